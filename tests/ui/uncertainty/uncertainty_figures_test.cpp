#include "ui/uncertainty/uncertainty_figures.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "tests/ui/uncertainty/futures_fixture.h"
#include "ui/plans/plan_names.h"
#include "ui/uncertainty/uncertainty_charts.h"
#include "ui/uncertainty/unknown_rows.h"

namespace splitpoint::ui {
namespace {

using models::PlanKind;

class UncertaintyFigures : public testing::Test {
  protected:
    const models::Simulation simulation = test::simulated();

    static const ComparisonRow& row(const QList<ComparisonRow>& rows, const QString& key) {
        return *std::find_if(rows.begin(), rows.end(), [&](const ComparisonRow& each) { return each.key == key; });
    }
};

TEST_F(UncertaintyFigures, EveryFigureIsThatOfTheSimulation) {
    const QList<ComparisonRow> rows = uncertaintyFigures(simulation);
    for (const bool robust : {false, true}) {
        const QString prefix = robust ? QStringLiteral("robust.") : QStringLiteral("decided.");
        for (const PlanKind kind : models::kPlans) {
            const auto plan = models::index(kind);
            const auto& futures = robust ? simulation.plans[plan].robust : simulation.plans[plan].asDecided;
            EXPECT_EQ(row(rows, prefix + QStringLiteral("nodes")).texts[plan], nodesInShort(futures.nodes));
            EXPECT_EQ(row(rows, prefix + QStringLiteral("cost_p90")).values[plan],
                      futures.usdPerUsefulGpuHour.at[models::kFan90]);
            EXPECT_EQ(row(rows, prefix + QStringLiteral("worst_tenth")).values[plan],
                      futures.usdPerUsefulGpuHour.worstTenth);
            EXPECT_EQ(row(rows, prefix + QStringLiteral("regret")).values[plan], futures.regretUsd.value);
            EXPECT_EQ(row(rows, prefix + QStringLiteral("stranded")).values[plan],
                      futures.strandedUsd.at[models::kFan90]);
        }
        EXPECT_EQ(row(rows, prefix + QStringLiteral("chance_cheapest")).texts[models::index(PlanKind::Virtual)],
                  chanceInWords(robust ? simulation.plans[1].robust.chanceCheapest
                                       : simulation.plans[1].asDecided.chanceCheapest));
    }
    for (const ComparisonRow& each : rows) {
        EXPECT_FALSE(each.meaning.isEmpty()) << each.key.toStdString();
        EXPECT_FALSE(each.label.contains(QStringLiteral("P90"))) << "9 in 10, never a bare percentile";
    }
}

TEST_F(UncertaintyFigures, APlanThatIsNotOfferedSaysSo) {
    auto without = simulation;
    without.plans[models::index(PlanKind::Hybrid)] = {};
    without.plans[models::index(PlanKind::Hybrid)].plan = PlanKind::Hybrid;
    const QList<ComparisonRow> rows = uncertaintyFigures(without);
    for (const ComparisonRow& each : rows)
        EXPECT_EQ(each.text(PlanKind::Hybrid), QStringLiteral("not on offer")) << each.key.toStdString();
}

TEST_F(UncertaintyFigures, ChancesCarryTheErrorOfTheSample) {
    EXPECT_EQ(chanceInWords({0.7, 0.0}), QStringLiteral("7 in 10"));
    EXPECT_EQ(chanceInWords({0.002, 0.001}), QStringLiteral("under 1 in 100")) << "its error is within the words";
    EXPECT_EQ(chanceInWords({0.998, 0.001}), QStringLiteral("over 99 in 100"));
    EXPECT_TRUE(chanceInWords({0.998, 0.01}).startsWith(QStringLiteral("over 99 in 100 ±")));
    EXPECT_EQ(chanceInWords({0.7, 0.01}), QStringLiteral("7 in 10 ±") + formatNumber(0.022, Quantity::Percent));
    EXPECT_EQ(nodesInShort({0, 0}), QStringLiteral("none"));
    EXPECT_EQ(nodesInShort({13, 0}), QStringLiteral("13 bare"));
    EXPECT_EQ(nodesInShort({0, 2}), QStringLiteral("2 reserved"));
    EXPECT_EQ(nodesInShort({6, 2}), QStringLiteral("6 bare + 2"));
    EXPECT_EQ(futuresInWords(4096, true), QStringLiteral("4,096 futures, refining"));
    EXPECT_EQ(futuresInWords(65536, false), QStringLiteral("65,536 futures"));
    EXPECT_EQ(futuresInWords(64, true, true), QStringLiteral("preview of 64 futures"));
}

TEST_F(UncertaintyFigures, UnknownsStandByWhatKnowingThemIsWorth) {
    const UnknownRows list = unknownRows(simulation);
    ASSERT_FALSE(list.rows.empty());
    EXPECT_EQ(list.rows.size() + static_cast<std::size_t>(list.others), simulation.inputs.size());
    EXPECT_GE(list.others, 1) << "hours of provisioning decide and move nothing";
    double before = 1e300;
    for (const UnknownRow& row : list.rows) {
        const auto input = std::find_if(simulation.inputs.begin(), simulation.inputs.end(),
                                        [&](const auto& each) { return each.path == row.path; });
        ASSERT_NE(input, simulation.inputs.end());
        EXPECT_LE(input->knowingUsd, before);
        before = input->knowingUsd;
        EXPECT_LE(input->knowingUsd, simulation.evpiUsd.value + 1e-9);
        const double error = models::Sampled{input->knowingUsd, input->knowingStandardErrorUsd}.errorBar();
        EXPECT_EQ(row.worth == QStringLiteral("nothing"), input->knowingUsd <= 0.0 && error <= 0.0);
        EXPECT_EQ(row.worth.contains(QChar(0xb1)), input->knowingUsd > error) << "with its error";
        EXPECT_EQ(row.worth.startsWith(QStringLiteral("below")), error > 0.0 && input->knowingUsd <= error);
        EXPECT_EQ(row.flips.isEmpty(), !input->flips);
        EXPECT_TRUE(row.sentence.contains(row.name));
        EXPECT_NEAR(row.shareOfCost, std::clamp(*input->total, 0.0, 1.0), 1e-12);
    }
    EXPECT_TRUE(
        std::any_of(list.rows.begin(), list.rows.end(), [](const UnknownRow& row) { return row.calibratable; }));
}

TEST_F(UncertaintyFigures, APreviewSaysWhatIsStillBeingComputed) {
    models::SimulationSettings settings;
    settings.draws = models::kLeastDraws;
    settings.onlyAsDecided = true;
    const auto preview = *models::simulate(test::uncertainScenario(), settings);
    const UnknownRows list = unknownRows(preview);
    EXPECT_TRUE(list.rows.empty()) << "none of them is said to be worth nothing";
    EXPECT_TRUE(list.summary.contains(QStringLiteral("being computed"))) << list.summary.toStdString();
    int pending = 0;
    for (const ComparisonRow& row : uncertaintyFigures(preview)) {
        const bool regret = row.key.endsWith(QStringLiteral("regret"));
        const bool waits = row.key.startsWith(QStringLiteral("robust.")) || regret;
        for (std::size_t plan = 0; plan < models::kPlanCount; ++plan) {
            EXPECT_EQ(row.texts[plan] == QString(QChar(0x2026)), waits) << row.key.toStdString();
            pending += waits ? 1 : 0;
        }
    }
    EXPECT_GT(pending, 0);
    // With 256 futures and no details yet, shares and flips are still to come, and say so.
    const auto few = test::simulated(test::uncertainScenario(), false);
    for (const UnknownRow& row : unknownRows(few).rows) {
        EXPECT_EQ(row.share, QStringLiteral("computing"));
        EXPECT_EQ(row.flips, QStringLiteral("computing"));
        EXPECT_TRUE(row.sentence.contains(QStringLiteral("being computed")));
    }
}

TEST_F(UncertaintyFigures, PathsOfTheFileLeadToTheInputs) {
    auto scenario = test::uncertainScenario();
    scenario.extraCosts.push_back({"storage", models::Delivery::Virtual, 250.0, 0.01});
    EXPECT_EQ(inputPathOf(scenario, "workloads[w].growth_per_year"), QStringLiteral("workloads[0].growth_per_year"));
    EXPECT_EQ(inputPathOf(scenario, "extra_costs[storage].usd_per_month"),
              QStringLiteral("extra_costs[0].usd_per_month"));
    EXPECT_EQ(inputPathOf(scenario, "offers.spot.availability"), QStringLiteral("offers.spot.availability"));
    EXPECT_TRUE(inputPathOf(scenario, "workloads[gone].headroom").isEmpty());
}

}  // namespace
}  // namespace splitpoint::ui
