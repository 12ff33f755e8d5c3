#pragma once

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "models/base/run_parts.h"
#include "models/decision/map_cells.h"

namespace splitpoint::models {

/// Who wins over two inputs, everything else as in the scenario.
struct DecisionMap {
    MapAxis x, y;
    int columns = 0, rows = 0;        ///< what was worth computing; may be less than was asked for, see `resolution`
    std::vector<MapCell> cells;       ///< row by row, the row at the low end of y first; a cell stands for its middle
    double hereX = 0.0, hereY = 0.0;  ///< where the scenario stands; may lie outside the axes
    long computed = 0;                ///< cells found by the full model
    bool complete = false;            ///< false for pictures on the way
    std::string resolution;           ///< one sentence: how many cells, how many computed, what is known of the others
    [[nodiscard]] const MapCell& at(int column, int row) const {
        return cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
                     static_cast<std::size_t>(column)];
    }
    [[nodiscard]] MapCell& at(int column, int row) {
        return cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
                     static_cast<std::size_t>(column)];
    }
};

/// Column and row of the plan's own cell that is nearest to the middle of all its cells: where its name can stand.
/// Absent where it wins in fewer than 2 % of the cells.
/// @test two regions of one plan; a plan of too few cells
[[nodiscard]] std::optional<std::pair<int, int>> nameCell(const DecisionMap& map, PlanKind plan);

struct MapOptions {
    int columns = 200, rows = 200;  ///< wanted, each 2 to 1000
    int parts = 1;                  ///< how many parts may run side by side
    RunParts run;                   ///< absent: one part after the other on the caller's thread
    std::function<void(const DecisionMap&)>
        picture;        ///< shown on the way, coarse first; called between parts, on the caller's thread
    double work = 1e8;  ///< node counts times hours to simulate at most where hours cannot be counted; about 0.6 s
};

/// Why no map can have this axis: no range, or values that the input cannot have; absent: it can.
[[nodiscard]] std::optional<Error> axisFault(const MapAxis& axis);

/// The decision map: a pure function of scenario, axes and size; parts and threads never change a cell.
///
/// Every cell marked `computed` is the full model at the cell's middle. Where an axis changes the demand and the other
/// only prices or virtual overheads, all cells are computed, since one table of what is rented serves a whole line of
/// them
/// (`MapTable`). Otherwise a coarse grid comes first, and a block between four computed points is halved both ways as
/// long as their winners or runners-up differ, or the margin could reach zero inside: it is smaller than the difference
/// between the corners. In blocks that are not halved, winner and runner-up are those of the corners and the logarithm
/// of their cost ratio is linear between them; it spans a factor of 1.3 at most. Nothing proves those cells: a region
/// of another winner smaller than a block that touches none of its corners would be missed. The test compares maps with
/// the full grid (decision_map_test.cpp: winners of all cells). Where whole instances, waiting jobs or whole jobs need
/// simulating, the map has fewer columns or rows, as `work` allows.
/// @errors Canceled; InvalidInput for an input that cannot be an axis (`whyNotOnMap`), a range that is empty or out of
///         bounds, or a size out of range
/// @test   T-48's borders; equal to `evaluate` cell by cell; the full grid; any number of parts; stopping
[[nodiscard]] Result<DecisionMap> decisionMap(const Scenario& scenario, const MapAxis& x, const MapAxis& y,
                                              const MapOptions& options = {}, std::stop_token stop = {});

}  // namespace splitpoint::models
