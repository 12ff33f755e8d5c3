#include "ui/calibrate/fleet_view.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "models/calibration/profile_file.h"
#include "models/catalogue/catalogue.h"
#include "models/files/scenario_file.h"
#include "tests/ui/calibrate/fleet_fixture.h"
#include "ui/calibrate/fleet_files.h"
#include "ui/document/provenance.h"

namespace splitpoint::ui {
namespace {

void write(const QString& path, const std::string& text) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(text));
}

TEST(FleetView, NamesTheStragglerAndWhatMayExplainIt) {
    const FleetView view = fleetView(fixture::fleet());
    ASSERT_EQ(view.kinds.size(), 1U);
    EXPECT_TRUE(view.notes.isEmpty());
    const FleetKind& kind = view.kinds.front();
    EXPECT_EQ(kind.nodes(), 8);
    ASSERT_EQ(kind.nodeRows.size(), 8);
    EXPECT_EQ(kind.nodeRows[0][0], QStringLiteral("node-5")) << "worst first";
    EXPECT_EQ(kind.nodeRows[0][1], QStringLiteral("straggler"));
    EXPECT_TRUE(kind.nodeRows[0][2].startsWith(QStringLiteral("+25"))) << kind.nodeRows[0][2].toStdString();
    EXPECT_TRUE(kind.nodeRows[0][2].endsWith(QStringLiteral("CPU, integer"))) << kind.nodeRows[0][2].toStdString();
    EXPECT_TRUE(kind.nodeRows[0][4].contains(QStringLiteral("gaps"))) << kind.nodeRows[0][4].toStdString();
    EXPECT_EQ(kind.nodeRows[1][1], QStringLiteral("normal"));
    EXPECT_TRUE(kind.verdict.startsWith(QStringLiteral("1 straggler of 8 nodes: node-5.")))
        << kind.verdict.toStdString();
    ASSERT_EQ(kind.probeRows.size(), 2);
    EXPECT_TRUE(kind.probeRows[0][3].startsWith(QStringLiteral("+25"))) << kind.probeRows[0][3].toStdString();
}

TEST(FleetView, WhatEveryNodeShowsExplainsNone) {
    std::vector<ProjectProfile> nodes;
    for (int n = 1; n <= 5; ++n) {
        models::calibration::Profile profile = fixture::nodeProfile(n, n == 5 ? 0.8 : 1.0);
        profile.jitter.cpuGap = models::calibration::GapRecord{};
        profile.jitter.cpuGap->lostShare = 0.05;
        nodes.push_back(namedProfile(std::move(profile), {}));
    }
    const FleetKind kind = fleetView(nodes).kinds.front();
    EXPECT_EQ(kind.nodeRows[0][1], QStringLiteral("straggler"));
    EXPECT_EQ(kind.nodeRows[0][4], QStringLiteral("nothing that explains it was seen"));
    ASSERT_EQ(kind.notes.size(), 1);
    EXPECT_TRUE(kind.notes.front().startsWith(QStringLiteral("On every node: "))) << kind.notes.front().toStdString();
}

TEST(FleetView, DisturbanceComesFromAllRoundsAndIsAppliedWithItsRange) {
    const FleetView view = fleetView(fixture::fleet());
    const FleetKind& kind = view.kinds.front();
    ASSERT_TRUE(kind.disturbance);
    EXPECT_EQ(kind.disturbance->disturbedRounds, 2);
    EXPECT_EQ(kind.disturbance->rounds, 40);
    EXPECT_TRUE(kind.disturbanceWords.contains(QStringLiteral("2 of 40 rounds")))
        << kind.disturbanceWords.toStdString();
    models::Scenario scenario = models::newScenario(models::WorkloadKind::Training);
    const models::Disturbance before = scenario.delivery.at("virtual").disturbance;
    applyFleetDisturbance(scenario, kind, QStringLiteral("virtual"));
    const models::Disturbance& after = scenario.delivery.at("virtual").disturbance;
    EXPECT_DOUBLE_EQ(after.probability.typical, 0.05);
    EXPECT_LT(after.probability.low, 0.05);
    EXPECT_GT(after.probability.high, 0.05);
    EXPECT_NEAR(after.slowdown.typical, 0.25, 1e-9);
    EXPECT_EQ(after.ioSlowdown, before.ioSlowdown) << "not measured";
    EXPECT_TRUE(models::validate(scenario).empty());
    const Provenance where =
        ProvenanceIndex(scenario.provenanceJson).of(QStringLiteral("delivery.virtual.disturbance.probability"));
    EXPECT_EQ(where.kind, ProvenanceKind::Measured);
    EXPECT_TRUE(where.source.startsWith(QStringLiteral("measured on 8 nodes"))) << where.source.toStdString();

    models::Scenario calm = models::newScenario(models::WorkloadKind::Training);
    const FleetView quiet = fleetView({fixture::node(1), fixture::node(2), fixture::node(3)});
    applyFleetDisturbance(calm, quiet.kinds.front(), QStringLiteral("virtual"));
    EXPECT_EQ(calm.delivery.at("virtual").disturbance.slowdown, before.slowdown)
        << "how long a disturbed round takes was not seen";
    EXPECT_EQ(calm.delivery.at("virtual").disturbance.probability.typical, 0.0);
}

TEST(FleetView, MixedMachinesAreComparedWithTheirOwnKindOnly) {
    std::vector<ProjectProfile> nodes = fixture::fleet();
    models::calibration::Profile other = fixture::nodeProfile(20, 0.5), metal = fixture::nodeProfile(21, 1.3);
    other.machine.hardwareClass = "h:other";
    metal.virtualization.verdict = "metal";
    nodes.push_back(namedProfile(other, {}));
    nodes.push_back(namedProfile(metal, {}));
    const FleetView view = fleetView(nodes);
    ASSERT_EQ(view.kinds.size(), 3U);
    EXPECT_EQ(view.kinds.front().nodes(), 8) << "the largest first";
    ASSERT_EQ(view.notes.size(), 1);
    EXPECT_TRUE(view.notes.front().startsWith(QStringLiteral("3 kinds of machines are mixed")))
        << view.notes.front().toStdString();
    EXPECT_TRUE(view.kinds[1].verdict.contains(QStringLiteral("three or more are needed")));
}

TEST(FleetView, ANodeWithTwoProfilesCountsOnce) {
    std::vector<ProjectProfile> nodes = fixture::fleet();
    models::calibration::Profile again = fixture::nodeProfile(3);
    again.id = "id-again";
    nodes.push_back(namedProfile(again, {}));
    const FleetKind kind = fleetView(nodes).kinds.front();
    EXPECT_EQ(kind.nodes(), 8);
    ASSERT_EQ(kind.notes.size(), 1);
    EXPECT_EQ(kind.notes.front(), QStringLiteral("node-3 is there with 2 profiles, which are taken together."));
}

TEST(FleetView, AnImplausibleValueIsNoPartOfTheSpread) {
    std::vector<ProjectProfile> nodes = fixture::fleet();
    models::calibration::Profile bad = fixture::nodeProfile(9, 5.0);
    bad.probes.front().status = "implausible";
    nodes.push_back(namedProfile(bad, {}));
    const FleetKind kind = fleetView(nodes).kinds.front();
    for (const auto& probe : kind.group.probes) EXPECT_EQ(probe.nodes.size(), probe.method == "cpu_int_1t" ? 8U : 9U);
}

TEST(FleetView, ANodeWhosePrimaryProbesFailedIsNotCalledNormal) {
    std::vector<ProjectProfile> nodes = fixture::fleet();
    models::calibration::Profile bad = fixture::nodeProfile(9);
    for (auto& probe : bad.probes) probe.status = "implausible";
    nodes.push_back(namedProfile(bad, {}));
    const FleetKind kind = fleetView(nodes).kinds.front();
    EXPECT_EQ(kind.nodeRows.back()[0], QStringLiteral("node-9"));
    EXPECT_EQ(kind.nodeRows.back()[1], QStringLiteral("not ranked"));
    EXPECT_TRUE(kind.notes.contains(QStringLiteral("node-9 is not ranked: none of its primary probes has a value.")));
}

TEST(FleetChart, HasADotForEachNodeInEachPrimaryProbe) {
    const FleetView view = fleetView(fixture::fleet());
    const ChartSpec spec = fleetChart(view.kinds.front());
    EXPECT_EQ(spec.x.categories.size(), 2);
    qsizetype dots = 0, stragglers = 0;
    for (const SeriesSpec& series : spec.series) {
        for (const QPointF& point : series.points) {
            EXPECT_GE(point.y(), spec.y.minimum);
            EXPECT_LE(point.y(), spec.y.maximum);
        }
        if (series.kind != SeriesKind::Scatter) continue;
        dots += series.points.size();
        if (series.role == ColorRole::Unserved) stragglers += series.points.size();
    }
    EXPECT_EQ(dots, 16);
    EXPECT_EQ(stragglers, 1);
    EXPECT_EQ(spec.table.rows(), 8);
    EXPECT_TRUE(spec.description.contains(QStringLiteral("node-5")));
    FleetKind nothing = view.kinds.front();
    nothing.group.probes.clear();
    EXPECT_FALSE(fleetChart(nothing).emptyReason.isEmpty());
}

TEST(FleetFiles, BadAndRepeatedFilesAreNamedAndTheRestCounts) {
    const QTemporaryDir folder;
    const std::string first = models::calibration::writeProfile(fixture::nodeProfile(1));
    write(folder.filePath(QStringLiteral("a.json")), first);
    write(folder.filePath(QStringLiteral("b.json")), first);
    write(folder.filePath(QStringLiteral("c.json")), "{ not a profile");
    write(folder.filePath(QStringLiteral("d.json")), models::calibration::writeProfile(fixture::nodeProfile(2)));
    write(folder.filePath(QStringLiteral("notes.txt")), "no profile either");
    const auto files = readFleet(folder.path());
    ASSERT_TRUE(files) << files.error().message;
    EXPECT_EQ(files->profiles.size(), 2U);
    ASSERT_EQ(files->problems.size(), 2);
    EXPECT_EQ(files->problems[0], QStringLiteral("b.json holds the same run as a.json and counts once."));
    EXPECT_TRUE(files->problems[1].contains(QStringLiteral("c.json"))) << files->problems[1].toStdString();
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(readFleet(folder.path(), stop.get_token()).error().kind, models::ErrorKind::Canceled);
}

TEST(FleetFiles, AFolderWithoutProfilesOrWithoutAPlaceIsOneSentence) {
    const QTemporaryDir folder;
    const auto empty = readFleet(folder.path());
    ASSERT_FALSE(empty);
    EXPECT_NE(empty.error().message.find("holds no profile; choose"), std::string::npos) << empty.error().message;
    const auto gone = readFleet(folder.filePath(QStringLiteral("gone")));
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().kind, models::ErrorKind::Io);
    EXPECT_NE(gone.error().message.find("choose the folder"), std::string::npos) << gone.error().message;
}

TEST(FleetFiles, AMovedProjectFindsItsFolderBesideIt) {
    const QTemporaryDir place;
    ASSERT_TRUE(QDir(place.path()).mkpath(QStringLiteral("old/nodes")));
    const QString project = place.filePath(QStringLiteral("old/p.splitpoint"));
    const FleetFolder folder = fleetFolder(place.filePath(QStringLiteral("old/nodes")), project);
    EXPECT_EQ(folder.relative, QStringLiteral("nodes"));
    EXPECT_EQ(foundFolder(folder, project), place.filePath(QStringLiteral("old/nodes")));
    ASSERT_TRUE(QDir(place.path()).rename(QStringLiteral("old"), QStringLiteral("new")));
    EXPECT_EQ(foundFolder(folder, place.filePath(QStringLiteral("new/p.splitpoint"))),
              place.filePath(QStringLiteral("new/nodes")));
    EXPECT_TRUE(foundFolder(folder, QString()).isEmpty());
    EXPECT_TRUE(fleetFolder(place.path(), QString()).relative.isEmpty()) << "a project that was never saved";
    const std::string kept = withFleetFolder("{\"decision\":\"x\"}", folder);
    EXPECT_EQ(fleetFolderIn(kept), folder);
    EXPECT_EQ(withFleetFolder(kept, {}), "{\"decision\":\"x\"}");
}

}  // namespace
}  // namespace splitpoint::ui
