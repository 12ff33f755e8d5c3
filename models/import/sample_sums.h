#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace splitpoint::models::imports {

/// One value that a series had over some seconds.
struct Sample {
    double begin = 0;    ///< seconds
    double seconds = 0;  ///< how long it holds, > 0
    double value = 0;    ///< >= 0
    double small = 0;    ///< a value of at most 1: kept apart, in case it turns out to be a share among per cents
    /// All of its seconds count. Else those that reach into an hour where no sample begins count only where they are
    /// more than half of it, so that holding on to the last value makes no hour of its own.
    bool everySecond = false;
};

/// Values of one series in one hour.
struct HourOfSeries {
    double covered = 0;  ///< seconds that values cover, 0: none
    double mean = 0;     ///< over the seconds covered, of the values that are not small
    double small = 0;    ///< the same of the small ones
};

/// Adds up samples of many series, hour by hour. Every series keeps the seconds that its values cover, so that what was
/// not measured stays apart from what was zero.
/// @test against means by hand; samples across hours, longer than an hour, with jitter; hours without any
class SampleSums {
  public:
    /// A sample counts in each hour by the seconds that it covers of it. What reaches over a border by at most 1 % of
    /// the sample, or of an hour if that is less, counts as jitter of the clock: on the other side.
    void add(std::size_t series, const Sample& sample);
    /// Where hours begin, in seconds after the full hours of the samples' time; before any is added.
    void beginHoursAt(double shift) { shift_ = shift; }
    /// Counts the hour after the last one, where samples reach into it for more than some seconds: at the end of all
    /// values what they hold is no jitter that a later sample would replace.
    void countReached(double moreThan);

    [[nodiscard]] bool empty() const { return first_ > last_; }
    [[nodiscard]] long long firstHour() const { return first_; }
    [[nodiscard]] long long lastHour() const { return last_; }
    [[nodiscard]] std::size_t series() const { return series_.size(); }
    [[nodiscard]] std::size_t pages() const { return pages_; }
    /// Hours of a series from its first to its last, in order; empty where it has none.
    [[nodiscard]] std::vector<HourOfSeries> hours(std::size_t series, long long& firstHour) const;
    /// The same, only those from `first` to `last`, in whichever hours the series is at all.
    [[nodiscard]] std::vector<HourOfSeries> hours(std::size_t series, long long first, long long last,
                                                  long long& firstHour) const;
    /// One hour of a series; without seconds where it has none.
    [[nodiscard]] HourOfSeries hour(std::size_t series, long long hour) const;
    /// First and last hour of a series; absent where it has none.
    [[nodiscard]] std::optional<std::pair<long long, long long>> ends(std::size_t series) const;
    /// The last hour before another one that the series has, and the first one after it.
    [[nodiscard]] std::optional<long long> lastBefore(std::size_t series, long long hour) const;
    [[nodiscard]] std::optional<long long> firstAfter(std::size_t series, long long hour) const;

  private:
    static constexpr long long kPageHours = 128;
    struct Hour {
        float covered = 0;
        bool counts = false;
        double sum = 0, small = 0;
    };
    using Page = std::array<Hour, kPageHours>;
    struct Series {
        std::map<long long, std::unique_ptr<Page>> pages;
        long long first = 1, last = 0, lastNumber = 0;
        Page* recent = nullptr;
    };
    [[nodiscard]] static HourOfSeries meansOf(const Hour& hour);
    void addToHour(Series& series, long long hour, double seconds, bool counts, const Sample& sample);
    void count(Series& series, Hour& at, long long hour);

    std::vector<Series> series_;
    long long first_ = 1, last_ = 0;
    std::size_t pages_ = 0;
    double shift_ = 0;
};

}  // namespace splitpoint::models::imports
