#include "models/decision/map_cells.h"

#include <algorithm>
#include <map>
#include <vector>

#include "models/decision/input_change.h"
#include "models/plan/fluid_sweep.h"

namespace splitpoint::models {

namespace {

DispatchRules hybridRules(const Preparation& p, bool hasBareMetal) {
    return dispatchRules(p, PlanKind::Hybrid, tiersOfPlan(PlanKind::Hybrid), hasBareMetal);
}

MapCell cellOf(const PerPlan<Contender>& contenders) {
    MapCell cell;
    cell.computed = true;
    Ranking ranking = rank(contenders);
    cell.winner = ranking.first();
    if (ranking.empty()) return cell;
    const double best = *contenders[index(ranking[0])].usdPerUsefulGpuHour;
    for (const PlanKind plan : kPlans) {
        if (std::find(ranking.begin(), ranking.end(), plan) == ranking.end()) continue;
        cell.margins[index(plan)] = best > 0.0 ? *contenders[index(plan)].usdPerUsefulGpuHour / best - 1.0 : 0.0;
    }
    if (ranking.size() < 2) return cell;
    cell.runnerUp = ranking[1];
    cell.margin = *cell.margins[index(ranking[1])];
    return cell;
}

}  // namespace

MapCells::MapCells(const Scenario& scenario, const MapAxis& x, const MapAxis& y)
    : x_(x),
      y_(y),
      base_(prepare(scenario)),
      light_(withoutCurves(scenario)),
      demand_(base_, has(MapInput::Peakedness), has(MapInput::Utilization)) {
    const bool bothOffers = base_.offer(Tier::BareMetal) != nullptr && base_.offer(Tier::OnDemand) != nullptr;
    fluid_ = bothOffers && base_.offer(Tier::Reserved) == nullptr && isFluid(base_, hybridRules(base_, true));
}

bool MapCells::has(MapInput input) const {
    return x_.input == input || y_.input == input;
}

bool MapCells::slow(MapInput input) const {
    if (changesDemand(input)) return true;
    if (!changesService(input)) return false;
    return !fluid_ || input == MapInput::GpusPerJob;
}

double MapCells::rowsPerTable() const {
    const auto nodes = [&](Tier tier) {
        return base_.offer(tier) == nullptr ? 0.0 : tierNeed(base_, tier).nodes(*base_.offer(tier));
    };
    return (nodes(Tier::BareMetal) + 1.0) * (nodes(Tier::Reserved) + 1.0);
}

double MapCells::workPerTable() const {
    return fluid_ ? 0.0 : rowsPerTable() * static_cast<double>(base_.hours());
}

/// What a worker keeps between points.
class MapWorker::State {
  public:
    explicit State(const MapCells& cells) : cells_(cells), demand_(cells.demand_), scenario_(cells.light_) {}

    Result<MapCell> at(double x, double y, std::stop_token stop) {
        if (stop.stop_requested()) return tl::unexpected(Error{ErrorKind::Canceled, "the map was stopped"});
        setDemand(x, y);
        setService(x, y);
        setPrices(x, y);
        if (demand_.totalGpuHours() <= 0.0) return cellOf({});
        Preparation& p = service_->preparation;
        p.demandedGpuHours = demand_.gpuHours();
        p.totalDemandedGpuHours = demand_.totalGpuHours();
        if (cells_.fluid_) {
            const MapPrices prices = fluidPrices(p, service_->withMetal, service_->withoutMetal);
            return cellOf(cheapestRows(fluidTableNow(), prices, p.totalDemandedGpuHours, scratch_));
        }
        if (tables_.empty()) {
            RentedTable rented;
            for (std::size_t w = 0; w < p.workloads(); ++w) p.demand[w] = demand_.hourly(w);
            const auto search = searchPlans(p, stop, &rented);
            if (!search && search.error().kind == ErrorKind::Canceled) return tl::unexpected(search.error());
            tables_.push_back({{}, search ? tableOf(rented) : MapTable{}});
        }
        const MapPrices prices = pricesOf(p, scenario_.transferUsdPerOverflowGpuHour.typical);
        return cellOf(cheapestRows(tables_.front().table, prices, p.totalDemandedGpuHours, scratch_));
    }

  private:
    struct KeptTable {
        std::vector<double>
            key;  ///< held GPUs per useful one along the order on bare metal, the order, who may go where
        MapTable table;
    };
    struct KeptStack {
        std::vector<int> order;
        std::vector<double> held;
        std::vector<Eigen::ArrayXd> cumulated;
    };
    /// Who is served where, how well and in which order: all that overheads and job sizes change.
    struct Service {
        Preparation preparation;
        DispatchRules withMetal, withoutMetal;
    };
    using ServiceKey = std::array<double, 2>;  ///< values of the two axes, 0 for those that do not matter here

    template <class Visit>
    void eachAxis(double x, double y, Visit visit) {
        visit(cells_.x_.input, x);
        visit(cells_.y_.input, y);
    }

    void setDemand(double x, double y) {
        DemandChange change;
        eachAxis(x, y, [&](MapInput input, double value) {
            if (input == MapInput::Growth) change.growth = value;
            if (input == MapInput::Peakedness) change.peakedness = value;
            if (input == MapInput::Utilization) change.utilization = value;
        });
        if (demand_.set(change)) tables_.clear();
    }

    void setService(double x, double y) {
        ServiceKey key{0.0, 0.0};
        std::size_t i = 0;
        eachAxis(x, y, [&](MapInput input, double value) { key[i++] = changesService(input) ? value : 0.0; });
        if (service_ != nullptr && key == serviceKey_) return;
        serviceKey_ = key;
        if (!cells_.fluid_) tables_.clear();
        constexpr std::size_t kMostKept = 1024;  // every value of one axis
        if (services_.size() >= kMostKept) services_.clear();
        const auto [found, isNew] = services_.try_emplace(key);
        service_ = &found->second;
        if (!isNew && cells_.fluid_) return;
        scenario_.workloads = cells_.light_.workloads;
        scenario_.delivery = cells_.light_.delivery;
        eachAxis(x, y, [&](MapInput input, double value) {
            if (changesService(input)) setOutsideDemand(scenario_, cells_.light_, input, value);
        });
        service_->preparation = prepareWithoutCurves(scenario_);
        service_->withMetal = hybridRules(service_->preparation, true);
        service_->withoutMetal = hybridRules(service_->preparation, false);
    }

    void setPrices(double x, double y) {
        eachAxis(x, y, [&](MapInput input, double value) {
            if (!changesDemand(input) && !changesService(input))
                setOutsideDemand(scenario_, cells_.light_, input, value);
        });
    }

    const MapTable& fluidTableNow() {
        const DispatchRules& rules = service_->withMetal;
        std::vector<double> held;
        for (const int w : rules.bareMetalOrder)
            held.push_back(rules.workloads[static_cast<std::size_t>(w)].heldPerUseful[index(Tier::BareMetal)]);
        std::vector<double> key = held;
        for (const int w : rules.bareMetalOrder) key.push_back(w);
        for (const WorkloadRules& r : rules.workloads)
            key.push_back((r.may[index(Tier::BareMetal)] ? 2.0 : 0.0) + (r.elastic() ? 1.0 : 0.0));
        for (const KeptTable& kept : tables_) {
            if (kept.key == key) return kept.table;
        }
        constexpr std::size_t kMostKept = 32;  // orders of one demand; job sizes can bring many
        if (tables_.size() >= kMostKept) tables_.erase(tables_.begin());
        tables_.push_back({std::move(key), fluidTable(service_->preparation, rules,
                                                      stackNow(rules.bareMetalOrder, held), demand_.hourScale())});
        return tables_.back().table;
    }

    /// Held bare-metal GPUs cumulated along the order, before hours are scaled; kept where they stay from point to
    /// point.
    const std::vector<Eigen::ArrayXd>& stackNow(const std::vector<int>& order, const std::vector<double>& held) {
        const bool kept = demand_.curvesAreTheScenarios();
        if (kept && stack_.order == order && stack_.held == held && !stack_.cumulated.empty()) return stack_.cumulated;
        stack_.cumulated.resize(order.size());
        for (std::size_t j = 0; j < order.size(); ++j) {
            const auto w = static_cast<std::size_t>(order[j]);
            stack_.cumulated[j] = demand_.curve(w) * (held[j] * demand_.factor(w));
            if (j > 0) stack_.cumulated[j] += stack_.cumulated[j - 1];
        }
        stack_.order = order;
        stack_.held = held;
        return stack_.cumulated;
    }

    const MapCells& cells_;
    MapDemand demand_;
    Scenario scenario_;  ///< without curves; prices of the present point
    std::map<ServiceKey, Service> services_;
    Service* service_ = nullptr;
    ServiceKey serviceKey_{};
    std::vector<KeptTable> tables_;  ///< of the present demand
    KeptStack stack_;
    Eigen::VectorXd scratch_;
};

MapWorker::MapWorker(const MapCells& cells) : state_(std::make_unique<State>(cells)) {}
MapWorker::~MapWorker() = default;
MapWorker::MapWorker(MapWorker&&) noexcept = default;

Result<MapCell> MapWorker::at(double xValue, double yValue, std::stop_token stop) {
    return state_->at(xValue, yValue, std::move(stop));
}

}  // namespace splitpoint::models
