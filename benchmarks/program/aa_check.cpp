#include "benchmarks/program/aa_check.h"

#include "models/calibration/comparison.h"

namespace splitpoint::calibrate {

namespace calibration = models::calibration;

AaResult checkAa(const calibration::Profile& first, const calibration::Profile& second) {
    constexpr double kShare = 0.95;
    AaResult result;
    std::string others;
    const auto comparison = calibration::compare(first, second);
    for (const auto& probe : comparison.probes) {
        if (!probe.pair.first->primary || probe.pair.first->component == "job") continue;
        ++result.primaries;
        const bool equivalent = probe.verdict == calibration::Verdict::Equivalent ||
                                probe.verdict == calibration::Verdict::DifferentButNegligible;
        result.equivalent += equivalent ? 1 : 0;
        if (!equivalent)
            others += (others.empty() ? "" : ", ") + probe.pair.first->method + " " +
                      std::string(calibration::verdictName(probe.verdict));
    }
    result.passed = result.primaries > 0 && result.equivalent >= kShare * result.primaries;
    result.text = "A/A " + std::string(result.passed ? "passed" : "not passed") + ": " +
                  std::to_string(result.equivalent) + " of " + std::to_string(result.primaries) +
                  " primary probes are equivalent" + (others.empty() ? "" : "; not: " + others) + ".";
    return result;
}

}  // namespace splitpoint::calibrate
