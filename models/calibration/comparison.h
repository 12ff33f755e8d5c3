#pragma once

#include <optional>
#include <string>
#include <vector>

#include "models/calibration/component_slowdown.h"
#include "models/calibration/disturbance.h"
#include "models/calibration/pairing.h"

namespace splitpoint::models::calibration {

/// How the user's own job ran on both; setting it beside what the component model says needs the workload's time
/// shares.
struct JobSlowdown {
    ProbeSlowdown measured;  ///< the workload's measured_slowdown, with its interval
};

/// Everything that a pair of profiles says, as `splitpoint-calibrate compare` and the window show it.
struct Comparison {
    Pairing pairing;
    std::vector<ProbeSlowdown> probes;
    std::vector<ComponentSlowdown> components;
    std::optional<JobSlowdown> job;
    std::optional<MeasuredDisturbance> firstDisturbance, secondDisturbance;
    /// Primary probes that differ after Holm's adjustment at 5 %; only these may carry the headline "the VM differs".
    std::vector<std::string> headlineMethods;
    std::string headline;  ///< one sentence
};

/// Compares two profiles (calibration.md 4.1 to 4.3). Both must outlive the result.
/// @param mix     which probes stand for a component
/// @param margin  differences below it are of no consequence, > 0
/// @test  fixture pair metal and vm; quiet and loaded; a job pair; same versus same false alarms <= 8 %
[[nodiscard]] Comparison compare(const Profile& bareMetal, const Profile& other, ProbeMix mix = ProbeMix::Primary,
                                 double margin = kEquivalenceMargin);

/// Where the user has at least three profiles of a machine, the reproducibility terms come from those (calibration.md
/// 4.1): statistics of the first profile of each list are pooled over the list.
/// @param bareMetal, other  at least one each, each list from one machine
[[nodiscard]] Comparison compareRepeated(const std::vector<const Profile*>& bareMetal,
                                         const std::vector<const Profile*>& other, ProbeMix mix = ProbeMix::Primary,
                                         double margin = kEquivalenceMargin);

}  // namespace splitpoint::models::calibration
