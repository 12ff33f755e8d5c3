#include "ui/calibrate/run_progress.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "ui/calibrate/run_plan.h"
#include "ui/calibrate/run_request.h"

namespace splitpoint::ui {
namespace {

QByteArray probeLine(int round, const char* method, const char* device, double spread, double remaining) {
    return QByteArray(R"({"event":"probe","round":)") + QByteArray::number(round) + R"(,"component":"cpu","method":")" +
           method + R"(","device":)" + device + R"(,"status":"ok","value":432100000.0,"unit":"1/s","spread":)" +
           QByteArray::number(spread) + R"(,"remaining_s":)" + QByteArray::number(remaining) + "}\n";
}

TEST(RunProgress, FollowsARunToItsEnd) {
    RunProgress run;
    EXPECT_EQ(run.share(), 0.0);
    EXPECT_FALSE(run.remainingS());
    EXPECT_TRUE(run.take(R"({"event":"plan","rounds":5,"probes":2,"seconds":17.2})"));
    EXPECT_EQ(run.rounds(), 5);
    EXPECT_EQ(run.remainingS(), 17.2);
    EXPECT_TRUE(run.take(probeLine(0, "cpu_int_1t", "null", 0.0, 15)));
    EXPECT_TRUE(run.take(probeLine(0, "tc_f16_f32acc", "1", 0.0, 14)));
    EXPECT_TRUE(run.take(probeLine(1, "cpu_int_1t", "null", 0.02, 12.5)));
    ASSERT_EQ(run.probes().size(), 2U);
    EXPECT_EQ(run.probes()[0].rounds, 2);
    EXPECT_EQ(run.probes()[0].spread, 0.02);
    EXPECT_EQ(run.probes()[1].device, 1);
    EXPECT_DOUBLE_EQ(run.share(), 0.3);
    EXPECT_EQ(run.remainingS(), 12.5);
    EXPECT_TRUE(run.take(R"({"event":"finding","code":"W_NOT_IDLE","text":"Other work runs."})"));
    EXPECT_TRUE(run.findings().front().isWarning());
    EXPECT_FALSE(run.exitCode());
    EXPECT_TRUE(run.take(R"({"event":"done","exit_code":3,"elapsed_s":16.1})"));
    EXPECT_EQ(run.exitCode(), 3);
}

TEST(RunProgress, KeepsTheLastLinesThatAreNoEvents) {
    RunProgress run;
    for (int line = 0; line < 9; ++line) EXPECT_FALSE(run.take("line " + QByteArray::number(line)));
    EXPECT_FALSE(run.take("{\"event\":\"of a newer version\"}"));
    EXPECT_FALSE(run.take("{\"event\":\"probe\",\"round\":"));
    EXPECT_FALSE(run.take("\n"));
    EXPECT_EQ(run.chatter().size(), 5);
    EXPECT_TRUE(run.probes().empty());
    EXPECT_EQ(run.chatter()[2], QStringLiteral("line 8"));
}

TEST(RunProgress, BelievesNoNumberThatCannotBe) {
    RunProgress run;
    for (const char* seconds : {"1e90", "-1", "1e9", "\"soon\"", "null"}) {
        EXPECT_TRUE(run.take(QByteArray(R"({"event":"plan","rounds":2,"probes":3,"seconds":)") + seconds + "}"));
        EXPECT_FALSE(run.remainingS()) << seconds;
    }
    for (const char* device : {"1e90", "-3", "0.5"}) EXPECT_TRUE(run.take(probeLine(0, "hbm", device, 0.0, 3)));
    ASSERT_EQ(run.probes().size(), 1U) << "of no device each";
    EXPECT_FALSE(run.probes().front().device);
}

TEST(RunProgress, SaysWhatIsLeft) {
    EXPECT_EQ(remainingWords(0.4), QStringLiteral("less than a second left"));
    EXPECT_EQ(remainingWords(11.2), QStringLiteral("about 12 s left"));
    EXPECT_EQ(remainingWords(190), QStringLiteral("about 3 min 10 s left"));
}

TEST(RunRequest, SpeaksTheCommandLine) {
    RunRequest request;
    request.output = QStringLiteral("/tmp/p.json");
    EXPECT_EQ(request.arguments().join(QChar(u' ')),
              QStringLiteral("run --progress json --mode quick -o /tmp/p.json --no-storage"));
    request.full = true;
    request.gpus = false;
    request.storageFolder = QStringLiteral("/data");
    request.label = QStringLiteral("--node a");
    request.declared = QStringLiteral("vm");
    EXPECT_EQ(request.arguments().mid(7),
              (QStringList{QStringLiteral("--gpu"), QStringLiteral("none"), QStringLiteral("--storage-path"),
                           QStringLiteral("/data"), QStringLiteral("--label=--node a"), QStringLiteral("--declare"),
                           QStringLiteral("vm")}));
}

TEST(RunRequest, FindsTheCalibratorOnlyWhereItCanBeRun) {
    const QTemporaryDir folder;
    EXPECT_TRUE(calibratorIn(folder.path()).isEmpty());
    EXPECT_TRUE(calibratorMissing(folder.path()).contains(folder.path()));
    QFile program(folder.filePath(QStringLiteral("splitpoint-calibrate")));
    ASSERT_TRUE(program.open(QIODevice::WriteOnly));
    program.close();
    EXPECT_TRUE(calibratorIn(folder.path()).isEmpty()) << "not executable";
    program.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    EXPECT_EQ(calibratorIn(folder.path()), program.fileName());
    EXPECT_TRUE(storageFolderProblem(folder.path()).isEmpty());
    EXPECT_FALSE(storageFolderProblem(program.fileName()).isEmpty());
}

TEST(RunPlan, SaysBeforeTheRunThatTheDiskHasNoRoom) {
    const RunPlan::Mode quick{5, 512.0};
    EXPECT_TRUE(diskSpaceProblem(quick, 1024.0, QStringLiteral("/data")).isEmpty())
        << "as benchmarks/host/storage_file.cpp asks";
    EXPECT_EQ(diskSpaceProblem(quick, 1023.9, QStringLiteral("/data")),
              QStringLiteral(
                  "The disk is left out: its test file needs 1 GiB free in /data, and there are 1,023 MiB; free some "
                  "space or choose another folder."));
}

TEST(RunPlan, IsReadFromTheProgramsOwnList) {
    const QByteArray json = R"({"memory_mib":768,"gpu":"E_NO_DRIVER: No NVIDIA driver.","disturbs":"CPU is loaded.",
        "probes":[{"component":"cpu","method":"a","device":null,"quick_s":0.3,"full_s":0.8},
                  {"component":"storage","method":"b","device":null,"quick_s":0.2,"full_s":1},
                  {"component":"gpu_compute","method":"c","device":0,"quick_s":0.2,"full_s":0.6},
                  {"component":"gpu_memory","method":"d","device":0,"quick_s":0,"full_s":0.4}],
        "quick":{"rounds":5,"seconds":3.5,"file_mib":512},"full":{"rounds":12,"seconds":33.6,"file_mib":4096}})";
    const auto plan = readRunPlan(json);
    ASSERT_TRUE(plan);
    EXPECT_EQ(planWords(plan, false, true, true),
              QStringLiteral("3 probes in 5 rounds or more, at least 4 s of sampling. Memory: up to 768 MiB. Disk: a "
                             "test file of 512 MiB, removed at "
                             "the end. CPU is loaded."))
        << "a probe without a slot in quick runs is not in them";
    EXPECT_EQ(planWords(plan, true, false, false),
              QStringLiteral(
                  "1 probe in 12 rounds or more, at least 10 s of sampling. Memory: up to 768 MiB. CPU is loaded."));
    EXPECT_EQ(plan->shareOf(true, true, true).probes, 4);
    EXPECT_NEAR(plan->shareOf(true, true, true).seconds, 33.6, 1e-9) << "what the program itself says of all";
    EXPECT_EQ(plan->shareOf(true, true, false).probes, 3) << "no disk, no storage probes";
    EXPECT_EQ(plan->shareOf(false, false, true).probes, 2);
    EXPECT_FALSE(readRunPlan("no json"));
    EXPECT_FALSE(readRunPlan("{\"probes\":[]}"));
    EXPECT_TRUE(planWords({}, false, true, true).startsWith(QStringLiteral("A quick run takes about half a minute.")));
}

}  // namespace
}  // namespace splitpoint::ui
