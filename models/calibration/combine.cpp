#include "models/calibration/combine.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace splitpoint::models::calibration {

namespace {

constexpr double kLeastSpread = 0.005;
constexpr double kRangeWidth = 3.29;  // 5th to 95th percentile in standard deviations
constexpr double kHalfRange = kRangeWidth / 2.0;
constexpr double kNormal95 = 1.6448536269514722;
constexpr double kLopsided = 1.10;
constexpr std::size_t kGridPoints = 256;
constexpr double kReach = 5.0;  // standard deviations that the grid covers

/// The prior in log space: one spread on either side of the median.
struct Prior {
    double middle, below, above;
    [[nodiscard]] bool isLopsided() const { return std::max(below, above) > kLopsided * std::min(below, above); }
    [[nodiscard]] double whole() const { return (below + above) / 2.0; }
    [[nodiscard]] double logDensity(double x) const {
        const double spread = x < middle ? below : above;
        const double z = (x - middle) / spread;
        return -0.5 * z * z - std::log(spread);
    }
};

Prior priorOf(const Estimate& range) {
    const double middle = std::log(range.typical);
    return {middle, std::max(kLeastSpread, (middle - std::log(range.low)) / kHalfRange),
            std::max(kLeastSpread, (std::log(range.high) - middle) / kHalfRange)};
}

CombinedSlowdown normal(double mean, double spread, double priorWeight) {
    return {{std::exp(mean - kNormal95 * spread), std::exp(mean), std::exp(mean + kNormal95 * spread)},
            mean,
            spread,
            priorWeight};
}

/// Where the cumulative sum of a piecewise constant density reaches a share.
double gridQuantile(const std::array<double, kGridPoints>& weights, double low, double step, double share) {
    double before = 0.0;
    for (std::size_t i = 0; i < kGridPoints; ++i) {
        if (before + weights[i] >= share) {
            const double inside = weights[i] > 0.0 ? (share - before) / weights[i] : 0.5;
            return low + (static_cast<double>(i) + inside) * step;
        }
        before += weights[i];
    }
    return low + static_cast<double>(kGridPoints) * step;
}

CombinedSlowdown onGrid(const Prior& prior, const LogRatio& measurement, double priorWeight) {
    // The posterior lies where both agree: between the measurement and the prior, and not far outside the narrower.
    const double narrow = std::min(measurement.error, std::max(prior.below, prior.above));
    const double low = std::max(std::min(prior.middle - kReach * prior.below, measurement.value),
                                std::min(measurement.value - kReach * measurement.error, prior.middle)) -
                       narrow;
    const double high = std::min(std::max(prior.middle + kReach * prior.above, measurement.value),
                                 std::max(measurement.value + kReach * measurement.error, prior.middle)) +
                        narrow;
    const double step = (high - low) / static_cast<double>(kGridPoints);
    std::array<double, kGridPoints> weights{};
    const auto at = [&](std::size_t i) { return low + (static_cast<double>(i) + 0.5) * step; };
    double most = -1e300;
    for (std::size_t i = 0; i < kGridPoints; ++i) {
        const double z = (at(i) - measurement.value) / measurement.error;
        weights[i] = prior.logDensity(at(i)) - 0.5 * z * z;
        most = std::max(most, weights[i]);
    }
    double sum = 0.0;
    for (double& weight : weights) sum += weight = std::exp(weight - most);
    CombinedSlowdown result;
    for (std::size_t i = 0; i < kGridPoints; ++i) result.logMean += (weights[i] /= sum) * at(i);
    for (std::size_t i = 0; i < kGridPoints; ++i) {
        result.logSpread += weights[i] * (at(i) - result.logMean) * (at(i) - result.logMean);
    }
    result.logSpread = std::sqrt(result.logSpread);
    result.value = {std::exp(gridQuantile(weights, low, step, 0.05)), std::exp(gridQuantile(weights, low, step, 0.5)),
                    std::exp(gridQuantile(weights, low, step, 0.95))};
    result.priorWeight = priorWeight;
    return result;
}

}  // namespace

Result<CombinedSlowdown> combine(const Estimate& prior, const LogRatio& measurement) {
    const bool inOrder = prior.low > 0.0 && prior.low <= prior.typical && prior.typical <= prior.high;
    if (!inOrder || !std::isfinite(prior.high)) {
        return tl::unexpected(
            Error{ErrorKind::InvalidInput, "the default slowdown must have 0 < low <= typical <= high"});
    }
    if (!std::isfinite(measurement.value) || !(measurement.error >= 0.0) || !std::isfinite(measurement.error)) {
        return tl::unexpected(
            Error{ErrorKind::InvalidInput, "the measured slowdown must be finite with an error >= 0"});
    }
    if (measurement.error == 0.0) return normal(measurement.value, 0.0, 0.0);
    const Prior belief = priorOf(prior);
    const double priorPrecision = 1.0 / (belief.whole() * belief.whole());
    const double precision = 1.0 / (measurement.error * measurement.error);
    const double weight = priorPrecision / (priorPrecision + precision);
    if (belief.isLopsided()) return onGrid(belief, measurement, weight);
    const double mean = weight * belief.middle + (1.0 - weight) * measurement.value;
    return normal(mean, 1.0 / std::sqrt(priorPrecision + precision), weight);
}

double plannedError(double spread, double tau, int rounds, int profiles) {
    const double k = profiles;
    return std::sqrt(spread * spread / (rounds * k) + tau * tau / k);
}

}  // namespace splitpoint::models::calibration
