#include "models/demand/stamp.h"

#include <algorithm>

namespace splitpoint::models {

namespace {

constexpr int kDay = 24;

/// A polyline sampled in the middle of every hour.
std::vector<double> sampled(const std::vector<WeekPoint>& points, int hours) {
    std::vector<WeekPoint> whole = points;
    whole.insert(whole.begin(), {0.0, points.front().gpus});
    whole.push_back({static_cast<double>(hours), points.back().gpus});
    std::vector<double> shape = onHourGrid(asFunctionOfTime(whole), hours).gpus;
    const double peak = *std::max_element(shape.begin(), shape.end());
    for (double& value : shape) value /= peak;
    return shape;
}

}  // namespace

int stampHours(Stamp stamp) {
    switch (stamp) {
        case Stamp::OfficeDay:
        case Stamp::FlatService:
            return kDay;
        case Stamp::NightlyBatch:
            return 8;
        case Stamp::TrainingBurst:
            return 36;
        case Stamp::WeekendDip:
            return 2 * kDay;
        case Stamp::QuarterEnd:
            break;
    }
    return 14 * kDay;
}

std::vector<double> stampShape(Stamp stamp) {
    const int hours = stampHours(stamp);
    switch (stamp) {
        case Stamp::OfficeDay:
            return sampled({{7, 0}, {9.5, 0.9}, {12, 0.82}, {14.5, 1}, {17, 0.85}, {20, 0}}, hours);
        case Stamp::NightlyBatch:
            return sampled({{0, 0.7}, {1, 1}, {6, 1}, {8, 0.2}}, hours);
        case Stamp::QuarterEnd: {
            std::vector<double> shape;
            shape.reserve(static_cast<std::size_t>(hours));
            for (int t = 0; t < hours; ++t) shape.push_back(static_cast<double>(t + 1) / hours);
            return shape;
        }
        case Stamp::TrainingBurst:
        case Stamp::FlatService:
        case Stamp::WeekendDip:
            break;
    }
    return std::vector<double>(static_cast<std::size_t>(hours), 1.0);
}

SketchEdit stamped(std::vector<double> gpus, Stamp stamp, int atHour, double amplitude) {
    SketchEdit edit{std::move(gpus), {}};
    const std::vector<double> shape = stampShape(stamp);
    const int first = std::max(0, atHour);
    const int last = std::min(static_cast<int>(edit.gpus.size()), atHour + static_cast<int>(shape.size())) - 1;
    if (last < first) return edit;
    for (int hour = first; hour <= last; ++hour) {
        double& value = edit.gpus[static_cast<std::size_t>(hour)];
        const double share = shape[static_cast<std::size_t>(hour - atHour)];
        const bool dips = stamp == Stamp::WeekendDip;
        value = std::max(0.0, dips ? value * (1.0 - share * amplitude) : value + share * amplitude);
    }
    edit.touched.push_back({first, last});
    return edit;
}

}  // namespace splitpoint::models
