#include "models/demand/stroke.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "models/demand/segment.h"

namespace splitpoint::models {

namespace {

constexpr double kMiddle = 0.5;  // an hour's value is read in its middle

double lineBetween(const WeekPoint& from, const WeekPoint& to, double hour) {
    const double span = to.hour - from.hour;
    return span <= 0.0 ? to.gpus : from.gpus + (to.gpus - from.gpus) * (hour - from.hour) / span;
}

void keepFarthest(std::span<const WeekPoint> points, std::size_t first, std::size_t last, double tolerance,
                  std::vector<char>& kept) {
    std::vector<std::pair<std::size_t, std::size_t>> open{{first, last}};
    while (!open.empty()) {
        const auto [from, to] = open.back();
        open.pop_back();
        double farthest = tolerance;
        std::size_t at = from;
        for (std::size_t i = from + 1; i < to; ++i) {
            const double distance = std::abs(points[i].gpus - lineBetween(points[from], points[to], points[i].hour));
            if (distance > farthest) {
                farthest = distance;
                at = i;
            }
        }
        if (at == from) continue;
        kept[at] = 1;
        open.emplace_back(from, at);
        open.emplace_back(at, to);
    }
}

/// The points that are kept, joined by segments of a shape.
std::vector<WeekPoint> joined(std::span<const WeekPoint> points, const std::vector<char>& kept, SegmentShape shape) {
    std::vector<WeekPoint> result;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (kept[i] != 0) result.push_back({points[i].hour, points[i].gpus, shape});
    }
    result.back().shape = SegmentShape::Linear;
    return result;
}

/// Keeps the farthest point of every segment that is off. @return whether there was one
bool keepWhereOff(std::span<const WeekPoint> points, double tolerance, SegmentShape shape, std::vector<char>& kept) {
    const std::vector<WeekPoint> curve = joined(points, kept, shape);
    bool any = false;
    std::size_t at = 0;
    double farthest = tolerance;
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (kept[i] == 0) {
            const double distance = std::abs(points[i].gpus - shapedAt(curve, points[i].hour));
            if (distance > farthest) {
                farthest = distance;
                at = i;
            }
            continue;
        }
        if (at != 0) {
            kept[at] = 1;
            any = true;
        }
        at = 0;
        farthest = tolerance;
    }
    return any;
}

}  // namespace

std::vector<WeekPoint> asFunctionOfTime(std::span<const WeekPoint> path) {
    std::map<double, double> stroke;
    double last = path.empty() ? 0.0 : path.front().hour;
    for (const WeekPoint& position : path) {
        // Whatever the pen has just passed over, forward or back, now lies on the straight way it took.
        const auto [low, high] = std::minmax(last, position.hour);
        if (low < high) stroke.erase(stroke.upper_bound(low), stroke.lower_bound(high));
        stroke[position.hour] = std::max(0.0, position.gpus);
        last = position.hour;
    }
    std::vector<WeekPoint> points;
    points.reserve(stroke.size());
    for (const auto& [hour, gpus] : stroke) points.push_back({hour, gpus});
    return points;
}

GridStroke onHourGrid(std::span<const WeekPoint> stroke, int hours) {
    GridStroke grid;
    if (stroke.empty() || hours <= 0) return grid;
    const double from = stroke.front().hour, to = stroke.back().hour;
    if (to < 0.0 || from >= hours) return grid;
    grid.range.first =
        std::clamp(static_cast<int>(std::floor(std::clamp(from, 0.0, static_cast<double>(hours)))), 0, hours - 1);
    grid.range.last =
        std::clamp(static_cast<int>(std::floor(std::clamp(to, 0.0, static_cast<double>(hours)))), 0, hours - 1);
    std::size_t next = 0;
    for (int hour = grid.range.first; hour <= grid.range.last; ++hour) {
        const double middle = std::clamp(hour + kMiddle, from, to);
        while (next < stroke.size() && stroke[next].hour < middle) ++next;
        const WeekPoint& right = stroke[std::min(next, stroke.size() - 1)];
        const WeekPoint& left = next == 0 ? right : stroke[next - 1];
        grid.gpus.push_back(std::max(0.0, lineBetween(left, right, middle)));
    }
    return grid;
}

std::vector<WeekPoint> thinned(std::span<const WeekPoint> points, double tolerance, SegmentShape shape) {
    if (points.size() < 3) {
        std::vector<char> all(points.size(), 1);
        return points.empty() ? std::vector<WeekPoint>() : joined(points, all, shape);
    }
    tolerance = std::max(0.0, tolerance);
    std::vector<char> kept(points.size(), 0);
    kept.front() = kept.back() = 1;
    if (shape == SegmentShape::Linear) {
        keepFarthest(points, 0, points.size() - 1, tolerance, kept);
    } else {
        while (keepWhereOff(points, tolerance, shape, kept)) continue;
    }
    return joined(points, kept, shape);
}

SketchEdit drawStroke(std::vector<double> gpus, std::span<const WeekPoint> path) {
    const GridStroke grid = onHourGrid(asFunctionOfTime(path), static_cast<int>(gpus.size()));
    SketchEdit edit{std::move(gpus), {}};
    if (grid.range.size() == 0) return edit;
    std::copy(grid.gpus.begin(), grid.gpus.end(), edit.gpus.begin() + grid.range.first);
    edit.touched.push_back(grid.range);
    return edit;
}

}  // namespace splitpoint::models
