#include "ui/charts/axis_zoom.h"

#include <algorithm>
#include <cmath>

#include "ui/charts/heat_map.h"

namespace splitpoint::ui {
namespace {

constexpr double kLeastShare = 0.002;
constexpr double kLeastWholeNumbers = 2.0;

/// A part of the axis as shares of it.
struct Part {
    double from = 0.0, to = 1.0;
    [[nodiscard]] double width() const { return to - from; }
};

Part shownOf(const AxisSpec& axis) {
    return {shareOfAxis(axis, axis.lower()), shareOfAxis(axis, axis.upper())};
}

double leastWidth(const AxisSpec& axis) {
    if (!axis.wholeNumbers) return kLeastShare;
    return std::min(1.0, std::max(kLeastShare, kLeastWholeNumbers / (axis.maximum - axis.minimum)));
}

std::optional<AxisRange> rangeOf(const AxisSpec& axis, Part part) {
    const double width = std::clamp(part.width(), leastWidth(axis), 1.0);
    const double middle = (part.from + part.to) / 2;
    const double from = std::clamp(part.width() == width ? part.from : middle - width / 2, 0.0, 1.0 - width);
    if (width > 1.0 - 1e-9) return std::nullopt;
    return AxisRange{valueAtShare(axis, from), valueAtShare(axis, from + width)};
}

}  // namespace

bool canZoom(const AxisSpec& axis) {
    return axis.categories.isEmpty() && std::isfinite(axis.minimum) && std::isfinite(axis.maximum) &&
           axis.maximum > axis.minimum;
}

std::optional<AxisRange> zoomed(const AxisSpec& axis, double factor, double around) {
    if (!canZoom(axis) || !(factor > 0.0) || !std::isfinite(around)) return axis.shown;
    const Part shown = shownOf(axis);
    const double at = std::clamp(shareOfAxis(axis, around), shown.from, shown.to);
    const double width = std::max(leastWidth(axis), shown.width() / factor);
    const double left = shown.width() > 0.0 ? (at - shown.from) / shown.width() : 0.5;
    return rangeOf(axis, {at - left * width, at + (1.0 - left) * width});
}

std::optional<AxisRange> panned(const AxisSpec& axis, double share) {
    if (!canZoom(axis) || !axis.shown || !std::isfinite(share)) return axis.shown;
    const Part shown = shownOf(axis);
    const double by = std::clamp(share * shown.width(), -shown.from, 1.0 - shown.to);
    return rangeOf(axis, {shown.from + by, shown.to + by});
}

std::optional<AxisRange> shownPart(const AxisSpec& axis, const AxisRange& wanted) {
    if (!canZoom(axis) || !std::isfinite(wanted.from) || !std::isfinite(wanted.to)) return std::nullopt;
    const auto [from, to] = std::minmax(wanted.from, wanted.to);
    return rangeOf(axis, {std::clamp(shareOfAxis(axis, from), 0.0, 1.0), std::clamp(shareOfAxis(axis, to), 0.0, 1.0)});
}

}  // namespace splitpoint::ui
