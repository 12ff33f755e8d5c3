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
constexpr std::size_t kWeek = 168;       // hours
constexpr double kMostSmallShare = 0.2;  // of a series of per cents
constexpr double kLateReading = 300;     // seconds into the hour after the last one that are no hour: readings come late

/// A value that is known, and where: hours after the first of those looked at, before it where negative.
struct KnownValue {
    long long at = 0;
    double value = 0;
};

/// What a fix puts where values are missing between known ones; one pass, as a gap may last for years.
/// @param before  the last one known before the first of them
/// @param beyond  the first one known after the last of them
void fillMissing(std::vector<double>& values, const std::vector<bool>& known, Fix fix,
                 std::optional<KnownValue> before = std::nullopt,
                 const std::optional<KnownValue>& beyond = std::nullopt) {
    const std::size_t count = values.size();
    std::optional<KnownValue> after;
    for (std::size_t i = 0; i < count; ++i) {
        const auto at = static_cast<long long>(i);
        if (known[i]) before = KnownValue{at, values[i]};
        if (known[i] || !before) continue;
        if (!after || after->at < at) {
            std::size_t next = i;
            while (next < count && !known[next]) ++next;
            after = next < count ? KnownValue{static_cast<long long>(next), values[next]} : beyond;
        }
        if (!after) return;
        if (fix == Fix::Hold) values[i] = before->value;
        if (fix == Fix::Line) {
            const double share = static_cast<double>(at - before->at) / static_cast<double>(after->at - before->at);
            values[i] = before->value + (after->value - before->value) * share;
        }
        if (fix == Fix::WeekBefore) {
            if (i >= kWeek && known[i - kWeek])
                values[i] = values[i - kWeek];
            else if (i + kWeek < count && known[i + kWeek])
                values[i] = values[i + kWeek];
        }
    }
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

/// Hours that matter for a curve: its own and, where gaps are filled, a week on both sides.
struct SampleUsage::HourWindow {
    long long first = 0, last = -1;
};

/// Seconds of each hour in a window that several series cover together: those of one GPU where it has several; of
/// Absent::Nothing all series.
struct SampleUsage::DeviceHours {
    struct Hour {
        long long hour = 0;
        double covered = 0;
    };
    bool shared = false;  ///< there are several series
    long long first = 0;
    std::vector<double> covered;               ///< from `first` on
    long long firstOfAll = 0, lastOfAll = -1;  ///< also outside of the window
    std::optional<Hour> before, after;         ///< the nearest ones with a value outside of the window

    [[nodiscard]] double at(long long hour) const {
        if (before && hour == before->hour) return before->covered;
        if (after && hour == after->hour) return after->covered;
        return hour < first || hour >= first + static_cast<long long>(covered.size())
                   ? 0.0
                   : covered[static_cast<std::size_t>(hour - first)];
    }
    /// The last hour with a value that is not after another one; where that is beyond the window, any beyond it.
    [[nodiscard]] long long lastUntil(long long hour) const {
        if (after && after->hour <= hour) return after->hour;
        for (long long at = std::min(hour, first + static_cast<long long>(covered.size()) - 1); at >= first; --at) {
            if (covered[static_cast<std::size_t>(at - first)] > 0) return at;
        }
        return before && before->hour <= hour ? before->hour : firstOfAll;
    }
    /// The first hour with a value that is not before another one, likewise.
    [[nodiscard]] long long firstFrom(long long hour) const {
        if (before && before->hour >= hour) return before->hour;
        const long long end = first + static_cast<long long>(covered.size());
        for (long long at = std::max(hour, first); at < end; ++at) {
            if (covered[static_cast<std::size_t>(at - first)] > 0) return at;
        }
        return after && after->hour >= hour ? after->hour : lastOfAll;
    }
};

void SampleUsage::trimPartialHours(long long& first, long long& last) {
    if (reading_.stepSeconds.value <= 0 || reading_.stepSeconds.value > kHour || first == last) return;
    double coveredFirst = 0, coveredLast = 0;
    if (absent_ == Absent::Nothing) {
        coveredFirst = together_.hour(0, first).covered;
        coveredLast = together_.hour(0, last).covered;
    }
    for (std::size_t i = 0; absent_ == Absent::Gap && i < series_.size(); ++i) {
        coveredFirst = std::max(coveredFirst, sums_.hour(i, first).covered);
        coveredLast = std::max(coveredLast, sums_.hour(i, last).covered);
    }
    const bool offsets = reading_.timeForm.value >= TimeForm::OffsetHours;
    const auto beginOf = [&](long long hour) { return static_cast<double>(hour) * kHour + hourShift_.value_or(0); };
    const auto partial = [&](long long hour, double covered, const char* which) {
        if (covered >= kHour / 2) return false;
        findings_.addLazily(FindingKind::PartialHour, 0, [&] {
            return std::string("the ") + which + " hour, " + momentText(beginOf(hour), offsets) +
                   ", has values for " + minutesText(covered) + " only";
        });
        return findings_.fix(FindingKind::PartialHour) == Fix::LeaveOut;
    };
    // Both or none: where they are all there is, neither can be left out.
    if (last == first + 1 && std::max(coveredFirst, coveredLast) < kHour / 2)
        findings_.choose(FindingKind::PartialHour, Fix::Keep);
    const bool withoutFirst = partial(first, coveredFirst, "first");
    if (partial(last, coveredLast, "last")) --last;
    if (withoutFirst) ++first;
}

bool SampleUsage::fillsGaps() const {
    return absent_ == Absent::Gap && findings_.count(FindingKind::Gap) > 0 &&
           findings_.fix(FindingKind::Gap) != Fix::Zero;
}

std::vector<SampleUsage::DeviceHours> SampleUsage::hoursOfDevices(const HourWindow& window) const {
    std::vector<DeviceHours> devices(devices_.size());
    const auto eachShared = [&](const auto& look) {
        for (std::size_t i = 0; i < series_.size(); ++i) {
            const auto ends = sums_.ends(i);
            if (devices_[series_[i].device].series > 1 && ends) look(i, devices[series_[i].device], *ends);
        }
    };
    if (absent_ == Absent::Nothing) return devices;
    eachShared([&](std::size_t i, DeviceHours& device, const auto& ends) {
        device.firstOfAll = device.shared ? std::min(device.firstOfAll, ends.first) : ends.first;
        device.lastOfAll = device.shared ? std::max(device.lastOfAll, ends.second) : ends.second;
        device.shared = true;
        const auto before = sums_.lastBefore(i, window.first), after = sums_.firstAfter(i, window.last);
        if (before && (!device.before || device.before->hour < *before)) device.before = {*before, 0};
        if (after && (!device.after || device.after->hour > *after)) device.after = {*after, 0};
    });
    for (auto& device : devices) {
        device.first = std::max(window.first, device.firstOfAll);
        const long long count = std::min(window.last, device.lastOfAll) - device.first + 1;
        device.covered.resize(static_cast<std::size_t>(std::max(0LL, count)));
    }
    eachShared([&](std::size_t i, DeviceHours& device, const auto&) {
        long long begin = 0;
        const auto hours = sums_.hours(i, window.first, window.last, begin);
        for (std::size_t h = 0; h < hours.size(); ++h)
            device.covered[static_cast<std::size_t>(begin - device.first) + h] += hours[h].covered;
        for (auto* beside : {&device.before, &device.after}) {
            if (*beside) (*beside)->covered += sums_.hour(i, (*beside)->hour).covered;
        }
    });
    return devices;
}

SampleUsage::DeviceHours SampleUsage::hoursOfAll(const HourWindow& window) const {
    DeviceHours all;
    all.shared = true;
    for (const auto& hour : together_.hours(0, window.first, window.last, all.first))
        all.covered.push_back(hour.covered);
    return all;
}

SampleUsage::HourWindow SampleUsage::hoursLookedAt(std::size_t index, const DeviceHours& device,
                                                   const HourWindow& window) const {
    const auto ends = sums_.ends(index);
    if (!ends) return {};
    HourWindow own{ends->first, ends->second};
    if (device.shared && fillsGaps()) {
        // A gap may lie between two series of one GPU, outside the hours of either. So wide is the look that each gap
        // beside its own hours, and each a week from them, lies within, with the values around it.
        constexpr auto kLook = static_cast<long long>(kWeek);
        own = {device.lastUntil(own.first - 2 * kLook), device.firstFrom(own.last + kLook)};
    }
    return {std::max(own.first, window.first), std::min(own.last, window.last)};
}

/// Of one series in one hour.
struct SampleUsage::HourValues {
    double value = 0, busy = 0;
    bool known = false;
};

SampleUsage::HourValues SampleUsage::valuesOf(const Series& series, bool rescaled, const HourOfSeries& own, bool shared,
                                              double together) const {
    // A GPU that went from one pod to another within the hour counts once, in parts; so does a pod that came or went.
    const double part = !shared        ? (own.covered > 0 ? 1.0 : 0.0)
                        : together > 0 ? std::min(1.0, own.covered / together)
                                       : 0.0;
    const double value = own.mean + own.small * (rescaled ? 100.0 : 1.0);
    HourValues values;
    values.known = shared ? together > 0 : own.covered > 0;
    if (!shares_) {
        values.value = value * part;
        return values;
    }
    const double gpus = reading_.gpusPerSeries.value * series.gpus;
    const bool held = series.attributed || findings_.fix(FindingKind::Unattributed) == Fix::Keep;
    values.busy = value / 100 * gpus * part;
    values.value = busyWanted_ ? values.busy : held ? gpus * part : 0.0;
    return values;
}

void SampleUsage::addSeries(std::size_t index, bool rescaled, const DeviceHours& device, const HourWindow& window,
                            const HourSpan& span, Curves& curves) {
    const auto [first, last] = hoursLookedAt(index, device, window);
    if (first > last) return;
    const Series& series = series_[index];
    const auto valuesAt = [&](long long hour, const HourOfSeries& own) {
        return valuesOf(series, rescaled, own, device.shared, device.at(hour));
    };
    const auto count = static_cast<std::size_t>(last - first + 1);
    std::vector<double> values(count), busy(shares_ ? count : 0);
    std::vector<bool> known(count);
    long long begin = 0;
    const auto own = sums_.hours(index, first, last, begin);
    for (std::size_t i = 0; i < count; ++i) {
        const long long hour = first + static_cast<long long>(i);
        const bool within = hour >= begin && hour < begin + static_cast<long long>(own.size());
        const auto of = valuesAt(hour, within ? own[static_cast<std::size_t>(hour - begin)] : HourOfSeries());
        values[i] = of.value;
        if (shares_) busy[i] = of.busy;
        known[i] = of.known;
    }
    std::vector<double> filled = values;
    if (fillsGaps()) {
        const auto before = !device.shared  ? sums_.lastBefore(index, first)
                            : device.before ? std::optional(device.before->hour)
                                            : std::nullopt;
        const auto after = !device.shared ? sums_.firstAfter(index, last)
                           : device.after ? std::optional(device.after->hour)
                                          : std::nullopt;
        const auto fill = [&, begin = first](std::vector<double>& missing, double HourValues::*figure) {
            const auto beside = [&](const std::optional<long long>& hour) -> std::optional<KnownValue> {
                if (!hour) return std::nullopt;
                return KnownValue{*hour - begin, valuesAt(*hour, sums_.hour(index, *hour)).*figure};
            };
            fillMissing(missing, known, findings_.fix(FindingKind::Gap), beside(before), beside(after));
        };
        fill(filled, &HourValues::value);
        if (shares_) fill(busy, &HourValues::busy);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const long long at = first + static_cast<long long>(i) - span.first;
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

void SampleUsage::fillCommonGaps(const HourSpan& wide, const HourSpan& span, const std::vector<bool>& rescaled,
                                 Curves& curves) {
    const auto known = [&](long long hour) {
        return hour >= wide.first && hour <= wide.last() &&
               curves.anyCovered[static_cast<std::size_t>(hour - wide.first)];
    };
    const auto beforeWide = together_.lastBefore(0, wide.first), afterWide = together_.firstAfter(0, wide.last());
    long long first = beforeWide ? wide.first : span.last() + 1, last = afterWide ? wide.last() : span.first - 1;
    for (long long hour = wide.first; hour <= span.last() && first > hour; ++hour) {
        if (known(hour)) first = hour;
    }
    for (long long hour = wide.last(); hour >= span.first && last < hour; --hour) {
        if (known(hour)) last = hour;
    }
    std::uint64_t missing = 0;
    long long begin = 0;
    for (long long hour = std::max(first, span.first); hour <= std::min(last, span.last()); ++hour) {
        if (known(hour)) continue;
        if (missing++ == 0) begin = hour;
    }
    if (missing == 0) return;
    findings_.add(FindingKind::Gap, 0,
                  "no value at all in the hour " +
                      momentText(static_cast<double>(begin) * kHour + hourShift_.value_or(0),
                                 reading_.timeForm.value >= TimeForm::OffsetHours),
                  missing);
    const auto beside = [&](const std::optional<long long>& hour) {
        return hour ? sumOver({*hour, 1}, 0, rescaled) : Curves();
    };
    const Curves before = beside(beforeWide), after = beside(afterWide);
    for (std::size_t group = 0; group < curves.gpus.size(); ++group) {
        const auto values = curves.gpus[group];
        const auto valueOf = [&](const Curves& edge, const std::optional<long long>& hour) {
            return hour ? std::optional(KnownValue{*hour - wide.first, edge.gpus[group].front()}) : std::nullopt;
        };
        fillMissing(curves.gpus[group], curves.anyCovered, findings_.fix(FindingKind::Gap), valueOf(before, beforeWide),
                    valueOf(after, afterWide));
        for (std::size_t i = 0; i < wide.count; ++i) {
            if (curves.gpus[group][i] == values[i]) continue;
            if (curves.filled[group].empty()) curves.filled[group].resize(wide.count);
            curves.filled[group][i] += curves.gpus[group][i] - values[i];
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

SampleUsage::Curves SampleUsage::sumOver(const HourSpan& span, long long beside, const std::vector<bool>& rescaled) {
    Curves curves;
    const std::size_t groups = groups_.names().size();
    curves.gpus.assign(groups, std::vector<double>(span.count, 0.0));
    curves.busy.assign(groups, std::vector<double>(shares_ ? span.count : 0, 0.0));
    curves.filled.resize(groups);
    curves.anyCovered.assign(span.count, false);
    const HourWindow window{span.first - beside, span.last() + beside};
    const auto shared = hoursOfDevices(window);
    const DeviceHours all = absent_ == Absent::Nothing ? hoursOfAll(window) : DeviceHours();
    for (std::size_t hour = 0; hour < span.count; ++hour)
        curves.anyCovered[hour] = all.at(span.first + static_cast<long long>(hour)) > 0;
    for (std::size_t i = 0; i < series_.size(); ++i)
        addSeries(i, rescaled[i], absent_ == Absent::Nothing ? all : shared[series_[i].device], window, span, curves);
    return curves;
}

SampleUsage::Curves SampleUsage::curvesOver(const HourSpan& span) {
    const auto rescaled = rescaledSeries();
    noteGroups();
    constexpr auto kBeside = static_cast<long long>(kWeek);
    if (absent_ == Absent::Gap) return sumOver(span, fillsGaps() ? kBeside : 0, rescaled);
    // Whether an hour without a value is a gap, and what fills it, is known only with all series added up.
    HourSpan wide = span;
    if (findings_.fix(FindingKind::Gap) != Fix::Zero) wide = {span.first - kBeside, span.count + 2 * kWeek};
    Curves curves = sumOver(wide, 0, rescaled);
    fillCommonGaps(wide, span, rescaled, curves);
    const auto cut = [&](std::vector<double>& values) {
        if (values.empty()) return;
        values.erase(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(span.first - wide.first));
        values.resize(span.count);
    };
    for (auto* figures : {&curves.gpus, &curves.busy, &curves.filled})
        std::for_each(figures->begin(), figures->end(), cut);
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
    while (!moved_.empty()) {
        if (auto added = addMoved(moved_.begin()->first, kLatestTime, true); !added)
            return tl::unexpected(added.error());
    }
    for (std::size_t i = 0; i < series_.size(); ++i) release(i);
    noteGaps();
    if (sums_.empty()) {
        std::string why =
            rows == 0 ? "has no values; give a file with at least one row" : "has no value that can be used";
        if (!usage.missingGroups.empty()) why = "has no values in the groups asked for";
        why += asReasons(findings_.findings());
        return tl::unexpected(Error{ErrorKind::InvalidInput, label_ + " " + why});
    }
    sums_.countReached(kLateReading);
    together_.countReached(kLateReading);
    usage.hourShift = hourShift_.value_or(0);
    long long first = sums_.firstHour(), last = sums_.lastHour();
    if (absent_ == Absent::Nothing) last = std::max(first, std::min(last, together_.lastHour()));
    trimPartialHours(first, last);
    const auto span = hourSpan(first, last, {offsets, usage.hourShift}, choices_, label_);
    if (!span) return tl::unexpected(span.error());
    if (auto fits = checkCurveSpace(groups_.names().size(), span->count, label_); !fits)
        return tl::unexpected(fits.error());
    usage.firstHour = span->first;
    noteBeyondSource(*span, first, last, {offsets, usage.hourShift}, choices_, findings_);
    Curves curves = curvesOver(*span);
    moveGroups(curves, usage);
    usage.findings = findings_.findings();
    finishUsage(usage, choices_);
    return usage;
}

}  // namespace splitpoint::models::imports
