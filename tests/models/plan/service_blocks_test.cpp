// The same totals, bit for bit, whatever the processor can do; and lanes give what single node counts give.

#include "models/plan/service_blocks.h"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/models/plan/random_scenario.h"

namespace splitpoint::models {
namespace {

struct Served {
    NodeCounts nodes;
    ServiceTotals totals;
};

/// A scenario with everything that is not fluid, at 37 node counts: two whole blocks and one that is not full.
struct Case {
    explicit Case(unsigned seed)
        : scenario(test::RandomScenario(seed).anything()),
          preparation(prepare(scenario)),
          rules(dispatchRules(preparation, PlanKind::Hybrid, tiersOfPlan(PlanKind::Hybrid), true)),
          table(preparation, rules) {
        const bool reserved = scenario.offer(Tier::Reserved).has_value() && seed % 2 == 0;
        for (int n = 1; n <= 37; ++n) counts.push_back({n, reserved ? 1 + n % 3 : 0});
    }

    template <class Serve>
    std::vector<Served> run(Serve serveThem) const {
        std::vector<Served> all;
        const std::function<void(NodeCounts, const ServiceTotals&)> take = [&](NodeCounts nodes, const ServiceTotals& totals) { all.push_back({nodes, totals}); };
        EXPECT_TRUE(serveThem(lanes::BlockRequest{preparation, rules, table, counts, {}, take, std::numeric_limits<double>::infinity()}));
        return all;
    }

    Scenario scenario;
    Preparation preparation;
    DispatchRules rules;
    lanes::HourTable table;
    std::vector<NodeCounts> counts;
};

/// Every figure of a run over many counts (a single count also keeps peaks).
std::vector<double> figures(const ServiceTotals& s) {
    std::vector<double> all = s.unserved;
    all.insert(all.end(), s.deferred.begin(), s.deferred.end());
    for (const auto& useful : s.useful) all.insert(all.end(), useful.begin(), useful.end());
    for (const auto* tiers : {&s.held, &s.billed, &s.riseGpus, &s.fallGpus}) all.insert(all.end(), tiers->begin(), tiers->end());
    return all;
}

TEST(ServiceBlocks, EveryInstructionSetGivesTheSameBits) {
    if (!lanes::hasAvx512()) GTEST_SKIP() << "this processor, or this build, has no AVX-512";
    for (unsigned seed = 1; seed <= 120; ++seed) {
        const Case one(seed);
        const auto portable = one.run(lanes::serveBlocksPortably), wide = one.run(lanes::serveBlocksWithAvx512);
        ASSERT_EQ(portable.size(), one.counts.size());
        ASSERT_EQ(wide.size(), one.counts.size());
        for (std::size_t i = 0; i < wide.size(); ++i) {
            ASSERT_EQ(wide[i].nodes.bareMetal, portable[i].nodes.bareMetal);
            ASSERT_EQ(figures(wide[i].totals), figures(portable[i].totals)) << "seed " << seed << ", " << wide[i].nodes.bareMetal << " nodes";
        }
    }
}

TEST(ServiceBlocks, LanesGiveWhatSingleCountsGive) {
    for (unsigned seed = 1; seed <= 40; ++seed) {
        const Case one(seed);
        const auto together = one.run(lanes::serveBlocksPortably);
        for (std::size_t i = 0; i < together.size(); i += 5) {
            serve(one.preparation, one.rules, std::span(&one.counts[i], 1), {}, [&](NodeCounts, const ServiceTotals& alone) {
                const auto expected = figures(alone), found = figures(together[i].totals);
                ASSERT_EQ(found.size(), expected.size());
                for (std::size_t f = 0; f < found.size(); ++f) {
                    ASSERT_NEAR(found[f], expected[f], 1e-9 * std::max(1.0, std::abs(expected[f]))) << "seed " << seed << ", " << one.counts[i].bareMetal << " nodes, figure " << f;
                }
            });
        }
    }
}

/// Counts above one that serves everything on arrival are not simulated: they have to get what simulating them gives.
TEST(ServiceBlocks, CountsBeyondTheNeedGetTheBitsOfTheirOwnBlocks) {
    constexpr std::size_t kBlock = 16;
    int beyond = 0;
    for (unsigned seed = 1; seed <= 120; ++seed) {
        Case all(seed);
        all.counts.clear();
        for (int n = 1; n <= 320; ++n) all.counts.push_back({n, 0});
        const auto together = all.run(lanes::serveBlocksPortably);
        ASSERT_EQ(together.size(), all.counts.size());
        Case block(seed);
        for (std::size_t first = 0; first < all.counts.size(); first += kBlock) {
            block.counts.assign(all.counts.begin() + static_cast<std::ptrdiff_t>(first), all.counts.begin() + static_cast<std::ptrdiff_t>(first + kBlock));
            const auto alone = block.run(lanes::serveBlocksPortably);
            for (std::size_t l = 0; l < kBlock; ++l) {
                ASSERT_EQ(together[first + l].nodes.bareMetal, alone[l].nodes.bareMetal);
                ASSERT_EQ(figures(together[first + l].totals), figures(alone[l].totals)) << "seed " << seed << ", " << alone[l].nodes.bareMetal << " nodes";
            }
        }
        if (figures(together[together.size() - kBlock - 1].totals) == figures(together.back().totals)) ++beyond;
    }
    EXPECT_GT(beyond, 20);
}

}  // namespace
}  // namespace splitpoint::models
