#include "models/decision/bridge.h"

#include <algorithm>
#include <cmath>

namespace splitpoint::models {

namespace {

bool uses(const PlanResult& plan, Delivery delivery) {
    if (delivery == Delivery::BareMetal) return plan.nodes.bareMetal > 0;
    const auto held = [&](Tier tier) { return plan.tiers[index(tier)].heldGpuHours; };
    return plan.nodes.reserved > 0 || held(Tier::OnDemand) > 0.0 || held(Tier::Spot) > 0.0;
}

/// Fixed monthly costs of the deliveries in use over the horizon, USD: a part of the operations.
double platformsUsd(const BridgeSide& side) {
    double usdPerMonth = 0.0;
    for (const Delivery delivery : {Delivery::BareMetal, Delivery::Virtual}) {
        if (uses(side.plan, delivery)) usdPerMonth += side.scenario.operations.fixedUsdPerMonth[delivery].typical;
    }
    return usdPerMonth * side.scenario.hours / kHoursPerMonth;
}

}  // namespace

Driver driverOf(BridgeTerm term) {
    switch (term) {
        case BridgeTerm::Price:
            return Driver::Price;
        case BridgeTerm::Idle:
        case BridgeTerm::ElasticWaste:
        case BridgeTerm::Headroom:
            return Driver::Utilization;
        case BridgeTerm::Overhead:
        case BridgeTerm::Disturbance:
        case BridgeTerm::Interruption:
            return Driver::Overhead;
        case BridgeTerm::Operations:
        case BridgeTerm::Platforms:
        case BridgeTerm::Setup:
        case BridgeTerm::Transfer:
        case BridgeTerm::Extra:
            break;
    }
    return Driver::Others;
}

std::optional<PerBridgeTerm> costPerUsefulHour(const BridgeSide& side) {
    if (!(side.plan.usefulGpuHours > 0.0)) return std::nullopt;
    const DollarParts& dollars = side.plan.dollars;
    const double platforms = platformsUsd(side);
    PerBridgeTerm parts{dollars.useful,
                        dollars.idle,
                        dollars.overhead,
                        dollars.disturbance,
                        dollars.interruption,
                        dollars.elasticWaste,
                        dollars.headroom,
                        dollars.operations - platforms,
                        platforms,
                        dollars.setup,
                        dollars.transfer,
                        dollars.extra};
    for (double& part : parts) part /= side.plan.usefulGpuHours;
    return parts;
}

std::optional<Bridge> bridge(const BridgeSide& from, const BridgeSide& to) {
    const auto before = costPerUsefulHour(from), after = costPerUsefulHour(to);
    if (!before || !after) return std::nullopt;
    Bridge result;
    result.from = from.plan.totalCostUsd / from.plan.usefulGpuHours;
    result.to = to.plan.totalCostUsd / to.plan.usefulGpuHours;
    for (std::size_t i = 0; i < kBridgeTermCount; ++i) result.terms[i] = (*after)[i] - (*before)[i];
    return result;
}

int stepDigits(double usd) {
    constexpr double kTwoThatCount = 0.0995;
    const double size = std::abs(usd);
    if (!(size > 0.0) || size >= kTwoThatCount) return 2;
    return std::clamp(static_cast<int>(std::ceil(-std::log10(size))) + 1, 2, 8);
}

int stepDigits(const Bridge& bridge) { return stepDigits(std::max(std::abs(bridge.from), std::abs(bridge.to))); }

int stepDigits(double step, int digits) {
    return std::abs(step) < 0.5 * std::pow(10.0, -digits) ? std::max(digits, stepDigits(step)) : digits;
}

double leastStep(const Bridge& bridge) { return 0.5 * std::pow(10.0, -stepDigits(bridge)); }

double smallSteps(const Bridge& bridge) {
    const double least = leastStep(bridge);
    double rest = bridge.difference();
    for (const double term : bridge.terms) {
        if (std::abs(term) >= least) rest -= term;
    }
    return std::abs(rest) < least ? 0.0 : rest;
}

std::vector<DriverShare> rankDrivers(const Bridge& bridge) {
    std::vector<DriverShare> shares;
    const double difference = bridge.difference();
    if (difference == 0.0) return shares;
    for (const Driver driver : kDrivers) shares.push_back({driver, 0.0, 0.0});
    for (std::size_t i = 0; i < kBridgeTermCount; ++i) {
        shares[index(driverOf(static_cast<BridgeTerm>(i)))].usdPerUsefulGpuHour += bridge.terms[i];
    }
    for (DriverShare& share : shares) share.share = share.usdPerUsefulGpuHour / difference;
    std::stable_sort(shares.begin(), shares.end(),
                     [](const DriverShare& a, const DriverShare& b) { return a.share > b.share; });
    return shares;
}

}  // namespace splitpoint::models
