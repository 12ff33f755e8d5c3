#include "ui/charts/mark_labels.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace splitpoint::ui {
namespace {

constexpr double kBesideLine = 4.0;  // between a vertical line and its label
constexpr double kAboveLine = 2.0;   // between a horizontal line and its label
constexpr double kPointReach = 6.0;  // of a mark of a scatter
constexpr double kCurveReach = 1.5;  // half of a line, and a hair
// What a place costs: texts on each other cannot be read at all; a line through a text is worse than any way to a free
// place.
constexpr double kOnText = 1000.0, kOnMark = 200.0, kOnCurve = 100.0;
constexpr double kOtherSide = 0.4, kOutsideThePlot = 1.5, kBroken = 20.0;  // in lines

/// Whether a part of the line lies in the rectangle (Liang and Barsky's clipping).
bool meets(const QLineF& line, const QRectF& rect) {
    double from = 0.0, to = 1.0;
    const auto cut = [&](double start, double change, double low, double high) {
        if (change == 0.0) return start >= low && start <= high;
        const double a = (low - start) / change, b = (high - start) / change;
        from = std::max(from, std::min(a, b));
        to = std::min(to, std::max(a, b));
        return from <= to;
    };
    return cut(line.x1(), line.dx(), rect.left(), rect.right()) && cut(line.y1(), line.dy(), rect.top(), rect.bottom());
}

/// Only what lies between the sides of the rectangle is looked at: a series may have a point for each hour of years.
bool isOverLine(const PaintContext& c, const SeriesSpec& series, const QRectF& rect) {
    const QRectF near = rect.adjusted(-kCurveReach, -kCurveReach, kCurveReach, kCurveReach);
    const double left = c.frame.x.value(near.left()), right = c.frame.x.value(near.right());
    auto at = std::lower_bound(series.points.begin(), series.points.end(), left,
                               [](const QPointF& point, double x) { return point.x() < x; });
    if (at != series.points.begin()) --at;
    const auto positionOf = [&c](const QPointF& p) {
        return QPointF(c.frame.x.position(p.x()), c.frame.y.clamped(p.y()));
    };
    for (; at != series.points.end() && std::next(at) != series.points.end() && at->x() <= right; ++at) {
        const QPointF here = positionOf(*at), next = positionOf(*std::next(at));
        if (series.kind == SeriesKind::Line) {
            if (meets(QLineF(here, next), near)) return true;
            continue;
        }
        const QPointF corner(next.x(), here.y());
        if (meets(QLineF(here, corner), near) || meets(QLineF(corner, next), near)) return true;
    }
    return false;
}

bool isOverPoint(const PaintContext& c, const SeriesSpec& series, const QRectF& rect) {
    const QRectF near = rect.adjusted(-kPointReach, -kPointReach, kPointReach, kPointReach);
    return std::any_of(series.points.begin(), series.points.end(), [&](const QPointF& point) {
        return near.contains(QPointF(c.frame.x.position(point.x()), c.frame.y.position(point.y())));
    });
}

}  // namespace

bool isOverCurve(const PaintContext& c, const QRectF& rect) {
    return std::any_of(c.spec.series.begin(), c.spec.series.end(), [&](const SeriesSpec& series) {
        if (series.kind == SeriesKind::Line || series.kind == SeriesKind::StepLine) return isOverLine(c, series, rect);
        return series.kind == SeriesKind::Scatter && isOverPoint(c, series, rect);
    });
}

MarkLabelPlaces::MarkLabelPlaces(const PaintContext& context) : context_(context), metrics_(context.frame.labelFont) {}

QSizeF MarkLabelPlaces::sizeOf(const QStringList& lines) const {
    double widest = 0.0;
    for (const QString& line : lines) widest = std::max(widest, metrics_.horizontalAdvance(line));
    return {widest + metrics_.averageCharWidth(), metrics_.height() * static_cast<double>(lines.size())};
}

/// At the top, right and left of the line: on one line of text, else on as many as the wider side needs.
QList<MarkLabel> MarkLabelPlaces::besideUpright(const MarkSpec& mark, double at) const {
    const QRectF& plot = context_.frame.plot;
    const double toRight = plot.right() - at - kBesideLine, toLeft = at - kBesideLine - plot.left();
    const double wider = std::max(toRight, toLeft) - metrics_.averageCharWidth();
    QList<MarkLabel> found;
    for (const QStringList& lines : {QStringList{mark.label}, wrapText(mark.label, context_.frame.labelFont, wider)}) {
        const QSizeF size = sizeOf(lines);
        if (size.width() <= toRight) found.append({QRectF(QPointF(at + kBesideLine, plot.top()), size), lines});
        if (size.width() <= toLeft)
            found.append({QRectF(QPointF(at - kBesideLine - size.width(), plot.top()), size), lines});
        if (!found.isEmpty()) return found;
    }
    // Over its own line then, and on as many lines of text as the plot is wide for.
    const QStringList lines =
        wrapText(mark.label, context_.frame.labelFont, plot.width() - metrics_.averageCharWidth());
    const QSizeF size = sizeOf(lines);
    const double left = std::max(plot.left(), std::min(at + kBesideLine, plot.right() - size.width()));
    return {{QRectF(QPointF(left, plot.top()), size), lines}};
}

/// Broken into lines of about half its length, that end before the next upright mark at either side.
QList<MarkLabel> MarkLabelPlaces::beforeNextMark(const MarkSpec& mark, double at) const {
    constexpr double kHalf = 0.6;  // words do not break in the middle
    const QRectF& plot = context_.frame.plot;
    double left = plot.left(), right = plot.right();
    for (const MarkSpec& other : context_.spec.marks) {
        if (other.direction != Direction::Vertical || !context_.frame.x.contains(other.value)) continue;
        const double there = context_.frame.x.position(other.value);
        if (there > at) right = std::min(right, there);
        if (there < at) left = std::max(left, there);
    }
    QList<MarkLabel> found;
    for (const bool toRight : {true, false}) {
        const double room = (toRight ? right - at : at - left) - 2.0 * kBesideLine;
        const double half = metrics_.horizontalAdvance(mark.label) * kHalf;
        const QStringList lines =
            wrapText(mark.label, context_.frame.labelFont, std::min(half, room - metrics_.averageCharWidth()));
        const QSizeF size = sizeOf(lines);
        if (lines.size() < 2 || size.width() > room || size.height() > plot.height()) continue;
        found.append(
            {QRectF(QPointF(toRight ? at + kBesideLine : at - kBesideLine - size.width(), plot.top()), size), lines});
    }
    return found;
}

QList<MarkLabelPlaces::Candidate> MarkLabelPlaces::candidates(const MarkSpec& mark) const {
    const QRectF& plot = context_.frame.plot;
    const double height = metrics_.height();
    const bool vertical = mark.direction == Direction::Vertical;
    const double at = (vertical ? context_.frame.x : context_.frame.y).position(mark.value);
    QList<MarkLabel> starts;
    qsizetype whole = 2;  // of the starts; what is broken for another mark's sake comes after them
    if (vertical) {
        starts = besideUpright(mark, at);
        whole = starts.size();
        starts.append(beforeNextMark(mark, at));
    } else {
        const QSizeF size = sizeOf({mark.label});
        const double top = at - height - kAboveLine;
        for (const double left : {std::max(plot.left(), plot.right() - size.width()), plot.left()})
            starts.append({QRectF(QPointF(left, top), size), {mark.label}});
    }
    // A line across the plot is explained near it; the line of a vertical mark is there all the way down.
    const int below = vertical ? static_cast<int>(plot.height() / height) : 4, above = vertical ? 1 : 3;
    QList<Candidate> found;
    for (qsizetype side = 0; side < starts.size(); ++side) {
        for (int line = -above; line <= below; ++line) {
            const QRectF rect = starts[side].rect.translated(0, line * height);
            if (rect.top() < plot.top() - height || rect.bottom() > plot.bottom()) continue;
            const double outside =
                (rect.top() < plot.top() - 0.5 ? kOutsideThePlot : 0.0) + (side < whole ? 0.0 : kBroken);
            found.append(
                {{rect, starts[side].lines}, std::abs(line) + outside + kOtherSide * static_cast<double>(side)});
        }
    }
    if (found.isEmpty()) found.append({starts.first(), 0.0});
    return found;
}

/// On another label, or on what stands around the plot.
bool MarkLabelPlaces::isOnText(const QRectF& rect) const {
    if (std::any_of(taken_.begin(), taken_.end(), [&](const QRectF& other) { return other.intersects(rect); }))
        return true;
    const QFontMetricsF title(context_.frame.titleFont);
    return std::any_of(context_.frame.texts.begin(), context_.frame.texts.end(), [&](const PlacedText& text) {
        const QFontMetricsF& metrics = text.tone == TextTone::Title ? title : metrics_;
        const QSizeF size(metrics.horizontalAdvance(text.text), metrics.height());
        return QRectF(text.baseline - QPointF(0, metrics.ascent()), size).intersects(rect);
    });
}

double MarkLabelPlaces::obstacles(const QRectF& rect, const MarkSpec& mark) const {
    double cost = isOnText(rect) ? kOnText : 0.0;
    for (const MarkSpec& other : context_.spec.marks) {
        const bool vertical = other.direction == Direction::Vertical;
        const AxisMap& axis = vertical ? context_.frame.x : context_.frame.y;
        if (other == mark || !axis.contains(other.value)) continue;
        const double at = axis.position(other.value);
        if (vertical ? at > rect.left() && at < rect.right() : at > rect.top() && at < rect.bottom()) cost += kOnMark;
    }
    return isOverCurve(context_, rect) ? cost + kOnCurve : cost;
}

MarkLabel MarkLabelPlaces::place(const MarkSpec& mark) {
    QList<Candidate> all = candidates(mark);
    std::stable_sort(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) { return a.cost < b.cost; });
    MarkLabel best = all.first().label;
    double least = std::numeric_limits<double>::infinity();
    for (const Candidate& each : all) {
        if (each.cost >= least) break;  // a farther place cannot be better any more
        const double cost = each.cost + obstacles(each.label.rect, mark);
        if (cost < least) least = cost, best = each.label;
    }
    taken_.append(best.rect);
    return best;
}

}  // namespace splitpoint::ui
