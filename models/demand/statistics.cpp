#include "models/demand/statistics.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <numeric>

namespace splitpoint::models {

namespace {

/// Quantile, linear between order statistics; reorders the values. Selecting two of them is some five times quicker
/// than sorting a year, and every edit of a demand asks for it.
double quantile(std::vector<double>& values, double share) {
    if (values.empty()) return 0.0;
    const double position = share * static_cast<double>(values.size() - 1);
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(position);
    std::nth_element(values.begin(), at, values.end());
    const double below = *at;
    const double above = at + 1 == values.end() ? below : *std::min_element(at + 1, values.end());
    return below + (above - below) * (position - std::floor(position));
}

std::vector<double> stepsOf(const std::vector<double>& hourly) {
    std::vector<double> steps;
    steps.reserve(hourly.size());
    for (std::size_t t = 1; t < hourly.size(); ++t) steps.push_back(std::abs(hourly[t] - hourly[t - 1]));
    return steps;
}

}  // namespace

DemandStatistics demandStatistics(const std::vector<double>& hourly) {
    DemandStatistics s;
    if (hourly.empty()) return s;
    const auto count = static_cast<double>(hourly.size());
    s.gpuHours = std::accumulate(hourly.begin(), hourly.end(), 0.0);
    s.meanGpus = s.gpuHours / count;
    std::vector<double> values = hourly;
    s.peakGpus = *std::max_element(hourly.begin(), hourly.end());
    s.p95Gpus = quantile(values, 0.95);
    if (s.gpuHours <= 0.0) return s;
    s.loadFactor = s.meanGpus / s.peakGpus;
    double squares = 0.0, base = 0.0;
    const double median = quantile(values, 0.5);
    for (const double gpus : hourly) {
        squares += (gpus - s.meanGpus) * (gpus - s.meanGpus);
        base += std::min(gpus, median);
    }
    s.coefficientOfVariation = std::sqrt(squares / count) / s.meanGpus;
    s.baseShare = base / s.gpuHours;
    std::vector<double> steps = stepsOf(hourly);
    s.ramp95 = quantile(steps, 0.95) / s.meanGpus;
    return s;
}

std::vector<double> loadDurationCurve(std::vector<double> hourlyGpus) {
    std::sort(hourlyGpus.begin(), hourlyGpus.end(), std::greater<>());
    return hourlyGpus;
}

}  // namespace splitpoint::models
