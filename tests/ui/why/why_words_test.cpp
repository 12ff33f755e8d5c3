#include "ui/why/why_words.h"

#include <gtest/gtest.h>

#include "models/evaluate.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::ui {
namespace {

TEST(WhyWords, LoseNoSentenceOfTheModel) {
    auto s = models::test::twoOffers(
        {models::test::computing("w", models::test::day(16, 12, 4)), models::test::computing("private", {2.0})}, 480);
    s.workloads[1].isolation = models::Isolation::BareMetalOnly;
    auto e = *models::evaluate(s);
    e.recommendation.switchPoints = *models::findSwitchPoints(s, e);
    const auto why = *models::explainDecision(s, e);
    const WhyWords words = whyWords(why);
    EXPECT_FALSE(words.headline.isEmpty());
    EXPECT_FALSE(words.constraints.isEmpty());
    EXPECT_FALSE(words.exactness.isEmpty());
    EXPECT_FALSE(words.effects.isEmpty());
    EXPECT_TRUE(words.caveats.contains(QStringLiteral("Not included: storage, egress, support, licenses.")));
    EXPECT_EQ(words.rivals.size(), static_cast<qsizetype>(why.rivals.size()));
    const QStringList lines = whyAsText(words).split(QLatin1Char('\n'));
    EXPECT_EQ(lines.size(), static_cast<qsizetype>(why.sentences.size()));
    for (const models::Reason& reason : why.sentences)
        EXPECT_TRUE(lines.contains(QString::fromStdString(reason.sentence))) << reason.key;
    EXPECT_EQ(lines.first(), words.headline);
}

}  // namespace
}  // namespace splitpoint::ui
