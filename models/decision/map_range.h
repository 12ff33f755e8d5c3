#pragma once

#include <vector>

#include "models/decision/map_axis.h"

namespace splitpoint::models {

/// The axis made as long as it takes to show where the answer switches, with a fifth beyond it; never shorter.
///
/// Of price ratio, virtual overhead and bare-metal operations, whose switch points are factors of the axis's own value
/// (of the bare-metal price: of its inverse; operations scale their fixed cost too, so there it is about right). The
/// other axes keep their range.
/// @param now  where the scenario stands on it
/// @test  tests/models/decision/decision_map_test.cpp: each input by hand
[[nodiscard]] MapAxis axisWithSwitch(const MapAxis& axis, double now, const std::vector<SwitchPoint>& points);

}  // namespace splitpoint::models
