#pragma once

#include <QPainter>
#include <QPolygonF>

#include "ui/charts/chart_frame.h"
#include "ui/charts/linked_places.h"

// What the items beside the series of a QChart draw (qt_plot.h): all that Qt Charts cannot, or not within a frame.

namespace splitpoint::ui {

/// What every series painter is given.
struct PaintContext {
    const ChartSpec& spec;
    const ChartFrame& frame;
    const Theme& theme;
    Medium medium = Medium::Raster;
    double pixelRatio = 1.0;  ///< device pixels per point
};

/// True where Qt Charts draws this line; false for other kinds and for a dense line on screen, which is drawn by us as
/// one span a device pixel column.
[[nodiscard]] bool isQtLine(const PaintContext& context, const SeriesSpec& series);
/// The line as positions in the chart, cut to the plot; at most four a point of width in vector files.
[[nodiscard]] QPolygonF linePositions(const PaintContext& context, const SeriesSpec& series);
[[nodiscard]] double lineWidthOf(const PaintContext& context, const SeriesSpec& series);
void paintDenseLine(QPainter& painter, const PaintContext& context, const SeriesSpec& series);
void paintScatter(QPainter& painter, const PaintContext& context, const SeriesSpec& series);
/// All stacked layers together: on screen each pixel shows the share of its hours in each layer.
void paintLayers(QPainter& painter, const PaintContext& context);
/// The shade between the edges of each band, below all lines.
void paintShades(QPainter& painter, const PaintContext& context);
/// Bars along x, row by row, with the texts at their ends.
void paintHorizontalBars(QPainter& painter, const PaintContext& context);
/// The cells of the plane, hatching, and a line between cells of different colors: an image on screen, few paths in
/// vector files.
void paintHeatMap(QPainter& painter, const PaintContext& context);
/// The texts on the plane, stepping aside for the points of the chart.
void paintHeatLabels(QPainter& painter, const PaintContext& context);
/// Bars with a base of their own, and a line from each to the next.
void paintBridge(QPainter& painter, const PaintContext& context);
/// What the user may drag. @param focused  index of the handle with the keyboard focus, -1: none
void paintHandles(QPainter& painter, const PaintContext& context, int focused = -1);
/// What stands on the bars: hatching, hairlines between them, the texts above.
void paintBarDetails(QPainter& painter, const PaintContext& context);
/// What other views point at, on top of a finished picture.
void paintLinkedMarks(QPainter& painter, const PaintContext& context, const LinkedMarks& marks);
void paintBands(QPainter& painter, const PaintContext& context);
void paintMarks(QPainter& painter, const PaintContext& context);

}  // namespace splitpoint::ui
