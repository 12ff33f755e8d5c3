#pragma once

#include <string_view>

#include "models/calibration/profile.h"

namespace splitpoint::calibrate {

enum class GpuPolicy { Auto, Require, None };

/// What the exit code depends on besides the findings.
struct ExitConditions {
    GpuPolicy gpu = GpuPolicy::Auto;
    bool strict = false;
    bool interrupted = false;
    bool timedOut = false;
    bool incomplete = false;  ///< fewer rounds than planned, or a probe that did not run
};

/// Exit code of a run from its findings (calibration.md 5). In this order: 124 deadline, 130 interrupted, 20 to 29 for
/// a GPU error where GPUs are required, 30 and 31 for the storage path, 40 for an unstable run with --strict, 3 for
/// anything missing, 0.
/// @test each row of the catalogue
[[nodiscard]] int exitCodeOf(const models::calibration::Outcome& outcome, const ExitConditions& conditions);

/// Exit code of one error where GPUs are required, or of the storage path; 3 where the run goes on without; 0 where
/// nothing is missing (E_CUBLAS_MISSING, E_P2P_UNSUPPORTED).
[[nodiscard]] int exitCodeOfError(std::string_view code);

/// True for warnings that make a run unstable: W_NOT_IDLE, W_STEAL, W_THROTTLE, W_GPU_SHARED.
[[nodiscard]] bool isInstability(std::string_view code);

}  // namespace splitpoint::calibrate
