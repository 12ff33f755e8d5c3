#pragma once

#include <optional>
#include <string>
#include <vector>

#include "models/decision/decision_map.h"

namespace splitpoint::models::words {

/// "Utilization (mean over peak of the demand)": an input on an axis of the decision map. The window's words.
[[nodiscard]] std::string mapInputName(MapInput input);
/// A value of it: "41 %", "1.43", "$2.00k".
[[nodiscard]] std::string mapValue(MapInput input, double value);
/// A round value of it at a tick: "1.5" where `mapValue` gives "1.500".
[[nodiscard]] std::string mapTick(MapInput input, double value);

/// Neighboring cells of a row with the same winner.
struct WinnerRun {
    std::optional<PlanKind> winner;  ///< absent: no plan is feasible
    double from = 0.0, to = 0.0;     ///< values of the x axis
};
/// A row of the map from left to right.
/// @test hand-made rows on both kinds of axes; the runs meet and cover the axis
[[nodiscard]] std::vector<WinnerRun> winnersAlong(const DecisionMap& map, int row);

/// "Virtual below 1.43, then Hybrid", "Hybrid everywhere"; of many changes their number alone.
[[nodiscard]] std::string winnersInWords(const DecisionMap& map, int row);

}  // namespace splitpoint::models::words
