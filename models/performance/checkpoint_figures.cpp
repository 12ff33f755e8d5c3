#include "models/performance/checkpoint_figures.h"

#include "models/performance/checkpoint.h"
#include "models/performance/efficiency.h"

namespace splitpoint::models {

namespace {

/// 1 - 1/R; 1 where the job would never finish.
double lossOf(const InterruptionInputs& in) {
    const auto factor = interruptionFactor(in);
    return factor ? 1.0 - 1.0 / *factor : 1.0;
}

}  // namespace

CheckpointFigures checkpointFigures(const Workload& workload, const Offer& offer, Tier tier) {
    const InterruptionInputs in = interruptionInputs(workload, offer, tier);
    CheckpointFigures figures;
    figures.interruptionsPerHour = in.interruptionsPerHour;
    figures.checkpointHours = in.checkpointHours;
    figures.restartHours = in.restartHours;
    InterruptionInputs optimal = in;
    optimal.checkpointIntervalHours.reset();
    figures.lossShare = lossOf(in);
    figures.leastLossShare = lossOf(optimal);
    figures.finishes = interruptionFactor(in).has_value();
    if (in.interruptionsPerHour <= 0.0 || in.checkpointHours <= 0.0) return figures;
    figures.optimalIntervalHours =
        optimalCheckpointShare(in.checkpointHours * in.interruptionsPerHour) / in.interruptionsPerHour;
    figures.intervalIsGiven = in.checkpointIntervalHours.has_value();
    figures.intervalHours = figures.intervalIsGiven ? in.checkpointIntervalHours : figures.optimalIntervalHours;
    return figures;
}

double lossAtInterval(const Workload& workload, const Offer& offer, Tier tier, double intervalHours) {
    InterruptionInputs in = interruptionInputs(workload, offer, tier);
    in.checkpointIntervalHours = intervalHours;
    return lossOf(in);
}

}  // namespace splitpoint::models
