#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "ui/charts/bar_layout.h"
#include "ui/charts/paint_series.h"
#include "ui/charts/strokes.h"

namespace splitpoint::ui {
namespace {

constexpr double kHatchSpacing = 6.0;
constexpr qsizetype kFewLabels = 12;
constexpr double kMarkReach = 7.5;  // of the largest mark of a scatter, with its halo

/// Muted bars are hatched in their color, roles with a pattern in the surface's.
void paintHatches(QPainter& painter, const PaintContext& c, const BarLayout& bars) {
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const BarPiece& piece : bars.pieces()) {
        if (piece.muted)
            paintHatch(painter, piece.rect, c.theme.color(piece.role), kHatchSpacing);
        else
            paintHatch(painter, piece.rect, c.theme.surface, kHatchSpacing, fillPatternOf(piece.role));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// A hairline of surface parts neighbors, so that they are told apart without color.
void paintHairlines(QPainter& painter, const PaintContext& c, const BarLayout& bars) {
    if (bars.seriesCount() < 2) return;
    for (const BarPiece& piece : bars.pieces())
        if (piece.rect.height() > 3.0 && !piece.floating)
            painter.fillRect(QRectF(piece.rect.topLeft(), QSizeF(piece.rect.width(), 1.0)), c.theme.surface);
}

/// Where the line of a stack's reference stands; far below where it has none.
double referenceAt(const PaintContext& c, const BarLayout& bars, qsizetype category, int group) {
    constexpr double kNowhere = 1e9;
    const qsizetype at = category * bars.groups() + group;
    if (!c.spec.reference || at >= c.spec.reference->values.size()) return kNowhere;
    const double value = c.spec.reference->values[at];
    return std::isfinite(value) && c.frame.y.contains(value) ? c.frame.y.position(value) : kNowhere;
}

/// A dashed line with feet, wider than its bar, on a halo of surface: seen on the bar, above it and in grey.
void paintReferences(QPainter& painter, const PaintContext& c, const BarLayout& bars) {
    if (!c.spec.reference) return;
    constexpr double kWider = 1.18, kFoot = 3.0;
    const double half = std::min(bars.share() * kWider, 0.98) * bars.room() / 2.0;
    for (qsizetype category = 0; category < bars.categories(); ++category) {
        for (int group = 0; group < bars.groups(); ++group) {
            const double y = referenceAt(c, bars, category, group);
            if (y > c.frame.plot.bottom() + 1.0) continue;
            const double x = bars.center(category, group);
            painter.setPen(QPen(c.theme.surface, 4.0));
            painter.drawLine(QLineF(x - half, y, x + half, y));
            painter.setPen(QPen(c.theme.text, 1.6, Qt::DashLine, Qt::FlatCap));
            painter.drawLine(QLineF(x - half, y, x + half, y));
            painter.setPen(QPen(c.theme.text, 1.6));
            for (const double end : {x - half, x + half}) painter.drawLine(QLineF(end, y - kFoot, end, y + kFoot));
        }
    }
}

/// Where a label of some height stands free of the marks of the scatters near its middle: over the highest of them.
double overMarks(const PaintContext& c, double center, double top, double height) {
    double free = top;
    for (const SeriesSpec& series : c.spec.series) {
        if (series.kind != SeriesKind::Scatter) continue;
        for (const QPointF& point : series.points) {
            if (!c.frame.y.contains(point.y()) || std::abs(c.frame.x.position(point.x()) - center) > kMarkReach)
                continue;
            const double at = c.frame.y.position(point.y());
            if (at + kMarkReach > free && at - kMarkReach < free + height) free = at - kMarkReach - height;
        }
    }
    return free;
}

/// The text over each stack: inside the plot, above what is drawn.
void paintLabels(QPainter& painter, const PaintContext& c, const BarLayout& bars) {
    const QFontMetricsF metrics(c.frame.labelFont);
    painter.setFont(c.frame.labelFont);
    const bool crowded = c.spec.categoryLabels.size() > kFewLabels;
    QList<QRectF> taken;
    QColor backing = c.theme.surface;
    backing.setAlphaF(0.8F);
    const bool perGroup = c.spec.categoryLabels.size() == bars.categories() * bars.groups();
    for (qsizetype i = 0; i < c.spec.categoryLabels.size(); ++i) {
        const qsizetype category = perGroup ? i / bars.groups() : i;
        const int group = perGroup ? static_cast<int>(i % bars.groups()) : 0;
        if (category >= bars.categories()) break;
        const double center =
            perGroup ? bars.center(category, group) : c.frame.x.position(static_cast<double>(category));
        const double room = perGroup ? bars.room() : bars.room() * bars.groups();
        QStringList lines = wrapText(c.spec.categoryLabels[i], c.frame.labelFont, room);
        const double highest = c.frame.plot.top() - metrics.height() * 0.5;
        const double over = std::min(bars.top(category, group), referenceAt(c, bars, category, group)) - 1.0;
        // What would cover its own bar is left to the readout and the table: the first line is the value, and a part of
        // what follows it would say something else.
        const auto fitting =
            over > highest ? static_cast<qsizetype>((over - highest) / metrics.height()) : qsizetype{0};
        if (!bars.hangs(category, group) && fitting < lines.size()) lines = lines.mid(0, 1);
        const double height = metrics.height() * static_cast<double>(lines.size());
        // Above what stands, below what hangs, where there is room for it.
        const double under = bars.bottom(category, group) + 1.0;
        double top = over - height;
        if (bars.hangs(category, group) && under + height <= c.frame.plot.bottom())
            top = under;
        else
            top = overMarks(c, center, top, height);
        top = std::max(top, highest);
        double widest = 0.0;
        for (const QString& line : lines) widest = std::max(widest, metrics.horizontalAdvance(line));
        QRectF place(center - widest / 2, top, widest, height);
        if (lines.isEmpty() || widest <= 0.0) continue;
        const auto isFree = [&taken](const QRectF& at) {
            const QRectF apart = at.adjusted(-2, 0, 2, 0);
            return std::none_of(taken.begin(), taken.end(), [&](const QRectF& r) { return r.intersects(apart); });
        };
        if (!isFree(place)) {
            // Among many bars a label without room is left out; the readout and the table have it. Among few it steps
            // away from its bar by a line or two.
            if (crowded) continue;
            const double away = bars.hangs(category, group) ? metrics.height() : -metrics.height();
            for (const double by : {1.0, 2.0}) {
                const QRectF moved = place.translated(0, by * away);
                if (moved.top() < highest || moved.bottom() > c.frame.plot.bottom() || !isFree(moved)) continue;
                place = moved;
                break;
            }
        }
        if (crowded && place.right() > c.frame.bounds.right()) continue;
        taken.append(place);
        top = place.top();
        // Neither the grid nor a neighbor runs through the text; connectors of a bridge must.
        if (!bars.floats()) painter.fillRect(place, backing);
        const bool muted = category < c.spec.categoryMuted.size() && c.spec.categoryMuted[category];
        painter.setPen(muted ? c.theme.textMuted : c.theme.text);
        for (const QString& line : lines) {
            painter.drawText(QPointF(center - metrics.horizontalAdvance(line) / 2, top + metrics.ascent()), line);
            top += metrics.height();
        }
    }
}

}  // namespace

void paintBarDetails(QPainter& painter, const PaintContext& c) {
    const BarLayout bars(c);
    if (bars.seriesCount() == 0 || bars.categories() == 0) return;
    paintHatches(painter, c, bars);
    paintHairlines(painter, c, bars);
    paintReferences(painter, c, bars);
    paintLabels(painter, c, bars);
}

}  // namespace splitpoint::ui
