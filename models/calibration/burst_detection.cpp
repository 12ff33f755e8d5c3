#include "models/calibration/burst_detection.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "models/calibration/order_statistics.h"

namespace splitpoint::models::calibration {

namespace {

constexpr double kBinNs = 100e6;
constexpr double kFall = 0.30;
constexpr std::size_t kLeastBins = 3;

struct Bin {
    double logRate = 0.0;  ///< work over time of its samples
    double ns = 0.0;
    std::size_t firstSample = 0;
};

std::vector<Bin> binned(std::span<const double> rates, std::span<const double> ns) {
    std::vector<Bin> bins;
    double work = 0.0;
    Bin bin;
    for (std::size_t i = 0; i < rates.size() && i < ns.size(); ++i) {
        work += rates[i] * ns[i];
        bin.ns += ns[i];
        if (bin.ns < kBinNs) continue;
        bin.logRate = std::log(work / bin.ns);
        bins.push_back(bin);
        bin = {0.0, 0.0, i + 1};
        work = 0.0;
    }
    return bins;
}

double meanLog(const std::vector<Bin>& bins, std::size_t from, std::size_t to) {
    double sum = 0.0;
    for (std::size_t i = from; i < to; ++i) sum += bins[i].logRate;
    return sum / static_cast<double>(to - from);
}

/// The cut that explains most of the variance.
std::size_t changePoint(const std::vector<Bin>& bins) {
    std::size_t best = kLeastBins;
    double most = -1.0;
    for (std::size_t cut = kLeastBins; cut + kLeastBins <= bins.size(); ++cut) {
        const double step = meanLog(bins, 0, cut) - meanLog(bins, cut, bins.size());
        const double explained = step * step * static_cast<double>(cut) * static_cast<double>(bins.size() - cut);
        if (explained > most) {
            most = explained;
            best = cut;
        }
    }
    return best;
}

}  // namespace

std::optional<BurstFinding> findBurst(std::span<const double> rates, std::span<const double> ns) {
    const auto bins = binned(rates, ns);
    if (bins.size() < 2 * kLeastBins) return std::nullopt;
    const std::size_t cut = changePoint(bins);
    const double before = meanLog(bins, 0, cut);
    const double after = meanLog(bins, cut, bins.size());
    if (std::exp(after - before) >= 1.0 - kFall) return std::nullopt;
    const double middle = 0.5 * (before + after);
    const auto recovered = [&](const Bin& bin) { return bin.logRate > middle; };
    if (std::any_of(bins.begin() + static_cast<std::ptrdiff_t>(cut), bins.end(), recovered)) return std::nullopt;
    BurstFinding finding{std::exp(before), std::exp(after), 0.0, bins[cut].firstSample};
    for (std::size_t i = 0; i < cut; ++i) finding.burstS += bins[i].ns / 1e9;
    return finding;
}

}  // namespace splitpoint::models::calibration
