#pragma once

#include <optional>
#include <vector>

#include "models/scenario.h"

namespace splitpoint::models {

/// What interruptions do to one workload's job on one tier (model.md 3 and 6). Times in hours.
struct CheckpointFigures {
    double interruptionsPerHour = 0.0;  ///< 1/M of the whole job: lambda n, on spot plus the reclaims
    double checkpointHours = 0.0;       ///< delta
    double restartHours = 0.0;          ///< rho: restart plus recovery
    std::optional<double>
        intervalHours;  ///< tau: as given, else the optimum; absent where nothing is checkpointed or interrupted
    bool intervalIsGiven = false;
    std::optional<double> optimalIntervalHours;  ///< M (1 + W0(-e^(-1 - delta/M))), for comparison with a given one
    double lossShare = 0.0;       ///< 1 - 1/R: share of the time at work that interruptions and checkpoints take
    double leastLossShare = 0.0;  ///< the same at the optimal interval
    bool finishes = true;         ///< false: the job would never end, and the shares are 1
};

/// @test  reference case 6, T-31, a given interval is never better than the optimum
[[nodiscard]] CheckpointFigures checkpointFigures(const Workload& workload, const Offer& offer, Tier tier);

/// The loss if the job wrote a checkpoint after this many hours of work, whatever interval it has.
/// @param intervalHours  > 0; without effect where nothing is checkpointed
/// @return 1 - 1/R, 0 to 1; 1 where the job would never end
/// @test   equals `lossShare` at the interval in force; never below `leastLossShare`
[[nodiscard]] double lossAtInterval(const Workload& workload, const Offer& offer, Tier tier, double intervalHours);

}  // namespace splitpoint::models
