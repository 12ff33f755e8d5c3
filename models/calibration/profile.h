#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "models/calibration/reproducibility.h"
#include "models/calibration/round_statistics.h"
#include "models/component.h"

// What one run of the calibrator found on one machine: `splitpoint.calibration/1` (calibration.md 3) as plain structs.
// Rates are in base units a second, times in nanoseconds, sizes in bytes. What the machine did not say is absent.

namespace splitpoint::models::calibration {

inline constexpr std::string_view kProfileSchema = "splitpoint.calibration";
inline constexpr int kProfileMajor = 1;
inline constexpr int kProfileMinor = 0;

/// An error or warning of the run, by the codes of calibration.md 5.
struct Finding {
    std::string code;          ///< "E_NO_DRIVER", "W_NOT_IDLE"
    std::string text;          ///< one sentence: what, evidence, next step
    std::optional<int> round;  ///< where it belongs to one round
    std::string probe;         ///< method, where it belongs to one probe; else empty
    std::optional<int> device;
};

struct ToolRecord {
    std::string version, build, compiler;
    std::optional<int> cudaToolkit;  ///< 13000; absent: built host-only
    std::string mode;                ///< quick, full, import
    std::uint64_t seed = 0;
    std::vector<std::string> arguments;
    std::string kernelImage;  ///< sass, ptx; empty without GPU
};

struct Outcome {
    int exitCode = 0;
    bool complete = false;
    std::vector<Finding> errors, warnings;
};

struct CpuRecord {
    std::string model, vendor, governor;
    std::optional<int> family, modelId, stepping;
    std::optional<int> sockets, cores, threads, allowed, numaNodes;
    std::optional<double> cgroupQuota;  ///< CPUs' worth of time a control group allows
    std::optional<bool> boost, smt;
    std::optional<std::int64_t> llcBytes;
    std::vector<std::string> features;
};

struct MemoryRecord {
    std::optional<std::int64_t> totalBytes, availableBytes;
    std::string transparentHugePages;
    std::optional<std::int64_t> freeHugePages, numaBalancing;
};

struct OsRecord {
    std::string kernel, distribution, clockSource, preemption, mitigations, glibc;
    std::vector<std::string> commandLineFlags;
};

struct StorageRecord {
    std::string target, fileSystem, device, scheduler;
    std::optional<bool> rotational;
    std::optional<std::int64_t> memoryAlignment, offsetAlignment;  ///< of direct IO, by statx
    std::optional<std::int64_t> freeBytes;
};

struct Machine {
    std::string fingerprint;    ///< salted hash of this machine
    std::string hardwareClass;  ///< hash of what makes machines alike: CPU, memory, GPUs
    std::string hostName;       ///< only with --identify
    CpuRecord cpu;
    MemoryRecord memory;
    OsRecord os;
    std::optional<StorageRecord> storage;
};

/// Where the run took place, with the evidence (calibration.md 3).
struct Virtualization {
    std::string verdict = "unknown";  ///< metal, vm, host_under_hypervisor, unknown
    std::string confidence = "low";   ///< high, medium, low
    std::string declared;             ///< metal, vm, container; empty: the user said nothing
    std::optional<bool> hypervisorBit;
    std::string cpuidSignature;
    std::string sysHypervisor;
    std::string dmiVendor, dmiProduct, dmiChassisTag;
    std::string container;  ///< docker, podman, lxc, kubernetes, …; empty: none found
    std::optional<bool> stealClock, nestedPagingHint;
    std::string gpuMode;  ///< none, passthrough, vgpu, host_vgpu, host_vsga; empty: unknown
    std::optional<bool> confidential;
    std::string confidentialSource;
};

/// Sensors of a GPU at one moment.
struct GpuHealth {
    std::optional<double> temperatureC;
    std::optional<std::int64_t> eccCorrected, eccUncorrected, rowsRemapped;
};

struct GpuRecord {
    int index = 0;
    std::string name, pci, uuidHash, driver, vbios, computeMode;
    std::optional<int> computeMajor, computeMinor, cudaDriver;
    std::optional<std::int64_t> memoryBytes, freeBytesAtStart, l2Bytes;
    std::optional<int> multiprocessors, busBits, numaNode, nvlinksUp, otherProcesses;
    std::optional<bool> ecc, persistence, mps;
    std::optional<int> migCurrent, migPending;
    std::string migProfile;
    std::optional<double> smMaxMhz, memoryMaxMhz, smApplicationMhz, lockedMhz;
    std::optional<double> powerLimitW, powerEnforcedW;
    std::optional<int> pcieGeneration, pcieWidth, pcieMaxGeneration, pcieMaxWidth;
    std::optional<std::int64_t> pcieReplays;
    GpuHealth before, after;
};

/// One round of the whole run: which order, and what the machine did meanwhile.
struct RunRound {
    int round = 0;
    double secondsSinceStart = 0.0;
    double durationS = 0.0;
    std::vector<std::string> order;
    std::optional<double> stealMs, psiCpuSomeMs, otherCpuMs;
    std::optional<std::int64_t> involuntarySwitches;
};

/// One round of one probe.
struct ProbeRound {
    int round = 0;
    int samples = 0;
    double median = 0.0, p10 = 0.0, p25 = 0.0, p75 = 0.0, p90 = 0.0, p99 = 0.0, least = 0.0, most = 0.0, mean = 0.0;
    std::optional<double> cpuMedian;  ///< the same by thread-CPU time, of host CPU probes
    std::optional<double> smMhz, temperatureC, powerW;
    std::optional<std::uint64_t> eventReasons;
    bool outlier = false;            ///< flagged, never removed
    std::vector<float> keptSamples;  ///< empty unless samples are stored
};

/// What `summarize` makes of the rounds.
struct ProbeSummary {
    double value = 0.0;                ///< exp(mean of ln medians), in the probe's unit
    std::optional<double> logError;    ///< s / sqrt(R), without tau; absent for one round or where a median is not > 0
    double freedom = 0.0;              ///< R - 1
    double tau = 0.0;                  ///< reproducibility term and widening that the interval includes
    std::optional<Interval> interval;  ///< 95 %, with tau
    std::optional<double> roundCv;     ///< standard deviation of ln medians
    std::optional<double>
        floorP10;  ///< 10th percentile over the rounds of their best decile (p10 of a time, p90 of a rate)
    std::optional<double> contention;  ///< median over rounds of wall / CPU time, >= 1 where others took the CPU
    std::optional<double> perMhz;      ///< value per MHz of the median SM clock, rates of GPU probes
    std::optional<Interval> regimes;   ///< the two levels, where flagged
};

/// A storage device that begins fast and then holds less (W_STORAGE_BURST).
struct Burst {
    double burstRate = 0.0;  ///< unit of the probe
    double burstS = 0.0;     ///< how long it lasted
    double sustainedRate = 0.0;
};

using Parameter = std::variant<bool, std::int64_t, double, std::string>;

struct ProbeRecord {
    std::string component;  ///< a name of `kComponentNames`, "jitter" or "job"
    std::string method;
    int version = 1;
    bool primary = false;
    std::optional<int> device;
    std::map<std::string, Parameter> parameters;
    std::string parametersHash;
    std::string unit;  ///< flop/s, B/s, 1/s, ns, 1
    bool higherIsBetter = true;
    std::string status = "ok";       ///< ok, failed, not_run, too_small, implausible, not_applicable
    std::string statusText;          ///< why, where the status is not ok
    std::string stopReason;          ///< target, rounds, time, error, interrupted
    std::vector<std::string> flags;  ///< drifting, two_regimes, outlier_rounds, contended, burst, thermal, slow_clock
    std::optional<bool> validated;   ///< GPU probes: false until --aa passed on that machine
    double workPerSample = 0.0;
    int statisticsFromRound = 0;  ///< earlier rounds are shown, not counted (burst)
    std::vector<ProbeRound> rounds;
    std::optional<ProbeSummary> summary;
    std::optional<Burst> burst;

    [[nodiscard]] bool hasFlag(std::string_view flag) const;
    /// The component of the model; absent for jitter and the user's job.
    [[nodiscard]] std::optional<Component> modelComponent() const;
    /// ln of the medians of the rounds that count; empty where one of them is not > 0.
    [[nodiscard]] std::vector<double> logMedians() const;
    /// The same of the thread-CPU medians; empty where a round lacks one.
    [[nodiscard]] std::vector<double> logCpuMedians() const;
    /// Wall over thread-CPU time of a round, >= about 1; absent without CPU times.
    [[nodiscard]] std::optional<double> contention(const ProbeRound& round) const;
};

struct GapRecord {
    double lostShare = 0.0;
    double per10us = 0.0, per100us = 0.0, per1ms = 0.0;  ///< gaps longer than that, a second
    double longestNs = 0.0;
    std::vector<std::int64_t> histogram;  ///< gaps > 1 us, eight bins an octave, from 1 us
};

struct WakeRecord {
    std::string policy;  ///< other, fifo, …
    double slackNs = 0.0;
    double p50Ns = 0.0, p99Ns = 0.0, p999Ns = 0.0, mostNs = 0.0;
};

/// Quantile function of a step's time over its median.
struct StepQuantiles {
    std::string source;  ///< method whose samples were pooled
    std::int64_t samples = 0;
    std::vector<double> shares;  ///< ascending, in (0, 1)
    std::vector<double> ratios;  ///< same length
};

struct Jitter {
    std::optional<GapRecord> cpuGap;
    std::optional<WakeRecord> wake;
    std::vector<StepQuantiles> steps;  ///< CPU first, then one a GPU
};

/// The user's own command as a probe.
struct JobRecord {
    std::string command;
    bool shell = false;
    std::string metric;  ///< the expression; empty: wall time
    std::string environmentHash;
    std::vector<int> exitCodes;  ///< of every run, warm-ups first; 128 + n for signal n
    int warmups = 0;
};

struct Profile {
    int major = kProfileMajor, minor = kProfileMinor;
    std::string id, label, createdUtc;
    double elapsedS = 0.0;
    ToolRecord tool;
    Outcome outcome;
    Machine machine;
    Virtualization virtualization;
    std::vector<GpuRecord> gpus;
    std::map<std::string, std::string> libraries;
    std::vector<RunRound> rounds;
    std::vector<ProbeRecord> probes;
    Jitter jitter;
    std::optional<JobRecord> job;

    [[nodiscard]] const ProbeRecord* probe(std::string_view method, std::optional<int> device = {}) const;
    [[nodiscard]] bool hasWarning(std::string_view code) const;
    /// True on bare metal in the sense of the model: metal, or the host that a hypervisor's own management runs on.
    /// Follows the facts; what the user declared counts only where the facts say nothing.
    [[nodiscard]] bool isBareMetal() const;
    [[nodiscard]] bool isVirtualMachine() const;
    [[nodiscard]] bool isContainer() const;
    /// What `cpu_gap` says of the host, and whether this is a virtual machine.
    [[nodiscard]] Surroundings surroundings() const;
};

/// Fills flags, outlier marks and the summary of a probe from its rounds, with tau of its class and what the rounds say
/// against repeating.
/// @test five rounds by hand; one round; medians of 0; contention; regimes; burst
void summarize(ProbeRecord& probe, const Surroundings& surroundings);

/// Hash of a probe's parameters, equal where two profiles may be compared. `batch` is left out: it is fitted to the
/// speed of the machine, and the value is per unit of work.
/// @test order of keys does not matter, batch does not, any other value does
[[nodiscard]] std::string hashOfParameters(const std::map<std::string, Parameter>& parameters);

/// A GPU rate above what the card can do (gpus.csv, times 1.02) is a fault of the measurement: status `implausible`.
/// @param peak  of the card for this probe, in the probe's unit; absent: unknown card, nothing is said
/// @test at the limit, above it, a time-like probe
void markImplausible(ProbeRecord& probe, std::optional<double> peak, std::string_view peakSource);

}  // namespace splitpoint::models::calibration
