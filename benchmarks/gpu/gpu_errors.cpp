#include "benchmarks/gpu/gpu_errors.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace splitpoint::benchmarks::gpu {
namespace {

namespace rc = runtime_code;

constexpr int kExitNoDriver = 20;
constexpr int kExitDriverVersion = 21;
constexpr int kExitNoDevice = 22;
constexpr int kExitBusy = 23;
constexpr int kExitMemory = 24;
constexpr int kExitArchitecture = 25;
constexpr int kExitLost = 26;
constexpr int kExitEcc = 27;
constexpr int kExitNoToolkit = 28;
constexpr int kExitPartial = 3;

std::string versionText(int version) {
    return std::to_string(version / 1000) + "." + std::to_string(version % 1000 / 10);
}

std::string mebibytes(std::size_t bytes) {
    return std::to_string(bytes >> 20) + " MiB";
}

std::string gpuText(int device) {
    return device >= 0 ? "GPU " + std::to_string(device) : std::string("the GPU");
}

std::string evidenceText(const GpuFailure& failure) {
    return "(" + failure.name + " " + std::to_string(failure.code) +
           (failure.call.empty() ? std::string() : ", on: " + failure.call) + ")";
}

std::string plural(int count, const std::string& noun) {
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

Finding noDriver(const StartUpEvidence& evidence) {
    std::string text = "There is no NVIDIA driver here; host probes only.";
    if (evidence.pciDevices > 0) {
        text += " " + plural(evidence.pciDevices, "NVIDIA device") +
                " on the PCI bus but no driver loaded: install driver branch 580 or newer.";
    } else if (!evidence.inContainer) {
        text += " No NVIDIA device is on the PCI bus either.";
    }
    if (evidence.inContainer) {
        text += " This is a container: start it with GPU access (for example --gpus all).";
    }
    return {"E_NO_DRIVER", text, kExitNoDriver};
}

Finding oldDriver(const StartUpEvidence& evidence) {
    return {"E_DRIVER_OLD",
            "The driver supports CUDA " + versionText(evidence.versions.driver) + ", this build needs " +
                versionText(evidence.versions.runtime) +
                " (driver branch 580 or newer): update the driver, or on data-center GPUs install the matching "
                "forward-compatibility package.",
            kExitDriverVersion};
}

Finding noDevice(const StartUpEvidence& evidence) {
    std::string text = "A driver is here but no usable GPU.";
    if (evidence.migWithoutInstance) {
        text += " MIG is on and has no instance: create an instance.";
    }
    if (evidence.visibleDevices) {
        text += " CUDA_VISIBLE_DEVICES is \"" + *evidence.visibleDevices + "\".";
    }
    if (evidence.deviceNodes.empty()) {
        text += " There is no /dev/nvidia* node.";
    } else {
        text += " Device nodes: ";
        for (std::size_t i = 0; i < evidence.deviceNodes.size(); ++i) {
            text += (i > 0 ? ", " : "") + evidence.deviceNodes[i];
        }
        text += ".";
    }
    return {"E_NO_DEVICE", text, kExitNoDevice};
}

bool contains(std::initializer_list<int> codes, int code) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

}  // namespace

Finding startUpFinding(const GpuFailure& failure, const StartUpEvidence& evidence) {
    switch (failure.code) {
        case rc::kInsufficientDriver:
            return evidence.versions.driver == 0 ? noDriver(evidence) : oldDriver(evidence);
        case rc::kStubLibrary:
            return {"E_DRIVER_STUB",
                    "The toolkit's stub driver library was loaded instead of the driver: remove the stubs folder from "
                    "LD_LIBRARY_PATH.",
                    kExitNoDriver};
        case rc::kSystemDriverMismatch:
            return {"E_DRIVER_MISMATCH",
                    "The kernel module and the driver library are of different versions " + evidenceText(failure) +
                        ": reboot after the driver update, or reload the module.",
                    kExitDriverVersion};
        case rc::kCompatNotSupported:
            return {"E_DRIVER_MISMATCH",
                    "A forward-compatibility package is installed, but this GPU does not support it " +
                        evidenceText(failure) + ": remove the package or update the driver.",
                    kExitDriverVersion};
        case rc::kNoDevice:
        case rc::kInvalidDevice:
            return noDevice(evidence);
        case rc::kInitializationError:
        case rc::kUnknown:
            return {"E_DEVICE_LOST",
                    "The driver could not start the GPUs " + evidenceText(failure) +
                        ": look for Xid or NVRM messages in the kernel log, then reload the driver or reboot.",
                    kExitLost, true};
        default:
            return runTimeFinding(failure, "start-up");
    }
}

Finding runTimeFinding(const GpuFailure& failure, const std::string& probe) {
    const std::string gpu = gpuText(failure.device);
    if (failure.source == FailureSource::Nvml) {
        return {"E_DEVICE_LOST",
                "NVML reports that " + gpu + " is gone after " + probe + " " + evidenceText(failure) +
                    ": reset it, and look for Xid messages in the kernel log.",
                kExitLost, true};
    }
    if (failure.source == FailureSource::Nccl) {
        return {"E_NCCL", "NCCL failed during " + probe + ": " + failure.name + ".", kExitPartial};
    }
    if (failure.source == FailureSource::Cublas) {
        return {"E_CUBLAS",
                "cuBLAS failed during " + probe + " " + evidenceText(failure) + "; the built-in tensor probe counts.",
                kExitPartial};
    }
    if (isOutOfMemory(failure)) {
        return {"E_OOM",
                probe + " needs " + mebibytes(failure.requestedBytes) + " on " + gpu + ", " +
                    mebibytes(failure.freeBytes) + " are free: end other work on it, or measure another GPU.",
                kExitMemory};
    }
    if (contains({rc::kEccUncorrectable, rc::kNvlinkUncorrectable}, failure.code)) {
        return {"E_ECC",
                "Uncorrectable memory or link error on " + gpu + " during " + probe + " " + evidenceText(failure) +
                    ": do not trust this GPU; drain it and reset it.",
                kExitEcc, true};
    }
    if (contains({rc::kNoKernelImage, rc::kInvalidPtx, rc::kUnsupportedPtxVersion}, failure.code)) {
        return {
            "E_ARCH",
            "This build has no code that " + gpu + " can run " + evidenceText(failure) +
                ": it supports compute capability 7.5 and newer, and GPUs newer than the build need a newer driver.",
            kExitArchitecture};
    }
    if (failure.code == rc::kSystemNotReady) {
        return {"E_NOT_READY",
                "The GPU system is not ready " + evidenceText(failure) +
                    ": on machines with NVSwitch start the fabric manager, or wait until the GPU is initialized.",
                kExitNoDevice};
    }
    if (failure.code == rc::kDevicesUnavailable) {
        return {"E_BUSY",
                gpu + " is held by another process or is in exclusive mode " + evidenceText(failure) +
                    ": end that process, or set the compute mode to default.",
                kExitBusy};
    }
    if (isDeviceLost(failure)) {
        return {"E_DEVICE_LOST",
                gpu + " stopped answering during " + probe + " " + evidenceText(failure) +
                    ": later GPU probes of this run are not run; look for Xid messages in the kernel log and reset it.",
                kExitLost, true};
    }
    return {"E_GPU", gpu + " failed during " + probe + " " + evidenceText(failure) + ".", kExitPartial};
}

bool isDeviceLost(const GpuFailure& failure) {
    return failure.source == FailureSource::Runtime &&
           contains({rc::kIllegalAddress, rc::kLaunchTimeout, rc::kHardwareStackError, rc::kIllegalInstruction,
                     rc::kLaunchFailure, rc::kContained, rc::kUnknown, rc::kInitializationError, rc::kEccUncorrectable,
                     rc::kNvlinkUncorrectable},
                    failure.code);
}

bool isOutOfMemory(const GpuFailure& failure) {
    return failure.source == FailureSource::Runtime && failure.code == rc::kOutOfMemory;
}

ProbeError toProbeError(const Finding& finding) {
    return {finding.code, finding.text, finding.deviceLost};
}

Finding oldArchitecture(const DeviceAttributes& device) {
    return {"E_ARCH",
            device.name + " has compute capability " + std::to_string(device.major) + "." +
                std::to_string(device.minor) + ", this build supports 7.5 and newer: measure it with other tools.",
            kExitArchitecture};
}

Finding busyDevice(const DeviceAttributes& device) {
    return {"E_BUSY",
            device.name +
                " is in compute mode \"prohibited\": an administrator can set it to default with "
                "nvidia-smi -c DEFAULT.",
            kExitBusy};
}

Finding noToolkit() {
    return {"E_NO_TOOLKIT",
            "This program was built without the CUDA toolkit and measures the host only: use a build whose --version "
            "names CUDA.",
            kExitNoToolkit};
}

Finding gateTimeout(const std::string& probe, int queued) {
    return {"E_GATE_TIMEOUT",
            probe + ": the driver did not accept " + plural(queued, "operation") +
                " while the GPU was held back, not even after halving the batch three times; no value.",
            kExitPartial};
}

Finding wrongResult(const std::string& probe, const std::string& evidence) {
    return {"E_ECC",
            probe + " computed or moved wrong data (" + evidence + "): do not trust this GPU; drain it and reset it.",
            kExitEcc};
}

Finding risingEccErrors(int device, unsigned long long uncorrected, unsigned long long corrected) {
    if (uncorrected > 0) {
        return {"E_ECC",
                std::to_string(uncorrected) + " new uncorrectable memory error(s) on " + gpuText(device) +
                    " during this run: do not trust this GPU; drain it and reset it.",
                kExitEcc};
    }
    return {"W_ECC_CORRECTED",
            std::to_string(corrected) + " memory error(s) on " + gpuText(device) +
                " were corrected during this run; values stand, watch this GPU.",
            0};
}

Finding tooSmall(const std::string& probe, std::size_t neededBytes, std::size_t freeBytes) {
    return {"E_OOM",
            probe + " was skipped (too_small): even arrays of four times the L2 cache need " + mebibytes(neededBytes) +
                ", " + mebibytes(freeBytes) + " are free. End other work on this GPU, or measure another one.",
            kExitMemory};
}

Finding sharedGpu(int device, const std::string& evidence) {
    return {"W_GPU_SHARED",
            "Something else uses " + gpuText(device) + " (" + evidence + "); results describe the shared state.",
            kExitPartial};
}

Finding migSlice(int device, const std::string& profile) {
    return {
        "W_MIG",
        "Measuring the MIG slice " + profile + " of " + gpuText(device) + "; comparable only with the same profile.",
        0};
}

Finding throttled(int device, const ThrottledRounds& rounds, std::optional<double> temperatureC) {
    const std::string heat = temperatureC ? ", " + std::to_string(std::lround(*temperatureC)) + " C" : "";
    const std::string of = " of " + std::to_string(rounds.of) + " rounds";
    std::string text;
    if (rounds.thermal > 0) {
        text = "Thermal slowdown of " + gpuText(device) + " in " + std::to_string(rounds.thermal) + of + heat;
    }
    if (rounds.slow > 0) {
        text += (text.empty() ? "The clock of " + gpuText(device) : "; its clock") +
                " was below 90 % of its own median in " + std::to_string(rounds.slow) + of +
                (rounds.thermal > 0 ? " more" : heat);
    }
    // Matrix products draw the clock down at the power limit, also for the probe after them: not a matter of cooling.
    const bool byPower = rounds.thermal == 0 && rounds.held == rounds.slow;
    text += "; values include it and their intervals are wider by the clock that was missing: ";
    text += byPower ? "the power limit held it, as after matrix products; run again, or compare at the same limit."
                    : "look at cooling and clock limits, then run again.";
    return {"W_THROTTLE", text, 0};
}

Finding powerCapped(int device, int rounds, int ofRounds) {
    return {"W_POWER_CAP",
            "The power limit of " + gpuText(device) + " held its clock in " + std::to_string(rounds) + " of " +
                std::to_string(ofRounds) + " rounds; normal under matrix products.",
            0};
}

Finding peerUnsupported(int from, int to) {
    return {"E_P2P_UNSUPPORTED",
            "Peer access between GPU " + std::to_string(from) + " and GPU " + std::to_string(to) +
                " is not available; copies staged through the host are measured and labelled so.",
            0};
}

Finding ncclMissing(const std::string& why) {
    return {"E_NCCL_MISSING",
            "NCCL was not found (" + why + "): the collective probe is skipped; install libnccl2 to have it.",
            kExitPartial};
}

Finding cublasMissing(const std::string& why) {
    return {"E_CUBLAS_MISSING",
            "cuBLAS was not found (" + why + "): the matrix product is skipped, the built-in tensor probe is used.", 0};
}

Finding nvmlMissing(const std::string& why) {
    return {"W_NVML_MISSING",
            "NVML is not usable (" + why + "): clocks come from device timers; temperature, power and ECC are unknown.",
            0};
}

}  // namespace splitpoint::benchmarks::gpu
