#include "models/decision/map_range.h"

#include <algorithm>

namespace splitpoint::models {

MapAxis axisWithSwitch(const MapAxis& axis, double now, const std::vector<SwitchPoint>& points) {
    constexpr double kBeyond = 1.2;
    MapAxis longer = axis;
    const bool scales = axis.input == MapInput::PriceRatio || axis.input == MapInput::VirtualOverhead ||
                        axis.input == MapInput::Operations;
    if (!scales) return longer;
    for (const SwitchPoint& point : points) {
        if (!point.factor || mapInputOf(point.input) != axis.input) continue;
        const double there = point.input == SwitchInput::BareMetalPrice ? now / *point.factor : now * *point.factor;
        longer.high = std::max(longer.high, there > now ? there * kBeyond : longer.high);
        longer.low = std::min(longer.low, there < now ? there / kBeyond : longer.low);
    }
    return longer;
}

}  // namespace splitpoint::models
