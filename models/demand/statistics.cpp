#include "models/demand/statistics.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <numeric>

namespace splitpoint::models {

namespace {

/// Quantile of ascending values, linear between order statistics.
double quantile(const std::vector<double>& ascending, double share) {
    if (ascending.empty()) return 0.0;
    const double position = share * static_cast<double>(ascending.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, ascending.size() - 1);
    const double rest = position - static_cast<double>(below);
    return ascending[below] + (ascending[above] - ascending[below]) * rest;
}

std::vector<double> sortedSteps(const std::vector<double>& hourly) {
    std::vector<double> steps;
    for (std::size_t t = 1; t < hourly.size(); ++t) steps.push_back(std::abs(hourly[t] - hourly[t - 1]));
    std::sort(steps.begin(), steps.end());
    return steps;
}

}  // namespace

DemandStatistics demandStatistics(const std::vector<double>& hourly) {
    DemandStatistics s;
    if (hourly.empty()) return s;
    const auto count = static_cast<double>(hourly.size());
    s.gpuHours = std::accumulate(hourly.begin(), hourly.end(), 0.0);
    s.meanGpus = s.gpuHours / count;
    std::vector<double> ascending = hourly;
    std::sort(ascending.begin(), ascending.end());
    s.peakGpus = ascending.back();
    s.p95Gpus = quantile(ascending, 0.95);
    if (s.gpuHours <= 0.0) return s;
    s.loadFactor = s.meanGpus / s.peakGpus;
    double squares = 0.0, base = 0.0;
    const double median = quantile(ascending, 0.5);
    for (const double gpus : hourly) {
        squares += (gpus - s.meanGpus) * (gpus - s.meanGpus);
        base += std::min(gpus, median);
    }
    s.coefficientOfVariation = std::sqrt(squares / count) / s.meanGpus;
    s.baseShare = base / s.gpuHours;
    s.ramp95 = quantile(sortedSteps(hourly), 0.95) / s.meanGpus;
    return s;
}

std::vector<double> loadDurationCurve(std::vector<double> hourlyGpus) {
    std::sort(hourlyGpus.begin(), hourlyGpus.end(), std::greater<>());
    return hourlyGpus;
}

}  // namespace splitpoint::models
