#include "models/import/sample_usage.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "models/files/faults.h"
#include "models/import/time_text.h"
#include "models/import/usage_import.h"

namespace splitpoint::models::imports {

namespace {

constexpr double kHour = 3600;
constexpr double kMostGpus = 1e9;           // one value; kMaxDemandGpus of a scenario is lower
constexpr std::size_t kMostPages = 60'000;  // about 200 MB
constexpr std::size_t kMostSeries = 1'000'000;
constexpr double kMostSmallShare = 0.2;         // of a series of per cents
constexpr double kMostSteps = 1.5;              // between two samples without a gap
constexpr double kJitter = 0.01;                // of a step
constexpr double kLongestHold = 366 * 86400.0;  // where samples hold until the next one
constexpr double kNever = std::numeric_limits<double>::infinity();

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

std::string minutesText(double seconds) {
    return shortNumber(std::round(seconds / 60)) + " min";
}

std::string momentText(double seconds, bool offsets) {
    if (offsets) return "hour " + shortNumber(std::floor(seconds / kHour));
    std::string text = stampOfHour(static_cast<long long>(std::floor(seconds / kHour)));
    const auto minute = static_cast<int>(std::fmod(seconds, kHour) / 60);
    text.replace(14, 2, (minute < 10 ? "0" : "") + std::to_string(minute));
    return text;
}

}  // namespace

/// Curves of the groups while they are made.
struct SampleUsage::Curves {
    std::vector<std::vector<double>> gpus, busy, filled;  ///< by group
    std::vector<bool> anyCovered;                         ///< by hour: any series has a value
};

SampleUsage::SampleUsage(const Reading& reading, const ImportChoices& choices, std::string label)
    : reading_(reading), choices_(choices), label_(std::move(label)), findings_(choices.fixes), groups_(choices) {
    shares_ = measuresShares(reading);
    busyWanted_ = choices.quantity == Quantity::DeviceBusy || choices.quantity == Quantity::SmActive;
}

std::optional<std::size_t> SampleUsage::seriesOf(const Subject& subject) {
    const std::uint32_t number = keys_.numberOf(subject.key);
    if (number < numbers_.size()) {
        if (const auto known = numbers_[number]; known && subject.attributed) series_[*known].attributed = true;
        return numbers_[number];
    }
    const auto group = groups_.numberOf(subject.group.empty() ? "(none)" : std::string(subject.group));
    if (!group) {
        numbers_.emplace_back();
        return std::nullopt;
    }
    Series series;
    series.group = *group;
    series.device = deviceKeys_.numberOf(subject.device.empty() ? subject.key : subject.device);
    series.gpus = subject.gpus;
    series.attributed = subject.attributed;
    if (series.device >= devices_.size()) devices_.resize(series.device + 1);
    ++devices_[series.device].series;
    series_.push_back(series);
    keyOf_.push_back(number);
    numbers_.emplace_back(series_.size() - 1);
    return series_.size() - 1;
}

std::optional<double> SampleUsage::settleTime(const Series& series, std::uint64_t row, const Moment& moment) {
    if (moment.kind == Moment::Kind::Ambiguous) {
        findings_.addLazily(FindingKind::AmbiguousHour, row, [&] {
            return "the local time occurs twice in " + reading_.timeZone.value + ", when clocks go back";
        });
        const Fix fix = findings_.fix(FindingKind::AmbiguousHour);
        const bool second =
            series.any && (series.falls ? moment.later < series.before : moment.seconds <= series.before);
        if (fix == Fix::Later || (fix == Fix::InOrder && second)) return moment.later;
    }
    if (moment.kind == Moment::Kind::Missing) {
        findings_.addLazily(FindingKind::MissingHour, row, [&] {
            return "the local time does not occur in " + reading_.timeZone.value + ", where clocks go forward";
        });
        if (findings_.fix(FindingKind::MissingHour) == Fix::LeaveOut) return std::nullopt;
    }
    return moment.seconds;
}

std::optional<double> SampleUsage::settleShare(Series& series, std::uint64_t row, double value) {
    if (reading_.unit.value == ValueUnit::Ratio) {
        if (value > 1.5 && value <= 100) {
            findings_.addLazily(FindingKind::UnitMix, row,
                                [&] { return shortNumber(value) + " among shares of 0 to 1 looks like per cent"; });
            if (findings_.fix(FindingKind::UnitMix) == Fix::Rescale) value /= 100;
        }
        value *= 100;
    } else if (value > 0) {
        if (value < 1 && series.fractions++ == 0) series.fractionRow = row;
        if (value == 1) ++series.ones;
        if (value > 1) ++series.large;
    }
    if (value > 100 + 1e-9) {
        findings_.addLazily(FindingKind::OverHundred, row,
                            [&] { return shortNumber(value) + " % of a GPU is more than all of it"; });
        const Fix fix = findings_.fix(FindingKind::OverHundred);
        if (fix == Fix::LeaveOut) return std::nullopt;
        if (fix == Fix::Cap) value = 100;
    }
    return value;
}

double SampleUsage::step() const {
    return reading_.stepSeconds.value > 0 ? reading_.stepSeconds.value : kHour;
}

double SampleUsage::longestHold() const {
    return reading_.stepSeconds.value > 0 ? kMostSteps * reading_.stepSeconds.value : kLongestHold;
}

bool SampleUsage::isCounter() const {
    return reading_.unit.value == ValueUnit::GpuHours || reading_.unit.value == ValueUnit::GpuSeconds;
}

void SampleUsage::hold(std::size_t index, double time, double value, bool small) {
    Held& held = series_[index].held;
    Held next{time, kNever, small ? 0.0 : value, small ? value : 0.0, 1};
    if (held.samples > 0 && time == held.begin) {
        held.value += next.value;
        held.small += next.small;
        ++held.samples;
        return;
    }
    if (held.samples > 0) {
        // Rows may go back in time: then the one before is what ends this one.
        if (time < held.begin)
            next.until = held.begin;
        else if (time < held.until)
            next.until = held.until;
        if (time > held.begin) held.until = std::min(held.until, time);
        release(index);
    }
    held = next;
}

void SampleUsage::release(std::size_t index) {
    Held& held = series_[index].held;
    if (held.samples == 0) return;
    const double until = held.until - held.begin, samples = held.samples;
    const bool jitter = std::abs(until - step()) <= kJitter * std::min(step(), kHour);
    const double seconds = jitter || until > longestHold() ? step() : until;
    if (reading_.unit.value == ValueUnit::GpuHoursOfRow) held.value *= kHour / seconds;
    sums_.add(index, {held.begin, seconds, held.value / samples, held.small / samples, absent_ == Absent::Nothing});
    held.samples = 0;
}

bool SampleUsage::begins(const Series& series, std::uint64_t row) const {
    return !series.any || (wholeSeries_ && row != series.row);
}

bool SampleUsage::leftOutOfOrder(std::size_t index, std::uint64_t row, double time) {
    const Series& series = series_[index];
    if (begins(series, row) || time >= series.last) return false;
    const bool leftOut = findings_.fix(FindingKind::ClockJump) == Fix::LeaveOut;
    findings_.addLazily(FindingKind::ClockJump, row, [&] {
        return "time goes back by " + minutesText(series.last - time) + " to " +
               momentText(time, reading_.timeForm.value >= TimeForm::OffsetHours) + " in series " +
               inQuotes(keys_.list()[keyOf_[index]]) +
               (leftOut       ? ""
                : isCounter() ? ", so that what the counter grew by counts between the readings around it"
                              : ", so that each row counts at its own time");
    });
    return leftOut;
}

void SampleUsage::noteOrder(std::size_t index, std::uint64_t row, double time) {
    Series& series = series_[index];
    const bool begins = this->begins(series, row);
    series.falls = series.any && time < series.before;
    series.before = time;
    series.last = begins ? time : std::max(series.last, time);
    series.row = row;
    series.any = true;
}

void SampleUsage::noteRun(std::size_t index, std::uint64_t row, double time) {
    if (absent_ == Absent::Nothing) return;
    Device& device = devices_[series_[index].device];
    const double longest = longestHold();
    if (!device.runs.empty()) {
        Run& run = device.runs.back();
        if (time >= run.begin && time - run.end <= longest) {
            run.end = std::max(run.end, time);
            return;
        }
        if (time < run.begin && run.begin - time <= longest) {
            run = {time, run.end, row, index};
            return;
        }
    }
    device.runs.push_back({time, time, row, index});
    if (device.runs.size() < device.mergeAt) return;
    mergeRuns(device);
    device.mergeAt = std::max(device.mergeAt, 2 * device.runs.size());
}

void SampleUsage::mergeRuns(Device& device) const {
    std::sort(device.runs.begin(), device.runs.end(),
              [](const Run& a, const Run& b) { return a.begin != b.begin ? a.begin < b.begin : a.row < b.row; });
    std::vector<Run> merged;
    for (const Run& run : device.runs) {
        if (!merged.empty() && run.begin - merged.back().end <= longestHold())
            merged.back().end = std::max(merged.back().end, run.end);
        else
            merged.push_back(run);
    }
    device.runs = std::move(merged);
}

/// Series of one GPU are judged in time together, whichever comes first in the source.
void SampleUsage::noteGaps() {
    struct Hole {
        double begin, end;
        std::uint64_t row;
        std::size_t series;
    };
    std::vector<Hole> holes;
    for (Device& device : devices_) {
        mergeRuns(device);
        for (std::size_t i = 1; i < device.runs.size(); ++i) {
            const Run& after = device.runs[i];
            holes.push_back({device.runs[i - 1].end, after.begin, after.row, after.series});
        }
    }
    std::sort(holes.begin(), holes.end(),
              [](const Hole& a, const Hole& b) { return a.row != b.row ? a.row < b.row : a.begin < b.begin; });
    for (const Hole& hole : holes) {
        findings_.addLazily(FindingKind::Gap, hole.row, [&] {
            return "no value of series " + inQuotes(keys_.list()[keyOf_[hole.series]]) + " for " +
                   minutesText(hole.end - hole.begin - step()) + " after " +
                   momentText(hole.begin, reading_.timeForm.value >= TimeForm::OffsetHours);
        });
    }
}

Result<void> SampleUsage::add(std::size_t index, std::uint64_t row, const Moment& moment, std::optional<double> value) {
    Series& series = series_[index];
    const auto time = settleTime(series, row, moment);
    if (!time) return {};
    const bool offsets = reading_.timeForm.value >= TimeForm::OffsetHours;
    if (offsets ? std::abs(*time) > kLatestTime : *time < kEarliestTime || *time >= kLatestTime) {
        findings_.addLazily(FindingKind::BadTime, row, [&] { return "the time lies outside 2000 to 2100"; });
        return {};
    }
    const auto stamp = static_cast<std::uint64_t>(std::llround(*time * 1000));
    if (!seen_.insert(Fingerprints::mix(stamp ^ Fingerprints::mix(series.device + 1)))) {
        findings_.addLazily(FindingKind::Duplicate, row, [&] {
            return "series " + inQuotes(keys_.list()[keyOf_[index]]) + " has a value at " + momentText(*time, offsets) +
                   " already";
        });
        if (findings_.fix(FindingKind::Duplicate) == Fix::LeaveOut) return {};
    }
    if (!series.any) series.firstRow = row;
    if (value && *value < 0) {
        findings_.addLazily(FindingKind::Negative, row, [&] { return shortNumber(*value) + " is below 0"; });
        if (findings_.fix(FindingKind::Negative) == Fix::LeaveOut) return {};
        value = 0.0;
    }
    const double most = reading_.unit.value == ValueUnit::GpuHoursOfRow ? kMostGpus * step() / kHour : kMostGpus;
    if (value && *value > most && !isCounter()) {
        findings_.addLazily(FindingKind::BadNumber, row,
                            [&] { return shortNumber(*value) + " is no plausible value"; });
        return {};
    }
    if (leftOutOfOrder(index, row, *time)) return {};
    if (isCounter()) {
        if (value) addGrowth(index, row, *time, *value);
    } else {
        std::optional<double> settled = value;
        if (value && shares_) settled = settleShare(series, row, *value);
        if (value && !settled) return {};
        const bool small =
            settled && shares_ && reading_.unit.value == ValueUnit::Percent && *settled > 0 && *settled <= 1;
        if (settled) series.largest = std::max(series.largest, *settled);
        noteOrder(index, row, *time);
        noteRun(index, row, *time);
        hold(index, *time, settled.value_or(0.0), small);
        noteTogether({*time, step(), 0, 0, false});
    }
    if (sums_.pages() > kMostPages || series_.size() > kMostSeries) {
        return tl::unexpected(
            Error{ErrorKind::InvalidInput, label_ + " has too many series over too many hours for this memory; import "
                                                    "a shorter time, or ask the source for sums"});
    }
    return {};
}

void SampleUsage::noteMoment(const Moment& moment) {
    noteTogether({moment.seconds, step(), 0, 0, false});
}

void SampleUsage::noteTogether(const Sample& sample) {
    if (absent_ == Absent::Gap || !(std::abs(sample.begin) <= kLatestTime)) return;
    const auto stamp = static_cast<std::uint64_t>(std::llround(sample.begin * 1000));
    if (moments_.insert(Fingerprints::mix(stamp))) together_.add(0, sample);
}

void SampleUsage::addGrowth(std::size_t index, std::uint64_t row, double time, double value) {
    Series& series = series_[index];
    const bool first = !series.any, begins = this->begins(series, row);
    const CounterReading latest{series.last, series.lastValue}, read{time, value};
    noteOrder(index, row, time);
    if (begins || time < series.earliest.time) {
        const CounterReading next = series.earliest;
        series.earliest = read;
        // Rows may come newest first.
        if (!begins) return addGrowthBetween(index, row, read, next);
    }
    if (!begins && time < latest.time) return;
    series.lastValue = value;
    if (!first && time > latest.time) addGrowthBetween(index, row, latest, read);
}

void SampleUsage::addGrowthBetween(std::size_t index, std::uint64_t row, const CounterReading& from,
                                   const CounterReading& to) {
    double grown = to.value - from.value;
    if (grown < 0) {
        findings_.addLazily(FindingKind::CounterReset, row, [&] {
            return "the counter falls from " + shortNumber(from.value) + " to " + shortNumber(to.value);
        });
        if (findings_.fix(FindingKind::CounterReset) == Fix::LeaveOut) return;
        grown = to.value;
    }
    const double seconds = to.time - from.time;
    if (absent_ == Absent::Gap && seconds > longestHold()) {
        // A counter goes on where nobody reads it: what it grew by is known, only not when.
        findings_.addLazily(FindingKind::HourShapeLost, row, [&] {
            return "nothing was read of series " + inQuotes(keys_.list()[keyOf_[index]]) + " for " +
                   minutesText(seconds - step()) + " after " +
                   momentText(from.time, reading_.timeForm.value >= TimeForm::OffsetHours) +
                   ", so that what the counter grew by is spread evenly over that time";
        });
    }
    const double hours = reading_.unit.value == ValueUnit::GpuHours ? grown : grown / kHour;
    // A step of a counter says what was used since the row before.
    const Sample growth{from.time, seconds, hours * kHour / seconds, 0, true};
    sums_.add(index, growth);
    noteTogether(growth);
}

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

Result<ImportedUsage> SampleUsage::finish(bool offsets, std::uint64_t rows) {
    ImportedUsage usage;
    usage.offsets = offsets;
    usage.rows = rows;
    usage.missingGroups = groups_.missing();
    for (std::size_t i = 0; i < series_.size(); ++i) release(i);
    noteGaps();
    if (sums_.empty()) {
        std::string why = rows == 0 ? "has no values" : "has no value that can be used";
        if (!usage.missingGroups.empty()) why = "has no values in the groups asked for";
        for (const auto& finding : findings_.findings()) why += "; " + finding.sentence;
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
    const auto rescaled = rescaledSeries();
    std::uint64_t unattributed = 0, unattributedRow = 0;
    for (const auto& series : series_) {
        if (series.attributed || !series.any) continue;
        if (unattributed++ == 0) unattributedRow = series.firstRow;
    }
    if (unattributed > 0 && !busyWanted_)
        findings_.add(FindingKind::Unattributed, unattributedRow, "the GPU has no pod, so that nobody holds it",
                      unattributed);
    if (groups_.putTogether() > 0)
        findings_.add(FindingKind::SpaceForGroups, 0,
                      std::to_string(groups_.putTogether()) + " groups beyond " + std::to_string(kMostGroups) +
                          " are put together as \"(other groups)\"");

    Curves curves;
    const std::size_t groups = groups_.names().size();
    curves.gpus.assign(groups, std::vector<double>(span->count, 0.0));
    curves.busy.assign(groups, std::vector<double>(shares_ ? span->count : 0, 0.0));
    curves.filled.resize(groups);
    curves.anyCovered.assign(span->count, false);
    std::vector<DeviceHours> shared(devices_.size());
    for (std::size_t i = 0; i < devices_.size(); ++i) shared[i] = hoursOfDevice(i);
    const DeviceHours all = absent_ == Absent::Nothing ? hoursOfAll() : DeviceHours();
    for (std::size_t hour = 0; hour < span->count; ++hour)
        curves.anyCovered[hour] = all.at(span->first + static_cast<long long>(hour)) > 0;
    for (std::size_t i = 0; i < series_.size(); ++i)
        addSeries(i, rescaled[i], absent_ == Absent::Nothing ? all : shared[series_[i].device], *span, curves);
    fillCommonGaps(*span, curves);
    for (std::size_t group = 0; group < groups; ++group) {
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
    usage.findings = findings_.findings();
    finishUsage(usage, choices_);
    return usage;
}

}  // namespace splitpoint::models::imports
