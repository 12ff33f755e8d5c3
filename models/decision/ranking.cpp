#include "models/decision/ranking.h"

#include <algorithm>
#include <cmath>

namespace splitpoint::models {

namespace {

bool ties(double a, double b) {
    return std::abs(a - b) <= kCostTie * std::max(std::abs(a), std::abs(b));
}

bool better(const Contender& a, const Contender& b) {
    const double costA = *a.usdPerUsefulGpuHour, costB = *b.usdPerUsefulGpuHour;
    if (!ties(costA, costB)) return costA < costB;
    return a.allNodes() != b.allNodes() ? a.allNodes() < b.allNodes() : a.nodes.bareMetal < b.nodes.bareMetal;
}

}  // namespace

std::optional<PlanKind> copiedPlan(const PerPlan<Contender>& contenders) {
    const Contender& hybrid = contenders[index(PlanKind::Hybrid)];
    if (!hybrid.feasible || !hybrid.pureForm) return std::nullopt;
    const Contender& pure = contenders[index(*hybrid.pureForm)];
    if (!pure.feasible || pure.nodes != hybrid.nodes) return std::nullopt;
    const auto &costs = hybrid.usdPerUsefulGpuHour, &costsPure = pure.usdPerUsefulGpuHour;
    const bool same = costs && costsPure ? ties(*costs, *costsPure) : !costs && !costsPure;  // none without demand
    return same ? hybrid.pureForm : std::nullopt;
}

Ranking rank(const PerPlan<Contender>& contenders) {
    Ranking ranking;
    const bool isCopy = copiedPlan(contenders).has_value();
    for (const PlanKind plan : kPlans) {
        const Contender& c = contenders[index(plan)];
        if (!c.feasible || !c.usdPerUsefulGpuHour) continue;  // without demand there is nothing to compare
        if (plan == PlanKind::Hybrid && isCopy) continue;
        ranking.add(plan);
        for (int place = ranking.size() - 1; place > 0; --place) {  // an insertion keeps ties in the plans' order
            PlanKind* const at = ranking.begin() + place;
            if (!better(contenders[index(*at)], contenders[index(*(at - 1))])) break;
            std::swap(*at, *(at - 1));
        }
    }
    return ranking;
}

std::optional<PlanKind> pureFormOf(NodeCounts nodes, double elasticHeldGpuHours) {
    if (nodes.bareMetal == 0) return PlanKind::Virtual;
    if (nodes.reserved == 0 && elasticHeldGpuHours <= 0.0) return PlanKind::BareMetal;
    return std::nullopt;
}

}  // namespace splitpoint::models
