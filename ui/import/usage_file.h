#pragma once

#include <QString>

namespace splitpoint::ui {

/// Whether a dropped file is for the import of usage rather than a scenario or a calibration profile.
[[nodiscard]] bool looksLikeUsage(const QString& file);

}  // namespace splitpoint::ui
