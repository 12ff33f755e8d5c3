#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <QString>
#include <QStringList>

#include "models/calibration/comparison.h"
#include "models/calibration/disturbance_range.h"
#include "models/scenario.h"
#include "ui/calibrate/project_profiles.h"

namespace splitpoint::ui {

/// One component of a pair: what was believed, what was measured, what follows.
struct ComponentRow {
    models::Component component{};
    QString name;
    models::Estimate prior;  ///< the default's range
    double measured = 1.0;
    models::calibration::Interval interval;    ///< 95 %, of the measurement
    std::optional<models::Estimate> combined;  ///< what is applied; absent where it never is
    double priorWeight = 0.0;                  ///< share of the default in `combined`
    QString verdict;                           ///< "different"; `pairDetails` has what would settle others
    QString split;                             ///< CPU: structural and contention; else empty
    int rounds = 0;
    bool applies = false;
    QString whyNot;  ///< one sentence where it does not apply
};

/// One probe of a pair, for the table below the components.
struct ProbeRow {
    QString component, method, first, second, ratio, interval, verdict;
};

/// What may be done with two profiles of the project, in words and numbers.
struct CalibrationPair {
    ProjectProfile first, second;
    models::calibration::Comparison comparison;
    QString set;             ///< overhead set that would be changed
    QString prior;           ///< whose range the default is: "Virtual machine, tuned"
    QStringList hard, soft;  ///< mismatches, one sentence each
    QStringList notCompared;
    QString headline;
    QString refusal;  ///< why the pair sets no slowdown; empty: it does
    std::vector<ComponentRow> components;
    std::vector<ProbeRow> probes;
    std::optional<models::calibration::DisturbanceRange> disturbance;  ///< of both, where the pair sets it
    QString disturbanceWords;                                          ///< what it says, or why it sets none
    QString unvalidated;      ///< "never validated on this GPU type"; else empty
    QStringList implausible;  ///< probes that claim more than the hardware can do, one sentence each; never applied
    bool example = false;     ///< one side is shipped example data

    [[nodiscard]] bool setsSlowdown() const;
    [[nodiscard]] bool setsDisturbance() const { return disturbance.has_value(); }
    [[nodiscard]] bool hasJob() const { return refusal.isEmpty() && comparison.job.has_value(); }
    /// "Your job took 1.04 times as long (1.03 to 1.05)"; empty where there is no job.
    [[nodiscard]] QString jobWords() const;
    /// "NVIDIA H200, Intel Xeon: vm-b against metal-a, 5 rounds".
    [[nodiscard]] QString source() const;
};

/// The catalogue's defaults of an overhead set, and whose they are: "Virtual machine, tuned".
[[nodiscard]] std::pair<models::OverheadSet, QString> overheadDefaults(const QString& set);

/// Pairs two profiles of the project against the defaults of an overhead set.
/// @param set  a set of the scenario; its defaults are those of the catalogue under that name, else those of a tuned
///             virtual machine, never the scenario's own values, so that applying twice counts a measurement once
/// @test tests/ui/calibrate: fixture pair declared metal and vm; quiet and loaded; hard mismatch; each refusal
[[nodiscard]] CalibrationPair pairProfiles(const ProjectProfile& first, const ProjectProfile& second,
                                           const QString& set,
                                           models::calibration::ProbeMix mix = models::calibration::ProbeMix::Primary);

/// Overhead sets of the scenario that a pair may change, those in use by its offers first: virtual ones for a slowdown,
/// those of the same delivery for a disturbance.
[[nodiscard]] QStringList setsFor(const models::Scenario& scenario, const models::calibration::Profile& second);

// Changes of a scenario, for ScenarioDocument::edit; each notes where the numbers come from under "provenance".
void applySlowdown(models::Scenario& scenario, const CalibrationPair& pair);
void applyDisturbance(models::Scenario& scenario, const CalibrationPair& pair);
/// Sets `measured_slowdown` of a workload for the pair's set from the user's own job.
void applyJob(models::Scenario& scenario, const CalibrationPair& pair, std::size_t workload);
// Words of those edits for the undo list.
[[nodiscard]] QString slowdownEdit(const CalibrationPair& pair);
[[nodiscard]] QString disturbanceEdit(const CalibrationPair& pair);
[[nodiscard]] QString jobEdit(const CalibrationPair& pair, const QString& workload);

}  // namespace splitpoint::ui
