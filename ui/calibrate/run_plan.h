#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

namespace splitpoint::ui {

/// What a run would do on this machine, as `splitpoint-calibrate list --json` says before it starts.
struct RunPlan {
    struct Mode {
        int rounds = 0;
        double seconds = 0.0;
        double fileMib = 0.0;  ///< test file on the disk under test
    };
    int probes = 0;
    int gpuProbes = 0;
    std::optional<double> memoryMib, gpuMemoryMib;  ///< held at a time; absent: the program does not say
    QString gpus;                                   ///< "2 GPU", or why there is none and what to do
    QString disturbs;                               ///< one sentence
    Mode quick, full;
};

/// @return absent where the text is not what `list --json` writes
[[nodiscard]] std::optional<RunPlan> readRunPlan(const QByteArray& json);

/// The plan in two or three sentences.
/// @param plan absent: the calibrator gave none; only what holds everywhere is said
[[nodiscard]] QString planWords(const std::optional<RunPlan>& plan, bool full, bool gpus, bool storage);

}  // namespace splitpoint::ui
