#pragma once

#include <vector>

#include <QString>

#include "models/uncertainty/simulation.h"

namespace splitpoint::ui {

/// One unknown of the list "which unknown decides".
struct UnknownRow {
    std::string path;          ///< as in the file
    QString name;              ///< "Chat: headroom"
    QString range;             ///< "0.5 (0.2 to 1)"
    QString worth;             ///< "$20.6k ±$0.6k"; "nothing" where knowing it would change no choice
    QString share;             ///< of the spread of the cost: "41 %"; "computing" until it is known
    double shareOfCost = 0.0;  ///< the same, 0 to 1
    QString flips;  ///< "Virtual": wins at an end of its range; empty: the answer stays; "computing" likewise
    bool calibratable = false;
    QString sentence;  ///< all of it, for tooltips and assistive tools
};

/// Unknowns that decide or move something, most worth knowing first; `others` counts those that do neither.
/// @test  tests/ui/uncertainty
struct UnknownRows {
    std::vector<UnknownRow> rows;
    int others = 0;
    QString summary;  ///< "Knowing everything beforehand would be worth at most $20.6k."
};
[[nodiscard]] UnknownRows unknownRows(const models::Simulation& simulation);

/// The path of an input as the Inputs dock has it: workloads and extra costs by number in place of their name. Empty
/// where the place does not exist.
/// @test  tests/ui/uncertainty
[[nodiscard]] QString inputPathOf(const models::Scenario& scenario, const std::string& path);

}  // namespace splitpoint::ui
