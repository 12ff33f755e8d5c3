#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

#include "ui/charts/chart_spec.h"
#include "ui/theme/theme.h"

namespace splitpoint::ui {

/// The chart as a picture; needs a QGuiApplication but no window. @param size in points  @param scale device pixels per
/// point
[[nodiscard]] QImage renderToImage(const ChartSpec& spec, const QSize& size, double scale, const Theme& theme);
/// The chart as SVG: text stays text, curves are few paths, nothing lies outside the plot.
[[nodiscard]] QByteArray renderToSvg(const ChartSpec& spec, const QSize& size, const Theme& theme);

}  // namespace splitpoint::ui
