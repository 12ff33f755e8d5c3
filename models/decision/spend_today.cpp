#include "models/decision/spend_today.h"

#include <algorithm>
#include <cmath>

#include "models/decision/figure_words.h"

namespace splitpoint::models {

namespace {

bool grows(const Scenario& scenario) {
    return std::any_of(scenario.workloads.begin(), scenario.workloads.end(), [](const Workload& workload) {
        const bool layer =
            std::any_of(workload.demandLayers.begin(), workload.demandLayers.end(),
                        [](const DemandLayer& each) { return each.on && each.kind() == LayerKind::Growth; });
        return layer || workload.growthPerYear.typical != 0.0;
    });
}

std::optional<double> comparableUsdPerMonth(const SpendToday& today, const Scenario& scenario, const PlanResult& plan,
                                            const PerPlan<CashPlan>* months) {
    if (!plan.feasible) return std::nullopt;
    switch (today.basis) {
        case SpendBasis::UsefulGpuHours:
            if (!plan.usdPerUsefulGpuHour) return std::nullopt;
            return *plan.usdPerUsefulGpuHour * *today.usefulGpuHoursPerMonth;
        case SpendBasis::Total:
            return plan.totalCostUsd * kHoursPerMonth / scenario.hours;
        case SpendBasis::FirstMonth: {
            if (months == nullptr || (*months)[index(plan.plan)].months.empty()) return std::nullopt;
            const MonthlyCash& first = (*months)[index(plan.plan)].months.front();
            return (first.cost.total() - first.cost.setup) * kHoursPerMonth / first.hours;
        }
    }
    return std::nullopt;
}

/// "11.2 % below", "3.0 % above", "the same as".
std::string placeWords(double savingShare) {
    constexpr double kLeastShown = 0.0005;  // less rounds to 0.0 %
    if (std::abs(savingShare) < kLeastShown) return "the same as";
    return percentWords(std::abs(savingShare)) + (savingShare > 0.0 ? " below" : " above");
}

std::string moreOrLess(double savingUsd) {
    return fixedDigits(std::abs(savingUsd), 0) + " USD a month " + (savingUsd < 0.0 ? "more" : "less");
}

}  // namespace

std::optional<SpendToday> spendToday(const Scenario& scenario, const Evaluation& evaluation,
                                     const PerPlan<CashPlan>* months) {
    if (!scenario.currentSpend) return std::nullopt;
    const CurrentSpend& spend = *scenario.currentSpend;
    SpendToday today;
    today.name = spend.name;
    today.usdPerMonth = spend.usdPerMonth;
    today.usdOverHorizon = spend.usdPerMonth * scenario.hours / kHoursPerMonth;
    today.usefulGpuHoursPerMonth = spend.usefulGpuHoursPerMonth;
    if (spend.usefulGpuHoursPerMonth) today.usdPerUsefulGpuHour = spend.usdPerMonth / *spend.usefulGpuHoursPerMonth;
    today.basis = grows(scenario)                ? SpendBasis::FirstMonth
                  : spend.usefulGpuHoursPerMonth ? SpendBasis::UsefulGpuHours
                                                 : SpendBasis::Total;
    for (const PlanKind plan : kPlans) {
        const auto usd = comparableUsdPerMonth(today, scenario, evaluation.plan(plan), months);
        if (!usd) continue;
        const double saving = spend.usdPerMonth - *usd;
        today.plans[index(plan)] = AgainstToday{*usd, saving, saving / spend.usdPerMonth};
    }
    return today;
}

std::string spendSentence(const SpendToday& today, const Evaluation& evaluation) {
    const auto& winner = evaluation.recommendation.plan;
    if (!winner) return {};
    const auto& against = today.plans[index(*winner)];
    if (!against) {
        return today.basis == SpendBasis::FirstMonth
                   ? "Demand grows, so the " + fixedDigits(today.usdPerMonth, 0) +
                         " USD a month that you pay today stand beside the first month of each plan alone."
                   : std::string();
    }
    const std::string place =
        capitalized(planWords(*winner)) + " is " + placeWords(against->savingShare) + " what you pay today";
    const std::string both =
        fixedDigits(against->usdPerMonth, 0) + " USD against " + fixedDigits(today.usdPerMonth, 0) + " USD a month";
    switch (today.basis) {
        case SpendBasis::UsefulGpuHours:
            return place + ": " + usdWords(*evaluation.plan(*winner).usdPerUsefulGpuHour) + " against " +
                   usdWords(*today.usdPerUsefulGpuHour) + " per useful GPU-hour, " +
                   moreOrLess(against->savingUsdPerMonth) + " for the " +
                   fixedDigits(*today.usefulGpuHoursPerMonth, 0) + " useful GPU-hours stated.";
        case SpendBasis::Total:
            return place + " in total, " + both +
                   "; what work that pays for is not stated, so only the totals are compared.";
        case SpendBasis::FirstMonth:
            return place + " in the first month, " + both +
                   " without setup; demand grows, so later months are not compared.";
    }
    return {};
}

}  // namespace splitpoint::models
