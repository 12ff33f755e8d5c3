#include "ui/document/file_watch.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "models/files/scenario_file.h"
#include "tests/ui/patience.h"

namespace splitpoint::ui {
namespace {

class Watch : public testing::Test {
  protected:
    Watch() : file(folder.filePath(QStringLiteral("a.splitpoint"))) {
        put("one");
        watch.setIntervals(std::chrono::milliseconds(2), std::chrono::milliseconds(20));
        QObject::connect(&watch, &FileWatch::looked, &watch, [this](const DiskContent& content) {
            ++looks;
            last = content;
        });
        watch.watch(file);
    }
    void put(const QByteArray& bytes) const {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    void replace(const QByteArray& bytes) const {
        QSaveFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        ASSERT_TRUE(out.commit());
    }
    bool sees(const char* text) {
        return QTest::qWaitFor([&] { return last.sha256 == models::sha256Hex(text); }, test::kPatienceMs);
    }
    QTemporaryDir folder;
    QString file;
    FileWatch watch;
    DiskContent last;
    int looks = 0;
};

TEST_F(Watch, SeesEveryWayAFileChangesAgainAndAgain) {
    EXPECT_TRUE(sees("one"));
    put("two");
    EXPECT_TRUE(sees("two"));
    for (const char* text : {"three", "four", "five"}) {
        replace(text);  // another file under the name each time
        EXPECT_TRUE(sees(text));
    }
    ASSERT_TRUE(QFile::remove(file));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !last.exists; }, test::kPatienceMs));
    put("six");
    EXPECT_TRUE(sees("six"));
    put("sex");  // as long as before, in the same moment
    EXPECT_TRUE(sees("sex"));
}

TEST_F(Watch, ATouchedFileIsTheSame) {
    ASSERT_TRUE(sees("one"));
    const int before = looks;
    put("one");
    ASSERT_TRUE(QTest::qWaitFor([&] { return looks > before; }, test::kPatienceMs));
    EXPECT_EQ(last.sha256, models::sha256Hex("one"));
}

TEST_F(Watch, ALookThatBeganBeforeOurOwnWriteIsForgotten) {
    ASSERT_TRUE(sees("one"));
    bool stale = false;
    QObject::connect(&watch, &FileWatch::looked, &watch, [&](const DiskContent& content) {
        stale = stale || content.sha256 == models::sha256Hex("one");
    });
    watch.look();       // reads "one" on its own thread …
    watch.lookAgain();  // … but we are about to write
    put("two");
    EXPECT_TRUE(sees("two"));
    EXPECT_FALSE(stale);
}

TEST_F(Watch, NothingIsSaidOfAFileThatIsNoLongerWatched) {
    ASSERT_TRUE(sees("one"));
    watch.watch({});
    const int before = looks;
    put("two");
    QTest::qWait(100);
    EXPECT_EQ(looks, before);
}

}  // namespace
}  // namespace splitpoint::ui
