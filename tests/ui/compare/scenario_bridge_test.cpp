#include "ui/compare/scenario_bridge.h"

#include <gtest/gtest.h>

#include <cmath>

#include "models/decision/bridge.h"
#include "tests/models/plan/scenario_builder.h"
#include "tests/ui/sample_evaluation.h"
#include "ui/why/bridge_chart.h"

namespace splitpoint::ui {
namespace {

using models::PlanKind;

ComparedScenario compared(models::Scenario scenario, const char* name) {
    scenario.name = name;
    ComparedScenario made;
    made.evaluation = std::make_shared<const models::Evaluation>(*models::evaluate(scenario));
    made.scenario = std::make_shared<const models::Scenario>(std::move(scenario));
    return made;
}

QList<ComparedScenario> pair() {
    auto cheaper = fixture::sample("05-mixed-house").scenario;
    const auto base = compared(cheaper, "Base");
    cheaper.offer(models::Tier::OnDemand)->usdPerGpuHour = 1.5;
    cheaper.operations.fixedUsdPerMonth.virtualMachines = 2500.0;
    return {base, compared(cheaper, "Cheap cloud")};
}

TEST(ScenarioBridge, BarsAndWordsAreTheModelsTermsAndSumToTheDifference) {
    const auto scenarios = pair();
    const ScenarioBridge shown = scenarioBridge(scenarios, {0, 1, std::nullopt});
    const PlanKind a = *scenarios[0].evaluation->recommendation.plan, b = *scenarios[1].evaluation->recommendation.plan;
    const auto bridge = *models::bridge({*scenarios[0].scenario, scenarios[0].evaluation->plan(a)},
                                        {*scenarios[1].scenario, scenarios[1].evaluation->plan(b)});
    const SeriesSpec& bars = shown.chart.series.first();
    EXPECT_NEAR(bars.values.first(), *scenarios[0].evaluation->plan(a).usdPerUsefulGpuHour, 1e-9);
    EXPECT_NEAR(bars.values.last(), *scenarios[1].evaluation->plan(b).usdPerUsefulGpuHour, 1e-9);
    double sum = 0.0;
    for (qsizetype i = 1; i + 1 < bars.values.size(); ++i) sum += bars.values[i];
    EXPECT_NEAR(sum, bridge.difference(), 0.005) << "what is left is below half a cent";
    for (std::size_t i = 0; i < models::kBridgeTermCount; ++i) {
        const auto term = static_cast<models::BridgeTerm>(i);
        const bool told = std::abs(bridge[term]) >= 0.005;
        EXPECT_EQ(shown.sentences[2].contains(bridgeTermName(term)), told) << bridgeTermName(term).toStdString();
        EXPECT_TRUE(!told || shown.sentences[2].contains(formatNumber(bridge[term], Quantity::UsdPerGpuHour)));
    }
    EXPECT_TRUE(shown.sentences[0].contains(formatNumber(std::abs(bridge.difference()), Quantity::UsdPerGpuHour)));
    EXPECT_TRUE(shown.sentences[2].endsWith(
        QStringLiteral("together %1.").arg(formatNumber(bridge.difference(), Quantity::UsdPerGpuHour))));
    EXPECT_EQ(shown.chart.description, shown.sentences[0]);
    EXPECT_EQ(shown.chart.id.toStdString(), "compare.bridge");
}

TEST(ScenarioBridge, TheOtherDirectionHasTheOtherSigns) {
    const auto scenarios = pair();
    const auto there = scenarioBridge(scenarios, {0, 1, PlanKind::Hybrid});
    const auto back = scenarioBridge(scenarios, {1, 0, PlanKind::Hybrid});
    const QList<double>& a = there.chart.series.first().values;
    const QList<double>& b = back.chart.series.first().values;
    ASSERT_EQ(a.size(), b.size());
    EXPECT_EQ(a.first(), b.last());
    for (qsizetype i = 1; i + 1 < a.size(); ++i) EXPECT_NEAR(a[i], -b[i], 1e-12);
    EXPECT_TRUE(there.sentences[0].contains(QStringLiteral("less than")) !=
                back.sentences[0].contains(QStringLiteral("less than")));
}

TEST(ScenarioBridge, TheChosenPlanCountsAndAnInfeasibleOneSaysSo) {
    const ScenarioBridge shown = scenarioBridge(pair(), {0, 1, PlanKind::Virtual});
    EXPECT_TRUE(shown.chart.x.categories.first().endsWith(QStringLiteral("virtual")));
    EXPECT_TRUE(shown.sentences.join(u' ').contains(QStringLiteral("is infeasible and priced for what it serves")));
}

TEST(ScenarioBridge, DifferentWorkIsNamed) {
    auto s = models::test::twoOffers({models::test::computing("w", {8.0})}, 240);
    const auto small = compared(s, "Small");
    s.workloads[0].demand = models::HourlyDemand{{16.0}};
    const ScenarioBridge shown = scenarioBridge({small, compared(s, "Large")}, {0, 1, std::nullopt});
    EXPECT_TRUE(
        shown.sentences.join(u' ').contains(QStringLiteral("They do different amounts of work, 1,920 and 3,840")));
    EXPECT_TRUE(shown.sentences[0].contains(QStringLiteral("cost the same")));
}

TEST(ScenarioBridge, HasEmptyWaitingAndErrorStates) {
    const auto scenarios = pair();
    EXPECT_TRUE(scenarioBridge({scenarios[0]}, {}).chart.emptyReason.contains(QStringLiteral("two scenarios")));
    EXPECT_TRUE(
        scenarioBridge(scenarios, {1, 1, std::nullopt}).chart.emptyReason.contains(QStringLiteral("different")));
    ComparedScenario waiting = scenarios[1];
    waiting.evaluation.reset();
    EXPECT_TRUE(
        scenarioBridge({scenarios[0], waiting}, {}).chart.emptyReason.contains(QStringLiteral("being computed")));
    waiting.problem = QStringLiteral("Too many counts.");
    const auto failed = scenarioBridge({scenarios[0], waiting}, {});
    EXPECT_TRUE(failed.chart.emptyReason.contains(QStringLiteral("Cheap cloud cannot be computed: Too many counts.")));
    EXPECT_TRUE(failed.sentences.isEmpty());
}

}  // namespace
}  // namespace splitpoint::ui
