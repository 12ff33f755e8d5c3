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
constexpr double kMostSteps = 1.5;              // between two samples without a gap
constexpr double kJitter = 0.01;                // of a step
constexpr double kLongestHold = 366 * 86400.0;  // where samples hold until the next one
constexpr double kNever = std::numeric_limits<double>::infinity();

}  // namespace

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
    const auto time = settleTime(series_[index], row, moment);
    if (!time) return {};
    const bool offsets = reading_.timeForm.value >= TimeForm::OffsetHours;
    if (offsets ? std::abs(*time) > kLatestTime : *time < kEarliestTime || *time >= kLatestTime) {
        findings_.addLazily(FindingKind::BadTime, row, [&] { return "the time lies outside 2000 to 2100"; });
        return {};
    }
    noteFirstTime(*time);
    if (moment.kind == Moment::Kind::Missing) {
        moved_[index].push_back({row, *time, value});
        return {};
    }
    if (moved_.empty()) return addAt(index, row, *time, value);
    // Of a row that was moved and one that has its time, the real one counts.
    if (auto added = addMoved(index, *time, false); !added) return added;
    if (auto added = addAt(index, row, *time, value); !added) return added;
    return addMoved(index, *time, true);
}

Result<void> SampleUsage::addMoved(std::size_t index, double time, bool with) {
    const auto waiting = moved_.find(index);
    if (waiting == moved_.end()) return {};
    std::vector<Moved> due;
    std::erase_if(waiting->second, [&](const Moved& moved) {
        const bool now = moved.time < time || (with && moved.time == time);
        if (now) due.push_back(moved);
        return now;
    });
    if (waiting->second.empty()) moved_.erase(waiting);
    for (const Moved& moved : due) {
        if (auto added = addAt(index, moved.row, moved.time, moved.value); !added) return added;
    }
    return {};
}

void SampleUsage::noteFirstTime(double time) {
    if (hourShift_) return;
    hourShift_ = hourShift(reading_, time);
    sums_.beginHoursAt(*hourShift_);
    together_.beginHoursAt(*hourShift_);
}

Result<void> SampleUsage::addAt(std::size_t index, std::uint64_t row, double time, std::optional<double> value) {
    Series& series = series_[index];
    const bool offsets = reading_.timeForm.value >= TimeForm::OffsetHours;
    const auto stamp = static_cast<std::uint64_t>(std::llround(time * 1000));
    if (!seen_.insert(Fingerprints::mix(stamp ^ Fingerprints::mix(series.device + 1)))) {
        findings_.addLazily(FindingKind::Duplicate, row, [&] {
            return "series " + inQuotes(keys_.list()[keyOf_[index]]) + " has a value at " + momentText(time, offsets) +
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
    if (leftOutOfOrder(index, row, time)) return {};
    if (isCounter()) {
        if (value) addGrowth(index, row, time, *value);
    } else {
        std::optional<double> settled = value;
        if (value && shares_) settled = settleShare(series, row, *value);
        if (value && !settled) return {};
        const bool small =
            settled && shares_ && reading_.unit.value == ValueUnit::Percent && *settled > 0 && *settled <= 1;
        if (settled) series.largest = std::max(series.largest, *settled);
        noteOrder(index, row, time);
        noteRun(index, row, time);
        hold(index, time, settled.value_or(0.0), small);
        noteTogether({time, step(), 0, 0, false});
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
    noteFirstTime(sample.begin);
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

}  // namespace splitpoint::models::imports
