// Switch points are verified here as a user would: change the input by hand and evaluate again.

#include <gtest/gtest.h>

#include "models/evaluate.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::models {
namespace {

using test::computing;
using test::day;
using test::twoOffers;

std::optional<PlanKind> winnerOf(const Scenario& s) { return evaluate(s)->recommendation.plan; }

SwitchPoint pointOf(const Scenario& s, SwitchInput input) {
    const auto points = findSwitchPoints(s, *evaluate(s));
    for (const SwitchPoint& point : *points) {
        if (point.input == input) return point;
    }
    return {};
}

Scenario withPrice(Scenario s, Tier tier, double factor) {
    s.offer(tier)->usdPerGpuHour = s.offer(tier)->usdPerGpuHour.scaled(factor);
    return s;
}

TEST(SwitchPoints, PriceChangesTheWinnerExactlyWhereItSays) {
    for (const double transfer : {0.0, 0.2}) {  // with a transfer charge the demand is served anew, without it repriced
        auto s = twoOffers({computing("w", day(16, 18, 3))}, 480);
        s.operations.fixedUsdPerMonth = {50, 30};
        s.transferUsdPerOverflowGpuHour = transfer;
        s.offer(Tier::OnDemand)->instanceGpus = 8;
        const auto base = winnerOf(s);
        for (const auto& [input, tier] : {std::pair{SwitchInput::ElasticPrice, Tier::OnDemand}, std::pair{SwitchInput::BareMetalPrice, Tier::BareMetal}}) {
            const SwitchPoint point = pointOf(s, input);
            ASSERT_TRUE(point.factor);
            EXPECT_EQ(winnerOf(withPrice(s, tier, *point.factor)), point.winnerBeyond);
            EXPECT_NE(point.winnerBeyond, base);
            const double back = *point.factor > 1.0 ? 1.0 / 1.001 : 1.001;
            EXPECT_EQ(winnerOf(withPrice(s, tier, *point.factor * back)), base);
        }
    }
}

TEST(SwitchPoints, OverheadDecidesACloseCall) {
    auto s = twoOffers({computing("w", day(16, 15, 0))}, 240);
    s.delivery["virtual"].slowdown[index(Component::GpuCompute)] = 1.02;
    const SwitchPoint point = pointOf(s, SwitchInput::VirtualOverhead);
    ASSERT_TRUE(point.factor);  // 15 of 24 hours at 3.00: pure virtual wins until S = 16/15
    EXPECT_NEAR(1.0 + 0.02 * *point.factor, 16.0 / 15.0, 1e-4);
    EXPECT_EQ(point.winnerBeyond, PlanKind::BareMetal);
}

TEST(SwitchPoints, PeakednessKeepsTheGpuHoursAndFlipsABase) {
    auto s = twoOffers({computing("w", day(16, 12, 12))}, 240);
    const SwitchPoint point = pointOf(s, SwitchInput::DemandPeakedness);
    ASSERT_TRUE(point.factor);
    // Levels 16 and 12 become 28 a/(1+a) and 28/(1+a) with a = (4/3)^f; bare metal of 2 nodes serves peaks up to 16 only.
    EXPECT_TRUE(point.winnerBeyond.has_value());
}

TEST(SwitchPoints, AScenarioWithoutARivalHasNone) {
    auto s = twoOffers({computing("w", {8.0})}, 24);
    s.offer(Tier::OnDemand).reset();
    const auto points = findSwitchPoints(s, *evaluate(s));
    for (const SwitchPoint& point : *points) EXPECT_FALSE(point.factor);
}

TEST(SwitchPoints, APlanThatCannotServeEverythingNeverWins) {
    // A tenth of the work may only use bare metal: the virtual plan with reserved nodes is infeasible at any price.
    auto s = twoOffers({computing("w", day(16, 18, 3)), computing("private", {2.0})}, 480);
    s.workloads[1].isolation = Isolation::BareMetalOnly;
    s.offer(Tier::Reserved) = test::offerAt(2.2);
    const auto points = findSwitchPoints(s, *evaluate(s));
    ASSERT_TRUE(points);
    for (const SwitchPoint& point : *points) EXPECT_NE(point.winnerBeyond, PlanKind::Virtual);
}

TEST(SwitchPoints, StopWhenAsked) {
    const auto s = twoOffers({computing("w", day(16, 18, 3))}, 480);
    std::stop_source stop;
    const auto e = evaluate(s);
    stop.request_stop();
    const auto points = findSwitchPoints(s, *e, stop.get_token());
    ASSERT_FALSE(points);
    EXPECT_EQ(points.error().kind, ErrorKind::Canceled);
}

}  // namespace
}  // namespace splitpoint::models
