#include "ui/charts/linked_places.h"

#include <algorithm>
#include <cmath>

#include "ui/charts/heat_map.h"

namespace splitpoint::ui {

namespace {

constexpr double kHoursOfDay = 24.0;

LinkedPlace placeAt(const AxisSpec& axis, double value) {
    const bool categories = !axis.categories.isEmpty();
    if (axis.places.isEmpty()) return {axis.meaning, categories ? std::round(value) : pointedValue(axis, value)};
    const auto i = static_cast<qsizetype>(categories ? std::round(value) : std::floor(value));
    return i >= 0 && i < axis.places.size() ? axis.places[i] : LinkedPlace();
}

/// A cell of a map of hours and days is one hour, or the same hour of several days.
QList<LinkedPlace> hoursOf(const ChartSpec& spec, HeatCell cell) {
    const double width = (spec.x.maximum - spec.x.minimum) / spec.heatMap->columns;
    const double start = spec.x.minimum + cell.column * width;
    const LinkedPlace hours = width > kHoursOfDay ? LinkedPlace(AxisMeaning::HourOfYear, start, start + width)
                                                  : LinkedPlace(AxisMeaning::HourOfYear, start + cell.row);
    return {hours, {AxisMeaning::HourOfDay, static_cast<double>(cell.row)}};
}

std::optional<AxisRange> markOn(const AxisSpec& axis,
                                const std::function<std::optional<LinkedPlace>(AxisMeaning)>& pointedAt) {
    if (axis.places.isEmpty()) {
        const auto place = pointedAt(axis.meaning);
        return place ? std::optional(AxisRange{place->from, place->to}) : std::nullopt;
    }
    std::optional<AxisRange> marked;
    const double width = axis.categories.isEmpty() ? 1.0 : 0.0;
    for (qsizetype i = 0; i < axis.places.size(); ++i) {
        const auto place = pointedAt(axis.places[i].meaning);
        if (!place || !place->meets(axis.places[i])) continue;
        const auto at = static_cast<double>(i);
        if (!marked) marked = AxisRange{at, at + width};
        marked->to = at + width;
    }
    return marked;
}

}  // namespace

bool LinkedPlace::meets(const LinkedPlace& other) const {
    if (meaning != other.meaning || meaning == AxisMeaning::None) return false;
    if (isValue() && other.isValue()) return from == other.from;
    if (isValue()) return from >= other.from && from < other.to;
    if (other.isValue()) return other.from >= from && other.from < to;
    return from < other.to && other.from < to;
}

QList<LinkedPlace> placesUnder(const ChartSpec& spec, const QPointF& axisValue) {
    QList<LinkedPlace> places{spec.place};
    if (!spec.heatMap) return places << placeAt(spec.x, axisValue.x());
    const auto cell = cellAt(spec, axisValue);
    if (!cell) return places;
    if (isHourMap(spec)) return places << hoursOf(spec, *cell);
    places << placeAt(spec.x, axisValue.x()) << placeAt(spec.y, axisValue.y());
    const ColorRole role =
        spec.heatMap->roles[static_cast<qsizetype>(cell->row) * spec.heatMap->columns + cell->column];
    for (const HeatMapSpec::Meaning& meaning : spec.heatMap->meanings)
        if (meaning.role == role) places << meaning.place;
    return places;
}

LinkedMarks marksOf(const ChartSpec& spec, const std::function<std::optional<LinkedPlace>(AxisMeaning)>& pointedAt) {
    const auto isPointedAt = [&](const LinkedPlace& own) {
        const auto place = pointedAt(own.meaning);
        return place && place->meets(own);
    };
    LinkedMarks marks;
    marks.x = markOn(spec.x, pointedAt);
    marks.y = markOn(spec.y, pointedAt);
    marks.whole = isPointedAt(spec.place);
    for (qsizetype i = 0; i < spec.series.size(); ++i)
        if (isPointedAt(spec.series[i].place)) marks.series << i;
    if (spec.heatMap) {
        for (const HeatMapSpec::Meaning& meaning : spec.heatMap->meanings)
            if (isPointedAt(meaning.place)) marks.roles << meaning.role;
    }
    return marks;
}

}  // namespace splitpoint::ui
