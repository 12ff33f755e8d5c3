#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>

namespace splitpoint::ui {

/// What a run would do on this machine, as `splitpoint-calibrate list --json` says before it starts.
struct RunPlan {
    struct Mode {
        int rounds = 0;
        double fileMib = 0.0;  ///< test file on the disk under test
    };
    struct Probe {
        bool onGpu = false;
        bool onDisk = false;
        double quickS = 0.0, fullS = 0.0;  ///< of sampling a round; 0: not in that mode
    };
    std::vector<Probe> probes;
    std::optional<double> memoryMib, gpuMemoryMib;  ///< held at a time; absent: the program does not say
    QString gpus;                                   ///< "2 GPU", or why there is none and what to do
    QString disturbs;                               ///< one sentence
    Mode quick, full;

    /// What is left of the plan with the choices of the user.
    struct Share {
        int probes = 0;
        double seconds = 0.0;  ///< of sampling, over the rounds that are made at least
    };
    [[nodiscard]] Share shareOf(bool full, bool gpus, bool storage) const;
};

/// @return absent where the text is not what `list --json` writes
[[nodiscard]] std::optional<RunPlan> readRunPlan(const QByteArray& json);

/// The plan in two or three sentences.
/// @param plan absent: the calibrator gave none; only what holds everywhere is said
[[nodiscard]] QString planWords(const std::optional<RunPlan>& plan, bool full, bool gpus, bool storage);

/// Why a run would leave the disk out for want of room: it asks for twice the size of its test file.
/// @return empty: there is enough
[[nodiscard]] QString diskSpaceProblem(const RunPlan::Mode& mode, double freeMib, const QString& folder);

}  // namespace splitpoint::ui
