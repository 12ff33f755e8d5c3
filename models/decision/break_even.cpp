#include "models/decision/break_even.h"

#include "models/evaluate.h"
#include "models/plan/cost.h"

namespace splitpoint::models {

namespace {

double perGpuHourOutside(const Scenario& s, Delivery delivery) {
    double usd = s.operations.hourlyWageUsd.typical * s.operations.hoursPerGpuMonth[delivery].typical / kHoursPerMonth;
    for (const ExtraCost& extra : s.extraCosts) {
        if (extra.delivery == delivery) usd += extra.usdPerGpuHour.typical;
    }
    return usd;
}

/// Useful over at-work GPU-hours if the tier did all the work: sum d / sum(d/e). Absent where some would never finish.
std::optional<double> meanEfficiency(const Preparation& p, Tier tier) {
    double rented = 0.0;
    for (std::size_t w = 0; w < p.workloads(); ++w) {
        if (p.demandedGpuHours[w] <= 0.0) continue;
        const Efficiency& e = *p.efficiency[w].byTier[index(tier)];
        if (!e.finishes) return std::nullopt;
        rented += p.demandedGpuHours[w] / e.value();
    }
    return p.totalDemandedGpuHours / rented;
}

}  // namespace

std::optional<BreakEven> breakEven(const Preparation& p, bool overflows) {
    const Offer* bareMetal = p.offer(Tier::BareMetal);
    const Offer* onDemand = p.offer(Tier::OnDemand);
    if (bareMetal == nullptr || onDemand == nullptr || p.totalDemandedGpuHours <= 0.0) return std::nullopt;
    const Scenario& s = *p.scenario;
    const double hours = s.hours;
    const double paid = billedHours(hours, bareMetal->termHours, s.countCommitment).paid;
    BreakEven b;
    b.bareMetalUsdPerGpuHour = bareMetal->usdPerGpuHour.typical * (1.0 + bareMetal->spareShare.typical) * paid / hours +
                               bareMetal->setupUsdPerNode.typical / (bareMetal->gpusPerNode * hours) +
                               perGpuHourOutside(s, Delivery::BareMetal);
    b.elasticUsdPerGpuHour = onDemand->usdPerGpuHour.typical +
                             (overflows ? s.transferUsdPerOverflowGpuHour.typical : 0.0) +
                             perGpuHourOutside(s, Delivery::Virtual);
    const auto metal = meanEfficiency(p, Tier::BareMetal), elastic = meanEfficiency(p, Tier::OnDemand);
    if (!metal || !elastic) return std::nullopt;
    b.bareMetalEfficiency = *metal;
    b.elasticEfficiency = *elastic;
    return b;
}

std::optional<CrossingCurves> crossingCurves(const Scenario& scenario, const Evaluation& evaluation) {
    Preparation p;  // without the curves: only their sums count here
    p.scenario = &scenario;
    p.efficiency = evaluation.efficiency;
    p.totalDemandedGpuHours = evaluation.usefulGpuHoursDemanded;
    for (const WorkloadService& service : evaluation.plan(PlanKind::BareMetal).workloads) p.demandedGpuHours.push_back(service.demandedGpuHours);
    p.demand.resize(p.demandedGpuHours.size());
    const auto b = breakEven(p, evaluation.plan(PlanKind::Hybrid).nodes.bareMetal > 0);
    if (!b) return std::nullopt;
    CrossingCurves curves;
    curves.allInBareMetalUsdPerGpuHour = b->bareMetalUsdPerGpuHour;
    curves.allInElasticUsdPerGpuHour = b->elasticUsdPerGpuHour;
    curves.bareMetalEfficiency = b->bareMetalEfficiency;
    curves.elasticEfficiency = b->elasticEfficiency;
    curves.breakEvenUtilization = b->utilization();
    constexpr int kSteps = 98;
    for (int i = 0; i <= kSteps; ++i) {
        const double used = 0.02 + 0.01 * i;
        curves.utilization.push_back(used);
        curves.bareMetalUsdPerUsefulHour.push_back(b->bareMetalUsdPerGpuHour / (used * b->bareMetalEfficiency));
        curves.elasticUsdPerUsefulHour.push_back(b->elasticUsdPerGpuHour / b->elasticEfficiency);
    }
    return curves;
}

}  // namespace splitpoint::models
