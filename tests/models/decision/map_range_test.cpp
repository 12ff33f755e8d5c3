#include "models/decision/map_range.h"

#include <gtest/gtest.h>

namespace splitpoint::models {
namespace {

MapAxis ratioAxis() {
    return {MapInput::PriceRatio, 0.5, 3.0, false};
}

TEST(AxisWithSwitch, ReachesAFifthBeyondWhereTheAnswerSwitches) {
    const std::vector<SwitchPoint> elastic{{SwitchInput::ElasticPrice, 4.0, PlanKind::BareMetal}};
    EXPECT_DOUBLE_EQ(axisWithSwitch(ratioAxis(), 1.5, elastic).high, 7.2);
    const std::vector<SwitchPoint> metal{{SwitchInput::BareMetalPrice, 0.25, PlanKind::BareMetal}};
    EXPECT_DOUBLE_EQ(axisWithSwitch(ratioAxis(), 1.5, metal).high, 7.2)
        << "a quarter of the price is four times the ratio";
    const std::vector<SwitchPoint> fall{{SwitchInput::ElasticPrice, 0.24, PlanKind::Virtual}};
    EXPECT_DOUBLE_EQ(axisWithSwitch(ratioAxis(), 1.5, fall).low, 0.3);
    EXPECT_DOUBLE_EQ(axisWithSwitch(ratioAxis(), 1.5, fall).high, 3.0);
}

TEST(AxisWithSwitch, NeverShortensAndLeavesOtherInputsAlone) {
    const std::vector<SwitchPoint> near{{SwitchInput::ElasticPrice, 1.1, PlanKind::BareMetal}};
    EXPECT_EQ(axisWithSwitch(ratioAxis(), 1.5, near), ratioAxis());
    const std::vector<SwitchPoint> none{{SwitchInput::ElasticPrice, {}, {}}};
    EXPECT_EQ(axisWithSwitch(ratioAxis(), 1.5, none), ratioAxis());
    const MapAxis use{MapInput::Utilization, 0.05, 1.0, false};
    EXPECT_EQ(axisWithSwitch(use, 0.5, {{SwitchInput::DemandPeakedness, 4.0, PlanKind::Virtual}}), use);
    const MapAxis overhead{MapInput::VirtualOverhead, 0.0, 3.0, false};
    EXPECT_DOUBLE_EQ(axisWithSwitch(overhead, 1.0, {{SwitchInput::VirtualOverhead, 4.0, PlanKind::BareMetal}}).high,
                     4.8);
}

}  // namespace
}  // namespace splitpoint::models
