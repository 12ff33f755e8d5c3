#include "ui/calibrate/reference_view.h"

#include <gtest/gtest.h>

#include "models/catalogue/catalogue.h"
#include "models/files/scenario_file.h"
#include "tests/ui/calibrate/pair_fixture.h"
#include "ui/document/provenance.h"

namespace splitpoint::ui {
namespace {

const QString kSet = QStringLiteral("virtual");

/// Everything that is shown or stored of an estimate.
QString allWords(const ReferenceView& view) {
    const ChartSpec chart = referenceChart(view);
    QStringList words{view.source(), estimateEdit(view, kSet), chart.title, chart.footnote, chart.y.title};
    for (const SeriesSpec& series : chart.series) words << series.name;
    return words.join(QChar(u' '));
}

TEST(ReferenceView, IsAnEstimateAndNeverCalledCalibrated) {
    const ReferenceView view = referenceView(fixture::virtualMachine(), fixture::metal(), kSet);
    EXPECT_TRUE(view.refusal.isEmpty()) << view.refusal.toStdString();
    ASSERT_EQ(view.components.size(), 2U);
    EXPECT_NEAR(view.components[0].measured, 1.04, 1e-9);
    ASSERT_TRUE(view.applies());
    const QString words = allWords(view).toLower();
    EXPECT_TRUE(words.contains(QStringLiteral("estimate against reference"))) << words.toStdString();
    EXPECT_FALSE(words.contains(QStringLiteral("calibrated"))) << words.toStdString();
    EXPECT_FALSE(words.contains(QStringLiteral("measured"))) << words.toStdString();

    models::Scenario scenario = models::newScenario(models::WorkloadKind::Training);
    applyEstimate(scenario, view, kSet);
    EXPECT_EQ(scenario.delivery.at("virtual").slowdown[models::index(models::Component::Cpu)],
              *view.components[0].combined);
    EXPECT_TRUE(models::validate(scenario).empty());
    const ProvenanceIndex provenance(scenario.provenanceJson);
    const Provenance where = provenance.of(QStringLiteral("delivery.virtual.slowdown.cpu"));
    EXPECT_EQ(where.kind, ProvenanceKind::Assumed);
    EXPECT_EQ(where.source, QStringLiteral("estimate against reference: node-a vm against node-a metal"));
    EXPECT_NE(provenance.overheads(), ProvenanceKind::Measured) << "the status line must not say measured";
    EXPECT_EQ(scenario.provenanceJson.find("calibrated"), std::string::npos);
}

TEST(ReferenceView, IsWiderThanThePairOfTheSameTwo) {
    const auto reference = fixture::withGpu("metal", "NVIDIA H100", 6e14),
               profile = fixture::withGpu("vm", "NVIDIA H100", 5.9e14);
    const ReferenceView view = referenceView(profile, reference, kSet);
    const CalibrationPair pair = pairProfiles(reference, profile, kSet);
    const auto widthOf = [](const std::vector<ComponentRow>& rows) {
        for (const ComponentRow& row : rows) {
            if (row.component == models::Component::GpuCompute) return row.interval.high - row.interval.low;
        }
        return 0.0;
    };
    EXPECT_GT(widthOf(view.components), widthOf(pair.components)) << "two cards of one type differ";
    EXPECT_GT(widthOf(pair.components), 0.0);
    const QString caveats = view.caveats.join(QChar(u' '));
    EXPECT_TRUE(caveats.contains(QStringLiteral("Cards of one type differ"))) << caveats.toStdString();
    EXPECT_TRUE(caveats.contains(QStringLiteral("never validated on this GPU type"))) << caveats.toStdString();
}

TEST(ReferenceView, SaysWhyNothingCanBeEstimated) {
    EXPECT_TRUE(referenceView(fixture::metal(), fixture::metal(), kSet)
                    .refusal.contains(QStringLiteral("the reference itself")));
    models::calibration::Profile other = fixture::machine("vm", "other", 1.0);
    other.machine.cpu.model = "CPU B";
    const ReferenceView view = referenceView(namedProfile(other, {}), fixture::metal(), kSet);
    EXPECT_FALSE(view.refusal.isEmpty());
    EXPECT_FALSE(view.applies());
    ASSERT_FALSE(view.differences.isEmpty());
    EXPECT_TRUE(view.differences.front().contains(QStringLiteral("Left out: ")));
    EXPECT_EQ(referenceChart(view).emptyReason, view.refusal);
    models::Scenario scenario = models::newScenario(models::WorkloadKind::Training);
    const models::Scenario before = scenario;
    applyEstimate(scenario, view, kSet);
    EXPECT_EQ(scenario, before);
}

TEST(ReferenceView, FasterThanTheReferenceIsTheWrongReference) {
    const ReferenceView view =
        referenceView(namedProfile(fixture::machine("vm", "fast", -8.0), {}), fixture::metal(), kSet);
    EXPECT_FALSE(view.applies());
    EXPECT_TRUE(view.refusal.contains(QStringLiteral("wrong reference"))) << view.refusal.toStdString();
    ASSERT_FALSE(view.probeRows.isEmpty());
    EXPECT_TRUE(view.probeRows.front().last().contains(QStringLiteral("refused")));
}

TEST(ReferenceView, IsRememberedInTheProject) {
    const std::string with = withReference(withProfile({}, fixture::metal()), fixture::metal().id());
    EXPECT_EQ(referenceIn(with), fixture::metal().id());
    EXPECT_EQ(profilesIn(with).size(), 1U);
    EXPECT_TRUE(referenceIn(withReference(with, {})).isEmpty());
    EXPECT_TRUE(withoutProfile(with, fixture::metal().id()).empty()) << "a profile that goes is no reference any more";
    EXPECT_TRUE(referenceIn({}).isEmpty());
}

}  // namespace
}  // namespace splitpoint::ui
