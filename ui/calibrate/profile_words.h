#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "models/calibration/profile.h"

namespace splitpoint::ui {

/// A measured value with the unit people use: "638 TFLOP/s", "54.5 GB/s", "9.29 µs", "33,475 /s", "1.4 %".
[[nodiscard]] QString valueWords(double value, const QString& unit);

/// "632 to 645 TFLOP/s"; both units where they differ.
[[nodiscard]] QString valueRangeWords(double low, double high, const QString& unit);

/// "65 %" for a GPU probe that reached 65 % of what its card can do; empty where that is not known.
[[nodiscard]] QString peakShareWords(const models::calibration::Profile& profile,
                                     const models::calibration::ProbeRecord& probe);

/// "GPU compute" for "gpu_compute"; jitter and the user's job too.
[[nodiscard]] QString componentWords(const QString& component);

/// What one probe's rounds say: stable, noisy, drifting, two regimes, throttled, contended, failed, with the numbers.
[[nodiscard]] QString probeVerdict(const models::calibration::ProbeRecord& probe);
/// The same while a run goes on, when only the spread is known.
[[nodiscard]] QString liveVerdict(const QString& status, int rounds, std::optional<double> spread);

/// "virtual machine (KVM), in a container (docker)", "bare metal".
[[nodiscard]] QString placeWords(const models::calibration::Profile& profile);
/// "NVIDIA H200 (driver 580.159.04)", "2 × …", or "no GPU measured".
[[nodiscard]] QString gpuWords(const models::calibration::Profile& profile);
/// "Intel Xeon, 16 CPUs, 126 GiB".
[[nodiscard]] QString hostWords(const models::calibration::Profile& profile);

/// What became of the GPUs in one sentence, with the next step; and that the host part counts. Empty where GPUs were
/// measured or not wanted.
[[nodiscard]] QString gpuNextStep(const models::calibration::Profile& profile);
/// "GPU probes were never validated on this GPU type (NVIDIA H200): …"; empty where none is unvalidated.
[[nodiscard]] QString validationWords(const models::calibration::Profile& profile);
/// Warnings and errors of the run, one sentence each, errors first; without what `gpuNextStep` says.
[[nodiscard]] QStringList findingWords(const models::calibration::Profile& profile);

/// The calibrator's "E_NO_DRIVER: sentence" with the sentence first and the code, which support asks for, at its end. A
/// text without a code stays as it is.
[[nodiscard]] QString codeLast(const QString& words);
[[nodiscard]] QString codeLast(const QString& code, const QString& sentence);

/// "CPU, integer" for a primary probe's `cpu_int_1t`, for charts; the method itself for others.
[[nodiscard]] QString probeWords(const QString& method);

/// Shown over everything made from a shipped profile.
[[nodiscard]] QString exampleMark();

}  // namespace splitpoint::ui
