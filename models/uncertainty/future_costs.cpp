#include "models/uncertainty/future_costs.h"

#include <algorithm>
#include <limits>

#include "models/plan/cost.h"
#include "models/plan/service.h"

namespace splitpoint::models {

void CostColumn::resize(std::size_t futures) {
    for (auto* values : {&usd, &unserved, &idleUsd, &strandedUsd, &comparedUsd}) values->resize(futures);
}

FutureCosts::FutureCosts(FuturePool& pool, const PlanGrids& grids, std::size_t futures,
                         std::optional<double> missingUsd)
    : pool_(pool), grids_(grids), missingUsd_(missingUsd), blocks_((futures + kBlock - 1) / kBlock) {
    for (auto* values : {&demanded, &missingPrice, &leastServing, &least}) values->resize(futures);
    for (const PlanKind plan : kPlans) {
        if (!grid(plan).offered) continue;
        decided[index(plan)].resize(futures);
        for (const std::size_t place : grid(plan).candidates)
            candidates.push_back({plan, place, std::vector<double>(futures), std::vector<double>(futures)});
    }
}

double FutureCosts::compared(double usd, double unserved, std::size_t future) const {
    if (servesAll(unserved, demanded[future])) return usd;
    const double bought = usd + unserved * missingPrice[future];
    return leastServing[future] < std::numeric_limits<double>::infinity() ? std::max(bought, leastServing[future])
                                                                          : bought;
}

void FutureCosts::priceFuture(FuturePool::Worker& worker, std::size_t future, Block& block,
                              PerPlan<std::vector<CountCost>>& costs, const std::stop_token& stop) {
    pool_.enter(worker, static_cast<std::uint32_t>(future));
    FuturePricer& pricer = worker.pricer;
    demanded[future] = pricer.demandedGpuHours();
    missingPrice[future] = missingPriceIn(pricer);
    double serving = std::numeric_limits<double>::infinity();
    for (const PlanKind plan : {PlanKind::Hybrid, PlanKind::Virtual,
                                PlanKind::BareMetal}) {  // bare metal last: it may share the hybrid's table
        if (!grid(plan).offered) continue;
        pricer.sweep(plan, grid(plan).counts, costs[index(plan)], stop);
        for (const CountCost& cost : costs[index(plan)]) {
            if (cost.usd < serving && servesAll(cost.unservedGpuHours, demanded[future])) serving = cost.usd;
        }
    }
    leastServing[future] = serving;
    double leastOfAll = std::numeric_limits<double>::infinity();
    for (const PlanKind plan : kPlans) {
        if (!grid(plan).offered) continue;
        const auto& own = costs[index(plan)];
        auto& sums = block.comparedUsd[index(plan)];
        auto& served = block.served[index(plan)];
        double best = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < own.size(); ++i) {
            const double usd = compared(own[i].usd, own[i].unservedGpuHours, future);
            sums[i] += usd;
            served[i] += servesAll(own[i].unservedGpuHours, demanded[future]) ? 1.0 : 0.0;
            best = std::min(best, usd);
        }
        block.bestUsd[index(plan)] += best;
        leastOfAll = std::min(leastOfAll, best);
        const CountCost& at = own[grid(plan).place(grid(plan).decided)];
        CostColumn& column = decided[index(plan)];
        column.usd[future] = at.usd;
        column.unserved[future] = at.unservedGpuHours;
        column.idleUsd[future] = at.idleUsd;
        column.strandedUsd[future] = termExposure(pricer.scenario(), grid(plan).decided).strandedUsd;
        column.comparedUsd[future] = compared(at.usd, at.unservedGpuHours, future);
    }
    least[future] = leastOfAll;
    for (Candidate& candidate : candidates) {
        const CountCost& at = costs[index(candidate.plan)][candidate.place];
        candidate.comparedUsd[future] = compared(at.usd, at.unservedGpuHours, future);
        candidate.served[future] = servesAll(at.unservedGpuHours, demanded[future]) ? 1.0 : 0.0;
    }
}

bool FutureCosts::extend(std::size_t to, const std::stop_token& stop) {
    const std::size_t first = done_ / kBlock, count = to / kBlock - first;
    const bool ran = pool_.each(count, stop, [&](FuturePool::Worker& worker, std::size_t i) {
        Block& block = blocks_[first + i];
        for (const PlanKind plan : kPlans) {
            block.comparedUsd[index(plan)].assign(grid(plan).counts.size(), 0.0);
            block.served[index(plan)].assign(grid(plan).counts.size(), 0.0);
        }
        PerPlan<std::vector<CountCost>> costs;
        for (std::size_t s = 0; s < kBlock && !stop.stop_requested(); ++s)
            priceFuture(worker, (first + i) * kBlock + s, block, costs, stop);
    });
    if (ran) done_ = to;
    return ran;
}

bool FutureCosts::price(const std::vector<Wanted>& wanted, const std::stop_token& stop) {
    if (wanted.empty()) return !stop.stop_requested();
    for (const Wanted& one : wanted) one.column->resize(done_);
    return pool_.each(done_ / kBlock, stop, [&](FuturePool::Worker& worker, std::size_t block) {
        for (std::size_t s = block * kBlock; s < (block + 1) * kBlock && !stop.stop_requested(); ++s) {
            pool_.enter(worker, static_cast<std::uint32_t>(s));
            for (const auto& [plan, nodes, column] : wanted) {
                const CountCost at = worker.pricer.at(plan, nodes);
                column->usd[s] = at.usd;
                column->unserved[s] = at.unservedGpuHours;
                column->idleUsd[s] = at.idleUsd;
                column->strandedUsd[s] = termExposure(worker.pricer.scenario(), nodes).strandedUsd;
                column->comparedUsd[s] = compared(at.usd, at.unservedGpuHours, s);
            }
        }
    });
}

bool FutureCosts::addCandidate(PlanKind plan, std::size_t place, const std::stop_token& stop) {
    const bool known = std::any_of(candidates.begin(), candidates.end(),
                                   [&](const Candidate& c) { return c.plan == plan && c.place == place; });
    if (known) return !stop.stop_requested();
    CostColumn column;
    if (!price({{plan, grid(plan).counts[place], &column}}, stop)) return false;
    std::vector<double> served(least.size());
    for (std::size_t s = 0; s < done_; ++s) served[s] = servesAll(column.unserved[s], demanded[s]) ? 1.0 : 0.0;
    column.comparedUsd.resize(least.size());
    candidates.push_back({plan, place, std::move(column.comparedUsd), std::move(served)});
    return true;
}

std::vector<RegretPoint> FutureCosts::regretCurve(PlanKind plan) const {
    const PlanGrid& g = grid(plan);
    const std::size_t blocks = done_ / kBlock;
    std::vector<RegretPoint> curve;
    if (!g.offered || blocks == 0) return curve;
    const auto n = static_cast<double>(done_);
    std::vector<double> parts(blocks);
    const auto mean = [&](auto of) {
        for (std::size_t b = 0; b < blocks; ++b) parts[b] = of(blocks_[b]);
        return pairwiseSum(parts) / n;
    };
    const double best = mean([&](const Block& block) { return block.bestUsd[index(plan)]; });
    for (std::size_t i = 0; i < g.counts.size(); ++i) {
        RegretPoint point;
        point.nodes = g.counts[i];
        point.meanUsd = mean([&](const Block& block) { return block.comparedUsd[index(plan)][i]; });
        point.meanRegretUsd = std::max(0.0, point.meanUsd - best);
        point.servedShare = mean([&](const Block& block) { return block.served[index(plan)][i]; });
        curve.push_back(point);
    }
    return curve;
}

}  // namespace splitpoint::models
