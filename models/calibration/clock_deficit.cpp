#include "models/calibration/clock_deficit.h"

#include <algorithm>
#include <cmath>

#include "models/calibration/order_statistics.h"
#include "models/calibration/profile.h"

namespace splitpoint::models::calibration {

namespace {

constexpr std::uint64_t kSoftwarePowerCap = 0x4;
constexpr std::uint64_t kHardwareSlowdown = 0x8;
constexpr std::uint64_t kSoftwareThermal = 0x20;
constexpr std::uint64_t kHardwareThermal = 0x40;
constexpr std::uint64_t kPowerBrake = 0x80;

bool isThrottled(const RoundClock& clock) {
    return clock.slow || clock.thermal;
}

}  // namespace

bool isThermal(std::uint64_t eventReasons) {
    const bool hardware = (eventReasons & kHardwareSlowdown) != 0 && (eventReasons & kPowerBrake) == 0;
    return (eventReasons & (kSoftwareThermal | kHardwareThermal)) != 0 || hardware;
}

bool isPowerCapped(std::uint64_t eventReasons) {
    return (eventReasons & (kSoftwarePowerCap | kPowerBrake)) != 0;
}

std::vector<RoundClock> roundClocks(const ProbeRecord& probe) {
    std::vector<RoundClock> clocks;
    std::vector<double> known;
    for (const ProbeRound& round : probe.rounds) {
        if (round.round < probe.statisticsFromRound) continue;
        const std::uint64_t reasons = round.eventReasons.value_or(0);
        clocks.push_back({round.round, round.smMhz, false, isThermal(reasons), isPowerCapped(reasons)});
        if (round.smMhz) known.push_back(*round.smMhz);
    }
    if (known.empty()) return clocks;
    const double limit = kSlowClockShare * median(known);
    for (RoundClock& clock : clocks) clock.slow = clock.mhz && *clock.mhz < limit;
    return clocks;
}

double meanClockDeficit(const std::vector<RoundClock>& clocks) {
    std::vector<double> usual;
    double highest = 0.0;
    for (const RoundClock& clock : clocks) {
        if (!clock.mhz) continue;
        highest = std::max(highest, *clock.mhz);
        if (!isThrottled(clock)) usual.push_back(*clock.mhz);
    }
    if (highest <= 0.0) return 0.0;
    const double reference = usual.empty() ? highest : median(usual);
    double sum = 0.0;
    for (const RoundClock& clock : clocks) {
        if (isThrottled(clock) && clock.mhz && *clock.mhz > 0.0) sum += std::max(0.0, std::log(reference / *clock.mhz));
    }
    return sum / static_cast<double>(clocks.size());
}

}  // namespace splitpoint::models::calibration
