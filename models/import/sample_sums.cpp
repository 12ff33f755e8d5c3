#include "models/import/sample_sums.h"

#include <algorithm>
#include <cmath>

namespace splitpoint::models::imports {

namespace {

constexpr double kHour = 3600;
constexpr double kJitter = 0.01;

long long floorDiv(long long value, long long by) {
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

}  // namespace

void SampleSums::addToHour(Series& series, long long hour, double seconds, bool counts, const Sample& sample) {
    const long long number = floorDiv(hour, kPageHours);
    if (series.recent == nullptr || series.lastNumber != number) {
        auto& page = series.pages[number];
        if (!page) {
            page = std::make_unique<Page>();
            ++pages_;
        }
        series.recent = page.get();
        series.lastNumber = number;
    }
    Hour& at = (*series.recent)[static_cast<std::size_t>(hour - number * kPageHours)];
    at.covered += static_cast<float>(seconds);
    at.sum += sample.value * seconds;
    at.small += sample.small * seconds;
    if (!counts) return;
    at.counts = true;
    if (series.first > series.last) series.first = series.last = hour;
    series.first = std::min(series.first, hour);
    series.last = std::max(series.last, hour);
    if (empty()) first_ = last_ = hour;
    first_ = std::min(first_, hour);
    last_ = std::max(last_, hour);
}

void SampleSums::add(std::size_t index, const Sample& sample) {
    if (index >= series_.size()) series_.resize(index + 1);
    Series& series = series_[index];
    const double end = sample.begin + sample.seconds;
    const double jitter = kJitter * std::min(sample.seconds, kHour);
    const auto first = static_cast<long long>(std::floor((sample.begin + jitter) / kHour));
    const auto last = std::max(first, static_cast<long long>(std::ceil((end - jitter) / kHour)) - 1);
    if (first == last) return addToHour(series, first, sample.seconds, true, sample);
    for (long long hour = first; hour <= last; ++hour) {
        const double from = hour == first ? sample.begin : static_cast<double>(hour) * kHour;
        const double seconds = (hour == last ? end : static_cast<double>(hour + 1) * kHour) - from;
        addToHour(series, hour, seconds, hour == first || sample.everySecond || seconds > kHour / 2, sample);
    }
}

std::vector<HourOfSeries> SampleSums::hours(std::size_t index, long long& firstHour) const {
    std::vector<HourOfSeries> hours;
    if (index >= series_.size() || series_[index].first > series_[index].last) return hours;
    const Series& series = series_[index];
    firstHour = series.first;
    hours.resize(static_cast<std::size_t>(series.last - series.first + 1));
    for (const auto& [number, page] : series.pages) {
        for (long long i = 0; i < kPageHours; ++i) {
            const Hour& hour = (*page)[static_cast<std::size_t>(i)];
            if (!hour.counts) continue;
            auto& out = hours[static_cast<std::size_t>(number * kPageHours + i - series.first)];
            const double covered = static_cast<double>(hour.covered);
            out = {std::min(covered, kHour), hour.sum / covered, hour.small / covered};
        }
    }
    return hours;
}

}  // namespace splitpoint::models::imports
