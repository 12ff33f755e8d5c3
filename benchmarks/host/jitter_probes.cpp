#include "benchmarks/host/jitter_probes.h"

#include <sched.h>
#include <sys/prctl.h>

#include <algorithm>
#include <cerrno>
#include <cmath>

#include "benchmarks/host/clocks.h"
#include "benchmarks/host/cpus.h"

namespace splitpoint::benchmarks {

namespace {

constexpr double kGapNs = 1000.0;
constexpr double kPollNs = 20e6;
constexpr double kBinsPerOctave = 8.0;
constexpr long kPeriodNs = 1'000'000;
constexpr unsigned long kSlackNs = 1;

class CpuGap : public Probe {
  public:
    CpuGap(int cpu, GapHistogram& histogram) : cpu_(cpu), histogram_(histogram) {}

    ProbeIdentity identity() const override {
        ProbeIdentity identity;
        identity.component = "jitter";
        identity.method = "cpu_gap";
        identity.version = 2;  // 1 gave the lost share, whose logarithm says nothing near 0
        identity.unit = "1";
        identity.parameters = {{"gap_ns", static_cast<long long>(kGapNs)},
                               {"poll_ns", static_cast<long long>(kPollNs)}};
        return identity;
    }
    Slot slot() const override { return {0.4, 1.5}; }

    ProbeResult<void> begin(int) override {
        guard_ = std::make_unique<AffinityGuard>();
        pinThread(cpu_);
        return {};
    }
    ProbeResult<Sample> sample() override {
        const double start = wallNs();
        double before = start;
        double lost = 0.0;
        while (before - start < kPollNs) {
            const double now = wallNs();
            if (now - before > kGapNs) {
                lost += now - before;
                histogram_.add(now - before);
            }
            before = now;
        }
        histogram_.addTime(before - start);
        Sample sample;
        sample.value = 1.0 - lost / (before - start);
        sample.wallNs = before - start;
        return sample;
    }
    ProbeResult<void> end() override {
        guard_.reset();
        return {};
    }

  private:
    int cpu_;
    GapHistogram& histogram_;
    std::unique_ptr<AffinityGuard> guard_;
};

class Wake : public Probe {
  public:
    ProbeIdentity identity() const override {
        ProbeIdentity identity;
        identity.component = "jitter";
        identity.method = "wake_1ms";
        identity.unit = "s";
        identity.better = Better::Lower;
        identity.parameters = {{"period_ns", static_cast<long long>(kPeriodNs)},
                               {"slack_ns", static_cast<long long>(kSlackNs)},
                               {"policy", schedulingPolicy()}};
        return identity;
    }
    Slot slot() const override { return {0.3, 1.0}; }

    ProbeResult<void> begin(int) override {
        ::prctl(PR_SET_TIMERSLACK, kSlackNs, 0UL, 0UL, 0UL);
        ::clock_gettime(CLOCK_MONOTONIC, &deadline_);
        return {};
    }
    ProbeResult<Sample> sample() override {
        const double start = wallNs();
        advance();
        while (::clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &deadline_, nullptr) == EINTR) {
        }
        const double now = wallNs();
        const double late =
            now - (static_cast<double>(deadline_.tv_sec) * kNsPerS + static_cast<double>(deadline_.tv_nsec));
        // A deadline that has passed would be answered at once and look punctual.
        if (late > static_cast<double>(kPeriodNs)) ::clock_gettime(CLOCK_MONOTONIC, &deadline_);
        return timeSample(std::max(late, 1.0), now - start);
    }
    ProbeResult<void> end() override { return {}; }

  private:
    void advance() {
        deadline_.tv_nsec += kPeriodNs;
        if (deadline_.tv_nsec >= static_cast<long>(kNsPerS)) {
            deadline_.tv_nsec -= static_cast<long>(kNsPerS);
            ++deadline_.tv_sec;
        }
    }

    timespec deadline_{};
};

}  // namespace

void GapHistogram::add(double gapNs) {
    ++bins_[binOf(gapNs)];
    lostNs_ += gapNs;
    longestNs_ = std::max(longestNs_, gapNs);
    over10us_ += gapNs > 1e4 ? 1.0 : 0.0;
    over100us_ += gapNs > 1e5 ? 1.0 : 0.0;
    over1ms_ += gapNs > 1e6 ? 1.0 : 0.0;
}

std::size_t GapHistogram::binOf(double gapNs) {
    const double bin = std::floor(kBinsPerOctave * std::log2(std::max(gapNs, kGapNs) / kGapNs));
    return std::min(static_cast<std::size_t>(bin), kBins - 1);
}

models::calibration::GapRecord GapHistogram::record() const {
    models::calibration::GapRecord record;
    if (polledNs_ <= 0.0) return record;
    const double seconds = polledNs_ / kNsPerS;
    record.lostShare = lostNs_ / polledNs_;
    record.per10us = over10us_ / seconds;
    record.per100us = over100us_ / seconds;
    record.per1ms = over1ms_ / seconds;
    record.longestNs = longestNs_;
    std::size_t used = kBins;
    while (used > 0 && bins_[used - 1] == 0) --used;
    record.histogram.assign(bins_.begin(), bins_.begin() + static_cast<std::ptrdiff_t>(used));
    return record;
}

std::unique_ptr<Probe> makeCpuGap(int cpu, GapHistogram& histogram) {
    return std::make_unique<CpuGap>(cpu, histogram);
}

std::unique_ptr<Probe> makeWake() {
    return std::make_unique<Wake>();
}

std::string schedulingPolicy() {
    switch (::sched_getscheduler(0)) {
        case SCHED_OTHER:
            return "other";
        case SCHED_FIFO:
            return "fifo";
        case SCHED_RR:
            return "rr";
        case SCHED_BATCH:
            return "batch";
        case SCHED_IDLE:
            return "idle";
        default:
            return "unknown";
    }
}

}  // namespace splitpoint::benchmarks
