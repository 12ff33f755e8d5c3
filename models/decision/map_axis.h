#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "models/plan/preparation.h"

namespace splitpoint::models {

/// An input that can stand on an axis of the decision map, and what its value means.
enum class MapInput {
    Utilization,  ///< load factor: mean over peak of the whole demand, 0 to 1. Every hour of the whole demand is raised
                  ///< to a power so that the peak stays (reference.md 6); each hour keeps its mix of workloads
    Peakedness,  ///< power on each workload's load-duration curve that keeps its GPU-hours (model.md 7); 1 = as drawn
    GpusPerJob,  ///< GPUs of the largest job; the others keep their proportion. Split and measured shares stay as they
                 ///< are
    PriceRatio,  ///< on-demand over bare-metal price per GPU-hour; the bare-metal price moves
    VirtualOverhead,  ///< factor on s_c - 1 of every virtual overhead set (model.md 7); 1 = as given
    Operations,       ///< bare-metal operations, hours per GPU and month
    PlatformCosts,    ///< fixed costs of both platforms together, USD per month, in their present proportion (halves if
                      ///< both are 0)
    Growth            ///< growth per year on top of each workload's own: (1+g)(1+value)-1
};
inline constexpr std::size_t kMapInputCount = 8;
inline constexpr std::array<MapInput, kMapInputCount> kMapInputs{
    MapInput::Utilization,     MapInput::Peakedness, MapInput::GpusPerJob,    MapInput::PriceRatio,
    MapInput::VirtualOverhead, MapInput::Operations, MapInput::PlatformCosts, MapInput::Growth};
inline constexpr std::array<std::string_view, kMapInputCount> kMapInputNames{
    "utilization",      "peakedness", "gpus_per_job",   "price_ratio",
    "virtual_overhead", "operations", "platform_costs", "growth"};
[[nodiscard]] constexpr std::size_t index(MapInput input) {
    return static_cast<std::size_t>(input);
}

/// An axis: an input and the values at its two ends.
struct MapAxis {
    MapInput input = MapInput::PriceRatio;
    double low = 0.0, high = 1.0;
    bool logarithmic = false;
    /// Value in the middle of cell i of `count`.
    [[nodiscard]] double valueAt(int i, int count) const;
    /// Where a value stands along the axis: 0 at low, 1 at high.
    [[nodiscard]] double positionOf(double value) const;
    /// Which of `count` cells holds a value; the first or the last one where it lies outside.
    [[nodiscard]] int cellOf(double value, int count) const;
    friend bool operator==(const MapAxis&, const MapAxis&) = default;
};

/// The axis on which a switch point lies: elastic and bare-metal price are the price ratio, the demand's level is growth,
/// its peakedness utilization.
[[nodiscard]] MapInput mapInputOf(SwitchInput input);

/// Why an input cannot be an axis of this scenario, as a clause; empty if it can.
[[nodiscard]] std::string whyNotOnMap(const Preparation& preparation, MapInput input);
/// The same for two of them together.
[[nodiscard]] std::string whyNotOnMap(const Preparation& preparation, MapInput x, MapInput y);

/// Where the scenario itself stands on an axis.
[[nodiscard]] double mapValueNow(const Preparation& preparation, MapInput input);

/// An axis whose range shows the scenario's own value well inside it.
[[nodiscard]] MapAxis defaultAxis(const Preparation& preparation, MapInput input);

/// The two inputs that matter most: those whose switch points are nearest (`mapInputOf`); filled up with the price ratio,
/// utilization, then whatever may stand on an axis.
/// @return x and y; the nearer one is x
[[nodiscard]] std::pair<MapInput, MapInput> defaultMapInputs(const Preparation& preparation,
                                                             const std::vector<SwitchPoint>& points);

/// The scenario with one input at a value: what a drag of the user's point writes, and how a cell is checked. Where the
/// shape of demand changes, the curves become hourly values.
[[nodiscard]] Scenario scenarioAt(const Scenario& scenario, MapInput input, double value);
/// Both at once. Growth comes first, then peakedness, then utilization, so that the map's load factor is what its axis
/// says.
[[nodiscard]] Scenario scenarioAt(const Scenario& scenario, MapInput x, double xValue, MapInput y, double yValue);

/// Sets everything of an input but the demand: prices, overheads, operations, job sizes. The demand's inputs do nothing
/// here.
/// @param original  the scenario that proportions are taken from
void setOutsideDemand(Scenario& scenario, const Scenario& original, MapInput input, double value);

/// Whether an input changes the demand, or who is served where and how well; the others only change prices.
[[nodiscard]] bool changesDemand(MapInput input);
[[nodiscard]] bool changesService(MapInput input);

}  // namespace splitpoint::models
