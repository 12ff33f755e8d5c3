#pragma once

#include <optional>

#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// True where an axis can be zoomed: it has numbers.
[[nodiscard]] bool canZoom(const AxisSpec& axis);

/// The shown part after zooming, on the axis' own scale, with `around` staying where it is.
/// @param factor  above 1 shows less, below 1 more
/// @return absent: all of the axis. Never less than a five-hundredth of the axis, nor than two whole numbers where it
///         has only those.
[[nodiscard]] std::optional<AxisRange> zoomed(const AxisSpec& axis, double factor, double around);
/// The shown part moved along, no further than the axis goes. @param share  of the shown part; above 0 towards the
/// maximum
[[nodiscard]] std::optional<AxisRange> panned(const AxisSpec& axis, double share);
/// A range asked for, cut to the axis and made as wide as the least zoom; absent: all of the axis.
[[nodiscard]] std::optional<AxisRange> shownPart(const AxisSpec& axis, const AxisRange& wanted);

}  // namespace splitpoint::ui
