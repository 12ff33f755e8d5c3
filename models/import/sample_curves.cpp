#include <algorithm>
#include <cmath>
#include <utility>

#include "models/files/faults.h"
#include "models/import/sample_usage.h"
#include "models/import/time_text.h"
#include "models/import/usage_import.h"

// What was read becomes curves of the groups.

namespace splitpoint::models::imports {

namespace {

constexpr double kHour = 3600;
constexpr double kMostSmallShare = 0.2;  // of a series of per cents

/// What a fix puts where values are missing between the first and the last; one pass, as a gap may last for years.
void fillMissing(std::vector<double>& values, const std::vector<bool>& known, Fix fix) {
    constexpr std::size_t kWeek = 168;
    const std::size_t count = values.size();
    std::optional<std::size_t> before;
    std::size_t after = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (known[i]) before = i;
        if (known[i] || !before) continue;
        after = std::max(after, i);
        while (after < count && !known[after]) ++after;
        if (after == count) return;
        if (fix == Fix::Hold) values[i] = values[*before];
        if (fix == Fix::Line) {
            const double share = static_cast<double>(i - *before) / static_cast<double>(after - *before);
            values[i] = values[*before] + (values[after] - values[*before]) * share;
        }
        if (fix == Fix::WeekBefore) {
            if (i >= kWeek && known[i - kWeek])
                values[i] = values[i - kWeek];
            else if (i + kWeek < count && known[i + kWeek])
                values[i] = values[i + kWeek];
        }
    }
}

/// Hours that a series of a GPU with several is looked at, so that each gap beside its own hours, and each a week from
/// them, lies within, with the values around it.
std::pair<long long, long long> hoursAround(long long first, long long last, long long firstOfAll, long long lastOfAll,
                                            const auto& isKnown) {
    constexpr long long kWeek = 168;
    first = std::max(firstOfAll, first - 2 * kWeek);
    while (first > firstOfAll && !isKnown(first)) --first;
    last = std::min(lastOfAll, last + kWeek);
    while (last < lastOfAll && !isKnown(last)) ++last;
    return {first, last};
}

}  // namespace

/// Curves of the groups while they are made.
struct SampleUsage::Curves {
    std::vector<std::vector<double>> gpus, busy, filled;  ///< by group
    std::vector<bool> anyCovered;                         ///< by hour: any series has a value
};

std::vector<bool> SampleUsage::rescaledSeries() {
    std::vector<bool> rescaled(series_.size(), false);
    if (!shares_ || reading_.unit.value != ValueUnit::Percent) return rescaled;
    double largest = 0;
    for (const auto& series : series_) largest = std::max(largest, series.largest);
    if (largest <= 1) return rescaled;  // all of them are small: then the unit is what the user says
    for (std::size_t i = 0; i < series_.size(); ++i) {
        const Series& series = series_[i];
        if (series.fractions == 0) continue;
        const bool onlySmall = series.large == 0;
        const auto small = series.fractions + series.ones;
        const bool mixed = static_cast<double>(small) >= kMostSmallShare * static_cast<double>(small + series.large);
        if (!onlySmall && !mixed) continue;
        findings_.addLazily(FindingKind::UnitMix, series.fractionRow, [&] {
            return "series " + inQuotes(keys_.list()[keyOf_[i]]) + " has " + std::to_string(small) +
                   " values of at most 1 where others reach " + shortNumber(std::round(largest)) + " %";
        });
        rescaled[i] = findings_.fix(FindingKind::UnitMix) == Fix::Rescale;
    }
    return rescaled;
}

/// Seconds of each hour that several series cover together: those of one GPU, empty where it has one only; of
/// Absent::Nothing all series.
struct SampleUsage::DeviceHours {
    long long first = 0;
    std::vector<double> covered;
    [[nodiscard]] long long last() const { return first + static_cast<long long>(covered.size()) - 1; }
    [[nodiscard]] double at(long long hour) const {
        return hour < first || hour >= first + static_cast<long long>(covered.size())
                   ? 0.0
                   : covered[static_cast<std::size_t>(hour - first)];
    }
};

void SampleUsage::trimPartialHours(long long& first, long long& last) {
    if (reading_.stepSeconds.value <= 0 || reading_.stepSeconds.value > kHour || first == last) return;
    double coveredFirst = 0, coveredLast = 0;
    if (absent_ == Absent::Nothing) {
        const DeviceHours all = hoursOfAll();
        coveredFirst = all.at(first);
        coveredLast = all.at(last);
    }
    for (std::size_t i = 0; absent_ == Absent::Gap && i < series_.size(); ++i) {
        long long begin = 0;
        const auto hours = sums_.hours(i, begin);
        if (hours.empty()) continue;
        if (begin == first) coveredFirst = std::max(coveredFirst, hours.front().covered);
        if (begin + static_cast<long long>(hours.size()) - 1 == last)
            coveredLast = std::max(coveredLast, hours.back().covered);
    }
    const bool offsets = reading_.timeForm.value >= TimeForm::OffsetHours;
    const auto partial = [&](long long hour, double covered, const char* which) {
        if (covered >= kHour / 2) return false;
        findings_.addLazily(FindingKind::PartialHour, 0, [&] {
            return std::string("the ") + which + " hour, " + momentText(static_cast<double>(hour) * kHour, offsets) +
                   ", has values for " + minutesText(covered) + " only";
        });
        return findings_.fix(FindingKind::PartialHour) == Fix::LeaveOut;
    };
    if (partial(first, coveredFirst, "first")) ++first;
    if (first < last && partial(last, coveredLast, "last")) --last;
}

SampleUsage::DeviceHours SampleUsage::hoursOfDevice(std::size_t device) const {
    DeviceHours all;
    if (absent_ == Absent::Nothing || devices_[device].series < 2) return all;
    all.first = sums_.firstHour();
    all.covered.resize(static_cast<std::size_t>(sums_.lastHour() - all.first + 1));
    for (std::size_t i = 0; i < series_.size(); ++i) {
        if (series_[i].device != device) continue;
        long long begin = 0;
        const auto hours = sums_.hours(i, begin);
        for (std::size_t h = 0; h < hours.size(); ++h)
            all.covered[static_cast<std::size_t>(begin - all.first) + h] += hours[h].covered;
    }
    while (!all.covered.empty() && all.covered.back() == 0) all.covered.pop_back();
    const auto begins =
        std::find_if(all.covered.begin(), all.covered.end(), [](double covered) { return covered > 0; });
    all.first += begins - all.covered.begin();
    all.covered.erase(all.covered.begin(), begins);
    return all;
}

SampleUsage::DeviceHours SampleUsage::hoursOfAll() const {
    DeviceHours all;
    for (const auto& hour : together_.hours(0, all.first)) all.covered.push_back(hour.covered);
    return all;
}

void SampleUsage::addSeries(std::size_t index, bool rescaled, const DeviceHours& device, const HourSpan& span,
                            Curves& curves) {
    const Series& series = series_[index];
    long long begin = 0;
    auto hours = sums_.hours(index, begin);
    if (hours.empty()) return;
    const Fix gapFix = findings_.fix(FindingKind::Gap);
    const bool fills = absent_ == Absent::Gap && findings_.count(FindingKind::Gap) > 0 && gapFix != Fix::Zero;
    if (fills && !device.covered.empty()) {
        // A gap may lie between two series of one GPU, outside the hours of either.
        const auto [first, last] =
            hoursAround(begin, begin + static_cast<long long>(hours.size()) - 1, device.first, device.last(),
                        [&device](long long hour) { return device.at(hour) > 0; });
        hours.insert(hours.begin(), static_cast<std::size_t>(begin - first), HourOfSeries());
        hours.resize(static_cast<std::size_t>(last - first + 1));
        begin = first;
    }
    const double gpus = shares_ ? reading_.gpusPerSeries.value * series.gpus : 1.0;
    std::vector<double> values(hours.size()), busy(shares_ ? hours.size() : 0);
    std::vector<bool> known(hours.size());
    const bool held = series.attributed || findings_.fix(FindingKind::Unattributed) == Fix::Keep;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        const double value = hours[i].mean + hours[i].small * (rescaled ? 100.0 : 1.0);
        const double together = device.at(begin + static_cast<long long>(i));
        // A GPU that went from one pod to another within the hour counts once, in parts; so does a pod that came or
        // went.
        const bool alone = device.covered.empty();
        const double part = alone          ? (hours[i].covered > 0 ? 1.0 : 0.0)
                            : together > 0 ? std::min(1.0, hours[i].covered / together)
                                           : 0.0;
        known[i] = alone ? hours[i].covered > 0 : together > 0;
        if (shares_) busy[i] = value / 100 * gpus * part;
        values[i] = !shares_ ? value * part : busyWanted_ ? busy[i] : held ? gpus * part : 0.0;
    }
    std::vector<double> filled = values;
    if (fills) {
        fillMissing(filled, known, gapFix);
        if (shares_) fillMissing(busy, known, gapFix);
    }
    for (std::size_t i = 0; i < hours.size(); ++i) {
        const long long at = begin + static_cast<long long>(i) - span.first;
        if (at < 0 || at >= static_cast<long long>(span.count)) continue;
        const auto hour = static_cast<std::size_t>(at);
        curves.gpus[series.group][hour] += filled[i];
        if (shares_) curves.busy[series.group][hour] += busy[i];
        if (known[i]) curves.anyCovered[hour] = true;
        if (filled[i] == values[i]) continue;
        if (curves.filled[series.group].empty()) curves.filled[series.group].resize(span.count);
        curves.filled[series.group][hour] += filled[i] - values[i];
    }
}

void SampleUsage::fillCommonGaps(const HourSpan& span, Curves& curves) {
    if (absent_ == Absent::Gap) return;
    std::size_t first = 0, last = span.count;
    while (first < last && !curves.anyCovered[first]) ++first;
    while (last > first && !curves.anyCovered[last - 1]) --last;
    std::uint64_t missing = 0;
    std::size_t begin = 0;
    for (std::size_t i = first; i < last; ++i) {
        if (curves.anyCovered[i]) continue;
        if (missing++ == 0) begin = i;
    }
    if (missing == 0) return;
    findings_.add(FindingKind::Gap, 0,
                  "no value at all in the hour " +
                      momentText(static_cast<double>(span.first + static_cast<long long>(begin)) * kHour,
                                 reading_.timeForm.value >= TimeForm::OffsetHours),
                  missing);
    for (std::size_t group = 0; group < curves.gpus.size(); ++group) {
        const auto before = curves.gpus[group];
        fillMissing(curves.gpus[group], curves.anyCovered, findings_.fix(FindingKind::Gap));
        for (std::size_t i = 0; i < span.count; ++i) {
            if (curves.gpus[group][i] == before[i]) continue;
            if (curves.filled[group].empty()) curves.filled[group].resize(span.count);
            curves.filled[group][i] += curves.gpus[group][i] - before[i];
        }
    }
}

void SampleUsage::noteGroups() {
    std::uint64_t unattributed = 0, row = 0;
    for (const auto& series : series_) {
        if (series.attributed || !series.any) continue;
        if (unattributed++ == 0) row = series.firstRow;
    }
    if (unattributed > 0 && !busyWanted_)
        findings_.add(FindingKind::Unattributed, row, "the GPU has no pod, so that nobody holds it", unattributed);
    if (groups_.putTogether() > 0)
        findings_.add(FindingKind::SpaceForGroups, 0,
                      std::to_string(groups_.putTogether()) + " groups beyond " + std::to_string(kMostGroups) +
                          " are put together as \"(other groups)\"");
}

SampleUsage::Curves SampleUsage::curvesOver(const HourSpan& span) {
    const auto rescaled = rescaledSeries();
    noteGroups();
    Curves curves;
    const std::size_t groups = groups_.names().size();
    curves.gpus.assign(groups, std::vector<double>(span.count, 0.0));
    curves.busy.assign(groups, std::vector<double>(shares_ ? span.count : 0, 0.0));
    curves.filled.resize(groups);
    curves.anyCovered.assign(span.count, false);
    std::vector<DeviceHours> shared(devices_.size());
    for (std::size_t i = 0; i < devices_.size(); ++i) shared[i] = hoursOfDevice(i);
    const DeviceHours all = absent_ == Absent::Nothing ? hoursOfAll() : DeviceHours();
    for (std::size_t hour = 0; hour < span.count; ++hour)
        curves.anyCovered[hour] = all.at(span.first + static_cast<long long>(hour)) > 0;
    for (std::size_t i = 0; i < series_.size(); ++i)
        addSeries(i, rescaled[i], absent_ == Absent::Nothing ? all : shared[series_[i].device], span, curves);
    fillCommonGaps(span, curves);
    return curves;
}

void SampleUsage::moveGroups(Curves& curves, ImportedUsage& usage) const {
    for (std::size_t group = 0; group < curves.gpus.size(); ++group) {
        UsageGroup made;
        made.name = groups_.names()[group];
        made.gpus = std::move(curves.gpus[group]);
        made.busyGpus = std::move(curves.busy[group]);
        usage.groups.push_back(std::move(made));
        const auto& filled = curves.filled[group];
        for (std::size_t i = 0; i < filled.size(); ++i) {
            if (filled[i] == 0) continue;
            const bool follows = !usage.filled.empty() && usage.filled.back().group == group &&
                                 usage.filled.back().fromHour + usage.filled.back().gpus.size() == i;
            if (!follows) usage.filled.push_back({group, i, {}});
            usage.filled.back().gpus.push_back(filled[i]);
        }
    }
}

Result<ImportedUsage> SampleUsage::finish(bool offsets, std::uint64_t rows) {
    ImportedUsage usage;
    usage.offsets = offsets;
    usage.rows = rows;
    usage.missingGroups = groups_.missing();
    for (std::size_t i = 0; i < series_.size(); ++i) release(i);
    noteGaps();
    if (sums_.empty()) {
        std::string why =
            rows == 0 ? "has no values; give a file with at least one row" : "has no value that can be used";
        if (!usage.missingGroups.empty()) why = "has no values in the groups asked for";
        why += asReasons(findings_.findings());
        return tl::unexpected(Error{ErrorKind::InvalidInput, label_ + " " + why});
    }
    long long first = sums_.firstHour(), last = sums_.lastHour();
    if (absent_ == Absent::Nothing) last = std::max(first, std::min(last, together_.lastHour()));
    trimPartialHours(first, last);
    const auto span = hourSpan(first, last, offsets, choices_, label_);
    if (!span) return tl::unexpected(span.error());
    if (auto fits = checkCurveSpace(groups_.names().size(), span->count, label_); !fits)
        return tl::unexpected(fits.error());
    usage.firstHour = span->first;
    Curves curves = curvesOver(*span);
    moveGroups(curves, usage);
    usage.findings = findings_.findings();
    finishUsage(usage, choices_);
    return usage;
}

}  // namespace splitpoint::models::imports
