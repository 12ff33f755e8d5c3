#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "ui/charts/paint_series.h"
#include "ui/charts/strokes.h"

namespace splitpoint::ui {
namespace {

constexpr double kShareOfRow = 0.62;
constexpr double kRowHatch = 6.0;

/// One bar of a row.
struct RowBar {
    double base = 0.0, end = 0.0;  ///< in axis values, cut to the axis
    ColorRole role = ColorRole::Neutral;
    QString text;
    [[nodiscard]] bool goesRight() const { return end >= base; }
};

QList<RowBar> barsOf(const PaintContext& c, qsizetype row) {
    QList<RowBar> bars;
    const AxisMap& x = c.frame.x;
    const auto cut = [&x](double value) { return std::clamp(value, x.minimum, std::max(x.minimum, x.maximum)); };
    for (const SeriesSpec& series : c.spec.series) {
        if (series.kind != SeriesKind::HorizontalBar || row >= series.values.size()) continue;
        if (!std::isfinite(series.values[row])) continue;
        const double base = row < series.bases.size() ? series.bases[row] : 0.0;
        bars.append({cut(base), cut(base + series.values[row]),
                     row < series.categoryRoles.size() ? series.categoryRoles[row] : series.role,
                     row < series.endTexts.size() ? series.endTexts[row] : QString()});
    }
    return bars;
}

void paintBar(QPainter& painter, const PaintContext& c, const RowBar& bar, double top, double height) {
    const double a = c.frame.x.position(bar.base), b = c.frame.x.position(bar.end);
    const QRectF rect = QRectF(QPointF(a, top), QPointF(b, top + height)).normalized();
    painter.fillRect(rect, c.theme.color(bar.role));
    paintHatch(painter, rect, c.theme.surface, kRowHatch, fillPatternOf(bar.role));
    // A hairline of surface parts it from its neighbor.
    painter.fillRect(QRectF(a - 0.5, top, 1.0, height), c.theme.surface);
}

/// Beyond the end of the bar where there is room, else left to the readout and the table.
void paintEndText(QPainter& painter, const PaintContext& c, const RowBar& bar, double middle) {
    const QFontMetricsF metrics(c.frame.labelFont);
    const double width = metrics.horizontalAdvance(bar.text), gap = metrics.averageCharWidth() * 0.6;
    const double end = c.frame.x.position(bar.end);
    const double left = bar.goesRight() ? end + gap : end - gap - width;
    if (bar.text.isEmpty() || left < c.frame.plot.left() || left + width > c.frame.bounds.right()) return;
    painter.setFont(c.frame.labelFont);
    painter.setPen(c.theme.text);
    painter.drawText(QPointF(left, middle - metrics.height() / 2 + metrics.ascent()), bar.text);
}

}  // namespace

void paintHorizontalBars(QPainter& painter, const PaintContext& c) {
    const qsizetype rows = c.spec.y.categories.size();
    if (rows == 0) return;
    painter.save();
    const double slot = c.frame.plot.height() / static_cast<double>(rows);
    const double least = QFontMetricsF(c.frame.labelFont).height() * 0.8;
    for (qsizetype row = 0; row < rows; ++row) {
        QList<RowBar> bars = barsOf(c, row);
        const double middle = c.frame.y.position(static_cast<double>(row)), height = slot * kShareOfRow;
        // Bars that go the same way share the height of the row, so that none hides the other.
        const bool sameWay = bars.size() == 2 && bars[0].goesRight() == bars[1].goesRight() &&
                             bars[0].base != bars[0].end && bars[1].base != bars[1].end;
        const double each = sameWay ? height / 2 : height;
        for (qsizetype i = 0; i < bars.size(); ++i)
            paintBar(painter, c, bars[i], middle - height / 2 + (sameWay ? each * static_cast<double>(i) : 0.0), each);
        if (slot < least) continue;
        if (sameWay) {
            const auto reach = [](const RowBar& bar) { return std::abs(bar.end - bar.base); };
            bars = {reach(bars[0]) > reach(bars[1]) ? bars[0] : bars[1]};
        }
        for (const RowBar& bar : bars) paintEndText(painter, c, bar, middle);
    }
    painter.restore();
}

}  // namespace splitpoint::ui
