#pragma once

#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

#include "models/calibration/profile_reference.h"
#include "models/scenario.h"
#include "ui/calibrate/calibration_pair.h"
#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// One profile alone: an estimate against a reference that the user chose. Never called calibrated, measured or applied
/// as such.
struct ReferenceView {
    ProjectProfile profile, reference;
    models::calibration::ProfileReferenceEstimate estimate;  ///< looks at both
    QString prior;                                           ///< whose range the default is
    std::vector<ComponentRow> components;                    ///< `measured` is the estimate
    QStringList differences;                                 ///< between the two machines, and what that leaves out
    QString refusal;                                         ///< why nothing can be estimated; empty: something can
    QStringList caveats;                                     ///< what such an estimate cannot show
    QList<QStringList> probeRows;  ///< component, probe, reference, this profile, estimate, interval, remark

    [[nodiscard]] bool applies() const;
    /// "estimate against reference: vm-b against node-a metal"
    [[nodiscard]] QString source() const;
};

/// @param set  overhead set whose defaults the estimate is combined with, as a measurement would be
/// @test tests/ui/calibrate: metal as reference; itself; other hardware; faster than the reference; wording
[[nodiscard]] ReferenceView referenceView(const ProjectProfile& profile, const ProjectProfile& reference,
                                          const QString& set);

[[nodiscard]] ChartSpec referenceChart(const ReferenceView& view);

// The change of a scenario, and its words for the undo list. Provenance is "assumed", never "calibrated".
void applyEstimate(models::Scenario& scenario, const ReferenceView& view, const QString& set);
[[nodiscard]] QString estimateEdit(const ReferenceView& view, const QString& set);

}  // namespace splitpoint::ui
