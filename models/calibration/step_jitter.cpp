#include "models/calibration/step_jitter.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "models/calibration/order_statistics.h"
#include "models/calibration/student_t.h"

namespace splitpoint::models::calibration {

namespace {

constexpr std::array<double, 19> kShares{0.005, 0.01, 0.025, 0.05, 0.1,   0.2,  0.3,   0.4,   0.5,  0.6,
                                         0.7,   0.8,  0.9,   0.95, 0.975, 0.99, 0.995, 0.998, 0.999};
constexpr std::size_t kLeastSamples = 20;
constexpr double kSamplesPerWorker = 10.0;
constexpr double kNormal95 = 1.6448536269514722;

/// Integral of N u^(N-1) (q0 + slope (u - u0)) du from u0 to u1.
double piece(double n, double u0, double u1, double q0, double slope) {
    const double base = q0 - slope * u0;
    return base * (std::pow(u1, n) - std::pow(u0, n)) +
           slope * n / (n + 1.0) * (std::pow(u1, n + 1.0) - std::pow(u0, n + 1.0));
}

double fromQuantiles(const StepQuantiles& step, double n) {
    const auto& u = step.shares;
    const auto& q = step.ratios;
    double sum = piece(n, 0.0, u.front(), q.front(), 0.0) + piece(n, u.back(), 1.0, q.back(), 0.0);
    for (std::size_t i = 0; i + 1 < u.size(); ++i) {
        sum += piece(n, u[i], u[i + 1], q[i], (q[i + 1] - q[i]) / (u[i + 1] - u[i]));
    }
    return sum;
}

/// E[max of N] of a lognormal with median 1: the midpoint rule on the quantile of the maximum, u = v^(1/N).
double lognormalMaximum(double sigma, double n) {
    constexpr int kSteps = 400;
    double sum = 0.0;
    for (int i = 0; i < kSteps; ++i) {
        const double v = (i + 0.5) / kSteps;
        sum += std::exp(sigma * normalQuantile(std::pow(v, 1.0 / n)));
    }
    return sum / kSteps;
}

std::optional<double> ratioAt(const StepQuantiles& step, double share) {
    for (std::size_t i = 0; i < step.shares.size() && i < step.ratios.size(); ++i) {
        if (step.shares[i] == share && step.ratios[i] > 0.0) return step.ratios[i];
    }
    return std::nullopt;
}

}  // namespace

std::span<const double> stepShares() {
    return kShares;
}

std::optional<StepQuantiles> stepQuantiles(const std::vector<std::vector<double>>& rounds, std::string_view source) {
    std::vector<double> ratios;
    for (const auto& round : rounds) {
        if (round.empty()) continue;
        const double middle = median(round);
        for (const double sample : round) ratios.push_back(sample / middle);
    }
    if (ratios.size() < kLeastSamples) return std::nullopt;
    std::sort(ratios.begin(), ratios.end());
    StepQuantiles step;
    step.source = source;
    step.samples = static_cast<std::int64_t>(ratios.size());
    for (const double share : kShares) {
        step.shares.push_back(share);
        step.ratios.push_back(sortedQuantile(ratios, share));
    }
    return step;
}

std::optional<double> stepSigma(const StepQuantiles& step) {
    const auto low = ratioAt(step, 0.05);
    const auto high = ratioAt(step, 0.95);
    if (!low || !high) return std::nullopt;
    return std::log(*high / *low) / (2.0 * kNormal95);
}

SlowestOf slowestOf(const StepQuantiles& step, int workers) {
    if (step.shares.empty() || step.shares.size() != step.ratios.size()) return {1.0, true};
    const double n = std::max(1, workers);
    const double most = std::max(1.0, std::floor(static_cast<double>(step.samples) / kSamplesPerWorker));
    if (n <= most) return {fromQuantiles(step, n), false};
    const double sigma = stepSigma(step).value_or(0.0);
    return {fromQuantiles(step, most) * lognormalMaximum(sigma, n) / lognormalMaximum(sigma, most), true};
}

}  // namespace splitpoint::models::calibration
