#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace splitpoint::models::calibration {

struct ProbeRecord;

/// Clock event reasons that mean heat: software or hardware thermal slowdown, or a hardware slowdown without power
/// brake.
/// @test each bit
[[nodiscard]] bool isThermal(std::uint64_t eventReasons);

/// Clock event reasons that mean power: the software's power cap or a power brake.
/// @test each bit
[[nodiscard]] bool isPowerCapped(std::uint64_t eventReasons);

/// A round below this share of the sitting's own median clock is throttled (calibration.md 5).
inline constexpr double kSlowClockShare = 0.90;

/// What a round of a GPU probe tells of its clock.
struct RoundClock {
    int round = 0;
    std::optional<double> mhz;
    bool slow = false;     ///< below 90 % of the median over the rounds
    bool thermal = false;  ///< by its event reasons
    bool capped = false;   ///< at the power limit, by its event reasons
};

/// Of the rounds that count, in order.
/// @test one slow round; no clocks at all
[[nodiscard]] std::vector<RoundClock> roundClocks(const ProbeRecord& probe);

/// What throttling cost the level, ln: mean over all rounds of ln(usual / clock), which is 0 in rounds that were
/// neither slow nor thermal. `usual` is the median clock of those, or the highest there was where every round is
/// throttled.
/// @test hand-worked; every round thermal; none
[[nodiscard]] double meanClockDeficit(const std::vector<RoundClock>& clocks);

}  // namespace splitpoint::models::calibration
