#include "models/demand/curve.h"

#include <cmath>

#include <gtest/gtest.h>

namespace splitpoint::models {
namespace {

Workload withDemand(Demand demand) {
    Workload w;
    w.demand = std::move(demand);
    return w;
}

TEST(DemandCurve, RepeatsAShortSeriesFromItsStart) {
    EXPECT_EQ(demandCurve(withDemand(HourlyDemand{{1, 2, 3}}), 8), (std::vector<double>{1, 2, 3, 1, 2, 3, 1, 2}));
}

TEST(DemandCurve, CutsALongSeries) { EXPECT_EQ(demandCurve(withDemand(HourlyDemand{{1, 2, 3}}), 2), (std::vector<double>{1, 2})); }

TEST(DemandCurve, ScalesWhatACsvHolds) {
    EXPECT_EQ(demandCurve(withDemand(CsvDemand{"c.csv", 2.5, {2, 4}}), 3), (std::vector<double>{5, 10, 5}));
}

TEST(DemandCurve, GrowsTheRepeatedSeriesByTheYear) {
    Workload w = withDemand(HourlyDemand{{10.0}});
    w.growthPerYear = 0.5;
    const auto curve = demandCurve(w, 2 * 8760 + 1);
    EXPECT_DOUBLE_EQ(curve[0], 10.0);
    EXPECT_NEAR(curve[8760], 15.0, 1e-12);
    EXPECT_NEAR(curve[17520], 22.5, 1e-12);
    EXPECT_NEAR(curve[1234], 10.0 * std::pow(1.5, 1234.0 / 8760.0), 1e-11);
}

TEST(SampleWeek, DrawsStraightLinesBetweenPoints) {
    const auto week = sampleWeek({{0, 0}, {10, 20}, {20, 0}});
    EXPECT_DOUBLE_EQ(week[5], 10.0);
    EXPECT_DOUBLE_EQ(week[10], 20.0);
    EXPECT_DOUBLE_EQ(week[15], 10.0);
    EXPECT_DOUBLE_EQ(week[100], 0.0);
}

TEST(SampleWeek, WrapsRoundTheWeek) {
    const auto week = sampleWeek({{4, 8}, {164, 0}});  // from hour 164 up to 8 GPUs at hour 4 of the next week, 8 hours on
    EXPECT_DOUBLE_EQ(week[164], 0.0);
    EXPECT_DOUBLE_EQ(week[166], 2.0);
    EXPECT_DOUBLE_EQ(week[0], 4.0);
    EXPECT_DOUBLE_EQ(week[2], 6.0);
    EXPECT_DOUBLE_EQ(week[84], 4.0);
}

TEST(SampleWeek, OnePointIsAFlatWeek) {
    for (const double gpus : sampleWeek({{30.5, 7}})) EXPECT_DOUBLE_EQ(gpus, 7.0);
}

TEST(SampleWeek, PointsBetweenHoursCountByTheirLine) {
    const auto week = sampleWeek({{0.5, 1}, {1.5, 3}});
    EXPECT_DOUBLE_EQ(week[1], 2.0);
}

}  // namespace
}  // namespace splitpoint::models
