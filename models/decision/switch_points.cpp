#include <cmath>
#include <functional>
#include <limits>

#include "models/decision/input_change.h"
#include "models/decision/recommendation.h"
#include "models/decision/switch_search.h"
#include "models/evaluate.h"
#include "models/plan/dispatch_rules.h"
#include "models/plan/fluid_sweep.h"

namespace splitpoint::models {

namespace {

constexpr double kLargestFactor = 5.0;
constexpr double kPrecision = 1.0005;  // ratio of the two factors between which the winner changes
constexpr int kStepsExact = 20;        // looks on each side of 1; between two looks a double change can hide
constexpr int kStepsRule = 10;

/// Who wins when one input is multiplied by a factor; found by the full model each time.
class Probe {
  public:
    Probe(const Scenario& scenario, const Preparation& preparation, const RentedTable& rented, SwitchInput input, std::stop_token stop)
        : scenario_(scenario), preparation_(preparation), rented_(rented), input_(input), stop_(std::move(stop)) {}

    /// Whether the input is there at all.
    [[nodiscard]] bool applies() const {
        const Scenario& s = scenario_;
        switch (input_) {
            case SwitchInput::ElasticPrice: return s.offer(Tier::OnDemand).has_value();
            case SwitchInput::BareMetalPrice: return s.offer(Tier::BareMetal).has_value();
            case SwitchInput::VirtualOverhead: return hasVirtualOverhead(s);
            case SwitchInput::BareMetalOperations:
                return s.offer(Tier::BareMetal) &&
                       (s.operations.fixedUsdPerMonth.bareMetal.typical > 0.0 ||
                        s.operations.hourlyWageUsd.typical * s.operations.hoursPerGpuMonth.bareMetal.typical > 0.0);
            case SwitchInput::DemandLevel:
            case SwitchInput::DemandPeakedness: return preparation_.totalDemandedGpuHours > 0.0;
        }
        return false;
    }

    [[nodiscard]] Result<std::optional<PlanKind>> winnerAt(double factor) const {
        if (stop_.stop_requested()) return tl::unexpected(Error{ErrorKind::Canceled, "the search was stopped"});
        Preparation p;
        Scenario changed;
        if (input_ == SwitchInput::DemandLevel || input_ == SwitchInput::DemandPeakedness) {
            p = preparation_;
            changeDemand(p, factor);
        } else {
            changed = light_;
            changeScenario(changed, factor);
            if (onlyPrices()) return Result<std::optional<PlanKind>>(atPrices(changed));
            p = prepare(changed);
            p.demand = preparation_.demand;
            recountDemand(p);
        }
        const auto search = searchPlans(p, stop_);
        if (!search) return tl::unexpected(search.error());
        return winner(*search);
    }

  private:
    /// Whether the input leaves who is served where alone: rents that only bare metal's rivals are measured by, scaled
    /// together, keep their order; a transfer charge beside them would not.
    [[nodiscard]] bool onlyPrices() const {
        if (input_ == SwitchInput::BareMetalPrice || input_ == SwitchInput::BareMetalOperations) return true;
        return input_ == SwitchInput::ElasticPrice && scenario_.transferUsdPerOverflowGpuHour.typical == 0.0;
    }

    [[nodiscard]] std::optional<PlanKind> atPrices(const Scenario& changed) const {
        Preparation p;
        p.scenario = &changed;
        p.totalDemandedGpuHours = preparation_.totalDemandedGpuHours;
        return winnerAtPrices(p, rented_);
    }

    void changeDemand(Preparation& p, double factor) const {
        if (input_ == SwitchInput::DemandPeakedness) {
            scalePeakedness(p, factor);
        } else {
            scaleDemand(p, factor);
        }
    }

    void changeScenario(Scenario& s, double factor) const {
        switch (input_) {
            case SwitchInput::ElasticPrice: return scaleElasticPrice(s, factor);
            case SwitchInput::BareMetalPrice: return scaleBareMetalPrice(s, factor);
            case SwitchInput::VirtualOverhead: return scaleVirtualOverhead(s, factor);
            case SwitchInput::BareMetalOperations: return scaleBareMetalOperations(s, factor);
            case SwitchInput::DemandLevel:
            case SwitchInput::DemandPeakedness: return;
        }
    }

    const Scenario& scenario_;
    const Preparation& preparation_;
    const RentedTable& rented_;
    SwitchInput input_;
    std::stop_token stop_;
    Scenario light_ = withoutCurves(scenario_);
};

/// A change of winner between two neighboring factors.
struct Flip {
    double factor = 0.0;
    std::optional<PlanKind> beyond;
};

/// Narrows a change between `same` and `other` (both already evaluated) to the precision.
Result<Flip> narrow(const Probe& probe, std::optional<PlanKind> base, double same, double other, std::optional<PlanKind> beyond) {
    while (std::abs(std::log(other / same)) > std::log(kPrecision)) {
        const double middle = std::sqrt(same * other);
        const auto found = probe.winnerAt(middle);
        if (!found) return tl::unexpected(found.error());
        if (*found == base) {
            same = middle;
        } else {
            other = middle;
            beyond = *found;
        }
    }
    return Flip{other, beyond};
}

/// Looks outwards from 1 on both sides at once and stops at the nearest change.
Result<SwitchPoint> nearestChange(const Probe& probe, SwitchInput input, std::optional<PlanKind> base, int steps) {
    SwitchPoint point{input, std::nullopt, std::nullopt};
    if (!probe.applies()) return point;
    const double step = std::log(kLargestFactor) / steps;
    bool open[2] = {true, true};
    for (int k = 1; k <= steps && !point.factor; ++k) {
        for (const int side : {0, 1}) {
            if (!open[side]) continue;
            const double sign = side == 0 ? -1.0 : 1.0;
            const double other = std::exp(sign * step * k);
            const auto found = probe.winnerAt(other);
            if (!found && found.error().kind == ErrorKind::Canceled) return tl::unexpected(found.error());
            if (!found) {  // beyond what the model takes, for example five times too many nodes
                open[side] = false;
                continue;
            }
            if (*found == base) continue;
            const auto flip = narrow(probe, base, std::exp(sign * step * (k - 1)), other, *found);
            if (!flip) return tl::unexpected(flip.error());
            if (!point.factor || std::abs(std::log(flip->factor)) < std::abs(std::log(*point.factor))) {
                point.factor = flip->factor;
                point.winnerBeyond = flip->beyond;
            }
        }
    }
    return point;
}

}  // namespace

Result<std::vector<SwitchPoint>> findSwitchPoints(const Scenario& scenario, const Evaluation& evaluation, std::stop_token stop) {
    return findSwitchPoints(scenario, evaluation, RunParts(), std::move(stop));
}

Result<std::vector<SwitchPoint>> findSwitchPoints(const Scenario& scenario, const Evaluation& evaluation, const RunParts& run,
                                                  std::stop_token stop) {
    const Preparation preparation = prepare(scenario);
    const DispatchRules rules = dispatchRules(preparation, PlanKind::Hybrid, tiersOfPlan(PlanKind::Hybrid), true);
    RentedTable rented;
    if (const auto search = searchPlans(preparation, stop, &rented); !search) return tl::unexpected(search.error());
    const int steps = isFluid(preparation, rules) ? kStepsExact : kStepsRule;
    std::vector<Result<SwitchPoint>> found(kSwitchInputs.size());
    const auto part = [&](int number) {
        const auto at = static_cast<std::size_t>(number);
        const SwitchInput input = kSwitchInputs[at];
        if (!evaluation.recommendation.plan) {
            found[at] = SwitchPoint{input, std::nullopt, std::nullopt};
            return;
        }
        const Probe probe(scenario, preparation, rented, input, stop);
        found[at] = nearestChange(probe, input, evaluation.recommendation.plan, steps);
    };
    const int parts = static_cast<int>(found.size());
    if (run) run(parts, part);
    else for (int number = 0; number < parts; ++number) part(number);
    std::vector<SwitchPoint> points;
    for (auto& point : found) {
        if (!point) return tl::unexpected(std::move(point.error()));
        points.push_back(*point);
    }
    return points;
}

}  // namespace splitpoint::models
