#include "models/calibration/disturbance_range.h"

#include <algorithm>
#include <cmath>

#include "models/calibration/order_statistics.h"

namespace splitpoint::models::calibration {

namespace {

constexpr double kNormal95 = 1.6448536269514722;
constexpr double kTail = 0.05;  // on either side of the interval

/// Disturbed rounds of one profile.
struct Cluster {
    double disturbed = 0.0;
    double rounds = 0.0;
};

double designEffect(const std::vector<Cluster>& clusters, double share, double rounds) {
    const double binomial = share * (1.0 - share) / rounds;
    const auto count = static_cast<double>(clusters.size());
    if (clusters.size() < 2 || binomial <= 0.0) return 1.0;
    double squares = 0.0;
    for (const Cluster& cluster : clusters) {
        const double excess = cluster.disturbed - share * cluster.rounds;
        squares += excess * excess;
    }
    const double between = count / (count - 1.0) * squares / (rounds * rounds);
    return std::clamp(between / binomial, 1.0, rounds / count);
}

Estimate wilson(double share, double draws) {
    const double z2 = kNormal95 * kNormal95;
    const double middle = (share + z2 / (2.0 * draws)) / (1.0 + z2 / draws);
    const double half =
        kNormal95 / (1.0 + z2 / draws) * std::sqrt(share * (1.0 - share) / draws + z2 / (4.0 * draws * draws));
    // The interval holds the share; rounding must not push it out at 0 and 1.
    return {std::clamp(middle - half, 0.0, share), share, std::clamp(middle + half, share, 1.0)};
}

/// How many values may be left out at either end so that the median is outside with a chance of at most `kTail`.
std::size_t trimmed(std::size_t count) {
    double chance = std::pow(0.5, static_cast<double>(count));  // of no value below the median
    double below = chance;
    std::size_t left = 0;
    while (below <= kTail && left + 1 < count) {
        ++left;
        chance *= static_cast<double>(count - left + 1) / static_cast<double>(left);
        below += chance;
    }
    return left == 0 ? 0 : left - 1;
}

Estimate medianRange(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const std::size_t cut = trimmed(values.size());
    return {values[cut] - 1.0, median(values) - 1.0, values[values.size() - 1 - cut] - 1.0};
}

}  // namespace

std::optional<DisturbanceRange> disturbanceRangeOf(const std::vector<const Profile*>& profiles) {
    std::vector<Cluster> clusters;
    std::vector<double> disturbed;
    double rounds = 0.0;
    for (const Profile* profile : profiles) {
        Cluster cluster;
        for (const double contention : roundContentions(*profile)) {
            cluster.rounds += 1.0;
            if (contention <= kDisturbedContention) continue;
            cluster.disturbed += 1.0;
            disturbed.push_back(contention);
        }
        if (cluster.rounds == 0.0) continue;
        rounds += cluster.rounds;
        clusters.push_back(cluster);
    }
    if (clusters.empty()) return std::nullopt;
    const double share = static_cast<double>(disturbed.size()) / rounds;
    DisturbanceRange result;
    result.probability = wilson(share, rounds / designEffect(clusters, share, rounds));
    if (!disturbed.empty()) result.slowdown = medianRange(disturbed);
    result.disturbedRounds = static_cast<int>(disturbed.size());
    result.rounds = static_cast<int>(rounds);
    result.profiles = static_cast<int>(clusters.size());
    if (const auto pooled = disturbanceOf(profiles)) result.stepSigma = pooled->stepSigma;
    return result;
}

}  // namespace splitpoint::models::calibration
