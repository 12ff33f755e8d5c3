#include "ui/answer/pinned_words.h"

#include <gtest/gtest.h>

#include "tests/ui/evaluation_fixture.h"

namespace splitpoint::ui {
namespace {

TEST(PinnedWords, SayWhatMovedAndWhatDidNot) {
    const models::Evaluation pinned = fixture::evaluation();
    models::Evaluation now = pinned;
    now.plans[0].usdPerUsefulGpuHour = 2.40;
    now.recommendation.plan = models::PlanKind::BareMetal;
    const QString words = pinnedWords(pinned, now);
    EXPECT_TRUE(words.contains(QStringLiteral("Bare metal $3.00, now $2.40 (\u2212$0.60)"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Hybrid $2.50 (unchanged)"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Virtual infeasible (unchanged)"))) << words.toStdString();
    EXPECT_TRUE(words.endsWith(QStringLiteral("The answer was Hybrid and is Bare metal."))) << words.toStdString();
}

TEST(PinnedWords, TellAPlanThatBecameInfeasible) {
    const models::Evaluation pinned = fixture::evaluation();
    models::Evaluation now = pinned;
    now.plans[2].feasible = false;
    now.plans[1].feasible = true;
    now.plans[1].usdPerUsefulGpuHour = 3.2;
    const QString words = pinnedWords(pinned, now);
    EXPECT_LT(words.indexOf(QStringLiteral("Hybrid $2.50")), words.indexOf(QStringLiteral("Bare metal")))
        << "a narrow line keeps the answer's plan";
    EXPECT_TRUE(words.contains(QStringLiteral("Hybrid $2.50, now infeasible"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Virtual infeasible, now $3.20"))) << words.toStdString();
    EXPECT_TRUE(pinnedWords(pinned, pinned).endsWith(QStringLiteral("The answer is still Hybrid.")));
}

}  // namespace
}  // namespace splitpoint::ui
