#include <QPolygonF>
#include <algorithm>
#include <cmath>

#include "ui/charts/paint_series.h"
#include "ui/charts/strokes.h"

namespace splitpoint::ui {
namespace {

/// With more points than this for each device pixel of width, a line is drawn as spans on screen. A year of hours takes
/// 0.8 ms so, and 5.6 ms as a line of Qt Charts with four points a pixel.
constexpr double kDensePointsPerPixel = 1.0;
constexpr double kLineWidth = 2.0;

/// The series as positions inside the plot: clipped at the left and right edge, clamped above and below.
QPolygonF clippedPositions(const PaintContext& c, const SeriesSpec& series) {
    const AxisMap &x = c.frame.x, &y = c.frame.y;
    QPolygonF out;
    out.reserve(series.points.size() * (series.kind == SeriesKind::StepLine ? 2 : 1));
    const auto add = [&](double px, double py) { out.append(QPointF(x.position(px), y.clamped(py))); };
    const bool step = series.kind == SeriesKind::StepLine;
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        const QPointF& p = series.points[i];
        if (!std::isfinite(p.x()) || !std::isfinite(p.y())) continue;
        const QPointF before = i > 0 ? series.points[i - 1] : p;
        if (p.x() > x.minimum && before.x() < x.minimum)
            add(x.minimum, step ? before.y()
                                : before.y() + (p.y() - before.y()) * (x.minimum - before.x()) / (p.x() - before.x()));
        if (step && i > 0 && p.x() >= x.minimum && !out.isEmpty()) add(std::min(p.x(), x.maximum), before.y());
        if (p.x() > x.maximum) {
            if (!step && before.x() < x.maximum)
                add(x.maximum, before.y() + (p.y() - before.y()) * (x.maximum - before.x()) / (p.x() - before.x()));
            break;
        }
        if (p.x() >= x.minimum) add(p.x(), p.y());
    }
    return out;
}

/// Judged by the points in the axis range: a week out of a year is not dense.
bool isDense(const PaintContext& c, const SeriesSpec& series) {
    const AxisMap& x = c.frame.x;
    const auto before = [](const QPointF& p, double at) { return p.x() < at; };
    const auto first = std::lower_bound(series.points.begin(), series.points.end(), x.minimum, before);
    const auto last = std::lower_bound(first, series.points.end(), x.maximum, before);
    const double each = series.kind == SeriesKind::StepLine ? 2.0 : 1.0;
    return static_cast<double>(last - first) * each > c.frame.plot.width() * c.pixelRatio * kDensePointsPerPixel;
}

/// First, lowest, highest and last of every column of width `column`.
QPolygonF thinned(const QPolygonF& points, double column) {
    QPolygonF out;
    qsizetype i = 0;
    while (i < points.size()) {
        const double cell = std::floor(points[i].x() / column);
        qsizetype last = i, low = i, high = i;
        for (; last < points.size() && std::floor(points[last].x() / column) == cell; ++last) {
            if (points[last].y() < points[low].y()) low = last;
            if (points[last].y() > points[high].y()) high = last;
        }
        qsizetype previous = -1;
        for (const qsizetype k : {i, std::min(low, high), std::max(low, high), last - 1}) {
            if (k != previous) out.append(points[k]);
            previous = k;
        }
        i = last;
    }
    return out;
}

/// One vertical span a device column: cannot spring the raster engine's trap at any scale.
QList<QLineF> columnSpans(const QPolygonF& points, double column) {
    QList<QLineF> spans;
    double lastY = points.first().y();
    qsizetype i = 0;
    while (i < points.size()) {
        const double cell = std::floor(points[i].x() / column);
        double low = lastY, high = lastY;
        for (; i < points.size() && std::floor(points[i].x() / column) == cell; ++i) {
            low = std::min(low, points[i].y());
            high = std::max(high, points[i].y());
            lastY = points[i].y();
        }
        const double x = (cell + 0.5) * column;
        spans.append(QLineF(x, low - column / 2, x, high + column / 2));
    }
    return spans;
}

}  // namespace

bool isQtLine(const PaintContext& c, const SeriesSpec& series) {
    if (series.kind != SeriesKind::Line && series.kind != SeriesKind::StepLine) return false;
    return c.medium == Medium::Vector || !isDense(c, series);
}

QPolygonF linePositions(const PaintContext& c, const SeriesSpec& series) {
    const QPolygonF points = clippedPositions(c, series);
    return isDense(c, series) ? thinned(points, 1.0) : points;
}

double lineWidthOf(const PaintContext& c, const SeriesSpec& series) {
    return series.secondary || isDense(c, series) ? 1.0 : kLineWidth;
}

void paintDenseLine(QPainter& painter, const PaintContext& c, const SeriesSpec& series) {
    const QPolygonF points = clippedPositions(c, series);
    if (points.isEmpty()) return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(c.theme.color(series.role), 0));
    painter.drawLines(columnSpans(points, 1.0 / c.pixelRatio));
}

void paintScatter(QPainter& painter, const PaintContext& c, const SeriesSpec& series) {
    painter.setRenderHint(QPainter::Antialiasing, true);
    const double room = c.frame.plot.width() / static_cast<double>(std::max<qsizetype>(1, series.points.size()));
    const double radius = series.secondary ? std::clamp(room * 0.4, 1.5, 3.0) : std::clamp(room * 0.4, 2.2, 5.0);
    for (const QPointF& p : series.points) {
        if (!c.frame.x.contains(p.x()) || !std::isfinite(p.y())) continue;
        if (c.spec.y.shown && !c.frame.y.contains(p.y())) continue;  // zoomed past it
        const QPointF at(c.frame.x.position(p.x()), c.frame.y.clamped(p.y()));
        // A rim of surface keeps the mark apart from what it stands on.
        if (series.points.size() < 40) paintMarker(painter, at, markerOf(series.role), radius + 1.5, c.theme.surface);
        paintMarker(painter, at, markerOf(series.role), radius, c.theme.color(series.role));
    }
}

}  // namespace splitpoint::ui
