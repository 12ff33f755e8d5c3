#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <utility>

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

/// Of one bar, or of a category where one text stands for all bars of it.
struct BarLabel {
    qsizetype category = 0;
    int group = 0;
    double center = 0.0;
    QStringList lines;
    QRectF place;
    bool cut = false;  ///< to its value, for want of height
};

/// The text over a stack: inside the plot, above what stands, below what hangs where there is room for it.
BarLabel labelOf(const PaintContext& c, const BarLayout& bars, qsizetype i, double highest) {
    const QFontMetricsF metrics(c.frame.labelFont);
    const bool perGroup = c.spec.categoryLabels.size() == bars.categories() * bars.groups();
    BarLabel label;
    label.category = perGroup ? i / bars.groups() : i;
    label.group = perGroup ? static_cast<int>(i % bars.groups()) : 0;
    if (label.category >= bars.categories()) return label;
    const auto [category, group] = std::pair(label.category, label.group);
    label.center = perGroup ? bars.center(category, group) : c.frame.x.position(static_cast<double>(category));
    const double room = perGroup ? bars.room() : bars.room() * bars.groups();
    label.lines = wrapText(c.spec.categoryLabels[i], c.frame.labelFont, room);
    const double over = std::min(bars.top(category, group), referenceAt(c, bars, category, group)) - 1.0;
    // What would cover its own bar is left to the readout and the table: the first line is the value, and a part of
    // what follows it would say something else.
    const auto fitting = over > highest ? static_cast<qsizetype>((over - highest) / metrics.height()) : qsizetype{0};
    label.cut = !bars.hangs(category, group) && fitting < label.lines.size() && label.lines.size() > 1;
    if (label.cut) label.lines = label.lines.mid(0, 1);
    const double height = metrics.height() * static_cast<double>(label.lines.size());
    const double under = bars.bottom(category, group) + 1.0;
    const bool below = bars.hangs(category, group) && under + height <= c.frame.plot.bottom();
    const double top = below ? under : overMarks(c, label.center, over - height, height);
    double widest = 0.0;
    for (const QString& line : label.lines) widest = std::max(widest, metrics.horizontalAdvance(line));
    label.place = QRectF(label.center - widest / 2, std::max(top, highest), widest, height);
    return label;
}

bool isFree(const QRectF& place, const QList<QRectF>& taken) {
    const QRectF apart = place.adjusted(-2, 0, 2, 0);
    return std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(apart); });
}

/// Over no other stack, with its reference, than this label's own.
bool isOverNoOtherBar(const QRectF& place, const PaintContext& c, const BarLayout& bars, const BarLabel& own) {
    for (qsizetype category = 0; category < bars.categories(); ++category) {
        for (int group = 0; group < bars.groups(); ++group) {
            if (category == own.category && group == own.group) continue;
            const double center = bars.center(category, group), half = bars.room() / 2.0;
            const double top = std::min(bars.top(category, group), referenceAt(c, bars, category, group));
            if (place.right() > center - half && place.left() < center + half && place.bottom() > top) return false;
        }
    }
    return true;
}

/// All of a label that was cut, in one line beside its bar, too: the highest bar has no second line over it, but often
/// lower ones beside it. Where they or their labels are in the way it stays cut.
BarLabel inOneLine(const PaintContext& c, const BarLayout& bars, const QList<BarLabel>& labels, qsizetype i) {
    const BarLabel& cut = labels[i];
    const double width = QFontMetricsF(c.frame.labelFont).horizontalAdvance(c.spec.categoryLabels[i]);
    BarLabel whole = cut;
    whole.lines = QStringList{c.spec.categoryLabels[i]};
    const double left = std::max(c.frame.plot.left(), std::min(cut.center - width / 2, c.frame.bounds.right() - width));
    whole.place = QRectF(left, cut.place.top(), width, cut.place.height());
    whole.center = whole.place.center().x();
    const bool inside = whole.place.right() <= c.frame.bounds.right() && whole.place.left() <= cut.place.left() &&
                        whole.place.right() >= cut.place.right();
    QList<QRectF> others;
    for (qsizetype other = 0; other < labels.size(); ++other)
        if (other != i) others.append(labels[other].place);
    return inside && isFree(whole.place, others) && isOverNoOtherBar(whole.place, c, bars, cut) ? whole : cut;
}

void paintLabel(QPainter& painter, const PaintContext& c, const BarLayout& bars, const BarLabel& label) {
    const QFontMetricsF metrics(c.frame.labelFont);
    QColor backing = c.theme.surface;
    backing.setAlphaF(0.8F);
    // Neither the grid nor a neighbor runs through the text; connectors of a bridge must.
    if (!bars.floats()) painter.fillRect(label.place, backing);
    const bool muted = label.category < c.spec.categoryMuted.size() && c.spec.categoryMuted[label.category];
    painter.setPen(muted ? c.theme.textMuted : c.theme.text);
    double top = label.place.top();
    for (const QString& line : label.lines) {
        painter.drawText(QPointF(label.center - metrics.horizontalAdvance(line) / 2, top + metrics.ascent()), line);
        top += metrics.height();
    }
}

void paintLabels(QPainter& painter, const PaintContext& c, const BarLayout& bars) {
    const double line = QFontMetricsF(c.frame.labelFont).height();
    const double highest = c.frame.plot.top() - line * 0.5;
    painter.setFont(c.frame.labelFont);
    const bool crowded = c.spec.categoryLabels.size() > kFewLabels;
    QList<QRectF> taken;
    QList<BarLabel> labels;
    for (qsizetype i = 0; i < c.spec.categoryLabels.size(); ++i) labels.append(labelOf(c, bars, i, highest));
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (labels[i].cut && !crowded && !bars.floats()) labels[i] = inOneLine(c, bars, labels, i);
        BarLabel label = labels[i];
        if (label.category >= bars.categories()) break;
        if (label.lines.isEmpty() || label.place.width() <= 0.0) continue;
        if (!isFree(label.place, taken)) {
            // Among many bars a label without room is left out; the readout and the table have it. Among few it steps
            // away from its bar by a line or two.
            if (crowded) continue;
            const double away = bars.hangs(label.category, label.group) ? line : -line;
            for (const double by : {1.0, 2.0}) {
                const QRectF moved = label.place.translated(0, by * away);
                if (moved.top() < highest || moved.bottom() > c.frame.plot.bottom() || !isFree(moved, taken)) continue;
                label.place = moved;
                break;
            }
        }
        if (crowded && label.place.right() > c.frame.bounds.right()) continue;
        taken.append(label.place);
        paintLabel(painter, c, bars, label);
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
