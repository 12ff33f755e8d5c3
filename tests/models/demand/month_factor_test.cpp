#include "models/demand/month_factor.h"

#include <gtest/gtest.h>

#include "models/demand/layers.h"

namespace splitpoint::models {
namespace {

TEST(MonthFactor, IsOneNumberInOneLayer) {
    Workload workload;
    workload.demand = HourlyDemand{{10.0}};
    EXPECT_EQ(monthFactor(workload, 3), 1.0);
    setMonthFactor(workload, 3, 1.5, "Months");
    setMonthFactor(workload, 4, 0.5, "Months");
    ASSERT_EQ(workload.demandLayers.size(), 1U);
    EXPECT_EQ(monthFactor(workload, 3), 1.5);
    const auto gpus = demandBelow(workload.demand, workload.demandLayers, 0, 8760);
    EXPECT_EQ(gpus[3 * kMonthHours - 1], 10.0);
    EXPECT_EQ(gpus[3 * kMonthHours], 15.0);
    EXPECT_EQ(gpus[5 * kMonthHours - 1], 5.0);
}

TEST(MonthFactor, BackAtOneLeavesNoLayer) {
    Workload workload;
    setMonthFactor(workload, 11, -2.0, "Months");
    EXPECT_EQ(monthFactor(workload, 11), 0.0);
    setMonthFactor(workload, 11, 1.0, "Months");
    EXPECT_TRUE(workload.demandLayers.empty());
}

TEST(MonthFactor, TheTopmostLayerThatIsOnIsMeant) {
    Workload workload;
    workload.demandLayers = {{"a", true, MonthsLayer{}}, {"b", true, ScaleLayer{}}, {"c", false, MonthsLayer{}}};
    setMonthFactor(workload, 0, 2.0, "d");
    ASSERT_EQ(workload.demandLayers.size(), 3U);
    EXPECT_EQ(std::get<MonthsLayer>(workload.demandLayers[0].what).factors[0], 2.0);
}

}  // namespace
}  // namespace splitpoint::models
