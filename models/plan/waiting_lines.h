#pragma once

#include <algorithm>
#include <limits>
#include <vector>

#include "models/plan/lane.h"

namespace splitpoint::models::lanes {

/// Demand of one workload that may wait: what is left of each hour's arrival, in a ring as long as the delay.
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
    std::vector<Lane<L>> ring;

    SPLITPOINT_INLINE Lane<L>& arrival(int hour) { return ring[static_cast<std::size_t>(hour) % ring.size()]; }

    /// Takes what is due by `hour` out of the line and lets the hour's demand in.
    SPLITPOINT_INLINE void arrive(int hour, int lastHour, double demand) {
        const int dueUntil = hour == lastHour ? hour - 1 : hour - delay;  // last arrival that is due by now
        anyDue = false;
        if (head <= dueUntil || hour == lastHour) {
            fill(due, hour == lastHour ? demand : 0.0);
            for (; head <= dueUntil; ++head) due += arrival(head);
            anyDue = anyPositive(due);
        }
        if (hour != lastHour) fill(arrival(hour), demand);
    }
};

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
