#include "ui/compare/scenario_comparison.h"

#include <gtest/gtest.h>

#include "models/evaluate.h"
#include "tests/ui/window/test_scenarios.h"
#include "ui/format/number_format.h"

namespace splitpoint::ui {
namespace {

ComparedScenario compared(const models::Scenario& scenario) {
    return {std::make_shared<const models::Scenario>(scenario), std::make_shared<const models::Evaluation>(*models::evaluate(scenario)), {}};
}

QList<ComparedScenario> threeScenarios() {
    models::Scenario base = test::fullScenario();
    base.name = "Base";
    base.offer(models::Tier::OnDemand)->usdPerGpuHour = 3.0;
    models::Scenario cheap = base, dear = base;
    cheap.name = "Cheap";
    cheap.offer(models::Tier::OnDemand)->usdPerGpuHour = 1.5;
    dear.name = "Wages";
    dear.operations.hourlyWageUsd = 400.0;
    return {compared(base), compared(cheap), compared(dear)};
}

TEST(ScenarioComparisonRows, ShowOnlyInputsThatDifferAndWhere) {
    const QList<ComparedRow> rows = comparedInputs(threeScenarios());
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].label, QStringLiteral("On demand: price"));
    EXPECT_EQ(rows[0].texts, (QStringList{QStringLiteral("3.00"), QStringLiteral("1.50"), QStringLiteral("3.00")}));
    EXPECT_EQ(rows[0].differs, (QList<bool>{false, true, false}));
    EXPECT_EQ(rows[1].differs, (QList<bool>{false, false, true}));
    EXPECT_TRUE(comparedInputs(threeScenarios().mid(0, 1)).isEmpty());
}

TEST(ScenarioComparisonRows, AnotherOfferIsOneRowAndAThirdScenarioHasItsOwnValue) {
    auto scenarios = threeScenarios();
    models::Scenario other = *scenarios[0].scenario;
    other.name = "Other";
    other.offer(models::Tier::OnDemand)->name = "Another cloud";
    other.offer(models::Tier::OnDemand)->usdPerGpuHour = 2.0;
    other.offer(models::Tier::OnDemand)->bootHours = 0.75;
    ASSERT_EQ(comparedInputs({scenarios[0], compared(other)}).size(), 1);
    for (const bool otherFirst : {true, false}) {
        QList<ComparedScenario> three{scenarios[0], scenarios[1]};
        three.insert(otherFirst ? 1 : 2, compared(other));
        const QList<ComparedRow> rows = comparedInputs(three);
        ASSERT_EQ(rows.size(), 2);
        const qsizetype at = otherFirst ? 1 : 2, cheap = otherFirst ? 2 : 1;
        for (const ComparedRow& row : rows) {
            EXPECT_EQ(row.differs, (QList<bool>{false, true, true})) << row.key.toStdString();
            const bool whole = row.key == QStringLiteral("offers.on_demand");
            EXPECT_EQ(row.texts[at], whole ? QStringLiteral("Another cloud at $2.00") : QStringLiteral("2.00"));
            EXPECT_TRUE(row.texts[cheap].endsWith(QStringLiteral("1.50"))) << row.texts[cheap].toStdString();
        }
    }
}

TEST(ScenarioComparisonRows, ShowMovedOutputsWithTheirDifference) {
    const auto scenarios = threeScenarios();
    const QList<ComparedRow> rows = comparedOutputs(scenarios);
    ASSERT_FALSE(rows.isEmpty());
    bool found = false;
    for (const ComparedRow& row : rows) {
        EXPECT_TRUE(row.differs.contains(true)) << row.key.toStdString();
        if (row.key != QStringLiteral("virtual.usd_per_useful_gpu_hour")) continue;
        found = true;
        const double before = *scenarios[0].evaluation->plan(models::PlanKind::Virtual).usdPerUsefulGpuHour;
        const double after = *scenarios[1].evaluation->plan(models::PlanKind::Virtual).usdPerUsefulGpuHour;
        EXPECT_TRUE(row.texts[1].contains(QStringLiteral("(\u2212%1 %)").arg(QLocale().toString(100 * (1 - after / before), 'f', 0)))) << row.texts[1].toStdString();
    }
    EXPECT_TRUE(found);
    // Three beside each other have no room for every digit, two have.
    const auto total = [](const QList<ComparedRow>& all) {
        for (const ComparedRow& row : all)
            if (row.key == QStringLiteral("virtual.total_cost_usd")) return row.texts[0];
        return QString();
    };
    const double usd = scenarios[0].evaluation->plan(models::PlanKind::Virtual).totalCostUsd;
    EXPECT_EQ(total(rows), formatNumber(usd, Quantity::Usd));
    EXPECT_EQ(total(comparedOutputs(scenarios.mid(0, 2))), formatNumber(usd, Quantity::Usd, Precision::Full));
    QList<ComparedScenario> same{scenarios[0], scenarios[0]};
    EXPECT_TRUE(comparedOutputs(same).isEmpty());
    same[1].evaluation = nullptr;
    EXPECT_TRUE(comparedOutputs(same).isEmpty()) << "what is not known has not moved";
}

TEST(ScenarioComparisonRows, GiveTheChanceOfBeingCheapestWithItsErrorAndMarkWhatIsUnsure) {
    auto scenarios = threeScenarios();
    const auto chanceRow = [&] {
        for (const ComparedRow& row : comparedOutputs(scenarios)) {
            if (row.key == QStringLiteral("chance_cheapest")) return row;
        }
        return ComparedRow{};
    };
    EXPECT_TRUE(chanceRow().key.isEmpty()) << "nothing is known of chances";
    const auto chances = [&](int which, double value, double error) {
        auto made = std::make_shared<models::WinningChances>();
        made->uncertain = true;
        made->draws = 256;
        made->recommended = scenarios[which].evaluation->recommendation.plan;
        made->chances[models::index(*made->recommended)] = {value, error};
        scenarios[which].chances = made;
    };
    chances(0, 0.95, 0.01);
    ComparedRow row = chanceRow();
    ASSERT_FALSE(row.key.isEmpty());
    EXPECT_EQ(row.texts[0], QStringLiteral("%1 \u00b1 3 points").arg(formatNumber(0.95, Quantity::Percent)));
    EXPECT_EQ(row.texts[1], QString(QChar(0x2026))) << "still being computed";
    chances(1, 0.62, 0.02);
    scenarios[2].chances = std::make_shared<models::WinningChances>();
    row = chanceRow();
    EXPECT_EQ(row.unsure, (QList<bool>{false, true, false}));
    EXPECT_TRUE(row.differs[1]);
    EXPECT_TRUE(row.texts[2].contains(QStringLiteral("no ranges")));
    EXPECT_EQ(movedRows({row}), 1);
}

TEST(ScenarioComparisonChart, HasABarForEachScenarioOnOneAxis) {
    const auto scenarios = threeScenarios();
    const ChartSpec spec = effectiveCostOfScenarios(scenarios);
    ASSERT_EQ(spec.series.size(), 3);
    EXPECT_EQ(spec.categoryLabels.size(), 9);
    for (const SeriesSpec& bars : spec.series) {
        for (const double value : bars.values) EXPECT_LE(value, spec.y.maximum);
    }
    EXPECT_EQ(spec.table.columns.size(), 4);
    EXPECT_TRUE(spec.description.contains(QStringLiteral("Cheap: Bare metal")));
    EXPECT_FALSE(effectiveCostOfScenarios(scenarios.mid(0, 1)).emptyReason.isEmpty());
}

TEST(ScenarioComparisonText, IsPlainAndWhole) {
    const QString text = comparisonText(threeScenarios());
    EXPECT_TRUE(text.startsWith(QStringLiteral("Base \u2192 Cheap \u2192 Wages\n"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("- On demand: price: 3.00 \u2192 1.50 \u2192 3.00 USD per GPU-hour\n"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("- Virtual: Effective cost: "))) << text.toStdString();
}

}  // namespace
}  // namespace splitpoint::ui
