#include "ui/performance/performance_charts.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "models/performance/checkpoint_figures.h"
#include "models/performance/efficiency.h"
#include "models/performance/job_scaling.h"
#include "models/performance/step_time.h"
#include "tests/models/plan/scenario_builder.h"
#include "tests/ui/sample_evaluation.h"
#include "ui/performance/duration_words.h"
#include "ui/performance/placements.h"

namespace splitpoint::ui {
namespace {

using models::Tier;

struct MixedHouse : testing::Test {
    static const fixture::Sampled& house() {
        static const fixture::Sampled made = fixture::sample("05-mixed-house");
        return made;
    }
    const models::Scenario& scenario = house().scenario;
    const models::Evaluation& evaluation = house().evaluation;
    int training = 2;  ///< the workload that checkpoints
};

QList<Placement> running(const models::Scenario& scenario, const models::Evaluation& evaluation) {
    QList<Placement> placements;
    for (const Placement& each : placementsOf(scenario, evaluation)) {
        if (each.mayRun()) placements << each;
    }
    return placements;
}

TEST_F(MixedHouse, OnlyWhatMayRunHasABar) {
    const QList<Placement> all = placementsOf(scenario, evaluation);
    EXPECT_EQ(all.size(), 9) << "three workloads on three tiers";
    QStringList names;
    for (const Placement& each : all) {
        if (each.mayRun()) names << placementName(scenario, each);
    }
    EXPECT_EQ(names,
              (QStringList{QStringLiteral("Patient imaging: bare metal"), QStringLiteral("Chat: bare metal"),
                           QStringLiteral("Chat: on demand"), QStringLiteral("Model training: bare metal"),
                           QStringLiteral("Model training: on demand"), QStringLiteral("Model training: spot")}));
    EXPECT_EQ(efficiencyChart(scenario, evaluation).x.categories, names);
    EXPECT_EQ(all[1].whyNot.toStdString(), "it may only use bare metal");
    EXPECT_EQ(all[5].whyNot.toStdString(), "it is not interruptible");
}

TEST_F(MixedHouse, TheCausesOfTheExtraTimeSumToSJR) {
    const ChartSpec spec = efficiencyChart(scenario, evaluation);
    const QList<Placement> placements = running(scenario, evaluation);
    ASSERT_EQ(spec.series.size(), 3);
    for (qsizetype i = 0; i < placements.size(); ++i) {
        const Placement& each = placements[i];
        const models::Workload& w = scenario.workloads[each.workload];
        const models::Efficiency e =
            models::efficiencyOn(w, *scenario.offer(each.tier), each.tier, overheadSetOf(scenario, each.tier));
        EXPECT_NEAR(spec.series[0].values[i], e.slowdown - 1.0, 1e-12);
        EXPECT_NEAR(spec.series[1].values[i], e.slowdown * (e.disturbance - 1.0), 1e-12);
        EXPECT_NEAR(spec.series[0].values[i] + spec.series[1].values[i] + spec.series[2].values[i],
                    e.rentedPerUseful() - 1.0, 1e-12);
        EXPECT_EQ(spec.categoryLabels[i], fineShareWords(1.0 / e.rentedPerUseful()));
        EXPECT_TRUE(spec.description.contains(spec.categoryLabels[i]));
    }
    EXPECT_EQ(spec.table.rows(), 9) << "the table says what may not run, too";
    EXPECT_EQ(spec.table.text(1, 6).toStdString(), "no: it may only use bare metal");
}

TEST_F(MixedHouse, StepTimesAreTheModels) {
    const ChartSpec spec = stepTimesChart(scenario, evaluation);
    const QList<Placement> placements = running(scenario, evaluation);
    ASSERT_EQ(spec.x.categories.size(), placements.size());
    double worst = 0.0;
    for (qsizetype i = 0; i < placements.size(); ++i) {
        const Placement& each = placements[i];
        const models::StepTime time = models::stepTime(scenario.workloads[each.workload], *scenario.offer(each.tier),
                                                       each.tier, overheadSetOf(scenario, each.tier));
        EXPECT_NEAR(spec.series[0].values[i], time.typical - 1.0, 1e-12);
        EXPECT_NEAR(spec.series[1].values[i], time.badHour - 1.0, 1e-12);
        EXPECT_NEAR(spec.table.columns[3].number(i), time.badHourChance, 1e-12);
        EXPECT_EQ(spec.categoryLabels[2 * i + 1], formatNumber(time.badHourChance, Quantity::Percent));
        worst = std::max(worst, time.badHour);
    }
    EXPECT_GT(spec.y.maximum, worst - 1.0);
}

TEST_F(MixedHouse, ScalingIsTheModelsAndMarksTheJob) {
    const ChartSpec spec = scalingChart(scenario, evaluation, training);
    ASSERT_EQ(spec.series.size(), 3);
    EXPECT_TRUE(spec.x.logarithmic);
    const models::Workload& w = scenario.workloads[static_cast<std::size_t>(training)];
    for (const auto& [line, tier] : {std::pair{0, Tier::BareMetal}, std::pair{1, Tier::OnDemand}}) {
        const auto expected =
            models::jobScaling(w, *scenario.offer(tier), tier, overheadSetOf(scenario, tier), {1, 8, 64});
        for (const models::JobSize& size : *expected) {
            const auto& points = spec.series[line].points;
            const auto found = std::find_if(points.begin(), points.end(),
                                            [&](const QPointF& p) { return p.x() == static_cast<double>(size.gpus); });
            ASSERT_NE(found, points.end()) << size.gpus;
            EXPECT_NEAR(found->y(), size.scalingEfficiency, 1e-12);
        }
    }
    ASSERT_EQ(spec.marks.size(), 1);
    EXPECT_EQ(spec.marks[0].value, w.gpusPerJob);
    EXPECT_LT(spec.y.minimum, spec.series[0].points.last().y());
}

TEST(ScalingChart, ADeliveryWithoutFabricEndsAtItsUnit) {
    const auto bursts = fixture::sample("03-training-bursts");
    const ChartSpec spec = scalingChart(bursts.scenario, bursts.evaluation, 0);
    ASSERT_EQ(spec.series.size(), 3);
    EXPECT_EQ(spec.series[1].points.size(), 1) << "single-GPU machines without a fabric";
    EXPECT_TRUE(spec.footnote.contains(QStringLiteral("On demand ends at 1 GPU")));
}

TEST(ScalingChart, SaysWhatIsWrongWithTheShares) {
    auto s = models::test::twoOffers({models::test::computing("w", {8.0})}, 24);
    s.workloads[0].timeShares[models::index(models::Component::Interconnect)] = 0.2;
    s.workloads[0].timeSharesGpus = 1;
    const ChartSpec spec = scalingChart(s, *models::evaluate(s), 0);
    EXPECT_TRUE(spec.emptyReason.contains(QStringLiteral("time_shares_gpus"))) << spec.emptyReason.toStdString();
    EXPECT_EQ(spec.emptyReason, spec.description);
    EXPECT_FALSE(scalingChart(s, *models::evaluate(s), 7).emptyReason.isEmpty());
}

TEST_F(MixedHouse, CheckpointsShowTheIntervalInForceAtTheLeastLoss) {
    const ChartSpec spec = checkpointChart(scenario, evaluation, training);
    ASSERT_EQ(spec.series.size(), 6) << "a curve and a point for each of three tiers";
    const models::Workload& w = scenario.workloads[static_cast<std::size_t>(training)];
    const auto spot = models::checkpointFigures(w, *scenario.offer(Tier::Spot), Tier::Spot);
    const SeriesSpec& point = spec.series[5];
    ASSERT_EQ(point.points.size(), 1);
    EXPECT_NEAR(point.points[0].x(), *spot.intervalHours, 1e-12);
    EXPECT_NEAR(point.points[0].y(), spot.lossShare, 1e-12);
    ASSERT_GT(spec.series[4].points.size(), 20);
    for (const QPointF& p : spec.series[4].points) {
        EXPECT_GE(p.y(), spot.leastLossShare - 1e-12);
        EXPECT_LE(p.y(), spec.y.maximum);
        EXPECT_NEAR(p.y(), models::lossAtInterval(w, *scenario.offer(Tier::Spot), Tier::Spot, p.x()), 1e-12);
    }
    EXPECT_TRUE(spec.description.contains(formatNumber(spot.lossShare, Quantity::Percent)));
    EXPECT_TRUE(spec.description.contains(durationWords(*spot.intervalHours)));
}

TEST_F(MixedHouse, WithoutCheckpointsTheChartSaysWhatAnInterruptionCosts) {
    const ChartSpec spec = checkpointChart(scenario, evaluation, 1);
    EXPECT_TRUE(spec.emptyReason.startsWith(QStringLiteral("Chat writes no checkpoints")));
    EXPECT_EQ(spec.table.rows(), 2) << "the figures stand in the table";
    EXPECT_GT(spec.table.columns[2].number(0), 0.0);
}

TEST_F(MixedHouse, TheBurstsOfThePlansSumToTheirWait) {
    QList<PlanBursts> plans;
    for (const models::PlanKind kind : models::kPlans) {
        const models::PlanResult& plan = evaluation.plan(kind);
        plans.append({kind, models::capacityBursts(scenario, *models::hourlyService(scenario, kind, plan.nodes)), {}});
    }
    const ChartSpec spec = capacityWaitChart(scenario, plans);
    ASSERT_EQ(spec.series.size(), 2) << "bare metal rents nothing by the hour";
    for (qsizetype line = 0; line < 2; ++line) {
        const auto kind = line == 0 ? models::PlanKind::Virtual : models::PlanKind::Hybrid;
        double sum = 0.0;
        for (const double wait : spec.table.columns[line + 1].numbers) sum += std::isnan(wait) ? 0.0 : wait;
        EXPECT_NEAR(sum, evaluation.plan(kind).capacityWaitGpuHours, 1e-6 * sum);
        const auto& points = spec.series[line].points;
        EXPECT_TRUE(std::is_sorted(points.rbegin(), points.rend(),
                                   [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); }));
        std::set<double> steps;
        for (const double wait : spec.table.columns[line + 1].numbers)
            if (!std::isnan(wait)) steps.insert(wait);
        EXPECT_EQ(points.size(), static_cast<qsizetype>(steps.size()) + 1) << "one point a step, and the end";
    }
    EXPECT_TRUE(spec.description.contains(QStringLiteral("Hybrid")));
}

TEST(CapacityWaitChart, HasAnEmptyAndAnErrorState) {
    const auto s = models::test::twoOffers({models::test::computing("w", {8.0})}, 24);
    EXPECT_TRUE(
        capacityWaitChart(s, {{models::PlanKind::BareMetal, {}, {}}}).emptyReason.startsWith(QStringLiteral("None")));
    const ChartSpec atOnce =
        capacityWaitChart(s, {{models::PlanKind::Virtual, {{Tier::OnDemand, 0, 1, 8.0, 0.0}}, {}}});
    EXPECT_TRUE(atOnce.emptyReason.contains(QStringLiteral("boot at once")));
    const ChartSpec failed = capacityWaitChart(s, {{models::PlanKind::Virtual, {}, QStringLiteral("Too long.")}});
    EXPECT_TRUE(failed.emptyReason.contains(QStringLiteral("Too long.")));
}

TEST(PerformanceCharts, SayWhyTheyAreEmptyAndFollowTheScenario) {
    auto s = models::test::twoOffers({models::test::computing("w", {8.0})}, 24);
    const QString before = efficiencyChart(s, *models::evaluate(s)).description;
    s.delivery["virtual"].slowdown[models::index(models::Component::GpuCompute)] = 1.25;
    const ChartSpec after = efficiencyChart(s, *models::evaluate(s));
    EXPECT_NE(after.description, before);
    EXPECT_TRUE(after.description.contains(QStringLiteral("80.0")));
    s.workloads[0].isolation = models::Isolation::BareMetalOnly;
    s.offer(Tier::BareMetal).reset();
    EXPECT_FALSE(efficiencyChart(s, *models::evaluate(s)).emptyReason.isEmpty());
    EXPECT_FALSE(stepTimesChart(s, *models::evaluate(s)).emptyReason.isEmpty());
    EXPECT_FALSE(checkpointChart(s, *models::evaluate(s), 0).emptyReason.isEmpty());
}

TEST(DurationWords, ChooseTheUnit) {
    EXPECT_EQ(durationWords(10.0 / 3600.0).toStdString(), "10 s");
    EXPECT_EQ(durationWords(12.5 / 60.0).toStdString(), "12.5 min");
    EXPECT_EQ(durationWords(1.5).toStdString(), "1.5 h");
    EXPECT_EQ(durationWords(72.0).toStdString(), "3 days");
}

}  // namespace
}  // namespace splitpoint::ui
