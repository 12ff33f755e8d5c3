#pragma once

#include <QString>

#include "models/calibration/disturbance_range.h"
#include "models/scenario.h"
#include "ui/document/provenance.h"

namespace splitpoint::ui {

/// "3 of 10 rounds were disturbed (30 %, 9 in 10 chance of 12 to 57 %); they took 25 % (20 to 31 %) more time. …"
[[nodiscard]] QString disturbanceWords(const models::calibration::DisturbanceRange& range);

/// Puts a measured disturbance into an overhead set, and notes where it comes from. The extra time keeps its value
/// where no round was disturbed; what reaches only shared devices (`ioSlowdown`) is not measured and stays.
/// @param source  kind, source and date of both numbers; the note is written here
void setDisturbance(models::Scenario& scenario, const QString& set, const models::calibration::DisturbanceRange& range,
                    Provenance source);

}  // namespace splitpoint::ui
