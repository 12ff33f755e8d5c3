#include <gtest/gtest.h>

#include "benchmarks/job/command_words.h"
#include "benchmarks/job/job_probe.h"

namespace {

using namespace splitpoint::benchmarks;

TEST(CommandWords, SplitAsAShellDoesAndNothingMore) {
    EXPECT_EQ(commandWords("a  'b c' \"d \\\" e\" f\\ g '' $X").value(),
              (std::vector<std::string>{"a", "b c", "d \" e", "f g", "", "$X"}));
    EXPECT_FALSE(commandWords("a 'b"));
    EXPECT_FALSE(commandWords("a \\"));
    EXPECT_FALSE(commandWords("  "));
}

TEST(MetricExpression, TakesTheLastMatch) {
    const auto metric = MetricExpression::compile("rate: ([0-9.eE+-]+)").value();
    EXPECT_EQ(metric.find("rate: 1.5\nnoise\rrate: 2.5e1 it/s\n"), 25.0);
    EXPECT_FALSE(metric.find("nothing"));
    EXPECT_EQ(MetricExpression::compile("[0-9]+").value().find("x 42 y"), 42.0);
    EXPECT_FALSE(MetricExpression::compile("(open"));
}

JobProbe jobOf(const std::string& command, const std::string& metric = "", double deadlineS = 30.0) {
    JobSettings settings;
    settings.command = command;
    settings.words = jobWords(command, false).value();
    settings.metricText = metric;
    if (!metric.empty()) settings.metric = MetricExpression::compile(metric).value();
    settings.warmups = 1;
    settings.deadlineS = deadlineS;
    return JobProbe(std::move(settings));
}

TEST(Job, TakesTheNumberTheCommandPrints) {
    auto job = jobOf("sh -c 'echo samples/s 512.5'", "samples/s ([0-9.]+)");
    ASSERT_TRUE(job.calibrate());
    const auto round = runJobRound(job, 3);
    ASSERT_TRUE(round);
    EXPECT_EQ(round->record.median, 512.5);
    EXPECT_EQ(round->record.round, 3);
    EXPECT_EQ(job.exitCodes(), (std::vector<int>{0, 0}));
    EXPECT_EQ(job.identity().better, Better::Higher);
}

TEST(Job, TakesWallTimeInNanoseconds) {
    auto job = jobOf("sleep 0.05");
    const auto round = runJobRound(job, 0);
    ASSERT_TRUE(round);
    EXPECT_GT(round->record.median, 4.9e7);
    EXPECT_EQ(job.identity().better, Better::Lower);
}

TEST(Job, AFailureIsAnErrorAndNeverAValue) {
    auto failing = jobOf("sh -c 'echo no memory; exit 3'");
    const auto failed = runJobRound(failing, 0);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, "E_JOB");
    EXPECT_NE(failed.error().text.find("code 3 after \"no memory\""), std::string::npos);
    EXPECT_EQ(failing.exitCodes(), std::vector<int>{3});
    auto missing = jobOf("/nowhere/program");
    EXPECT_EQ(runJobRound(missing, 0).error().code, "E_JOB");
    auto silent = jobOf("true", "rate ([0-9]+)");
    EXPECT_EQ(runJobRound(silent, 0).error().code, "E_JOB_METRIC");
    auto slow = jobOf("sleep 20", "", 0.1);
    EXPECT_EQ(runJobRound(slow, 0).error().code, "E_TIMEOUT");
}

TEST(Job, UsesAShellOnlyWhenAsked) {
    EXPECT_EQ(jobWords("a | b", false).value().size(), 3U);
    EXPECT_EQ(jobWords("a | b", true).value(), (std::vector<std::string>{"/bin/sh", "-c", "a | b"}));
}

TEST(Job, HashesTheEnvironmentWithTheSalt) {
    ::setenv("SPLITPOINT_TEST_VARIABLE", "1", 1);
    const auto first = environmentHash("salt");
    EXPECT_EQ(environmentHash("salt"), first);
    EXPECT_NE(environmentHash("other"), first);
    ::setenv("PWD", "/elsewhere", 1);
    EXPECT_EQ(environmentHash("salt"), first);
    ::setenv("SPLITPOINT_TEST_VARIABLE", "2", 1);
    EXPECT_NE(environmentHash("salt"), first);
}

}  // namespace
