#include "ui/import/measured_on.h"

#include <QCoreApplication>

#include "models/performance/efficiency.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

namespace {
struct MeasuredOnText {
    Q_DECLARE_TR_FUNCTIONS(MeasuredOn)
};
}  // namespace

QList<MeasuredOn> placesMeasuredOn(const models::Scenario& scenario, std::size_t workload) {
    QList<MeasuredOn> places{{MeasuredOnText::tr("ideal bare metal"), 1.0}};
    const auto table = models::efficiencyTable(scenario);
    if (workload >= table.size()) return places;
    for (const models::Tier tier : models::kTiers) {
        const auto& efficiency = table[workload].byTier[models::index(tier)];
        if (efficiency && efficiency->finishes) places << MeasuredOn{tierName(tier), efficiency->value()};
    }
    return places;
}

}  // namespace splitpoint::ui
