#pragma once

#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

#include "models/calibration/disturbance_range.h"
#include "models/calibration/fleet.h"
#include "models/scenario.h"
#include "ui/calibrate/project_profiles.h"
#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// Machines of equal hardware and delivery, in words and numbers.
struct FleetKind {
    QString title;  ///< "CPU, 2 sockets; 8 x GPU: 12 nodes in virtual machines"
    models::calibration::FleetGroup group;
    std::vector<ProjectProfile> profiles;  ///< all of its nodes; what `group` looks at
    QStringList notes;                     ///< nodes with several profiles, too few nodes to judge, one sentence each
    QString verdict;                       ///< who is slow, in one sentence
    QList<QStringList> nodeRows;   ///< node, standing, slowest primary probe, profiles, cause hints; worst first
    QList<QStringList> probeRows;  ///< probe, typical, spread, loss of a synchronous job, what the spread comes from
    std::optional<models::calibration::DisturbanceRange> disturbance;
    QString disturbanceWords;  ///< what it says, or why there is none

    [[nodiscard]] int nodes() const { return static_cast<int>(group.nodes.size()); }
    /// "measured on 12 nodes (CPU; GPU), 60 rounds".
    [[nodiscard]] QString source() const;
};

/// A fleet: one kind of machine after the other, the largest first.
struct FleetView {
    std::vector<FleetKind> kinds;
    QStringList notes;  ///< mixed machines: one sentence
};

/// Sorts profiles into kinds of machines and says what each shows. Bare metal and virtual machines of one hardware are
/// two kinds: a difference between them is no straggler.
/// @test tests/ui/calibrate: a seeded fleet with one straggler; mixed machines; metal and virtual; a node twice; one
/// node
[[nodiscard]] FleetView fleetView(const std::vector<ProjectProfile>& profiles);

/// A strip of dots per primary probe: each node against the middle of the fleet, in percent; ranges where few nodes
/// leave room for them.
[[nodiscard]] ChartSpec fleetChart(const FleetKind& kind);

// The change of a scenario, for ScenarioDocument::edit, and its words for the undo list.
void applyFleetDisturbance(models::Scenario& scenario, const FleetKind& kind, const QString& set);
[[nodiscard]] QString fleetEdit(const FleetKind& kind, const QString& set);

}  // namespace splitpoint::ui
