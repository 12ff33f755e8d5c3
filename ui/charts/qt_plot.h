#pragma once

#include <QPainter>
#include <memory>

#include "ui/charts/paint_series.h"

namespace splitpoint::ui {

/// The plot of one chart: a QChart in a scene without a view, kept from one update to the next. Its axes carry the
/// ranges and the grid, its series the lines and bars; items of ours in the same scene draw what Qt Charts cannot
/// (stacked layers, dense curves, bands, marks, hatching, labels). Screen, PNG and SVG are this one scene.
///
/// Why without a QChartView and with labels of our own: README, "Charts"; figures in
/// tests/ui/charts/chart_update_benchmark. Needs a QApplication.
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
