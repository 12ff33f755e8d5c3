#pragma once

#include <QByteArray>
#include <QImage>
#include <QPainter>
#include <QSize>

#include "ui/charts/chart_spec.h"
#include "ui/theme/theme.h"

namespace splitpoint::ui {

/// What lies behind a picture.
enum class Backdrop { Paper, Transparent };

/// The chart as a picture; needs a QGuiApplication but no window. @param size in points  @param scale device pixels per
/// point
[[nodiscard]] QImage renderToImage(const ChartSpec& spec, const QSize& size, double scale, const Theme& theme,
                                   Backdrop backdrop = Backdrop::Paper);
/// The chart as SVG: text stays text, curves are few paths, nothing lies outside the plot.
[[nodiscard]] QByteArray renderToSvg(const ChartSpec& spec, const QSize& size, const Theme& theme,
                                     Backdrop backdrop = Backdrop::Paper);
/// The chart as a PDF of one page of its size (96 points an inch): vector, fonts embedded. The same chart gives the
/// same bytes but for the day and the id that PDF files carry.
[[nodiscard]] QByteArray renderToPdf(const ChartSpec& spec, const QSize& size, const Theme& theme);
/// The chart as clean vectors on a painter that is open, in a place of it: a page of a report, or several on one
/// picture.
void renderTo(QPainter& painter, const ChartSpec& spec, const QRectF& place, const Theme& theme);

}  // namespace splitpoint::ui
