#include "ui/calibrate/calibration_run.h"

#include <QElapsedTimer>
#include <QTest>

#include <gtest/gtest.h>

#include "models/calibration/profile_file.h"
#include "tests/ui/calibrate/fake_calibrator.h"
#include "tests/ui/patience.h"
#include "ui/calibrate/run_plan.h"

namespace splitpoint::ui {
namespace {

using fixture::FakeCalibrator;

struct Ended {
    std::optional<RunEnd> end;
    QString sentence;
};

class Run : public testing::Test {
  protected:
    Run() {
        QObject::connect(&run, &CalibrationRun::finished, &run, [this](RunEnd end, const QString& sentence) {
            ++ends;
            ended = {end, sentence};
        });
    }
    void start(const FakeCalibrator& fake) {
        RunRequest request;
        request.output = fake.path(QStringLiteral("out.json"));
        run.start(fake.program(), request);
    }
    bool waitForProbe() {
        return QTest::qWaitFor([this] { return !run.progress().probes().empty(); }, test::kPatienceMs);
    }
    bool waitForEnd() {
        return QTest::qWaitFor([this] { return ended.end.has_value(); }, test::kPatienceMs);
    }
    CalibrationRun run;
    Ended ended;
    int ends = 0;
};

TEST_F(Run, IsCompleteWithItsProfile) {
    const FakeCalibrator fake(FakeCalibrator::complete());
    start(fake);
    EXPECT_TRUE(run.isRunning());
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(ended.end, RunEnd::Complete) << ended.sentence.toStdString();
    EXPECT_TRUE(ended.sentence.isEmpty());
    EXPECT_EQ(run.progress().exitCode(), 0);
    EXPECT_DOUBLE_EQ(run.progress().share(), 1.0);
    EXPECT_EQ(run.progress().probes().front().rounds, 2);
    EXPECT_TRUE(QFile::exists(fake.path(QStringLiteral("out.json"))));
    EXPECT_TRUE(fake.arguments().startsWith("run --progress json --mode quick -o ")) << fake.arguments().toStdString();
    EXPECT_EQ(ends, 1);
}

TEST_F(Run, CancelEndsWithinASecondAndKeepsWhatWasSaved) {
    const FakeCalibrator fake(FakeCalibrator::patient());
    start(fake);
    ASSERT_TRUE(waitForProbe());
    QElapsedTimer clock;
    clock.start();
    run.cancel();
    EXPECT_TRUE(run.isCanceling());
    run.cancel();  // once is enough
    ASSERT_TRUE(waitForEnd());
    EXPECT_LT(clock.elapsed(), 1000);
    EXPECT_EQ(ended.end, RunEnd::Canceled);
    EXPECT_TRUE(QFile::exists(fake.path(QStringLiteral("out.json"))));
}

TEST_F(Run, CancelEndsEvenAChildThatDoesNotListen) {
    const FakeCalibrator fake(FakeCalibrator::deaf());
    start(fake);
    ASSERT_TRUE(waitForProbe());
    QElapsedTimer clock;
    clock.start();
    run.cancel();
    ASSERT_TRUE(waitForEnd());
    EXPECT_LT(clock.elapsed(), 1000 + CalibrationRun::kPatienceMs) << "patience, and a busy machine's own time";
    EXPECT_GE(clock.elapsed(), CalibrationRun::kPatienceMs - 50) << "it was given the time to save";
    EXPECT_EQ(ended.end, RunEnd::Canceled);
    EXPECT_EQ(ends, 1);
}

TEST_F(Run, ACrashSaysSoWithTheLastWords) {
    const FakeCalibrator fake(FakeCalibrator::crash());
    start(fake);
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(ended.end, RunEnd::Crashed);
    EXPECT_TRUE(ended.sentence.contains(QStringLiteral("boom at 0xdead"))) << ended.sentence.toStdString();
    EXPECT_TRUE(ended.sentence.contains(QStringLiteral("project is untouched")));
    EXPECT_FALSE(run.isRunning());
}

TEST_F(Run, RunsAgainAfterACancelAndForgetsTheRunBefore) {
    const FakeCalibrator slow(FakeCalibrator::patient());
    start(slow);
    ASSERT_TRUE(waitForProbe());
    run.cancel();
    ASSERT_TRUE(waitForEnd());
    ended = {};
    const FakeCalibrator quick(FakeCalibrator::complete());
    start(quick);
    EXPECT_TRUE(run.progress().probes().empty());
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(ended.end, RunEnd::Complete);
}

TEST_F(Run, TellsWhyItFailed) {
    const FakeCalibrator fake(
        "echo '{\"event\":\"finding\",\"code\":\"E_OUTPUT\",\"text\":\"out.json cannot be written.\"}' >&2; exit 32");
    start(fake);
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(ended.end, RunEnd::Failed);
    EXPECT_EQ(ended.sentence, QStringLiteral("out.json cannot be written."));
    ended = {};
    run.start(fake.path(QStringLiteral("nothing-here")), {});
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(ended.end, RunEnd::Failed);
    EXPECT_TRUE(ended.sentence.contains(QStringLiteral("nothing-here"))) << ended.sentence.toStdString();
    EXPECT_EQ(ends, 2);
}

TEST_F(Run, TheRealProgramStopsWhenAskedAndLeavesAProfileThatCanBeRead) {
    const QTemporaryDir folder;
    RunRequest request;
    request.gpus = false;
    request.label = QStringLiteral("stopped");
    request.output = folder.filePath(QStringLiteral("stopped.json"));
    run.start(QStringLiteral(SPLITPOINT_CALIBRATE), request);
    ASSERT_TRUE(waitForProbe()) << run.progress().chatter().join(QChar(u'\n')).toStdString();
    EXPECT_GT(run.progress().plannedProbes(), 5);
    ASSERT_TRUE(run.remainingS());
    QElapsedTimer clock;
    clock.start();
    run.cancel();
    ASSERT_TRUE(waitForEnd());
    EXPECT_LT(clock.elapsed(), 1000 + CalibrationRun::kPatienceMs);
    EXPECT_EQ(ended.end, RunEnd::Canceled);
    const auto profile = models::calibration::readProfileFile(request.output.toStdString());
    ASSERT_TRUE(profile) << profile.error().message;
    EXPECT_EQ(profile->label, "stopped");
    EXPECT_FALSE(profile->outcome.complete);
}

TEST(RealPlan, IsWhatTheWindowReads) {
    QProcess program;
    program.start(QStringLiteral(SPLITPOINT_CALIBRATE), {QStringLiteral("list"), QStringLiteral("--json")});
    ASSERT_TRUE(program.waitForFinished(test::kPatienceMs));
    const auto plan = readRunPlan(program.readAllStandardOutput());
    ASSERT_TRUE(plan);
    EXPECT_GT(plan->shareOf(true, true, true).probes, plan->shareOf(false, true, true).probes) << "full measures more";
    EXPECT_GT(plan->shareOf(false, true, true).probes, plan->shareOf(false, true, false).probes);
    EXPECT_GT(plan->shareOf(false, true, false).probes, 5);
    EXPECT_GT(plan->shareOf(true, true, true).seconds, plan->shareOf(false, true, true).seconds);
    EXPECT_GT(plan->quick.fileMib, 0.0);
    EXPECT_FALSE(plan->gpus.isEmpty());
    ASSERT_TRUE(plan->memoryMib);
    EXPECT_GE(*plan->memoryMib, 1.0);
}

TEST(RunOwner, DestroyingItEndsTheChild) {
    const FakeCalibrator fake("trap '' INT TERM\nwhile :; do sleep 0.05; done");
    QElapsedTimer clock;
    {
        CalibrationRun run;
        run.start(fake.program(), {});
        ASSERT_TRUE(QTest::qWaitFor([&] { return !run.progress().probes().empty(); }, test::kPatienceMs));
        clock.start();
    }
    EXPECT_LT(clock.elapsed(), 2000);
}

}  // namespace
}  // namespace splitpoint::ui
