#pragma once

#include <vector>

#include <QString>

#include "models/decision/capacity_ladder.h"
#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// One mistake in the number of nodes, in cells of a table.
struct WrongByRow {
    QString change;  ///< "2 bare metal too few"
    QString held;    ///< "4 bare-metal nodes"
    QString cost;    ///< "+$12,300 (+3.1 %)": over the horizon, and of the planned cost
    QString words;   ///< "dearer", "no material difference", "leaves work unserved", ...
    bool feasible = true;
    LinkedPlace place;  ///< the node count, as charts point at it
};

/// What being wrong by one, two and four nodes costs, a row each.
/// @test tests/ui/map: figures of the ladder by hand, each kind of words
[[nodiscard]] std::vector<WrongByRow> wrongByRows(const models::CapacityLadder& ladder, models::NodeCounts planned);

/// Which mistake is the cheaper one, in a sentence, from the largest step that both sides have: "Of two mistakes, too
/// many is the cheaper one: 4 bare-metal nodes too many cost +3.1 %, 4 too few +5.2 %." Empty where no step has both.
[[nodiscard]] QString wrongBySentence(const models::CapacityLadder& ladder, models::NodeCounts planned);

}  // namespace splitpoint::ui
