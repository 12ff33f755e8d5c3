#include <QAbstractAxis>
#include <QChart>
#include <QLineSeries>

#include "ui/charts/qt_series.h"
#include "ui/charts/strokes.h"

namespace splitpoint::ui {
namespace {

/// Qt Charts paints a solid line as one shape a segment; a dashed one is a single path. In a vector file a curve shall
/// be one shape, so there the line gets one dash longer than any curve.
QPen asOnePath(QPen pen) {
    if (pen.style() == Qt::SolidLine) pen.setDashPattern({1e5, 1.0});
    return pen;
}

QPen penOf(const PaintContext& c, const SeriesSpec& series) {
    QPen pen = rolePen(c.theme, series.role, lineWidthOf(c, series));
    // Closes the joints between the segments that Qt Charts paints one by one; round ends would cost three times as
    // much.
    if (pen.style() == Qt::SolidLine) pen.setCapStyle(Qt::SquareCap);
    return c.medium == Medium::Vector ? asOnePath(pen) : pen;
}

}  // namespace

void QtLines::set(Line& line, const QPen& pen, const QList<QPointF>& points) {
    if (line.pen != pen) line.series->setPen(line.pen = pen);
    if (line.points != points) line.series->replace(line.points = points);
}

void QtLines::take(const PaintContext& c) {
    std::size_t used = 0;
    for (const SeriesSpec& series : c.spec.series) {
        if (!isQtLine(c, series)) continue;
        QList<QPointF> values;
        for (const QPointF& at : linePositions(c, series))
            values.append({c.frame.x.coordinateAt(at.x()), c.frame.y.coordinateAt(at.y())});
        if (used == lines_.size()) {
            lines_.push_back({new QLineSeries, {}, {}});
            chart_.addSeries(lines_.back().series);
            lines_.back().series->attachAxis(&x_);
            lines_.back().series->attachAxis(&y_);
        }
        set(lines_[used++], penOf(c, series), values);
    }
    for (; used < lines_.size(); ++used) set(lines_[used], lines_[used].pen, {});
}

}  // namespace splitpoint::ui
