#pragma once

#include "models/uncertainty/simulation.h"
#include "ui/plans/plan_charts.h"

namespace splitpoint::ui {

/// The plans in figures: as decided, then robust, one row a figure and one column a plan. Where the hybrid is a copy of
/// a pure plan its chance counts there, and its cell says so.
/// @test  tests/ui/uncertainty: every row recomputed from the simulation
[[nodiscard]] QList<ComparisonRow> uncertaintyFigures(const models::Simulation& simulation);

/// "19 in 20", "over 99 in 100": a share of the futures for a narrow column.
[[nodiscard]] QString shareInShort(double share);

/// "19 in 20 ±1 %": a share of the futures with the error of the sample.
[[nodiscard]] QString chanceInWords(const models::Sampled& chance);

/// "13 bare", "2 reserved", "6 bare + 2" (reserved), "none": committed nodes in a narrow column.
[[nodiscard]] QString nodesInShort(const models::NodeCounts& nodes);

/// "4,096 futures, refining", "65,536 futures".
[[nodiscard]] QString futuresInWords(int draws, bool refining, bool preview = false);

}  // namespace splitpoint::ui
