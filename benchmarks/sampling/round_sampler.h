#pragma once

#include <functional>
#include <vector>

#include "benchmarks/probe.h"
#include "models/calibration/profile.h"

namespace splitpoint::benchmarks {

inline constexpr int kMostSamples = 200;
inline constexpr int kFewestSamples = 5;
inline constexpr double kWarmUpShare = 0.2;
inline constexpr double kSlotDeadline = 3.0;  ///< times the slot, for slow cards and disks

/// What a round of a probe is given.
struct RoundRequest {
    int round = 0;
    double slotS = 0.0;
    std::function<double()> nowS;       ///< monotonic seconds; a made-up clock in tests
    std::function<bool()> interrupted;  ///< looked at between samples
};

/// A round as measured, in the profile's unit (times in ns).
struct SampledRound {
    models::calibration::ProbeRound record;
    std::vector<double> samples;    ///< kept values, in order
    std::vector<double> samplesNs;  ///< how long each took
};

/// One round of a probe (calibration.md 2.1): begin; warm up for at least one sample and 20 % of the slot, dropped;
/// then sample until the slot ends or there are 200, at least 5, but not beyond three slots once there is one; end.
/// @errors of the probe; E_INTERRUPTED where a stop came before the first kept sample
/// @test scripted probe and clock: warm-up dropped, cap, minimum, deadline, errors of begin, sample and end, stop
[[nodiscard]] ProbeResult<SampledRound> sampleRound(Probe& probe, const RoundRequest& request);

/// Unit of a probe in the profile, and the factor to it: seconds become nanoseconds.
struct ProfileUnit {
    std::string name;
    double factor = 1.0;
};
[[nodiscard]] ProfileUnit profileUnit(const std::string& probeUnit);

}  // namespace splitpoint::benchmarks
