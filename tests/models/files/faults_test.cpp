#include "models/files/faults.h"

#include <array>

#include <gtest/gtest.h>

namespace splitpoint {
namespace {

using models::Faults;
using models::nearestWord;
using models::printable;

TEST(Faults, NearestWordForgivesSlipsOnly) {
    constexpr std::array<std::string_view, 4> kKnown{"overlap", "headroom", "gpus_per_job", "cpu"};
    EXPECT_EQ(nearestWord("overlp", kKnown), "overlap");
    EXPECT_EQ(nearestWord("gpu_per_jobs", kKnown), "gpus_per_job");
    EXPECT_EQ(nearestWord("cup", kKnown), "cpu");
    EXPECT_EQ(nearestWord("CPU", kKnown), "cpu");
    EXPECT_EQ(nearestWord("zzzzzzzzzzzz", kKnown), "");
    EXPECT_EQ(nearestWord("", kKnown), "");
    EXPECT_EQ(nearestWord(std::string(100'000, 'a'), kKnown), "");
}

TEST(Faults, NearestKeyIsAlwaysOne) {
    constexpr std::array<std::string_view, 4> kKnown{"overlap", "headroom", "gpus_per_job", "cpu"};
    EXPECT_EQ(models::nearestKey("gpu_per_jobs", kKnown), "gpus_per_job");
    EXPECT_EQ(models::nearestKey("x", kKnown), "cpu");
    EXPECT_EQ(models::nearestKey("", kKnown), "cpu");
    EXPECT_EQ(models::nearestKey("zzzzzzzzzzzz", kKnown), "overlap") << "the first of those as far away";
    EXPECT_EQ(models::nearestKey(std::string(100'000, 'a'), kKnown), "overlap");
    EXPECT_EQ(models::nearestKey("x", {}), "");
}

TEST(Faults, NearestWordIsTheOneInOtherCase) {
    constexpr std::array<std::string_view, 3> kGpus{"A100-SXM-80GB", "GH100-SXM-80GB", "H100-SXM-80GB"};
    EXPECT_EQ(nearestWord("h100-sxm-80gb", kGpus), "H100-SXM-80GB");
    EXPECT_EQ(nearestWord("a100-sxm-80g", kGpus), "A100-SXM-80GB");
}

TEST(Faults, UnknownWordNamesTheNearestOrAll) {
    EXPECT_EQ(models::unknownWord("command", "swep", {"sweep", "check"}),
              "there is no command \"swep\"; did you mean \"sweep\"?");
    EXPECT_EQ(models::unknownWord("group", "te\x1Bm", {"te\x7Fm"}),
              "there is no group \"te?m\"; did you mean \"te?m\"?");
    EXPECT_EQ(models::unknownWord("command", "zzzzzz", {"sweep", "check"}),
              "there is no command \"zzzzzz\"; there are sweep, check");
}

TEST(Faults, PrintableStaysOnOneLineOfValidText) {
    EXPECT_EQ(printable("a\nb\x01\x7F"), "a?b??");
    EXPECT_EQ(printable("é€😀"), "é€😀");
    EXPECT_EQ(printable("\xFF\xC3(\xE2\x82"),
              "?"
              "?(?"
              "?");
    EXPECT_EQ(printable("\xC2\x85"), "?");
    EXPECT_EQ(printable(std::string(500, 'x')).size(), 80 + std::string("…").size());
}

TEST(Faults, WhatFollowsFromAFaultIsNotSaidAgain) {
    Faults faults;
    faults.add("a.b", "wrong");
    faults.addUnlessKnown("a", "follows");
    faults.addUnlessKnown("a.b", "follows");
    faults.addUnlessKnown("a.b[3].c", "follows");
    faults.addUnlessKnown("a.bc", "another");
    const auto errors = faults.errors("file");
    ASSERT_EQ(errors.size(), 2U);
    EXPECT_EQ(errors[0].message, "file: a.b: wrong");
    EXPECT_EQ(errors[1].message, "file: a.bc: another");
}

}  // namespace
}  // namespace splitpoint
