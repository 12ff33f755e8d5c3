#pragma once

#include <algorithm>
#include <limits>
#include <vector>

#include "models/plan/hour_table.h"
#include "models/plan/lane.h"

namespace splitpoint::models::lanes {

/// Demand of one workload that may wait: what is left of the arrival of each hour, in a ring at least as long as the delay.
/// Its length is a power of two, so that an hour is found without a division.
///
/// Arrivals from hour `fresh` on are whole in every lane and not written into the ring yet: in most hours of a short capacity
/// nothing of a line is served before it is due, and then the whole line is one number an hour for all lanes.
template <class L>
struct WaitingLine {
    std::size_t workload = 0;
    int rank = 0;
    int delay = 0;
    int head = 0;   ///< no arrival before this hour has anything left
    int fresh = 0;  ///< arrivals from this hour on are untouched
    int cursor = 0;
    bool onBareMetal = false, onReserved = false;
    bool anyDue = false;     ///< something is due in this hour
    bool lanesDiffer = false;  ///< what is due is `dueLanes`, else `dueShared` in every lane
    double dueShared = 0.0;
    L dueLanes{};
    bool wholeJobs = false;
    bool walked = true;          ///< to its end in this hour
    double heldPerUseful = 0.0;  ///< on bare metal
    double jobGpus = 1.0;
    double smallestFresh = std::numeric_limits<double>::infinity();                ///< at most the held GPUs of any arrival not walked yet
    L smallest{};      ///< at most the held GPUs of any other item left
    L smallestSeen{};  ///< of the items looked at in this hour
    L leastWanted{};   ///< below the held GPUs that the line can take at all in this hour: a job or a whole item
    std::vector<L> ring;

    SPLITPOINT_INLINE L& arrival(int hour) { return ring[static_cast<std::size_t>(hour) & (ring.size() - 1)]; }

    /// Takes what is due by `hour` out of the line and lets the hour's demand in.
    SPLITPOINT_INLINE void arrive(int hour, int lastHour, const HourTable& table) {
        const double demand = table.demand(workload, hour);
        const bool last = hour == lastHour;
        const int dueUntil = last ? hour - 1 : hour - delay;  // last arrival that is due by now
        anyDue = false;
        if (head <= dueUntil || last) takeDue(dueUntil, last ? demand : 0.0, table);
        if (!last && wholeJobs && demand > 0.0) smallestFresh = std::min(smallestFresh, demand * heldPerUseful);
    }

    /// Everything up to the hour was served.
    SPLITPOINT_INLINE void clear(int hour) {
        head = fresh = hour + 1;
        smallestFresh = std::numeric_limits<double>::infinity();
        smallest = same(std::numeric_limits<double>::infinity(), smallest);
    }

    /// Before the walk of an hour, once what arrives in it has arrived.
    SPLITPOINT_INLINE void findLeastWanted() {
        constexpr double kCautious = 1.0 - 1e-6;
        leastWanted = smaller(smallest, same(std::min(jobGpus, smallestFresh), smallest)) * kCautious;
    }

    /// The item at the cursor, in the ring.
    SPLITPOINT_INLINE L& touch(const HourTable& table) {
        L& item = arrival(cursor);
        if (cursor >= fresh) {
            fill(item, table.demand(workload, cursor));
            fresh = cursor + 1;
        }
        return item;
    }

  private:
    SPLITPOINT_INLINE void takeDue(int dueUntil, double arrived, const HourTable& table) {
        dueShared = arrived;
        lanesDiffer = head <= dueUntil && head < fresh;
        if (lanesDiffer) {
            L touched = same(0.0, dueLanes);
            for (; head <= dueUntil && head < fresh; ++head) touched += arrival(head);
            for (; head <= dueUntil; ++head) dueShared += table.demand(workload, head);
            dueLanes = touched + dueShared;
            anyDue = anyPositive(dueLanes);
        } else {
            for (; head <= dueUntil; ++head) dueShared += table.demand(workload, head);
            anyDue = dueShared > 0.0;
        }
        fresh = std::max(fresh, head);
    }
};

/// Whether some lane's free bare metal might take anything of the line: a job or a whole item. Jobs and items that are larger than
/// what is left are waiting in most hours of a short capacity, so this spares walking through all of them.
template <class L>
SPLITPOINT_INLINE bool mayFit(const WaitingLine<L>& line, const Pool<L>& pool) {
    return line.wholeJobs ? anyAtMost(line.leastWanted, pool.left + pool.slack) : anyPositive(pool.left);
}

/// Notes what an item still needs after it was looked at.
template <class L>
SPLITPOINT_INLINE void noteRest(WaitingLine<L>& line, const L& item) {
    const L none = same(0.0, item);
    const L held = select(none < item, item * line.heldPerUseful, same(std::numeric_limits<double>::infinity(), item));
    line.smallestSeen = smaller(line.smallestSeen, held);
}

/// The waiting item with the earliest deadline, of equal ones the first line in rank order; nothing if none is left.
template <class L>
SPLITPOINT_INLINE WaitingLine<L>* earliestItem(std::vector<WaitingLine<L>>& lines, int hour, int lastHour) {
    WaitingLine<L>* next = nullptr;
    int earliest = std::numeric_limits<int>::max();
    for (WaitingLine<L>& line : lines) {
        const int deadline = std::min(line.cursor + line.delay, lastHour);
        if (line.cursor <= hour && deadline < earliest) {
            earliest = deadline;
            next = &line;
        }
    }
    return next;
}

}  // namespace splitpoint::models::lanes
