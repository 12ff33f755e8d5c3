#include "ui/uncertainty/uncertainty_charts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <gtest/gtest.h>

#include "tests/ui/uncertainty/futures_fixture.h"
#include "ui/plans/plan_names.h"
#include "ui/uncertainty/target_line.h"

namespace splitpoint::ui {
namespace {

using models::PlanKind;
using models::Simulation;

double sum(const QList<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

class UncertaintyCharts : public testing::Test {
  protected:
    static void SetUpTestSuite() { simulation = new Simulation(test::simulated()); }
    static void TearDownTestSuite() { delete simulation; }
    static const models::PlanFutures& decided(PlanKind plan) {
        return simulation->plans[models::index(plan)].asDecided;
    }

    static Simulation* simulation;
};
Simulation* UncertaintyCharts::simulation = nullptr;

TEST_F(UncertaintyCharts, TheBarsHoldAllFuturesAndTheTargetParts) {
    for (const PlanKind plan : models::kPlans) {
        const auto& futures = decided(plan);
        for (const double share : {0.1, 0.5, 0.87}) {
            const double target = futures.sortedUsdPerUsefulGpuHour[static_cast<std::size_t>(share * 1024)] + 1e-6;
            const ChartSpec spec = distributionChart(*simulation, plan, PlanReading::AsDecided, target);
            ASSERT_TRUE(spec.emptyReason.isEmpty());
            const double under = sum(spec.series[0].values), above = sum(spec.series[1].values);
            EXPECT_NEAR(under + above, 1.0, 1e-12);
            // Counted by hand.
            const auto& sorted = futures.sortedUsdPerUsefulGpuHour;
            const auto below = std::count_if(sorted.begin(), sorted.end(), [&](double usd) { return usd <= target; });
            EXPECT_NEAR(under, static_cast<double>(below) / 1024.0, 1e-12);
            EXPECT_EQ(spec.series[0].role, planRole(plan));
        }
    }
}

TEST_F(UncertaintyCharts, AnOutlineTallerThanTheAxisIsSaid) {
    Simulation narrow = *simulation;
    auto& other = narrow.plans[models::index(PlanKind::Virtual)].asDecided;
    const ChartSpec before = distributionChart(narrow, PlanKind::BareMetal, PlanReading::AsDecided, std::nullopt);
    const double middle = other.usdPerUsefulGpuHour.at[models::kFan50];
    std::fill(other.sortedUsdPerUsefulGpuHour.begin(), other.sortedUsdPerUsefulGpuHour.end(), middle);
    const ChartSpec spec = distributionChart(narrow, PlanKind::BareMetal, PlanReading::AsDecided, std::nullopt);
    ASSERT_LT(spec.y.maximum, 1.0);
    EXPECT_TRUE(spec.footnote.contains(
        QStringLiteral("%1 up to %2 of the futures").arg(planName(PlanKind::Virtual), formatNumber(1.0, Quantity::Percent))))
        << spec.footnote.toStdString();
    bool cut = false;
    for (const SeriesSpec& series : before.series)
        for (const QPointF& point : series.points) cut = cut || point.y() > before.y.maximum;
    EXPECT_EQ(before.footnote.contains(QStringLiteral("cut at the top")), cut);
}

TEST_F(UncertaintyCharts, TheTargetLineSaysHowManyFuturesStayUnderIt) {
    const PlanKind plan = leadingPlan(*simulation);
    const auto& futures = decided(plan);
    const double target = futures.usdPerUsefulGpuHour.at[models::kFan75];
    const ChartSpec spec = distributionChart(*simulation, plan, PlanReading::AsDecided, target);
    ASSERT_EQ(spec.handles.size(), 1);
    EXPECT_EQ(spec.handles[0].x, target);
    EXPECT_FALSE(spec.handles[0].movesY);
    EXPECT_TRUE(spec.description.contains(QString::fromStdString(models::targetSentence(futures, target))));
    const QString share =
        QString::fromStdString(models::inFutures(models::shareAtMost(futures.sortedUsdPerUsefulGpuHour, target)));
    EXPECT_TRUE(std::any_of(spec.marks.begin(), spec.marks.end(), [&](const MarkSpec& mark) {
        return mark.label.startsWith(share);
    })) << share.toStdString();
    EXPECT_TRUE(distributionChart(*simulation, plan, PlanReading::AsDecided, std::nullopt).handles.isEmpty());
}

TEST_F(UncertaintyCharts, TheOtherPlansAreThinLinesAndACopyIsDrawnOnce) {
    const ChartSpec spec = distributionChart(*simulation, PlanKind::Virtual, PlanReading::AsDecided, 3.0);
    int others = 0;
    for (const SeriesSpec& series : spec.series) {
        if (series.kind != SeriesKind::StepLine) continue;
        ++others;
        EXPECT_TRUE(series.secondary);
        EXPECT_NE(series.role, planRole(PlanKind::Virtual));
    }
    EXPECT_EQ(others, simulation->hybridIs ? 1 : 2);
    EXPECT_EQ(spec.table.rows(), 48);
    EXPECT_EQ(spec.table.columns.size(), others + 2);
    for (const TableColumn& column : spec.table.columns)
        EXPECT_TRUE(std::is_sorted(column.numbers.begin(), column.numbers.end())) << column.header.toStdString();
}

TEST_F(UncertaintyCharts, NothingDemandedAndNothingOfferedAreSentences) {
    Simulation none = *simulation;
    auto& plan = none.plans[models::index(PlanKind::Virtual)];
    plan.asDecided.sortedUsdPerUsefulGpuHour.clear();
    EXPECT_TRUE(distributionChart(none, PlanKind::Virtual, PlanReading::AsDecided, std::nullopt)
                    .emptyReason.contains(QStringLiteral("demanded")));
    plan.offered = false;
    EXPECT_TRUE(distributionChart(none, PlanKind::Virtual, PlanReading::AsDecided, std::nullopt)
                    .emptyReason.contains(QStringLiteral("not on offer")));
}

TEST_F(UncertaintyCharts, OneCostInAllFuturesStillHasAnAxis) {
    Simulation flat = *simulation;
    for (auto& plan : flat.plans) {
        plan.asDecided.sortedUsdPerUsefulGpuHour.assign(1024, 2.5);
        plan.asDecided.usdPerUsefulGpuHour.at.fill(2.5);
    }
    const ChartSpec spec = distributionChart(flat, PlanKind::Virtual, PlanReading::AsDecided, 2.5);
    EXPECT_LT(spec.x.minimum, 2.5);
    EXPECT_GT(spec.x.maximum, 2.5);
    EXPECT_NEAR(sum(spec.series[0].values), 1.0, 1e-12);
}

TEST_F(UncertaintyCharts, TheFanOfMonthsIsWhatTheTableSays) {
    const ChartSpec spec = costFanChart(*simulation);
    ASSERT_TRUE(spec.emptyReason.isEmpty());
    const auto& months = simulation->overTime->cumulatedUsd[models::index(PlanKind::Virtual)];
    const auto shade = std::find_if(spec.series.begin(), spec.series.end(), [](const SeriesSpec& series) {
        return series.kind == SeriesKind::Band && series.role == planRole(PlanKind::Virtual);
    });
    ASSERT_NE(shade, spec.series.end());
    ASSERT_EQ(shade->points.size(), static_cast<qsizetype>(months.size()) + 1);
    ASSERT_EQ(shade->floors.size(), shade->points.size());
    for (std::size_t m = 0; m < months.size(); ++m) {
        EXPECT_EQ(shade->points[static_cast<qsizetype>(m) + 1].y(), months[m][models::kFan90]);
        EXPECT_EQ(shade->floors[static_cast<qsizetype>(m) + 1], months[m][models::kFan10]);
    }
    EXPECT_EQ(spec.table.rows(), static_cast<qsizetype>(months.size()));
    EXPECT_TRUE(spec.description.contains(QStringLiteral("9 in 10 futures cost at most")));
    EXPECT_FALSE(spec.description.contains(QStringLiteral("P90")));
    // What a reader of the chart hears at a month: lines, never the shade.
    const auto readout = readoutAt(spec, QPointF(1.0, 0.0));
    ASSERT_TRUE(readout.has_value());
    EXPECT_EQ(readout->lines.size() % 3, 0);
}

TEST_F(UncertaintyCharts, TheTornadoIsOrderedAndSaysWhatFlips) {
    const ChartSpec spec = tornadoChart(*simulation);
    ASSERT_TRUE(spec.emptyReason.isEmpty()) << spec.emptyReason.toStdString();
    const SeriesSpec &low = spec.series[0], &high = spec.series[1];
    double before = 1e9;
    for (qsizetype row = 0; row < spec.y.categories.size(); ++row) {
        const double swing = std::max(std::abs(low.values[row]), std::abs(high.values[row]));
        EXPECT_LE(swing, before);
        before = swing;
        const auto input = std::find_if(simulation->inputs.begin(), simulation->inputs.end(), [&](const auto& each) {
            return QString::fromStdString(each.words) == spec.y.categories[row];
        });
        ASSERT_NE(input, simulation->inputs.end());
        EXPECT_NEAR(low.bases[row] + low.values[row], *input->low->usdPerUsefulGpuHour, 1e-12);
        EXPECT_EQ(low.categoryRoles[row], planRole(*input->low->winner));
        const bool said = (low.endTexts[row] + high.endTexts[row]).contains(QStringLiteral("wins"));
        EXPECT_EQ(said, input->flips) << spec.y.categories[row].toStdString();
        const auto readout = readoutAt(spec, QPointF(spec.x.minimum, static_cast<double>(row)));
        ASSERT_TRUE(readout.has_value());
        EXPECT_EQ(readout->heading, spec.y.categories[row]);
        EXPECT_EQ(readout->lines.size(), 2);
    }
    EXPECT_FALSE(spec.y.categories.join(u' ').contains(QStringLiteral("provisioning"))) << "it changes no cost";
    Simulation early = *simulation;
    for (auto& input : early.inputs) input.low = input.high = std::nullopt;
    EXPECT_FALSE(tornadoChart(early).emptyReason.isEmpty());
}

TEST_F(UncertaintyCharts, TheNodeCountsHaveTheirRegretAndBothReadings) {
    const ChartSpec spec = nodeCountChart(*simulation, PlanKind::Hybrid);
    ASSERT_TRUE(spec.emptyReason.isEmpty());
    const auto& curve = simulation->regretCurve[models::index(PlanKind::Hybrid)];
    ASSERT_EQ(spec.series[0].points.size(), static_cast<qsizetype>(curve.size()));
    for (std::size_t i = 0; i < curve.size(); ++i) {
        EXPECT_EQ(spec.series[0].points[static_cast<qsizetype>(i)],
                  QPointF(curve[i].nodes.bareMetal, curve[i].meanRegretUsd));
        EXPECT_GE(curve[i].meanRegretUsd, 0.0);
    }
    const auto& plan = simulation->plans[models::index(PlanKind::Hybrid)];
    EXPECT_EQ(spec.description, QString::fromStdString(plan.robustSentence) + u'.');
    EXPECT_EQ(spec.x.meaning, AxisMeaning::NodeCount);
    EXPECT_TRUE(nodeCountChart(*simulation, PlanKind::Virtual).emptyReason.contains(QStringLiteral("no choice")));
}

TEST_F(UncertaintyCharts, CalibratingShowsWhatPaysBest) {
    const ChartSpec spec = calibratingChart(*simulation);
    ASSERT_TRUE(simulation->calibrating.has_value());
    ASSERT_GT(simulation->calibrating->knowingUsd, 0.0);
    EXPECT_EQ(spec.description, QString::fromStdString(simulation->calibrating->sentence) + u'.');
    double most = -1e300;
    for (const auto& option : simulation->calibrating->options) most = std::max(most, option.netUsd());
    if (simulation->calibrating->best) {
        EXPECT_EQ(spec.series.last().points.first().y(), most);
    } else {
        EXPECT_LE(most, 0.0);
        EXPECT_EQ(spec.series.size(), 2);
    }
}

TEST_F(UncertaintyCharts, TheTargetFollowsTheAnswerUntilItIsMoved) {
    const auto& futures = decided(PlanKind::Virtual);
    TargetLine line;
    const double own = *line.of(futures);
    EXPECT_GE(models::shareAtMost(futures.sortedUsdPerUsefulGpuHour, own), 0.9);
    EXPECT_EQ(own, futures.usdPerUsefulGpuHour.at[models::kFan90]) << "the figure of the headline and of the table";
    line.moveTo(2.6);
    EXPECT_EQ(line.of(futures), 2.6);
    EXPECT_TRUE(line.isMoved());
    line.release();
    EXPECT_EQ(line.of(futures), own);
    EXPECT_FALSE(line.of(models::PlanFutures{}).has_value());
}

}  // namespace
}  // namespace splitpoint::ui
