#pragma once

#include <QStringList>

#include "ui/calibrate/calibration_pair.h"

namespace splitpoint::ui {

/// What stands below the table of components, where its cells have no room: what a CPU's slowdown is made of, and what
/// would settle the components that are inconclusive, those with the same advice in one sentence.
/// @test tests/ui/calibrate: a split; two components with one advice; a pair in which all is settled
[[nodiscard]] QStringList pairDetails(const CalibrationPair& pair);

}  // namespace splitpoint::ui
