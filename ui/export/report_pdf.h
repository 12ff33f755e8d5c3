#pragma once

#include <QByteArray>

#include "ui/export/report_content.h"

namespace splitpoint::ui {

/// The report as a PDF on A4: vector charts by the drawing code of the screen, fonts embedded, the source line and the
/// number of each page at its foot. Belongs to the GUI thread, as charts do; some tenths of a second.
[[nodiscard]] QByteArray reportPdf(const Report& report);

}  // namespace splitpoint::ui
