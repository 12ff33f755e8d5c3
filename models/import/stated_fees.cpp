#include "models/import/stated_fees.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace splitpoint::models::imports {

namespace {

/// How much a plan's total grows a second, first where it grew first; 0 where it does not count from a begin.
double growthOf(std::span<const StatedFee> fees) {
    std::size_t grew = 0, stayed = 0;
    double rate = 0;
    for (std::size_t i = 1; i < fees.size(); ++i) {
        const double growth = fees[i].toDate - fees[i - 1].toDate, seconds = fees[i].begin - fees[i - 1].begin;
        if (seconds <= 0) return 0;  // several plans that nothing tells apart
        const bool more = growth > 1e-9 * std::abs(fees[i].toDate);
        ++(more ? grew : stayed);
        if (more && rate == 0) rate = growth / seconds;
    }
    return grew > stayed ? rate : 0;
}

void settlePlan(std::span<StatedFee> fees) {
    double rate = growthOf(fees);
    for (std::size_t i = 0; i < fees.size(); ++i) {
        StatedFee& fee = fees[i];
        if (rate > 0) {
            const double growth = i == 0 ? 0 : fee.toDate - fees[i - 1].toDate;  // < 0: a new billing period
            if (growth > 0) rate = growth / (fee.begin - fees[i - 1].begin);
            fee.committed = rate * (fee.end - fee.begin);
        } else {
            fee.committed = fees.size() == 1 && fee.cost > 0 ? fee.cost : fee.toDate;
        }
    }
}

}  // namespace

void settleCommitments(std::vector<StatedFee>& fees) {
    std::stable_sort(fees.begin(), fees.end(), [](const StatedFee& a, const StatedFee& b) {
        return a.plan != b.plan ? a.plan < b.plan : a.begin < b.begin;
    });
    for (auto first = fees.begin(); first != fees.end();) {
        const auto end = std::find_if(first, fees.end(), [&](const StatedFee& fee) { return fee.plan != first->plan; });
        settlePlan({first, end});
        first = end;
    }
}

}  // namespace splitpoint::models::imports
