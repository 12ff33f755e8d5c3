#include "ui/charts/mark_labels.h"

#include <QFontMetricsF>
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
constexpr double kOtherSide = 0.4, kOutsideThePlot = 1.5;  // in lines

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

MarkLabelPlaces::MarkLabelPlaces(const PaintContext& context) : context_(context) {
    const QFontMetricsF metrics(context.frame.labelFont);
    lineHeight_ = metrics.height();
    letter_ = metrics.averageCharWidth();
}

QList<MarkLabelPlaces::Candidate> MarkLabelPlaces::candidates(const MarkSpec& mark) const {
    const QRectF& plot = context_.frame.plot;
    const bool vertical = mark.direction == Direction::Vertical;
    const double at = (vertical ? context_.frame.x : context_.frame.y).position(mark.value);
    const double width = QFontMetricsF(context_.frame.labelFont).horizontalAdvance(mark.label) + letter_;
    QList<QRectF> starts;
    if (vertical) {
        const QRectF right(at + kBesideLine, plot.top(), width, lineHeight_);
        const QRectF left = right.translated(-width - 2 * kBesideLine, 0);
        if (right.right() <= plot.right()) starts << right;
        if (left.left() >= plot.left()) starts << left;
        if (starts.isEmpty()) starts << right;
    } else {
        starts << QRectF(plot.right() - width, at - lineHeight_ - kAboveLine, width, lineHeight_)
               << QRectF(plot.left(), at - lineHeight_ - kAboveLine, width, lineHeight_);
    }
    // A line across the plot is explained near it; the line of a vertical mark is there all the way down.
    const int below = vertical ? static_cast<int>(plot.height() / lineHeight_) : 4, above = vertical ? 1 : 3;
    QList<Candidate> found;
    for (qsizetype side = 0; side < starts.size(); ++side) {
        for (int line = -above; line <= below; ++line) {
            QRectF rect = starts[side].translated(0, line * lineHeight_);
            rect.moveLeft(std::clamp(rect.left(), plot.left(), std::max(plot.left(), plot.right() - width)));
            if (rect.top() < plot.top() - lineHeight_ || rect.bottom() > plot.bottom()) continue;
            const double outside = rect.top() < plot.top() - 0.5 ? kOutsideThePlot : 0.0;
            found.append({rect, std::abs(line) + outside + kOtherSide * static_cast<double>(side)});
        }
    }
    if (found.isEmpty()) found.append({starts.first(), 0.0});
    return found;
}

double MarkLabelPlaces::obstacles(const QRectF& rect, const MarkSpec& mark) const {
    double cost = 0.0;
    if (std::any_of(taken_.begin(), taken_.end(), [&](const QRectF& other) { return other.intersects(rect); }))
        cost += kOnText;
    for (const MarkSpec& other : context_.spec.marks) {
        const bool vertical = other.direction == Direction::Vertical;
        const AxisMap& axis = vertical ? context_.frame.x : context_.frame.y;
        if (other == mark || !axis.contains(other.value)) continue;
        const double at = axis.position(other.value);
        if (vertical ? at > rect.left() && at < rect.right() : at > rect.top() && at < rect.bottom()) cost += kOnMark;
    }
    return isOverCurve(context_, rect) ? cost + kOnCurve : cost;
}

QRectF MarkLabelPlaces::place(const MarkSpec& mark) {
    QList<Candidate> all = candidates(mark);
    std::stable_sort(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) { return a.cost < b.cost; });
    QRectF best = all.first().rect;
    double least = std::numeric_limits<double>::infinity();
    for (const Candidate& each : all) {
        if (each.cost >= least) break;  // a farther place cannot be better any more
        const double cost = each.cost + obstacles(each.rect, mark);
        if (cost < least) least = cost, best = each.rect;
    }
    taken_.append(best);
    return best;
}

}  // namespace splitpoint::ui
