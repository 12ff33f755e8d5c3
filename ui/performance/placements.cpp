#include "ui/performance/placements.h"

#include "models/performance/efficiency.h"
#include "ui/language/in_sentence.h"
#include "ui/language/model_words.h"
#include "ui/performance/performance_words.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

using models::Tier;

QList<Placement> placementsOf(const models::Scenario& scenario, const models::Evaluation& evaluation) {
    QList<Placement> placements;
    for (std::size_t w = 0; w < scenario.workloads.size() && w < evaluation.efficiency.size(); ++w) {
        for (const Tier tier : models::kTiers) {
            const auto& efficiency = evaluation.efficiency[w].byTier[models::index(tier)];
            const auto& offer = scenario.offer(tier);
            if (!efficiency || !offer) continue;
            Placement placement{w, tier, *efficiency, {}};
            placement.whyNot = worded(models::whyNotServed(scenario.workloads[w], *offer, tier, *efficiency));
            if (tier == Tier::Spot && placement.mayRun() && !scenario.workloads[w].interruptible)
                placement.whyNot = PerformanceWords::tr("it is not interruptible");
            placements.append(placement);
        }
    }
    return placements;
}

QString placementName(const models::Scenario& scenario, const Placement& placement) {
    if (scenario.workloads.size() == 1) return tierName(placement.tier);
    return PerformanceWords::tr("%1: %2").arg(QString::fromStdString(scenario.workloads[placement.workload].name),
                                              inSentence(tierName(placement.tier)));
}

const models::OverheadSet& overheadSetOf(const models::Scenario& scenario, Tier tier) {
    static const models::OverheadSet kNone;
    const auto& offer = scenario.offer(tier);
    if (!offer) return kNone;
    const auto set = scenario.delivery.find(models::effectiveOverheadSet(*offer, tier));
    return set == scenario.delivery.end() ? kNone : set->second;
}

}  // namespace splitpoint::ui
