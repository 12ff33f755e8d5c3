// A GPU whose clock falls in the middle of a run, from the samples to the finding and the interval.
#include <algorithm>
#include <cmath>
#include <map>

#include <gtest/gtest.h>

#include "benchmarks/gpu/probes/gpu_probe.h"
#include "benchmarks/program/session_gpu_source.h"
#include "benchmarks/sampling/measurement.h"
#include "tests/benchmarks/gpu/scripted_session.h"

namespace splitpoint::benchmarks {
namespace {

namespace calibration = models::calibration;

struct ThrottledRun {
    calibration::Profile profile;
    std::vector<calibration::Finding> findings;
};

/// Five rounds of `gpu_copy` at 1500 MHz, but for the rounds given, whose clock and speed are lower.
ThrottledRun runWithClock(const std::map<int, double>& mhzOfRound) {
    gpu::ScriptedSystem system;
    double mhz = 1500.0;
    system.script->smMhz = [&](double /*ns*/) { return mhz; };
    system.script->noise = [&](double /*ns*/) { return 1500.0 / mhz; };
    auto source = gpuSourceOf(gpu::openOn(system));
    ThrottledRun result;
    result.profile.gpus = source->records("");
    std::vector<std::unique_ptr<Probe>> probes;
    probes.push_back(source->probe("gpu_copy", 0, {}));
    MeasurementSeams seams;
    seams.nowS = [] { return gpu::steadyNs() * 1e-9; };
    seams.runRound = [&](Probe& probe, const RoundRequest& request) {
        const auto place = mhzOfRound.find(request.round);
        mhz = place == mhzOfRound.end() ? 1500.0 : place->second;
        return sampleRound(probe, {request.round, 0.0, request.nowS, {}});
    };
    static_cast<void>(measure(probes, protocolFor(Mode::Quick, 600.0), 1, seams, {}, result.profile));
    source->finish(result.profile);
    result.findings = source->findings();
    return result;
}

bool holds(const ThrottledRun& run, const std::string& code) {
    return std::any_of(run.findings.begin(), run.findings.end(),
                       [&](const auto& finding) { return finding.code == code; });
}

TEST(ThrottledRun, IsMarkedAndItsIntervalHoldsTheUnthrottledLevel) {
    const auto steady = runWithClock({});
    const auto hot = runWithClock({{1, 1000.0}, {3, 900.0}});
    ASSERT_EQ(hot.profile.probes.at(0).rounds.size(), 5U) << "nothing is thrown away";
    EXPECT_FALSE(holds(steady, "W_THROTTLE"));
    EXPECT_TRUE(holds(hot, "W_THROTTLE"));
    const auto& quiet = steady.profile.probes[0];
    const auto& probe = hot.profile.probes[0];
    EXPECT_FALSE(quiet.hasFlag("slow_clock"));
    EXPECT_TRUE(probe.hasFlag("slow_clock"));
    EXPECT_NEAR(*probe.rounds[1].smMhz, 1000.0, 5.0);
    EXPECT_NEAR(*probe.rounds[0].smMhz, 1500.0, 5.0);
    const double deficit = (std::log(1.5) + std::log(1500.0 / 900.0)) / 5.0;
    EXPECT_GE(probe.summary->tau, deficit * 0.99);
    EXPECT_LT(probe.summary->value, 0.9 * quiet.summary->value) << "the value includes it";
    ASSERT_TRUE(probe.summary->interval);
    EXPECT_GT(probe.summary->interval->high, quiet.summary->value) << "and the interval says so";
    EXPECT_LT(quiet.summary->tau, 0.01);
}

TEST(ThrottledRun, NinetyFivePercentOfTheClockIsNotThrottled) {
    const auto run = runWithClock({{2, 1425.0}});
    EXPECT_FALSE(holds(run, "W_THROTTLE"));
    EXPECT_FALSE(run.profile.probes[0].hasFlag("slow_clock"));
}

}  // namespace
}  // namespace splitpoint::benchmarks
