#include "models/decision/bridge.h"

#include <cmath>
#include <numeric>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "models/evaluate.h"
#include "tests/models/decision/golden_scenarios.h"
#include "tests/models/plan/random_scenario.h"

namespace splitpoint::models {
namespace {

using test::computing;
using test::day;
using test::RandomScenario;
using test::twoOffers;

constexpr double kRounding = 1e-9;

double sumOf(const Bridge& b) {
    return std::accumulate(b.terms.begin(), b.terms.end(), 0.0);
}

/// Nothing when every pair of plans has a bridge that sums, changes sign and vanishes for equal plans; else what
/// failed.
std::string faultsOf(const Scenario& s, const Evaluation& e) {
    for (const PlanResult& a : e.plans) {
        for (const PlanResult& b : e.plans) {
            const auto forth = bridge({s, a}, {s, b}), back = bridge({s, b}, {s, a});
            if (forth.has_value() != (a.usefulGpuHours > 0.0 && b.usefulGpuHours > 0.0)) return "presence";
            if (!forth) continue;
            const double scale = std::max({1.0, std::abs(forth->from), std::abs(forth->to)});
            if (std::abs(sumOf(*forth) - (*b.usdPerUsefulGpuHour - *a.usdPerUsefulGpuHour)) > kRounding * scale)
                return "sum";
            for (std::size_t i = 0; i < kBridgeTermCount; ++i) {
                if (forth->terms[i] != -back->terms[i]) return "sign";
                if (&a == &b && forth->terms[i] != 0.0) return "zero";
            }
            double shares = 0.0;
            for (const DriverShare& share : rankDrivers(*forth)) shares += share.share;
            const double difference = std::abs(forth->difference());
            if (difference > 1e-3 * scale && std::abs(shares - 1.0) > 1e-6 * scale / difference) return "shares";
        }
    }
    return {};
}

TEST(Bridge, SumsOnEveryGoldenScenario) {
    int bridges = 0;
    for (const auto& file : test::goldenFiles()) {
        const Scenario s = test::readGolden(file);
        const auto e = evaluate(s);
        EXPECT_EQ(faultsOf(s, *e), "") << file;
        bridges += e->usefulGpuHoursDemanded > 0.0;
    }
    EXPECT_GT(bridges, 100);
}

TEST(Bridge, SumsOnRandomScenarios) {
    EXPECT_TRUE(rc::check("bridges", [](unsigned seed) {
        const Scenario s = RandomScenario(seed).anything();
        RC_ASSERT(faultsOf(s, *evaluate(s)) == "");
    }));
}

TEST(Bridge, LeadsFromOneScenarioToAnother) {
    EXPECT_TRUE(rc::check("two scenarios", [](unsigned seed) {
        const Scenario s = RandomScenario(seed).anything(), other = RandomScenario(seed + 1).anything();
        const auto a = evaluate(s), b = evaluate(other);
        const PlanResult& from = a->plan(PlanKind::Virtual);
        const PlanResult& to = b->plan(PlanKind::Hybrid);
        const auto direct = bridge({s, from}, {other, to});
        if (!direct) return;
        RC_ASSERT(std::abs(sumOf(*direct) - direct->difference()) <= kRounding * std::max(1.0, direct->to));
        // Bridges add up along a path.
        const auto first = bridge({s, from}, {s, a->plan(PlanKind::Hybrid)});
        const auto second = bridge({s, a->plan(PlanKind::Hybrid)}, {other, to});
        for (std::size_t i = 0; first && i < kBridgeTermCount; ++i) {
            RC_ASSERT(std::abs(first->terms[i] + second->terms[i] - direct->terms[i]) <=
                      kRounding * std::max(1.0, direct->to));
        }
    }));
}

TEST(Bridge, ReferenceCaseTwoByHand) {
    // 16 GPUs for 12 of 24 hours: bare metal 4.00 per useful GPU-hour, half of it idle; virtual 3.00.
    const auto s = twoOffers({computing("w", day(16, 12, 0))}, 8760);
    const auto e = evaluate(s);
    const auto b = bridge({s, e->plan(PlanKind::BareMetal)}, {s, e->plan(PlanKind::Virtual)});
    ASSERT_TRUE(b);
    EXPECT_NEAR((*b)[BridgeTerm::Price], 1.0, 1e-12);
    EXPECT_NEAR((*b)[BridgeTerm::Idle], -2.0, 1e-12);
    EXPECT_NEAR(b->difference(), -1.0, 1e-12);
    const auto drivers = rankDrivers(*b);
    EXPECT_EQ(drivers.front().driver, Driver::Utilization);
    EXPECT_NEAR(drivers.front().share, 2.0, 1e-12);
    EXPECT_EQ(drivers.back().driver, Driver::Price);
    EXPECT_NEAR(drivers.back().share, -1.0, 1e-12);
}

TEST(Bridge, CountsTheSecondPlatformApart) {
    auto s = twoOffers({computing("w", day(16, 12, 8))}, 730);
    s.operations.fixedUsdPerMonth = {100.0, 60.0};
    s.operations.hourlyWageUsd = 73.0;
    s.operations.hoursPerGpuMonth = {1.0, 0.0};
    const auto e = evaluate(s);
    const PlanResult& hybrid = e->plan(PlanKind::Hybrid);
    ASSERT_EQ(hybrid.nodes.bareMetal, 1);
    const auto fromVirtual = bridge({s, e->plan(PlanKind::Virtual)}, {s, hybrid});
    EXPECT_NEAR((*fromVirtual)[BridgeTerm::Platforms] * hybrid.usefulGpuHours, 100.0, 1e-9);
    EXPECT_NEAR((*fromVirtual)[BridgeTerm::Operations] * hybrid.usefulGpuHours, 8 * 73.0, 1e-9);
    const auto fromMetal = bridge({s, e->plan(PlanKind::BareMetal)}, {s, hybrid});
    EXPECT_NEAR((*fromMetal)[BridgeTerm::Platforms] * hybrid.usefulGpuHours, 60.0, 1e-9);
}

TEST(Bridge, IsAbsentWhereNothingIsDelivered) {
    const auto s = twoOffers({computing("w", {0.0})}, 24);
    const auto e = evaluate(s);
    EXPECT_FALSE(bridge({s, e->plans[0]}, {s, e->plans[1]}));
    EXPECT_TRUE(rankDrivers(Bridge{}).empty());
}

}  // namespace
}  // namespace splitpoint::models
