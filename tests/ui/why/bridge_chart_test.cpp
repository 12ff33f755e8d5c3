#include "ui/why/bridge_chart.h"

#include <gtest/gtest.h>

#include "models/evaluate.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::ui {
namespace {

using models::BridgeTerm;
using models::PlanKind;

models::Bridge byHand() {
    models::Bridge bridge;
    bridge.from = 4.0;
    bridge.to = 3.0;
    bridge.terms[models::index(BridgeTerm::Price)] = 1.0;
    bridge.terms[models::index(BridgeTerm::Idle)] = -2.0;
    bridge.terms[models::index(BridgeTerm::Setup)] = 0.003;  // too small for a bar
    bridge.terms[models::index(BridgeTerm::Extra)] = -0.003;
    return bridge;
}

TEST(BridgeChart, BarsMeetEndToEnd) {
    const ChartSpec spec = bridgeChart(byHand(), {QStringLiteral("Bare metal"), PlanKind::BareMetal},
                                       {QStringLiteral("Virtual"), PlanKind::Virtual});
    ASSERT_EQ(spec.x.categories, (QStringList{QStringLiteral("Bare metal"), QStringLiteral("Price of the work"),
                                              QStringLiteral("Idle capacity"), QStringLiteral("Virtual")}));
    const SeriesSpec& bars = spec.series.first();
    EXPECT_EQ(bars.values, (QList<double>{4.0, 1.0, -2.0, 3.0}));
    EXPECT_EQ(bars.bases, (QList<double>{0.0, 4.0, 5.0, 0.0}));
    EXPECT_EQ(bars.categoryRoles, (QList<ColorRole>{ColorRole::PlanBareMetal, ColorRole::DollarUseful,
                                                    ColorRole::DollarIdle, ColorRole::PlanVirtual}));
    EXPECT_TRUE(spec.categoryLabels[1].startsWith(QLatin1Char('+')));
    EXPECT_GE(spec.y.maximum, 5.0);
    EXPECT_EQ(spec.y.minimum, 0.0);
    EXPECT_EQ(spec.table.rows(), 4);
    EXPECT_EQ(spec.table.columns[2].numbers, (QList<double>{4.0, 5.0, 3.0, 3.0}));
}

TEST(BridgeChart, SumsWhatIsTooSmallIntoARest) {
    models::Bridge bridge = byHand();
    for (const BridgeTerm term : {BridgeTerm::Setup, BridgeTerm::Extra, BridgeTerm::Headroom})
        bridge.terms[models::index(term)] = 0.004;
    bridge.to = 3.012;
    const ChartSpec spec =
        bridgeChart(bridge, {QStringLiteral("A"), PlanKind::BareMetal}, {QStringLiteral("B"), PlanKind::Virtual});
    const SeriesSpec& bars = spec.series.first();
    EXPECT_EQ(spec.x.categories[3], QStringLiteral("Rest"));
    EXPECT_NEAR(bars.values[3], 0.012, 1e-12);
    EXPECT_NEAR(bars.bases[3] + bars.values[3], bridge.to, 1e-12);
}

/// Each rounds to nothing, both together do not.
TEST(BridgeChart, TellsWhatSmallStepsSumTo) {
    models::Bridge bridge = byHand();
    bridge.terms[models::index(BridgeTerm::Setup)] = 0.0042;
    bridge.terms[models::index(BridgeTerm::Extra)] = 0.0036;
    bridge.to = 3.0078;
    const ChartSpec spec =
        bridgeChart(bridge, {QStringLiteral("A"), PlanKind::BareMetal}, {QStringLiteral("B"), PlanKind::Virtual});
    ASSERT_EQ(spec.x.categories.size(), 5);
    EXPECT_EQ(spec.x.categories[3], QStringLiteral("Rest"));
    EXPECT_NEAR(spec.table.columns[2].numbers[3], bridge.to, 1e-12);
    EXPECT_TRUE(spec.categoryLabels[3].contains(QStringLiteral("0.01"))) << spec.categoryLabels[3].toStdString();
}

TEST(BridgeChart, HasItsStepsWherePricesArePartsOfACent) {
    models::Bridge bridge;
    bridge.from = 0.0063;
    bridge.to = 0.0054;
    bridge.terms[models::index(BridgeTerm::Price)] = -0.0020;
    bridge.terms[models::index(BridgeTerm::Idle)] = 0.0014;
    bridge.terms[models::index(BridgeTerm::Overhead)] = -0.0003;
    const ChartSpec spec =
        bridgeChart(bridge, {QStringLiteral("A"), PlanKind::BareMetal}, {QStringLiteral("B"), PlanKind::Virtual});
    EXPECT_EQ(spec.x.categories.size(), 5);
    EXPECT_TRUE(spec.categoryLabels[1].contains(QStringLiteral("0.0020"))) << spec.categoryLabels[1].toStdString();
    EXPECT_TRUE(spec.description.contains(QStringLiteral("0.0014"))) << spec.description.toStdString();
}

TEST(BridgeChart, SaysWhyItIsEmpty) {
    const ChartSpec none =
        bridgeChart({}, {QStringLiteral("A"), PlanKind::BareMetal}, {QStringLiteral("B"), PlanKind::Virtual});
    EXPECT_FALSE(none.emptyReason.isEmpty());
    auto s = models::test::twoOffers({models::test::computing("w", {8.0})}, 24);
    s.offer(models::Tier::OnDemand).reset();
    const auto e = *models::evaluate(s);
    const ChartSpec alone = whyBridgeChart(*models::explainDecision(s, e), e);
    EXPECT_EQ(alone.emptyReason, QStringLiteral("There is no rival: only Bare metal can serve all of this demand."));
}

TEST(BridgeChart, ShowsTheModelsBridgeAndItsWords) {
    const auto s = models::test::twoOffers({models::test::computing("w", models::test::day(16, 12, 0))}, 8760);
    const auto e = *models::evaluate(s);
    const auto why = *models::explainDecision(s, e);
    const ChartSpec spec = whyBridgeChart(why, e);
    EXPECT_NEAR(spec.series.first().values.first(), 4.0, 1e-9);
    EXPECT_NEAR(spec.series.first().values.last(), 3.0, 1e-9);
    EXPECT_EQ(spec.description, QString::fromStdString(why.sentences[1].sentence));
    EXPECT_TRUE(spec.footnote.contains(QStringLiteral("33.3 %")));
}

TEST(CommitmentEffectChart, ShowsTheTwoEffectsApart) {
    models::CommitmentEffect effect;
    effect.onDemandOnly = 3.75;
    effect.committedVirtual = 3.6;
    effect.committedMetal = 2.0;
    effect.commitment = -0.15;
    effect.delivery = -1.6;
    const ChartSpec spec = commitmentEffectChart(effect);
    EXPECT_EQ(spec.series.first().values, (QList<double>{3.75, -0.15, 3.6, -1.6, 2.0}));
    EXPECT_EQ(spec.series.first().bases, (QList<double>{0.0, 3.75, 0.0, 3.6, 0.0}));
}

TEST(CommitmentEffectChart, SaysWhyTheyAreNotSeparable) {
    models::CommitmentEffect effect;
    effect.whyNotSeparable = "there is no reserved virtual offer";
    EXPECT_EQ(commitmentEffectChart(effect).emptyReason,
              QStringLiteral("Not separable: there is no reserved virtual offer."));
}

}  // namespace
}  // namespace splitpoint::ui
