#include "models/decision/ranking.h"

#include <algorithm>
#include <cmath>

namespace splitpoint::models {

namespace {

bool better(const Contender& a, const Contender& b) {
    const double costA = *a.usdPerUsefulGpuHour, costB = *b.usdPerUsefulGpuHour;
    if (std::abs(costA - costB) > kCostTie * std::max(std::abs(costA), std::abs(costB))) return costA < costB;
    return a.allNodes() != b.allNodes() ? a.allNodes() < b.allNodes() : a.nodes.bareMetal < b.nodes.bareMetal;
}

}  // namespace

Ranking rank(const PerPlan<Contender>& contenders) {
    Ranking ranking;
    for (const PlanKind plan : kPlans) {
        const Contender& c = contenders[index(plan)];
        if (!c.feasible || !c.usdPerUsefulGpuHour) continue;  // without demand there is nothing to compare
        if (c.pureForm && contenders[index(*c.pureForm)].feasible) continue;
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
