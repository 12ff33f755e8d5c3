#include "models/uncertainty/influence.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "models/evaluate.h"
#include "models/uncertainty/variance_shares.h"

namespace splitpoint::models {

std::vector<double> knownOf(const FutureDraw& draw, std::size_t input, std::size_t futures) {
    std::vector<double> known(futures);
    for (std::size_t s = 0; s < futures; ++s) known[s] = draw.normal(static_cast<std::uint32_t>(s), input);
    return known;
}

double boughtPerHour(double usd, double unserved, double missingPrice, double demanded) {
    return demanded > 0.0 ? (usd + unserved * missingPrice) / demanded : 0.0;
}

Choices choicesOf(const FutureCosts& costs, double servedShare, std::optional<PlanKind> recommended,
                  std::size_t futures) {
    Choices choices;
    choices.servedShare = servedShare;
    std::optional<double> least;
    for (const auto& candidate : costs.candidates) {
        const auto cut = [&](const std::vector<double>& values) {
            return std::vector<double>(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(futures));
        };
        choices.costs.push_back(cut(candidate.comparedUsd));
        choices.served.push_back(cut(candidate.served));
        const PlanGrid& grid = costs.grid(candidate.plan);
        const bool decided = candidate.plan == recommended && candidate.place == grid.place(grid.decided);
        if (!decided && pairwiseMean(choices.served.back()) < servedShare) continue;
        const double mean = pairwiseMean(choices.costs.back());
        if (least && mean >= *least) continue;
        least = mean;
        choices.held = choices.costs.size() - 1;
    }
    return choices;
}

bool findIdle(FuturePool& pool, const FutureCosts& costs, std::size_t futures, std::vector<InputInfluence>& inputs,
              const std::stop_token& stop) {
    std::vector<std::pair<PlanKind, NodeCounts>> looked;
    for (const PlanKind plan : kPlans) {
        const PlanGrid& grid = costs.grid(plan);
        if (!grid.offered) continue;
        looked.emplace_back(plan, grid.decided);
        for (const NodeCounts nodes : {grid.counts[grid.candidates.front()], grid.counts[grid.candidates.back()]}) {
            if (looked.back().second != nodes) looked.emplace_back(plan, nodes);
        }
    }
    std::vector<std::vector<char>> moves(inputs.size(), std::vector<char>(futures, 0));
    const bool ran = pool.each(futures, stop, [&](FuturePool::Worker& worker, std::size_t s) {
        const auto future = static_cast<std::uint32_t>(s);
        pool.enter(worker, future);
        const auto figures = [&] {
            std::vector<double> all{costs.missingPriceIn(worker.pricer), worker.pricer.demandedGpuHours()};
            for (const auto& [plan, nodes] : looked) {
                const CountCost cost = worker.pricer.at(plan, nodes);
                all.push_back(cost.usd);
                all.push_back(cost.unservedGpuHours);
            }
            return all;
        };
        const std::vector<double> now = figures(), drawn = worker.values;
        for (std::size_t i = 0; i < inputs.size() && !stop.stop_requested(); ++i) {
            worker.values = drawn;
            worker.values[i] = pool.draw().inputs()[i].distribution.at(pool.draw().drawnAgain(future, worker.z, i));
            worker.pricer.set(worker.values);
            moves[i][s] = figures() != now ? 1 : 0;
        }
    });
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const bool alone = pool.draw().copula().conditionalSpread(i) > 1.0 - 1e-12;
        inputs[i].idle = alone && std::all_of(moves[i].begin(), moves[i].end(), [](char moved) { return moved == 0; });
    }
    return ran;
}

double seemingWorth(FuturePool& pool, const Choices& choices, const std::stop_token& stop) {
    std::vector<double> worths(kSpareDimensions);
    pool.each(worths.size(), stop, [&](FuturePool::Worker&, std::size_t spare) {
        Known known(choices.costs.front().size());
        for (std::size_t s = 0; s < known.size(); ++s)
            known[s] = pool.draw().spareNormal(static_cast<std::uint32_t>(s), spare);
        worths[spare] = worthOfKnowing(choices, {known}, stop);
    });
    return std::sqrt(std::inner_product(worths.begin(), worths.end(), worths.begin(), 0.0) / kSpareDimensions);
}

bool addKnowing(FuturePool& pool, const Choices& choices, std::span<const double> values, double most,
                std::vector<InputInfluence>& inputs, const std::stop_token& stop) {
    const std::size_t futures = values.size();
    const double seeming = seemingWorth(pool, choices, stop);
    return pool.each(inputs.size(), stop, [&](FuturePool::Worker&, std::size_t i) {
        InputInfluence& input = inputs[i];
        if (input.idle) {
            input.knowingUsd = input.knowingStandardErrorUsd = input.firstOrder = 0.0;
            return;
        }
        const auto known = knownOf(pool.draw(), i, futures);
        if (stop.stop_requested()) return;
        const Sampled worth = sampledWorthOfKnowing(choices, {known}, stop);
        input.knowingUsd = std::min(most, worth.value);
        input.knowingStandardErrorUsd = std::min(most, std::hypot(worth.standardError, seeming));
        input.firstOrder = shareAlone(values, known);
    });
}

namespace {

/// Of the future that the pricer is in.
double costPerHour(FuturePricer& pricer, const FutureCosts& costs, PlanKind plan, NodeCounts nodes) {
    const CountCost cost = pricer.at(plan, nodes);
    return boughtPerHour(cost.usd, cost.unservedGpuHours, costs.missingPriceIn(pricer), pricer.demandedGpuHours());
}

}  // namespace

bool addTotals(FuturePool& pool, const FutureCosts& costs, PlanKind plan, NodeCounts nodes, std::size_t futures,
               std::vector<InputInfluence>& inputs, const std::stop_token& stop) {
    std::vector<double> values(futures);
    std::vector<std::vector<double>> again(inputs.size(), std::vector<double>(futures));
    const auto valueIn = [&](FuturePricer& pricer) { return costPerHour(pricer, costs, plan, nodes); };
    const bool ran = pool.each(futures, stop, [&](FuturePool::Worker& worker, std::size_t s) {
        const auto future = static_cast<std::uint32_t>(s);
        pool.enter(worker, future);
        values[s] = valueIn(worker.pricer);
        const std::vector<double> typical = worker.values;
        for (std::size_t i = 0; i < inputs.size() && !stop.stop_requested(); ++i) {
            worker.values = typical;
            worker.values[i] = pool.draw().inputs()[i].distribution.at(pool.draw().drawnAgain(future, worker.z, i));
            worker.pricer.set(worker.values);
            again[i][s] = valueIn(worker.pricer);
        }
    });
    if (!ran) return false;
    const double variance = varianceOf(values);
    for (std::size_t i = 0; i < inputs.size(); ++i) inputs[i].total = totalShare(values, again[i], variance);
    return true;
}

bool addShapley(FuturePool& pool, const FutureCosts& costs, PlanKind plan, NodeCounts nodes, std::size_t futures,
                std::vector<InputInfluence>& inputs, const std::stop_token& stop) {
    if (pool.draw().copula().independent()) return true;
    std::vector<std::vector<double>> explained(inputs.size(), std::vector<double>(futures));
    const bool ran = pool.each(futures, stop, [&](FuturePool::Worker& worker, std::size_t s) {
        const auto future = static_cast<std::uint32_t>(s);
        pool.enter(worker, future);
        const double value = costPerHour(worker.pricer, costs, plan, nodes);
        const FutureDraw::InTurn turn = pool.draw().drawnInTurn(future, worker.z);
        double before = 0.0;
        for (std::size_t known = 0; known < inputs.size() && !stop.stop_requested(); ++known) {
            pool.draw().values(turn.normals[known], worker.values);
            worker.pricer.set(worker.values);
            const double now = costPerHour(worker.pricer, costs, plan, nodes);
            if (known > 0) explained[turn.order[known - 1]][s] = explainedInTurn(value, before, now);
            before = now;
        }
        explained[turn.order.back()][s] = explainedInTurn(value, before, value);
    });
    if (!ran) return false;
    const std::vector<double> shares = shapleyShares(explained);
    for (std::size_t i = 0; i < inputs.size(); ++i) inputs[i].shapley = shares[i];
    return true;
}

bool addTornado(FuturePool& pool, std::optional<PlanKind> winner, std::vector<InputInfluence>& inputs,
                const std::stop_token& stop) {
    std::vector<double> typical;
    for (const UncertainInput& input : pool.draw().inputs()) typical.push_back(input.distribution.range().typical);
    const bool ran = pool.each(2 * inputs.size(), stop, [&](FuturePool::Worker& worker, std::size_t i) {
        InputInfluence& input = inputs[i / 2];
        const bool low = i % 2 == 0;
        TornadoEnd end;
        end.input = low ? input.range.low : input.range.high;
        worker.values = typical;
        worker.values[i / 2] = end.input;
        worker.pricer.set(worker.values);
        const auto evaluation = evaluate(pool.demand().writtenOut(worker.pricer.scenario()), stop);
        if (!evaluation) return;  // stopped, or more node counts than can be tried at this end
        end.winner = evaluation->recommendation.plan;
        if (end.winner) {
            end.usdPerUsefulGpuHour = evaluation->plan(*end.winner).usdPerUsefulGpuHour;
            end.nodes = evaluation->plan(*end.winner).nodes;
        }
        (low ? input.low : input.high) = end;
    });
    for (InputInfluence& input : inputs) {
        input.flips = (input.low && input.low->winner != winner) || (input.high && input.high->winner != winner);
    }
    return ran;
}

}  // namespace splitpoint::models
