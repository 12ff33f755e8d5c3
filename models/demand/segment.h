#pragma once

#include <span>

#include "models/demand.h"

namespace splitpoint::models {

/// One segment of a curve between control points, with the points beyond it, which give a smooth one its slopes there.
struct Segment {
    const WeekPoint* before = nullptr;  ///< nothing: the curve begins at `from`
    const WeekPoint* from = nullptr;    ///< its shape is the segment's
    const WeekPoint* to = nullptr;
    const WeekPoint* after = nullptr;  ///< nothing: the curve ends at `to`
};

/// GPUs per hour with which a smooth segment leaves `from` (first) and reaches `to` (second).
///
/// Let d be the mean slope of a segment and h its length. At an end of the curve, beside a step, beside a flat segment
/// and beside one that goes the other way the slope is 0. Beside a straight segment it is that one's d, but at most 3 d
/// of the segment's own. Between two smooth ones it is (w1 + w2) / (w1 / d1 + w2 / d2), w1 = 2 h2 + h1, w2 = h2 + 2 h1,
/// with 1 before the point and 2 after it, so that neither has a corner there.
/// @source Fritsch and Carlson 1980 (slopes up to 3 d keep a cubic monotone); Fritsch and Butland 1984 (the mean)
struct EndSlopes {
    double fromGpusPerHour = 0.0;
    double toGpusPerHour = 0.0;
};
[[nodiscard]] EndSlopes smoothSlopes(const Segment& segment);

/// Useful GPUs at an hour of a segment.
///
/// Straight: the line. Step: `from` up to the hour of `to`, and `to` there. Smooth: with s = (hour - from) / h, slopes
/// m the cubic of Hermite, (1 + 2s)(1-s)² from + s²(3-2s) to + h s(1-s)² m_from - h s²(1-s) m_to, cut to the range of
/// its two ends, which only rounding can leave.
/// @param hour from <= hour <= to
/// @test  hand-worked middle of an S; monotone and within its ends for random points; no corner between smooth ones;
///        the oracle's own implementation over random scenarios
[[nodiscard]] double valueOn(const Segment& segment, double hour);

/// The segment of a curve that an hour lies in; at a control point the one that begins there.
/// @param points sorted, distinct, at least two; the hour lies between the first and the last
[[nodiscard]] Segment segmentAt(std::span<const WeekPoint> points, double hour);

/// A curve at any hour from its first point to its last; outside, the end nearest.
/// @param points sorted, distinct, at least one
[[nodiscard]] double shapedAt(std::span<const WeekPoint> points, double hour);

}  // namespace splitpoint::models
