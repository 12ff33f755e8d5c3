#include "models/demand/drawn.h"

#include <algorithm>
#include <cmath>

#include "models/demand/stroke.h"

namespace splitpoint::models {

namespace {

/// First and last whole hour of a span; empty where it holds none.
HourRange coverage(const DrawnSpan& span) {
    if (span.points.empty()) return {};
    return {static_cast<int>(std::ceil(span.points.front().hour)),
            static_cast<int>(std::floor(span.points.back().hour))};
}

double lineAt(const std::vector<WeekPoint>& points, std::size_t& next, double hour) {
    while (next < points.size() && points[next].hour <= hour) ++next;
    if (next == 0) return points.front().gpus;
    const WeekPoint& from = points[next - 1];
    if (next == points.size() || from.hour == hour) return from.gpus;
    const WeekPoint& to = points[next];
    return std::max(0.0, from.gpus + (to.gpus - from.gpus) * (hour - from.hour) / (to.hour - from.hour));
}

/// The part of a span between two whole hours, with its ends on them.
std::optional<DrawnSpan> cut(const DrawnSpan& span, int first, int last) {
    const HourRange whole = coverage(span);
    first = std::max(first, whole.first);
    last = std::min(last, whole.last);
    if (last < first) return std::nullopt;
    DrawnSpan part;
    std::size_t next = 0;
    part.points.push_back({static_cast<double>(first), lineAt(span.points, next, first)});
    for (const WeekPoint& point : span.points) {
        if (point.hour > first && point.hour < last) part.points.push_back(point);
    }
    if (last > first) {
        next = 0;
        part.points.push_back({static_cast<double>(last), lineAt(span.points, next, last)});
    }
    return part;
}

}  // namespace

std::vector<DrawnValue> drawnHours(std::span<const DrawnSpan> spans, int firstHour, int hours) {
    std::vector<DrawnValue> values(static_cast<std::size_t>(std::max(0, hours)));
    for (const DrawnSpan& span : spans) {
        const HourRange covered = coverage(span);
        const int from = std::max(covered.first, firstHour), to = std::min(covered.last, firstHour + hours - 1);
        std::size_t next = 0;
        for (int hour = from; hour <= to; ++hour)
            values[static_cast<std::size_t>(hour - firstHour)] = lineAt(span.points, next, hour);
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

DrawnLayer withDrawn(const DrawnLayer& layer, HourRange range, std::span<const double> gpus, double tolerance) {
    if (range.size() == 0 || static_cast<std::size_t>(range.size()) != gpus.size()) return layer;
    DrawnLayer result = withoutDrawn(layer, range);
    std::vector<WeekPoint> points;
    points.reserve(gpus.size());
    for (std::size_t i = 0; i < gpus.size(); ++i)
        points.push_back({static_cast<double>(range.first) + static_cast<double>(i), std::max(0.0, gpus[i])});
    DrawnSpan drawn{thinned(points, tolerance)};
    // A neighbor that ends in the hour before, or begins in the hour after, becomes one line with it.
    const auto place = std::find_if(result.spans.begin(), result.spans.end(),
                                    [&](const DrawnSpan& span) { return span.points.front().hour > range.first; });
    auto at = result.spans.insert(place, std::move(drawn));
    if (at != result.spans.begin() && std::prev(at)->points.back().hour == range.first - 1) {
        const auto before = std::prev(at);
        before->points.insert(before->points.end(), at->points.begin(), at->points.end());
        at = std::prev(result.spans.erase(at));
    }
    if (const auto after = std::next(at); after != result.spans.end() && after->points.front().hour == range.last + 1) {
        at->points.insert(at->points.end(), after->points.begin(), after->points.end());
        result.spans.erase(after);
    }
    for (auto& span : result.spans) span.points = thinned(span.points, 0.0);
    return result;
}

}  // namespace splitpoint::models
