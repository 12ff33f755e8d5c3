#pragma once

#include <functional>

#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// What a point of a chart stands for: along its axes, of the cell's color and of the chart as a whole.
[[nodiscard]] QList<LinkedPlace> placesUnder(const ChartSpec& spec, const QPointF& axisValue);

/// What a chart marks of the places that other views point at.
struct LinkedMarks {
    std::optional<AxisRange> x, y;  ///< in axis values; both ends equal: one value
    QList<qsizetype> series;        ///< places in ChartSpec::series
    QList<ColorRole> roles;         ///< of cells of the heat map
    bool whole = false;             ///< all of the chart
    friend bool operator==(const LinkedMarks&, const LinkedMarks&) = default;
};

/// @param pointedAt  the place of a meaning that is pointed at, as LinkedSelection::placeOf
[[nodiscard]] LinkedMarks marksOf(const ChartSpec& spec,
                                  const std::function<std::optional<LinkedPlace>(AxisMeaning)>& pointedAt);

}  // namespace splitpoint::ui
