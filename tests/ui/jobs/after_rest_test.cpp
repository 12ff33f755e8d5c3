#include "ui/jobs/after_rest.h"

#include <QElapsedTimer>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/ui/patience.h"

namespace splitpoint::ui {
namespace {

constexpr int kLongEnoughMs = 5 * AfterRest::kRestMs;

TEST(AfterRest, DoesOnceAtRestWhatSeveralAnswersAskedFor) {
    int done = 0;
    AfterRest rest([&done] { ++done; });
    EXPECT_FALSE(rest.isDue());
    rest.want();
    rest.want();
    EXPECT_TRUE(rest.isDue());
    EXPECT_EQ(done, 0) << "never within the answer's own frame";
    ASSERT_TRUE(QTest::qWaitFor([&] { return done > 0; }, test::kPatienceMs));
    EXPECT_FALSE(rest.isDue());
    QTest::qWait(kLongEnoughMs);
    EXPECT_EQ(done, 1);
}

TEST(AfterRest, WaitsForTheAnswerOfAnEditThatFollows) {
    int done = 0;
    AfterRest rest([&done] { ++done; });
    rest.want();
    rest.hold();
    EXPECT_FALSE(rest.isDue());
    QTest::qWait(kLongEnoughMs);
    EXPECT_EQ(done, 0);
    rest.want();
    ASSERT_TRUE(QTest::qWaitFor([&] { return done > 0; }, test::kPatienceMs));
    EXPECT_EQ(done, 1);
}

TEST(AfterRest, ForgetsWhatIsNotWantedAnyMore) {
    int done = 0;
    AfterRest rest([&done] { ++done; });
    rest.want();
    rest.drop();
    EXPECT_FALSE(rest.isDue());
    QTest::qWait(kLongEnoughMs);
    EXPECT_EQ(done, 0);
}

TEST(AfterRest, ADragThatNeverRestsGetsItNowAndThen) {
    int done = 0;
    AfterRest rest([&done] { ++done; });
    QElapsedTimer clock;
    clock.start();
    while (done == 0 && clock.elapsed() < test::kPatienceMs) {
        rest.want();
        rest.hold();
        QTest::qSleep(1);
    }
    EXPECT_EQ(done, 1);
    EXPECT_GE(clock.elapsed(), AfterRest::kLongestMs);
    rest.want();
    EXPECT_EQ(done, 1) << "and the wait begins anew";
}

}  // namespace
}  // namespace splitpoint::ui
