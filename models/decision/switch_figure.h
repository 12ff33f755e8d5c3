#pragma once

#include "models/evaluation.h"

namespace splitpoint::models {

/// A switch point in the units of its input: where the scenario stands and where the winner changes.
///
///     input                   figure
///     elastic_price           on-demand price, USD per GPU-hour
///     bare_metal_price        price, USD per GPU-hour
///     virtual_overhead        mean S - 1 of the demand on demand (reserved where there is no such offer), a fraction
///     bare_metal_operations   wage and fixed cost of bare metal, USD per month, at the bare-metal plan's GPUs
///     demand_level            mean useful GPUs
///     demand_peakedness       load factor: mean over peak of the whole demand, a fraction
struct SwitchFigure {
    SwitchPoint point;
    double here = 0.0;
    double there = 0.0;  ///< equal to `here` where the winner does not change in range
    /// The price on demand did not move alone: that of spot, which some work may use, moved in proportion.
    bool withSpot = false;
};

/// @test  each input by hand
[[nodiscard]] std::vector<SwitchFigure> switchFigures(const Scenario& scenario, const Evaluation& evaluation);

}  // namespace splitpoint::models
