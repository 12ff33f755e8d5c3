#pragma once

#include "ui/theme/color_role.h"

namespace splitpoint::ui {

/// What runs through the fill of a role, so that the parts of a stack are told apart without color.
enum class FillPattern { Plain, Slash, Backslash };

[[nodiscard]] FillPattern fillPatternOf(ColorRole role);

}  // namespace splitpoint::ui
