#include "models/calibration/stopping_rule.h"

#include <cstddef>

#include "models/calibration/round_statistics.h"

namespace splitpoint::models::calibration {

bool targetReached(std::span<const double> logMedians, double target, int mostRounds) {
    const auto done = static_cast<int>(logMedians.size());
    int lastCheck = 0;
    for (const int check : kStoppingChecks) {
        if (check <= mostRounds) lastCheck = check;
    }
    int held = 0;  // consecutive checks that held
    for (const int check : kStoppingChecks) {
        if (check > done || check > lastCheck) break;
        const bool holds = roundStatistics(logMedians.first(static_cast<std::size_t>(check))).halfWidth <= target;
        held = holds ? held + 1 : 0;
        if (held >= 2 || (holds && check == lastCheck)) return true;
    }
    return false;
}

}  // namespace splitpoint::models::calibration
