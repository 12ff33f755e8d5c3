#include "benchmarks/program/exit_code.h"

#include <algorithm>
#include <array>

#include "benchmarks/program/terminal.h"

namespace splitpoint::calibrate {

namespace {

struct Row {
    std::string_view code;
    int exitCode;
};

constexpr std::array kErrors{
    Row{"E_NO_TOOLKIT", 20},
    Row{"E_NO_DRIVER", 20},
    Row{"E_DRIVER_STUB", 20},
    Row{"E_DRIVER_OLD", 21},
    Row{"E_DRIVER_MISMATCH", 21},
    Row{"E_NO_DEVICE", 22},
    Row{"E_NOT_READY", 22},
    Row{"E_BUSY", 23},
    Row{"E_OOM", 24},
    Row{"E_ARCH", 25},
    Row{"E_DEVICE_LOST", 26},
    Row{"E_ECC", 27},
    Row{"E_GPU", 29},
    Row{"E_STORAGE_PERM", 30},
    Row{"E_STORAGE_SPACE", 31},
    Row{"E_OUTPUT", 32},
    Row{"E_INTERRUPTED", kInterrupted},
    Row{"E_CUBLAS_MISSING", 0},
    Row{"E_P2P_UNSUPPORTED", 0},
};

constexpr int kFirstGpu = 20;
constexpr int kLastGpu = 29;
constexpr int kFirstStorage = 30;
constexpr int kLastStorage = 39;

bool isBetween(int value, int first, int last) {
    return value >= first && value <= last;
}

}  // namespace

int exitCodeOfError(std::string_view code) {
    for (const Row& row : kErrors) {
        if (row.code == code) return row.exitCode;
    }
    return kPartial;
}

bool isInstability(std::string_view code) {
    return code == "W_NOT_IDLE" || code == "W_STEAL" || code == "W_THROTTLE" || code == "W_GPU_SHARED";
}

int exitCodeOf(const models::calibration::Outcome& outcome, const ExitConditions& conditions) {
    if (conditions.timedOut) return kTimedOut;
    if (conditions.interrupted) return kInterrupted;
    int gpu = 0;
    int storage = 0;
    bool missing = conditions.incomplete;
    for (const auto& error : outcome.errors) {
        const int code = exitCodeOfError(error.code);
        // Host memory that is short is E_OOM, too, but says nothing of a GPU.
        const bool ofGpu = isBetween(code, kFirstGpu, kLastGpu) && (error.code != "E_OOM" || error.device);
        if (ofGpu && gpu == 0) gpu = code;
        if (isBetween(code, kFirstStorage, kLastStorage) && storage == 0) storage = code;
        missing = missing || code != 0;
    }
    if (gpu != 0 && conditions.gpu == GpuPolicy::Require) return gpu;
    if (storage != 0) return storage;
    const bool unstable = std::any_of(outcome.warnings.begin(), outcome.warnings.end(),
                                      [](const auto& warning) { return isInstability(warning.code); });
    if (unstable && conditions.strict) return kUnstable;
    return missing ? kPartial : kDone;
}

}  // namespace splitpoint::calibrate
