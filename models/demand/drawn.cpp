#include "models/demand/drawn.h"

#include <algorithm>
#include <cmath>

#include "models/demand/segment.h"
#include "models/demand/stroke.h"

namespace splitpoint::models {

namespace {

/// First and last whole hour of a span; empty where it holds none.
HourRange coverage(const DrawnSpan& span) {
    if (span.points.empty()) return {};
    return {static_cast<int>(std::ceil(span.points.front().hour)),
            static_cast<int>(std::floor(span.points.back().hour))};
}

/// The value at an hour; hours asked for one after the other find their segment at once.
double valueAt(const std::vector<WeekPoint>& points, std::size_t& next, double hour) {
    while (next < points.size() && points[next].hour <= hour) ++next;
    if (next == 0) return points.front().gpus;
    const WeekPoint& from = points[next - 1];
    if (next == points.size() || from.hour == hour) return from.gpus;
    return valueOn({next >= 2 ? &points[next - 2] : nullptr, &from, &points[next],
                    next + 1 < points.size() ? &points[next + 1] : nullptr},
                   hour);
}

/// Cuts a span to whole hours. What is kept of a smooth segment that loses an end, or a neighbor that gave it a slope
/// there, no longer has a cubic of its own: it is put down hour by hour. Where it meets a smooth segment that stays, a
/// point just beside the joint keeps the slope, so that nothing beyond the joint moves.
class Cutter {
  public:
    Cutter(const DrawnSpan& span, int first, int last) : points_(span.points), first_(first), last_(last) {}

    DrawnSpan cut() {
        for (std::size_t i = 0; i + 1 < points_.size(); ++i) addSegment(i);
        if (made_.points.empty() || made_.points.back().hour < last_) add(last_, valueAtHour(last_));
        made_.points.back().shape = SegmentShape::Linear;
        return std::move(made_);
    }

  private:
    static constexpr double kBesideShare = 0.125;  // of the way to the next hour; a slope of 3 d overshoots from 1/3 on

    [[nodiscard]] double valueAtHour(double hour) const { return shapedAt(points_, hour); }
    [[nodiscard]] bool isSmooth(std::size_t i) const { return points_[i].shape == SegmentShape::Smooth; }
    [[nodiscard]] Segment segment(std::size_t i) const {
        return {i > 0 ? &points_[i - 1] : nullptr, &points_[i], &points_[i + 1],
                i + 2 < points_.size() ? &points_[i + 2] : nullptr};
    }
    void add(double hour, double gpus, SegmentShape shape = SegmentShape::Linear) {
        made_.points.push_back({hour, std::max(0.0, gpus), shape});
    }

    void addSegment(std::size_t i) {
        const WeekPoint &left = points_[i], &right = points_[i + 1];
        const double from = std::max(left.hour, static_cast<double>(first_));
        const double to = std::min(right.hour, static_cast<double>(last_));
        if (from >= to) return;
        const bool cutLeft = from > left.hour, cutRight = to < right.hour;
        const auto [leaving, reaching] = isSmooth(i) ? smoothSlopes(segment(i)) : EndSlopes{};
        const bool loses =
            cutLeft || cutRight || (from == first_ && leaving != 0.0) || (to == last_ && reaching != 0.0);
        if (!isSmooth(i) || !loses) {
            add(from, cutLeft ? valueAtHour(from) : left.gpus, left.shape);
            return;
        }
        add(from, cutLeft ? valueAtHour(from) : left.gpus);
        if (!cutLeft && i > 0 && isSmooth(i - 1)) {
            const double beside = kBesideShare * (std::min(std::floor(from) + 1.0, to) - from);
            add(from + beside, left.gpus + beside * leaving);
        }
        for (int hour = static_cast<int>(std::floor(from)) + 1; hour < to; ++hour) add(hour, valueAtHour(hour));
        if (!cutRight && i + 2 < points_.size() && isSmooth(i + 1)) {
            const double beside = kBesideShare * (to - std::max(std::ceil(to) - 1.0, from));
            add(to - beside, right.gpus - beside * reaching);
        }
    }

    const std::vector<WeekPoint>& points_;
    int first_, last_;
    DrawnSpan made_;
};

/// The part of a span between two whole hours, with its ends on them; an end that is not cut stays as it is.
std::optional<DrawnSpan> cut(const DrawnSpan& span, int first, int last) {
    const HourRange whole = coverage(span);
    first = std::max(first, whole.first);
    last = std::min(last, whole.last);
    if (last < first) return std::nullopt;
    return Cutter(span, first, last).cut();
}

/// Whether a segment lies in a range of hours: a part of it, or of one hour the segment that leaves from there.
bool isChosen(const DrawnSpan& span, std::size_t i, HourRange range) {
    const double from = span.points[i].hour, to = span.points[i + 1].hour;
    if (range.size() > 1) return from < range.last && to > range.first;
    const bool isLast = i + 2 == span.points.size();
    return range.size() == 1 && from <= range.first && (range.first < to || (isLast && range.first == to));
}

bool endsSmooth(const DrawnSpan& span) {
    return span.points.size() > 1 && span.points[span.points.size() - 2].shape == SegmentShape::Smooth;
}
bool beginsSmooth(const DrawnSpan& span) {
    return span.points.front().shape == SegmentShape::Smooth;
}

/// Without the points that lie on a straight line between their neighbors.
std::vector<WeekPoint> tidied(const std::vector<WeekPoint>& points) {
    std::vector<WeekPoint> result;
    for (std::size_t at = 0; at < points.size();) {
        std::size_t end = at;  // of the straight run that begins here
        while (end + 1 < points.size() && points[end].shape == SegmentShape::Linear) ++end;
        const auto run = thinned(std::span(points).subspan(at, end - at + 1), 0.0);
        result.insert(result.end(), run.begin(), end + 1 < points.size() ? run.end() - 1 : run.end());
        if (end + 1 == points.size()) break;
        result.push_back(points[end]);
        at = end + 1;
    }
    return result;
}

}  // namespace

std::vector<DrawnValue> drawnHours(std::span<const DrawnSpan> spans, int firstHour, int hours) {
    std::vector<DrawnValue> values(static_cast<std::size_t>(std::max(0, hours)));
    for (const DrawnSpan& span : spans) {
        const HourRange covered = coverage(span);
        const int from = std::max(covered.first, firstHour), to = std::min(covered.last, firstHour + hours - 1);
        std::size_t next = 0;
        for (int hour = from; hour <= to; ++hour)
            values[static_cast<std::size_t>(hour - firstHour)] = valueAt(span.points, next, hour);
    }
    return values;
}

DrawnLayer withoutDrawn(const DrawnLayer& layer, HourRange range) {
    if (range.size() == 0) return layer;
    DrawnLayer result = layer;
    result.spans.clear();
    for (const DrawnSpan& span : layer.spans) {
        const HourRange covered = coverage(span);
        if (covered.last < range.first || covered.first > range.last) {
            result.spans.push_back(span);
            continue;
        }
        if (auto before = cut(span, covered.first, range.first - 1)) result.spans.push_back(std::move(*before));
        if (auto after = cut(span, range.last + 1, covered.last)) result.spans.push_back(std::move(*after));
    }
    return result;
}

DrawnLayer withDrawn(const DrawnLayer& layer, HourRange range, std::span<const double> gpus, double tolerance,
                     SegmentShape shape) {
    if (range.size() == 0 || static_cast<std::size_t>(range.size()) != gpus.size()) return layer;
    DrawnLayer result = withoutDrawn(layer, range);
    std::vector<WeekPoint> points;
    points.reserve(gpus.size());
    for (std::size_t i = 0; i < gpus.size(); ++i)
        points.push_back({static_cast<double>(range.first) + static_cast<double>(i), std::max(0.0, gpus[i])});
    DrawnSpan drawn{thinned(points, tolerance, shape)};
    // A neighbor that ends in the hour before, or begins in the hour after, becomes one line with it; a smooth end has
    // its slope from being an end, so it stays one.
    const auto place = std::find_if(result.spans.begin(), result.spans.end(),
                                    [&](const DrawnSpan& span) { return span.points.front().hour > range.first; });
    auto at = result.spans.insert(place, std::move(drawn));
    if (at != result.spans.begin()) {
        const auto before = std::prev(at);
        if (before->points.back().hour == range.first - 1 && !endsSmooth(*before) && !beginsSmooth(*at)) {
            before->points.insert(before->points.end(), at->points.begin(), at->points.end());
            at = std::prev(result.spans.erase(at));
        }
    }
    if (const auto after = std::next(at); after != result.spans.end() && after->points.front().hour == range.last + 1 &&
                                          !endsSmooth(*at) && !beginsSmooth(*after)) {
        at->points.insert(at->points.end(), after->points.begin(), after->points.end());
        result.spans.erase(after);
    }
    for (auto& span : result.spans) span.points = tidied(span.points);
    return result;
}

DrawnLayer withShape(const DrawnLayer& layer, HourRange range, SegmentShape shape) {
    DrawnLayer result = layer;
    for (auto& span : result.spans) {
        for (std::size_t i = 0; i + 1 < span.points.size(); ++i) {
            if (isChosen(span, i, range)) span.points[i].shape = shape;
        }
    }
    return result;
}

std::optional<SegmentShape> shapeWithin(const DrawnLayer& layer, HourRange range) {
    for (const auto& span : layer.spans) {
        for (std::size_t i = 0; i + 1 < span.points.size(); ++i) {
            if (isChosen(span, i, range)) return span.points[i].shape;
        }
    }
    return std::nullopt;
}

std::optional<DrawnLayer> withPoint(const DrawnLayer& layer, WeekPoint point) {
    DrawnLayer result = layer;
    point.gpus = std::max(0.0, point.gpus);
    for (auto& span : result.spans) {
        auto& points = span.points;
        if (point.hour < points.front().hour || point.hour > points.back().hour) continue;
        const auto at = std::find_if(points.begin(), points.end(), [&](const auto& p) { return p.hour >= point.hour; });
        if (at->hour == point.hour) {
            at->gpus = point.gpus;
        } else {
            point.shape = std::prev(at)->shape;
            points.insert(at, point);
        }
        return result;
    }
    return std::nullopt;
}

std::optional<DrawnLayer> withoutPoint(const DrawnLayer& layer, double hour) {
    DrawnLayer result = layer;
    for (auto span = result.spans.begin(); span != result.spans.end(); ++span) {
        auto& points = span->points;
        const auto at = std::find_if(points.begin(), points.end(), [&](const auto& p) { return p.hour == hour; });
        if (at == points.end()) continue;
        points.erase(at);
        if (!points.empty()) points.back().shape = SegmentShape::Linear;
        if (coverage(*span).size() == 0) result.spans.erase(span);
        return result;
    }
    return std::nullopt;
}

}  // namespace splitpoint::models
