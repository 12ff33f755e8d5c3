#pragma once

#include <stop_token>

#include "models/base/result.h"
#include "models/evaluation.h"

namespace splitpoint::models {

/// How far the margin moves with what is not known about overheads: the model error shown beside it.
struct ModelError {
    bool known = false;  ///< some overhead or disturbance is given as a range, and there are two plans to compare
    double marginAtLow =
        0.0;  ///< runner-up's effective cost / winner's - 1 with every overhead at its low end; may be negative
    double marginAtHigh = 0.0;  ///< the same at the high ends
    double ofMargin = 0.0;      ///< the larger distance of the two from the margin; 0 where not known
};

/// Margins under this, or under the model error if that is larger, are no material difference (model.md 7).
inline constexpr double kLeastMaterialMargin = 0.01;
[[nodiscard]] double materialMargin(const ModelError& error);

/// The margin with every slowdown and disturbance of every overhead set, and every measured slowdown, at the low end of
/// its range and then at the high end (5th and 95th percentile, model.md 8), everything else typical and node counts
/// searched anew. All at one end at once is the cautious reading; the uncertainty page draws them jointly.
/// @errors Canceled
/// @test   by hand; no ranges; a range that turns the answer round
[[nodiscard]] Result<ModelError> modelError(const Scenario& scenario, const Evaluation& evaluation,
                                            std::stop_token stop = {});

}  // namespace splitpoint::models
