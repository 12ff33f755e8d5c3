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
    if (counts) count(series, at, hour);
}

void SampleSums::count(Series& series, Hour& at, long long hour) {
    at.counts = true;
    if (series.first > series.last) series.first = series.last = hour;
    series.first = std::min(series.first, hour);
    series.last = std::max(series.last, hour);
    if (empty()) first_ = last_ = hour;
    first_ = std::min(first_, hour);
    last_ = std::max(last_, hour);
}

void SampleSums::countReached(double moreThan) {
    if (empty()) return;
    const long long hour = last_ + 1, number = floorDiv(hour, kPageHours);
    const auto reached = [&](const Series& series) -> Hour* {
        const auto page = series.pages.find(number);
        return page == series.pages.end() ? nullptr
                                          : &(*page->second)[static_cast<std::size_t>(hour - number * kPageHours)];
    };
    const bool any = std::any_of(series_.begin(), series_.end(), [&](const Series& series) {
        const Hour* at = reached(series);
        return at != nullptr && static_cast<double>(at->covered) > moreThan;
    });
    if (!any) return;
    for (Series& series : series_) {
        Hour* at = reached(series);
        if (at != nullptr && at->covered > 0) count(series, *at, hour);
    }
}

void SampleSums::add(std::size_t index, const Sample& given) {
    if (index >= series_.size()) series_.resize(index + 1);
    Series& series = series_[index];
    Sample sample = given;
    sample.begin -= shift_;
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

HourOfSeries SampleSums::meansOf(const Hour& hour) {
    if (!hour.counts) return {};
    const double covered = static_cast<double>(hour.covered);
    return {std::min(covered, kHour), hour.sum / covered, hour.small / covered};
}

std::optional<std::pair<long long, long long>> SampleSums::ends(std::size_t index) const {
    if (index >= series_.size() || series_[index].first > series_[index].last) return std::nullopt;
    return std::pair(series_[index].first, series_[index].last);
}

std::vector<HourOfSeries> SampleSums::hours(std::size_t index, long long& firstHour) const {
    const auto range = ends(index);
    return range ? hours(index, range->first, range->second, firstHour) : std::vector<HourOfSeries>();
}

std::vector<HourOfSeries> SampleSums::hours(std::size_t index, long long first, long long last,
                                            long long& firstHour) const {
    std::vector<HourOfSeries> hours;
    const auto range = ends(index);
    if (!range) return hours;
    first = std::max(first, range->first);
    last = std::min(last, range->second);
    if (first > last) return hours;
    firstHour = first;
    hours.resize(static_cast<std::size_t>(last - first + 1));
    const auto& pages = series_[index].pages;
    const auto end = pages.upper_bound(floorDiv(last, kPageHours));
    for (auto page = pages.lower_bound(floorDiv(first, kPageHours)); page != end; ++page) {
        const long long begin = page->first * kPageHours;
        const long long from = std::max(first, begin), to = std::min(last, begin + kPageHours - 1);
        for (long long hour = from; hour <= to; ++hour)
            hours[static_cast<std::size_t>(hour - first)] =
                meansOf((*page->second)[static_cast<std::size_t>(hour - begin)]);
    }
    return hours;
}

HourOfSeries SampleSums::hour(std::size_t index, long long hour) const {
    if (index >= series_.size()) return {};
    const long long number = floorDiv(hour, kPageHours);
    const auto page = series_[index].pages.find(number);
    return page == series_[index].pages.end()
               ? HourOfSeries()
               : meansOf((*page->second)[static_cast<std::size_t>(hour - number * kPageHours)]);
}

std::optional<long long> SampleSums::lastBefore(std::size_t index, long long hour) const {
    if (index >= series_.size()) return std::nullopt;
    const auto& pages = series_[index].pages;
    for (auto page = pages.upper_bound(floorDiv(hour - 1, kPageHours)); page != pages.begin();) {
        --page;
        const long long begin = page->first * kPageHours;
        for (long long at = std::min(hour - 1, begin + kPageHours - 1); at >= begin; --at) {
            if ((*page->second)[static_cast<std::size_t>(at - begin)].counts) return at;
        }
    }
    return std::nullopt;
}

std::optional<long long> SampleSums::firstAfter(std::size_t index, long long hour) const {
    if (index >= series_.size()) return std::nullopt;
    const auto& pages = series_[index].pages;
    for (auto page = pages.lower_bound(floorDiv(hour + 1, kPageHours)); page != pages.end(); ++page) {
        const long long begin = page->first * kPageHours;
        for (long long at = std::max(hour + 1, begin); at < begin + kPageHours; ++at) {
            if ((*page->second)[static_cast<std::size_t>(at - begin)].counts) return at;
        }
    }
    return std::nullopt;
}

}  // namespace splitpoint::models::imports
