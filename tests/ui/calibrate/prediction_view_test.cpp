#include "ui/calibrate/prediction_view.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "tests/ui/calibrate/pair_fixture.h"

namespace splitpoint::ui {
namespace {

const QString kSet = QStringLiteral("virtual");

/// Metal and virtual machine that also ran a job, which took `factor` times as long.
CalibrationPair withJob(double factor) {
    namespace of = models::calibration::fixture;
    auto metal = fixture::machine("metal", "m", 0.0), other = fixture::machine("vm", "v", 1.0);
    metal.probes.push_back(of::probeOf("job", "job", {200, 201, 199, 200, 200}));
    std::vector<double> slower;
    for (const double rate : {200.0, 201.0, 199.0, 200.0, 200.0}) slower.push_back(rate / factor);
    other.probes.push_back(of::probeOf("job", "job", slower));
    return pairProfiles(namedProfile(metal, {}), namedProfile(other, {}), kSet);
}

TEST(PredictionView, EachComponentIsATestOfItsDefault) {
    const CalibrationPair pair = pairProfiles(fixture::metal(), fixture::virtualMachine(), kSet);
    const PredictionView view = predictionView(pair, nullptr);
    ASSERT_EQ(view.rows.size(), 2U) << "no job was measured";
    const PredictionRow& cpu = view.rows[0];
    EXPECT_NEAR(cpu.measured, 1.04, 1e-9);
    EXPECT_EQ(cpu.range, pair.components[0].prior);
    EXPECT_NEAR(cpu.error.value, cpu.range.typical / 1.04 - 1.0, 1e-9);
    EXPECT_LT(cpu.error.interval.low, cpu.error.value);
    EXPECT_GT(cpu.error.interval.high, cpu.error.value);
    // Wider than what the measurement alone leaves open: the default has a range of its own.
    EXPECT_GT(cpu.error.interval.high - cpu.error.interval.low,
              (cpu.interval.high - cpu.interval.low) / cpu.measured * 0.999);
    ASSERT_EQ(view.sentences.size(), 2);
    const auto confirmed = std::count_if(view.rows.begin(), view.rows.end(), [](const PredictionRow& row) {
        return row.verdict != QStringLiteral("outside its range");
    });
    EXPECT_TRUE(view.sentences[0].startsWith(QStringLiteral("In %1 of 2 tests").arg(confirmed)))
        << "the sentence counts what the column says: " << view.sentences[0].toStdString();
    EXPECT_TRUE(view.sentences[1].contains(QStringLiteral("--job"))) << view.sentences[1].toStdString();
}

TEST(PredictionView, TheJobIsPredictedFromDefaultsAndFromMeasuredComponents) {
    const CalibrationPair pair = withJob(1.30);
    models::Workload workload;
    workload.timeShares[models::index(models::Component::Cpu)] = 1.0;
    const PredictionView view = predictionView(pair, &workload);
    ASSERT_EQ(view.rows.size(), 4U);
    const PredictionRow &before = view.rows[2], &after = view.rows[3];
    const ComponentRow& cpu = pair.components[0];
    ASSERT_EQ(cpu.component, models::Component::Cpu);
    EXPECT_NEAR(before.predicted, cpu.prior.typical, 1e-9) << "all its time is there";
    EXPECT_NEAR(after.predicted, cpu.combined->typical, 1e-9);
    EXPECT_NEAR(after.measured, 1.30, 1e-9);
    EXPECT_NEAR(after.error.value, cpu.combined->typical / 1.30 - 1.0, 1e-9);
    EXPECT_TRUE(after.error.isCertain()) << "a job that takes 30 % longer is not explained by 4 % of CPU";
    EXPECT_EQ(after.verdict, QStringLiteral("outside its range"));
    EXPECT_TRUE(view.sentences.last().contains(QStringLiteral("too little time expected")))
        << view.sentences.last().toStdString();
    const PredictionView close = predictionView(withJob(1.05), &workload);
    EXPECT_FALSE(close.rows[3].error.isCertain());
    EXPECT_EQ(close.rows[3].verdict, QStringLiteral("agrees"));
    EXPECT_TRUE(view.sentences.last().contains(QStringLiteral("From the measured components")));
}

TEST(PredictionView, APairWithoutSlowdownTestsNothing) {
    const PredictionView view =
        predictionView(pairProfiles(fixture::virtualMachine(), fixture::loaded(2), kSet), nullptr);
    EXPECT_TRUE(view.rows.empty());
    EXPECT_FALSE(view.emptyReason.isEmpty());
    EXPECT_EQ(predictionChart(view).emptyReason, view.emptyReason);
    const auto metal = fixture::withGpu("metal", "NVIDIA H100", 6e14),
               other = fixture::withGpu("vm", "NVIDIA H200", 6e14);
    for (const PredictionRow& row : predictionView(pairProfiles(metal, other, kSet), nullptr).rows)
        EXPECT_NE(row.test, QStringLiteral("GPU compute")) << "different hardware tests no default";
}

TEST(PredictionChart, DrawsEveryErrorWithItsInterval) {
    models::Workload workload;
    workload.timeShares[models::index(models::Component::Cpu)] = 1.0;
    const ChartSpec spec = predictionChart(predictionView(withJob(1.08), &workload));
    EXPECT_EQ(spec.x.categories.size(), 3) << "both predictions of the job stand in one place";
    qsizetype marks = 0, ranges = 0;
    for (const SeriesSpec& series : spec.series) {
        (series.kind == SeriesKind::Scatter ? marks : ranges) +=
            series.kind == SeriesKind::Scatter ? series.points.size() : 1;
        for (const QPointF& point : series.points) {
            EXPECT_GE(point.y(), spec.y.minimum);
            EXPECT_LE(point.y(), spec.y.maximum);
        }
    }
    EXPECT_EQ(marks, 4);
    EXPECT_EQ(ranges, 4);
    EXPECT_EQ(spec.table.rows(), 4);
    EXPECT_FALSE(spec.description.isEmpty());
}

}  // namespace
}  // namespace splitpoint::ui
