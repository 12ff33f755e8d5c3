#pragma once

#include "models/plan/plan_search.h"

namespace splitpoint::models {

/// Why the answer is what it is, each sentence computed from this scenario's numbers (model.md 7): price, use, overhead,
/// idle commitment, and every constraint that binds.
void explain(Recommendation& recommendation, const Preparation& preparation, const PlanSearch& search);

}  // namespace splitpoint::models
