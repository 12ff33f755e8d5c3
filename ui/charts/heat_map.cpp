#include "ui/charts/heat_map.h"

#include <algorithm>
#include <cmath>

namespace splitpoint::ui {
namespace {

bool isLogarithmic(const AxisSpec& axis) {
    return axis.logarithmic && axis.minimum > 0.0;
}

}  // namespace

double shareOfAxis(const AxisSpec& axis, double value) {
    if (!(axis.maximum > axis.minimum)) return 0.0;
    if (!isLogarithmic(axis)) return (value - axis.minimum) / (axis.maximum - axis.minimum);
    if (std::isnan(value)) return value;
    return value > 0.0 ? std::log(value / axis.minimum) / std::log(axis.maximum / axis.minimum) : 0.0;
}

double valueAtShare(const AxisSpec& axis, double share) {
    if (!isLogarithmic(axis)) return axis.minimum + share * (axis.maximum - axis.minimum);
    return axis.minimum * std::pow(axis.maximum / axis.minimum, share);
}

std::optional<HeatCell> cellAt(const ChartSpec& spec, const QPointF& point) {
    if (!spec.heatMap || !isComplete(*spec.heatMap)) return std::nullopt;
    const double x = shareOfAxis(spec.x, point.x()), y = shareOfAxis(spec.y, point.y());
    if (!(x >= 0.0 && x <= 1.0 && y >= 0.0 && y <= 1.0)) return std::nullopt;
    const HeatMapSpec& heat = *spec.heatMap;
    // The far edges belong to the last cells.
    return HeatCell{std::min(heat.columns - 1, static_cast<int>(std::floor(x * heat.columns))),
                    std::min(heat.rows - 1, static_cast<int>(std::floor(y * heat.rows)))};
}

QPointF cellCenter(const ChartSpec& spec, HeatCell cell) {
    return {valueAtShare(spec.x, (cell.column + 0.5) / spec.heatMap->columns),
            valueAtShare(spec.y, (cell.row + 0.5) / spec.heatMap->rows)};
}

bool isHourMap(const ChartSpec& spec) {
    return spec.heatMap && spec.x.meaning == AxisMeaning::HourOfYear && spec.y.meaning == AxisMeaning::HourOfDay;
}

bool isComplete(const HeatMapSpec& heat) {
    const qsizetype cells = static_cast<qsizetype>(heat.columns) * heat.rows;
    return heat.columns > 0 && heat.rows > 0 && heat.roles.size() == cells && heat.strength.size() == cells &&
           (heat.hatched.isEmpty() || heat.hatched.size() == cells) &&
           (heat.values.isEmpty() || heat.values.size() == cells);
}

}  // namespace splitpoint::ui
