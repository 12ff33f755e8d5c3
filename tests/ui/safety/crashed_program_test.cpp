// Programs that do crash: the report is there, the recovery copy is the last state of the document, and the exit status
// is that of the signal.
#include <sys/wait.h>

#include <csignal>
#include <cstdlib>
#include <fstream>

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "models/files/scenario_file.h"
#include "tests/ui/window/test_scenarios.h"
#include "ui/crash/crash_notice.h"
#include "ui/crash/crash_reports.h"
#include "ui/document/recovery_store.h"
#include "ui/window/notice_bar.h"

namespace splitpoint::ui {
namespace {

using namespace Qt::StringLiterals;

struct Crash {
    const char* how;
    int signal;
    const char* says;  ///< a line of the report
};

class CrashedProgram : public testing::TestWithParam<Crash> {};

TEST_P(CrashedProgram, LeavesAReportAndTheLastState) {
#ifdef SPLITPOINT_SANITIZED
    GTEST_SKIP() << "the sanitizers have handlers of their own";
#endif
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"plan.splitpoint"_s), out = folder.filePath(u"out"_s);
    QFile scenario(file);
    ASSERT_TRUE(scenario.open(QIODevice::WriteOnly));
    scenario.write(QByteArray::fromStdString(models::scenarioJson(test::fullScenario())));
    scenario.close();
    const QString command =
        u"ulimit -c 0; XDG_DATA_HOME='%1/data' XDG_CONFIG_HOME='%1/config' QT_QPA_PLATFORM=offscreen exec timeout 60 '%2' crash %3 '%4' >'%5' 2>/dev/null"_s
            .arg(folder.path(), QStringLiteral(SPLITPOINT_DRIVER), QString::fromLatin1(GetParam().how), file, out);
    // A shell's 128 + n tells of a death by signal n; timeout hands on what it saw.
    const int status = std::system(command.toLocal8Bit().constData());
    const int signal = WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status) - 128;
    EXPECT_EQ(signal, GetParam().signal) << status;

    std::ifstream told(out.toStdString());
    std::string word, sha256;
    told >> word >> sha256;
    ASSERT_EQ(word, "last") << "the program got as far as its edits";
    const FoundCopies found = findRecoveryCopies(folder.filePath(u"data/SplitpointTests/Safety/recovery"_s));
    EXPECT_TRUE(found.problems.isEmpty()) << found.problems.join(u'\n').toStdString();
    ASSERT_EQ(found.copies.size(), 1U);
    EXPECT_EQ(models::sha256Hex(found.copies.front()->record().text), sha256);
    EXPECT_EQ(found.copies.front()->record().file, file);

    const QList<CrashReport> reports = crashReports(folder.filePath(u"data/SplitpointTests/Safety/crashes"_s));
    ASSERT_EQ(reports.size(), 1);
    EXPECT_LE(std::abs(reports.front().at.secsTo(QDateTime::currentDateTime())), 120);
    QFile report(reports.front().file);
    ASSERT_TRUE(report.open(QIODevice::ReadOnly));
    EXPECT_LE(report.size(), 64 * 1024);
    EXPECT_EQ(report.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions())
        << "for its owner alone";
    const QByteArray text = report.readAll();
    for (const char* line : {"version: " SPLITPOINT_VERSION, "Qt: 6", "system: ", "stack:\n  0x", "code in memory:\n",
                             "safety_driver", GetParam().says})
        EXPECT_TRUE(text.contains(line)) << line << " is missing in:\n" << text.constData();
    EXPECT_FALSE(text.contains("the reason that nobody may read"));
    EXPECT_EQ(
        QDir(folder.filePath(u"data/SplitpointTests/Safety/recovery"_s)).entryList({u"*.unfinished"_s}, QDir::Files),
        QStringList());
}

INSTANTIATE_TEST_SUITE_P(EveryWay, CrashedProgram,
                         testing::Values(Crash{"fault", SIGSEGV, "SIGSEGV"}, Crash{"abort", SIGABRT, "SIGABRT"},
                                         Crash{"throw", SIGABRT, "exception that nobody caught, of type "},
                                         Crash{"terminate", SIGABRT, "SIGABRT"}, Crash{"overflow", SIGSEGV, "SIGSEGV"},
                                         Crash{"thread", SIGSEGV, "SIGSEGV"}, Crash{"divide", SIGFPE, "SIGFPE"}),
                         [](const auto& each) { return std::string(each.param.how); });

TEST(CrashReports, KeepsTheNewestFiveAndTellsOfEachOnce) {
    const QTemporaryDir folder;
    const auto write = [&](const QString& name) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Splitpoint crash report\n");
    };
    for (int n = 1; n <= 8; ++n) write(u"crash-%1-77.txt"_s.arg(1'700'000'000 + n));
    write(u"crash-notes.txt"_s);
    QSettings().remove(u"crash"_s);
    CrashNotice notice(folder.path());
    notice.look(true);
    EXPECT_EQ(crashReports(folder.path()).size(), kCrashReportsKept);
    EXPECT_TRUE(QFile::exists(folder.filePath(u"crash-notes.txt"_s))) << "what is no report is left alone";
    const QString newest = folder.filePath(u"crash-1700000008-77.txt"_s);
    EXPECT_TRUE(notice.bar().notice().contains(QDir::toNativeSeparators(newest)))
        << notice.bar().notice().toStdString();
    EXPECT_TRUE(notice.bar().notice().contains(u"Recover"_s));
    ASSERT_NE(notice.bar().button(u"Remove report"_s), nullptr);
    notice.bar().button(u"Remove report"_s)->click();
    EXPECT_FALSE(QFile::exists(newest));
    EXPECT_TRUE(notice.bar().notice().isEmpty());
    CrashNotice next(folder.path());
    next.look(false);
    EXPECT_TRUE(next.bar().notice().isEmpty()) << "the older ones were told of before";
    QSettings().remove(u"crash"_s);
}

}  // namespace
}  // namespace splitpoint::ui
