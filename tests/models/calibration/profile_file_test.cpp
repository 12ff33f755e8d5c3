#include "models/calibration/profile_file.h"

#include <gtest/gtest.h>

#include "tests/models/calibration/profile_fixture.h"

namespace {

using namespace splitpoint::models;
using namespace splitpoint::models::calibration;

Profile richProfile() {
    auto profile = fixture::profileOn("vm");
    profile.label = "node-a \"vm\"";
    profile.tool.seed = 12345;
    profile.tool.arguments = {"--mode", "full"};
    profile.outcome.warnings.push_back({"W_NOT_IDLE", "busy", 3, "", {}});
    profile.machine.storage = StorageRecord{"/data", "ext4", "nvme0n1", "none", false, 512, 512, 1 << 20};
    profile.gpus.push_back({});
    profile.gpus[0].name = "H100";
    profile.gpus[0].computeMajor = 9;
    profile.gpus[0].computeMinor = 0;
    profile.libraries["nvml"] = "13.0";
    profile.rounds.push_back({0, 1.5, 3.5, {"cpu_int_1t"}, 0.0, 3.0, {}, 12});
    auto probe = fixture::probeOf("cpu", "cpu_int_1t", {5.0e8, 5.1e8, 5.2e8}, true, {5.05e8, 5.15e8, 5.25e8});
    probe.parameters = {{"steps", std::int64_t{5000000}}, {"pages", std::string("huge")}, {"x", 0.5}, {"direct", true}, {"metric", std::string()}};
    probe.parametersHash = hashOfParameters(probe.parameters);
    probe.rounds[0].keptSamples = {5.0e8F, 5.01e8F};
    profile.jitter.cpuGap = GapRecord{0.01, 1, 2, 3, 4e6, {1, 0, 2}};
    summarize(probe, profile.surroundings());
    profile.probes.push_back(probe);
    profile.jitter.steps.push_back({"cpu_int_1t", 100, {0.05, 0.95}, {0.9, 1.1}});
    profile.job = JobRecord{"train.sh", false, "rate ([0-9]+)", "h:1", {0, 0}, 1};
    return profile;
}

TEST(ProfileFile, ReadsBackWhatWasWritten) {
    const auto text = writeProfile(richProfile());
    const auto read = readProfile(text);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_TRUE(writeProfile(*read) == text);  // not EXPECT_EQ: it would print both
    EXPECT_EQ(read->probes[0].rounds[0].keptSamples.size(), 2U);
    EXPECT_EQ(read->gpus[0].computeMajor, 9);
    EXPECT_EQ(read->job->command, "train.sh");
    EXPECT_EQ(writeProfileLine(*read).find('\n'), writeProfileLine(*read).size() - 1);
}

std::string changed(const std::string& from, const std::string& to) {
    auto text = writeProfile(richProfile());
    const auto place = text.find(from);
    EXPECT_NE(place, std::string::npos) << from;
    return text.replace(place, from.size(), to);
}

std::string faultOf(const std::string& text) {
    const auto read = readProfile(text);
    return read ? "none" : read.error().message;
}

TEST(ProfileFile, NamesThePlaceOfAFault) {
    EXPECT_NE(faultOf(changed("\"n\": 10", "\"n\": \"ten\"")).find("probes[0].rounds[0].n must be a whole number"),
              std::string::npos);
    EXPECT_NE(
        faultOf(changed("\"med\": 500000000", "\"med\": -1")).find("probes[0].rounds[0].med must be a number >= 0"),
        std::string::npos);
    EXPECT_NE(faultOf(changed("\"n\": 10", "\"n\": 0")).find("n must be at least 1"), std::string::npos);
    EXPECT_NE(faultOf(changed("splitpoint.calibration", "splitpoint.other")).find("\"schema\" must be"),
              std::string::npos);
    EXPECT_NE(faultOf(changed("[1, 0]", "[2, 0]")).find("cannot be read"), std::string::npos);
    EXPECT_NE(faultOf(changed("\"better\": \"higher\"", "\"better\": \"best\"")).find("probes[0].better"),
              std::string::npos);
    EXPECT_NE(faultOf("[]").find("no calibration profile"), std::string::npos);
}

TEST(ProfileFile, IgnoresUnknownKeysAndNewerMinorVersions) {
    EXPECT_EQ(faultOf(changed("[1, 0]", "[1, 7], \"later\": {\"deep\": [1]}")), "none");
}

TEST(ProfileFile, RefusesEveryTruncation) {
    const auto text = writeProfile(richProfile());
    for (std::size_t length = 0; length + 2 < text.size(); length += 7)
        EXPECT_NE(faultOf(text.substr(0, length)), "none") << length;
}

TEST(ProfileFile, RefusesAProbeTwice) {
    auto profile = richProfile();
    profile.probes.push_back(profile.probes.front());
    EXPECT_NE(faultOf(writeProfile(profile)).find("probes[1] repeats cpu_int_1t"), std::string::npos);
}

TEST(ProfileFile, DoesNotBelieveASummaryThatTheRoundsDoNotShow) {
    auto profile = richProfile();
    profile.probes[0].summary->value = 9e9;
    const auto read = readProfile(writeProfile(profile));
    ASSERT_TRUE(read);
    EXPECT_LT(read->probes[0].summary->value, 5.3e8);
}

TEST(ProfileFile, NamesAFileThatIsNotThere) {
    const auto read = readProfileFile("/nowhere/p.json");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().message.rfind("/nowhere/p.json cannot be opened", 0), 0U);
}

TEST(Summary, FiveRoundsWithContention) {
    const auto probe = fixture::probeOf("cpu", "cpu_int_1t", {100, 100, 100, 100, 50}, true, {100, 100, 100, 100, 100});
    EXPECT_NEAR(probe.summary->value, std::pow(50.0 * 1e8, 0.2), 1e-9);
    EXPECT_TRUE(probe.hasFlag("contended"));
    EXPECT_TRUE(probe.hasFlag("outlier_rounds"));
    EXPECT_TRUE(probe.rounds[4].outlier);
    EXPECT_EQ(probe.rounds.size(), 5U);  // nothing is deleted
    EXPECT_DOUBLE_EQ(*probe.summary->contention, 1.0);
}

TEST(Summary, AMedianOfZeroHasAValueAndNoInterval) {
    const auto probe = fixture::probeOf("jitter", "cpu_gap", {0, 0, 0.01}, false);
    EXPECT_EQ(probe.summary->value, 0.0);
    EXPECT_FALSE(probe.summary->interval);
}

TEST(Summary, ARateAboveThePeakIsImplausible) {
    auto probe = fixture::probeOf("gpu_compute", "tc_f16_f32acc", {1.0e15, 1.0e15});
    markImplausible(probe, 1.0e15, "gpus.csv");
    EXPECT_EQ(probe.status, "ok");
    markImplausible(probe, 0.9e15, "gpus.csv");
    EXPECT_EQ(probe.status, "implausible");
    EXPECT_NE(probe.statusText.find("peak of 9e+14"), std::string::npos);
    auto time = fixture::probeOf("launch_latency", "launch_sync_spin", {1e9, 1e9}, false);
    markImplausible(time, 1.0, "x");
    EXPECT_EQ(time.status, "ok");
}

TEST(Parameters, HashIgnoresTheBatchOnly) {
    const std::map<std::string, Parameter> base{{"a", std::int64_t{1}}, {"batch", std::int64_t{4}}};
    auto other = base;
    other["batch"] = std::int64_t{8};
    EXPECT_EQ(hashOfParameters(base), hashOfParameters(other));
    other["a"] = std::int64_t{2};
    EXPECT_NE(hashOfParameters(base), hashOfParameters(other));
}

}  // namespace
