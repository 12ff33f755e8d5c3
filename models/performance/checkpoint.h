#pragma once

#include <optional>

namespace splitpoint::models {

/// Exponent beyond which a job counts as never finishing (model.md 3).
inline constexpr double kMaxInterruptionExponent = 700.0;

/// Work between checkpoints, as a share of the mean time between interruptions, that minimises the run time.
///
/// x = 1 + W0(-e^(-1-y)), found as the root of -x - ln(1-x) = y in (0, 1).
/// @param costRatio y = checkpoint time / mean time between interruptions, > 0
/// @return tau / M in (0, 1)
/// @source Daly 2006, exact optimum; reference.md 2.5
/// @test   T-31, small and large ratios, the equation itself
[[nodiscard]] double optimalCheckpointShare(double costRatio);

/// How often a job is interrupted and what each interruption costs; all times in hours.
struct InterruptionInputs {
    double interruptionsPerHour = 0.0;                ///< 1/M of the whole job, >= 0
    double restartHours = 0.0;                        ///< rho: restart plus recovery, >= 0
    double checkpointHours = 0.0;                     ///< delta, >= 0; 0: nothing is checkpointed
    std::optional<double> checkpointIntervalHours;    ///< tau, > 0; absent: the optimum
};

/// Run time with interruptions over run time without (R of model.md 3).
///
/// R = M e^(rho/M) (e^((tau+delta)/M) - 1) / tau; e^(rho/M) where nothing is checkpointed; 1 without interruptions.
/// @return R >= 1, or nothing where an exponent exceeds 700: the job would never finish
/// @test   reference case 6, T-31, limits, monotone in the rate
[[nodiscard]] std::optional<double> interruptionFactor(const InterruptionInputs& inputs);

}  // namespace splitpoint::models
