#pragma once

namespace splitpoint::models {

/// A figure that may be uncertain: 5th percentile, median, 95th percentile. The unit is in the name of the field that holds it.
/// A plain number is an estimate whose three values are equal. Deterministic evaluation uses `typical`.
struct Estimate {
    double low = 0.0;
    double typical = 0.0;
    double high = 0.0;

    constexpr Estimate() = default;
    // Implicit on purpose: a plain number in a scenario is an exact estimate.
    constexpr Estimate(double exact) : low(exact), typical(exact), high(exact) {}
    constexpr Estimate(double lowValue, double typicalValue, double highValue)
        : low(lowValue), typical(typicalValue), high(highValue) {}

    [[nodiscard]] constexpr bool isRange() const { return low != high; }
    /// The same estimate times a factor >= 0.
    [[nodiscard]] constexpr Estimate scaled(double factor) const { return {low * factor, typical * factor, high * factor}; }
    friend constexpr bool operator==(const Estimate&, const Estimate&) = default;
};

}  // namespace splitpoint::models
