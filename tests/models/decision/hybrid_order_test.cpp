// A hybrid of one delivery is the pure plan of it only at the same nodes and cost: waiting work is served in another
// order there (model.md 4), so that it can need fewer nodes or cost less.
#include <algorithm>

#include <gtest/gtest.h>

#include "models/decision/decision_map.h"
#include "models/evaluate.h"
#include "models/uncertainty/simulation.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::models {
namespace {

Workload waiting(Workload w, Component component, int maxDelayHours) {
    w.timeShares = {};
    w.timeShares[index(component)] = 1.0;
    w.maxDelayHours = maxDelayHours;
    return w;
}

/// Jobs that fill two bare-metal nodes in the hybrid's order, and three in that of the scenario.
Scenario packsBetterInTheHybrid() {
    Workload a = waiting(test::computing("A", {2, 2}), Component::GpuCompute, 2);
    Workload b = waiting(test::computing("B", {8, 4}), Component::Cpu, 1);
    b.gpusPerJob = 4;
    a.split = b.split = Split::ByJob;
    Scenario s = test::twoOffers({a, b}, 2);
    s.offer(Tier::BareMetal) = test::offerAt(1.0, 4);
    s.offer(Tier::OnDemand) = test::offerAt(5.0);
    s.delivery["virtual"].slowdown[index(Component::Cpu)] = 2.0;
    return s;
}

/// Both plans hold one reserved node of two GPUs for two hours, 16 USD. In the scenario's order A goes first and half
/// of B rents four GPU-hours, 12 USD; by value B fills the node and A rents three, 9 USD.
Scenario costsLessAtTheSameNodes(int maxDelayHours = 1) {
    Scenario s = test::twoOffers({waiting(test::computing("A", {2, 0}), Component::GpuCompute, maxDelayHours),
                                  waiting(test::computing("B", {4, 0}), Component::Cpu, maxDelayHours)},
                                 2);
    s.offer(Tier::BareMetal) = test::offerAt(100.0);
    s.offer(Tier::Reserved) = test::offerAt(4.0, 2);
    s.offer(Tier::Reserved)->overheads = "light";
    s.offer(Tier::OnDemand) = test::offerAt(3.0);
    s.delivery["virtual"].slowdown[index(Component::GpuCompute)] = 1.5;
    s.delivery["virtual"].slowdown[index(Component::Cpu)] = 2.0;
    s.delivery["light"] = {};
    return s;
}

bool saysOrder(const Evaluation& e) {
    const auto& caveats = e.recommendation.caveats;
    return std::any_of(caveats.begin(), caveats.end(), [](const std::string& caveat) {
        return caveat.ends_with("only by the order in which waiting work is served");
    });
}

TEST(HybridOrder, TheCheaperHybridIsRecommendedThoughItHoldsBareMetalAlone) {
    const auto e = evaluate(packsBetterInTheHybrid());
    ASSERT_TRUE(e.has_value());
    const PlanResult& hybrid = e->plan(PlanKind::Hybrid);
    EXPECT_EQ(hybrid.nodes, (NodeCounts{2, 0}));
    EXPECT_NEAR(hybrid.totalCostUsd, 16.0, 1e-9);
    EXPECT_EQ(e->plan(PlanKind::BareMetal).nodes, (NodeCounts{3, 0}));
    EXPECT_NEAR(e->plan(PlanKind::BareMetal).totalCostUsd, 24.0, 1e-9);
    const Recommendation& answer = e->recommendation;
    EXPECT_EQ(answer.plan, PlanKind::Hybrid);
    EXPECT_EQ(answer.runnerUp, PlanKind::BareMetal);
    EXPECT_NEAR(*answer.margin, 0.5, 1e-9);
    EXPECT_FALSE(answer.hybridIs.has_value());
    EXPECT_TRUE(saysOrder(*e));
}

TEST(HybridOrder, WithoutWaitingItIsThePurePlan) {
    Scenario s = packsBetterInTheHybrid();
    for (Workload& w : s.workloads) w.maxDelayHours = 0;
    const auto e = evaluate(s);
    ASSERT_TRUE(e.has_value());
    EXPECT_EQ(e->recommendation.plan, PlanKind::BareMetal);
    EXPECT_EQ(e->recommendation.hybridIs, PlanKind::BareMetal);
    EXPECT_FALSE(saysOrder(*e));
}

TEST(HybridOrder, ReservedNodesAloneMayBeCheaperInTheHybridToo) {
    Scenario s = test::twoOffers({waiting(test::computing("A", {4, 0}), Component::GpuCompute, 1),
                                  waiting(test::computing("B", {4, 0}), Component::Cpu, 1)},
                                 2);
    s.offer(Tier::BareMetal) = test::offerAt(100.0);
    s.offer(Tier::Reserved) = test::offerAt(5.0, 2);
    s.offer(Tier::Reserved)->overheads = "light";
    s.offer(Tier::OnDemand) = test::offerAt(3.0);
    s.delivery["virtual"].slowdown[index(Component::Cpu)] = 2.0;
    s.delivery["light"] = {};
    const auto e = evaluate(s);
    ASSERT_TRUE(e.has_value());
    EXPECT_NEAR(e->plan(PlanKind::Virtual).totalCostUsd, 36.0, 1e-9);
    EXPECT_NEAR(e->plan(PlanKind::Hybrid).totalCostUsd, 32.0, 1e-9);
    EXPECT_EQ(e->plan(PlanKind::Hybrid).nodes, (NodeCounts{0, 1}));
    EXPECT_EQ(e->recommendation.plan, PlanKind::Hybrid);
    EXPECT_EQ(e->recommendation.runnerUp, PlanKind::Virtual);
    EXPECT_FALSE(e->recommendation.hybridIs.has_value());
    EXPECT_TRUE(saysOrder(*e));
}

TEST(HybridOrder, AtTheSameNodesTheCheaperOneIsNoCopy) {
    const auto e = evaluate(costsLessAtTheSameNodes());
    ASSERT_TRUE(e.has_value());
    EXPECT_EQ(e->plan(PlanKind::Virtual).nodes, (NodeCounts{0, 1}));
    EXPECT_EQ(e->plan(PlanKind::Hybrid).nodes, (NodeCounts{0, 1}));
    EXPECT_NEAR(e->plan(PlanKind::Virtual).totalCostUsd, 28.0, 1e-9);
    EXPECT_NEAR(e->plan(PlanKind::Hybrid).totalCostUsd, 25.0, 1e-9);
    EXPECT_EQ(e->recommendation.plan, PlanKind::Hybrid);
    EXPECT_EQ(e->recommendation.runnerUp, PlanKind::Virtual);
    EXPECT_NEAR(*e->recommendation.margin, 28.0 / 25.0 - 1.0, 1e-9);
    EXPECT_FALSE(e->recommendation.hybridIs.has_value());
    EXPECT_TRUE(saysOrder(*e));
}

TEST(HybridOrder, EveryCellOfTheMapNamesThePlanThatTheFullModelRecommends) {
    for (Scenario s : {packsBetterInTheHybrid(), costsLessAtTheSameNodes()}) {
        s.operations.hourlyWageUsd = 80.0;  // an axis of operations needs one
        const MapAxis ratio{MapInput::PriceRatio, 0.2, 5.0, true}, work{MapInput::Operations, 0.0, 0.5, false};
        MapOptions options;
        options.columns = 12;
        options.rows = 4;
        const auto map = decisionMap(s, ratio, work, options);
        ASSERT_TRUE(map.has_value()) << map.error().message;
        int hybrids = 0;
        for (int row = 0; row < map->rows; ++row) {
            for (int column = 0; column < map->columns; ++column) {
                const MapCell& cell = map->at(column, row);
                if (!cell.computed) continue;
                const auto e = evaluate(scenarioAt(s, MapInput::PriceRatio, ratio.valueAt(column, map->columns),
                                                   MapInput::Operations, work.valueAt(row, map->rows)));
                ASSERT_TRUE(e.has_value());
                EXPECT_EQ(cell.winner, e->recommendation.plan) << s.name << " at " << column << ", " << row;
                const auto pure = pureFormOf(e->plan(PlanKind::Hybrid).nodes, 0.0);
                hybrids += cell.winner == PlanKind::Hybrid && pure.has_value();
            }
        }
        EXPECT_GT(hybrids, 0) << "no hybrid of one delivery wins somewhere";
    }
}

TEST(HybridOrder, AtTheRobustCountsTheCheaperOneIsNoCopy) {
    SimulationSettings settings;
    settings.draws = 256;
    for (const bool waits : {true, false}) {
        Scenario s = costsLessAtTheSameNodes(waits ? 1 : 0);
        s.offer(Tier::BareMetal)->usdPerGpuHour = {99.0, 100.0, 101.0};  // bought by none of the two
        const auto simulation = simulate(s, settings);
        ASSERT_TRUE(simulation.has_value()) << simulation.error().message;
        const PlanUncertainty &pure = simulation->plans[index(PlanKind::Virtual)],
                              &hybrid = simulation->plans[index(PlanKind::Hybrid)];
        ASSERT_EQ(pure.robust.nodes, hybrid.robust.nodes);
        const auto copied = waits ? std::nullopt : std::optional(PlanKind::Virtual);
        EXPECT_EQ(simulation->hybridIs, copied);
        EXPECT_EQ(simulation->hybridIsRobust, copied);
        EXPECT_EQ(simulation->recommended, waits ? PlanKind::Hybrid : PlanKind::Virtual);
        const double apart = pure.robust.totalUsd.mean.value - hybrid.robust.totalUsd.mean.value;
        EXPECT_NEAR(apart, waits ? 3.0 : 0.0, 1e-9);
    }
}

}  // namespace
}  // namespace splitpoint::models
