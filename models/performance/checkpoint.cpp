#include "models/performance/checkpoint.h"

#include <algorithm>
#include <cmath>

namespace splitpoint::models {

namespace {

/// -x - ln(1-x), without the cancellation of the closed form for small x.
double lostShare(double x) {
    constexpr double kSeriesLimit = 0.02;
    if (x > kSeriesLimit) return -x - std::log1p(-x);
    double sum = 0.0;
    double power = x * x;
    for (int k = 2; k < 14; ++k, power *= x) sum += power / k;
    return sum;
}

}  // namespace

double optimalCheckpointShare(double costRatio) {
    // Newton in the variable where the function is nearly linear: x for small ratios, ln(1-x) for large ones.
    constexpr int kIterations = 60;
    if (costRatio > 1.0) {
        double remaining = std::exp(-1.0 - costRatio);  // 1 - x
        for (int i = 0; i < kIterations; ++i) remaining = std::exp(-costRatio - (1.0 - remaining));
        return 1.0 - remaining;
    }
    double x = std::min(std::sqrt(2.0 * costRatio), 0.9);
    for (int i = 0; i < kIterations; ++i) {
        const double next = x - (lostShare(x) - costRatio) * (1.0 - x) / x;
        const double bounded = std::clamp(next, 0.5 * x, 0.5 * (1.0 + x));
        if (bounded == x) break;
        x = bounded;
    }
    return x;
}

std::optional<double> interruptionFactor(const InterruptionInputs& in) {
    const double rate = in.interruptionsPerHour;
    if (rate == 0.0) return 1.0;
    const double restartExponent = in.restartHours * rate;
    if (restartExponent > kMaxInterruptionExponent) return std::nullopt;
    const double restart = std::exp(restartExponent);
    if (in.checkpointHours == 0.0) return restart;
    const double costRatio = in.checkpointHours * rate;
    if (costRatio > kMaxInterruptionExponent) return std::nullopt;
    const double share = in.checkpointIntervalHours ? *in.checkpointIntervalHours * rate : optimalCheckpointShare(costRatio);
    const double exponent = share + costRatio;
    if (exponent > kMaxInterruptionExponent) return std::nullopt;
    const double factor = restart * std::expm1(exponent) / share;
    if (!std::isfinite(factor)) return std::nullopt;
    return factor;
}

}  // namespace splitpoint::models
