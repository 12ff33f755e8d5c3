#include "ui/calibrate/answer_effect.h"

#include <gtest/gtest.h>

#include "tests/ui/evaluation_fixture.h"

namespace splitpoint::ui {
namespace {

using models::PlanKind;

TEST(AnswerEffect, ShowsThreePlansTheWinnerAndItsMargin) {
    models::Evaluation before = fixture::evaluation();
    before.recommendation.margin = 0.20;
    before.recommendation.runnerUp = PlanKind::BareMetal;
    models::Evaluation after = before;
    after.plans[models::index(PlanKind::Hybrid)].usdPerUsefulGpuHour = 2.60;
    after.recommendation.margin = 0.15;
    const auto rows = effectRows(before, after);
    ASSERT_EQ(rows.size(), 5U);
    EXPECT_EQ(rows[0].change, QStringLiteral("no change"));
    EXPECT_FALSE(rows[0].matters);
    EXPECT_EQ(rows[1].before, QStringLiteral("cannot serve it"));
    EXPECT_EQ(rows[2].before, QStringLiteral("$2.50"));
    EXPECT_EQ(rows[2].after, QStringLiteral("$2.60"));
    EXPECT_TRUE(rows[2].change.startsWith(QChar(u'+'))) << rows[2].change.toStdString();
    EXPECT_TRUE(rows[2].matters);
    EXPECT_EQ(rows[3].change, QStringLiteral("stays"));
    EXPECT_TRUE(rows[4].before.startsWith(QStringLiteral("17"))) << "of the rival's cost, as the answer line says it";
    EXPECT_TRUE(rows[4].after.startsWith(QStringLiteral("13")));
    EXPECT_TRUE(effectSentence(before, after).startsWith(QStringLiteral("The answer stays Hybrid")));
}

TEST(AnswerEffect, SaysWhenTheWinnerChanges) {
    models::Evaluation before = fixture::evaluation(), after = fixture::evaluation();
    after.recommendation.plan = PlanKind::BareMetal;
    after.plans[models::index(PlanKind::Hybrid)].feasible = false;
    const auto rows = effectRows(before, after);
    EXPECT_EQ(rows[2].change, QStringLiteral("changes"));
    EXPECT_TRUE(rows[3].matters);
    EXPECT_EQ(effectSentence(before, after), QStringLiteral("The answer changes from Hybrid to Bare metal."));
    after.recommendation.plan.reset();
    EXPECT_TRUE(effectSentence(before, after).contains(QStringLiteral("no plan is feasible")));
}

}  // namespace
}  // namespace splitpoint::ui
