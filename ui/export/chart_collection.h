#pragma once

#include <QList>
#include <QString>

#include "ui/charts/chart_spec.h"
#include "ui/charts/source_line.h"
#include "ui/export/export_subject.h"

namespace splitpoint::ui {

/// Every chart of the window's pages that a scenario has, in the order of the pages, each once: demand, plans, explore,
/// why, map, comparison. Ids are distinct.
[[nodiscard]] QList<ChartSpec> chartsOf(const ExportSubject& subject);

}  // namespace splitpoint::ui
