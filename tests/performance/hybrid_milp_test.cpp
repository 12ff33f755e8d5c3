#include "tests/performance/hybrid_milp.h"

#include <cmath>

#include <gtest/gtest.h>

#include "models/evaluate.h"
#include "tests/performance/benchmark_scenario.h"

namespace splitpoint::performance {
namespace {

struct Case {
    int workloads;
    int hours;
    int nodes;
    double onDemandPrice;
};

class HybridAgainstMilp : public testing::TestWithParam<Case> {};

TEST_P(HybridAgainstMilp, findsTheSameOptimum) {
    if (!cbcIsInstalled()) GTEST_SKIP() << "cbc is not installed";
    const auto [workloads, hours, nodes, onDemandPrice] = GetParam();
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        auto scenario = benchmarkScenario(workloads, hours, nodes, Service::Fluid, seed);
        scenario.offer(models::Tier::OnDemand)->usdPerGpuHour = onDemandPrice;
        scenario.offer(models::Tier::BareMetal)->setupUsdPerNode = 0.05 * hours;
        const auto evaluation = models::evaluate(scenario);
        ASSERT_TRUE(evaluation) << evaluation.error().message;
        const auto solution = solveWithCbc(hybridProgram(scenario, *evaluation));
        ASSERT_TRUE(solution) << solution.error().message;
        const auto& hybrid = evaluation->plan(models::PlanKind::Hybrid);
        EXPECT_NEAR(hybrid.totalCostUsd, solution->totalCostUsd, 1e-6 * solution->totalCostUsd) << "seed " << seed;
        // A mix is what makes the comparison worth anything.
        EXPECT_GT(hybrid.nodes.bareMetal, 0) << "seed " << seed;
        EXPECT_LT(hybrid.nodes.bareMetal, nodes) << "seed " << seed;
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, HybridAgainstMilp,
                         testing::Values(Case{1, 168, 12, 3.0}, Case{2, 168, 30, 2.8}, Case{6, 168, 64, 4.0},
                                         Case{3, 700, 40, 3.3}));

}  // namespace
}  // namespace splitpoint::performance
