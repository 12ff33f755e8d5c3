#include "ui/plans/plan_charts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "tests/ui/evaluation_fixture.h"
#include "ui/plans/comparison_model.h"
#include "ui/plans/plan_names.h"
#include "ui/plans/today_rows.h"

namespace splitpoint::ui {
namespace {

QList<ChartSpec> allCharts(const models::Evaluation& e) {
    return {effectiveCostChart(e), totalCostChart(e), costBridgeChart(e), relativePerformanceChart(e),
            stepTimeChart(e),      unservedChart(e),  waitingChart(e),    utilizationChart(e),
            nodesChart(e)};
}

TEST(PlanCharts, shareCategoriesOrderAndMutes) {
    for (const ChartSpec& spec : allCharts(fixture::evaluation())) {
        EXPECT_EQ(spec.x.categories,
                  QStringList({QStringLiteral("Bare metal"), QStringLiteral("Virtual"), QStringLiteral("Hybrid")}));
        EXPECT_EQ(spec.categoryMuted, QList<bool>({false, true, false})) << spec.id.toStdString();
        EXPECT_FALSE(spec.title.isEmpty());
        EXPECT_FALSE(spec.y.title.isEmpty()) << spec.id.toStdString();
        EXPECT_TRUE(spec.description.endsWith(u'.'));
        EXPECT_TRUE(spec.footnote.contains(QStringLiteral("infeasible")));
        EXPECT_EQ(spec.table.rows(), 3);
    }
}

TEST(PlanNames, countNodesWithTheMarksOfTheLocale) {
    EXPECT_EQ(nodesInWords({0, 0}), QStringLiteral("no committed nodes"));
    EXPECT_EQ(nodesInWords({1, 0}), QStringLiteral("1 bare-metal node"));
    EXPECT_EQ(nodesInWords({1159, 0}), QStringLiteral("%1 bare-metal nodes").arg(QLocale().toString(1159)));
    EXPECT_EQ(nodesInWords({1159, 2048}), QStringLiteral("%1 bare-metal + %2 reserved nodes")
                                              .arg(QLocale().toString(1159), QLocale().toString(2048)));
    EXPECT_EQ(QLocale(QLocale::English).toString(1159), QStringLiteral("1,159"));
}

TEST(EffectiveCostChart, showsTheModelsNumbersAndTheBestPlan) {
    const ChartSpec spec = effectiveCostChart(fixture::evaluation());
    ASSERT_EQ(spec.series.size(), 1);
    EXPECT_DOUBLE_EQ(spec.series[0].values[0], 3.0);
    EXPECT_DOUBLE_EQ(spec.series[0].values[1], 3.2) << "infeasible, still priced";
    EXPECT_DOUBLE_EQ(spec.series[0].values[2], 2.5);
    EXPECT_EQ(spec.series[0].categoryRoles[2], ColorRole::PlanHybrid);
    EXPECT_EQ(spec.categoryLabels[2].toStdString(), "$2.50 best");
    EXPECT_EQ(spec.table.text(2, 2).toStdString(), "$2.50000");
    EXPECT_GT(spec.y.maximum, 3.2);
    EXPECT_TRUE(spec.footnote.contains(QStringLiteral("Virtual is infeasible: workload Training")));
    models::Evaluation alone = fixture::evaluation();
    auto& bareMetal = alone.plans[models::index(models::PlanKind::BareMetal)];
    bareMetal.feasible = false;
    bareMetal.reasons = {"there is no bare-metal offer"};
    EXPECT_TRUE(effectiveCostChart(alone).footnote.startsWith(QStringLiteral(
        "Bare metal is infeasible: there is no bare-metal offer. Virtual is infeasible: workload Training")));
}

TEST(CostBridgeChart, partsSumToTheEffectiveCost) {
    const models::Evaluation e = fixture::evaluation();
    const ChartSpec spec = costBridgeChart(e);
    for (qsizetype plan = 0; plan < 3; ++plan) {
        double sum = 0.0;
        for (const SeriesSpec& part : spec.series) sum += part.values[plan];
        EXPECT_NEAR(sum, *e.plans[static_cast<std::size_t>(plan)].usdPerUsefulGpuHour, 1e-12);
        EXPECT_NEAR(spec.table.columns.last().number(plan), sum, 1e-12) << "the table's total";
    }
    const bool hasTransfer = std::any_of(spec.series.begin(), spec.series.end(),
                                         [](const SeriesSpec& s) { return s.role == ColorRole::DollarTransfer; });
    EXPECT_FALSE(hasTransfer) << "parts that are zero in every plan are left out";
}

TEST(CostBridgeChart, negativePartsStandBelowZero) {
    const ChartSpec spec = costBridgeChart(fixture::evaluation());
    EXPECT_LT(spec.y.minimum, -0.02);
}

TEST(StepTimeChart, drawsExtraTimeAndTabulatesTheRatio) {
    const ChartSpec spec = stepTimeChart(fixture::evaluation());
    EXPECT_NEAR(spec.series[0].values[0], 0.28, 1e-12);
    EXPECT_NEAR(spec.table.columns[2].number(0), 1.28, 1e-12);
    EXPECT_NEAR(spec.table.columns[3].number(0), 1.02, 1e-12);
    EXPECT_TRUE(spec.categoryLabels[0].startsWith(QStringLiteral("+28")));
}

TEST(UtilizationChart, saysWhereNothingIsHeld) {
    const ChartSpec spec = utilizationChart(fixture::evaluation());
    EXPECT_EQ(spec.categoryLabels[1].toStdString(), "none held");
    EXPECT_TRUE(std::isnan(spec.series[0].values[1])) << "absent is not zero";
}

TEST(PlanCharts, sayWhyTheyAreEmptyWithoutDemand) {
    models::Evaluation e;
    for (models::PlanResult& p : e.plans) p.feasible = true;
    for (const ChartSpec& spec :
         {effectiveCostChart(e), costBridgeChart(e), relativePerformanceChart(e), waitingChart(e), nodesChart(e)})
        EXPECT_FALSE(spec.emptyReason.isEmpty()) << spec.id.toStdString();
}

TEST(PlanCharts, blameTheOffersWhereDemandIsServedByNone) {
    models::Evaluation none;
    none.usefulGpuHoursDemanded = 100.0;
    for (const ChartSpec& spec : {effectiveCostChart(none), costBridgeChart(none)}) {
        EXPECT_TRUE(spec.emptyReason.contains(QStringLiteral("offers"))) << spec.emptyReason.toStdString();
        EXPECT_FALSE(spec.emptyReason.contains(QStringLiteral("no demand")));
    }
}

TEST(PlanComparison, hasUnitsAndFollowsTheEvaluation) {
    models::Evaluation e = fixture::evaluation();
    ComparisonModel model;
    model.setEvaluation(e);
    const auto row = [&model](const char* key) {
        for (int r = 0; r < model.rowCount(); ++r)
            if (model.rows()[r].key == QLatin1String(key)) return r;
        return -1;
    };
    const int cost = row("effective_cost");
    ASSERT_GE(cost, 0);
    EXPECT_EQ(model.index(cost, 1).data().toString().toStdString(), "USD per useful GPU-hour");
    EXPECT_EQ(model.index(cost, 4).data().toString().toStdString(), "$2.50000");
    EXPECT_EQ(model.headerData(4, Qt::Horizontal).toString().toStdString(), "Hybrid");
    EXPECT_EQ(row("deferred_gpu_hours"), -1) << "nothing is deferred";
    EXPECT_TRUE(model.index(row("feasible"), 3).data().toString().startsWith(QStringLiteral("no: workload Training")));

    e.plans[2].usdPerUsefulGpuHour = 5.0;
    model.setEvaluation(e);
    EXPECT_EQ(model.index(cost, 4).data().toString().toStdString(), "$5.00000");
}

TEST(PlanComparison, TellsOnlyWhatChanged) {
    models::Evaluation e = fixture::evaluation();
    ComparisonModel model;
    model.setEvaluation(e);
    int told = 0, first = -1, last = -1;
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &model,
                     [&](const QModelIndex& from, const QModelIndex& to) { ++told, first = from.row(), last = to.row(); });
    model.setEvaluation(e);
    EXPECT_EQ(told, 0) << "the same figures are no news";
    e.plans[2].usdPerUsefulGpuHour = 5.0;
    model.setEvaluation(e);
    EXPECT_EQ(told, 1);
    EXPECT_EQ(first, last);
    EXPECT_EQ(model.rows()[first].key, QStringLiteral("effective_cost"));
}

TEST(PlanComparison, SaysWhatOfTheTotalIsForTimeAfterTheHorizon) {
    const auto has = [](const models::Evaluation& e, const QString& key) {
        const auto rows = planComparison(e);
        return std::any_of(rows.begin(), rows.end(), [&](const ComparisonRow& row) { return row.key == key; });
    };
    models::Evaluation e = fixture::evaluation();
    for (auto& plan : e.plans) plan.strandedCommitmentUsd = plan.paidBeyondHorizonUsd = 0.0;
    EXPECT_FALSE(has(e, QStringLiteral("paid_beyond_horizon")));
    e.plans[0].paidBeyondHorizonUsd = 9920;
    EXPECT_TRUE(has(e, QStringLiteral("paid_beyond_horizon")));
    EXPECT_FALSE(has(e, QStringLiteral("stranded_commitment")));
}

TEST(PlanComparison, SaysInATipWhatItsCellMayHaveToCut) {
    auto rows = planComparison(fixture::evaluation());
    const QString reason = QStringLiteral("no: workload 'Patient imaging' cannot run in this plan: it may only use bare metal");
    rows[0].texts[1] = reason;
    ComparisonModel model;
    model.setRows(rows);
    const QModelIndex cell = model.index(0, ComparisonModel::kFirstPlanColumn + 1);
    EXPECT_EQ(cell.data().toString(), reason);
    EXPECT_TRUE(cell.data(Qt::ToolTipRole).toString().startsWith(reason));
    EXPECT_TRUE(cell.data(Qt::ToolTipRole).toString().endsWith(rows[0].meaning));
}

TEST(PlanComparison, HeadsStandOverTheirCells) {
    ComparisonModel model;
    model.setRows(planComparison(fixture::evaluation()));
    const auto alignOf = [&](int column) { return Qt::Alignment(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt()); };
    EXPECT_TRUE(alignOf(0) & Qt::AlignLeft);
    for (int column = ComparisonModel::kFirstPlanColumn; column < model.columnCount(); ++column)
        EXPECT_TRUE(alignOf(column) & Qt::AlignRight) << column;
}

TEST(PlanComparison, SaysHowFarEachFigureMovedSincePinned) {
    models::Evaluation e = fixture::evaluation();
    ComparisonModel model;
    model.setEvaluation(e);
    model.setPinned(planComparison(e));
    int cost = 0;
    while (model.rows()[cost].key != QStringLiteral("effective_cost")) ++cost;
    EXPECT_EQ(model.index(cost, 4).data().toString().toStdString(), "$2.50000");
    EXPECT_TRUE(model.index(cost, 4).data(Qt::AccessibleDescriptionRole).toString().contains(
        QStringLiteral("Pinned: $2.50000, unchanged.")));
    e.plans[2].usdPerUsefulGpuHour = 2.4;
    model.setEvaluation(e);
    EXPECT_EQ(model.index(cost, 4).data().toString().toStdString(), "$2.40000 (\u2212$0.100000)");
    EXPECT_TRUE(model.index(cost, 4).data(Qt::AccessibleDescriptionRole).toString().contains(
        QStringLiteral("Pinned: $2.50000; since then \u2212$0.100000.")));
    model.setPinned({});
    EXPECT_EQ(model.index(cost, 4).data().toString().toStdString(), "$2.40000");
}

TEST(PlanComparison, HasAColumnTodayWhereASpendIsStated) {
    ComparisonModel model;
    auto rows = planComparison(fixture::evaluation());
    model.setRows(rows);
    EXPECT_EQ(model.columnCount(), 5);
    models::SpendToday today;
    today.usdPerMonth = 30'000, today.usdOverHorizon = 360'000;
    today.plans[2] = models::AgainstToday{24'000, 6'000, 0.2};
    addToday(rows, today);
    model.setRows(rows);
    ASSERT_EQ(model.columnCount(), 6);
    EXPECT_EQ(model.headerData(5, Qt::Horizontal).toString().toStdString(), "Today");
    for (int r = 0; r < model.rowCount(); ++r) {
        const QString text = model.index(r, 5).data().toString();
        if (model.rows()[r].key == QStringLiteral("total_cost")) {
            EXPECT_EQ(text.toStdString(), "$360,000");
        }
        if (model.rows()[r].key == QStringLiteral("effective_cost")) {
            EXPECT_TRUE(text.isEmpty()) << "hours not stated";
        }
        if (model.rows()[r].key == QStringLiteral("saving_share_against_today")) {
            EXPECT_EQ(model.index(r, 4).data().toString().toStdString(), "20\u202f%");
            EXPECT_TRUE(model.rows()[r].meaning.startsWith(QStringLiteral("Totals alone")));
        }
    }
    model.setRows(planComparison(fixture::evaluation()));
    EXPECT_EQ(model.columnCount(), 5);
}

}  // namespace
}  // namespace splitpoint::ui
