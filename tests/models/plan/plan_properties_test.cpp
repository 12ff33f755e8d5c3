// What must hold for any scenario, tried on many random ones.

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "models/evaluate.h"
#include "models/plan/dispatch_rules.h"
#include "tests/models/plan/random_scenario.h"

namespace splitpoint::models {
namespace {

using test::RandomScenario;

constexpr double kSlack = 1e-9;

Scenario anyScenario(unsigned seed) { return RandomScenario(seed).anything(); }

TEST(PlanProperties, PartsSumToTheTotalBothWays) {
    EXPECT_TRUE(rc::check("parts", [](unsigned seed) {
        const auto e = evaluate(anyScenario(seed));
        for (const PlanResult& plan : e->plans) {
            const double tolerance = kSlack * std::max(1.0, plan.totalCostUsd);
            RC_ASSERT(std::abs(plan.cost.total() - plan.totalCostUsd) <= tolerance);
            RC_ASSERT(std::abs(plan.dollars.total() - plan.totalCostUsd) <= tolerance);
        }
    }));
}

TEST(PlanProperties, WhatIsServedAndUnservedIsWhatIsDemanded) {
    EXPECT_TRUE(rc::check("conservation", [](unsigned seed) {
        const auto e = evaluate(anyScenario(seed));
        for (const PlanResult& plan : e->plans) {
            RC_ASSERT(std::abs(plan.usefulGpuHours + plan.unservedGpuHours - e->usefulGpuHoursDemanded) <= kSlack * std::max(1.0, e->usefulGpuHoursDemanded));
            for (const Tier tier : {Tier::BareMetal, Tier::Reserved}) {
                const TierUse& use = plan.tiers[index(tier)];
                RC_ASSERT(use.heldGpuHours <= use.rentedGpuHours * (1 + kSlack));
                RC_ASSERT(use.peakHeldGpus <= use.capacityGpus * (1 + kSlack));
            }
        }
    }));
}

TEST(PlanProperties, TheHybridNeverCostsMoreThanAPurePlan) {
    EXPECT_TRUE(rc::check("dominance", [](unsigned seed) {
        // Waiting work is served in another order in the hybrid, so whole jobs can pack differently: a rule, not an optimum.
        Scenario s = anyScenario(seed);
        for (Workload& w : s.workloads) w.maxDelayHours = 0;
        const auto e = evaluate(s);
        const PlanResult& hybrid = e->plan(PlanKind::Hybrid);
        for (const PlanKind pure : {PlanKind::BareMetal, PlanKind::Virtual}) {
            if (e->plan(pure).feasible) RC_ASSERT(hybrid.totalCostUsd <= e->plan(pure).totalCostUsd * (1 + kSlack));
        }
    }));
}

TEST(PlanProperties, NoFeasiblePlanCostsLessThanTheRecommendedOne) {
    EXPECT_TRUE(rc::check("recommended", [](unsigned seed) {
        const auto e = evaluate(anyScenario(seed));
        const auto& chosen = e->recommendation.plan;
        for (const PlanResult& plan : e->plans) {
            if (!plan.feasible || !plan.usdPerUsefulGpuHour) continue;
            RC_ASSERT(chosen.has_value());
            RC_ASSERT(*e->plan(*chosen).usdPerUsefulGpuHour <= *plan.usdPerUsefulGpuHour * (1 + kSlack));
        }
    }));
}

TEST(PlanProperties, TheSweepPassesThroughThePlans) {
    EXPECT_TRUE(rc::check("sweep", [](unsigned seed) {
        const Scenario s = anyScenario(seed);
        const auto e = evaluate(s);
        for (std::size_t i = 0; i < e->hybridSweep.size(); i += 7) {
            const SweepPoint& point = e->hybridSweep[i];
            const auto plan = evaluatePlan(s, PlanKind::Hybrid, point.nodes);
            RC_ASSERT(std::abs(plan->totalCostUsd - point.totalCostUsd) <= kSlack * std::max(1.0, point.totalCostUsd));
            RC_ASSERT(plan->feasible == point.feasible);
        }
    }));
}

TEST(PlanProperties, HigherPricesAndSlowdownsNeverCostLess) {
    EXPECT_TRUE(rc::check("monotone", [](unsigned seed) {
        RandomScenario random(seed);
        // One committed tier, hourly, fractions, no operations: the case where the serving order is optimal.
        Scenario s = random.fluid(false, random.chance(0.5));
        s.operations = {};
        for (Workload& w : s.workloads) w.measuredSlowdown.clear();
        const auto before = evaluate(s);
        Scenario dearer = s;
        switch (random.whole(0, 3)) {
            case 0: dearer.offer(Tier::BareMetal)->usdPerGpuHour = s.offer(Tier::BareMetal)->usdPerGpuHour.scaled(1.3); break;
            case 1: dearer.offer(Tier::OnDemand)->usdPerGpuHour = s.offer(Tier::OnDemand)->usdPerGpuHour.scaled(1.3); break;
            case 2: dearer.delivery["virtual"].slowdown[index(Component::Storage)] = 1.5; break;
            default: dearer.delivery["bare_metal"].slowdown[index(Component::GpuCompute)] = 1.2; break;
        }
        const auto after = evaluate(dearer);
        for (const PlanKind plan : kPlans) {
            if (!before->plan(plan).feasible || !after->plan(plan).feasible) continue;
            RC_ASSERT(after->plan(plan).totalCostUsd >= before->plan(plan).totalCostUsd * (1 - kSlack));
        }
    }));
}

/// Least elastic rent of one hour at a capacity over all serving orders: fractional knapsack by exhaustion.
double cheapestHour(const DispatchRules& rules, const Preparation& p, std::size_t hour, double capacity) {
    std::vector<std::size_t> order(p.workloads());
    std::iota(order.begin(), order.end(), 0u);
    double least = std::numeric_limits<double>::infinity();
    do {
        double left = capacity, usd = 0.0;
        for (const std::size_t w : order) {
            const WorkloadRules& r = rules.workloads[w];
            double useful = p.demand[w][hour];
            if (r.may[index(Tier::BareMetal)]) {
                const double take = std::min(left, useful * r.heldPerUseful[index(Tier::BareMetal)]);
                left -= take;
                useful = std::max(0.0, useful - take / r.heldPerUseful[index(Tier::BareMetal)]);
            }
            if (useful > 1e-12) usd += useful * r.avoidedUsd;
        }
        least = std::min(least, usd);
    } while (std::next_permutation(order.begin(), order.end()));
    return least;
}

TEST(PlanProperties, NoServingOrderBeatsTheSweep) {
    EXPECT_TRUE(rc::check("brute force", [](unsigned seed) {
        RandomScenario random(seed);
        Scenario s = random.fluid(false, random.chance(0.5));
        s.operations = {};
        const auto e = evaluate(s);
        const Preparation p = prepare(s);
        RC_ASSERT(e->recommendation.exact);
        const double node = s.offer(Tier::BareMetal)->gpusPerNode, price = s.offer(Tier::BareMetal)->usdPerGpuHour.typical;
        for (const SweepPoint& point : e->hybridSweep) {
            if (!point.feasible) continue;
            const DispatchRules rules = dispatchRules(p, PlanKind::Hybrid, tiersOfPlan(PlanKind::Hybrid), point.nodes.bareMetal > 0);
            const double capacity = point.nodes.bareMetal * node;
            double usd = capacity * price * s.hours;
            for (std::size_t t = 0; t < p.hours(); ++t) usd += cheapestHour(rules, p, t, capacity);
            RC_ASSERT(std::abs(usd - point.totalCostUsd) <= 1e-8 * std::max(1.0, usd));
        }
    }));
}

TEST(PlanProperties, TheSameScenarioGivesTheSameNumbers) {
    EXPECT_TRUE(rc::check("repeatable", [](unsigned seed) {
        const Scenario s = anyScenario(seed);
        const auto first = evaluate(s), second = evaluate(s);
        RC_ASSERT(first->hybridSweep.size() == second->hybridSweep.size());
        for (std::size_t i = 0; i < first->hybridSweep.size(); ++i) {
            RC_ASSERT(first->hybridSweep[i].totalCostUsd == second->hybridSweep[i].totalCostUsd);
        }
    }));
}

TEST(PlanProperties, HourlyServiceAddsUpToThePlan) {
    EXPECT_TRUE(rc::check("hourly", [](unsigned seed) {
        const Scenario s = anyScenario(seed);
        const auto e = evaluate(s);
        for (const PlanKind kind : kPlans) {
            const PlanResult& plan = e->plan(kind);
            const auto hourly = hourlyService(s, kind, plan.nodes);
            const double demanded = std::max(1.0, e->usefulGpuHoursDemanded);
            for (const Tier tier : kTiers) {
                const auto& useful = hourly->usefulGpus[index(tier)];
                const double sum = std::accumulate(useful.begin(), useful.end(), 0.0);
                RC_ASSERT(std::abs(sum - plan.tiers[index(tier)].usefulGpuHours) <= 1e-8 * demanded);
            }
        }
    }));
}

}  // namespace
}  // namespace splitpoint::models
