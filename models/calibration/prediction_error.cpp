#include "models/calibration/prediction_error.h"

#include <cmath>

#include "models/calibration/student_t.h"

namespace splitpoint::models::calibration {

namespace {
constexpr double kRangeWidth = 3.29;  // 5th to 95th percentile in standard deviations
}

LogRatio believed(const Estimate& range) {
    return {std::log(range.typical), std::log(range.high / range.low) / kRangeWidth, kInfiniteFreedom};
}

LogRatio predictionError(const LogRatio& predicted, const LogRatio& measured) {
    LogRatio result;
    result.value = predicted.value - measured.value;
    result.error = std::hypot(predicted.error, measured.error);
    const double first = predicted.error * predicted.error;
    const double second = measured.error * measured.error;
    const double share = first * first / predicted.freedom + second * second / measured.freedom;
    result.freedom = share > 0.0 ? (first + second) * (first + second) / share : kInfiniteFreedom;
    return result;
}

RelativeError relativeError(const LogRatio& error) {
    const Interval ratio = error.interval();
    return {std::expm1(error.value), {ratio.low - 1.0, ratio.high - 1.0}};
}

}  // namespace splitpoint::models::calibration
