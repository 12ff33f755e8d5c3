#include "models/import/job_tally.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace splitpoint::models::imports {

namespace {

constexpr std::size_t kMostJobsKept = std::size_t{16} << 20U;
constexpr std::size_t kMostSizes = 512;
constexpr double kBurstGapSeconds = 60;
constexpr std::size_t kSlotsPerHour = 12;

}  // namespace

double quantileOf(std::vector<float>& values, double share) {
    if (values.empty()) return 0;
    const double at = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const auto low = values.begin() + static_cast<std::ptrdiff_t>(below);
    std::nth_element(values.begin(), low, values.end());
    const auto first = static_cast<double>(*low);
    if (below + 1 >= values.size()) return first;
    const auto second = static_cast<double>(*std::min_element(low + 1, values.end()));
    return first + (second - first) * (at - static_cast<double>(below));
}

void JobTally::thin() {
    for (auto* list : {&durations_, &gpuHours_, &waits_}) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < list->size(); i += 2) (*list)[kept++] = (*list)[i];
        list->resize(kept);
    }
    every_ *= 2;
}

void JobTally::add(const JobRun& run) {
    const double seconds = run.end - run.begin, gpuHours = run.gpus * seconds / 3600;
    auto size = sizes_.find(run.gpus);
    if (size == sizes_.end()) {
        // Many sizes mean fractions without end; then powers of two tell as much.
        const double named = sizes_.size() < kMostSizes ? run.gpus : std::exp2(std::ceil(std::log2(run.gpus)));
        size = sizes_.emplace(named, Size{}).first;
    }
    ++size->second.jobs;
    size->second.gpuHours += gpuHours;
    if (jobs_ % every_ == 0) {
        durations_.push_back(static_cast<float>(seconds));
        gpuHours_.push_back(static_cast<float>(gpuHours));
        if (run.waited && run.begin >= run.submit) waits_.push_back(static_cast<float>(run.begin - run.submit));
        if (durations_.size() >= kMostJobsKept) thin();
    }
    ++jobs_;
    total_ += gpuHours;
    atMostOne_ += run.gpus <= 1 ? 1U : 0U;
    inLarge_ += run.gpus >= 8 ? gpuHours : 0;
    most_ = std::max(most_, run.gpus);
    const double arrival = run.submitted ? run.submit : run.begin;
    const auto hour = static_cast<long long>(std::floor(arrival / 3600));
    if (arrivalsNow_ == nullptr || hour != arrivalHour_) {
        arrivalsNow_ = &arrivals_[hour];
        arrivalHour_ = hour;
    }
    ++*arrivalsNow_;
    burst_ = jobs_ > 1 && arrival >= lastArrival_ && arrival - lastArrival_ < kBurstGapSeconds ? burst_ + 1 : 1;
    largestBurst_ = std::max(largestBurst_, burst_);
    lastArrival_ = arrival;
}

JobStatistics JobTally::statistics(const std::vector<double>& peaks) {
    JobStatistics all;
    all.jobs = jobs_;
    all.gpuHours = total_;
    all.gpusMax = most_;
    double below = 0;
    for (const auto& [gpus, size] : sizes_) {
        all.sizes.push_back({gpus, size.jobs, size.gpuHours});
        const double before = below;
        below += size.gpuHours;
        if (before < 0.5 * total_ && below >= 0.5 * total_) all.gpusP50ByGpuHours = gpus;
        if (before < 0.95 * total_ && below >= 0.95 * total_) all.gpusP95ByGpuHours = gpus;
    }
    if (jobs_ == 0) return all;
    const auto jobs = static_cast<double>(jobs_);
    all.durationP50Seconds = quantileOf(durations_, 0.5);
    all.durationP95Seconds = quantileOf(durations_, 0.95);
    all.atMostOneGpuJobShare = static_cast<double>(atMostOne_) / jobs;
    if (total_ > 0) {
        all.eightOrMoreGpuHourShare = inLarge_ / total_;
        const std::size_t percent = std::max<std::size_t>(
            1, static_cast<std::size_t>(std::llround(static_cast<double>(gpuHours_.size()) / 100)));
        const double kept = std::accumulate(gpuHours_.begin(), gpuHours_.end(), 0.0);
        std::nth_element(gpuHours_.begin(), gpuHours_.begin() + static_cast<std::ptrdiff_t>(percent - 1),
                         gpuHours_.end(), std::greater<>{});
        const double largest =
            std::accumulate(gpuHours_.begin(), gpuHours_.begin() + static_cast<std::ptrdiff_t>(percent), 0.0);
        all.largestPercentGpuHourShare = kept > 0 ? largest / kept : 0;
    }
    all.waitKnown = !waits_.empty();
    all.waitP50Seconds = quantileOf(waits_, 0.5);
    all.waitP95Seconds = quantileOf(waits_, 0.95);
    const auto hours = static_cast<double>(arrivals_.rbegin()->first - arrivals_.begin()->first + 1);
    double squares = 0;
    for (const auto& [hour, count] : arrivals_) {
        all.arrivalsPeakHour = std::max<std::uint64_t>(all.arrivalsPeakHour, count);
        squares += static_cast<double>(count) * count;
    }
    all.arrivalsMeanHour = jobs / hours;
    all.arrivalDispersion = (squares / hours - all.arrivalsMeanHour * all.arrivalsMeanHour) / all.arrivalsMeanHour;
    all.largestBurstJobs = largestBurst_;
    std::vector<float> excess;
    for (std::size_t hour = 0; hour + kSlotsPerHour <= peaks.size(); hour += kSlotsPerHour) {
        const auto begin = peaks.begin() + static_cast<std::ptrdiff_t>(hour), end = begin + kSlotsPerHour;
        const double mean = std::accumulate(begin, end, 0.0) / kSlotsPerHour;
        if (mean > 0) excess.push_back(static_cast<float>(*std::max_element(begin, end) / mean - 1));
    }
    all.peakWithinHourShare = quantileOf(excess, 0.95);
    return all;
}

}  // namespace splitpoint::models::imports
