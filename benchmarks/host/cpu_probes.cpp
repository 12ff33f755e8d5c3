#include "benchmarks/host/cpu_probes.h"

#include <algorithm>
#include <cmath>

#include "benchmarks/host/clocks.h"
#include "benchmarks/host/cpu_work.h"
#include "benchmarks/host/cpus.h"
#include "benchmarks/host/worker_crew.h"

namespace splitpoint::benchmarks {

namespace {

constexpr double kLanes = 8.0;

ProbeError wrongResult(const std::string& method) {
    return {"E_VERIFY",
            method + " computed a wrong result: this CPU or its memory is faulty; do not trust the machine.", false};
}

class SingleThreadCpu : public Probe {
  public:
    SingleThreadCpu(CpuWork work, int cpu, long long steps) : work_(work), cpu_(cpu), steps_(steps) {}

    ProbeIdentity identity() const override {
        ProbeIdentity identity;
        identity.component = "cpu";
        identity.method = work_ == CpuWork::Integer ? "cpu_int_1t" : "cpu_fp_1t";
        identity.primary = true;
        identity.unit = "1/s";
        identity.parameters = {{"steps", steps_}};
        identity.workPerSample = static_cast<double>(steps_);
        return identity;
    }
    Slot slot() const override { return {0.3, 0.8}; }

    ProbeResult<void> calibrate() override {
        expected_ = xorshift(1, steps_);
        return {};
    }
    ProbeResult<void> begin(int) override {
        wrong_ = false;
        guard_ = std::make_unique<AffinityGuard>();
        pinThread(cpu_);
        return {};
    }
    ProbeResult<Sample> sample() override {
        return rateSample(static_cast<double>(steps_), timed([this] { work(); }));
    }
    ProbeResult<void> end() override {
        guard_.reset();
        if (wrong_) return tl::unexpected(wrongResult(identity().method));
        return {};
    }

  private:
    void work() {
        if (work_ == CpuWork::Integer) {
            wrong_ = xorshift(1, steps_) != expected_ || wrong_;
        } else {
            const double sum = multiplyAdd(steps_);
            wrong_ = !(sum > 0.0 && sum <= kLanes) || wrong_;
        }
    }

    CpuWork work_;
    int cpu_;
    long long steps_;
    std::uint64_t expected_ = 0;
    bool wrong_ = false;
    std::unique_ptr<AffinityGuard> guard_;
};

class AllThreadsCpu : public Probe {
  public:
    AllThreadsCpu(std::vector<int> cpus, long long steps) : cpus_(std::move(cpus)), steps_(steps) {}

    ProbeIdentity identity() const override {
        ProbeIdentity identity;
        identity.component = "cpu";
        identity.method = "cpu_int_mt";
        identity.unit = "1/s";
        identity.parameters = {{"steps", steps_}, {"threads", static_cast<long long>(cpus_.size())}};
        identity.workPerSample = static_cast<double>(steps_) * static_cast<double>(cpus_.size());
        return identity;
    }
    Slot slot() const override { return {0.3, 0.8}; }

    ProbeResult<void> calibrate() override {
        expected_ = xorshift(1, steps_);
        return {};
    }
    ProbeResult<void> begin(int) override {
        wrong_ = false;
        timings_.resize(cpus_.size());
        results_.resize(cpus_.size());
        crew_ = std::make_unique<WorkerCrew>(cpus_.size(), cpus_);
        return {};
    }
    ProbeResult<Sample> sample() override {
        crew_->run([this](std::size_t i) { timings_[i] = timed([&] { results_[i] = xorshift(1, steps_); }); });
        const auto slowest = std::max_element(timings_.begin(), timings_.end(),
                                              [](const Timing& a, const Timing& b) { return a.wall < b.wall; });
        wrong_ = wrong_ || std::any_of(results_.begin(), results_.end(), [this](auto r) { return r != expected_; });
        return rateSample(identity().workPerSample, *slowest);
    }
    ProbeResult<void> end() override {
        crew_.reset();
        if (wrong_) return tl::unexpected(wrongResult("cpu_int_mt"));
        return {};
    }

  private:
    std::vector<int> cpus_;
    long long steps_;
    std::uint64_t expected_ = 0;
    bool wrong_ = false;
    std::vector<Timing> timings_;
    std::vector<std::uint64_t> results_;
    std::unique_ptr<WorkerCrew> crew_;
};

}  // namespace

std::unique_ptr<Probe> makeSingleThreadCpu(CpuWork work, int cpu, long long steps) {
    return std::make_unique<SingleThreadCpu>(work, cpu, steps);
}

std::unique_ptr<Probe> makeAllThreadsCpu(std::vector<int> cpus, long long steps) {
    return std::make_unique<AllThreadsCpu>(std::move(cpus), steps);
}

}  // namespace splitpoint::benchmarks
