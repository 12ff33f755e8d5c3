#include "ui/fit/plan_parts.h"

#include <cmath>

#include <QLocale>

#include "ui/fit/fit_words.h"
#include "ui/format/number_format.h"

namespace splitpoint::ui {

using models::Delivery;
using models::Tier;

QString countWords(double count) {
    return QLocale().toString(count, 'f', count >= 9.95 ? 0 : 1);
}

PlanParts::PlanParts(const models::Scenario& s, const models::PlanResult& p, const FitSources& where)
    : scenario(s), plan(p), figures(models::operationalFigures(s, p)), sources(where) {}

bool PlanParts::usesMachines() const {
    return mainMachineTier().has_value();
}

std::optional<Tier> PlanParts::mainMachineTier() const {
    std::optional<Tier> main;
    double most = 0.0;
    for (const Tier tier : {Tier::OnDemand, Tier::Spot}) {
        const double held = plan.tiers[models::index(tier)].heldGpuHours;
        if (held > most) {
            most = held;
            main = tier;
        }
    }
    if (!main && plan.nodes.reserved > 0) main = Tier::Reserved;
    return main;
}

QString PlanParts::metalWords() const {
    const double gpus = figures.tiers[models::index(Tier::BareMetal)].committedGpus;
    return FitWords::tr("%1 (%2)").arg(formatWithUnit(plan.nodes.bareMetal, Quantity::Nodes),
                                       formatWithUnit(gpus, Quantity::Gpus));
}

QString PlanParts::machineWords() const {
    double gpus = 0.0;
    bool fractions = false;
    for (const Tier tier : {Tier::Reserved, Tier::OnDemand, Tier::Spot}) {
        const models::TierOperations& figure = figures.tiers[models::index(tier)];
        gpus += tier == Tier::Reserved ? figure.committedGpus : figure.peakGpus;
        fractions = fractions || (figure.peakGpus > 0.0 && !models::isCommitted(tier) &&
                                  models::effectiveInstanceGpus(offer(tier)) == 0);
    }
    const QString peak = formatWithUnit(std::ceil(gpus - 1e-9), Quantity::Gpus);
    if (fractions) return FitWords::tr("up to %1 of virtual machines").arg(peak);
    const double machines = figures.machines(Delivery::Virtual);
    return machines == 1.0 ? FitWords::tr("1 virtual machine (up to %1 at work)").arg(peak)
                           : FitWords::tr("up to %1 virtual machines (%2 at work)")
                                 .arg(formatNumber(machines, Quantity::Nodes), peak);
}

std::optional<std::size_t> PlanParts::mainWorkload(Delivery delivery) const {
    std::optional<std::size_t> main;
    double most = 0.0;
    for (std::size_t w = 0; w < plan.workloads.size(); ++w) {
        double useful = 0.0;
        for (const Tier tier : models::kTiers) {
            if (models::deliveryOf(tier) == delivery) useful += plan.workloads[w].usefulGpuHours[models::index(tier)];
        }
        if (useful > most) {
            most = useful;
            main = w;
        }
    }
    return main;
}

QString PlanParts::workloadName(std::size_t workload) const {
    return QString::fromStdString(scenario.workloads[workload].name);
}

}  // namespace splitpoint::ui
