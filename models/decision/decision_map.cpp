#include "models/decision/decision_map.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "models/decision/figure_words.h"

namespace splitpoint::models {

namespace {

constexpr int kCoarseStep = 16;
constexpr double kCellWorkAtOnce =
    6e8;  // columns of rows of cells that are worth pricing one by one: well under a second
constexpr int kFewestLines = 9;
constexpr double kLargestRatio =
    1.3;  // of the cost ratios at a block's corners, for a straight line between them to do

Error invalid(std::string message) {
    return {ErrorKind::InvalidInput, std::move(message)};
}

/// A rectangle between four sampled cells, corners inclusive.
struct Block {
    int left, right, bottom, top;
    [[nodiscard]] bool hasInside() const { return right - left > 1 || top - bottom > 1; }
};

/// Sampled lines of a coarse grid: every sixteenth and the last.
std::vector<int> coarseLines(int count) {
    std::vector<int> lines;
    for (int i = 0; i < count - 1; i += kCoarseStep) lines.push_back(i);
    lines.push_back(count - 1);
    return lines;
}

class MapBuilder {
  public:
    MapBuilder(const Scenario& scenario, const MapAxis& x, const MapAxis& y, const MapOptions& options,
               std::stop_token stop)
        : cells_(scenario, x, y), options_(options), stop_(std::move(stop)) {
        map_.x = x;
        map_.y = y;
        map_.hereX = mapValueNow(cells_.preparation(), x.input);
        map_.hereY = mapValueNow(cells_.preparation(), y.input);
        chooseSize();
        map_.cells.resize(static_cast<std::size_t>(map_.columns) * static_cast<std::size_t>(map_.rows));
        for (int part = 0; part < std::max(1, options.parts); ++part) workers_.emplace_back(cells_);
    }

    Result<DecisionMap> build() {
        std::vector<Block> blocks = coarseBlocks();
        std::vector<int> wanted = cornersOf(blocks);
        if (auto fault = compute(wanted)) return tl::unexpected(*fault);
        if (options_.picture) {
            for (const Block& block : blocks) fillNearest(block);
            describe();
            options_.picture(map_);
        }
        if (everyCell_) {
            wanted.clear();
            for (int i = 0; i < static_cast<int>(map_.cells.size()); ++i) wanted.push_back(i);
            if (auto fault = compute(wanted)) return tl::unexpected(*fault);
        } else if (auto fault = refine(std::move(blocks))) {
            return tl::unexpected(*fault);
        }
        map_.complete = true;
        describe();
        return std::move(map_);
    }

  private:
    /// Where tables must be simulated, only as many lines as the work allows.
    void chooseSize() {
        map_.columns = options_.columns;
        map_.rows = options_.rows;
        const bool slowX = cells_.slow(map_.x.input), slowY = cells_.slow(map_.y.input);
        everyCell_ =
            !(slowX && slowY) &&
            static_cast<double>(map_.columns) * map_.rows * cells_.rowsPerTable() * 12.0 <= 4.0 * kCellWorkAtOnce;
        if (cells_.workPerTable() <= 0.0 || (!slowX && !slowY)) return;
        const double tables = options_.work / cells_.workPerTable();
        constexpr double kComputedShare = 0.4;  // of a small map that is refined
        const double lines = slowX && slowY ? std::sqrt(tables / kComputedShare) : tables;
        const int most = std::max(kFewestLines, static_cast<int>(std::min(lines, 1000.0)));
        if (slowX) map_.columns = std::min(map_.columns, most);
        if (slowY) map_.rows = std::min(map_.rows, most);
    }

    [[nodiscard]] int place(int column, int row) const { return row * map_.columns + column; }

    [[nodiscard]] std::vector<Block> coarseBlocks() const {
        const auto xs = coarseLines(map_.columns), ys = coarseLines(map_.rows);
        std::vector<Block> blocks;
        for (std::size_t j = 0; j + 1 < ys.size(); ++j) {
            for (std::size_t i = 0; i + 1 < xs.size(); ++i) blocks.push_back({xs[i], xs[i + 1], ys[j], ys[j + 1]});
        }
        return blocks;
    }

    [[nodiscard]] std::vector<int> cornersOf(const std::vector<Block>& blocks) const {
        std::vector<int> places;
        for (const Block& b : blocks) {
            for (const int column : {b.left, b.right}) {
                for (const int row : {b.bottom, b.top}) places.push_back(place(column, row));
            }
        }
        return places;
    }

    /// Computes what is not computed yet, in parts that each take whole lines of one demand where there are such.
    std::optional<Error> compute(std::vector<int> places) {
        const bool byColumn = columnsShare();
        const auto outer = [&](int p) { return byColumn ? p % map_.columns : p / map_.columns; };
        const auto inner = [&](int p) { return byColumn ? p / map_.columns : p % map_.columns; };
        places.erase(std::remove_if(places.begin(), places.end(),
                                    [&](int p) { return map_.cells[static_cast<std::size_t>(p)].computed; }),
                     places.end());
        std::sort(places.begin(), places.end(),
                  [&](int a, int b) { return std::pair(outer(a), inner(a)) < std::pair(outer(b), inner(b)); });
        places.erase(std::unique(places.begin(), places.end()), places.end());
        const int parts = static_cast<int>(workers_.size());
        std::vector<std::optional<Error>> faults(workers_.size());
        const auto part = [&](int number) {
            const auto count = places.size(), all = static_cast<std::size_t>(parts),
                       at = static_cast<std::size_t>(number);
            for (std::size_t i = at * count / all; i < (at + 1) * count / all; ++i) {
                const int p = places[i];
                auto cell = workers_[at].at(map_.x.valueAt(p % map_.columns, map_.columns),
                                            map_.y.valueAt(p / map_.columns, map_.rows), stop_);
                if (!cell) {
                    faults[at] = cell.error();
                    return;
                }
                map_.cells[static_cast<std::size_t>(p)] = *cell;
            }
        };
        if (options_.run) {
            options_.run(parts, part);
        } else {
            for (int number = 0; number < parts; ++number) part(number);
        }
        map_.computed += static_cast<long>(places.size());
        for (const auto& fault : faults) {
            if (fault) return fault;
        }
        return std::nullopt;
    }

    /// Whether cells of a column share more work than cells of a row: a demand, and of two demands the shape that takes
    /// powers.
    [[nodiscard]] bool columnsShare() const {
        if (map_.y.input == MapInput::Peakedness) return false;
        return cells_.slow(map_.x.input) || !cells_.slow(map_.y.input);
    }

    std::optional<Error> refine(std::vector<Block> blocks) {
        while (!blocks.empty()) {
            std::vector<Block> finer;
            for (const Block& block : blocks) {
                if (!block.hasInside()) continue;
                if (mayBeFilled(block)) {
                    fillLinear(block);
                } else {
                    halve(block, finer);
                }
            }
            if (auto fault = compute(cornersOf(finer))) return fault;
            blocks = std::move(finer);
        }
        return std::nullopt;
    }

    [[nodiscard]] std::array<const MapCell*, 4> corners(const Block& b) const {
        return {&map_.at(b.left, b.bottom), &map_.at(b.right, b.bottom), &map_.at(b.left, b.top),
                &map_.at(b.right, b.top)};
    }

    [[nodiscard]] bool mayBeFilled(const Block& block) const {
        const auto c = corners(block);
        double least = c[0]->margin, most = least;
        for (const MapCell* cell : c) {
            if (cell->winner != c[0]->winner || cell->runnerUp != c[0]->runnerUp) return false;
            least = std::min(least, cell->margin);
            most = std::max(most, cell->margin);
        }
        return !c[0]->runnerUp || (least > most - least && 1.0 + most < kLargestRatio * (1.0 + least));
    }

    static void halve(const Block& b, std::vector<Block>& into) {
        const int x = b.right - b.left > 1 ? (b.left + b.right) / 2 : b.right,
                  y = b.top - b.bottom > 1 ? (b.bottom + b.top) / 2 : b.top;
        into.push_back({b.left, x, b.bottom, y});
        if (x < b.right) into.push_back({x, b.right, b.bottom, y});
        if (y < b.top) into.push_back({b.left, x, y, b.top});
        if (x < b.right && y < b.top) into.push_back({x, b.right, y, b.top});
    }

    template <class Fill>
    void eachOpenCell(const Block& b, Fill fill) {
        for (int row = b.bottom; row <= b.top; ++row) {
            for (int column = b.left; column <= b.right; ++column) {
                MapCell& cell = map_.at(column, row);
                if (!cell.computed) fill(cell, column, row);
            }
        }
    }

    void fillLinear(const Block& b) {
        const auto c = corners(b);
        eachOpenCell(b, [&](MapCell& cell, int column, int row) {
            const double x = static_cast<double>(column - b.left) / (b.right - b.left),
                         y = static_cast<double>(row - b.bottom) / (b.top - b.bottom);
            cell.winner = c[0]->winner;
            cell.runnerUp = c[0]->runnerUp;
            const auto between = [&](auto marginAt) {
                const auto ratio = [&](std::size_t corner) { return std::log1p(marginAt(*c[corner])); };
                return std::expm1((ratio(0) * (1.0 - x) + ratio(1) * x) * (1.0 - y) +
                                  (ratio(2) * (1.0 - x) + ratio(3) * x) * y);
            };
            cell.margin = between([](const MapCell& corner) { return corner.margin; });
            for (const PlanKind plan : kPlans) {
                const std::size_t i = index(plan);
                const bool everywhere = std::all_of(c.begin(), c.end(), [i](const MapCell* corner) {
                    return corner->margins[i].has_value();
                });
                if (plan == cell.runnerUp)
                    cell.margins[i] = cell.margin;
                else if (everywhere)
                    cell.margins[i] = between([i](const MapCell& corner) { return *corner.margins[i]; });
            }
        });
    }

    void fillNearest(const Block& b) {
        eachOpenCell(b, [&](MapCell& cell, int column, int row) {
            cell = map_.at(2 * column < b.left + b.right ? b.left : b.right,
                           2 * row < b.bottom + b.top ? b.bottom : b.top);
            cell.computed = false;
        });
    }

    void describe() {
        const auto count = static_cast<long>(map_.cells.size());
        std::string text = std::to_string(map_.columns) + " by " + std::to_string(map_.rows) + " cells, ";
        if (map_.computed == count) {
            text += "every one computed with the full model";
        } else {
            text +=
                fixedDigits(static_cast<double>(map_.computed), 0) + " of " + fixedDigits(static_cast<double>(count), 0) +
                (map_.complete ? " computed with the full model, the others filled between computed corners that agree"
                               : " computed so far");
        }
        if (map_.columns < options_.columns || map_.rows < options_.rows)
            text += "; whole instances, whole jobs or waiting work are simulated, so the map is coarser";
        map_.resolution = capitalized(text + ".");
    }

    MapCells cells_;
    const MapOptions& options_;
    std::stop_token stop_;
    DecisionMap map_;
    bool everyCell_ = false;
    std::vector<MapWorker> workers_;
};

}  // namespace

std::optional<Error> axisFault(const MapAxis& axis) {
    const std::string name(kMapInputNames[index(axis.input)]);
    if (!std::isfinite(axis.low) || !std::isfinite(axis.high) || !(axis.low < axis.high)) {
        return invalid("the axis " + name + " has no range: its low end must be below its high end");
    }
    const bool aboveZero = axis.logarithmic || axis.input == MapInput::PriceRatio ||
                           axis.input == MapInput::GpusPerJob || axis.input == MapInput::Peakedness;
    if (aboveZero && axis.low <= 0.0) return invalid("the axis " + name + " must begin above 0");
    if (axis.input == MapInput::Growth && axis.low <= -1.0) return invalid("the axis growth must begin above -1");
    if (axis.input != MapInput::Growth && axis.low < 0.0) return invalid("the axis " + name + " must not be negative");
    if (axis.input == MapInput::Utilization && axis.high > 1.0)
        return invalid("the axis utilization must end at 1 or below");
    return std::nullopt;
}

std::optional<std::pair<int, int>> nameCell(const DecisionMap& map, PlanKind plan) {
    const auto each = [&](auto visit) {
        for (int row = 0; row < map.rows; ++row) {
            for (int column = 0; column < map.columns; ++column) {
                if (map.at(column, row).winner == plan) visit(column, row);
            }
        }
    };
    double x = 0.0, y = 0.0, count = 0.0;
    each([&](int column, int row) { x += column, y += row, ++count; });
    constexpr double kWorthANameShare = 0.02;
    if (count == 0.0 || count < kWorthANameShare * static_cast<double>(map.cells.size())) return std::nullopt;
    std::pair<int, int> nearest;
    double least = std::numeric_limits<double>::infinity();
    each([&](int column, int row) {
        const double distance = std::hypot(column - x / count, row - y / count);
        if (distance < least) least = distance, nearest = {column, row};
    });
    return nearest;
}

Result<DecisionMap> decisionMap(const Scenario& scenario, const MapAxis& x, const MapAxis& y, const MapOptions& options,
                                std::stop_token stop) {
    if (stop.stop_requested()) return tl::unexpected(Error{ErrorKind::Canceled, "the map was stopped"});
    constexpr int kMostCells = 1000;
    if (options.columns < 2 || options.rows < 2 || options.columns > kMostCells || options.rows > kMostCells) {
        return tl::unexpected(invalid("a decision map has 2 to 1000 columns and rows"));
    }
    for (const MapAxis& axis : {x, y}) {
        if (const auto fault = axisFault(axis)) return tl::unexpected(*fault);
    }
    const Preparation preparation = prepare(scenario);
    if (const std::string why = whyNotOnMap(preparation, x.input, y.input); !why.empty()) {
        return tl::unexpected(invalid("no map of " + std::string(kMapInputNames[index(x.input)]) + " and " +
                                      std::string(kMapInputNames[index(y.input)]) + ": " + why));
    }
    return MapBuilder(scenario, x, y, options, std::move(stop)).build();
}

}  // namespace splitpoint::models
