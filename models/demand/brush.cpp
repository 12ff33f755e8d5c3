#include "models/demand/brush.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace splitpoint::models {

namespace {

constexpr double kMiddle = 0.5;

HourRange reach(double from, double to, double radius, std::size_t size) {
    const auto last = static_cast<double>(size) - 1.0;
    const double low = std::clamp(std::ceil(from - radius - kMiddle), 0.0, last + 1.0);
    const double high = std::clamp(std::floor(to + radius - kMiddle), -1.0, last);
    return {static_cast<int>(low), static_cast<int>(high)};
}

/// Mean of an hour and its neighbors, weights 1, 2, 1; an end repeats itself.
double smoothed(const std::vector<double>& gpus, std::size_t at) {
    const double before = gpus[at == 0 ? 0 : at - 1], after = gpus[std::min(at + 1, gpus.size() - 1)];
    return 0.25 * before + 0.5 * gpus[at] + 0.25 * after;
}

/// The brush with a given weight on every hour of a range.
template <class Weight>
SketchEdit applied(std::vector<double> gpus, const Brush& brush, HourRange range, std::span<const double> reference,
                   Weight weight) {
    SketchEdit edit{gpus, {}};
    if (range.size() == 0) return edit;
    edit.touched.push_back(range);
    for (int hour = range.first; hour <= range.last; ++hour) {
        const auto at = static_cast<std::size_t>(hour);
        const double share = weight(hour + kMiddle);
        double aim = gpus[at];
        if (brush.mode == BrushMode::Smooth) aim = smoothed(gpus, at);
        if (brush.mode == BrushMode::Flatten) aim = brush.gpus;
        if (brush.mode == BrushMode::Toward && at < reference.size()) aim = reference[at];
        const double change = brush.mode == BrushMode::Push ? brush.gpus : brush.strength * (aim - gpus[at]);
        edit.gpus[at] = std::max(0.0, gpus[at] + share * change);
    }
    return edit;
}

}  // namespace

double brushWeight(double distanceHours, double radiusHours) {
    const double share = std::abs(distanceHours) / radiusHours;
    if (share >= 1.0) return 0.0;
    const double cosine = std::cos(share * std::numbers::pi / 2.0);
    return cosine * cosine;
}

SketchEdit dab(std::vector<double> gpus, const Brush& brush, double centerHour, std::span<const double> reference) {
    const HourRange range = reach(centerHour, centerHour, brush.radiusHours, gpus.size());
    return applied(std::move(gpus), brush, range, reference,
                   [&](double hour) { return brushWeight(hour - centerHour, brush.radiusHours); });
}

SketchEdit brushStroke(std::vector<double> gpus, const Brush& brush, std::span<const double> pathHours,
                       std::span<const double> reference) {
    if (pathHours.empty()) return {std::move(gpus), {}};
    const auto [low, high] = std::minmax_element(pathHours.begin(), pathHours.end());
    const double from = *low, to = *high;
    const HourRange range = reach(from, to, brush.radiusHours, gpus.size());
    // Between its ends a stroke has passed over every hour with the middle of the brush.
    return applied(std::move(gpus), brush, range, reference,
                   [&](double hour) { return brushWeight(hour - std::clamp(hour, from, to), brush.radiusHours); });
}

}  // namespace splitpoint::models
