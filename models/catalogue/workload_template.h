#pragma once

#include "models/scenario.h"

namespace splitpoint::models {

/// Sets what a template assumes of the work beside its curve: kind, job size, time shares, headroom, isolation, what
/// may wait and what may be interrupted. Name, demand, placement and growth stay as they are.
///
/// The figures are resources/catalogue/templates.csv: every one assumed, with wide ranges; typical shares sum to 1. A
/// measured slowdown is taken away, since it belongs to other work.
/// @test every template passes `validate` in a scenario, ranges hold their typical value
void applyCircumstances(Workload& workload, DemandTemplate shape);

}  // namespace splitpoint::models
