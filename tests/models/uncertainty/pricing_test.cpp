#include <gtest/gtest.h>

#include "models/evaluate.h"
#include "models/uncertainty/future_pool.h"
#include "tests/models/uncertainty/uncertain_scenario.h"

namespace splitpoint::models {

namespace {

using test::RandomScenario;

void expectNear(double a, double b, const char* what) {
    EXPECT_NEAR(a, b, 1e-9 * std::max({1.0, std::abs(a), std::abs(b)})) << what;
}

/// Every plan at several counts in some futures, against the evaluation of the same future written out.
void compareWithEvaluation(const Scenario& s, std::uint64_t seed) {
    auto inputs = uncertainInputs(s);
    Copula copula = copulaOf(s, inputs);
    const FutureDraw draw(std::move(inputs), std::move(copula), seed);
    const FutureDemand demand(s);
    FuturePool pool(s, draw, demand, 1, {});
    FuturePool::Worker worker(s, demand);
    for (const std::uint32_t future : {0U, 1U, 37U, 251U}) {
        pool.enter(worker, future);
        const Scenario written = demand.writtenOut(worker.pricer.scenario());
        const auto whole = evaluate(written);
        ASSERT_TRUE(whole.has_value()) << whole.error().message;
        expectNear(worker.pricer.demandedGpuHours(), whole->usefulGpuHoursDemanded, "demand");
        // The whole hybrid sweep.
        std::vector<NodeCounts> counts;
        for (const SweepPoint& point : whole->hybridSweep) counts.push_back(point.nodes);
        if (!counts.empty()) {
            ASSERT_TRUE(worker.pricer.sweep(PlanKind::Hybrid, counts, worker.costs, {}));
            for (std::size_t i = 0; i < counts.size(); ++i)
                expectNear(worker.costs[i].usd, whole->hybridSweep[i].totalCostUsd, "sweep");
        }
        for (const PlanKind plan : kPlans) {
            const PlanResult& best = whole->plan(plan);
            if (best.usefulGpuHours == 0 && best.totalCostUsd == 0) continue;
            for (const NodeCounts nodes : {best.nodes, NodeCounts{best.nodes.bareMetal / 2, best.nodes.reserved / 2}}) {
                const auto priced = evaluatePlan(written, plan, nodes);
                ASSERT_TRUE(priced.has_value());
                const CountCost one = worker.pricer.at(plan, nodes);
                ASSERT_TRUE(worker.pricer.sweep(plan, std::span(&nodes, 1), worker.costs, {}));
                for (const CountCost& cost : {one, worker.costs[0]}) {
                    expectNear(cost.usd, priced->totalCostUsd, "usd");
                    EXPECT_NEAR(cost.unservedGpuHours, priced->unservedGpuHours, 1e-9 * whole->usefulGpuHoursDemanded);
                    expectNear(cost.idleUsd, priced->dollars.idle, "idle");
                }
            }
        }
    }
}

}  // namespace

TEST(FuturePricer, costs_what_evaluate_says_where_hours_are_counted) {
    for (unsigned seed = 1; seed <= 40; ++seed) {
        RandomScenario random(seed);
        const Scenario s = test::withRanges(random.fluid(seed % 3 == 0, seed % 2 == 0), random);
        SCOPED_TRACE(seed);
        compareWithEvaluation(s, seed);
    }
}

TEST(FuturePricer, costs_what_evaluate_says_where_hours_are_simulated) {
    for (unsigned seed = 1; seed <= 30; ++seed) {
        RandomScenario random(seed);
        const Scenario s = test::withRanges(random.anything(), random);
        SCOPED_TRACE(seed);
        compareWithEvaluation(s, seed);
    }
}

}  // namespace splitpoint::models
