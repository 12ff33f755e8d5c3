#include "models/calibration/round_flags.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>

#include "models/calibration/order_statistics.h"

namespace splitpoint::models::calibration {

namespace {

constexpr double kDriftLimit = 0.02;
constexpr double kNormal95 = 1.959963984540054;
constexpr double kGapInDeviations = 5.0;
constexpr double kLeastGap = 0.05;
constexpr std::size_t kLeastSide = 2;
constexpr double kOutlierDeviations = 4.0;
constexpr double kRounding = 1e-6;

/// Median distance to the median of the own side, over both sides.
double withinSides(std::span<const double> ordered, std::size_t cut) {
    std::vector<double> distances;
    for (const auto side : {ordered.first(cut), ordered.subspan(cut)}) {
        const double middle = sortedQuantile(side, 0.5);
        for (const double value : side) distances.push_back(std::fabs(value - middle));
    }
    return median(distances);
}

}  // namespace

double theilSenSlope(std::span<const double> logMedians) {
    std::vector<double> slopes;
    for (std::size_t i = 0; i < logMedians.size(); ++i) {
        for (std::size_t j = i + 1; j < logMedians.size(); ++j) {
            slopes.push_back((logMedians[j] - logMedians[i]) / static_cast<double>(j - i));
        }
    }
    return slopes.empty() ? 0.0 : median(slopes);
}

bool hasTrend(std::span<const double> logMedians) {
    const std::size_t n = logMedians.size();
    int s = 0;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            s += logMedians[j] > logMedians[i] ? 1 : logMedians[j] < logMedians[i] ? -1 : 0;
        }
    }
    const auto count = static_cast<double>(n);
    const double variance = count * (count - 1.0) * (2.0 * count + 5.0) / 18.0;
    return std::abs(s) - 1.0 > kNormal95 * std::sqrt(variance);
}

bool isDrifting(std::span<const double> logMedians) {
    return std::fabs(theilSenSlope(logMedians)) * static_cast<double>(logMedians.size()) > kDriftLimit;
}

std::optional<Regimes> twoRegimes(std::span<const double> logMedians) {
    if (logMedians.size() < 2 * kLeastSide) return std::nullopt;
    const auto ordered = sorted(logMedians);
    std::size_t cut = kLeastSide;
    for (std::size_t i = kLeastSide; i + kLeastSide <= ordered.size(); ++i) {
        if (ordered[i] - ordered[i - 1] > ordered[cut] - ordered[cut - 1]) cut = i;
    }
    const double gap = ordered[cut] - ordered[cut - 1];
    if (gap <= kLeastGap || gap <= kGapInDeviations * withinSides(ordered, cut)) return std::nullopt;
    const std::span<const double> all(ordered);
    return Regimes{mean(all.first(cut)), mean(all.subspan(cut)), static_cast<int>(cut),
                   static_cast<int>(ordered.size() - cut)};
}

std::vector<bool> outlierRounds(std::span<const double> logMedians) {
    std::vector<bool> outliers(logMedians.size(), false);
    if (logMedians.empty()) return outliers;
    const double middle = median(logMedians);
    const double limit = std::max(kOutlierDeviations * medianDeviation(logMedians), kRounding);
    for (std::size_t i = 0; i < logMedians.size(); ++i) outliers[i] = std::fabs(logMedians[i] - middle) > limit;
    return outliers;
}

}  // namespace splitpoint::models::calibration
