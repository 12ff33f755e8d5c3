#include "ui/map/wrong_by_words.h"

#include <gtest/gtest.h>

#include "ui/format/number_format.h"

namespace splitpoint::ui {
namespace {

using models::NodeCounts;

/// 0 to 8 bare-metal nodes: 100,000 USD at 4, two thousand more for each node too many, five for each too few; below 1
/// work stays unserved.
models::Evaluation ladder() {
    models::Evaluation e;
    for (int n = 0; n <= 8; ++n)
        e.hybridSweep.push_back({{n, 0}, 100'000.0 + (n > 4 ? 2'000.0 * (n - 4) : 5'000.0 * (4 - n)), n >= 1});
    e.plans[models::index(models::PlanKind::Hybrid)].feasible = true;
    e.plans[models::index(models::PlanKind::Hybrid)].nodes = {4, 0};
    return e;
}

TEST(WrongByWords, SaysWhatEveryMistakeCosts) {
    const models::Evaluation e = ladder();
    const auto rows = wrongByRows(models::CapacityLadder(e), {4, 0});
    ASSERT_EQ(rows.size(), 6u);
    EXPECT_EQ(rows[0].change, QStringLiteral("4 bare metal too few"));
    EXPECT_FALSE(rows[0].feasible);
    EXPECT_EQ(rows[0].words, QStringLiteral("leaves work unserved"));
    EXPECT_EQ(rows[1].held, QStringLiteral("2 bare-metal nodes"));
    EXPECT_EQ(rows[1].cost, QStringLiteral("+$10k (+10\u202f%)")
                                .replace(QStringLiteral("$10k"), formatNumber(10'000.0, Quantity::Usd))
                                .replace(QStringLiteral("10\u202f%"), formatNumber(0.1, Quantity::Percent)));
    EXPECT_EQ(rows[1].words, QStringLiteral("dearer"));
    EXPECT_EQ(rows[5].change, QStringLiteral("4 bare metal too many"));
    EXPECT_TRUE(rows[5].cost.contains(formatNumber(8'000.0, Quantity::Usd)));
}

TEST(WrongByWords, SmallAndNegativeDifferencesHaveTheirWords) {
    models::Evaluation e = ladder();
    e.hybridSweep[5].totalCostUsd = 100'900.0;
    e.hybridSweep[3].totalCostUsd = 100'010.0;
    e.hybridSweep[2].totalCostUsd = 99'000.0;
    const auto rows = wrongByRows(models::CapacityLadder(e), {4, 0});
    EXPECT_EQ(rows[1].words, QStringLiteral("would be cheaper"));
    EXPECT_EQ(rows[2].words, QStringLiteral("costs the same"));
    EXPECT_EQ(rows[3].words, QStringLiteral("no material difference"));
}

TEST(WrongByWords, NamesTheCheaperMistake) {
    models::Evaluation e = ladder();
    const QString unserved = wrongBySentence(models::CapacityLadder(e), {4, 0});
    EXPECT_TRUE(unserved.startsWith(QStringLiteral("4 bare-metal nodes too few leave work unserved")))
        << unserved.toStdString();
    e.hybridSweep[0].feasible = true;
    const QString both = wrongBySentence(models::CapacityLadder(e), {4, 0});
    EXPECT_TRUE(both.startsWith(QStringLiteral("Of two mistakes, too many is the cheaper one: 4 bare-metal nodes")))
        << both.toStdString();
    EXPECT_TRUE(both.contains(formatNumber(0.08, Quantity::Percent)));
    EXPECT_TRUE(both.contains(formatNumber(0.20, Quantity::Percent)));
    e.hybridSweep.resize(1);
    EXPECT_TRUE(wrongBySentence(models::CapacityLadder(e), {0, 0}).isEmpty());
    EXPECT_TRUE(wrongByRows(models::CapacityLadder(e), {7, 0}).empty());
}

}  // namespace
}  // namespace splitpoint::ui
