#include "ui/document/document_file.h"

#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "models/files/scenario_file.h"
#include "ui/document/recovery_record.h"

namespace splitpoint::ui {
namespace {

class DocumentFile : public testing::Test {
  protected:
    DocumentFile() : file(folder.filePath(QStringLiteral("a.splitpoint"))) {}
    [[nodiscard]] static QByteArray bytesOf(const QString& name) {
        QFile in(name);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("unreadable");
    }
    QTemporaryDir folder;
    QString file;
};

TEST_F(DocumentFile, IsWrittenWholeAndKeepsItsPermissions) {
    ASSERT_TRUE(writeDocumentFile(file, "one", std::nullopt));
    EXPECT_EQ(bytesOf(file), "one");
    const QFileDevice::Permissions mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser | QFile::ReadGroup;
    ASSERT_TRUE(QFile::setPermissions(file, mode));
    ASSERT_TRUE(writeDocumentFile(file, "two", std::nullopt));
    EXPECT_EQ(bytesOf(file), "two");
    EXPECT_EQ(QFile::permissions(file), mode);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST_F(DocumentFile, ALinkStaysALinkAndWhatItPointsToIsReplaced) {
    ASSERT_TRUE(writeDocumentFile(file, "one", std::nullopt));
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("links")));
    const QString link = folder.filePath(QStringLiteral("links/b.splitpoint")), second = folder.filePath(QStringLiteral("c.splitpoint"));
    ASSERT_TRUE(QFile::link(file, link));
    ASSERT_TRUE(QFile::link(link, second));
    ASSERT_TRUE(writeDocumentFile(second, "two", std::nullopt));
    EXPECT_TRUE(QFileInfo(second).isSymLink() && QFileInfo(link).isSymLink());
    EXPECT_FALSE(QFileInfo(file).isSymLink());
    EXPECT_EQ(bytesOf(file), "two");
}

TEST_F(DocumentFile, IsReplacedOnlyWhileItHoldsWhatIsExpected) {
    ASSERT_TRUE(writeDocumentFile(file, "one", std::nullopt));
    const std::string one = models::sha256Hex("one");
    EXPECT_EQ(diskContent(file).comparedWith(one), DiskState::Same);
    ASSERT_TRUE(writeDocumentFile(file, "two", one));
    const Outcome refused = writeDocumentFile(file, "three", one);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().contains(QStringLiteral("a.splitpoint")) && refused.error().contains(QStringLiteral("Save as")));
    EXPECT_EQ(bytesOf(file), "two");
    EXPECT_EQ(diskContent(file).comparedWith(one), DiskState::Changed);
    ASSERT_TRUE(QFile::remove(file));
    EXPECT_EQ(diskContent(file).comparedWith(one), DiskState::Gone);
    EXPECT_TRUE(writeDocumentFile(file, "four", one)) << "what is gone is not overwritten";
    EXPECT_EQ(bytesOf(file), "four");
}

TEST_F(DocumentFile, SaysInOneSentenceWhatFailedAndThatNothingIsLost) {
    for (const QString& bad : {folder.path(), folder.filePath(QStringLiteral("missing/a.splitpoint")), QStringLiteral("/proc/a.splitpoint")}) {
        const Outcome outcome = writeDocumentFile(bad, "text", std::nullopt);
        ASSERT_FALSE(outcome) << bad.toStdString();
        EXPECT_TRUE(outcome.error().startsWith(QDir::toNativeSeparators(bad))) << outcome.error().toStdString();
        EXPECT_TRUE(outcome.error().contains(QStringLiteral("another name"))) << outcome.error().toStdString();
        EXPECT_FALSE(outcome.error().contains(QStringLiteral("..")));
    }
    EXPECT_TRUE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_F(DocumentFile, APipeOrADeviceIsNeverReplaced) {
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const Outcome outcome = writeDocumentFile(pipe, "text", std::nullopt);
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().contains(QStringLiteral("it is no ordinary file"))) << outcome.error().toStdString();
    struct stat now {};
    ASSERT_EQ(::stat(QFile::encodeName(pipe).constData(), &now), 0);
    EXPECT_TRUE(S_ISFIFO(now.st_mode));
}

TEST(RecoveryRecord, ReadsBackWhatItWroteAndKnowsEveryPartAsOne) {
    RecoveryRecord record;
    record.file = QStringLiteral("/home/ö/plan \"a\".splitpoint");
    record.title = QStringLiteral("Plan");
    record.savedSha256 = models::sha256Hex("before");
    record.writtenAt = QDateTime(QDate(2026, 11, 26), QTime(10, 41, 5), Qt::UTC);
    record.pid = 4711;
    record.host = QStringLiteral("ws-7");
    record.text = "{\"splitpoint\": 1,\n \"name\": \"x\"}\n";
    const QByteArray bytes = recoveryBytes(record);
    const auto read = recoveryRecord(bytes);
    ASSERT_TRUE(read) << read.error().toStdString();
    EXPECT_EQ(read->file, record.file);
    EXPECT_EQ(read->title, record.title);
    EXPECT_EQ(read->savedSha256, record.savedSha256);
    EXPECT_EQ(read->writtenAt, record.writtenAt);
    EXPECT_EQ(read->pid, record.pid);
    EXPECT_EQ(read->host, record.host);
    EXPECT_EQ(read->text, record.text);
    EXPECT_EQ(read->shortName(), QStringLiteral("plan \"a\".splitpoint"));
    for (qsizetype length = 0; length < bytes.size(); ++length) EXPECT_FALSE(recoveryRecord(bytes.first(length))) << length;
    for (qsizetype at = bytes.indexOf('\n') + 1; at < bytes.size(); ++at) {
        QByteArray flipped = bytes;
        flipped[at] = static_cast<char>(flipped[at] ^ 1);
        EXPECT_FALSE(recoveryRecord(flipped)) << at;
    }
    EXPECT_FALSE(recoveryRecord("{\"splitpoint_recovery\":2}\n{}"));
}

}  // namespace
}  // namespace splitpoint::ui
