#include "models/decision/capacity_ladder.h"

namespace splitpoint::models {

CapacityLadder::CapacityLadder(const Evaluation& evaluation) : sweep_(&evaluation.hybridSweep) {
    if (sweep_->empty()) return;
    bareMetalCounts_ = sweep_->back().nodes.bareMetal + 1;
    reservedCounts_ = sweep_->back().nodes.reserved + 1;
    const PlanResult& hybrid = evaluation.plan(PlanKind::Hybrid);
    if (hybrid.feasible) best_ = hybrid.nodes;
}

const SweepPoint* CapacityLadder::at(NodeCounts counts) const {
    const bool inside = counts.bareMetal >= 0 && counts.bareMetal < bareMetalCounts_ && counts.reserved >= 0 &&
                        counts.reserved < reservedCounts_;
    if (!inside) return nullptr;
    return &(*sweep_)[static_cast<std::size_t>(counts.bareMetal) * static_cast<std::size_t>(reservedCounts_) +
                      static_cast<std::size_t>(counts.reserved)];
}

std::vector<WrongBy> CapacityLadder::wrongBy(NodeCounts planned) const {
    std::vector<WrongBy> list;
    const SweepPoint* here = at(planned);
    if (here == nullptr) return list;
    for (const Tier tier : {Tier::BareMetal, Tier::Reserved}) {
        for (const int nodes : {-4, -2, -1, 1, 2, 4}) {
            NodeCounts counts = planned;
            (tier == Tier::BareMetal ? counts.bareMetal : counts.reserved) += nodes;
            const SweepPoint* point = at(counts);
            if (point == nullptr) continue;
            const double more = point->totalCostUsd - here->totalCostUsd;
            list.push_back({tier, nodes, counts, more, here->totalCostUsd > 0.0 ? more / here->totalCostUsd : 0.0,
                            point->feasible});
        }
    }
    return list;
}

}  // namespace splitpoint::models
