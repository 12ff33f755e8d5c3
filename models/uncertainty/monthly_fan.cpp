#include "models/uncertainty/monthly_fan.h"

#include <algorithm>

#include "models/decision/monthly_cash.h"
#include "models/evaluate.h"

namespace splitpoint::models {

bool fanOverTime(FuturePool& pool, const FutureCosts& costs, std::size_t futures, MonthlyFan& fan,
                 const std::stop_token& stop) {
    PerPlan<std::vector<std::vector<double>>> cumulated;  // future, month
    for (auto& plan : cumulated) plan.resize(futures);
    std::vector<MonthlyCash> months;  // of the first future: all have the same
    std::vector<char> failed(futures, 0);
    const bool ran = pool.each(futures, stop, [&](FuturePool::Worker& worker, std::size_t s) {
        pool.enter(worker, static_cast<std::uint32_t>(s));
        const Scenario future = pool.demand().writtenOut(worker.pricer.scenario());
        for (const PlanKind kind : kPlans) {
            const PlanGrid& grid = costs.grid(kind);
            if (!grid.offered) continue;
            const auto plan = evaluatePlan(future, kind, grid.decided, stop);
            const auto cash = plan ? monthlyCash(future, *plan, stop) : Result<CashPlan>(tl::unexpected(plan.error()));
            if (!cash) {
                failed[s] = 1;
                return;
            }
            double sum = 0.0;
            for (const MonthlyCash& month : cash->months)
                cumulated[index(kind)][s].push_back(sum += month.cost.total());
            if (s == 0) months = cash->months;
        }
    });
    if (!ran || std::any_of(failed.begin(), failed.end(), [](char f) { return f != 0; })) return false;
    fan.futures = static_cast<int>(futures);
    for (const MonthlyCash& month : months) {
        fan.months.push_back(month.month);
        fan.endHour.push_back(month.firstHour + month.hours);
    }
    std::vector<double> sorted(futures);
    for (const PlanKind kind : kPlans) {
        if (!costs.grid(kind).offered) continue;
        for (std::size_t m = 0; m < months.size(); ++m) {
            for (std::size_t s = 0; s < futures; ++s) sorted[s] = cumulated[index(kind)][s][m];
            std::sort(sorted.begin(), sorted.end());
            auto& at = fan.cumulatedUsd[index(kind)].emplace_back();
            for (std::size_t q = 0; q < kFanSize; ++q) at[q] = quantile(sorted, kFanLevels[q]);
        }
    }
    return !stop.stop_requested();
}

}  // namespace splitpoint::models
