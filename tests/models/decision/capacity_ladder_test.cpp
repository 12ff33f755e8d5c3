#include "models/decision/capacity_ladder.h"

#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "models/evaluate.h"
#include "tests/models/plan/random_scenario.h"

namespace splitpoint::models {
namespace {

using test::computing;
using test::day;
using test::RandomScenario;
using test::twoOffers;

TEST(CapacityLadder, ReferenceCaseThreeByHand) {
    const auto s = twoOffers({computing("w", day(16, 18, 0))}, 8760);  // 315,360 297,840 280,320
    const auto e = evaluate(s);
    const CapacityLadder ladder(*e);
    EXPECT_EQ(ladder.bareMetalCounts(), 3);
    EXPECT_FALSE(ladder.twoTiers());
    ASSERT_EQ(ladder.best(), (NodeCounts{2, 0}));
    const auto wrong = ladder.wrongBy({2, 0});
    ASSERT_EQ(wrong.size(), 2u);
    EXPECT_EQ(wrong[0].nodes, -2);
    EXPECT_NEAR(wrong[0].usdMore, 35040.0, 1e-6);
    EXPECT_EQ(wrong[1].nodes, -1);
    EXPECT_NEAR(wrong[1].usdMore, 17520.0, 1e-6);
    EXPECT_NEAR(wrong[1].shareMore, 17520.0 / 280320.0, 1e-12);
    EXPECT_TRUE(ladder.wrongBy({3, 0}).empty());
}

TEST(CapacityLadder, EveryStepIsTheModel) {
    EXPECT_TRUE(rc::check("steps", [](unsigned seed) {
        RandomScenario random(seed);
        const Scenario s = random.chance(0.5) ? random.fluid(true, false) : random.anything();
        const auto e = evaluate(s);
        const CapacityLadder ladder(*e);
        RC_ASSERT(!ladder.empty());
        if (!ladder.best()) return;
        const auto planned = evaluatePlan(s, PlanKind::Hybrid, *ladder.best());
        for (const WrongBy& wrong : ladder.wrongBy(*ladder.best())) {
            const auto plan = evaluatePlan(s, PlanKind::Hybrid, wrong.counts);
            RC_ASSERT(plan->feasible == wrong.feasible);
            const double more = plan->totalCostUsd - planned->totalCostUsd;
            RC_ASSERT(std::abs(more - wrong.usdMore) <= 1e-8 * std::max(1.0, planned->totalCostUsd));
            if (wrong.feasible) RC_ASSERT(wrong.usdMore >= -1e-8 * planned->totalCostUsd);
        }
    }));
}

TEST(CapacityLadder, IsEmptyWithoutTwoKindsOfOffer) {
    auto s = twoOffers({computing("w", {8.0})}, 24);
    s.offer(Tier::OnDemand).reset();
    const auto e = evaluate(s);
    const CapacityLadder ladder(*e);
    EXPECT_TRUE(ladder.empty());
    EXPECT_EQ(ladder.at({0, 0}), nullptr);
    EXPECT_FALSE(ladder.best());
}

}  // namespace
}  // namespace splitpoint::models
