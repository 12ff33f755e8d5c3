// Claims and recovery places between programs: a second one is told, a killed one is forgotten.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "tests/ui/patience.h"
#include "ui/document/file_claim.h"

namespace splitpoint::ui {
namespace {

class TwoPrograms : public testing::Test {
  protected:
    TwoPrograms() : file(folder.filePath(QStringLiteral("plan.splitpoint"))), fallback(folder.filePath(QStringLiteral("open"))) {
        QFile out(file);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
    }
    /// A program that has the file open, and what it said.
    QByteArray hold(QProcess& program) const {
        program.start(QStringLiteral(SPLITPOINT_DRIVER), {QStringLiteral("hold"), file});
        EXPECT_TRUE(program.waitForReadyRead(test::kPatienceMs));
        return program.readLine().trimmed();
    }
    static void kill(QProcess& program) {
        program.kill();
        EXPECT_TRUE(program.waitForFinished(test::kPatienceMs));
    }
    QTemporaryDir folder;
    QString file, fallback;
};

TEST_F(TwoPrograms, TheSecondIsToldWhoHasTheFileAndGetsItWhenTheFirstIsKilled) {
    QProcess first;
    ASSERT_EQ(hold(first), "free");
    FileClaim claim(fallback);
    claim.setFile(file);
    ASSERT_FALSE(claim.isFree());
    EXPECT_EQ(claim.other()->pid, first.processId());
    EXPECT_FALSE(claim.other()->thisProcess);
    EXPECT_TRUE(claim.other()->words().contains(QString::number(first.processId())));
    EXPECT_FALSE(claim.tryAgain());
    kill(first);
    EXPECT_TRUE(claim.tryAgain()) << "a dead program holds nothing";
    QProcess third;
    EXPECT_EQ(hold(third), "taken");
    kill(third);
}

TEST_F(TwoPrograms, TwoDocumentsOfOneProgramAndTwoNamesOfOneFileMeet) {
    FileClaim first(fallback), second(fallback);
    first.setFile(file);
    ASSERT_TRUE(QFile::link(file, folder.filePath(QStringLiteral("link.splitpoint"))));
    second.setFile(folder.filePath(QStringLiteral("link.splitpoint")));
    ASSERT_FALSE(second.isFree());
    EXPECT_TRUE(second.other()->thisProcess);
    first.setFile({});
    EXPECT_TRUE(second.tryAgain());
    EXPECT_TRUE(whoHas(file, fallback).has_value());
    second.setFile({});
    EXPECT_FALSE(whoHas(file, fallback).has_value());
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("*.lock")}, QDir::Files | QDir::Hidden), QStringList()) << "no lock stays behind";
}

TEST_F(TwoPrograms, ADeadProgramWithOurNumberHoldsNothing) {
    QFile left(folder.filePath(QStringLiteral(".plan.splitpoint.lock")));
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.write(QByteArray::number(QCoreApplication::applicationPid()) + "\n" +
               QFileInfo(QCoreApplication::applicationFilePath()).fileName().toUtf8() + "\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    left.close();
    FileClaim claim(fallback);
    claim.setFile(file);
    EXPECT_TRUE(claim.isFree());
}

TEST_F(TwoPrograms, AnotherComputerKeepsItsClaimUntilItIsTakenOver) {
    QFile left(folder.filePath(QStringLiteral(".plan.splitpoint.lock")));
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.write("4711\nsplitpoint\nfar-away\n\n\n");
    left.close();
    FileClaim claim(fallback);
    claim.setFile(file);
    ASSERT_FALSE(claim.isFree());
    EXPECT_EQ(claim.other()->host, QStringLiteral("far-away"));
    EXPECT_TRUE(claim.other()->words().contains(QStringLiteral("far-away")));
    claim.takeOver();
    EXPECT_TRUE(claim.isFree());
}

TEST_F(TwoPrograms, AFolderThatTakesNoLockFallsBackToTheUsersData) {
    // Nobody may make files there, not even root, who runs these tests in containers.
    const QString unwritable = QStringLiteral("/proc/version");
    FileClaim first(fallback), second(fallback);
    first.setFile(unwritable);
    second.setFile(unwritable);
    EXPECT_TRUE(first.isFree());
    EXPECT_FALSE(second.isFree());
    EXPECT_EQ(QDir(fallback).entryList(QDir::Files).size(), 1);
}

}  // namespace
}  // namespace splitpoint::ui
