#pragma once

#include <QPainter>

#include "ui/charts/chart_frame.h"

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
