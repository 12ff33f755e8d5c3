#pragma once

#include <QMimeData>
#include <QSize>
#include <memory>

#include "ui/charts/chart_spec.h"
#include "ui/theme/theme.h"

namespace splitpoint::ui {

/// The size of a picture of a chart that leaves the window: what is shown, or larger where that is too small to hold the
/// source line and the mark of example data.
[[nodiscard]] QSize pictureSize(const QSize& shown);

/// One chart for whatever program takes it: PNG, SVG, an HTML table and tab-separated text together. Title and source
/// line are in each; numbers are in full.
/// @param sourceLine see source_line.h; empty: none
/// @param size  as shown; the pictures have `pictureSize` of it
/// @test tests/ui/charts: every format; a chart too small for its source line, the same numbers in table and text
[[nodiscard]] std::unique_ptr<QMimeData> chartMimeData(const ChartSpec& spec, const QString& sourceLine,
                                                       const QSize& size, const Theme& theme);

/// The table as HTML with the title as its caption and the source line below it.
[[nodiscard]] QString chartHtml(const ChartSpec& spec, const QString& sourceLine);
/// The table as tab-separated text; title and source line around it where there is a source line.
[[nodiscard]] QString chartText(const ChartSpec& spec, const QString& sourceLine);

}  // namespace splitpoint::ui
