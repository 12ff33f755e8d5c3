#pragma once

#include <optional>
#include <vector>

#include "models/evaluation.h"

namespace splitpoint::models {

/// What one step of a bridge is about. `Price` is what undisturbed work costs at the prices paid (and at the speed of
/// the GPUs bought); `Platforms` are the fixed monthly costs of every delivery in use, so two platforms are two of
/// them.
enum class BridgeTerm {
    Price,
    Idle,
    Overhead,
    Disturbance,
    Interruption,
    ElasticWaste,
    Headroom,
    Operations,
    Platforms,
    Setup,
    Transfer,
    Extra
};
inline constexpr std::size_t kBridgeTermCount = 12;
/// Names as they stand in results, in the order of `BridgeTerm`.
inline constexpr std::array<std::string_view, kBridgeTermCount> kBridgeTermNames{
    "price",    "idle",       "overhead",  "disturbance", "interruption", "elastic_waste",
    "headroom", "operations", "platforms", "setup",       "transfer",     "extra"};
[[nodiscard]] constexpr std::size_t index(BridgeTerm term) {
    return static_cast<std::size_t>(term);
}
/// One value per term, in the order of the enumeration.
using PerBridgeTerm = std::array<double, kBridgeTermCount>;

/// What decides, in the words of the first sentence: the terms in four groups.
enum class Driver {
    Price,        ///< price
    Utilization,  ///< idle, elastic waste, headroom: hours paid for that do no work
    Overhead,     ///< overhead, disturbance, interruption: work that takes longer
    Others        ///< operations, platforms, setup, transfer, extra
};
inline constexpr std::size_t kDriverCount = 4;
inline constexpr std::array<Driver, kDriverCount> kDrivers{Driver::Price, Driver::Utilization, Driver::Overhead,
                                                           Driver::Others};
inline constexpr std::array<std::string_view, kDriverCount> kDriverNames{"price", "utilization", "overhead", "others"};
[[nodiscard]] constexpr std::size_t index(Driver driver) {
    return static_cast<std::size_t>(driver);
}
[[nodiscard]] Driver driverOf(BridgeTerm term);

/// One plan of one scenario.
struct BridgeSide {
    const Scenario& scenario;
    const PlanResult& plan;
};

/// From the effective cost of one plan to that of another, USD per useful GPU-hour.
struct Bridge {
    double from = 0.0, to = 0.0;  ///< the two headlines
    PerBridgeTerm terms{};        ///< to's part less from's part; they sum to `difference()` within rounding
    [[nodiscard]] double difference() const { return to - from; }
    [[nodiscard]] double operator[](BridgeTerm term) const { return terms[index(term)]; }
};

/// The parts of one plan's effective cost, USD per useful GPU-hour; they sum to its headline within rounding.
/// @return absent for a plan that delivers nothing
[[nodiscard]] std::optional<PerBridgeTerm> costPerUsefulHour(const BridgeSide& side);

/// The bridge between any two plans, of one scenario or of two.
///
/// Rule: every plan's total is split by where its own dollars go (model.md 5) and divided by its own useful GPU-hours;
/// a term is the difference of the two. Nothing is changed one after the other, so there is no order to depend on:
/// bridge(A, B) = -bridge(B, A) to the bit, equal plans give zeros, and bridges add up along any path of plans. A
/// dearer GPU-hour lost to overhead counts as overhead, an idle one as idle; `Price` is the work itself.
/// @return absent where either plan delivers nothing
/// @test   sums, signs, zeros and paths on the golden and on random scenarios; reference case 3 by hand
[[nodiscard]] std::optional<Bridge> bridge(const BridgeSide& from, const BridgeSide& to);

/// Digits after the point that a cost per GPU-hour is told with beside its parts: two, as prices have, and of parts of a
/// cent those with two that count.
[[nodiscard]] int stepDigits(double usd);
[[nodiscard]] int stepDigits(const Bridge& bridge);
/// The same for one step: of one that would be told as nothing, two that count.
[[nodiscard]] int stepDigits(double step, int digits);
/// Terms below are told together: with the bridge's digits they would be nothing.
[[nodiscard]] double leastStep(const Bridge& bridge);
/// What those terms sum to, so that steps and headlines meet; 0 where that would be told as nothing, too.
[[nodiscard]] double smallSteps(const Bridge& bridge);

/// How much of a difference each group of terms explains.
struct DriverShare {
    Driver driver = Driver::Price;
    double usdPerUsefulGpuHour = 0.0;  ///< sum of its terms
    double share = 0.0;                ///< of the difference; the shares sum to 1, and a negative one works against it
};
/// All four groups, what explains most first; ties keep the order of `Driver`. Empty where the headlines are equal.
[[nodiscard]] std::vector<DriverShare> rankDrivers(const Bridge& bridge);

}  // namespace splitpoint::models
