#pragma once

namespace splitpoint::ui {

/// Hours of a day, wherever the sketch counts in them.
inline constexpr int kDay = 24;

}  // namespace splitpoint::ui
