#include "models/uncertainty/plan_grids.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "models/plan/service.h"
#include "models/uncertainty/decision_metrics.h"
#include "models/uncertainty/simulation.h"

namespace splitpoint::models {

namespace {

constexpr int kMostCounted = 2048;      // counts of one tier, where hours are counted
constexpr int kMostBareMetalOfTwo = 9;  // with a reserved tier beside it: each costs a pass over all hours
constexpr int kMostReservedOfTwo = 65;
constexpr int kScoutedCounts = 17;       // where the first futures have to be simulated
constexpr std::size_t kScoutedSimulated = 64;  // of those futures: counts far apart share no hours, so they cost most
// Node counts times hours over all futures, so that every count to 277 is looked at in 4,096 futures of a year. Six
// workloads take 26 s for that on two cores: counts side by side share most of their hours, so that leaving out four of
// five saves a third of the time only.
constexpr double kSimulatedHours = 2e10;
constexpr int kLeastSimulated = 9, kMostSimulated = 300;
constexpr std::size_t kFuturesLookedAt = 16;  // to tell whether hours are counted before anything is scouted
constexpr std::size_t kCandidates = 32;       // of one plan: those that equal shares of the futures would choose

bool before(NodeCounts a, NodeCounts b) {
    return a.bareMetal != b.bareMetal ? a.bareMetal < b.bareMetal : a.reserved < b.reserved;
}

void addEvenly(std::vector<int>& counts, int from, int to, int wanted) {
    if (to < from) return;
    if (to - from + 1 <= wanted) {
        for (int n = from; n <= to; ++n) counts.push_back(n);
        return;
    }
    for (int i = 0; i < wanted; ++i) {
        counts.push_back(from +
                         static_cast<int>(std::lround(static_cast<double>(to - from) * i / std::max(1, wanted - 1))));
    }
}

void sortUnique(std::vector<int>& counts) {
    std::sort(counts.begin(), counts.end());
    counts.erase(std::unique(counts.begin(), counts.end()), counts.end());
}

/// All counts if they are few enough; else half of them evenly, half where choices fall.
std::vector<int> spreadCounts(int from, int to, int wanted, std::vector<int> chosen, int decided) {
    std::vector<int> counts{decided};
    if (to - from + 1 <= wanted || chosen.empty()) {
        addEvenly(counts, from, to, wanted);
    } else {
        addEvenly(counts, from, to, wanted / 2);
        std::sort(chosen.begin(), chosen.end());
        addEvenly(counts, std::max(from, chosen.front()), std::min(to, chosen.back()), wanted - wanted / 2);
    }
    sortUnique(counts);
    return counts;
}

std::vector<NodeCounts> pairsOf(const std::vector<int>& bareMetal, const std::vector<int>& reserved) {
    std::vector<NodeCounts> counts;
    for (const int n : bareMetal) {
        for (const int r : reserved) counts.push_back({n, r});
    }
    return counts;
}

/// What the first futures say: needs, and which count of each plan they would choose.
struct Scouting {
    std::vector<NodeCounts> needs;
    PerPlan<std::vector<NodeCounts>> chosen;
    [[nodiscard]] NodeCounts largest() const {
        NodeCounts most;
        for (const NodeCounts& n : needs)
            most = {std::max(most.bareMetal, n.bareMetal), std::max(most.reserved, n.reserved)};
        return most;
    }
    [[nodiscard]] int least() const {
        int least = std::numeric_limits<int>::max();
        for (const NodeCounts& n : needs) least = std::min(least, n.bareMetal);
        return least;
    }
};

/// The cheapest count that serves all; the last one if none does.
NodeCounts bestOf(const std::vector<NodeCounts>& counts, const std::vector<CountCost>& costs, double demanded) {
    std::size_t best = counts.size();
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (servesAll(costs[i].unservedGpuHours, demanded) && (best == counts.size() || costs[i].usd < costs[best].usd))
            best = i;
    }
    return counts[std::min(best, counts.size() - 1)];
}

std::vector<int> ofTier(const std::vector<NodeCounts>& counts, bool bareMetal) {
    std::vector<int> some;
    some.reserve(counts.size());
    for (const NodeCounts& n : counts) some.push_back(bareMetal ? n.bareMetal : n.reserved);
    return some;
}

/// How many counts of one plan the draws leave time for.
int affordable(int draws, int hours) {
    const double counts = kSimulatedHours / (static_cast<double>(draws) * hours * 2.0);
    return std::clamp(static_cast<int>(counts), kLeastSimulated, kMostSimulated);
}

bool countsAllHours(const FuturePricer& pricer) {
    return std::all_of(kPlans.begin(), kPlans.end(), [&](PlanKind plan) { return pricer.countsHours(plan); });
}

class GridBuilder {
  public:
    GridBuilder(const Scenario& s, const Evaluation& e, int draws, bool countsHours)
        : s_(s),
          evaluation_(e),
          draws_(draws),
          countsHours_(countsHours),
          bareMetal_(s.offer(Tier::BareMetal).has_value()),
          reserved_(s.offer(Tier::Reserved).has_value()),
          machines_(reserved_ || s.offer(Tier::OnDemand).has_value()) {}

    [[nodiscard]] bool offers(PlanKind plan) const {
        if (plan == PlanKind::BareMetal) return bareMetal_;
        return plan == PlanKind::Virtual ? machines_ : bareMetal_ && machines_;
    }
    /// @param most  of each tier; @param wanted  counts of one tier, and of bare metal beside a reserved tier
    [[nodiscard]] std::vector<NodeCounts> counts(PlanKind plan, NodeCounts most, int bareMetalFrom,
                                                 const std::vector<NodeCounts>& chosen, int wanted) const {
        const NodeCounts decided = evaluation_.plan(plan).nodes;
        const bool both = plan == PlanKind::Hybrid && reserved_;
        const int wantedBareMetal = both ? std::min(wanted, kMostBareMetalOfTwo) : wanted;
        const int wantedReserved = both ? std::min(wanted, kMostReservedOfTwo) : wanted;
        std::vector<int> nodes{0}, machines{0};
        if (plan != PlanKind::Virtual)
            nodes = spreadCounts(bareMetalFrom, std::max(most.bareMetal, decided.bareMetal), wantedBareMetal,
                                 ofTier(chosen, true), decided.bareMetal);
        if (plan != PlanKind::BareMetal && reserved_)
            machines = spreadCounts(0, std::max(most.reserved, decided.reserved), wantedReserved, ofTier(chosen, false),
                                    decided.reserved);
        return pairsOf(nodes, machines);
    }
    [[nodiscard]] int wanted() const { return countsHours_ ? kMostCounted : affordable(draws_, s_.hours); }

    void addLimits(PlanGrids& grids, NodeCounts most) const {
        const PlanGrid& hybrid = grids.plans[index(PlanKind::Hybrid)];
        const double all = (most.bareMetal + 1.0) * (reserved_ ? most.reserved + 1.0 : 1.0);
        if (hybrid.offered && static_cast<double>(hybrid.counts.size()) < all) {
            grids.limits.push_back("Of the node counts of the hybrid plan " + std::to_string(hybrid.counts.size()) +
                                   " are looked at in every future, spread evenly and dense where the futures choose; "
                                   "the best ones between them can cost a little less");
        }
        if (!countsHours_) {
            grids.limits.push_back(
                "Whole instances, whole jobs, waiting work or boots are simulated hour by hour in every future");
        }
    }

  private:
    const Scenario& s_;
    const Evaluation& evaluation_;
    int draws_;
    bool countsHours_, bareMetal_, reserved_, machines_;
};

/// Places of the counts that futures would choose, thinned to a few.
std::vector<std::size_t> candidatesOf(const PlanGrid& grid, std::vector<NodeCounts> chosen) {
    std::vector<std::size_t> places{grid.place(grid.decided)};
    if (!chosen.empty()) {
        std::sort(chosen.begin(), chosen.end(), before);
        for (std::size_t i = 0; i <= kCandidates; ++i) {
            const std::size_t at = i * (chosen.size() - 1) / kCandidates;
            const auto found = std::lower_bound(grid.counts.begin(), grid.counts.end(), chosen[at], before);
            places.push_back(std::min(static_cast<std::size_t>(found - grid.counts.begin()), grid.counts.size() - 1));
        }
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

}  // namespace

std::size_t PlanGrid::place(NodeCounts nodes) const {
    return static_cast<std::size_t>(std::lower_bound(counts.begin(), counts.end(), nodes, before) - counts.begin());
}

Result<PlanGrids> planGrids(FuturePool& pool, const Scenario& scenario, const Evaluation& evaluation, int draws,
                            const std::stop_token& stop) {
    PlanGrids grids;
    Scouting scouting;
    scouting.needs.resize(kScoutedFutures);
    std::vector<char> simulated(kScoutedFutures, 0);
    auto canceled = tl::unexpected(Error{ErrorKind::Canceled, "the simulation was stopped"});
    const bool looked = pool.each(kScoutedFutures, stop, [&](FuturePool::Worker& worker, std::size_t future) {
        pool.enter(worker, static_cast<std::uint32_t>(future));
        scouting.needs[future] = worker.pricer.need();
        simulated[future] = countsAllHours(worker.pricer) ? 0 : 1;
    });
    if (!looked) return canceled;
    grids.countsHours = std::none_of(simulated.begin(), simulated.end(), [](char s) { return s != 0; });
    const GridBuilder builder(scenario, evaluation, draws, grids.countsHours);
    const NodeCounts most = scouting.largest();
    const std::size_t scouts = grids.countsHours ? kScoutedFutures : kScoutedSimulated;
    PerPlan<std::vector<NodeCounts>> scouted;
    for (const PlanKind plan : {PlanKind::Virtual, PlanKind::Hybrid}) {
        if (!builder.offers(plan)) continue;
        scouted[index(plan)] = builder.counts(plan, most, 0, {}, grids.countsHours ? kMostCounted : kScoutedCounts);
        scouting.chosen[index(plan)].resize(scouts);
    }
    const bool chosen = pool.each(scouts, stop, [&](FuturePool::Worker& worker, std::size_t future) {
        pool.enter(worker, static_cast<std::uint32_t>(future));
        for (const PlanKind plan : {PlanKind::Virtual, PlanKind::Hybrid}) {
            const auto& counts = scouted[index(plan)];
            if (counts.empty() || !worker.pricer.sweep(plan, counts, worker.costs, stop)) continue;
            scouting.chosen[index(plan)][future] = bestOf(counts, worker.costs, worker.pricer.demandedGpuHours());
        }
    });
    if (!chosen) return canceled;
    if (builder.offers(PlanKind::BareMetal)) {
        for (const NodeCounts& need : scouting.needs)
            scouting.chosen[index(PlanKind::BareMetal)].push_back({need.bareMetal, 0});
    }
    for (const PlanKind plan : kPlans) {
        PlanGrid& grid = grids.plans[index(plan)];
        grid.offered = builder.offers(plan);
        if (!grid.offered) continue;
        grid.decided = evaluation.plan(plan).nodes;
        const int from = plan == PlanKind::BareMetal ? std::min(scouting.least(), grid.decided.bareMetal) : 0;
        grid.counts = builder.counts(plan, most, from, scouting.chosen[index(plan)], builder.wanted());
        grid.candidates = candidatesOf(grid, scouting.chosen[index(plan)]);
    }
    builder.addLimits(grids, most);
    return grids;
}

Result<PlanGrids> decidedGrids(FuturePool& pool, const Scenario& scenario, const Evaluation& evaluation,
                               const std::stop_token& stop) {
    PlanGrids grids;
    std::vector<char> simulated(kFuturesLookedAt, 0);
    const bool looked = pool.each(kFuturesLookedAt, stop, [&](FuturePool::Worker& worker, std::size_t future) {
        pool.enter(worker, static_cast<std::uint32_t>(future));
        simulated[future] = countsAllHours(worker.pricer) ? 0 : 1;
    });
    if (!looked) return tl::unexpected(Error{ErrorKind::Canceled, "the simulation was stopped"});
    grids.countsHours = std::none_of(simulated.begin(), simulated.end(), [](char s) { return s != 0; });
    const GridBuilder builder(scenario, evaluation, kLeastDraws, grids.countsHours);
    for (const PlanKind plan : kPlans) {
        PlanGrid& grid = grids.plans[index(plan)];
        grid.offered = builder.offers(plan);
        if (!grid.offered) continue;
        grid.decided = evaluation.plan(plan).nodes;
        grid.counts = {grid.decided};
        grid.candidates = {0};
    }
    return grids;
}

}  // namespace splitpoint::models
