#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <span>
#include <vector>

#include "models/plan/hour_table.h"
#include "models/plan/lane.h"
#include "models/plan/service_blocks.h"
#include "models/plan/waiting_lines.h"

namespace splitpoint::models::lanes {

/// Keeps the hours of one lane for charts; the sweep runs without it.
struct Recorder {
    HourlyService* out = nullptr;
    int workload = -1;
};

/// The hourly simulation of the node counts in the lanes of L (model.md 4).
///
/// What is the same in all lanes is counted once, in the scalar half of a `Sum`: in most hours most workloads fit whole
/// or find no room at all.
template <class L>
class Simulation {
  public:
    Simulation(const Preparation& p, const DispatchRules& rules, const HourTable& table, const NodeCounts* counts)
        : p_(p), rules_(rules), table_(table) {
        startPool(bareMetal_, Tier::BareMetal, counts, &NodeCounts::bareMetal);
        startPool(reserved_, Tier::Reserved, counts, &NodeCounts::reserved);
        fitAll_ = get(bareMetal_.capacity, 0) + get(bareMetal_.slack, 0);
        for (int l = 1; l < kLaneCount<L>; ++l) fitAll_ = std::min(fitAll_, get(bareMetal_.capacity, l) + get(bareMetal_.slack, l));
        onlyBareMetal_ = !anyPositive(reserved_.capacity);
        sums_.resize(p.workloads());
        servedAll_.resize(p.workloads(), 0.0);
        order_.assign(rules.bareMetalOrder.begin(), rules.bareMetalOrder.end());
        startElastic(onDemand_, Tier::OnDemand);
        startElastic(spot_, Tier::Spot);
        startWorkloads(waitingWorkloads(rules, counts[0]));
        const Offer* bareMetal = p.offer(Tier::BareMetal);
        for (int l = 0; l < kLaneCount<L>; ++l) set(lastNode_, l, bareMetal && counts[l].bareMetal > 0 ? bareMetal->gpusPerNode : 0.0);
    }

    /// @param detailed also peaks, use of the last node and, with a recorder, every hour
    /// @param givenUpAbove useful GPU-hours: where every lane leaves more unserved, the rest of the hours does not matter
    /// @return false if stopped
    template <bool Detailed>
    SPLITPOINT_INLINE bool run(const std::stop_token& stop, const Recorder* recorder, double givenUpAbove) {
        const int hours = static_cast<int>(p_.hours());
        lastHour_ = hours - 1;
        for (int t = 0; t < hours; ++t) {
            constexpr int kHoursBetweenLooks = 256;
            if (t % kHoursBetweenLooks == 0) {
                if (stop.stop_requested()) return false;
                if (!Detailed && allLeave(givenUpAbove)) return true;
            }
            if (Detailed && recorder != nullptr) before_ = sums_;
            serveHour<Detailed>(t);
            if (onDemand_.used) onDemand_.template bill<Detailed>();
            if (spot_.used) spot_.template bill<Detailed>();
            if (Detailed) closeHour();
            if (Detailed && recorder != nullptr) note(t, *recorder);
        }
        return true;
    }

    /// Whether bare metal served everything on arrival in every hour: then larger counts have the same totals, to the bit.
    [[nodiscard]] bool servedAllOnArrival() const { return allOnArrival_; }

    [[nodiscard]] ServiceTotals totals(int lane) const {
        ServiceTotals s;
        for (std::size_t w = 0; w < p_.workloads(); ++w) {
            const WorkloadRules& r = rules_.workloads[w];
            const bool free = !r.may[index(Tier::BareMetal)] && !r.may[index(Tier::Reserved)];
            const double rest = free ? p_.demandedGpuHours[w] : sums_[w].rest.at(lane);
            const double elastic = r.elastic() ? rest : 0.0;
            const double spot = elastic * r.spotShare;
            const double servedAll = r.may[index(Tier::BareMetal)] ? servedAll_[w] : 0.0;
            s.useful.push_back({sums_[w].bareMetal.at(lane) + servedAll, sums_[w].reserved.at(lane), elastic - spot, spot});
            s.unserved.push_back(r.elastic() ? 0.0 : rest);
            s.deferred.push_back(sums_[w].deferred.at(lane));
            for (const Tier tier : kTiers) s.held[index(tier)] += s.useful[w][index(tier)] * r.heldPerUseful[index(tier)];
        }
        s.peakHeldGpus = {get(peakBareMetal_, lane), get(peakReserved_, lane), get(onDemand_.peak, lane), get(spot_.peak, lane)};
        // By fractions, what is billed is what is held: exactly, not to the rounding of another order of summing.
        s.billed[index(Tier::OnDemand)] = onDemand_.step > 0.0 ? get(onDemand_.billed, lane) : s.held[index(Tier::OnDemand)];
        s.billed[index(Tier::Spot)] = spot_.step > 0.0 ? get(spot_.billed, lane) : s.held[index(Tier::Spot)];
        s.riseGpus = {0.0, 0.0, get(onDemand_.rise, lane), get(spot_.rise, lane)};
        const auto fall = [lane](const ElasticUse<L>& use) { return std::max(0.0, get(use.rise, lane) - get(use.previous, lane)); };
        s.fallGpus = {0.0, 0.0, fall(onDemand_), fall(spot_)};
        s.lastNodeHeld = get(lastNodeHeld_, lane);
        return s;
    }

  private:
    /// Whether every lane has left more than this unserved by now, useful GPU-hours.
    [[nodiscard]] bool allLeave(double limit) const {
        double shared = 0.0;
        L lane{};
        for (std::size_t w = 0; w < sums_.size(); ++w) {
            if (rules_.workloads[w].elastic() || !uses_[w].committed) continue;
            shared += sums_[w].rest.shared;
            lane += sums_[w].rest.lane;
        }
        double least = get(lane, 0);
        for (int l = 1; l < kLaneCount<L>; ++l) least = std::min(least, get(lane, l));
        return shared + least > limit;
    }

    /// A running sum: what all lanes share, and what differs.
    struct Sum {
        double shared = 0.0;
        L lane{};
        [[nodiscard]] double at(int l) const { return shared + get(lane, l); }
    };
    /// Of one workload, useful GPU-hours. `rest` is what committed tiers left: elastic or unserved.
    struct Sums {
        Sum bareMetal, reserved, rest, deferred;
    };
    /// What the hourly loop needs of a workload, in one place.
    struct Use {
        Fit bareMetal, reserved;
        double onDemand = 0.0, spot = 0.0;  ///< held elastic GPUs per useful GPU that committed tiers left
        int line = -1;                      ///< its waiting line, or -1
        bool committed = false;             ///< some committed tier may serve it
    };

    void startPool(Pool<L>& pool, Tier tier, const NodeCounts* counts, int NodeCounts::*count) {
        const Offer* offer = p_.offer(tier);
        for (int l = 0; l < kLaneCount<L>; ++l) set(pool.capacity, l, offer ? counts[l].*count * static_cast<double>(offer->gpusPerNode) : 0.0);
        pool.slack = pool.capacity * kFitTolerance;
        pool.left = pool.capacity;
    }

    void startElastic(ElasticUse<L>& use, Tier tier) {
        for (const WorkloadRules& r : rules_.workloads) use.used = use.used || r.may[index(tier)];
        const Offer* offer = p_.offer(tier);
        if (offer == nullptr || effectiveInstanceGpus(*offer) == 0) return;
        use.step = effectiveInstanceGpus(*offer);
        use.stepsPerGpu = 1.0 / use.step;
    }

    [[nodiscard]] static Fit fitOf(const WorkloadRules& r, Tier tier) {
        if (!r.may[index(tier)]) return {};
        const double held = r.heldPerUseful[index(tier)];
        return {held, 1.0 / held, r.jobHeldGpus, 1.0 / r.jobHeldGpus, r.wholeJobs};
    }

    void startWorkloads(const std::vector<bool>& waits) {
        for (std::size_t w = 0; w < p_.workloads(); ++w) {
            const WorkloadRules& r = rules_.workloads[w];
            Use use;
            use.bareMetal = fitOf(r, Tier::BareMetal);
            use.reserved = fitOf(r, Tier::Reserved);
            use.committed = r.may[index(Tier::BareMetal)] || r.may[index(Tier::Reserved)];
            if (r.elastic()) use.onDemand = r.onDemandHeldPerUseful();
            if (r.elastic()) use.spot = r.spotHeldPerUseful();
            uses_.push_back(use);
            if (r.may[index(Tier::Reserved)] && !r.may[index(Tier::BareMetal)]) reservedAlone_.push_back(static_cast<int>(w));
            if (!waits[w]) continue;
            WaitingLine<L> line;
            line.workload = w;
            line.rank = rules_.waitingRank[w];
            line.delay = r.maxDelayHours;
            line.onBareMetal = r.may[index(Tier::BareMetal)];
            line.onReserved = r.may[index(Tier::Reserved)];
            line.wholeJobs = r.wholeJobs && line.onBareMetal;
            line.heldPerUseful = r.heldPerUseful[index(Tier::BareMetal)];
            line.jobGpus = r.jobHeldGpus;
            fill(line.smallest, std::numeric_limits<double>::infinity());
            line.ring.resize(std::bit_ceil(static_cast<std::size_t>(r.maxDelayHours) + 1));
            lines_.push_back(std::move(line));
        }
        std::sort(lines_.begin(), lines_.end(), [](const auto& a, const auto& b) { return a.rank < b.rank; });
        for (std::size_t i = 0; i < lines_.size(); ++i) uses_[lines_[i].workload].line = static_cast<int>(i);
        need_.resize(p_.workloads());
    }

    template <bool Detailed>
    SPLITPOINT_INLINE void serveHour(int t) {
        bool due = false, backlog = false;
        for (WaitingLine<L>& line : lines_) {
            line.arrive(t, lastHour_, table_);
            due = due || line.anyDue;
            backlog = backlog || line.head < t || !line.onBareMetal;
        }
        fill(onDemand_.held, table_.alwaysOnDemand(t));
        fill(spot_.held, table_.alwaysSpot(t));
        if (!onlyBareMetal_) {
            allOnArrival_ = false;
            serveEverybody(t);
            serveWaiting(t);
        } else if (!due && !backlog && t != lastHour_ && reservedAlone_.empty() && table_.bareMetalNeed(t) <= fitAll_) {
            serveAll<Detailed>(t);
        } else {
            const bool all = serveOnBareMetal(t);
            allOnArrival_ = allOnArrival_ && all && t == lastHour_ && reservedAlone_.empty();
            serveWaiting(t);
        }
    }

    /// Nothing waits from before and all lanes have room for all of this hour.
    template <bool Detailed>
    SPLITPOINT_INLINE void serveAll(int t) {
        bareMetal_.left = bareMetal_.capacity - table_.bareMetalNeed(t);
        clampAtZero(bareMetal_.left);
        if (Detailed) {
            for (const std::size_t w : order_) sums_[w].bareMetal.shared += table_.demand(w, t);
        } else {
            for (std::size_t w = 0; w < servedAll_.size(); ++w) servedAll_[w] += table_.demand(w, t);
        }
        for (WaitingLine<L>& line : lines_) line.clear(t);
    }

    /// What of a workload has to be served in this hour, where it is the same in all lanes.
    [[nodiscard]] SPLITPOINT_INLINE double sharedNeed(const Use& use, double demand) const {
        if (use.line < 0) return demand;
        const WaitingLine<L>& line = lines_[static_cast<std::size_t>(use.line)];
        return line.anyDue ? line.dueShared : 0.0;
    }
    [[nodiscard]] SPLITPOINT_INLINE bool lanesDiffer(const Use& use) const {
        return use.line >= 0 && lines_[static_cast<std::size_t>(use.line)].lanesDiffer && lines_[static_cast<std::size_t>(use.line)].anyDue;
    }

    /// Bare metal alone: workloads that fit whole in every lane, then lane by lane, then those without room.
    /// @return whether all that is due fitted whole in every lane
    SPLITPOINT_INLINE bool serveOnBareMetal(int t) {
        const std::size_t places = order_.size();
        std::size_t place = 0;
        double held = 0.0;
        for (; place < places; ++place) {
            const auto w = order_[place];
            if (lanesDiffer(uses_[w])) break;
            const double need = sharedNeed(uses_[w], table_.demand(w, t));
            const double after = held + need * uses_[w].bareMetal.heldPerUseful;
            if (!(after <= fitAll_)) break;
            held = after;
            sums_[w].bareMetal.shared += need;
        }
        bareMetal_.left = bareMetal_.capacity - held;
        clampAtZero(bareMetal_.left);
        const bool all = place == places;
        for (; place < places && anyPositive(bareMetal_.left); ++place) {
            const auto w = order_[place];
            L need;
            if (lanesDiffer(uses_[w])) {
                need = lines_[static_cast<std::size_t>(uses_[w].line)].dueLanes;
            } else {
                const double shared = sharedNeed(uses_[w], table_.demand(w, t));
                if (shared == 0.0) continue;
                fill(need, shared);
            }
            serveFit(bareMetal_, need, sums_[w].bareMetal.lane, uses_[w].bareMetal);
            hand(w, need);
        }
        double onDemand = 0.0, spot = 0.0;
        const auto handShared = [&](std::size_t w, double need) SPLITPOINT_LAMBDA_INLINE {
            sums_[w].rest.shared += need;
            onDemand += need * uses_[w].onDemand;
            spot += need * uses_[w].spot;
        };
        for (; place < places; ++place) {
            const auto w = order_[place];
            if (lanesDiffer(uses_[w])) {
                hand(w, lines_[static_cast<std::size_t>(uses_[w].line)].dueLanes);
            } else {
                handShared(w, sharedNeed(uses_[w], table_.demand(w, t)));
            }
        }
        for (const int workload : reservedAlone_) handShared(static_cast<std::size_t>(workload), table_.demand(static_cast<std::size_t>(workload), t));
        onDemand_.held = onDemand_.held + onDemand;
        if (spot_.used) spot_.held = spot_.held + spot;
        return all;
    }

    /// The general case: every need lane by lane, on bare metal, then on reserved nodes.
    SPLITPOINT_INLINE void serveEverybody(int t) {
        bareMetal_.left = bareMetal_.capacity;
        reserved_.left = reserved_.capacity;
        for (std::size_t w = 0; w < need_.size(); ++w) {
            if (lanesDiffer(uses_[w])) {
                need_[w] = lines_[static_cast<std::size_t>(uses_[w].line)].dueLanes;
            } else {
                fill(need_[w], sharedNeed(uses_[w], table_.demand(w, t)));
            }
        }
        for (const int workload : rules_.bareMetalOrder) {
            const auto w = static_cast<std::size_t>(workload);
            serveFit(bareMetal_, need_[w], sums_[w].bareMetal.lane, uses_[w].bareMetal);
        }
        if (!onlyBareMetal_) {
            for (const int workload : rules_.reservedOrder) {
                const auto w = static_cast<std::size_t>(workload);
                serveFit(reserved_, need_[w], sums_[w].reserved.lane, uses_[w].reserved);
            }
        }
        for (std::size_t w = 0; w < need_.size(); ++w) {
            if (uses_[w].committed) hand(w, need_[w]);
        }
    }

    /// Hands what committed tiers left of a need to the elastic tiers, or counts it as unserved.
    SPLITPOINT_INLINE void hand(std::size_t w, const L& need) {
        sums_[w].rest.lane += need;
        onDemand_.held += need * uses_[w].onDemand;
        if (spot_.used) spot_.held += need * uses_[w].spot;
    }

    /// Free committed capacity serves waiting work, earliest deadline first, then by rank, then by arrival.
    SPLITPOINT_INLINE void serveWaiting(int t) {
        if (lines_.empty() || t == lastHour_) return;  // in the last hour everything is due
        if (anyPositive(bareMetal_.left) || !onlyBareMetal_) walkWaiting(t);
        for (WaitingLine<L>& line : lines_) {
            if (line.head > t) continue;
            Sum& deferred = sums_[line.workload].deferred;
            if (t >= line.fresh) {
                deferred.shared += table_.demand(line.workload, t);
            } else {
                deferred.lane += line.arrival(t);
            }
        }
    }

    SPLITPOINT_INLINE void walkWaiting(int t) {
        bool anywhere = false;
        for (WaitingLine<L>& line : lines_) {
            if (line.wholeJobs) line.findLeastWanted();
            line.walked = line.head <= t && roomFor(line);
            line.cursor = line.walked ? line.head : t + 1;
            anywhere = anywhere || line.walked;
            if (line.walked && line.wholeJobs) line.smallestSeen = same(std::numeric_limits<double>::infinity(), line.smallest);
        }
        if (!anywhere) return;
        Pool<L> bareMetal = bareMetal_;  // copies, so that both stay in registers from one item to the next
        while (WaitingLine<L>* line = earliestItem(lines_, t, lastHour_)) {
            if (!mayFit(*line, bareMetal) && (onlyBareMetal_ || !anyPositive(reserved_.left))) {
                if (line->wholeJobs) line->smallest = smaller(line->smallest, line->smallestSeen);  // what was looked at can have shrunk
                line->cursor = t + 1;
                line->walked = false;
                continue;
            }
            L& waiting = line->touch(table_);
            L item = waiting;
            const auto w = line->workload;
            if (line->onBareMetal) serveFit(bareMetal, item, sums_[w].bareMetal.lane, uses_[w].bareMetal);
            if (line->onReserved && !onlyBareMetal_) serveFit(reserved_, item, sums_[w].reserved.lane, uses_[w].reserved);
            waiting = item;
            if (line->wholeJobs) noteRest(*line, item);
            if (line->cursor == line->head && !anyPositive(item)) ++line->head;
            ++line->cursor;
        }
        bareMetal_.left = bareMetal.left;
        for (WaitingLine<L>& line : lines_) {
            if (!line.wholeJobs || !line.walked) continue;
            line.smallest = line.smallestSeen;  // walked to its end, so known exactly
            line.smallestFresh = std::numeric_limits<double>::infinity();
        }
    }

    [[nodiscard]] SPLITPOINT_INLINE bool roomFor(const WaitingLine<L>& line) const {
        return mayFit(line, bareMetal_) || (!onlyBareMetal_ && anyPositive(reserved_.left));
    }

    SPLITPOINT_INLINE void closeHour() {
        const L heldB = bareMetal_.capacity - bareMetal_.left, heldR = reserved_.capacity - reserved_.left;
        peakBareMetal_ = larger(peakBareMetal_, heldB);
        peakReserved_ = larger(peakReserved_, heldR);
        L onLast = lastNode_ - bareMetal_.left;
        clampAtZero(onLast);
        lastNodeHeld_ += onLast;
    }

    /// What a running sum gained in this hour, without the rounding of large sums.
    [[nodiscard]] static double since(const Sum& now, const Sum& before) {
        const double gained = now.at(0) - before.at(0);
        return gained > 1e-12 * before.at(0) ? gained : 0.0;
    }

    void note(int t, const Recorder& recorder) {
        const auto hour = static_cast<std::size_t>(t);
        HourlyService& out = *recorder.out;
        for (std::size_t w = 0; w < sums_.size(); ++w) {
            if (recorder.workload >= 0 && static_cast<std::size_t>(recorder.workload) != w) continue;
            const WorkloadRules& r = rules_.workloads[w];
            const double rest = uses_[w].committed ? since(sums_[w].rest, before_[w].rest) : p_.demand[w][hour];
            const double elastic = r.elastic() ? rest : 0.0;
            const double spot = elastic * r.spotShare;
            const PerTier<double> useful{since(sums_[w].bareMetal, before_[w].bareMetal),
                                         since(sums_[w].reserved, before_[w].reserved), elastic - spot, spot};
            for (const Tier tier : kTiers) {
                out.usefulGpus[index(tier)][hour] += useful[index(tier)];
                out.heldGpus[index(tier)][hour] += useful[index(tier)] * r.heldPerUseful[index(tier)];
            }
            out.demandGpus[hour] += p_.demand[w][hour];
            if (!r.elastic()) out.unservedGpus[hour] += rest;
        }
        out.billedGpus[index(Tier::OnDemand)][hour] = get(onDemand_.previous, 0);
        out.billedGpus[index(Tier::Spot)][hour] = get(spot_.previous, 0);
    }

    const Preparation& p_;
    const DispatchRules& rules_;
    const HourTable& table_;
    int lastHour_ = 0;
    double fitAll_ = 0.0;  ///< what fits into every lane's bare metal
    bool onlyBareMetal_ = true;
    bool allOnArrival_ = true;
    std::vector<int> reservedAlone_;  ///< may use the reserved tier but not bare metal
    Pool<L> bareMetal_, reserved_;
    ElasticUse<L> onDemand_, spot_;
    L lastNode_{}, lastNodeHeld_{}, peakBareMetal_{}, peakReserved_{};
    std::vector<Use> uses_;
    std::vector<std::size_t> order_;  ///< of bare metal
    std::vector<Sums> sums_, before_;
    std::vector<double> servedAll_;  ///< per workload: useful GPU-hours of the hours in which all lanes served all
    std::vector<L> need_;
    std::vector<WaitingLine<L>> lines_;
};

/// Simulates the counts in blocks of as many as L has lanes and hands their totals over in order. Counts at or above one
/// that serves everything on arrival have its totals and are not simulated.
/// @param run  runs one simulation; compiled for the instruction set of L; false if stopped
template <class L, class Run>
bool serveInBlocks(const BlockRequest& request, const Run& run) {
    const std::span<const NodeCounts> counts = request.counts;
    constexpr auto kLanes = static_cast<std::size_t>(kLaneCount<L>);
    int enough = std::numeric_limits<int>::max();  // bare-metal nodes that serve everything on arrival
    ServiceTotals totalsOfEnough;
    for (std::size_t first = 0; first < counts.size(); first += kLanes) {
        std::array<NodeCounts, kLanes> block{};
        const std::size_t size = std::min(kLanes, counts.size() - first);
        int least = std::numeric_limits<int>::max();
        for (std::size_t l = 0; l < kLanes; ++l) {
            block[l] = counts[first + std::min(l, size - 1)];
            least = std::min(least, block[l].reserved > 0 ? 0 : block[l].bareMetal);
        }
        if (least >= enough) {
            if (request.stop.stop_requested()) return false;
            for (std::size_t l = 0; l < size; ++l) request.take(block[l], totalsOfEnough);
            continue;
        }
        Simulation<L> simulation(request.preparation, request.rules, request.table, block.data());
        if (!run(simulation)) return false;
        for (std::size_t l = 0; l < size; ++l) request.take(block[l], simulation.totals(static_cast<int>(l)));
        if (simulation.servedAllOnArrival()) {
            enough = least;
            totalsOfEnough = simulation.totals(0);
        }
    }
    return true;
}

}  // namespace splitpoint::models::lanes
