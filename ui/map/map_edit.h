#pragma once

#include <vector>

#include <QString>

#include "models/decision/map_axis.h"
#include "ui/document/edit_command.h"

namespace splitpoint::ui {

/// A step along one axis of a decision map.
struct MapStep {
    models::MapInput input = models::MapInput::PriceRatio;
    double from = 0.0, to = 0.0;  ///< where the scenario stands, and where it is put
    [[nodiscard]] bool moves() const { return from != to; }
};

/// Putting the scenario at another point of the map, as the same changes of fields that typing them would make, noted
/// as typed here. Only what moves is written: a move along one axis leaves the input of the other untouched. Where the
/// shape of the demand moves, its curves become hourly values (`models::scenarioAt`).
/// @param fields  of `start`
/// @test tests/ui/map: every input there and back; equal to scenarioAt; one axis leaves the other alone
[[nodiscard]] Edit mapEdit(const models::Scenario& start, const std::vector<Field>& fields, const MapStep& x,
                           const MapStep& y);

/// "price ratio", "virtual overhead": an input within a sentence.
[[nodiscard]] QString mapInputWords(models::MapInput input);

/// The nearest value that the point can be put to: on the axis, whole where the input is, rounded to about a pixel. A
/// virtual overhead of 0 could not be scaled up again, so it ends at a twentieth.
[[nodiscard]] double settableValue(const models::MapAxis& axis, double value);

/// The axis that shows the same scenarios once the one at `value` is the scenario itself: inputs that are counted from
/// the scenario (peakedness, virtual overhead, growth) begin anew at 1 or 0 %; the others keep their axis.
[[nodiscard]] models::MapAxis axisFromThere(const models::MapAxis& axis, double value);

}  // namespace splitpoint::ui
