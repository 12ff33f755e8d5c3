#pragma once

#include <QPainter>

#include "ui/charts/chart_frame.h"

// Why this paints by itself and does not show a QChartView: seven of those alone took 9 to 14 ms (median) for one update at
// 1600 x 900 in the software raster, more than the 8 ms that an edit has for the whole page; these painters take about
// 1 ms for all charts of the overview. They also draw a year of hours as exact coverage of each pixel, and the same
// code draws screen, PNG and SVG.

namespace splitpoint::ui {

/// What every series painter is given.
struct PaintContext {
    const ChartSpec& spec;
    const ChartFrame& frame;
    const Theme& theme;
    Medium medium = Medium::Raster;
    double pixelRatio = 1.0;  ///< device pixels per point
};

/// Lines, step lines and marks. Dense ones become one span a device pixel column, never one long path.
void paintLine(QPainter& painter, const PaintContext& context, const SeriesSpec& series);
void paintScatter(QPainter& painter, const PaintContext& context, const SeriesSpec& series);
/// All stacked layers together: on screen each pixel shows the share of its hours in each layer.
void paintLayers(QPainter& painter, const PaintContext& context);
/// All bars together, with the texts above them.
void paintBars(QPainter& painter, const PaintContext& context);
void paintBands(QPainter& painter, const PaintContext& context);
void paintMarks(QPainter& painter, const PaintContext& context);

}  // namespace splitpoint::ui
