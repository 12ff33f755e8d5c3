#include "models/decision/monthly_cash.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

#include "models/decision/input_change.h"
#include "models/evaluate.h"
#include "models/files/calendar.h"
#include "models/plan/cost.h"

namespace splitpoint::models {

namespace {

/// Months of the horizon without their money.
std::vector<MonthlyCash> monthsOf(const Scenario& s) {
    std::vector<MonthlyCash> months;
    const auto since = hoursSinceEpoch(s.start + "T00:00:00");
    if (!since) {
        constexpr int kMonth = static_cast<int>(kHoursPerMonth);
        for (int hour = 0; hour < s.hours; hour += kMonth) {
            months.push_back(
                {"month " + std::to_string(months.size() + 1), hour, std::min(kMonth, s.hours - hour), {}, 0.0, 0.0});
        }
        return months;
    }
    using namespace std::chrono;
    const sys_days first{days{*since / 24}};
    for (year_month_day at{first}; true; at = at.year() / at.month() / day{1} + std::chrono::months{1}) {
        const int hour = std::max(0, static_cast<int>((sys_days{at} - first).count()) * 24);
        if (hour >= s.hours) break;
        const sys_days next{at.year() / at.month() / day{1} + std::chrono::months{1}};
        const int end = std::min(s.hours, static_cast<int>((next - first).count()) * 24);
        char name[32];
        std::snprintf(name, sizeof name, "%04d-%02u", static_cast<int>(at.year()), static_cast<unsigned>(at.month()));
        months.push_back({name, hour, end - hour, {}, 0.0, 0.0});
    }
    return months;
}

/// What is rented in the hours of one month.
RentedCapacity rentedIn(const MonthlyCash& month, const HourlyService& service, NodeCounts nodes) {
    RentedCapacity rented;
    rented.nodes = nodes;
    for (const Tier tier : {Tier::OnDemand, Tier::Spot}) {
        const auto& billed = service.billedGpus[index(tier)];
        const auto& held = service.heldGpus[index(tier)];
        for (int t = month.firstHour; t < month.firstHour + month.hours; ++t) {
            const auto at = static_cast<std::size_t>(t);
            const double change = billed[at] - (t == 0 ? 0.0 : billed[at - 1]);
            rented.billed[index(tier)] += billed[at];
            rented.held[index(tier)] += held[at];
            (change > 0.0 ? rented.riseGpus : rented.fallGpus)[index(tier)] += change > 0.0 ? change : -change;
        }
    }
    return rented;
}

/// Fixed monthly costs of the plan over the horizon: paid in every month, whether the month uses the delivery or not.
CostParts fixedCosts(const Scenario& s, const PlanResult& plan) {
    const bool machines = plan.nodes.reserved > 0 || plan.tiers[index(Tier::OnDemand)].heldGpuHours > 0.0 ||
                          plan.tiers[index(Tier::Spot)].heldGpuHours > 0.0;
    const auto uses = [&](Delivery d) { return d == Delivery::BareMetal ? plan.nodes.bareMetal > 0 : machines; };
    CostParts fixed;
    for (const Delivery d : {Delivery::BareMetal, Delivery::Virtual}) {
        if (uses(d)) fixed.operations += s.operations.fixedUsdPerMonth[d].typical;
    }
    for (const ExtraCost& extra : s.extraCosts) {
        if (uses(extra.delivery)) fixed.extra += extra.usdPerMonth.typical;
    }
    return fixed;
}

/// The scenario of one month: its hours, no terms and no fixed costs, so that `costParts` prices what is rented by the
/// hour.
Scenario monthOf(const Scenario& light) {
    Scenario s = light;
    for (auto& offer : s.offers) {
        if (offer) offer->termHours = 0.0;
    }
    s.operations.fixedUsdPerMonth = {};
    for (ExtraCost& extra : s.extraCosts) extra.usdPerMonth = 0.0;
    return s;
}

}  // namespace

double CashPlan::total() const {
    double sum = afterHorizonUsd;
    for (const MonthlyCash& month : months) sum += month.cost.total();
    return sum;
}

Result<CashPlan> monthlyCash(const Scenario& scenario, const PlanResult& plan, std::stop_token stop) {
    const auto service = hourlyService(scenario, plan.plan, plan.nodes, -1, stop);
    if (!service) return tl::unexpected(service.error());
    Scenario hourly = monthOf(withoutCurves(scenario));
    Preparation p;
    p.scenario = &hourly;
    const bool transfers = plan.plan == PlanKind::Hybrid && plan.nodes.bareMetal > 0;
    const double transferUsd = transfers ? scenario.transferUsdPerOverflowGpuHour.typical : 0.0;
    const CostParts fixed = fixedCosts(scenario, plan);
    CashPlan cash;
    cash.months = monthsOf(scenario);
    double commitment = 0.0;
    for (MonthlyCash& month : cash.months) {
        hourly.hours = month.hours;
        month.cost = costParts(p, transferUsd, rentedIn(month, *service, plan.nodes));
        if (month.firstHour > 0) month.cost.setup = 0.0;
        const double share = month.hours / kHoursPerMonth;
        month.cost.operations += fixed.operations * share;
        month.cost.extra += fixed.extra * share;
        commitment += month.cost.commitment;
        for (const Tier tier : {Tier::BareMetal, Tier::Reserved}) {
            const auto& held = service->heldGpus[index(tier)];
            for (int t = month.firstHour; t < month.firstHour + month.hours; ++t)
                month.committedHeldGpuHours += held[static_cast<std::size_t>(t)];
            month.committedRentedGpuHours += plan.tiers[index(tier)].capacityGpus * month.hours;
        }
    }
    cash.afterHorizonUsd = scenario.countCommitment == CommitmentCounting::FullTerm
                               ? std::max(0.0, plan.cost.commitment - commitment)
                               : 0.0;
    return cash;
}

}  // namespace splitpoint::models
