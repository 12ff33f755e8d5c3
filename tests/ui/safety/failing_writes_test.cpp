// Every call of a save and of a recovery copy that touches the disk fails once, in three ways. After each the file is the
// old one or the new one, whole, and what was not saved is still to be recovered.
#include <cerrno>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "models/files/scenario_file.h"
#include "tests/ui/patience.h"
#include "tests/ui/window/test_scenarios.h"
#include "ui/document/recovery_store.h"
#include "ui/document/scenario_document.h"

namespace splitpoint::ui {
namespace {

constexpr int kKill = 0;
constexpr int kMoreThanEnoughCalls = 200;

QByteArray bytesOf(const QString& file) {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

std::string textWithWage(double usd) {
    models::Scenario scenario = test::fullScenario();
    scenario.operations.hourlyWageUsd = usd;
    return models::scenarioJson(scenario);
}

/// The file after the edits of the driver: they leave a note of who typed the value, too.
std::string textAfterEdits() {
    ScenarioDocument document;
    document.startWith(test::fullScenario());
    for (const double usd : {100.0, 101.0, 102.0}) {
        EXPECT_TRUE(document.setField(QStringLiteral("operations.hourly_wage_usd"), models::Estimate(usd)));
    }
    return document.fileText();
}

double wageIn(const std::string& text) {
    const auto scenario = models::parseScenario(text, {}, "text");
    return scenario ? scenario->operations.hourlyWageUsd.typical : -1.0;
}

struct Drive {
    bool killed = false, done = false;
    int calls = 0;
    QString said;
};

class FailingWrites : public testing::Test {
  protected:
    FailingWrites() : file(folder.filePath(QStringLiteral("work/plan.splitpoint"))), recovery(folder.filePath(QStringLiteral("recovery"))) {
        QDir().mkpath(folder.filePath(QStringLiteral("work")));
    }

    void startAgain() {
        QDir(recovery).removeRecursively();
        for (const QString& left : QDir(folder.filePath(QStringLiteral("work"))).entryList(QDir::Files | QDir::Hidden)) {
            QFile::remove(folder.filePath(QStringLiteral("work/") + left));
        }
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(QByteArray::fromStdString(textWithWage(100)));
    }

    Drive drive(const QString& what, int n, int error) {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(SPLITPOINT_SHIM));
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0:detect_leaks=0"));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(SPLITPOINT_DRIVER),
                      {QStringLiteral("fail"), what, file, recovery, QString::number(n), QString::number(error)});
        EXPECT_TRUE(program.waitForFinished(test::kPatienceMs));
        Drive run;
        run.killed = program.exitStatus() == QProcess::CrashExit;
        run.said = QString::fromUtf8(program.readAllStandardOutput()).trimmed();
        const QStringList words = run.said.split(QChar(u' '));
        run.done = words.value(0) == QStringLiteral("done");
        run.calls = words.value(1).toInt();
        EXPECT_TRUE(run.killed || run.done || words.value(0) == QStringLiteral("refused")) << run.said.toStdString();
        return run;
    }

    /// Wages of what is offered for recovery.
    std::vector<double> offered() const {
        std::vector<double> wages;
        const FoundCopies found = findRecoveryCopies(recovery);
        EXPECT_TRUE(found.problems.isEmpty()) << found.problems.join(QChar(u'\n')).toStdString();
        for (const auto& copy : found.copies) {
            EXPECT_EQ(copy->record().file, file);
            wages.push_back(wageIn(copy->record().text));
        }
        return wages;
    }

    QTemporaryDir folder;
    QString file, recovery;
};

class FailingSave : public FailingWrites, public testing::WithParamInterface<int> {};

TEST_P(FailingSave, LeavesOldOrNewBytesWholeAndNothingLost) {
    const int error = GetParam();
    const QByteArray before = QByteArray::fromStdString(textWithWage(100)), after = QByteArray::fromStdString(textAfterEdits());
    int failures = 0;
    for (int n = 1; n < kMoreThanEnoughCalls; ++n) {
        startAgain();
        const Drive run = drive(QStringLiteral("save"), n, error);
        SCOPED_TRACE("call " + std::to_string(n) + ": " + run.said.toStdString());
        const QByteArray now = bytesOf(file);
        ASSERT_TRUE(now == before || now == after) << now.size() << " bytes";
        if (run.done) {
            EXPECT_EQ(now, after) << "a save that says so has happened";
        }
        if (!run.killed && !run.done) {
            EXPECT_EQ(now, before) << "a refused save changes nothing";
            EXPECT_TRUE(run.said.contains(QStringLiteral("plan.splitpoint"))) << "the sentence names the file";
        }
        const std::vector<double> wages = offered();
        if (now == before) {
            ASSERT_EQ(wages.size(), 1U) << "the edit that was kept before is offered";
            EXPECT_GE(wages.front(), 101);
            // Without a kill exactly one call failed: if the save did not happen, the copy before it did.
            if (!run.killed) {
                EXPECT_EQ(wages.front(), 102);
            }
        } else {
            for (const double wage : wages) EXPECT_GE(wage, 101) << "nothing older than what was kept";
            if (run.killed) {
                EXPECT_TRUE(wages.empty()) << "what the file has already is not offered";
            }
        }
        if (!run.killed) {
            // Nothing but the file (and no half of it) lies in the folder.
            EXPECT_EQ(QDir(folder.filePath(QStringLiteral("work"))).entryList(QDir::Files | QDir::Hidden),
                      QStringList{QStringLiteral("plan.splitpoint")});
        }
        if (!run.killed && run.calls < n) {
            EXPECT_GE(failures, 8) << "the shim saw the calls";
            return;
        }
        ++failures;
    }
    FAIL() << "the save never came through";
}

INSTANTIATE_TEST_SUITE_P(EveryCall, FailingSave, testing::Values(ENOSPC, EIO, kKill));

class FailingRecovery : public FailingWrites, public testing::WithParamInterface<int> {};

TEST_P(FailingRecovery, KeepsTheCopyBeforeUntilTheNewOneIsWhole) {
    const int error = GetParam();
    const QByteArray before = QByteArray::fromStdString(textWithWage(100));
    for (int n = 1; n < kMoreThanEnoughCalls; ++n) {
        startAgain();
        const Drive run = drive(QStringLiteral("recover"), n, error);
        SCOPED_TRACE("call " + std::to_string(n) + ": " + run.said.toStdString());
        EXPECT_EQ(bytesOf(file), before) << "the file itself is never touched";
        const std::vector<double> wages = offered();
        ASSERT_EQ(wages.size(), 1U);
        EXPECT_TRUE(wages.front() == 101 || wages.front() == 102) << wages.front();
        if (run.done) {
            EXPECT_EQ(wages.front(), 102);
        }
        if (!run.killed && run.calls < n) {
            EXPECT_GE(n, 5) << "the shim saw the calls";
            return;
        }
    }
    FAIL() << "the copy never came through";
}

INSTANTIATE_TEST_SUITE_P(EveryCall, FailingRecovery, testing::Values(ENOSPC, EIO, kKill));

}  // namespace
}  // namespace splitpoint::ui
