// Do the intervals hold what they promise? Synthetic sittings with autocorrelation, a drawn level and two regimes.
#include <cmath>
#include <cstdint>
#include <vector>

#include <gtest/gtest.h>

#include "models/calibration/comparison.h"
#include "models/calibration/order_statistics.h"
#include "models/calibration/round_statistics.h"
#include "models/calibration/stopping_rule.h"
#include "tests/models/calibration/profile_fixture.h"

namespace {

using namespace splitpoint::models::calibration;

/// SplitMix64 and Box-Muller: the same numbers with every standard library.
class Random {
  public:
    explicit Random(std::uint64_t seed) : state_(seed) {}
    double uniform() {
        state_ += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return (static_cast<double>((z ^ (z >> 31U)) >> 11U) + 0.5) / 9007199254740992.0;
    }
    double normal() { return std::sqrt(-2.0 * std::log(uniform())) * std::cos(6.283185307179586 * uniform()); }

  private:
    std::uint64_t state_;
};

struct World {
    double tau, roundSpread, sampleSpread, correlation, regimeChance, regimeStep;
};

/// The log medians of a sitting: level + regime + AR(1) samples, as measured on the build machine (calibration.md 6).
std::vector<double> sitting(Random& random, const World& world, int rounds) {
    const double level = world.tau * random.normal();
    std::vector<double> y;
    for (int r = 0; r < rounds; ++r) {
        const double regime = random.uniform() < world.regimeChance ? world.regimeStep : 0.0;
        const double own = world.roundSpread * random.normal();
        std::vector<double> samples;
        double noise = world.sampleSpread * random.normal();
        for (int i = 0; i < 25; ++i) {
            noise = world.correlation * noise +
                    world.sampleSpread * std::sqrt(1.0 - world.correlation * world.correlation) * random.normal();
            samples.push_back(noise);
        }
        y.push_back(level + own + regime + median(samples));
    }
    return y;
}

std::vector<double> rates(const std::vector<double>& logs) {
    std::vector<double> values;
    for (const double log : logs) values.push_back(1e9 * std::exp(log));
    return values;
}

double coverage(const World& world, double tau, int rounds, std::uint64_t seed) {
    Random random(seed);
    const double truth = world.regimeChance * world.regimeStep;
    int covered = 0;
    constexpr int kRuns = 2000;
    for (int run = 0; run < kRuns; ++run) {
        const auto interval = levelInterval(roundStatistics(sitting(random, world, rounds)), tau);
        covered += std::log(interval.low) <= truth && truth <= std::log(interval.high) ? 1 : 0;
    }
    return static_cast<double>(covered) / kRuns;
}

// The CPU of a virtual machine, quick and full; tau 1 % is the default and the truth.
TEST(Coverage, OfAutocorrelatedRunsIs93To97Percent) {
    const World cpu{0.01, 0.02, 0.03, 0.7, 0.0, 0.0};
    for (const int rounds : {5, 12}) {
        const double share = coverage(cpu, 0.01, rounds, 20261126U + static_cast<std::uint64_t>(rounds));
        EXPECT_GE(share, 0.93) << rounds;
        EXPECT_LE(share, 0.97) << rounds;
    }
}

// Every second round or so lies 4 % higher, as on a host with a neighbor that comes and goes.
TEST(Coverage, OfRunsWithRegimesIs93To97Percent) {
    const World regimes{0.01, 0.02, 0.03, 0.7, 0.4, 0.04};
    for (const int rounds : {5, 12}) {
        const double share = coverage(regimes, 0.01, rounds, 4242U + static_cast<std::uint64_t>(rounds));
        EXPECT_GE(share, 0.93) << rounds;
        EXPECT_LE(share, 0.97) << rounds;
    }
}

// Stopping where the interval happens to be narrow must not cost the coverage.
TEST(Coverage, SurvivesTheStoppingRule) {
    const World cpu{0.01, 0.02, 0.03, 0.7, 0.0, 0.0};
    Random random(77);
    int covered = 0;
    constexpr int kRuns = 2000;
    for (int run = 0; run < kRuns; ++run) {
        const auto all = sitting(random, cpu, 24);
        std::size_t made = 12;
        while (made < 24 && !targetReached(std::span<const double>(all).first(made), kFullTarget, 24)) ++made;
        const auto interval = levelInterval(roundStatistics(std::span<const double>(all).first(made)), 0.01);
        covered += std::log(interval.low) <= 0.0 && 0.0 <= std::log(interval.high) ? 1 : 0;
    }
    EXPECT_GE(covered, 0.93 * kRuns);
    EXPECT_LE(covered, 0.97 * kRuns);
}

// What the flags add must not make the ordinary case wide: a regime or drift is rarely seen where there is none.
TEST(Coverage, OfTheIntervalInTheProfileIs93To97Percent) {
    const World cpu{0.015, 0.02, 0.03, 0.7, 0.0, 0.0};
    for (const int rounds : {5, 12}) {
        Random random(31U + static_cast<std::uint64_t>(rounds));
        int covered = 0;
        constexpr int kRuns = 2000;
        for (int run = 0; run < kRuns; ++run) {
            auto probe = fixture::probeOf("cpu", "cpu_int_1t", rates(sitting(random, cpu, rounds)));
            summarize(probe, true);
            covered += probe.summary->interval->low <= 1e9 && 1e9 <= probe.summary->interval->high ? 1 : 0;
        }
        EXPECT_GE(covered, 0.93 * kRuns) << rounds;
        EXPECT_LE(covered, 0.97 * kRuns) << rounds;
    }
}

// A host that takes 7 % of the CPU, and whose sittings differ by 3.5 % beyond their rounds.
TEST(Coverage, OfSittingsOnADisturbedHostHoldsWithItsLoss) {
    const World host{0.035, 0.01, 0.03, 0.7, 0.0, 0.0};
    Random random(5);
    int covered = 0;
    constexpr int kRuns = 2000;
    for (int run = 0; run < kRuns; ++run) {
        auto probe = fixture::probeOf("cpu", "cpu_int_1t", rates(sitting(random, host, 5)));
        summarize(probe, {true, 0.07});
        covered += probe.summary->interval->low <= 1e9 && 1e9 <= probe.summary->interval->high ? 1 : 0;
    }
    EXPECT_GE(covered, 0.93 * kRuns);
    EXPECT_LE(covered, 0.98 * kRuns);
}

TEST(Coverage, SameVersusSameGivesAtMostEightPercentFalseAlarms) {
    const World cpu{0.01, 0.02, 0.03, 0.7, 0.2, 0.04};
    for (const int rounds : {5, 8, 12}) {
        Random random(9000U + static_cast<std::uint64_t>(rounds));
        int alarms = 0;
        constexpr int kRuns = 2000;
        for (int run = 0; run < kRuns; ++run) {
            auto first = fixture::profileOn("vm");
            auto second = fixture::profileOn("vm");
            first.probes.push_back(fixture::probeOf("cpu", "cpu_int_1t", rates(sitting(random, cpu, rounds))));
            second.probes.push_back(fixture::probeOf("cpu", "cpu_int_1t", rates(sitting(random, cpu, rounds))));
            const auto verdict = compare(first, second).probes.front().verdict;
            alarms += verdict == Verdict::Different || verdict == Verdict::DifferentButNegligible ? 1 : 0;
        }
        EXPECT_LE(alarms, 0.08 * kRuns) << rounds;
    }
}

}  // namespace
