#include "models/demand/segment.h"

#include <algorithm>
#include <cmath>

namespace splitpoint::models {

namespace {

constexpr double kMonotoneSlopes = 3.0;

double meanSlope(const WeekPoint& from, const WeekPoint& to) {
    return (to.gpus - from.gpus) / (to.hour - from.hour);
}

/// Slope at the joint of a smooth segment with a neighbor. @param own, other mean slopes @param ownHours … lengths
double slopeAtJoint(double own, double ownHours, SegmentShape neighbor, double other, double otherHours) {
    if (neighbor == SegmentShape::Step || !(own * other > 0.0)) return 0.0;
    if (neighbor == SegmentShape::Linear)
        return std::copysign(std::min(std::abs(other), kMonotoneSlopes * std::abs(own)), own);
    const double ownWeight = 2.0 * otherHours + ownHours, otherWeight = otherHours + 2.0 * ownHours;
    return (ownWeight + otherWeight) / (ownWeight / own + otherWeight / other);
}

}  // namespace

EndSlopes smoothSlopes(const Segment& segment) {
    const WeekPoint &from = *segment.from, &to = *segment.to;
    const double own = meanSlope(from, to), hours = to.hour - from.hour;
    EndSlopes slopes;
    if (segment.before != nullptr)
        slopes.fromGpusPerHour = slopeAtJoint(own, hours, segment.before->shape, meanSlope(*segment.before, from),
                                              from.hour - segment.before->hour);
    if (segment.after != nullptr)
        slopes.toGpusPerHour =
            slopeAtJoint(own, hours, to.shape, meanSlope(to, *segment.after), segment.after->hour - to.hour);
    return slopes;
}

double valueOn(const Segment& segment, double hour) {
    const WeekPoint &from = *segment.from, &to = *segment.to;
    if (from.shape == SegmentShape::Step) return hour < to.hour ? from.gpus : to.gpus;
    const double hours = to.hour - from.hour;
    if (from.shape == SegmentShape::Linear)
        return std::max(0.0, from.gpus + (to.gpus - from.gpus) * (hour - from.hour) / hours);
    const auto [leaving, reaching] = smoothSlopes(segment);
    const double s = (hour - from.hour) / hours, rest = 1.0 - s;
    const double value = (1.0 + 2.0 * s) * rest * rest * from.gpus + s * s * (3.0 - 2.0 * s) * to.gpus +
                         hours * s * rest * rest * leaving - hours * s * s * rest * reaching;
    return std::clamp(value, std::min(from.gpus, to.gpus), std::max(from.gpus, to.gpus));
}

Segment segmentAt(std::span<const WeekPoint> points, double hour) {
    const auto later = std::upper_bound(points.begin() + 1, points.end() - 1, hour,
                                        [](double at, const WeekPoint& point) { return at < point.hour; });
    const auto to = static_cast<std::size_t>(later - points.begin());
    return {to >= 2 ? &points[to - 2] : nullptr, &points[to - 1], &points[to],
            to + 1 < points.size() ? &points[to + 1] : nullptr};
}

double shapedAt(std::span<const WeekPoint> points, double hour) {
    if (hour <= points.front().hour) return points.front().gpus;
    if (hour >= points.back().hour) return points.back().gpus;
    return valueOn(segmentAt(points, hour), hour);
}

}  // namespace splitpoint::models
