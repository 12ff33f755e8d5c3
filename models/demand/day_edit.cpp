#include "models/demand/day_edit.h"

#include <algorithm>
#include <numeric>

namespace splitpoint::models {

namespace {

constexpr std::size_t kHoursPerDay = 24;

}  // namespace

std::vector<double> dayMeans(const std::vector<double>& gpus) {
    std::vector<double> means;
    means.reserve(gpus.size() / kHoursPerDay + 1);
    for (std::size_t from = 0; from < gpus.size(); from += kHoursPerDay) {
        const std::size_t to = std::min(gpus.size(), from + kHoursPerDay);
        const auto at = [&](std::size_t hour) { return gpus.begin() + static_cast<std::ptrdiff_t>(hour); };
        means.push_back(std::accumulate(at(from), at(to), 0.0) / static_cast<double>(to - from));
    }
    return means;
}

SketchEdit onDays(std::vector<double> gpus, const SketchEdit& days) {
    const std::vector<double> before = dayMeans(gpus);
    SketchEdit edit{std::move(gpus), {}};
    for (const HourRange& range : days.touched) {
        for (int day = range.first; day <= range.last; ++day) {
            const auto at = static_cast<std::size_t>(day);
            const std::size_t to = std::min(edit.gpus.size(), (at + 1) * kHoursPerDay);
            for (std::size_t hour = at * kHoursPerDay; hour < to; ++hour) {
                double& value = edit.gpus[hour];
                value = before[at] > 0.0 ? value * (days.gpus[at] / before[at]) : days.gpus[at];
            }
        }
        const int hours = static_cast<int>(edit.gpus.size()), perDay = static_cast<int>(kHoursPerDay);
        edit.touched.push_back({range.first * perDay, std::min(hours, (range.last + 1) * perDay) - 1});
    }
    return edit;
}

}  // namespace splitpoint::models
