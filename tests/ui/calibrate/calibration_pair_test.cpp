#include "ui/calibrate/calibration_pair.h"

#include <cmath>

#include <gtest/gtest.h>

#include "models/catalogue/catalogue.h"
#include "models/catalogue/overhead_sets.h"
#include "models/files/scenario_file.h"
#include "models/words/sources.h"
#include "tests/ui/calibrate/pair_fixture.h"
#include "ui/calibrate/pair_details.h"
#include "ui/calibrate/slowdown_chart.h"
#include "ui/document/provenance.h"

namespace splitpoint::ui {
namespace {

using models::Component;

const ComponentRow* rowOf(const CalibrationPair& pair, Component component) {
    for (const ComponentRow& row : pair.components) {
        if (row.component == component) return &row;
    }
    return nullptr;
}

models::Scenario scenario() {
    return models::newScenario(models::WorkloadKind::Training);
}

TEST(CalibrationPair, MetalAndVirtualSetTheSlowdownOfWhatWasMeasured) {
    const auto pair = pairProfiles(fixture::metal(), fixture::virtualMachine(), QStringLiteral("virtual"));
    EXPECT_TRUE(pair.refusal.isEmpty()) << pair.refusal.toStdString();
    ASSERT_TRUE(pair.setsSlowdown());
    EXPECT_FALSE(pair.setsDisturbance());
    const ComponentRow* cpu = rowOf(pair, Component::Cpu);
    ASSERT_NE(cpu, nullptr);
    EXPECT_NEAR(cpu->measured, 1.04, 1e-9);
    const auto defaults = models::recommendedOverheads(models::builtInCatalogue(), "virtual");
    EXPECT_EQ(cpu->prior, defaults->slowdown[models::index(Component::Cpu)]);
    ASSERT_TRUE(cpu->combined);
    const auto [low, high] = std::minmax(cpu->measured, cpu->prior.typical);
    EXPECT_GE(cpu->combined->typical, low);
    EXPECT_LE(cpu->combined->typical, high);
    EXPECT_LT(cpu->combined->high - cpu->combined->low, cpu->prior.high - cpu->prior.low)
        << "two sources are surer than one";

    models::Scenario changed = scenario();
    const models::Scenario before = changed;
    applySlowdown(changed, pair);
    const auto& set = changed.delivery.at("virtual");
    EXPECT_EQ(set.slowdown[models::index(Component::Cpu)], *cpu->combined);
    EXPECT_EQ(set.slowdown[models::index(Component::GpuCompute)],
              before.delivery.at("virtual").slowdown[models::index(Component::GpuCompute)])
        << "what was not measured keeps its default";
    EXPECT_EQ(set.disturbance, before.delivery.at("virtual").disturbance);
    EXPECT_TRUE(models::validate(changed).empty());
    const Provenance where =
        ProvenanceIndex(changed.provenanceJson).of(QStringLiteral("delivery.virtual.slowdown.cpu"));
    EXPECT_EQ(where.kind, ProvenanceKind::Measured);
    EXPECT_EQ(where.source, QStringLiteral("measured on CPU A (node-a vm against node-a metal), 5 rounds"));
    EXPECT_EQ(where.date, QStringLiteral("2026-11-26"));
    EXPECT_EQ(ProvenanceIndex(changed.provenanceJson).overheads(), ProvenanceKind::Measured);

    models::Scenario twice = changed;
    applySlowdown(twice, pair);
    EXPECT_EQ(twice, changed) << "a measurement counts once, however often it is applied";
}

TEST(CalibrationPair, QuietAndLoadedSetTheDisturbanceAndNoSlowdown) {
    const auto pair = pairProfiles(fixture::virtualMachine(), fixture::loaded(3), QStringLiteral("virtual"));
    EXPECT_FALSE(pair.setsSlowdown());
    EXPECT_TRUE(pair.refusal.contains(QStringLiteral("disturbance"))) << pair.refusal.toStdString();
    ASSERT_TRUE(pair.setsDisturbance());
    EXPECT_DOUBLE_EQ(pair.disturbance->probability.typical, 0.3);
    ASSERT_TRUE(pair.disturbance->slowdown);
    EXPECT_NEAR(pair.disturbance->slowdown->typical, 0.25, 1e-12);
    models::Scenario changed = scenario();
    const models::Scenario before = changed;
    applySlowdown(changed, pair);
    EXPECT_EQ(changed, before) << "refused as a slowdown";
    applyDisturbance(changed, pair);
    const auto& set = changed.delivery.at("virtual");
    EXPECT_EQ(set.disturbance.probability, pair.disturbance->probability);
    EXPECT_LT(set.disturbance.probability.low, 0.3) << "ten rounds leave a range";
    EXPECT_GT(set.disturbance.probability.high, 0.3);
    EXPECT_NEAR(set.disturbance.slowdown.typical, 0.25, 1e-12);
    EXPECT_EQ(set.disturbance.ioSlowdown, before.delivery.at("virtual").disturbance.ioSlowdown);
    EXPECT_EQ(set.slowdown, before.delivery.at("virtual").slowdown);
    EXPECT_TRUE(models::validate(changed).empty());
}

TEST(PairDetails, SayOfWhatASlowdownIsMadeAndWhatWouldSettleTheRest) {
    CalibrationPair pair;
    pair.components.resize(1);
    pair.components[0].name = QStringLiteral("CPU");
    pair.components[0].split = QStringLiteral("1.04 from virtualization \u00d7 1.10 from other work");
    pair.comparison.components.resize(3);
    const auto judge = [&](std::size_t at, Component component, models::calibration::Verdict verdict,
                           const char* settles) {
        pair.comparison.components[at].component = component;
        pair.comparison.components[at].verdict = verdict;
        pair.comparison.components[at].settles = settles;
    };
    using enum models::calibration::Verdict;
    judge(0, Component::Cpu, Different, "");
    judge(1, Component::HostMemory, Inconclusive, "27 rounds on each side would settle it");
    judge(2, Component::Storage, Inconclusive, "27 rounds on each side would settle it");
    EXPECT_EQ(
        pairDetails(pair),
        (QStringList{QStringLiteral("CPU: 1.04 from virtualization \u00d7 1.10 from other work."),
                     QStringLiteral("Host memory, Storage: inconclusive; 27 rounds on each side would settle it.")}));
    judge(1, Component::HostMemory, Equivalent, "");
    judge(2, Component::Storage, Different, "");
    pair.components[0].split.clear();
    EXPECT_TRUE(pairDetails(pair).isEmpty());
}

TEST(CalibrationPair, TheWrongWayRoundIsRefused) {
    const auto pair = pairProfiles(fixture::virtualMachine(), fixture::metal(), QStringLiteral("virtual"));
    EXPECT_FALSE(pair.setsSlowdown());
    EXPECT_FALSE(pair.setsDisturbance());
    EXPECT_TRUE(pair.refusal.contains(QStringLiteral("bare metal first"))) << pair.refusal.toStdString();
    for (const ComponentRow& row : pair.components) EXPECT_FALSE(row.whyNot.isEmpty());
}

TEST(CalibrationPair, OtherHardwareIsListedFirstAndBarsItsComponents) {
    const auto metal = fixture::withGpu("metal", "NVIDIA H100", 6e14),
               other = fixture::withGpu("vm", "NVIDIA H200", 5.9e14);
    const auto pair = pairProfiles(metal, other, QStringLiteral("virtual"));
    ASSERT_FALSE(pair.hard.isEmpty());
    EXPECT_TRUE(pair.hard.first().contains(QStringLiteral("NVIDIA H100 and NVIDIA H200")))
        << pair.hard.first().toStdString();
    const ComponentRow* gpu = rowOf(pair, Component::GpuCompute);
    ASSERT_NE(gpu, nullptr);
    EXPECT_FALSE(gpu->applies);
    EXPECT_FALSE(gpu->combined);
    EXPECT_TRUE(rowOf(pair, Component::Cpu)->applies) << "the host part still counts";
    EXPECT_TRUE(pair.unvalidated.contains(QStringLiteral("never validated on this GPU type")))
        << pair.unvalidated.toStdString();
    models::Scenario changed = scenario();
    const auto before = changed.delivery.at("virtual").slowdown[models::index(Component::GpuCompute)];
    applySlowdown(changed, pair);
    EXPECT_EQ(changed.delivery.at("virtual").slowdown[models::index(Component::GpuCompute)], before);
}

TEST(CalibrationPair, OverheadsThatAreNoneAreNotCalledBuiltIn) {
    models::Scenario none = scenario();
    const ProvenanceIndex provenance(none.provenanceJson);
    EXPECT_EQ(overheadWords(provenance, none), QStringLiteral("overheads built-in, not calibrated"));
    for (auto& [name, set] : none.delivery) set = {};
    EXPECT_EQ(overheadWords(provenance, none), QStringLiteral("no overheads given: virtual as fast as bare metal"));
}

TEST(CalibrationPair, SaysInTheFileThatGpuProbesWereNeverValidated) {
    const auto pair = pairProfiles(fixture::withGpu("metal", "NVIDIA H100", 6e14),
                                   fixture::withGpu("vm", "NVIDIA H100", 5.9e14), QStringLiteral("virtual"));
    models::Scenario changed = scenario();
    ASSERT_TRUE(rowOf(pair, Component::GpuCompute)->applies);
    EXPECT_EQ(overheadWords(ProvenanceIndex(changed.provenanceJson)), QStringLiteral("overheads built-in, not calibrated"));
    applySlowdown(changed, pair);
    const QString said = QStringLiteral("overheads measured here, GPU probes never validated on this GPU type");
    EXPECT_EQ(overheadWords(ProvenanceIndex(changed.provenanceJson)), said);
    EXPECT_EQ(models::words::Sources(changed.provenanceJson).overheadWords(), said.toStdString()) << "deck, book, report";
    EXPECT_EQ(slowdownChart(pair).footnote.count(QStringLiteral("never validated")), 1) << "said once under the chart";
}

TEST(CalibrationPair, WhatComesFromAnExampleIsCalledThatAndMarksTheScenario) {
    ProjectProfile other = fixture::virtualMachine();
    other.example = true;
    const auto pair = pairProfiles(fixture::metal(), other, QStringLiteral("virtual"));
    models::Scenario changed = scenario();
    EXPECT_FALSE(models::words::Sources(changed.provenanceJson).isExample());
    applySlowdown(changed, pair);
    const ProvenanceIndex provenance(changed.provenanceJson);
    const Provenance cpu = provenance.of(QStringLiteral("delivery.virtual.slowdown.cpu"));
    EXPECT_TRUE(cpu.isExample()) << cpu.source.toStdString();
    EXPECT_TRUE(cpu.words().startsWith(QStringLiteral("Example data"))) << cpu.words().toStdString();
    EXPECT_TRUE(provenance.hasExampleOverheads());
    EXPECT_EQ(overheadWords(provenance), QStringLiteral("overheads from example data"));
    const models::words::Sources sources(changed.provenanceJson);
    EXPECT_EQ(sources.overheadWords(), "overheads from example data");
    EXPECT_TRUE(sources.isExample()) << "charts, slides, book and report are marked";
    EXPECT_FALSE(sources.isSample());
    EXPECT_FALSE(sources.exampleSentence().empty());

    models::Scenario disturbed = scenario();
    ProjectProfile busy = fixture::loaded(2);
    busy.example = true;
    applyDisturbance(disturbed, pairProfiles(other, busy, QStringLiteral("virtual")));
    EXPECT_TRUE(models::words::Sources(disturbed.provenanceJson).isExample());
    applySlowdown(disturbed, pairProfiles(fixture::metal(), fixture::virtualMachine(), QStringLiteral("virtual")));
    EXPECT_EQ(overheadWords(ProvenanceIndex(disturbed.provenanceJson)), QStringLiteral("overheads from example data"))
        << "some still are";
}

TEST(CalibrationPair, MuchFasterThanBareMetalIsNotApplied) {
    const auto pair = pairProfiles(fixture::withGpu("metal", "NVIDIA H100", 5e14),
                                   fixture::withGpu("vm", "NVIDIA H100", 6e14), QStringLiteral("virtual"));
    const ComponentRow* gpu = rowOf(pair, Component::GpuCompute);
    ASSERT_NE(gpu, nullptr);
    EXPECT_FALSE(gpu->applies);
    EXPECT_TRUE(gpu->whyNot.contains(QStringLiteral("faster than bare metal"))) << gpu->whyNot.toStdString();
}

TEST(CalibrationPair, OfTwoVirtualMachinesNoneIsBareMetalThatTheOtherBeats) {
    const auto pair = pairProfiles(fixture::withGpu("vm", "NVIDIA H100", 5e14),
                                   fixture::withGpu("vm", "NVIDIA H100", 6e14), QStringLiteral("virtual"));
    const ComponentRow* gpu = rowOf(pair, Component::GpuCompute);
    ASSERT_NE(gpu, nullptr);
    ASSERT_FALSE(pair.refusal.isEmpty());
    EXPECT_EQ(gpu->whyNot, pair.refusal);
}

TEST(CalibrationPair, AUsersJobSetsTheWorkloadsMeasuredSlowdown) {
    namespace of = models::calibration::fixture;
    models::calibration::Profile metal = fixture::machine("metal", "m", 0.0), other = fixture::machine("vm", "v", 1.0);
    metal.probes.push_back(of::probeOf("job", "job", {200, 201, 199, 200, 200}));
    other.probes.push_back(of::probeOf("job", "job", {180, 181, 179, 180, 180}));
    const auto pair = pairProfiles(namedProfile(metal, {}), namedProfile(other, {}), QStringLiteral("virtual"));
    ASSERT_TRUE(pair.hasJob());
    models::Scenario changed = scenario();
    applyJob(changed, pair, 0);
    const auto& slowdown = changed.workloads[0].measuredSlowdown.at("virtual");
    EXPECT_NEAR(slowdown.typical, 200.0 / 180.0, 1e-3);
    EXPECT_LT(slowdown.low, slowdown.typical);
    EXPECT_GT(slowdown.high, slowdown.typical);
    EXPECT_TRUE(models::validate(changed).empty());
    EXPECT_EQ(ProvenanceIndex(changed.provenanceJson).of(QStringLiteral("workloads[0].measured_slowdown.virtual")).kind,
              ProvenanceKind::Measured);
    const models::Scenario once = changed;
    applyJob(changed, pair, 99);
    EXPECT_EQ(changed, once);
}

TEST(CalibrationPair, OffersTheSetsOfTheRightDelivery) {
    models::Scenario s = scenario();
    s.offer(models::Tier::OnDemand)->overheads = "vgpu";
    s.delivery["vgpu"] = {};
    const QStringList virtualSets = setsFor(s, *fixture::virtualMachine().profile);
    EXPECT_EQ(virtualSets.first(), QStringLiteral("vgpu")) << "what the offers use comes first";
    EXPECT_FALSE(virtualSets.contains(QStringLiteral("bare_metal")));
    EXPECT_EQ(setsFor(s, *fixture::metal().profile), QStringList{QStringLiteral("bare_metal")});
}

TEST(SlowdownChart, ShowsDefaultMeasuredAndCombinedOfEachComponent) {
    const auto pair = pairProfiles(fixture::metal(), fixture::virtualMachine(), QStringLiteral("virtual"));
    const ChartSpec spec = slowdownChart(pair);
    ASSERT_EQ(spec.x.categories.size(), 2);
    int marks = 0, ranges = 0;
    for (const SeriesSpec& series : spec.series) {
        if (series.kind == SeriesKind::Scatter) {
            ++marks;
            EXPECT_EQ(series.points.size(), 2);
        } else {
            ++ranges;
            ASSERT_EQ(series.points.size(), 2);
            EXPECT_LE(series.points[0].y(), series.points[1].y());
        }
        for (const QPointF& point : series.points) {
            EXPECT_GE(point.y(), spec.y.minimum);
            EXPECT_LE(point.y(), spec.y.maximum);
        }
    }
    EXPECT_EQ(marks, 3);
    EXPECT_EQ(ranges, 6);
    EXPECT_EQ(spec.table.rows(), 2);
    EXPECT_EQ(spec.table.columns.size(), 10);
    EXPECT_FALSE(spec.description.isEmpty());
    EXPECT_FALSE(spec.title.contains(QStringLiteral("EXAMPLE")));
    auto example = fixture::virtualMachine();
    example.example = true;
    EXPECT_TRUE(slowdownChart(pairProfiles(fixture::metal(), example, QStringLiteral("virtual")))
                    .title.contains(QStringLiteral("EXAMPLE DATA")));
    const ChartSpec refused =
        slowdownChart(pairProfiles(fixture::virtualMachine(), fixture::loaded(2), QStringLiteral("virtual")));
    EXPECT_FALSE(refused.title.contains(QStringLiteral("Slowdown"))) << "two virtual machines show no slowdown";
    EXPECT_FALSE(refused.y.title.contains(QStringLiteral("bare metal")));
    CalibrationPair nothing = pair;
    nothing.components.clear();
    EXPECT_FALSE(slowdownChart(nothing).emptyReason.isEmpty());
}

}  // namespace
}  // namespace splitpoint::ui
