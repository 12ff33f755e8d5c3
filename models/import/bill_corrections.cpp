#include "models/import/bill_corrections.h"

#include <algorithm>
#include <cmath>

#include "models/files/faults.h"
#include "models/import/time_text.h"

namespace splitpoint::models::imports {

namespace {

constexpr double kRounding = 1e-6;  ///< of GPUs, as SlotSums keeps them

double secondsAt(long long hour) {
    return static_cast<double>(hour) * 3600;
}

}  // namespace

bool BillCorrections::add(std::uint64_t line, std::size_t group, double begin, double end, double gpus) {
    corrections_.push_back({line, group, begin, end, gpus});
    return sums_.add(group, begin, end, gpus);
}

void BillCorrections::takeFrom(std::size_t group, const HourSpan& span, std::vector<double>& gpus) {
    if (corrections_.empty()) return;
    const auto taken = sums_.curve(group, span.first, span.count);
    for (std::size_t i = 0; i < gpus.size(); ++i) {
        if (taken[i] <= 0) continue;
        const double left = gpus[i] - taken[i];
        gpus[i] = left > kRounding ? left : 0;
        if (left >= -kRounding) continue;
        const long long hour = span.first + static_cast<long long>(i);
        const auto last = std::find_if(corrections_.rbegin(), corrections_.rend(), [&](const Correction& one) {
            return one.group == group && one.begin < secondsAt(hour + 1) && one.end > secondsAt(hour);
        });
        leftOver(last == corrections_.rend() ? 0 : last->line, hour, -left);
    }
}

void BillCorrections::leftOver(std::uint64_t line, long long hour, double gpuHours) {
    if (gpuHours <= kRounding) return;
    ++leftOver_.try_emplace(line, LeftOver{hour, gpuHours, 0}).first->second.hours;
}

void BillCorrections::report(const HourSpan& span, const ImportChoices& choices, FindingLog& findings) {
    const long long last = span.first + static_cast<long long>(span.count) - 1;
    for (const auto& one : corrections_) {
        for (auto hour = static_cast<long long>(std::floor(one.begin / 3600)); secondsAt(hour) < one.end; ++hour) {
            const bool outside = (hour < span.first && !choices.fromHour) || hour > last;
            if (!outside || choices.hours) continue;
            const double seconds = std::min(one.end, secondsAt(hour + 1)) - std::max(one.begin, secondsAt(hour));
            leftOver(one.line, hour, one.gpus * seconds / 3600);
        }
    }
    for (const auto& [line, left] : leftOver_) {
        findings.addLazily(
            FindingKind::Negative, line,
            [&left = left] {
                return "the correction takes " + shortNumber(std::round(left.gpuHours * 1e6) / 1e6) +
                       " GPU-hours more off the hour " + stampOfHour(left.hour) + " than the bill has in it";
            },
            left.hours);
    }
}

}  // namespace splitpoint::models::imports
