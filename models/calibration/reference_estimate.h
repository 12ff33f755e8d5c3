#pragma once

#include <string>
#include <vector>

#include "models/base/result.h"
#include "models/calibration/slowdown.h"

namespace splitpoint::models::calibration {

/// A rate that others published for a probe on a GPU or CPU: 5th percentile, median, 95th percentile.
struct ReferenceRow {
    std::string hardware;  ///< GPU or CPU name, as the profile states it
    std::string method;
    std::string unit;  ///< of the probe
    double low = 0.0, typical = 0.0, high = 0.0;
    std::string source, date;
};

/// One profile against published rates: never "calibrated".
struct ReferenceEstimate {
    const ProbeRecord* probe = nullptr;
    ReferenceRow reference;
    LogRatio log;  ///< degrees of freedom infinite
    double ratio = 1.0;
    Interval interval;  ///< 95 %
    bool refused = false;
    std::string whyRefused;  ///< measured faster than any reference by more than 3 SD: wrong reference
};

inline constexpr std::string_view kReferenceLabel = "estimate vs reference";
inline constexpr std::string_view kReferenceCaveat =
    "Cards of one type differ by several percent (mean 8 % in a published survey of supercomputers), so that one "
    "profile "
    "cannot show a virtualization tax of 1 to 3 %.";

/// S = typical / measured (measured / typical for a time); log-SD = ln(high / low) / 3.29 joined with the SE of the
/// profile (calibration.md 4.4). Probes without a reference of their hardware, method and unit are left out.
/// @test hand-worked; a time; a wrong reference is refused; unit mismatch is left out
[[nodiscard]] std::vector<ReferenceEstimate> estimateAgainst(const Profile& profile,
                                                             const std::vector<ReferenceRow>& references);

}  // namespace splitpoint::models::calibration
