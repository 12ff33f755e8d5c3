#include "models/calibration/reference_estimate.h"

#include <cmath>

#include "models/calibration/student_t.h"

namespace splitpoint::models::calibration {

namespace {

constexpr double kRangeWidth = 3.29;
constexpr double kRefusal = 3.0;

std::string hardwareOf(const Profile& profile, const ProbeRecord& probe) {
    if (!probe.device) return profile.machine.cpu.model;
    for (const GpuRecord& gpu : profile.gpus) {
        if (gpu.index == *probe.device) return gpu.name;
    }
    return "";
}

bool fits(const ReferenceRow& row, const ProbeRecord& probe, const std::string& hardware) {
    return row.method == probe.method && row.unit == probe.unit && row.hardware == hardware && row.low > 0.0 &&
           row.low <= row.typical && row.typical <= row.high;
}

ReferenceEstimate estimate(const ProbeRecord& probe, const ReferenceRow& row, const Surroundings& surroundings) {
    const Side side = sideOf(probe, surroundings);
    const double rate = std::log(row.typical) - side.rounds.logMean;
    ReferenceEstimate result;
    result.probe = &probe;
    result.reference = row;
    result.log.value = probe.higherIsBetter ? rate : -rate;
    const double spread = std::log(row.high / row.low) / kRangeWidth;
    result.log.error = std::hypot(spread, std::hypot(side.rounds.logError, side.tau));
    result.log.freedom = kInfiniteFreedom;
    result.ratio = result.log.ratio();
    result.interval = result.log.interval();
    result.refused = result.log.value < -kRefusal * result.log.error;
    if (result.refused) {
        result.whyRefused = probe.method + " is faster than the reference allows (" + row.source +
                            "): it is the wrong reference for this hardware.";
    }
    return result;
}

}  // namespace

std::vector<ReferenceEstimate> estimateAgainst(const Profile& profile, const std::vector<ReferenceRow>& references) {
    std::vector<ReferenceEstimate> estimates;
    for (const ProbeRecord& probe : profile.probes) {
        if (probe.status != "ok" || probe.logMedians().size() < 2) continue;
        const auto hardware = hardwareOf(profile, probe);
        for (const ReferenceRow& row : references) {
            if (fits(row, probe, hardware)) estimates.push_back(estimate(probe, row, profile.surroundings()));
        }
    }
    return estimates;
}

}  // namespace splitpoint::models::calibration
