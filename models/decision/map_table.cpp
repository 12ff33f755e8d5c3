#include "models/decision/map_table.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "models/evaluate.h"
#include "models/plan/service.h"

namespace splitpoint::models {

namespace {

constexpr Eigen::Index kMetal = 0, kReserved = 1, kUsesMetal = 2, kUsesVirtual = 3;
constexpr std::array<Tier, 2> kElastic{Tier::OnDemand, Tier::Spot};

void addRow(MapRows& rows, Eigen::Index at, NodeCounts nodes, bool elastic, bool feasible) {
    rows.columns(at, kMetal) = nodes.bareMetal;
    rows.columns(at, kReserved) = nodes.reserved;
    rows.columns(at, kUsesMetal) = nodes.bareMetal > 0 ? 1.0 : 0.0;
    rows.columns(at, kUsesVirtual) = nodes.reserved > 0 || elastic ? 1.0 : 0.0;
    rows.nodes.push_back(nodes);
    rows.elastic.push_back(elastic ? 1 : 0);
    rows.feasible.push_back(feasible ? 1 : 0);
    if (nodes.bareMetal == 0) rows.withoutMetal = at + 1;
}

bool fewer(NodeCounts a, NodeCounts b) {
    const int allA = a.bareMetal + a.reserved, allB = b.bareMetal + b.reserved;
    return allA != allB ? allA < allB : a.bareMetal < b.bareMetal;
}

Contender cheapest(const MapRows& rows, const MapPrices& prices, double demandedGpuHours, PlanKind plan,
                   Eigen::VectorXd& usd) {
    Contender best;
    const Eigen::Index count = rows.columns.rows(), first = rows.withoutMetal;
    if (count == 0) return best;
    usd.resize(count);
    if (first > 0) usd.head(first).noalias() = rows.columns.topRows(first) * prices.withoutMetal;
    if (count > first) usd.tail(count - first).noalias() = rows.columns.bottomRows(count - first) * prices.withMetal;
    double least = std::numeric_limits<double>::infinity();
    for (Eigen::Index i = 0; i < count; ++i) {
        if (rows.feasible[static_cast<std::size_t>(i)] != 0 && usd[i] < least) least = usd[i];
    }
    if (!std::isfinite(least)) return best;
    const double tie = least + kCostTie * std::abs(least);
    std::size_t chosen = rows.nodes.size();
    for (Eigen::Index i = 0; i < count; ++i) {
        if (usd[i] > tie) continue;
        const auto row = static_cast<std::size_t>(i);
        if (rows.feasible[row] != 0 && (chosen == rows.nodes.size() || fewer(rows.nodes[row], rows.nodes[chosen])))
            chosen = row;
    }
    best = {true, usd[static_cast<Eigen::Index>(chosen)] / demandedGpuHours, rows.nodes[chosen], {}};
    if (plan == PlanKind::Hybrid) best.pureForm = pureFormOf(rows.nodes[chosen], rows.elastic[chosen]);
    return best;
}

double usdOf(const Preparation& p, double transferUsd, const RentedCapacity& rented) {
    return costParts(p, transferUsd, rented).total();
}

/// Prices of the first four columns; what a delivery costs by being used at all is what is left of one unit.
void priceNodes(const Preparation& p, Eigen::VectorXd& prices) {
    const auto metal = [&](int nodes) {
        RentedCapacity r;
        r.nodes.bareMetal = nodes;
        return usdOf(p, 0.0, r);
    };
    const auto reserved = [&](int nodes) {
        RentedCapacity r;
        r.nodes.reserved = nodes;
        return usdOf(p, 0.0, r);
    };
    prices[kMetal] = metal(2) - metal(1);
    prices[kUsesMetal] = metal(1) - prices[kMetal];
    prices[kReserved] = reserved(2) - reserved(1);
    prices[kUsesVirtual] = reserved(1) - prices[kReserved];
}

/// USD per GPU-hour of an elastic tier that is held and billed.
double elasticUsd(const Preparation& p, Tier tier, double transferUsd) {
    const auto of = [&](double hours) {
        RentedCapacity r;
        r.held[index(tier)] = r.billed[index(tier)] = hours;
        return usdOf(p, transferUsd, r);
    };
    return p.offer(tier) == nullptr ? 0.0 : of(2.0) - of(1.0);
}

}  // namespace

PerPlan<Contender> cheapestRows(const MapTable& table, const MapPrices& prices, double demandedGpuHours,
                                Eigen::VectorXd& scratch) {
    PerPlan<Contender> contenders;
    for (const PlanKind plan : kPlans)
        contenders[index(plan)] = cheapest(table[index(plan)], prices, demandedGpuHours, plan, scratch);
    return contenders;
}

MapTable tableOf(const RentedTable& rented) {
    MapTable table;
    for (const PlanKind plan : kPlans) {
        const auto& from = rented.plans[index(plan)];
        MapRows& rows = table[index(plan)];
        rows.columns = Eigen::MatrixXd::Zero(static_cast<Eigen::Index>(from.size()), kFixedColumns + 8);
        for (std::size_t i = 0; i < from.size(); ++i) {
            const RentedCapacity& r = from[i].rented;
            const auto at = static_cast<Eigen::Index>(i);
            addRow(rows, at, r.nodes, r.held[index(Tier::OnDemand)] + r.held[index(Tier::Spot)] > 0.0,
                   from[i].feasible);
            Eigen::Index column = kFixedColumns;
            for (const Tier tier : kElastic) {
                for (const auto* values : {&r.held, &r.billed, &r.riseGpus, &r.fallGpus})
                    rows.columns(at, column++) = (*values)[index(tier)];
            }
        }
    }
    return table;
}

MapPrices pricesOf(const Preparation& p, double transferUsd) {
    MapPrices prices;
    const auto fill = [&](Eigen::VectorXd& to, double transfer) {
        to = Eigen::VectorXd::Zero(kFixedColumns + 8);
        priceNodes(p, to);
        Eigen::Index column = kFixedColumns;
        for (const Tier tier : kElastic) {
            for (const auto member : {&RentedCapacity::held, &RentedCapacity::billed, &RentedCapacity::riseGpus,
                                      &RentedCapacity::fallGpus}) {
                RentedCapacity one, two;  // with a held GPU-hour each, so that the delivery is in use in both
                one.held[index(tier)] = two.held[index(tier)] = 1.0;
                (one.*member)[index(tier)] = 1.0;
                (two.*member)[index(tier)] = 2.0;
                to[column++] = p.offer(tier) == nullptr ? 0.0 : usdOf(p, transfer, two) - usdOf(p, transfer, one);
            }
        }
    };
    fill(prices.withMetal, transferUsd);
    fill(prices.withoutMetal, 0.0);
    return prices;
}

namespace {

/// sum over t of min(curve(t), n g) for n = 0 .. most: hours and GPUs counted by how many nodes cover them.
void servedByCount(const Eigen::ArrayXd& curve, const Eigen::ArrayXd& scale, double nodeGpus, Eigen::Index most,
                   Eigen::ArrayXd& served) {
    struct Bin {
        double gpus = 0.0, hours = 0.0;
    };
    std::vector<Bin> bins(static_cast<std::size_t>(most) + 2);
    const double nodesPerGpu = 1.0 / nodeGpus, last = static_cast<double>(most) + 1.0;
    const double* const scales = scale.size() == 0 ? nullptr : scale.data();
    for (Eigen::Index t = 0; t < curve.size(); ++t) {
        const double gpus = scales == nullptr ? curve[t] : curve[t] * scales[t];
        const double covered = std::min(gpus * nodesPerGpu, last);
        auto bin = static_cast<std::size_t>(covered);
        bin += static_cast<double>(bin) < covered ? 1 : 0;
        bins[bin].gpus += gpus;
        bins[bin].hours += 1.0;
    }
    served.resize(most + 1);
    double below = 0.0, above = static_cast<double>(curve.size());
    for (Eigen::Index n = 0; n <= most; ++n) {
        below += bins[static_cast<std::size_t>(n)].gpus;
        above -= bins[static_cast<std::size_t>(n)].hours;
        served[n] = below + above * (static_cast<double>(n) * nodeGpus);
    }
}

/// Useful GPU-hours that bare metal leaves of every workload at every count; what is left of exact differences is
/// nothing.
Eigen::MatrixXd leftByCount(const Preparation& p, const DispatchRules& rules,
                            const std::vector<Eigen::ArrayXd>& cumulated, const Eigen::ArrayXd& scale,
                            Eigen::Index most) {
    constexpr double kRoundingShare = 1e-12;
    Eigen::MatrixXd left(most + 1, static_cast<Eigen::Index>(p.workloads()));
    for (std::size_t w = 0; w < p.workloads(); ++w)
        left.col(static_cast<Eigen::Index>(w)).setConstant(p.demandedGpuHours[w]);
    Eigen::ArrayXd before = Eigen::ArrayXd::Zero(most + 1), served;
    for (std::size_t j = 0; j < rules.bareMetalOrder.size(); ++j) {
        const auto w = static_cast<std::size_t>(rules.bareMetalOrder[j]);
        servedByCount(cumulated[j], scale, p.offer(Tier::BareMetal)->gpusPerNode, most, served);
        const double usefulPerHeld = 1.0 / rules.workloads[w].heldPerUseful[index(Tier::BareMetal)];
        auto column = left.col(static_cast<Eigen::Index>(w)).array();
        column -= (served - before) * usefulPerHeld;
        // Of all that is summed up to here: a large workload's sum rounds by more than a small one after it is.
        column = (column > kRoundingShare * (served * usefulPerHeld).max(p.demandedGpuHours[w])).select(column, 0.0);
        before = served;
    }
    return left;
}

}  // namespace

MapTable fluidTable(const Preparation& p, const DispatchRules& rules, const std::vector<Eigen::ArrayXd>& cumulatedHeld,
                    const Eigen::ArrayXd& hourScale) {
    MapTable table;
    const double node = p.offer(Tier::BareMetal)->gpusPerNode;
    double peak = 0.0;
    if (!cumulatedHeld.empty()) {
        const Eigen::ArrayXd& all = cumulatedHeld.back();
        peak = hourScale.size() == 0 ? all.maxCoeff() : (all * hourScale).maxCoeff();
    }
    const double counts = peak > 0.0 ? std::max(1.0, std::ceil(peak / node - 1e-9 * std::max(1.0, peak / node))) : 0.0;
    if (!(counts < static_cast<double>(kMaxSweepPoints))) return table;
    const auto most = static_cast<Eigen::Index>(counts);
    const Eigen::MatrixXd left = leftByCount(p, rules, cumulatedHeld, hourScale, most);
    const auto workloads = static_cast<Eigen::Index>(p.workloads());
    MapRows& hybrid = table[index(PlanKind::Hybrid)];
    hybrid.columns = Eigen::MatrixXd::Zero(most + 1, kFixedColumns + workloads);
    hybrid.columns.rightCols(workloads) = left;
    Eigen::Index fewest = most;  // bare-metal nodes that leave nothing of what bare metal may serve
    for (Eigen::Index n = most; n >= 0; --n) {
        double rest = 0.0;
        for (const int w : rules.bareMetalOrder) rest += left(n, w);
        if (!servesAll(rest, p.totalDemandedGpuHours)) break;
        fewest = n;
    }
    bool allMayUseMetal = true;
    for (std::size_t w = 0; w < p.workloads(); ++w) {
        if (!p.mayServe(w, Tier::BareMetal) && !servesAll(p.demandedGpuHours[w], p.totalDemandedGpuHours))
            allMayUseMetal = false;
    }
    for (Eigen::Index n = 0; n <= most; ++n) {
        double unserved = 0.0, elastic = 0.0;
        for (Eigen::Index w = 0; w < workloads; ++w)
            (rules.workloads[static_cast<std::size_t>(w)].elastic() ? elastic : unserved) += left(n, w);
        addRow(hybrid, n, {static_cast<int>(n), 0}, elastic > 0.0, servesAll(unserved, p.totalDemandedGpuHours));
    }
    MapRows& machines = table[index(PlanKind::Virtual)];
    machines.columns = hybrid.columns.topRows(1);
    addRow(machines, 0, {0, 0}, hybrid.elastic[0] != 0, hybrid.feasible[0] != 0);
    MapRows& metal = table[index(PlanKind::BareMetal)];
    metal.columns = Eigen::MatrixXd::Zero(1, kFixedColumns + workloads);
    addRow(metal, 0, {static_cast<int>(fewest), 0}, false, allMayUseMetal);
    return table;
}

MapPrices fluidPrices(const Preparation& p, const DispatchRules& withMetal, const DispatchRules& withoutMetal) {
    MapPrices prices;
    const auto fill = [&](Eigen::VectorXd& to, const DispatchRules& rules) {
        to = Eigen::VectorXd::Zero(kFixedColumns + static_cast<Eigen::Index>(p.workloads()));
        priceNodes(p, to);
        const double onDemand = elasticUsd(p, Tier::OnDemand, rules.transferUsd),
                     spot = elasticUsd(p, Tier::Spot, rules.transferUsd);
        for (std::size_t w = 0; w < p.workloads(); ++w) {
            const WorkloadRules& r = rules.workloads[w];
            if (r.elastic())
                to[kFixedColumns + static_cast<Eigen::Index>(w)] =
                    r.onDemandHeldPerUseful() * onDemand + r.spotHeldPerUseful() * spot;
        }
    };
    fill(prices.withMetal, withMetal);
    fill(prices.withoutMetal, withoutMetal);
    return prices;
}

}  // namespace splitpoint::models
