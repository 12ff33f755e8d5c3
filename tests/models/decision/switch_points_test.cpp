// Switch points are verified here as a user would: change the input by hand and evaluate again.

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "models/decision/input_change.h"
#include "models/decision/node_edges.h"
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

Scenario atLevel(Scenario s, double factor) {
    for (Workload& w : s.workloads) {
        for (double& gpus : std::get<HourlyDemand>(w.demand).gpus) gpus *= factor;
    }
    return s;
}

Scenario atPeakedness(Scenario s, double factor) {
    Preparation p = prepare(s);
    scalePeakedness(p, factor);
    for (std::size_t w = 0; w < p.workloads(); ++w) s.workloads[w].demand = HourlyDemand{p.demand[w]};
    return s;
}

TEST(SwitchPoints, DemandThatOutgrowsItsNodesIsFound) {
    // 799 GPUs fill 99.875 of 100 nodes. Above 800 bare metal takes another one, 384 USD, where the hybrid buys the first GPU
    // beyond at 72: the nearest change. Farther out the winner alternates with every node.
    const auto s = twoOffers({computing("w", {799.0})}, 24);
    ASSERT_EQ(winnerOf(s), PlanKind::BareMetal);
    const SwitchPoint point = pointOf(s, SwitchInput::DemandLevel);
    ASSERT_TRUE(point.factor);
    EXPECT_NEAR(*point.factor, 800.0 / 799.0, 1e-3 * 800.0 / 799.0);
    EXPECT_EQ(point.winnerBeyond, PlanKind::Hybrid);
    EXPECT_EQ(winnerOf(atLevel(s, *point.factor)), PlanKind::Hybrid);
}

TEST(SwitchPoints, DemandThatFillsItsNodesChangesAtOnce) {
    const auto s = twoOffers({computing("w", {160.0})}, 24);
    const SwitchPoint point = pointOf(s, SwitchInput::DemandLevel);
    ASSERT_TRUE(point.factor);
    EXPECT_GT(*point.factor, 1.0);
    EXPECT_LE(*point.factor, 1.001);
    EXPECT_EQ(winnerOf(atLevel(s, *point.factor)), PlanKind::Hybrid);
}

TEST(SwitchPoints, NoChangeOfTheDemandLiesNearer) {
    for (const double price : {2.3, 2.6, 3.0, 3.6}) {
        std::vector<double> gpus;
        for (int h = 0; h < 24; ++h) gpus.push_back(40.0 + 39.0 * std::sin(h * 0.2618));
        auto s = twoOffers({computing("w", gpus)}, 24);
        s.offer(Tier::OnDemand)->usdPerGpuHour = price;
        const auto base = winnerOf(s);
        for (const auto& [input, changed] : {std::pair{SwitchInput::DemandLevel, &atLevel}, std::pair{SwitchInput::DemandPeakedness, &atPeakedness}}) {
            const SwitchPoint point = pointOf(s, input);
            const double reach = std::log(point.factor.value_or(5.0));
            if (point.factor) {
                EXPECT_EQ(winnerOf(changed(s, *point.factor)), point.winnerBeyond);
            }
            for (int k = 1; k < 200; ++k) {
                const double distance = std::abs(reach) * k / 200.0;
                if (distance > std::abs(reach) - 1e-3) break;
                for (const double sign : {-1.0, 1.0})
                    EXPECT_EQ(winnerOf(changed(s, std::exp(sign * distance))), base) << price << " at " << std::exp(sign * distance);
            }
        }
    }
}

TEST(SwitchPoints, AWindowAPercentWideIsNotPassedOver) {
    // Whole jobs and whole instances: bare metal wins from 0.276 to 0.280 times the demand only, virtual at 1.
    auto s = twoOffers({computing("w0", {7, 31, 48, 28, 30, 41, 24, 50, 13, 6, 31, 1, 57, 53, 24, 27, 38, 48, 49, 0, 44, 28, 17, 46}),
                        computing("w1", {1, 1, 1, 41, 34, 0, 56, 24, 43, 13, 27, 46, 1, 33, 14, 48, 28, 31, 35, 14, 22, 14, 43, 14})},
                       24);
    s.workloads[1].gpusPerJob = 8;
    s.workloads[1].split = Split::ByJob;
    for (Workload& w : s.workloads) w.timeShares = {};
    for (Workload& w : s.workloads) {
        w.timeShares[index(Component::GpuCompute)] = 0.7;
        w.timeShares[index(Component::Cpu)] = 0.3;
    }
    s.delivery["virtual"].slowdown[index(Component::Cpu)] = 1.2;
    s.offer(Tier::BareMetal)->usdPerGpuHour = 1.5;
    s.offer(Tier::OnDemand)->usdPerGpuHour = 2.0793575193405367;
    s.offer(Tier::OnDemand)->instanceGpus.reset();
    s.operations.hourlyWageUsd = 80.0;
    s.operations.hoursPerGpuMonth = {0.25, 0.06};
    s.operations.fixedUsdPerMonth = {150.0, 50.0};
    const SwitchPoint point = pointOf(s, SwitchInput::DemandLevel);
    ASSERT_TRUE(point.factor);
    EXPECT_GT(*point.factor, 0.27);
    EXPECT_EQ(point.winnerBeyond, PlanKind::BareMetal);
    EXPECT_EQ(winnerOf(atLevel(s, *point.factor)), PlanKind::BareMetal);
}

TEST(NodeEdges, AreWhereTheNeedFillsWholeNodes) {
    auto s = twoOffers({computing("w", {799.0}), computing("own", {10.0})}, 24);
    s.workloads[1].isolation = Isolation::BareMetalOnly;
    auto edges = edgesOfLevel(prepare(s), {});
    ASSERT_TRUE(edges);
    ASSERT_EQ(edges->size(), 2U);
    EXPECT_TRUE(edges->at(0).jumps(PlanKind::BareMetal));
    EXPECT_DOUBLE_EQ(edges->at(0).atOne(), 809.0 / 8.0);
    EXPECT_DOUBLE_EQ(*edges->at(0).factor(102.0), 816.0 / 809.0);
    EXPECT_TRUE(edges->at(1).jumps(PlanKind::Hybrid));  // which must own the second workload's nodes
    EXPECT_DOUBLE_EQ(*edges->at(1).factor(2.0), 1.6);
    EXPECT_FALSE(edges->at(1).factor(7.0));  // 5.6 times as much is out of range
}

TEST(NodeEdges, OfWorkThatWaitsAreThoseOfItsMean) {
    auto s = twoOffers({computing("w", day(12, 12, 0))}, 240);
    s.workloads[0].split = Split::Hourly;
    s.workloads[0].maxDelayHours = 12;  // 144 GPU-hours a day are 6 GPUs in every hour
    auto edges = edgesOfLevel(prepare(s), {});
    ASSERT_TRUE(edges);
    EXPECT_NEAR(edges->at(0).atOne(), 6.0 / 8.0, 1e-3);
}

TEST(NodeEdges, OfThePeakednessAreSolved) {
    const auto s = twoOffers({computing("w", day(16, 12, 12))}, 240);
    const Preparation p = prepare(s);
    auto edges = edgesOfPeakedness(p);
    ASSERT_EQ(edges.size(), 1U);
    // 16 and 12 become 28 a/(1+a) and 28/(1+a) with a = (4/3)^f; the first is 24 at a = 6.
    EXPECT_FALSE(edges[0].factor(3.0).has_value());  // f = 6.2 is out of range
    EXPECT_NEAR(edges[0].factor(2.0).value_or(0.0), 1.0, 1e-6);
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
