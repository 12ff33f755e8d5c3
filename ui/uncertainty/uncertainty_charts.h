#pragma once

#include <optional>

#include "models/uncertainty/simulation.h"
#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// Which node counts a plan has in all futures.
enum class PlanReading { AsDecided, Robust };

[[nodiscard]] const models::PlanFutures& readingOf(const models::PlanUncertainty& plan, PlanReading reading);

/// The plan that the page begins with: the recommended one (the pure plan where the hybrid is that), else the first
/// that is offered.
[[nodiscard]] models::PlanKind leadingPlan(const models::Simulation& simulation);

/// How the effective cost of one plan spreads over the futures, the others as thin lines, and a target line that can be
/// dragged: what stays under it is in the plan's color. "7 in 10 futures stay under $2.60".
/// @param target  USD per useful GPU-hour; absent: no line
/// @test  tests/ui/uncertainty: shares sum to one, the line's sentence recomputed, nothing demanded, one value only
[[nodiscard]] ChartSpec distributionChart(const models::Simulation& simulation, models::PlanKind plan,
                                          PlanReading reading, std::optional<double> target);

/// What the plans have cost so far, month by month: the middle of the futures, and a shade from 1 in 10 to 9 in 10.
[[nodiscard]] ChartSpec costFanChart(const models::Simulation& simulation);

/// What each unknown does alone: from its 5th to its 95th percentile, all others typical, every split found anew. A bar
/// has the color of the plan that wins at its end; the answer flips where that is another one.
/// @test  tests/ui/uncertainty: order, flips, what does nothing is left out
[[nodiscard]] ChartSpec tornadoChart(const models::Simulation& simulation);

/// What each number of committed nodes costs more than the best one of each future would, with the count as decided
/// and the robust one.
[[nodiscard]] ChartSpec nodeCountChart(const models::Simulation& simulation, models::PlanKind plan);

/// What calibrating k machines of each delivery is worth, less what it costs: quick and full.
[[nodiscard]] ChartSpec calibratingChart(const models::Simulation& simulation);

}  // namespace splitpoint::ui
