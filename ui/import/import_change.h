#pragma once

#include <memory>
#include <vector>

#include <QString>

#include "models/import/curve_repairs.h"
#include "models/import/proposal.h"
#include "models/scenario.h"
#include "ui/document/edit_command.h"

namespace splitpoint::ui {

/// Where one group of an import goes.
struct ImportTarget {
    enum class Kind { LeftOut, Workload, New };
    Kind kind = Kind::Workload;
    std::size_t workload = 0;  ///< where it goes; of a new one: which workload's settings it takes
    friend bool operator==(const ImportTarget&, const ImportTarget&) = default;
};

/// An import, ready to go into a scenario.
struct ImportPlan {
    QString name;    ///< of the source, short: the stem of the layers' names
    QString source;  ///< file, or server and query
    QString date;    ///< of the import, ISO
    QString note;    ///< kind, reading, and what was done about each finding
    std::shared_ptr<const models::imports::ImportedUsage> usage;
    std::shared_ptr<const models::imports::CurveRepairs> repairs;  ///< null: none were looked for
    std::vector<ImportTarget> targets;                             ///< of each of `usage->groups`
    double usefulPerRequested = 1.0;                               ///< of Quantity::Requested; 1: no layer
    std::vector<models::imports::Proposal> accepted;               ///< go to every workload that gets a curve
};

/// Puts an import into a scenario: layers on the workloads it goes to, new workloads with nothing below their layers,
/// accepted proposals, and where all of it is from. Groups with one target are added up.
/// @return places of the workloads that got a curve
std::vector<std::size_t> takeImport(models::Scenario& scenario, const ImportPlan& plan);

/// "import usage.csv".
[[nodiscard]] EditWords importEditWords(const ImportPlan& plan);

/// What a reading and its findings were, for the provenance: one line.
[[nodiscard]] QString importNote(const models::imports::Reading& reading, const models::imports::ImportedUsage& usage);

}  // namespace splitpoint::ui
