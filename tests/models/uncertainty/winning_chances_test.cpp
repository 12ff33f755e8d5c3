#include "models/uncertainty/winning_chances.h"

#include <cmath>

#include <gtest/gtest.h>

#include "models/evaluate.h"
#include "tests/models/uncertainty/uncertain_scenario.h"

namespace splitpoint::models {
namespace {

/// Flat work of 100 GPUs on bare metal at 2 USD or on demand at about as much.
Scenario closePrices() {
    Scenario s = test::twoOffers({test::computing("Service", {100})}, 24);
    s.offer(Tier::BareMetal) = test::offerAt(2.0, 1);
    s.offer(Tier::OnDemand)->usdPerGpuHour = {1.6, 2.1, 2.8};
    return s;
}

double marginOf(const Scenario& scenario) {
    return evaluate(scenario)->recommendation.margin.value_or(0.0);
}

TEST(WinningChances, AreThoseOfTheSimulation) {
    const auto found = winningChances(closePrices(), {});
    const auto known = chancesOfWinning(closePrices(), {});
    ASSERT_TRUE(found && known);
    EXPECT_TRUE(found->uncertain);
    for (const PlanKind plan : kPlans) {
        EXPECT_EQ(found->chances[index(plan)].value, (*known)[index(plan)].value);
        EXPECT_EQ(found->chances[index(plan)].standardError, (*known)[index(plan)].standardError);
    }
}

TEST(WinningChances, TheRoughOneMeetsTheExactOneAtTheScenarioItself) {
    const Scenario scenario = closePrices();
    const auto found = winningChances(scenario, {});
    ASSERT_TRUE(found && found->recommended);
    const auto evaluation = evaluate(scenario);
    const double ratio =
        evaluation->plan(PlanKind::Virtual).totalCostUsd / evaluation->plan(PlanKind::BareMetal).totalCostUsd;
    ASSERT_GT(ratio, 1.0);
    const auto rough = found->roughChance(PlanKind::BareMetal, PlanKind::Virtual, ratio - 1.0);
    ASSERT_TRUE(rough);
    // Only these two differ: the hybrid is one of them.
    EXPECT_NEAR(*rough, found->of(PlanKind::BareMetal).value, 0.05);
}

TEST(WinningChances, LargerMarginsAreSurerAndLogNormalPricesGiveTheClosedForm) {
    const auto found = winningChances(closePrices(), {});
    ASSERT_TRUE(found);
    double before = 0.0;
    for (const double margin : {0.0, 0.02, 0.1, 0.3, 1.0}) {
        const auto chance = found->roughChance(PlanKind::BareMetal, PlanKind::Virtual, margin);
        ASSERT_TRUE(chance);
        EXPECT_GE(*chance, before);
        before = *chance;
        // ln(price / 2.1) below the median is normal with spread ln(2.1 / 1.6) / 1.6449.
        const double spread = std::log(2.1 / 1.6) / 1.6448536269514722;
        const double exact = 0.5 * std::erfc(-std::log1p(margin) / spread / std::sqrt(2.0));
        EXPECT_NEAR(*chance, exact, 0.02) << margin;
    }
}

/// Work that rises and falls, so that all three plans are plans of their own, near to each other in cost.
Scenario threeWays() {
    Scenario s = test::twoOffers({test::computing("Service", test::day(60, 12, 20))}, 480);
    s.offer(Tier::BareMetal)->usdPerGpuHour = {1.6, 2.0, 2.5};
    s.offer(Tier::OnDemand)->usdPerGpuHour = {2.2, 2.9, 3.8};
    s.workloads[0].growthPerYear = {-0.3, 0.1, 0.8};
    return s;
}

TEST(WinningChances, CountEveryRivalAndNotTheRunnerUpAlone) {
    const auto found = winningChances(threeWays(), {});
    ASSERT_TRUE(found);
    ASSERT_FALSE(found->hybridIs) << "three plans are wanted";
    const PlanKind winner = PlanKind::Hybrid;
    bool fewer = false;
    for (const double first : {0.0, 0.02, 0.1, 0.4}) {
        for (const double second : {0.0, 0.02, 0.1, 0.4}) {
            PerPlan<std::optional<double>> margins;
            margins[index(winner)] = 0.0;
            margins[index(PlanKind::BareMetal)] = first;
            margins[index(PlanKind::Virtual)] = second;
            const double both = *found->roughChance(winner, margins);
            const double one = *found->roughChance(winner, PlanKind::BareMetal, first),
                         other = *found->roughChance(winner, PlanKind::Virtual, second);
            // Lost to either at most where lost to the one or to the other; at least where lost to the stronger.
            EXPECT_LE(both, std::min(one, other) + 1e-12);
            EXPECT_GE(both, one + other - 1.0 - 1e-12);
            fewer = fewer || both < std::min(one, other) - 1e-9;
            // By hand, future for future.
            const auto& metal = found->shifts.at({winner, PlanKind::BareMetal}).ofFutures;
            const auto& machines = found->shifts.at({winner, PlanKind::Virtual}).ofFutures;
            int won = 0, tied = 0;
            for (std::size_t s = 0; s < metal.size(); ++s) {
                const double a = metal[s] + std::log1p(first), b = machines[s] + std::log1p(second);
                won += a > 1e-9 && b > 1e-9 ? 1 : 0;
                tied += std::abs(a) <= 1e-9 || std::abs(b) <= 1e-9 ? 1 : 0;
            }
            EXPECT_NEAR(both, won / 256.0, (tied + 1e-9) / 256.0);
        }
    }
    EXPECT_TRUE(fewer) << "the third plan takes futures that the runner-up does not";
}

TEST(WinningChances, OfAllThreeMeetTheExactOnesAtTheScenarioItself) {
    const Scenario scenario = threeWays();
    const auto found = winningChances(scenario, {});
    const auto evaluation = evaluate(scenario);
    ASSERT_TRUE(found && found->recommended && evaluation);
    const double best = evaluation->plan(*found->recommended).totalCostUsd;
    PerPlan<std::optional<double>> margins;
    for (const PlanKind plan : kPlans) margins[index(plan)] = evaluation->plan(plan).totalCostUsd / best - 1.0;
    const auto rough = found->roughChance(*found->recommended, margins);
    ASSERT_TRUE(rough);
    EXPECT_NEAR(*rough, found->of(*found->recommended).value, 0.02);
}

TEST(WinningChances, WithoutRangesTheAnswerIsCertain) {
    Scenario scenario = closePrices();
    scenario.offer(Tier::OnDemand)->usdPerGpuHour = 2.1;
    const auto found = winningChances(scenario, {});
    ASSERT_TRUE(found && found->recommended);
    EXPECT_FALSE(found->uncertain);
    EXPECT_EQ(found->of(*found->recommended).value, 1.0);
    EXPECT_FALSE(found->roughChance(PlanKind::BareMetal, PlanKind::Virtual, marginOf(scenario)));
}

TEST(WinningChances, CanBeStopped) {
    std::stop_source stop;
    stop.request_stop();
    const auto found = winningChances(closePrices(), {}, stop.get_token());
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, ErrorKind::Canceled);
}

}  // namespace
}  // namespace splitpoint::models
