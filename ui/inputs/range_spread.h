#pragma once

#include <vector>

#include <QLocale>
#include <QPointF>
#include <QString>

#include "models/uncertainty/input_distribution.h"
#include "ui/inputs/field.h"

namespace splitpoint::ui {

/// What the simulation draws this input from (model.md 8), for a field of kind Range.
/// @test the same as `uncertainInputs` for every ranged field of a scenario
[[nodiscard]] models::InputDistribution rangeDistribution(const Field& field, const models::Estimate& value);

/// From where to where a small picture of the range goes: wide enough that its ends can be dragged both ways.
struct RangeScale {
    double low = 0.0, high = 1.0;
};
[[nodiscard]] RangeScale rangeScale(const Field& field, const models::Estimate& value);

/// The density over the middle 99 in 100 futures as (value, height), heights 0 to 1; empty where there is no range.
///
/// Each side of the median holds half of the futures and has its own width, so the two may meet at different heights.
[[nodiscard]] std::vector<QPointF> rangeDensity(const models::InputDistribution& distribution, int points = 48);

/// One end dragged to `wanted`: the other side keeps its proportion (no range before: the same width), unless `alone`.
/// Ends snap to round figures, stop at the field's limits, and never pass the typical value; both there: no range.
[[nodiscard]] models::Estimate withEnd(const Field& field, const models::Estimate& start, bool highEnd, double wanted,
                                       bool alone);

/// Wider by steps of 5 % of the typical value (of 0: of 1), narrower where below 0; no range at the end.
[[nodiscard]] models::Estimate widened(const Field& field, const models::Estimate& value, int steps);

/// How far the range reaches, in whole percent of the typical value (of 0: of 1), the wider side; 0 without a range.
[[nodiscard]] int spreadPercent(const models::Estimate& value);

/// The range's two ends and typical value in words: "9 in 10 futures lie between 2.04 and 2.76, half of them
/// below 2.4."
[[nodiscard]] QString rangeSentence(const Field& field, const models::Estimate& value, const QLocale& locale);

}  // namespace splitpoint::ui
