// What other views point at: lines and shades along the axes, series, cells and whole charts of what is pointed at.
#include <algorithm>
#include <cmath>

#include "ui/charts/bar_layout.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/paint_series.h"

namespace splitpoint::ui {
namespace {

constexpr float kTint = 0.12F;
constexpr double kStroke = 2.0, kHalo = 4.0, kBar = 5.0;

QColor tintOf(const PaintContext& c) {
    QColor tint = c.theme.accent;
    tint.setAlphaF(kTint);
    return tint;
}

/// A line in the accent color on a halo of surface.
void haloed(QPainter& painter, const PaintContext& c, const QList<QLineF>& lines) {
    painter.setPen(QPen(c.theme.surface, kHalo));
    painter.drawLines(lines);
    painter.setPen(QPen(c.theme.accent, kStroke));
    painter.drawLines(lines);
}

/// A value is a line, a part of the axis a shade between two lines.
void paintX(QPainter& painter, const PaintContext& c, AxisRange x) {
    const QRectF& plot = c.frame.plot;
    const bool categories = !c.spec.x.categories.isEmpty();
    if (!categories && !(x.to > x.from)) {
        if (!c.frame.x.contains(x.from)) return;
        const double at = c.frame.x.position(x.from);
        return haloed(painter, c, {QLineF(at, plot.top(), at, plot.bottom())});
    }
    const double reach = categories ? 0.5 : 0.0;
    if (x.to + reach < c.frame.x.minimum || x.from - reach > c.frame.x.maximum) return;
    const double left = c.frame.x.clamped(x.from - reach), right = c.frame.x.clamped(x.to + reach);
    painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), tintOf(c));
    painter.setPen(QPen(c.theme.accent, kStroke));
    painter.drawLine(QLineF(left, plot.bottom(), right, plot.bottom()));
    painter.drawLine(QLineF(left, plot.top(), right, plot.top()));
}

void paintY(QPainter& painter, const PaintContext& c, AxisRange y) {
    if (!c.frame.y.contains(y.from)) return;
    const double at = c.frame.y.position(y.from);
    haloed(painter, c, {QLineF(c.frame.plot.left(), at, c.frame.plot.right(), at)});
}

/// Bars get a frame, lines and marks a glow.
void paintSeries(QPainter& painter, const PaintContext& c, qsizetype index) {
    const SeriesSpec& series = c.spec.series[index];
    if (series.kind == SeriesKind::StackedBar) {
        const BarLayout bars(c);
        painter.setPen(QPen(c.theme.accent, kStroke));
        for (const BarPiece& piece : bars.pieces()) {
            if (piece.series != index) continue;
            painter.fillRect(piece.rect, tintOf(c));
            painter.drawRect(piece.rect.adjusted(-1, -1, 1, 1));
        }
        return;
    }
    if (series.kind != SeriesKind::Line && series.kind != SeriesKind::StepLine) return;
    QColor glow = c.theme.accent;
    glow.setAlphaF(0.4F);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(glow, 8.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(linePositions(c, series));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// The border of the cells of these colors.
void paintRegion(QPainter& painter, const PaintContext& c, const QList<ColorRole>& roles) {
    const HeatMapSpec& heat = *c.spec.heatMap;
    if (!isComplete(heat)) return;
    const auto marked = [&](int column, int row) {
        return column >= 0 && row >= 0 && column < heat.columns && row < heat.rows &&
               roles.contains(heat.roles[static_cast<qsizetype>(row) * heat.columns + column]);
    };
    QList<double> x, y;
    for (int column = 0; column <= heat.columns; ++column)
        x << c.frame.x.clamped(valueAtShare(c.spec.x, static_cast<double>(column) / heat.columns));
    for (int row = 0; row <= heat.rows; ++row)
        y << c.frame.y.clamped(valueAtShare(c.spec.y, static_cast<double>(row) / heat.rows));
    QList<QLineF> border;
    for (int row = 0; row <= heat.rows; ++row) {
        for (int column = 0; column <= heat.columns; ++column) {
            const bool here = marked(column, row);
            if (here != marked(column, row - 1) && column < heat.columns)
                border << QLineF(x[column], y[row], x[column + 1], y[row]);
            if (here != marked(column - 1, row) && row < heat.rows)
                border << QLineF(x[column], y[row], x[column], y[row + 1]);
        }
    }
    haloed(painter, c, border);
}

}  // namespace

void paintLinkedMarks(QPainter& painter, const PaintContext& c, const LinkedMarks& marks) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    if (c.spec.heatMap && !marks.roles.isEmpty()) paintRegion(painter, c, marks.roles);
    for (const qsizetype series : marks.series) paintSeries(painter, c, series);
    if (marks.x) paintX(painter, c, *marks.x);
    if (marks.y) paintY(painter, c, *marks.y);
    if (marks.whole) {
        // A bar beside it, no frame: that is the look of the chart that has the keyboard.
        const QRectF& all = c.frame.bounds;
        painter.fillRect(QRectF(all.left(), all.top(), kBar, all.height()), c.theme.accent);
    }
    painter.restore();
}

}  // namespace splitpoint::ui
