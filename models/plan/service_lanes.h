#pragma once

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "models/plan/service.h"

// The hourly simulation for L node counts side by side. Internal to models/plan/service.cpp: everything is inlined into
// functions compiled for several instruction sets. Nothing is re-associated or fused, so all of them agree to the bit.

#define SPLITPOINT_INLINE inline __attribute__((always_inline))

namespace splitpoint::models::lanes {

constexpr double kFitTolerance = 1e-9;     // of the tier's capacity, and of a job; of a GPU where instances are counted
constexpr double kSmallestUseful = 1e-12;  // useful GPUs; less is dropped

/// One value per simulated node count.
template <int L>
struct alignas(static_cast<std::size_t>(L) * sizeof(double)) Lane {
    double v[static_cast<std::size_t>(L)];
    SPLITPOINT_INLINE double& operator[](int l) { return v[l]; }
    SPLITPOINT_INLINE double operator[](int l) const { return v[l]; }
    SPLITPOINT_INLINE void fill(double value) {
        for (int l = 0; l < L; ++l) v[l] = value;
    }
    [[nodiscard]] SPLITPOINT_INLINE bool anyPositive() const {
        double most = 0.0;
        for (int l = 0; l < L; ++l) most = v[l] > most ? v[l] : most;
        return most > 0.0;
    }
};

/// A committed tier during one hour.
template <int L>
struct Pool {
    Lane<L> capacity;  ///< GPUs in all
    Lane<L> slack;     ///< a need fits if it exceeds what is left by no more than this
    Lane<L> left;      ///< GPUs not held yet in this hour
};

/// Demand that may wait: what is left of each hour's arrival, in a ring long enough for the delay.
template <int L>
struct WaitingLine {
    int workload = 0;
    int rank = 0;
    int delay = 0;
    int head = 0;  ///< no arrival before this hour has anything left
    int cursor = 0;
    std::vector<Lane<L>> ring;
    SPLITPOINT_INLINE Lane<L>& arrival(int hour) { return ring[static_cast<std::size_t>(hour) % ring.size()]; }
};

/// Elastic tier: what was billed and how it changed.
template <int L>
struct ElasticUse {
    bool used = false;
    double step = 0.0;  ///< instance size, 0 for fractions
    Lane<L> held, peak, billed, previous, rise, fall, heldSum;
};

/// Serves as much of `need` (useful GPUs) as fits; what is left stays in `need`.
template <int L>
SPLITPOINT_INLINE void servePool(Pool<L>& pool, Lane<L>& need, Lane<L>& useful, double heldPerUseful, bool wholeJobs,
                                 double jobGpus) {
    for (int l = 0; l < L; ++l) {
        const double left = pool.left[l];
        const double wanted = need[l] * heldPerUseful;
        const bool fits = wanted <= left + pool.slack[l];
        double partial = left;
        if (wholeJobs) {
            const double jobs = std::floor(left / jobGpus + kFitTolerance) * jobGpus;
            partial = jobs < left ? jobs : left;
        }
        const double take = fits ? wanted : partial;
        const double served = fits ? need[l] : partial / heldPerUseful;
        const double rest = need[l] - served;
        const double after = left - take;
        useful[l] += served;
        need[l] = rest < kSmallestUseful ? 0.0 : rest;
        pool.left[l] = after > 0.0 ? after : 0.0;
    }
}

template <int L>
SPLITPOINT_INLINE void billHour(ElasticUse<L>& use) {
    const double step = use.step;
    for (int l = 0; l < L; ++l) {
        const double held = use.held[l];
        double billed = held;
        if (step > 0.0) {
            const double instances = std::ceil((held - kFitTolerance) / step);
            billed = (instances > 0.0 ? instances : 0.0) * step;
        }
        const double change = billed - use.previous[l];
        use.rise[l] += change > 0.0 ? change : 0.0;
        use.fall[l] += change < 0.0 ? -change : 0.0;
        use.previous[l] = billed;
        use.billed[l] += billed;
        use.heldSum[l] += held;
        use.peak[l] = held > use.peak[l] ? held : use.peak[l];
    }
}

/// Keeps the hours of one lane for charts; the sweep runs without it.
struct Recorder {
    HourlyService* out = nullptr;
    int workload = -1;
};

template <int L>
class Simulation {
  public:
    Simulation(const Preparation& p, const DispatchRules& rules, const NodeCounts* counts) : p_(p), rules_(rules) {
        const Offer* bareMetal = p.offer(Tier::BareMetal);
        const Offer* reserved = p.offer(Tier::Reserved);
        for (int l = 0; l < L; ++l) {
            bareMetal_.capacity[l] = bareMetal ? counts[l].bareMetal * static_cast<double>(bareMetal->gpusPerNode) : 0.0;
            reserved_.capacity[l] = reserved ? counts[l].reserved * static_cast<double>(reserved->gpusPerNode) : 0.0;
            bareMetal_.slack[l] = kFitTolerance * bareMetal_.capacity[l];
            reserved_.slack[l] = kFitTolerance * reserved_.capacity[l];
            const double node = bareMetal && counts[l].bareMetal > 0 ? bareMetal->gpusPerNode : 0.0;
            lastNode_[l] = node;
        }
        const std::size_t workloads = p.workloads();
        Lane<L> zero;
        zero.fill(0.0);
        need_.assign(workloads, zero);
        usefulBareMetal_.assign(workloads, zero);
        usefulReserved_.assign(workloads, zero);
        usefulElastic_.assign(workloads, zero);
        unserved_.assign(workloads, zero);
        deferred_.assign(workloads, zero);
        lineOf_.assign(workloads, -1);
        for (Lane<L>* sum : {&heldBareMetal_, &heldReserved_, &peakBareMetal_, &peakReserved_, &lastNodeHeld_}) sum->fill(0.0);
        prepareElastic(onDemand_, Tier::OnDemand);
        prepareElastic(spot_, Tier::Spot);
        prepareWaiting(counts[0]);
    }

    /// @return false if stopped
    SPLITPOINT_INLINE bool run(const std::stop_token& stop, const Recorder* recorder) {
        const int hours = static_cast<int>(p_.hours());
        for (int t = 0; t < hours; ++t) {
            constexpr int kHoursBetweenLooks = 1024;
            if (t % kHoursBetweenLooks == 0 && stop.stop_requested()) return false;
            if (recorder != nullptr) noteBefore();
            arrive(t);
            bareMetal_.left = bareMetal_.capacity;
            reserved_.left = reserved_.capacity;
            serveNeeds();
            if (!lines_.empty()) serveWaiting(t);
            serveElastic();
            closeHour();
            if (recorder != nullptr) noteAfter(t, *recorder);
        }
        return true;
    }

    [[nodiscard]] ServiceTotals totals(int lane) const {
        ServiceTotals s;
        for (std::size_t w = 0; w < p_.workloads(); ++w) {
            const double elastic = usefulElastic_[w][lane];
            const double spot = elastic * rules_.workloads[w].spotShare;
            s.useful.push_back({usefulBareMetal_[w][lane], usefulReserved_[w][lane], elastic - spot, spot});
            s.unserved.push_back(unserved_[w][lane]);
            s.deferred.push_back(deferred_[w][lane]);
        }
        s.held = {heldBareMetal_[lane], heldReserved_[lane], onDemand_.heldSum[lane], spot_.heldSum[lane]};
        s.peakHeldGpus = {peakBareMetal_[lane], peakReserved_[lane], onDemand_.peak[lane], spot_.peak[lane]};
        s.billed = {0.0, 0.0, onDemand_.billed[lane], spot_.billed[lane]};
        s.riseGpus = {0.0, 0.0, onDemand_.rise[lane], spot_.rise[lane]};
        s.fallGpus = {0.0, 0.0, onDemand_.fall[lane], spot_.fall[lane]};
        s.lastNodeHeld = lastNodeHeld_[lane];
        return s;
    }

  private:
    void prepareElastic(ElasticUse<L>& use, Tier tier) {
        for (Lane<L>* sum : {&use.held, &use.peak, &use.billed, &use.previous, &use.rise, &use.fall, &use.heldSum}) sum->fill(0.0);
        for (const WorkloadRules& r : rules_.workloads) use.used = use.used || r.may[index(tier)];
        if (const Offer* offer = p_.offer(tier)) use.step = effectiveInstanceGpus(*offer);
    }

    void prepareWaiting(NodeCounts counts) {
        for (std::size_t w = 0; w < p_.workloads(); ++w) {
            const WorkloadRules& r = rules_.workloads[w];
            const bool held = (r.may[index(Tier::BareMetal)] && counts.bareMetal > 0) ||
                              (r.may[index(Tier::Reserved)] && counts.reserved > 0);
            if (r.maxDelayHours <= 0 || !held) continue;
            WaitingLine<L> line;
            line.workload = static_cast<int>(w);
            line.rank = rules_.waitingRank[w];
            line.delay = r.maxDelayHours;
            Lane<L> zero;
            zero.fill(0.0);
            line.ring.assign(static_cast<std::size_t>(r.maxDelayHours) + 1, zero);
            lines_.push_back(std::move(line));
        }
        std::sort(lines_.begin(), lines_.end(), [](const auto& a, const auto& b) { return a.rank < b.rank; });
        for (std::size_t i = 0; i < lines_.size(); ++i) lineOf_[static_cast<std::size_t>(lines_[i].workload)] = static_cast<int>(i);
    }

    /// Demand of the hour: what cannot wait, and what is due.
    SPLITPOINT_INLINE void arrive(int t) {
        for (std::size_t w = 0; w < need_.size(); ++w) {
            const double demand = p_.demand[w][static_cast<std::size_t>(t)];
            if (lineOf_[w] < 0) {
                need_[w].fill(demand);
            } else {
                arriveWaiting(lines_[static_cast<std::size_t>(lineOf_[w])], need_[w], t, demand);
            }
        }
    }

    SPLITPOINT_INLINE void arriveWaiting(WaitingLine<L>& line, Lane<L>& need, int t, double demand) {
        const int lastHour = static_cast<int>(p_.hours()) - 1;
        need.fill(0.0);
        const int dueUntil = t == lastHour ? t - 1 : t - line.delay;  // last arrival that is due by now
        for (; line.head <= dueUntil; ++line.head) {
            Lane<L>& due = line.arrival(line.head);
            for (int l = 0; l < L; ++l) need[l] += due[l];
            due.fill(0.0);
        }
        if (t == lastHour) {
            for (int l = 0; l < L; ++l) need[l] += demand;
        } else {
            line.arrival(t).fill(demand);
        }
    }

    SPLITPOINT_INLINE void serveNeeds() {
        for (const int w : rules_.bareMetalOrder) serveOn(Tier::BareMetal, bareMetal_, usefulBareMetal_, w, need_[static_cast<std::size_t>(w)]);
        for (const int w : rules_.reservedOrder) serveOn(Tier::Reserved, reserved_, usefulReserved_, w, need_[static_cast<std::size_t>(w)]);
    }

    SPLITPOINT_INLINE void serveOn(Tier tier, Pool<L>& pool, std::vector<Lane<L>>& useful, int workload, Lane<L>& need) {
        const auto w = static_cast<std::size_t>(workload);
        const WorkloadRules& r = rules_.workloads[w];
        // The split is decided outside the lane loop so that the loop has no branch.
        if (r.wholeJobs) {
            servePool(pool, need, useful[w], r.heldPerUseful[index(tier)], true, r.jobHeldGpus);
        } else {
            servePool(pool, need, useful[w], r.heldPerUseful[index(tier)], false, 1.0);
        }
    }

    /// Free committed capacity serves waiting work, earliest deadline first, then by rank, then by arrival.
    SPLITPOINT_INLINE void serveWaiting(int t) {
        const int lastHour = static_cast<int>(p_.hours()) - 1;
        if (t == lastHour) return;  // everything was due
        for (WaitingLine<L>& line : lines_) line.cursor = line.head;
        while (bareMetal_.left.anyPositive() || reserved_.left.anyPositive()) {
            WaitingLine<L>* next = nullptr;
            int earliest = std::numeric_limits<int>::max();
            for (WaitingLine<L>& line : lines_) {  // in rank order: the first of equal deadlines wins
                const int deadline = std::min(line.cursor + line.delay, lastHour);
                if (line.cursor <= t && deadline < earliest) {
                    earliest = deadline;
                    next = &line;
                }
            }
            if (next == nullptr) break;
            serveItem(*next);
        }
        for (WaitingLine<L>& line : lines_) {
            const Lane<L>& own = line.arrival(t);
            Lane<L>& deferred = deferred_[static_cast<std::size_t>(line.workload)];
            for (int l = 0; l < L; ++l) deferred[l] += own[l];
        }
    }

    SPLITPOINT_INLINE void serveItem(WaitingLine<L>& line) {
        Lane<L>& item = line.arrival(line.cursor);
        const auto w = static_cast<std::size_t>(line.workload);
        bool left = item.anyPositive();
        if (left) {
            const WorkloadRules& r = rules_.workloads[w];
            if (r.may[index(Tier::BareMetal)]) serveOn(Tier::BareMetal, bareMetal_, usefulBareMetal_, line.workload, item);
            if (r.may[index(Tier::Reserved)]) serveOn(Tier::Reserved, reserved_, usefulReserved_, line.workload, item);
            left = item.anyPositive();
        }
        if (!left && line.cursor == line.head) ++line.head;
        ++line.cursor;
    }

    SPLITPOINT_INLINE void serveElastic() {
        onDemand_.held.fill(0.0);
        spot_.held.fill(0.0);
        for (std::size_t w = 0; w < need_.size(); ++w) {
            const WorkloadRules& r = rules_.workloads[w];
            Lane<L>& to = r.elastic() ? usefulElastic_[w] : unserved_[w];
            const double onDemand = r.heldPerUseful[index(Tier::OnDemand)] * (1.0 - r.spotShare);
            const double spot = r.heldPerUseful[index(Tier::Spot)] * r.spotShare;
            for (int l = 0; l < L; ++l) {
                to[l] += need_[w][l];
                onDemand_.held[l] += need_[w][l] * onDemand;
                spot_.held[l] += need_[w][l] * spot;
            }
        }
        if (onDemand_.used) billHour(onDemand_);
        if (spot_.used) billHour(spot_);
    }

    SPLITPOINT_INLINE void closeHour() {
        for (int l = 0; l < L; ++l) {
            const double heldB = bareMetal_.capacity[l] - bareMetal_.left[l];
            const double heldR = reserved_.capacity[l] - reserved_.left[l];
            heldBareMetal_[l] += heldB;
            heldReserved_[l] += heldR;
            peakBareMetal_[l] = heldB > peakBareMetal_[l] ? heldB : peakBareMetal_[l];
            peakReserved_[l] = heldR > peakReserved_[l] ? heldR : peakReserved_[l];
            const double onLast = lastNode_[l] - bareMetal_.left[l];
            lastNodeHeld_[l] += onLast > 0.0 ? onLast : 0.0;
        }
    }

    /// What a running sum gained in this hour, without the rounding of large sums.
    static double since(const Lane<L>& now, const Lane<L>& before) {
        const double gained = now[0] - before[0];
        return gained > 1e-12 * before[0] ? gained : 0.0;
    }

    void noteBefore() {
        beforeBareMetal_ = usefulBareMetal_;
        beforeReserved_ = usefulReserved_;
        beforeElastic_ = usefulElastic_;
        beforeUnserved_ = unserved_;
    }

    void noteAfter(int t, const Recorder& recorder) {
        const auto hour = static_cast<std::size_t>(t);
        for (std::size_t w = 0; w < need_.size(); ++w) {
            if (recorder.workload >= 0 && static_cast<std::size_t>(recorder.workload) != w) continue;
            const WorkloadRules& r = rules_.workloads[w];
            const double elastic = since(usefulElastic_[w], beforeElastic_[w]);
            const double spot = elastic * r.spotShare;
            const PerTier<double> useful{since(usefulBareMetal_[w], beforeBareMetal_[w]),
                                         since(usefulReserved_[w], beforeReserved_[w]), elastic - spot, spot};
            for (const Tier tier : kTiers) {
                recorder.out->usefulGpus[index(tier)][hour] += useful[index(tier)];
                recorder.out->heldGpus[index(tier)][hour] += useful[index(tier)] * r.heldPerUseful[index(tier)];
            }
            recorder.out->demandGpus[hour] += p_.demand[w][hour];
            recorder.out->unservedGpus[hour] += since(unserved_[w], beforeUnserved_[w]);
        }
        recorder.out->billedGpus[index(Tier::OnDemand)][hour] = onDemand_.previous[0];
        recorder.out->billedGpus[index(Tier::Spot)][hour] = spot_.previous[0];
    }

    const Preparation& p_;
    const DispatchRules& rules_;
    Pool<L> bareMetal_, reserved_;
    ElasticUse<L> onDemand_, spot_;
    Lane<L> lastNode_, lastNodeHeld_, heldBareMetal_, heldReserved_, peakBareMetal_, peakReserved_;
    std::vector<Lane<L>> need_, usefulBareMetal_, usefulReserved_, usefulElastic_, unserved_, deferred_;
    std::vector<Lane<L>> beforeBareMetal_, beforeReserved_, beforeElastic_, beforeUnserved_;
    std::vector<WaitingLine<L>> lines_;
    std::vector<int> lineOf_;
};

}  // namespace splitpoint::models::lanes
