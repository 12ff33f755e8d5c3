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
constexpr double kReach = 6.0;  // standard deviations that the grid covers

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

/// A cell of the posterior: from `low` to `high` in log space.
struct Cell {
    double low = 0.0, high = 0.0, weight = 0.0;
    [[nodiscard]] double middle() const { return (low + high) / 2.0; }
};
using Grid = std::array<Cell, kGridPoints>;

/// How far from the prior's median, on one of its sides, the posterior has mass.
struct Reach {
    double from = 0.0, to = 0.0;
};

/// On one side the posterior is a normal cut off at the prior's median. Where its peak lies beyond the cut, what is
/// left of it falls off from there nearly exponentially.
/// @param spread  of the prior on this side
/// @param towards  distance of the measurement from the median, into this side
Reach reachOf(double spread, double towards, double error) {
    constexpr double kFallen = 20.0;  // e^-20 is nothing
    const double variance = 1.0 / (1.0 / (spread * spread) + 1.0 / (error * error));
    const double peak = variance * towards / (error * error);
    const double wide = kReach * std::sqrt(variance);
    if (peak > 0.0) return {std::max(0.0, peak - wide), peak + wide};
    return {0.0, peak < 0.0 ? std::min(wide, kFallen * variance / -peak) : wide};
}

/// Each side has its own cells: one grid over both would be too coarse for the steeper side, and no border of its cells
/// would lie where the density jumps.
Grid gridOf(const Prior& prior, const LogRatio& measurement) {
    Grid grid{};
    constexpr std::size_t kCellsOfASide = kGridPoints / 2;
    const double towards = measurement.value - prior.middle;
    const Reach below = reachOf(prior.below, -towards, measurement.error);
    const Reach above = reachOf(prior.above, towards, measurement.error);
    for (std::size_t i = 0; i < kCellsOfASide; ++i) {
        const double share = static_cast<double>(i) / kCellsOfASide, next = static_cast<double>(i + 1) / kCellsOfASide;
        grid[i] = {prior.middle - (below.to - share * (below.to - below.from)),
                   prior.middle - (below.to - next * (below.to - below.from))};
        grid[kCellsOfASide + i] = {prior.middle + above.from + share * (above.to - above.from),
                                   prior.middle + above.from + next * (above.to - above.from)};
    }
    double most = -1e300;
    for (Cell& cell : grid) {
        const double z = (cell.middle() - measurement.value) / measurement.error;
        cell.weight = prior.logDensity(cell.middle()) - 0.5 * z * z + std::log(cell.high - cell.low);
        most = std::max(most, cell.weight);
    }
    double sum = 0.0;
    for (Cell& cell : grid) sum += cell.weight = std::exp(cell.weight - most);
    for (Cell& cell : grid) cell.weight /= sum;
    return grid;
}

/// Where the cumulative sum of a piecewise constant density reaches a share.
double gridQuantile(const Grid& grid, double share) {
    double before = 0.0;
    for (const Cell& cell : grid) {
        if (before + cell.weight >= share) {
            const double inside = cell.weight > 0.0 ? (share - before) / cell.weight : 0.5;
            return cell.low + inside * (cell.high - cell.low);
        }
        before += cell.weight;
    }
    return grid.back().high;
}

CombinedSlowdown onGrid(const Prior& prior, const LogRatio& measurement, double priorWeight) {
    const Grid grid = gridOf(prior, measurement);
    CombinedSlowdown result;
    for (const Cell& cell : grid) result.logMean += cell.weight * cell.middle();
    for (const Cell& cell : grid) {
        result.logSpread += cell.weight * (cell.middle() - result.logMean) * (cell.middle() - result.logMean);
    }
    result.logSpread = std::sqrt(result.logSpread);
    result.value = {std::exp(gridQuantile(grid, 0.05)), std::exp(gridQuantile(grid, 0.5)),
                    std::exp(gridQuantile(grid, 0.95))};
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
