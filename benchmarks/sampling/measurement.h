#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "benchmarks/probe.h"
#include "benchmarks/sampling/round_sampler.h"
#include "models/calibration/profile.h"

namespace splitpoint::benchmarks {

enum class Mode { Quick, Full };

/// Rounds, target and slot of a mode (calibration.md 2.1, 2.3).
struct Protocol {
    Mode mode = Mode::Quick;
    int rounds = 5;        ///< every probe makes
    int mostRounds = 5;    ///< for probes that have not met the stopping rule
    double target = 0.05;  ///< half width, log units
    double timeLimitS = 60.0;
    int fewestRounds = 3;  ///< made even where time is short: fewer say nothing

    [[nodiscard]] double slotOf(const Probe& probe) const {
        return mode == Mode::Quick ? probe.slot().quickS : probe.slot().fullS;
    }
    /// False for a probe that this mode leaves out.
    [[nodiscard]] bool measures(const Probe& probe) const { return slotOf(probe) > 0.0; }
};
/// Quick: 5 rounds. Full: 12, then up to 24 while time is left.
[[nodiscard]] Protocol protocolFor(Mode mode, double timeLimitS);

/// How a measurement sees time, stops and runs a round; everything can be replaced in tests.
struct MeasurementSeams {
    std::function<double()> nowS;
    std::function<bool()> interrupted;
    /// One round of one probe: in this process, or in a child where the probe is risky.
    std::function<ProbeResult<SampledRound>(Probe&, const RoundRequest&)> runRound;
};

/// What the measurement tells while it goes on; empty functions are not called.
struct MeasurementEvents {
    std::function<void(int round, int rounds)> roundBegins;
    std::function<void(models::calibration::RunRound&)> roundEnds;  ///< may add counters of the machine
    std::function<void(const models::calibration::ProbeRecord&, int round, double remainingS)> probeDone;
    std::function<void()> profileChanged;  ///< after each round: write it
};

enum class MeasurementEnd { Complete, OutOfTime, Interrupted };

/// Runs all probes in rounds and fills `rounds` and `probes` of the profile: calibrate each once; then in every round
/// all that still need one, in an order shuffled with the seed; a probe that fails is marked with its error and left
/// out from then on, the others go on. A lost device ends all probes of GPUs. Errors go to `outcome.errors`.
/// @param probes  in the order of the profile; those with slot 0 in this mode are left out
/// @test scripted probes: order by seed, failure in calibrate and in a round, lost device, out of time, stop, extra
///       rounds only for wide ones, too small, one record a probe
[[nodiscard]] MeasurementEnd measure(const std::vector<std::unique_ptr<Probe>>& probes, const Protocol& protocol,
                                     std::uint64_t seed, const MeasurementSeams& seams, const MeasurementEvents& events,
                                     models::calibration::Profile& profile);

/// A probe's identity as a record without rounds.
[[nodiscard]] models::calibration::ProbeRecord recordOf(const ProbeIdentity& identity);

}  // namespace splitpoint::benchmarks
