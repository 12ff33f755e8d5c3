#include <algorithm>
#include <cmath>

#include "ui/charts/bar_layout.h"
#include "ui/charts/paint_series.h"

namespace splitpoint::ui {
namespace {

const BarPiece* floatingAt(const BarLayout& bars, qsizetype series, qsizetype category) {
    const auto found = std::find_if(bars.pieces().begin(), bars.pieces().end(), [&](const BarPiece& piece) {
        return piece.floating && piece.series == series && piece.category == category;
    });
    return found == bars.pieces().end() ? nullptr : &*found;
}

/// The level at which each bar ends is carried over to the bar that goes on from there, also past a bar of no height.
void paintConnectors(QPainter& painter, const PaintContext& c, const BarLayout& bars, qsizetype index) {
    const SeriesSpec& series = c.spec.series[index];
    const AxisMap& y = c.frame.y;
    const double same = (y.maximum - y.minimum) * 1e-6;
    const qsizetype count = std::min(series.bases.size(), series.values.size());
    const BarPiece* before = nullptr;
    double level = 0.0;
    painter.setPen(QPen(c.theme.axis, 1.0));
    for (qsizetype category = 0; category < count; ++category) {
        const BarPiece* piece = floatingAt(bars, index, category);
        if (piece == nullptr) continue;
        const double base = series.bases[category], end = base + series.values[category];
        const bool goesOn = std::abs(base - level) <= same || std::abs(end - level) <= same;
        if (before != nullptr && goesOn && y.contains(level))
            painter.drawLine(QLineF(before->rect.right(), y.position(level), piece->rect.left(), y.position(level)));
        before = piece;
        level = end;
    }
}

}  // namespace

void paintBridge(QPainter& painter, const PaintContext& c) {
    const BarLayout bars(c);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const BarPiece& piece : bars.pieces()) {
        if (!piece.floating) continue;
        QRectF rect = piece.rect;
        // A step too small for its height is still a step: a line.
        if (rect.height() < 1.5) rect.setTop(std::max(c.frame.plot.top(), rect.bottom() - 1.5));
        painter.fillRect(rect, piece.muted ? c.theme.disabled : c.theme.color(piece.role));
    }
    for (qsizetype s = 0; s < c.spec.series.size(); ++s)
        if (!c.spec.series[s].bases.isEmpty()) paintConnectors(painter, c, bars, s);
}

}  // namespace splitpoint::ui
