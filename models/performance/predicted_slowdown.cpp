#include "models/performance/predicted_slowdown.h"

#include <cmath>

#include "models/calibration/student_t.h"
#include "models/performance/efficiency.h"

namespace splitpoint::models {

namespace {
constexpr double kRangeWidth = 3.29;  // 5th to 95th percentile in standard deviations
}

calibration::LogRatio predictedSlowdown(const Workload& workload, const PerComponent<Estimate>& slowdown) {
    const PerComponent<double> shares = normalizedShares(workload);
    PerComponent<double> values{};
    for (std::size_t c = 0; c < kComponentCount; ++c) values[c] = slowdown[c].typical;
    const double overlap = workload.overlap.typical;
    const auto logOf = [&](const PerComponent<double>& at) { return std::log(componentSlowdown(shares, at, overlap)); };
    calibration::LogRatio result{logOf(values), 0.0, calibration::kInfiniteFreedom};
    double squares = 0.0;
    for (std::size_t c = 0; c < kComponentCount; ++c) {
        const double spread = std::log(slowdown[c].high / slowdown[c].low) / kRangeWidth;
        if (!(spread > 0.0) || shares[c] == 0.0) continue;
        PerComponent<double> up = values, down = values;
        up[c] *= std::exp(spread);
        down[c] *= std::exp(-spread);
        const double reach = (logOf(up) - logOf(down)) / 2.0;
        squares += reach * reach;
    }
    result.error = std::sqrt(squares);
    return result;
}

}  // namespace splitpoint::models
