#include "models/import/usage_hours.h"

#include <algorithm>
#include <numeric>

#include "models/files/faults.h"
#include "models/import/time_text.h"

namespace splitpoint::models::imports {

std::optional<std::size_t> GroupList::numberOf(const std::string& name) {
    if (!only_.empty() && std::find(only_.begin(), only_.end(), name) == only_.end()) return std::nullopt;
    if (names_.size() < kMostGroups) return names_.numberOf(name);
    const auto known = std::find(names_.list().begin(), names_.list().end(), name);
    if (known != names_.list().end()) return static_cast<std::size_t>(known - names_.list().begin());
    beyond_.numberOf(name);
    return names_.size() == kMostGroups ? names_.numberOf("(other groups)") : kMostGroups;
}

std::vector<std::string> GroupList::missing() const {
    std::vector<std::string> missing;
    for (const auto& name : only_) {
        if (std::find(names_.list().begin(), names_.list().end(), name) == names_.list().end()) missing.push_back(name);
    }
    return missing;
}

std::string HourCount::name(long long hour) const {
    return offsets ? "hour " + std::to_string(hour) : stampOfHour(hour, shift);
}

Result<HourSpan> hourSpan(long long firstCovered, long long lastCovered, const HourCount& counted,
                          const ImportChoices& choices, const std::string& label) {
    HourSpan span;
    span.first = choices.fromHour.value_or(counted.offsets ? std::min(0LL, firstCovered) : firstCovered);
    const long long hours = choices.hours.value_or(lastCovered - span.first + 1);
    const auto where = [&](long long hour) { return counted.name(hour); };
    if (hours < 1) {
        return tl::unexpected(Error{ErrorKind::InvalidInput, label + " has no hours from " + where(span.first) +
                                                                 " on; its last is " + where(lastCovered)});
    }
    if (hours > kMostHours) {
        return tl::unexpected(
            Error{ErrorKind::InvalidInput,
                  label + " runs from " + where(span.first) + " to " + where(span.first + hours - 1) +
                      ", which is more than 30 years; correct the times, or choose the hours to keep"});
    }
    span.count = static_cast<std::size_t>(hours);
    return span;
}

void noteBeyondSource(const HourSpan& span, long long firstCovered, long long lastCovered, const HourCount& counted,
                      const ImportChoices& choices, FindingLog& findings) {
    if (!choices.fromHour && !choices.hours) return;
    // A curve of offsets begins with their start, whatever the first of them is.
    const long long first = counted.offsets && !choices.fromHour ? std::min(span.first, firstCovered) : firstCovered;
    const long long within = std::max(0LL, std::min(span.last(), lastCovered) - std::max(span.first, first) + 1);
    const long long beyond = static_cast<long long>(span.count) - within;
    if (beyond <= 0) return;
    const auto where = [&](long long hour) { return counted.name(hour); };
    findings.add(FindingKind::BeyondSource, 0,
                 std::to_string(beyond) + " of the " + std::to_string(span.count) +
                     " hours asked for lie outside of the source, which runs from " + where(firstCovered) + " to " +
                     where(lastCovered));
}

Result<void> checkCurveSpace(std::size_t groups, std::size_t hours, const std::string& label) {
    constexpr std::size_t kMostValues = 20'000'000;  // 160 MB
    if (groups * hours <= kMostValues) return {};
    return tl::unexpected(Error{
        ErrorKind::InvalidInput,
        label + " has " + std::to_string(groups) + " groups over " + std::to_string(hours) +
            " hours, too many for this memory; group by something with fewer values, or choose the hours to keep"});
}

void finishUsage(ImportedUsage& usage, const ImportChoices& choices) {
    const std::size_t hours = usage.groups.empty() ? 0 : usage.groups.front().gpus.size();
    usage.quantity = choices.quantity;
    usage.efficiency = choices.quantity == Quantity::Useful ? choices.efficiency : 1.0;
    for (auto& group : usage.groups) {
        for (double& gpus : group.gpus) gpus *= usage.efficiency;
        group.gpuHours = std::accumulate(group.gpus.begin(), group.gpus.end(), 0.0);
    }
    for (auto& filled : usage.filled) {
        for (double& gpus : filled.gpus) gpus *= usage.efficiency;
    }
    std::vector<std::size_t> order(usage.groups.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const auto &left = usage.groups[a], &right = usage.groups[b];
        return left.gpuHours != right.gpuHours ? left.gpuHours > right.gpuHours : left.name < right.name;
    });
    std::vector<std::size_t> place(order.size());
    std::vector<UsageGroup> sorted;
    for (const std::size_t from : order) {
        place[from] = sorted.size();
        sorted.push_back(std::move(usage.groups[from]));
    }
    usage.groups = std::move(sorted);
    for (auto& filled : usage.filled) filled.group = place[filled.group];
    usage.gpus.assign(hours, 0.0);
    const bool busy = std::any_of(usage.groups.begin(), usage.groups.end(),
                                  [](const auto& group) { return !group.busyGpus.empty(); });
    if (busy) usage.busyGpus.assign(hours, 0.0);
    for (const auto& group : usage.groups) {
        for (std::size_t i = 0; i < hours; ++i) usage.gpus[i] += group.gpus[i];
        for (std::size_t i = 0; i < group.busyGpus.size(); ++i) usage.busyGpus[i] += group.busyGpus[i];
    }
}

}  // namespace splitpoint::models::imports
