#include "models/decision/switch_figure.h"

#include <algorithm>

#include "models/decision/input_change.h"
#include "models/performance/efficiency.h"

namespace splitpoint::models {

namespace {

double meanOverhead(const Scenario& s, const std::vector<double>& gpuHours) {
    const Tier tier = s.offer(Tier::OnDemand) ? Tier::OnDemand : Tier::Reserved;
    double useful = 0.0, atWork = 0.0;
    const auto efficiency = efficiencyTable(s);
    for (std::size_t w = 0; w < gpuHours.size(); ++w) {
        const auto& e = efficiency[w].byTier[index(tier)];
        if (!e) continue;
        useful += gpuHours[w];
        atWork += gpuHours[w] * e->slowdown;
    }
    return useful > 0.0 ? atWork / useful - 1.0 : 0.0;
}

double operationsPerMonth(const Scenario& s, const Evaluation& e) {
    const double metal = e.plan(PlanKind::BareMetal).tiers[index(Tier::BareMetal)].capacityGpus;
    const double gpus = metal > 0.0 ? metal : e.plan(PlanKind::Hybrid).tiers[index(Tier::BareMetal)].capacityGpus;
    return s.operations.hourlyWageUsd.typical * s.operations.hoursPerGpuMonth.bareMetal.typical * gpus +
           s.operations.fixedUsdPerMonth.bareMetal.typical;
}

class Figures {
  public:
    Figures(const Scenario& scenario, const Evaluation& evaluation)
        : evaluation_(evaluation), light_(withoutCurves(scenario)), preparation_(prepare(scenario)) {}

    [[nodiscard]] double at(SwitchInput input, double factor) const {
        Scenario s = light_;
        switch (input) {
            case SwitchInput::ElasticPrice:
                return priceOf(Tier::OnDemand) * factor;
            case SwitchInput::BareMetalPrice:
                return priceOf(Tier::BareMetal) * factor;
            case SwitchInput::VirtualOverhead:
                scaleVirtualOverhead(s, factor);
                return meanOverhead(s, preparation_.demandedGpuHours);
            case SwitchInput::BareMetalOperations:
                scaleBareMetalOperations(s, factor);
                return operationsPerMonth(s, evaluation_);
            case SwitchInput::DemandLevel:
                return preparation_.totalDemandedGpuHours / static_cast<double>(preparation_.hours()) * factor;
            case SwitchInput::DemandPeakedness:
                break;
        }
        Preparation p = preparation_;
        if (factor != 1.0) scalePeakedness(p, factor);
        return loadFactor(p);
    }

  private:
    [[nodiscard]] double priceOf(Tier tier) const {
        const auto& offer = light_.offer(tier);
        return offer ? offer->usdPerGpuHour.typical : 0.0;
    }

    const Evaluation& evaluation_;
    Scenario light_;
    Preparation preparation_;
};

/// Whether the price of spot can matter: a change of elastic prices moves it, too.
bool mayUseSpot(const Scenario& scenario) {
    return scenario.offer(Tier::Spot) && std::any_of(scenario.workloads.begin(), scenario.workloads.end(),
                                                     [](const Workload& w) { return w.interruptible; });
}

}  // namespace

std::vector<SwitchFigure> switchFigures(const Scenario& scenario, const Evaluation& evaluation) {
    std::vector<SwitchFigure> figures;
    if (evaluation.recommendation.switchPoints.empty()) return figures;
    const Figures of(scenario, evaluation);
    for (const SwitchPoint& point : evaluation.recommendation.switchPoints) {
        const double here = of.at(point.input, 1.0);
        figures.push_back({point, here, point.factor ? of.at(point.input, *point.factor) : here,
                           point.input == SwitchInput::ElasticPrice && mayUseSpot(scenario)});
    }
    return figures;
}

}  // namespace splitpoint::models
