#include "ui/charts/chart_frame.h"
#include "ui/charts/paint_series.h"

namespace splitpoint::ui {

void paintData(QPainter& painter, const ChartSpec& spec, const ChartFrame& frame, const Theme& theme, Medium medium) {
    if (!frame.emptyReason.isEmpty() || frame.plot.width() < 2.0 || frame.plot.height() < 2.0) return;
    const double ratio = painter.device() != nullptr ? painter.device()->devicePixelRatioF() : 1.0;
    const PaintContext context{spec, frame, theme, medium, ratio};
    painter.save();
    paintBands(painter, context);
    paintLayers(painter, context);
    paintBars(painter, context);
    for (const SeriesSpec& series : spec.series) {
        if (series.kind == SeriesKind::Line || series.kind == SeriesKind::StepLine) paintLine(painter, context, series);
        if (series.kind == SeriesKind::Scatter) paintScatter(painter, context, series);
    }
    paintMarks(painter, context);
    painter.restore();
}

}  // namespace splitpoint::ui
