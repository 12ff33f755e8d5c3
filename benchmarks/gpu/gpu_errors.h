#pragma once

#include <optional>
#include <string>
#include <vector>

#include "benchmarks/gpu/gpu_failure.h"
#include "benchmarks/gpu/gpu_interface.h"
#include "benchmarks/probe.h"

// The GPU rows of the error catalogue (calibration.md 5): from a vendor's code to our code, one sentence and an exit
// code.

namespace splitpoint::benchmarks::gpu {

/// One row of the catalogue as it applies to this run.
struct Finding {
    std::string code;  ///< "E_DRIVER_OLD", "W_MIG", …; the ones that begin with W_ are warnings
    std::string text;  ///< what, evidence, what to do
    int exitCode = 0;  ///< with `--gpu require` for the codes 20-29; otherwise a missing GPU makes exit 3
    bool deviceLost = false;
};

/// What the machine shows beside the runtime's error code; collected by `collectStartUpEvidence`, invented by tests.
struct StartUpEvidence {
    GpuVersions versions;
    int pciDevices = 0;  ///< NVIDIA display or 3D controllers on the PCI bus
    bool inContainer = false;
    std::optional<std::string> visibleDevices;  ///< CUDA_VISIBLE_DEVICES where it is set
    std::vector<std::string> deviceNodes;       ///< "/dev/nvidia0 (no permission)"
    bool migWithoutInstance = false;            ///< NVML says MIG is on and lists no instance
};

/// Why no GPU can be used, from the first call that failed; a count of 0 is passed as runtime code 100.
[[nodiscard]] Finding startUpFinding(const GpuFailure& failure, const StartUpEvidence& evidence);

/// What a failure while `probe` ran means.
[[nodiscard]] Finding runTimeFinding(const GpuFailure& failure, const std::string& probe);

/// True if no later call in this process can succeed on the device.
[[nodiscard]] bool isDeviceLost(const GpuFailure& failure);

/// True if the device is out of memory, so that smaller arrays may do.
[[nodiscard]] bool isOutOfMemory(const GpuFailure& failure);

/// The same row in the form the sampling protocol takes.
[[nodiscard]] ProbeError toProbeError(const Finding& finding);

[[nodiscard]] Finding oldArchitecture(const DeviceAttributes& device);
[[nodiscard]] Finding busyDevice(const DeviceAttributes& device);
[[nodiscard]] Finding noToolkit();
[[nodiscard]] Finding gateTimeout(const std::string& probe, int queued);
[[nodiscard]] Finding wrongResult(const std::string& probe, const std::string& evidence);
[[nodiscard]] Finding risingEccErrors(int device, unsigned long long uncorrected, unsigned long long corrected);
[[nodiscard]] Finding tooSmall(const std::string& probe, std::size_t neededBytes, std::size_t freeBytes);
[[nodiscard]] Finding sharedGpu(int device, const std::string& evidence);
[[nodiscard]] Finding migSlice(int device, const std::string& profile);
/// Rounds of a device in which its clock was held back.
struct ThrottledRounds {
    int thermal = 0;  ///< by their event reasons
    int slow = 0;     ///< by their clock alone
    int held = 0;     ///< of these, by the power limit
    int of = 0;
};
[[nodiscard]] Finding throttled(int device, const ThrottledRounds& rounds, std::optional<double> temperatureC);
[[nodiscard]] Finding powerCapped(int device, int rounds, int ofRounds);
[[nodiscard]] Finding peerUnsupported(int from, int to);
[[nodiscard]] Finding ncclMissing(const std::string& why);
[[nodiscard]] Finding cublasMissing(const std::string& why);
[[nodiscard]] Finding nvmlMissing(const std::string& why);

}  // namespace splitpoint::benchmarks::gpu
