#pragma once

#include "models/scenario.h"

namespace splitpoint::models {

/// How long a step of one workload takes on one tier, as the model distributes it: an hour is undisturbed or bad,
/// nothing in between (model.md 3). Times are relative to undisturbed, ideal bare metal of the same GPU.
struct StepTime {
    double typical = 1.0;        ///< S R, in the hours without a disturbance
    double badHour = 1.0;        ///< S R (1 + b + b_io F_io), while a host of the job is disturbed
    double badHourChance = 0.0;  ///< 1 - (1-p)^h: share of the hours that are bad, 0 to 1
    [[nodiscard]] double mean() const { return typical + (badHour - typical) * badHourChance; }  ///< S J R
};

/// @test  reference case 5; the mean is S J R on the golden scenarios; no disturbance
[[nodiscard]] StepTime stepTime(const Workload& workload, const Offer& offer, Tier tier, const OverheadSet& set);

}  // namespace splitpoint::models
