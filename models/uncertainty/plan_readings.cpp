#include "models/uncertainty/plan_readings.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "models/plan/service.h"

namespace splitpoint::models {

namespace {

constexpr double kTie = 1e-9, kMaterial = 0.01;  // model.md 5 and 7

bool competes(const ReadingColumns& reading, PlanKind plan) {
    return reading.columns[index(plan)] != nullptr && !(plan == PlanKind::Hybrid && reading.hybridIs);
}

/// Costs of the plans that serve all in one future; infinite for the others.
PerPlan<double> contest(const FutureCosts& costs, const ReadingColumns& reading, std::size_t future) {
    PerPlan<double> usd{};
    usd.fill(std::numeric_limits<double>::infinity());
    for (const PlanKind plan : kPlans) {
        if (!competes(reading, plan)) continue;
        const CostColumn& column = *reading.columns[index(plan)];
        if (servesAll(column.unserved[future], costs.demanded[future])) usd[index(plan)] = column.usd[future];
    }
    return usd;
}

std::vector<double> chanceColumn(const FutureCosts& costs, const ReadingColumns& reading, PlanKind plan) {
    std::vector<double> won(costs.futures(), 0.0);
    for (std::size_t s = 0; s < won.size(); ++s) {
        const auto usd = contest(costs, reading, s);
        const double least = *std::min_element(usd.begin(), usd.end());
        if (std::isinf(least)) continue;
        const double limit = least + kTie * std::abs(least);
        if (usd[index(plan)] > limit) continue;
        won[s] = 1.0 / static_cast<double>(std::count_if(usd.begin(), usd.end(), [&](double u) { return u <= limit; }));
    }
    return won;
}

template <class F>
std::vector<double> column(std::size_t futures, F f) {
    std::vector<double> values(futures);
    for (std::size_t s = 0; s < futures; ++s) values[s] = f(s);
    return values;
}

bool fill(const FutureCosts& costs, const CostColumn& from, PlanFutures& plan, const std::stop_token& stop) {
    const std::size_t n = costs.futures();
    std::vector<double> sorted;
    const bool demand = std::all_of(costs.demanded.begin(), costs.demanded.begin() + static_cast<std::ptrdiff_t>(n),
                                    [](double d) { return d > 0.0; });
    if (demand) {
        const auto values = column(n, [&](std::size_t s) { return from.comparedUsd[s] / costs.demanded[s]; });
        plan.usdPerUsefulGpuHour = fanOf(values, plan.sortedUsdPerUsefulGpuHour);
    }
    if (stop.stop_requested()) return false;
    plan.totalUsd = fanOf(std::span(from.comparedUsd).first(n), sorted);
    if (stop.stop_requested()) return false;
    plan.strandedUsd = fanOf(std::span(from.strandedUsd).first(n), sorted);
    plan.idleCommitmentUsd = fanOf(std::span(from.idleUsd).first(n), sorted);
    if (stop.stop_requested()) return false;
    plan.chanceServesAll = sampledMean(
        column(n, [&](std::size_t s) { return servesAll(from.unserved[s], costs.demanded[s]) ? 1.0 : 0.0; }));
    auto regrets = column(n, [&](std::size_t s) { return std::max(0.0, from.comparedUsd[s] - costs.least[s]); });
    plan.regretUsd = sampledMean(regrets);
    std::sort(regrets.begin(), regrets.end());
    plan.worstTenthRegretUsd = tailMean(regrets, 0.9);
    plan.missingUsd = pairwiseMean(column(n, [&](std::size_t s) { return from.comparedUsd[s] - from.usd[s]; }));
    return !stop.stop_requested();
}

}  // namespace

bool readPlans(const FutureCosts& costs, const ReadingColumns& reading, PerPlan<PlanFutures>& plans,
               const std::stop_token& stop) {
    for (const PlanKind plan : kPlans) {
        const CostColumn* from = reading.columns[index(plan)];
        if (from == nullptr) continue;
        PlanFutures& to = plans[index(plan)];
        to.nodes = reading.nodes[index(plan)];
        if (!fill(costs, *from, to, stop)) return false;
        if (competes(reading, plan)) to.chanceCheapest = sampledMean(chanceColumn(costs, reading, plan));
    }
    return true;
}

Sampled noMaterialDifference(const FutureCosts& costs, const ReadingColumns& reading) {
    return sampledMean(column(costs.futures(), [&](std::size_t s) {
        auto usd = contest(costs, reading, s);
        std::sort(usd.begin(), usd.end());
        return !std::isinf(usd[1]) && usd[1] - usd[0] < kMaterial * std::abs(usd[0]) ? 1.0 : 0.0;
    }));
}

NodeCounts robustCount(const std::vector<RegretPoint>& curve, double servedShare) {
    double reached = 0.0;
    for (const RegretPoint& point : curve) reached = std::max(reached, point.servedShare);
    const double wanted = std::min(servedShare, reached) - 1e-12;
    const auto better = [](const RegretPoint& a, const RegretPoint& b) {
        if (std::abs(a.meanUsd - b.meanUsd) > kTie * std::abs(b.meanUsd)) return a.meanUsd < b.meanUsd;
        return a.nodes.bareMetal + a.nodes.reserved < b.nodes.bareMetal + b.nodes.reserved;
    };
    const RegretPoint* best = nullptr;
    for (const RegretPoint& point : curve) {
        if (point.servedShare >= wanted && (best == nullptr || better(point, *best))) best = &point;
    }
    return best == nullptr ? NodeCounts{} : best->nodes;
}

}  // namespace splitpoint::models
