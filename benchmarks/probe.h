#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <tl/expected.hpp>

// What the sampling protocol knows of a probe: the seam between benchmarks/sampling, which runs rounds, and the probes in
// benchmarks/host and benchmarks/cuda, which measure. calibration.md 2 defines the probes and the protocol.

namespace splitpoint::benchmarks {

/// Why a probe gave no value, by the codes of calibration.md 5 ("E_OOM", "E_DEVICE_LOST", "E_ODIRECT", …).
struct ProbeError {
    std::string code;
    std::string text;         ///< one sentence for people: what, evidence, what to do
    bool deviceLost = false;  ///< the CUDA context is dead: no later GPU probe may run in this process
};

template <class T>
using ProbeResult = tl::expected<T, ProbeError>;

/// One timed sample of a probe.
struct Sample {
    double value = 0.0;              ///< in the probe's unit, from wall or device time
    double wallNs = 0.0;             ///< how long the sample took
    std::optional<double> cpuValue;  ///< host CPU probes: the same value by thread-CPU time
    std::optional<double> smMhz;     ///< GPU probes: clock read by the device around the sample
};

/// What is read once a round beside the samples.
struct RoundReadings {
    std::optional<double> temperatureC, powerW;
    /// By NVML at one moment, of whatever the device did then; no clock of the samples, so not in the profile.
    std::optional<double> smMhz;
    std::optional<unsigned long long> eventReasons;  ///< NVML clock event reasons, ORed over the round
};

enum class Better { Higher, Lower };

using ParameterValue = std::variant<std::string, double, long long, bool>;

/// Who a probe is. Two profiles are compared only where component, method, version, parameters and unit match.
struct ProbeIdentity {
    std::string component;  ///< of calibration.md 2.2: "gpu_compute", "cpu", "host_memory", "storage", "jitter", …
    std::string method;     ///< "tc_f16_f32acc"
    int version = 1;
    bool primary = false;
    std::optional<int> device;  ///< GPU index in the profile's list
    std::string unit;           ///< base units, "flop/s", "B/s", "s", "1/s"; the profile states times in ns
    Better better = Better::Higher;
    std::map<std::string, ParameterValue> parameters;  ///< fixed once `calibrate` returned
    double workPerSample = 0.0;                        ///< operations or bytes of one sample; 0 where it has no meaning
};

/// Bytes a probe holds: host and device memory while its round runs, and host memory that stays locked between rounds.
struct MemoryHeld {
    double hostBytes = 0.0, hostKeptBytes = 0.0, deviceBytes = 0.0;
};

/// Seconds of sampling a round; 0: not in this mode.
struct Slot {
    double quickS = 0.0, fullS = 0.0;
};

/// A measurement that can be repeated. One object lives through a whole run; calls come from one thread, in the order
/// calibrate, then per round begin, sample…, end.
class Probe {
  public:
    virtual ~Probe() = default;
    [[nodiscard]] virtual ProbeIdentity identity() const = 0;
    [[nodiscard]] virtual Slot slot() const = 0;
    /// At most, known before `calibrate`; 0 where it is below a mebibyte. Probes run one after the other, and what they
    /// keep is shared, so a run holds the largest of each.
    [[nodiscard]] virtual MemoryHeld memoryHeld() { return {}; }
    /// Picks the batch so that one sample lasts long enough; before round 0, never again.
    virtual ProbeResult<void> calibrate() { return {}; }
    /// Allocates fresh buffers for a round (page placement is drawn anew).
    virtual ProbeResult<void> begin(int round) = 0;
    virtual ProbeResult<Sample> sample() = 0;
    /// Verifies results outside the timed region and lets the buffers go; the error marks this probe, never the run.
    virtual ProbeResult<void> end() = 0;
    /// Sensors around this round; empty where there are none.
    [[nodiscard]] virtual RoundReadings readings() { return {}; }
    /// Longest a round may take before it counts as hung; probes that can hang are run in a child process.
    [[nodiscard]] virtual double deadlineS() const { return 60.0; }
    /// True for probes that can hang inside a call (peer copies, NCCL, storage): the protocol runs each round of them in a
    /// child process, `splitpoint-calibrate __probe METHOD …`, so a hang ends the child and not the run.
    [[nodiscard]] virtual bool risky() const { return false; }
};

}  // namespace splitpoint::benchmarks
