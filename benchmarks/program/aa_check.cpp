#include "benchmarks/program/aa_check.h"

#include <algorithm>
#include <cmath>

#include "models/calibration/comparison.h"
#include "models/calibration/slowdown.h"

namespace splitpoint::calibrate {

namespace calibration = models::calibration;

namespace {

/// The pair again, without the reproducibility terms in the interval and with them in the margin.
calibration::ProbeSlowdown withinOneSitting(const calibration::ProbePair& pair,
                                            const calibration::Surroundings& surroundings) {
    calibration::Side first = calibration::sideOf(*pair.first, surroundings);
    calibration::Side second = calibration::sideOf(*pair.second, surroundings);
    constexpr double kNormal95 = 1.959963984540054;
    // What the class claims, not what a noisy sitting adds to it: noise is no reason to be called equivalent.
    const double tau = calibration::defaultReproducibility(pair.first->component, pair.first->method, surroundings);
    const double open = std::exp(kNormal95 * std::hypot(tau, tau)) - 1.0;
    first.tau = second.tau = 0.0;
    return calibration::slowdownOf(pair, first, second, std::max(calibration::kEquivalenceMargin, open));
}

}  // namespace

AaResult checkAa(const calibration::Profile& first, const calibration::Profile& second) {
    constexpr double kShare = 0.95;
    AaResult result;
    std::string others;
    int gpuProbes = 0;
    const auto comparison = calibration::compare(first, second);
    for (const auto& compared : comparison.probes) {
        if (compared.pair.first->component == "job") continue;
        const auto probe = withinOneSitting(compared.pair, first.surroundings());
        const bool equivalent = probe.verdict == calibration::Verdict::Equivalent ||
                                probe.verdict == calibration::Verdict::DifferentButNegligible;
        if (compared.pair.first->device) {
            ++gpuProbes;
            if (equivalent) result.validated.push_back(compared.pair.second);
        }
        if (!compared.pair.first->primary) continue;
        ++result.primaries;
        result.equivalent += equivalent ? 1 : 0;
        if (!equivalent)
            others += (others.empty() ? "" : ", ") + probe.pair.first->method + " " +
                      std::string(calibration::verdictName(probe.verdict));
    }
    result.passed = result.primaries > 0 && result.equivalent >= kShare * result.primaries;
    result.text = "A/A " + std::string(result.passed ? "passed" : "not passed") + ": " +
                  std::to_string(result.equivalent) + " of " + std::to_string(result.primaries) +
                  " primary probes are equivalent" + (others.empty() ? "" : "; not: " + others) + ".";
    if (gpuProbes > 0) {
        result.text += " Validated on this GPU type: " + std::to_string(result.validated.size()) + " of " +
                       std::to_string(gpuProbes) + " GPU probes.";
    }
    return result;
}

}  // namespace splitpoint::calibrate
