#include "models/calibration/round_statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "models/calibration/order_statistics.h"
#include "models/calibration/student_t.h"

namespace splitpoint::models::calibration {

namespace {

constexpr double kUpper = 0.975;
constexpr int kMostRounds = 1'000'000;

}  // namespace

RoundStatistics roundStatistics(std::span<const double> logMedians) {
    RoundStatistics result;
    result.rounds = static_cast<int>(logMedians.size());
    result.logMean = mean(logMedians);
    result.logSpread = standardDeviation(logMedians);
    result.logError = result.logSpread / std::sqrt(static_cast<double>(result.rounds));
    result.freedom = result.rounds - 1.0;
    result.halfWidth = result.rounds < 2 ? std::numeric_limits<double>::infinity()
                                         : studentTQuantile(kUpper, result.freedom) * result.logError;
    return result;
}

Interval levelInterval(const RoundStatistics& statistics, double tau) {
    if (statistics.rounds < 2) return {0.0, std::numeric_limits<double>::infinity()};
    // Satterthwaite: tau is given and not estimated, so the wider it is the less R matters.
    const double own = statistics.logError * statistics.logError;
    const double both = own + tau * tau;
    const double freedom = own > 0.0 ? both * both / (own * own / statistics.freedom) : kInfiniteFreedom;
    const double half = studentTQuantile(kUpper, freedom) * std::hypot(statistics.logError, tau);
    return {std::exp(statistics.logMean - half), std::exp(statistics.logMean + half)};
}

int roundsFor(const RoundStatistics& statistics, double target) {
    if (statistics.rounds < 2) return 2;
    const double ratio = studentTQuantile(kUpper, statistics.freedom) * statistics.logSpread / target;
    return static_cast<int>(std::min(std::ceil(ratio * ratio), static_cast<double>(kMostRounds)));
}

}  // namespace splitpoint::models::calibration
