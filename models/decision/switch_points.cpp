#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

#include "models/decision/input_change.h"
#include "models/decision/node_edges.h"
#include "models/decision/recommendation.h"
#include "models/decision/switch_search.h"
#include "models/evaluate.h"
#include "models/plan/dispatch_rules.h"
#include "models/plan/fluid_sweep.h"

namespace splitpoint::models {

namespace {

constexpr double kPrecision = 1.0005;  // ratio of the two factors between which the winner changes
// Looks on each side of 1; between two looks a double change can hide. A tenth of a percent apart where that costs
// little, and no fewer than the last two.
constexpr int kMostSteps = 1610;  // ln 5 by ln 1.001
constexpr int kStepsExact = 20;
constexpr int kStepsRule = 10;
constexpr double kStepsWork = 1e6;  // on one side, in hours of a workload or rows of a table: some milliseconds
constexpr double kLookWork = 2000;  // of preparing a scenario, whatever its size

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

    /// What a look costs, in hours of a workload or rows of a table. By what the scenario asks for, not by a clock: the
    /// same points come out everywhere.
    [[nodiscard]] double work(bool fluid) const {
        std::size_t rows = 0;
        for (const auto& plan : rented_.plans) rows += plan.size();
        if (onlyPrices()) return static_cast<double>(rows);
        const auto workloads = static_cast<double>(preparation_.workloads());
        const double hours = static_cast<double>(preparation_.hours()) * workloads;
        if (!fluid) return kLookWork + hours * static_cast<double>(rows);
        const auto& hybrid = rented_.plans[index(PlanKind::Hybrid)];
        // Reserved nodes are counted anew for every number of bare-metal nodes.
        const int most = hybrid.empty() ? 0 : hybrid.back().rented.nodes.bareMetal;
        const double curves = scenario_.offer(Tier::Reserved) ? 1.0 + most : 1.0;
        return kLookWork + hours * curves + workloads * static_cast<double>(rows);
    }

    /// Where a factor fills whole nodes; none for inputs that leave the demand alone.
    [[nodiscard]] Result<std::vector<NodeEdges>> edges() const {
        if (input_ == SwitchInput::DemandLevel) return edgesOfLevel(preparation_, stop_);
        if (input_ == SwitchInput::DemandPeakedness) return edgesOfPeakedness(preparation_);
        return std::vector<NodeEdges>();
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

/// A change of winner: how far from 1 on a log scale, and to whom.
struct Flip {
    double distance = 0.0;
    std::optional<PlanKind> beyond;
};

/// Looks outwards from 1 on one side. Between two edges of a need the winner changes once at most where only nodes are
/// whole, so it is enough to look where each stretch begins or ends; far out only at some of them, for whether a stretch
/// has a change hardly differs from the next.
class Side {
  public:
    Side(const Probe& probe, std::vector<NodeEdges>& edges, std::optional<PlanKind> base, double sign, double step)
        : probe_(probe), base_(base), sign_(sign), step_(step) {
        for (NodeEdges& e : edges) stretches_.push_back({&e});
    }

    [[nodiscard]] bool open() const { return open_; }
    void close() { open_ = false; }
    /// Distance of the next look, at most `limit`.
    [[nodiscard]] double next(double limit) {
        double distance = std::min(limit, last_ + step_);
        for (const Stretches& s : stretches_) {
            if (const auto look = lookAt(s, s.next)) distance = std::min(distance, *look);
        }
        return distance;
    }

    /// Looks at a distance; a change is narrowed to the precision.
    Result<std::optional<Flip>> look(double distance) {
        const auto found = probe_.winnerAt(std::exp(sign_ * distance));
        if (!found && found.error().kind == ErrorKind::Canceled) return tl::unexpected(found.error());
        if (!found) {  // beyond what the model takes, for example five times too many nodes
            close();
            return std::nullopt;
        }
        if (*found != base_) return narrowed(distance, *found);
        for (Stretches& s : stretches_) {
            const auto at = lookAt(s, s.next);
            if (!at || *at > distance) continue;
            s.looked = s.next;
            s.next += s.next < kDense ? 1 : 1 + (s.next - kDense) / kSpread;
        }
        last_ = distance;
        return std::nullopt;
    }

  private:
    static constexpr int kDense = 4;    // stretches next to 1 that are all looked at
    static constexpr int kSpread = 2;   // from there each is this much farther: by a half
    static constexpr double kAbove = 2e-4, kBelow = 1e-7;  // relative to an edge; a node more shows just above it

    struct Stretches {
        NodeEdges* edges;
        int next = 0;     ///< counted outwards from 1
        int looked = -1;  ///< the last one looked at
    };

    /// Where the stretch of that number is looked at; absent beyond the range.
    [[nodiscard]] std::optional<double> lookAt(const Stretches& s, int number) const {
        const double one = s.edges->atOne();
        const double nodes = sign_ > 0.0 ? std::ceil(one * (1.0 - 1e-9)) + number : std::ceil(one * (1.0 - 1e-9)) - 1.0 - number;
        if (nodes < 1.0) return std::nullopt;
        const auto edge = s.edges->factor(nodes);
        if (!edge) return std::nullopt;
        const bool jumps = base_ && s.edges->jumps(*base_);
        const double looked = *edge * (jumps ? 1.0 + std::min(kAbove, 0.05 / nodes) : 1.0 - kBelow);
        return std::max(0.0, sign_ * std::log(looked));
    }

    Result<std::optional<Flip>> narrowed(double distance, std::optional<PlanKind> beyond) {
        double same = last_;
        Flip flip{distance, beyond};
        const auto settle = [&](double middle) -> Result<void> {
            const auto found = probe_.winnerAt(std::exp(sign_ * middle));
            if (!found) return tl::unexpected(found.error());
            if (*found == base_) same = middle;
            else flip = {middle, *found};
            return {};
        };
        for (const Stretches& s : stretches_) {  // the nearest of those that were passed over
            int low = s.looked + 1, high = s.next;
            while (low < high) {
                const int middle = low + (high - low) / 2;
                const auto at = lookAt(s, middle);
                if (at && *at > same && *at < flip.distance) {
                    if (const auto settled = settle(*at); !settled) return tl::unexpected(settled.error());
                }
                if (at && *at <= same) low = middle + 1;
                else high = middle;
            }
        }
        while (flip.distance - same > std::log(kPrecision)) {
            if (const auto settled = settle(0.5 * (same + flip.distance)); !settled) return tl::unexpected(settled.error());
        }
        return flip;
    }

    const Probe& probe_;
    std::optional<PlanKind> base_;
    double sign_, step_;
    double last_ = 0.0;
    bool open_ = true;
    std::vector<Stretches> stretches_;
};

/// Looks outwards from 1 on both sides, the nearer one first, and stops at the nearest change.
Result<SwitchPoint> nearestChange(const Probe& probe, SwitchInput input, std::optional<PlanKind> base, int steps) {
    SwitchPoint point{input, std::nullopt, std::nullopt};
    if (!probe.applies()) return point;
    auto edges = probe.edges();
    if (!edges) return tl::unexpected(edges.error());
    double limit = std::log(kLargestFactor);
    const double step = limit / steps;
    Side sides[2] = {{probe, *edges, base, -1.0, step}, {probe, *edges, base, 1.0, step}};
    while (sides[0].open() || sides[1].open()) {
        const double next[2] = {sides[0].next(limit), sides[1].next(limit)};
        const int nearer = !sides[1].open() || (sides[0].open() && next[0] <= next[1]) ? 0 : 1;
        Side& side = sides[nearer];
        const auto flip = side.look(next[nearer]);
        if (!flip) return tl::unexpected(flip.error());
        if (*flip) {
            limit = (*flip)->distance;
            point.factor = std::exp(nearer == 0 ? -limit : limit);
            point.winnerBeyond = (*flip)->beyond;
        }
        if (*flip || next[nearer] >= limit) side.close();
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
    const bool fluid = isFluid(preparation, rules);
    std::vector<Result<SwitchPoint>> found(kSwitchInputs.size());
    const auto part = [&](int number) {
        const auto at = static_cast<std::size_t>(number);
        const SwitchInput input = kSwitchInputs[at];
        if (!evaluation.recommendation.plan) {
            found[at] = SwitchPoint{input, std::nullopt, std::nullopt};
            return;
        }
        const Probe probe(scenario, preparation, rented, input, stop);
        const double steps = std::min<double>(kMostSteps, kStepsWork / std::max(1.0, probe.work(fluid)));
        found[at] = nearestChange(probe, input, evaluation.recommendation.plan,
                                  std::max(fluid ? kStepsExact : kStepsRule, static_cast<int>(steps)));
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
