#pragma once

#include <QPainter>
#include <memory>

#include "ui/charts/paint_series.h"

namespace splitpoint::ui {

/// The plot of one chart: a QChart in a scene without a view, kept from one update to the next. Its axes carry the
/// ranges and the grid, its series the lines and bars; items of ours in the same scene draw what Qt Charts cannot
/// (stacked layers, dense curves, bands, marks, hatching, labels). Screen, PNG and SVG are this one scene.
///
/// Without a QChartView: seven of those took 9 to 14 ms an update; a chart of bars or lines like this takes 0.1 to 0.7
/// ms of CPU (tests/ui/charts/chart_update_benchmark). Texts stay ours (chart_frame.h): Qt Charts cuts a label without
/// room to "..." and has no label between two ticks. Needs a QApplication.
class QtPlot {
  public:
    QtPlot();
    ~QtPlot();
    QtPlot(const QtPlot&) = delete;
    QtPlot& operator=(const QtPlot&) = delete;

    /// Takes over what differs from the last time and paints everything inside the frame. Does nothing where the frame
    /// has no plot (an empty reason, no room).
    void paint(QPainter& painter, const PaintContext& context);

  private:
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace splitpoint::ui
