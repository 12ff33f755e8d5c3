#include "models/plan/fluid_sweep.h"

#include <cmath>
#include <random>

#include <gtest/gtest.h>

#include "models/plan/service.h"
#include "tests/models/plan/random_scenario.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::models {
namespace {

constexpr double kRelative = 1e-10;

ServiceTotals simulated(const Preparation& p, const DispatchRules& rules, NodeCounts nodes) {
    ServiceTotals result;
    serve(p, rules, std::span<const NodeCounts>(&nodes, 1), {}, [&](NodeCounts, const ServiceTotals& t) { result = t; });
    return result;
}

void expectClose(double actual, double expected, double scale) { EXPECT_NEAR(actual, expected, kRelative * std::max(1.0, scale)); }

TEST(FluidSweep, CountsWhatTheHourlySimulationServes) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE(seed);
        const Scenario s = test::RandomScenario(seed).fluid(seed % 2 == 0, seed % 3 == 0);
        const Preparation p = prepare(s);
        const DispatchRules rules = dispatchRules(p, PlanKind::Hybrid, tiersOfPlan(PlanKind::Hybrid), true);
        ASSERT_TRUE(isFluid(p, rules));
        sweepFluid(p, rules, 1, 6, seed % 2 == 0 ? 4 : 0, {}, [&](const RentedCapacity& rented, double unserved) {
            const ServiceTotals totals = simulated(p, rules, rented.nodes);
            for (const Tier tier : {Tier::OnDemand, Tier::Spot}) {
                expectClose(rented.held[index(tier)], totals.held[index(tier)], p.totalDemandedGpuHours);
                expectClose(rented.billed[index(tier)], totals.billed[index(tier)], p.totalDemandedGpuHours);
            }
            expectClose(unserved, totals.unservedTotal(), p.totalDemandedGpuHours);
        });
    }
}

/// Fixed costs of a platform are due where a single hour holds one GPU of it, so nothing left must be nothing.
TEST(FluidSweep, NothingLeftOfASmallWorkloadBesideALargeOneIsNothing) {
    int none = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        std::uniform_real_distribution<double> share(0.0, 1.0), power(-5.0, 2.5);
        std::vector<Workload> workloads;
        for (const char* name : {"a", "b", "c"}) {
            std::vector<double> gpus(24);
            const double scale = std::pow(10.0, power(random));
            for (double& hour : gpus) hour = share(random) < 0.3 ? 0.0 : scale * share(random);
            workloads.push_back(test::computing(name, std::move(gpus)));
            workloads.back().measuredSlowdown["bare_metal"] = 1.0 + 0.3 * share(random);
            workloads.back().measuredSlowdown["virtual"] = 1.0 + 0.3 * share(random);
        }
        Scenario s = test::twoOffers(std::move(workloads), 24);
        if (seed % 2 == 0) s.offer(Tier::Reserved) = test::offerAt(2.5, 4);
        const Preparation p = prepare(s);
        const DispatchRules rules = dispatchRules(p, PlanKind::Hybrid, tiersOfPlan(PlanKind::Hybrid), true);
        ASSERT_TRUE(isFluid(p, rules));
        const int most = static_cast<int>(tierNeed(p, Tier::BareMetal).nodes(*p.offer(Tier::BareMetal)));
        sweepFluid(p, rules, std::max(1, most - 2), most, seed % 2 == 0 ? 6 : 0, {},
                   [&](const RentedCapacity& rented, double) {
                       const ServiceTotals totals = simulated(p, rules, rented.nodes);
                       EXPECT_EQ(rented.held[index(Tier::OnDemand)] > 0.0, totals.held[index(Tier::OnDemand)] > 0.0)
                           << rented.nodes.bareMetal << " and " << rented.nodes.reserved
                           << " nodes: " << rented.held[index(Tier::OnDemand)];
                       none += totals.held[index(Tier::OnDemand)] > 0.0 ? 0 : 1;
                   });
    }
    EXPECT_GT(none, 200);
}

TEST(FluidSweep, HoursSideBySideEqualHoursInTurn) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE(seed);
        const Scenario s = test::RandomScenario(seed).fluid(false, seed % 3 == 0);
        const Preparation p = prepare(s);
        for (const int nodes : {0, 1, 3, 9}) {
            const DispatchRules rules = dispatchRules(p, PlanKind::Hybrid, tiersOfPlan(PlanKind::Hybrid), nodes > 0);
            const ServiceTotals fast = serveFluid(p, rules, nodes), slow = simulated(p, rules, {nodes, 0});
            for (const Tier tier : kTiers) {
                expectClose(fast.held[index(tier)], slow.held[index(tier)], p.totalDemandedGpuHours);
                expectClose(fast.peakHeldGpus[index(tier)], slow.peakHeldGpus[index(tier)], 1.0);
                expectClose(fast.riseGpus[index(tier)], slow.riseGpus[index(tier)], p.totalDemandedGpuHours);
            }
            expectClose(fast.lastNodeHeld, slow.lastNodeHeld, p.totalDemandedGpuHours);
            for (std::size_t w = 0; w < p.workloads(); ++w) {
                for (const Tier tier : kTiers) expectClose(fast.useful[w][index(tier)], slow.useful[w][index(tier)], p.totalDemandedGpuHours);
                expectClose(fast.unserved[w], slow.unserved[w], p.totalDemandedGpuHours);
            }
        }
    }
}

TEST(FluidSweep, KeepsTheSameHoursAsTheSimulation) {
    for (unsigned seed = 1; seed <= 40; ++seed) {
        SCOPED_TRACE(seed);
        const Scenario s = test::RandomScenario(seed).fluid(false, seed % 3 == 0);
        const Preparation p = prepare(s);
        for (const int nodes : {0, 2}) {
            const DispatchRules rules = dispatchRules(p, PlanKind::Hybrid, tiersOfPlan(PlanKind::Hybrid), nodes > 0);
            for (const int workload : {-1, 0}) {
                const HourlyService fast = serveFluidHourly(p, rules, nodes, workload), slow = serveHourly(p, rules, {nodes, 0}, workload);
                for (std::size_t t = 0; t < p.hours(); ++t) {
                    for (const Tier tier : kTiers) {
                        EXPECT_NEAR(fast.usefulGpus[index(tier)][t], slow.usefulGpus[index(tier)][t], 1e-9);
                        EXPECT_NEAR(fast.heldGpus[index(tier)][t], slow.heldGpus[index(tier)][t], 1e-9);
                    }
                    EXPECT_NEAR(fast.demandGpus[t], slow.demandGpus[t], 1e-12);
                    EXPECT_NEAR(fast.unservedGpus[t], slow.unservedGpus[t], 1e-9);
                    EXPECT_NEAR(fast.billedGpus[index(Tier::OnDemand)][t], slow.billedGpus[index(Tier::OnDemand)][t], 1e-9);
                }
            }
        }
    }
}

}  // namespace
}  // namespace splitpoint::models
