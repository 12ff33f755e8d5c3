// The protocol on scripted probes and a made-up clock; children are real processes.
#include <cmath>

#include <gtest/gtest.h>

#include "benchmarks/sampling/child_process.h"
#include "benchmarks/sampling/measurement.h"
#include "benchmarks/sampling/round_wire.h"
#include "tests/benchmarks/sampling/scripted_probe.h"

namespace {

using namespace splitpoint::benchmarks;
using fixture::ScriptedProbe;

class Sampling : public testing::Test {
  protected:
    RoundRequest request(double slotS = 0.1) {
        return {0, slotS, [this] { return clockS_; }, [this] { return stopped_; }};
    }
    double clockS_ = 0.0;
    bool stopped_ = false;
};

TEST_F(Sampling, DropsTheWarmUpAndFillsTheSlot) {
    ScriptedProbe probe("p", clockS_);
    probe.sampleS_ = 0.0125;
    const auto round = sampleRound(probe, request());
    ASSERT_TRUE(round);
    EXPECT_EQ(round->record.samples, probe.samples_ - 2);  // 20 % of 0.1 s: two samples of 0.0125 s
    EXPECT_NEAR(clockS_, 0.1, 0.013);
    EXPECT_EQ(probe.ends_, 1);
}

TEST_F(Sampling, StopsAt200Samples) {
    ScriptedProbe probe("p", clockS_);
    probe.sampleS_ = 1e-6;
    EXPECT_EQ(sampleRound(probe, request())->record.samples, 200);
}

TEST_F(Sampling, TakesFiveButNotBeyondThreeSlots) {
    ScriptedProbe slow("p", clockS_);
    slow.sampleS_ = 0.04;
    EXPECT_EQ(sampleRound(slow, request())->record.samples, 5);
    ScriptedProbe slower("p", clockS_);
    slower.sampleS_ = 0.2;
    EXPECT_EQ(sampleRound(slower, request())->record.samples, 1);
}

TEST_F(Sampling, TheClockOfASensorIsNoClockOfTheSamples) {
    ScriptedProbe probe("p", clockS_);
    probe.readings_.smMhz = 1395.0;  // idle between the launches
    probe.readings_.temperatureC = 61.0;
    auto round = sampleRound(probe, request());
    ASSERT_TRUE(round);
    EXPECT_FALSE(round->record.smMhz);
    EXPECT_EQ(round->record.temperatureC, 61.0);
    probe.onSample_ = [] { return Sample{100.0, 1e7, {}, 1980.0}; };
    round = sampleRound(probe, request());
    ASSERT_TRUE(round);
    EXPECT_EQ(round->record.smMhz, 1980.0);
}

TEST_F(Sampling, SecondsBecomeNanoseconds) {
    ScriptedProbe probe("p", clockS_);
    probe.identity_.unit = "s";
    probe.onSample_ = [] { return Sample{2e-6, 1000.0, {}, {}}; };
    probe.sampleS_ = 0.01;
    EXPECT_NEAR(sampleRound(probe, request())->record.median, 2000.0, 1e-9);
}

TEST_F(Sampling, ErrorsComeThroughAndBuffersGo) {
    ScriptedProbe probe("p", clockS_);
    probe.onSample_ = [] { return ProbeResult<Sample>(tl::unexpected(ProbeError{"E_X", "x", false})); };
    EXPECT_EQ(sampleRound(probe, request()).error().code, "E_X");
    EXPECT_EQ(probe.ends_, 1);
    probe.onSample_ = [] { return Sample{std::nan(""), 1.0, {}, {}}; };
    EXPECT_EQ(sampleRound(probe, request()).error().code, "E_SAMPLE");
    probe.onSample_ = {};
    probe.ended_ = tl::unexpected(ProbeError{"E_VERIFY", "wrong", false});
    EXPECT_EQ(sampleRound(probe, request()).error().code, "E_VERIFY");
    stopped_ = true;
    probe.ended_ = {};
    EXPECT_EQ(sampleRound(probe, request()).error().code, "E_INTERRUPTED");
}

class Measurement : public Sampling {
  protected:
    ScriptedProbe& add(const std::string& method) {
        auto probe = std::make_unique<ScriptedProbe>(method, clockS_);
        auto& added = *probe;
        probes_.push_back(std::move(probe));
        return added;
    }
    MeasurementEnd run(const Protocol& protocol, std::uint64_t seed = 1) {
        MeasurementSeams seams{[this] { return clockS_; }, [this] { return stopped_; }, {}};
        seams.runRound = [](Probe& probe, const RoundRequest& wanted) { return sampleRound(probe, wanted); };
        return measure(probes_, protocol, seed, seams, events_, profile_);
    }
    std::vector<std::unique_ptr<Probe>> probes_;
    MeasurementEvents events_;
    splitpoint::models::calibration::Profile profile_;
};

TEST_F(Measurement, QuickMakesFiveRoundsInAnOrderTheSeedGives) {
    for (const char* name : {"a", "b", "c", "d", "e"}) add(name);
    EXPECT_EQ(run(protocolFor(Mode::Quick, 1000.0), 7), MeasurementEnd::Complete);
    ASSERT_EQ(profile_.rounds.size(), 5U);
    for (const auto& probe : profile_.probes) EXPECT_EQ(probe.rounds.size(), 5U);
    const auto first = profile_.rounds;
    EXPECT_NE(first[0].order, first[1].order);
    profile_ = {};
    ASSERT_EQ(run(protocolFor(Mode::Quick, 1000.0), 7), MeasurementEnd::Complete);
    for (std::size_t r = 0; r < 5; ++r) EXPECT_EQ(profile_.rounds[r].order, first[r].order);
}

TEST_F(Measurement, ExtraRoundsOnlyForWideProbes) {
    add("narrow");
    int n = 0;
    add("wide").onSample_ = [&n] { return Sample{100.0 * (++n % 30 < 15 ? 1.0 : 1.5), 1e7, {}, {}}; };
    EXPECT_EQ(run(protocolFor(Mode::Full, 1000.0)), MeasurementEnd::Complete);
    EXPECT_EQ(profile_.probes[0].rounds.size(), 12U);
    EXPECT_EQ(profile_.probes[0].stopReason, "target");
    EXPECT_GT(profile_.probes[1].rounds.size(), 12U);
}

TEST_F(Measurement, AFailingProbeIsLeftOutAndTheOthersGoOn) {
    add("good");
    add("bad").onBegin_ = [](int round) {
        return round == 2 ? ProbeResult<void>(tl::unexpected(ProbeError{"E_X", "broken", false})) : ProbeResult<void>();
    };
    add("small").calibrated_ = tl::unexpected(ProbeError{"E_OOM", "needs more", false});
    run(protocolFor(Mode::Quick, 1000.0));
    EXPECT_EQ(profile_.probes[0].rounds.size(), 5U);
    EXPECT_EQ(profile_.probes[1].rounds.size(), 2U);
    EXPECT_EQ(profile_.probes[1].status, "failed");
    EXPECT_EQ(profile_.probes[2].status, "too_small");
    ASSERT_EQ(profile_.outcome.errors.size(), 2U);
    EXPECT_EQ(profile_.outcome.errors[1].round, 2);
}

TEST_F(Measurement, ALostDeviceEndsAllGpuProbesOnly) {
    add("host");
    auto& lost = add("gpu0");
    lost.identity_.device = 0;
    lost.onBegin_ = [](int) { return ProbeResult<void>(tl::unexpected(ProbeError{"E_DEVICE_LOST", "gone", true})); };
    add("gpu1").identity_.device = 1;
    run(protocolFor(Mode::Quick, 1000.0));
    EXPECT_EQ(profile_.probes[0].rounds.size(), 5U);
    EXPECT_EQ(profile_.probes[2].status, "not_run");
    EXPECT_EQ(profile_.probes[1].validated, false);
}

TEST_F(Measurement, EndsWhenTimeIsShortButNotBeforeThreeRounds) {
    add("p");
    EXPECT_EQ(run(protocolFor(Mode::Quick, 0.01)), MeasurementEnd::OutOfTime);
    EXPECT_EQ(profile_.rounds.size(), 3U);
    EXPECT_EQ(profile_.probes[0].stopReason, "time");
}

TEST_F(Measurement, AStopKeepsTheRoundsThatWereMade) {
    add("p");
    int written = 0;
    events_.profileChanged = [&] { stopped_ = ++written == 2; };
    EXPECT_EQ(run(protocolFor(Mode::Quick, 1000.0)), MeasurementEnd::Interrupted);
    EXPECT_EQ(profile_.probes[0].rounds.size(), 2U);
    EXPECT_EQ(profile_.probes[0].stopReason, "interrupted");
}

TEST(RoundWire, RoundTripsAndRefusesTruncation) {
    SampledRound round;
    round.record.samples = 2;
    round.record.median = 0.1;
    round.record.cpuMedian = 0.3;
    round.samples = {0.1, 0.2};
    round.samplesNs = {1.0, 2.0};
    const auto text = writeRoundWire(round);
    const auto read = readRoundWire(text, "m");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->record.median, 0.1);
    EXPECT_EQ(read->record.cpuMedian, 0.3);
    EXPECT_EQ(read->samples, round.samples);
    for (std::size_t n = 0; n + 2 < text.size(); ++n)
        EXPECT_EQ(readRoundWire(text.substr(0, n), "m").error().code, "E_CHILD");
    for (const char* wrong :
         {"6e16", "-3000000000", "3000000000", "1.5", "\"2\"", "null"}) {  // hostile input found the first
        auto other = text;
        other.replace(other.find("\"n\":2") + 4, 1, wrong);
        EXPECT_EQ(readRoundWire(other, "m").error().code, "E_CHILD") << other;
    }
    const auto error = readRoundWire(writeRoundWire(tl::unexpected(ProbeError{"E_ODIRECT", "no", true})), "m");
    EXPECT_EQ(error.error().code, "E_ODIRECT");
    EXPECT_TRUE(error.error().deviceLost);
}

ChildResult child(const std::string& script, double deadlineS = 20.0, std::function<bool()> stop = {}) {
    ChildRequest request;
    request.arguments = {"sh", "-c", script};
    request.deadlineS = deadlineS;
    request.interrupted = std::move(stop);
    request.quiet = true;
    return runChild(request);
}

TEST(ChildProcess, GivesOutputAndCode) {
    const auto result = child("echo hello; exit 7");
    EXPECT_EQ(result.end, ChildEnd::Exited);
    EXPECT_EQ(result.output, "hello\n");
    EXPECT_EQ(shellCode(result), 7);
    EXPECT_EQ(shellCode(child("kill -9 $$")), 137);
}

TEST(ChildProcess, EndsAtItsDeadlineEvenIfItDoesNotWantTo) {
    const auto result = child("trap '' TERM; while true; do sleep 1; done", 0.2);
    EXPECT_EQ(result.end, ChildEnd::TimedOut);
    EXPECT_LT(result.wallS, 10.0);
    EXPECT_EQ(shellCode(result), 124);
}

TEST(ChildProcess, StopsWithinASecondWhenAsked) {
    const auto result = child("sleep 20", 30.0, [] { return true; });
    EXPECT_EQ(result.end, ChildEnd::Interrupted);
    EXPECT_LT(result.wallS, 5.0);
}

TEST(ChildProcess, SaysWhereThereIsNoProgram) {
    ChildRequest request;
    request.arguments = {"/nowhere/program"};
    EXPECT_EQ(runChild(request).end, ChildEnd::NotStarted);
}

}  // namespace
