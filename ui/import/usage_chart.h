#pragma once

#include "models/import/import.h"
#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// The curve as it would be imported, hour by hour, the busy GPUs as a line where they were measured, and the hours
/// that a fix fills as bands.
[[nodiscard]] ChartSpec usageChart(const models::imports::ImportedUsage& usage);
/// The same place with a sentence instead of a curve.
[[nodiscard]] ChartSpec emptyUsageChart(const QString& reason);

/// Which sizes of jobs there are and where the GPU-hours lie: the evidence for GPUs per job.
[[nodiscard]] ChartSpec jobSizesChart(const models::imports::JobStatistics& jobs);

}  // namespace splitpoint::ui
