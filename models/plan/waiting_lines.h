#pragma once

#include <algorithm>
#include <limits>
#include <vector>

#include "models/plan/lane.h"

namespace splitpoint::models::lanes {

/// Demand of one workload that may wait: what is left of the arrival of each hour, in a ring at least as long as the delay.
/// Its length is a power of two, so that an hour is found without a division.
template <int L>
struct WaitingLine {
    int workload = 0;
    int rank = 0;
    int delay = 0;
    int head = 0;    ///< no arrival before this hour has anything left
    int cursor = 0;
    bool onBareMetal = false, onReserved = false;
    Lane<L> due{};   ///< due in this hour
    bool anyDue = false;
    bool wholeJobs = false;
    bool walked = true;  ///< to its end in this hour
    double heldPerUseful = 0.0;  ///< on bare metal
    double jobGpus = 1.0;
    Lane<L> smallest = same(std::numeric_limits<double>::infinity(), Lane<L>{});  ///< at most the held GPUs of any item left
    Lane<L> smallestSeen = smallest;                                               ///< of the items looked at in this hour
    std::vector<Lane<L>> ring;

    SPLITPOINT_INLINE Lane<L>& arrival(int hour) { return ring[static_cast<std::size_t>(hour) & (ring.size() - 1)]; }

    /// Takes what is due by `hour` out of the line and lets the hour's demand in.
    SPLITPOINT_INLINE void arrive(int hour, int lastHour, double demand) {
        const int dueUntil = hour == lastHour ? hour - 1 : hour - delay;  // last arrival that is due by now
        anyDue = false;
        if (head <= dueUntil || hour == lastHour) {
            fill(due, hour == lastHour ? demand : 0.0);
            for (; head <= dueUntil; ++head) due += arrival(head);
            anyDue = anyPositive(due);
        }
        if (hour == lastHour) return;
        fill(arrival(hour), demand);
        if (wholeJobs && demand > 0.0) smallest = smaller(smallest, same(demand * heldPerUseful, smallest));
    }
};

/// Whether some lane's free bare metal might take anything of the line: a job or a whole item. Jobs and items that are larger than
/// what is left are waiting in most hours of a short capacity, so this spares walking through all of them.
template <int L>
SPLITPOINT_INLINE bool mayFit(const WaitingLine<L>& line, const Pool<L>& pool) {
    if (!line.wholeJobs) return anyPositive(pool.left);
    constexpr double kCautious = 1.0 + 1e-6;
    const Lane<L> room = (pool.left + pool.slack) * kCautious;
    const Lane<L> wanted = smaller(line.smallest, same(line.jobGpus, room));
    return anyPositive(select(room < wanted, same(0.0, room), same(1.0, room)));
}

/// Notes what an item still needs after it was looked at.
template <int L>
SPLITPOINT_INLINE void noteRest(WaitingLine<L>& line, const Lane<L>& item) {
    const Lane<L> none = same(0.0, item);
    const Lane<L> held = select(none < item, item * line.heldPerUseful, same(std::numeric_limits<double>::infinity(), item));
    line.smallestSeen = smaller(line.smallestSeen, held);
}

/// The waiting item with the earliest deadline, of equal ones the first line in rank order; nothing if none is left.
template <int L>
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
