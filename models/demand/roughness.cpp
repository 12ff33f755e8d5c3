#include "models/demand/roughness.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace splitpoint::models {

namespace {

constexpr double kSqrt3 = 1.7320508075688772;
constexpr std::uint64_t kGolden = 0x9E3779B97F4A7C15ULL;  // odd, so that knots never share a state
constexpr double kTwoTo53 = 9007199254740992.0;

std::uint64_t mixed(std::uint64_t value) {
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31U);
}

double knotValue(int seed, std::int64_t knot) {
    const std::uint64_t stream = mixed(static_cast<std::uint64_t>(seed) + kGolden);
    const std::uint64_t bits = mixed(stream + static_cast<std::uint64_t>(knot) * kGolden);
    const double uniform = static_cast<double>(bits >> 11U) / kTwoTo53;
    return kSqrt3 * (2.0 * uniform - 1.0);
}

}  // namespace

double roughnessFactor(const RoughnessLayer& layer, int hour) {
    const std::int64_t step = layer.everyHours;
    const std::int64_t knot = hour >= 0 ? hour / step : -((step - 1 - hour) / step);
    const double share = static_cast<double>(hour - knot * step) / static_cast<double>(step);
    const double from = knotValue(layer.seed, knot);
    const double z = share == 0.0 ? from : from + (knotValue(layer.seed, knot + 1) - from) * share;
    return std::max(0.0, 1.0 + layer.share * z);
}

}  // namespace splitpoint::models
