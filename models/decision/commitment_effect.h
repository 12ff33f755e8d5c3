#pragma once

#include <optional>
#include <stop_token>
#include <string>

#include "models/base/result.h"
#include "models/evaluation.h"

namespace splitpoint::models {

/// What committing does and what bare metal does, apart from each other: USD per useful GPU-hour.
///
/// The way from all on demand to the plan with bare metal goes over the same plan with reserved virtual GPUs in the
/// place of bare metal, each at its own best node counts (model.md 5):
///
///     on demand only --commitment effect--> committed, virtual --delivery effect--> committed, bare metal
///
/// Both effects carry everything that changes on their step: price, idle hours, overhead, operations. They sum to the
/// whole way. Without a reserved offer of the same GPU there is no middle, and the effects are not separable.
struct CommitmentEffect {
    std::optional<double> commitment;     ///< on demand to committed, both virtual
    std::optional<double> delivery;       ///< virtual to bare metal, both committed
    double onDemandOnly = 0.0;            ///< effective cost without any committed node
    double committedVirtual = 0.0;        ///< effective cost with reserved virtual nodes in the place of bare metal
    double committedMetal = 0.0;          ///< effective cost of `plan`
    PlanKind plan = PlanKind::BareMetal;  ///< bare metal, or the hybrid where that wins
    std::string whyNotSeparable;          ///< a clause; empty where both effects are there
    std::string note;                     ///< where the two commitments bind for different terms; else empty
    [[nodiscard]] bool separable() const { return commitment.has_value(); }
};

/// @errors Canceled
/// @test   by hand; sums; each reason for which the effects are not separable
[[nodiscard]] Result<CommitmentEffect> commitmentEffect(const Scenario& scenario, const Evaluation& evaluation,
                                                        std::stop_token stop = {});

}  // namespace splitpoint::models
