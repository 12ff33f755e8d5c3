#include "ui/fit/fit_table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "models/catalogue/operational_facts.h"
#include "models/decision/operational_figures.h"
#include "tests/models/plan/scenario_builder.h"
#include "tests/ui/sample_evaluation.h"
#include "ui/fit/fit_model.h"
#include "ui/fit/plan_parts.h"
#include "ui/format/number_format.h"
#include "ui/performance/duration_words.h"

namespace splitpoint::ui {
namespace {

using models::PlanKind;
using models::Tier;

const fixture::Sampled& house() {
    static const fixture::Sampled made = fixture::sample("05-mixed-house");
    return made;
}

const FitCell& cell(const QList<FitRow>& rows, const char* key, PlanKind plan) {
    for (const FitRow& row : rows) {
        if (row.key == QLatin1String(key)) return row.cells[models::index(plan)];
    }
    static const FitCell kNone;
    ADD_FAILURE() << "no row " << key;
    return kNone;
}

QList<FitRow> ofHouse() {
    return fitTable(house().scenario, house().evaluation);
}

TEST(FitTable, EveryCellOfEverySampleHasTextAndSources) {
    for (const char* name :
         {"01-chat-service", "02-research-cluster", "03-training-bursts", "04-nightly-batch", "05-mixed-house"}) {
        const auto sampled = fixture::sample(name);
        const QList<FitRow> rows = fitTable(sampled.scenario, sampled.evaluation);
        ASSERT_EQ(rows.size(), 9);
        for (const FitRow& row : rows) {
            for (const FitCell& each : row.cells) {
                EXPECT_TRUE(each.text.endsWith(u'.')) << name << row.key.toStdString() << each.text.toStdString();
                EXPECT_FALSE(each.sources.isEmpty()) << name << row.key.toStdString();
                for (const FitSource& source : each.sources) EXPECT_FALSE(source.full.isEmpty());
                EXPECT_FALSE(each.text.contains(QStringLiteral("%1"))) << each.text.toStdString();
            }
        }
    }
}

TEST(FitTable, NumbersAreTheModels) {
    const auto& s = house().scenario;
    const auto rows = ofHouse();
    const models::PlanResult& hybrid = house().evaluation.plan(PlanKind::Hybrid);
    const auto figures = models::operationalFigures(s, hybrid);
    const QString nodes = formatWithUnit(hybrid.nodes.bareMetal, Quantity::Nodes);
    EXPECT_TRUE(cell(rows, "control", PlanKind::Hybrid).text.contains(nodes));
    EXPECT_TRUE(
        cell(rows, "patches", PlanKind::Hybrid).text.contains(durationWords(figures.staffHoursPerMonth.bareMetal)));
    EXPECT_TRUE(cell(rows, "recovery", PlanKind::Hybrid).text.contains(countWords(figures.interruptions())));
    EXPECT_FALSE(hybrid.bridgingCostUsd) << "patient imaging may not be bridged";
    EXPECT_FALSE(cell(rows, "provisioning", PlanKind::Hybrid).text.contains(QStringLiteral("Bridging")));
    const auto chat = fixture::sample("01-chat-service");
    const models::PlanResult& bridged = chat.evaluation.plan(PlanKind::Hybrid);
    EXPECT_TRUE(cell(fitTable(chat.scenario, chat.evaluation), "provisioning", PlanKind::Hybrid)
                    .text.contains(formatNumber(*bridged.bridgingCostUsd, Quantity::Usd)));
    EXPECT_TRUE(cell(rows, "provisioning", PlanKind::Hybrid).text.contains(QStringLiteral("3 days after the order")));
    EXPECT_TRUE(
        cell(rows, "maintenance", PlanKind::Hybrid)
            .text.contains(formatWithUnit(figures.tiers[models::index(Tier::BareMetal)].spareGpus, Quantity::Gpus)));
    EXPECT_TRUE(cell(rows, "resizing", PlanKind::Hybrid)
                    .text.contains(formatNumber(hybrid.fullTermCommitmentUsd, Quantity::Usd)));
}

TEST(FitTable, IsolationSaysWhatIsNotServed) {
    const auto rows = ofHouse();
    EXPECT_TRUE(cell(rows, "isolation", PlanKind::Hybrid)
                    .text.startsWith(QStringLiteral("Patient imaging may only use bare metal and gets it.")));
    const double unserved = house().evaluation.plan(PlanKind::Virtual).workloads[0].unservedGpuHours;
    EXPECT_TRUE(cell(rows, "isolation", PlanKind::Virtual).text.contains(formatWithUnit(unserved, Quantity::GpuHours)));
}

TEST(FitTable, GpuMachinesAreNeverMovedWhileTheyRun) {
    const FitCell moved = cell(ofHouse(), "live_migration", PlanKind::Virtual);
    EXPECT_TRUE(moved.text.startsWith(QStringLiteral("Not for machines with GPUs: host maintenance restarts them.")));
    EXPECT_TRUE(
        moved.sourcesInLine().contains(QStringLiteral("Google Compute Engine host maintenance overview, 2026-11")));
    EXPECT_TRUE(moved.sourcesInFull().contains(QStringLiteral("vendor claim")));
}

TEST(FitTable, SourcesNameTheInputAndItsProvenance) {
    const FitCell provisioned = cell(ofHouse(), "provisioning", PlanKind::BareMetal);
    EXPECT_EQ(provisioned.sources.first().name.toStdString(), "Bare metal: provisioning");
    EXPECT_TRUE(provisioned.sourcesInLine().startsWith(QStringLiteral("Inputs: Bare metal: provisioning (")));
    EXPECT_TRUE(provisioned.sourcesInFull().contains(QStringLiteral("Source: ")));
}

TEST(FitTable, AnotherScenarioReadsDifferently) {
    auto s = models::test::twoOffers({models::test::computing("w", models::test::day(16, 12, 0))}, 8760);
    s.offer(Tier::BareMetal)->provisioningHours = 5.0;
    const auto five = fitTable(s, *models::evaluate(s));
    EXPECT_TRUE(cell(five, "provisioning", PlanKind::BareMetal).text.contains(QStringLiteral("Ready 5 h after")));
    EXPECT_TRUE(cell(five, "resizing", PlanKind::BareMetal).text.contains(QStringLiteral("given back at any hour")));
    EXPECT_TRUE(cell(five, "recovery", PlanKind::BareMetal).text.startsWith(QStringLiteral("No offer has a rate")));
    s.workloads[0].maxDelayHours = 24;
    s.offer(Tier::BareMetal)->termHours = 8760.0;
    const auto waiting = fitTable(s, *models::evaluate(s));
    EXPECT_TRUE(cell(waiting, "maintenance", PlanKind::BareMetal).text.contains(QStringLiteral("w may wait 24 h")));
    EXPECT_TRUE(cell(waiting, "resizing", PlanKind::BareMetal).text.contains(QStringLiteral("term of 365 days")));
}

TEST(FitTable, APlanThatRentsNothingSaysSo) {
    const auto s = models::test::twoOffers({models::test::computing("w", {0.0})}, 24);
    for (const FitRow& row : fitTable(s, *models::evaluate(s))) {
        EXPECT_EQ(row.cells[0].text.toStdString(), "The plan rents nothing.") << row.key.toStdString();
    }
}

TEST(FitModel, ShowsTheTableAndMarksInfeasiblePlans) {
    FitModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(ofHouse(), {true, false, true});
    EXPECT_EQ(model.rowCount(), 9);
    EXPECT_EQ(model.columnCount(), 4);
    EXPECT_EQ(model.headerData(2, Qt::Horizontal).toString().toStdString(), "Virtual (infeasible)");
    const QModelIndex live = model.index(5, 2);
    EXPECT_EQ(live.siblingAtColumn(0).data().toString().toStdString(), "Live migration");
    EXPECT_EQ(live.data().toString(), model.rows()[5].cells[1].text);
    EXPECT_TRUE(live.data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("Google")));
    model.setRows(ofHouse(), {true, true, true});
    EXPECT_EQ(model.headerData(2, Qt::Horizontal).toString().toStdString(), "Virtual");
    EXPECT_EQ(fitAsTsv(model.rows()).count(u'\n'), 10);
}

TEST(FitModel, TellsOfTheCellsThatChangedAndOfNoOthers) {
    FitModel model;
    QList<FitRow> rows = ofHouse();
    model.setRows(rows, {true, true, true});
    const QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    EXPECT_TRUE(model.setRows(rows, {true, true, true}).isEmpty());
    EXPECT_TRUE(told.isEmpty());
    rows[2].cells[0].text += QStringLiteral(" More.");
    rows[2].cells[2].sources.clear();
    rows[7].cells[1].text += QStringLiteral(" More.");
    EXPECT_EQ(model.setRows(rows, {true, true, true}), (QList<int>{2, 7}));
    ASSERT_EQ(told.count(), 3);
    const std::vector<std::pair<int, int>> cells{{2, 1}, {2, 3}, {7, 2}};
    for (int i = 0; i < told.count(); ++i) {
        const auto first = told[i][0].toModelIndex(), last = told[i][1].toModelIndex();
        EXPECT_EQ(first, last) << "of a range the view paints everything anew";
        EXPECT_EQ(std::pair(first.row(), first.column()), cells[static_cast<std::size_t>(i)]);
    }
}

TEST(OperationalFacts, EveryFactIsSourcedAndBadFilesAreRefused) {
    ASSERT_GE(models::builtInOperationalFacts().size(), 7U);
    for (const auto& fact : models::builtInOperationalFacts()) EXPECT_EQ(fact.asOf.size(), 7U) << fact.id;
    EXPECT_FALSE(models::readOperationalFacts("fact,statement,source,as_of,quality\na,b,,2026-01,forum\n"));
    const auto twice =
        models::readOperationalFacts("fact,statement,source,as_of,quality\na,b,c,2026-01,d\na,b,c,2026-01,d\n");
    ASSERT_FALSE(twice);
    EXPECT_NE(twice.error().message.find("'a' stands twice"), std::string::npos);
    EXPECT_FALSE(models::readOperationalFacts("fact,statement\na,b\n"));
}

}  // namespace
}  // namespace splitpoint::ui
