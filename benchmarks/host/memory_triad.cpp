#include <algorithm>
#include <bit>
#include <cmath>

#include "benchmarks/host/clocks.h"
#include "benchmarks/host/cpus.h"
#include "benchmarks/host/memory_probes.h"
#include "benchmarks/host/memory_region.h"
#include "benchmarks/host/worker_crew.h"

namespace splitpoint::benchmarks {

namespace {

constexpr double kScalar = 3.0;
constexpr double kB = 0.25;
constexpr double kC = 0.5;
constexpr double kArrays = 3.0;

/// One thread's part of the three arrays.
struct Part {
    MemoryRegion a, b, c;
    [[nodiscard]] bool isValid() const { return a.isValid() && b.isValid() && c.isValid(); }
};

void fill(const Part& part) {
    const std::size_t count = part.a.bytes() / sizeof(double);
    std::fill_n(part.a.as<double>(), count, 0.0);
    std::fill_n(part.b.as<double>(), count, kB);
    std::fill_n(part.c.as<double>(), count, kC);
}

void triad(const Part& part) {
    double* __restrict a = part.a.as<double>();
    const double* __restrict b = part.b.as<double>();
    const double* __restrict c = part.c.as<double>();
    const std::size_t count = part.a.bytes() / sizeof(double);
    for (std::size_t i = 0; i < count; ++i) a[i] = b[i] + kScalar * c[i];
}

class Triad : public Probe {
  public:
    Triad(std::vector<int> cpus, std::size_t arrayBytes, bool allThreads)
        : cpus_(std::move(cpus)), allThreads_(allThreads) {
        constexpr std::size_t kPage = 4096;
        partBytes_ = std::max(kPage, arrayBytes / cpus_.size() / kPage * kPage);
    }

    ProbeIdentity identity() const override {
        ProbeIdentity identity;
        identity.component = "host_memory";
        identity.method = allThreads_ ? "mem_triad_mt" : "mem_triad_1t";
        identity.primary = allThreads_;
        identity.unit = "B/s";
        identity.parameters = {{"array_bytes", static_cast<long long>(partBytes_ * cpus_.size())},
                               {"threads", static_cast<long long>(cpus_.size())},
                               {"pages", std::string("huge advised")}};
        identity.workPerSample = kArrays * static_cast<double>(partBytes_ * cpus_.size());
        return identity;
    }
    MemoryHeld memoryHeld() override {
        return {kArrays * static_cast<double>(partBytes_ * cpus_.size()), 0.0, 0.0};
    }
    Slot slot() const override { return allThreads_ ? Slot{0.35, 0.9} : Slot{0.25, 0.6}; }

    ProbeResult<void> begin(int) override {
        parts_.clear();
        for (std::size_t i = 0; i < cpus_.size(); ++i) {
            parts_.push_back({MemoryRegion(partBytes_, Paging::AdviseHuge),
                              MemoryRegion(partBytes_, Paging::AdviseHuge),
                              MemoryRegion(partBytes_, Paging::AdviseHuge)});
            if (!parts_.back().isValid()) {
                return tl::unexpected(
                    ProbeError{"E_OOM",
                               identity().method + " needs " + std::to_string(3 * partBytes_ * cpus_.size() / 1048576) +
                                   " MiB of memory, which the system does not give; free some memory.",
                               false});
            }
        }
        crew_ = std::make_unique<WorkerCrew>(cpus_.size(), cpus_);
        crew_->run([this](std::size_t i) { fill(parts_[i]); });
        return {};
    }
    ProbeResult<Sample> sample() override {
        std::vector<Timing> timings(cpus_.size());
        crew_->run([&](std::size_t i) { timings[i] = timed([&] { triad(parts_[i]); }); });
        // The slowest thread: what a job that waits for all of them gets. Memory has no split by CPU time.
        double slowest = 0.0;
        for (const Timing& timing : timings) slowest = std::max(slowest, timing.wall);
        return rateSample(identity().workPerSample, {slowest, 0.0});
    }
    ProbeResult<void> end() override {
        const bool right = std::all_of(parts_.begin(), parts_.end(), [](const Part& part) { return isRight(part); });
        crew_.reset();
        parts_.clear();
        if (right) return {};
        return tl::unexpected(ProbeError{
            "E_VERIFY", identity().method + " read back wrong values: the memory of this machine is faulty.", false});
    }

  private:
    /// A few thousand places of the result, spread over the array.
    static bool isRight(const Part& part) {
        const std::size_t count = part.a.bytes() / sizeof(double);
        const std::size_t stride = std::max<std::size_t>(1, count / 4096);
        for (std::size_t i = 0; i < count; i += stride) {
            if (part.a.as<double>()[i] != kB + kScalar * kC) return false;
        }
        return true;
    }

    std::vector<int> cpus_;
    bool allThreads_;
    std::size_t partBytes_ = 0;
    std::vector<Part> parts_;
    std::unique_ptr<WorkerCrew> crew_;
};

}  // namespace

std::size_t triadArrayBytes(std::size_t threads, std::int64_t llcBytes, std::int64_t freeBytes) {
    constexpr std::size_t kPerThread = std::size_t{64} << 20U;
    const std::size_t wanted =
        std::max(kPerThread * threads, 4 * static_cast<std::size_t>(std::max<std::int64_t>(0, llcBytes)));
    const std::size_t most = freeBytes > 0 ? static_cast<std::size_t>(freeBytes) / 8 : wanted;
    return wanted <= most ? wanted : std::bit_floor(std::max<std::size_t>(most, 4096));
}

std::unique_ptr<Probe> makeTriad(std::vector<int> cpus, std::size_t arrayBytes, bool allThreads) {
    return std::make_unique<Triad>(std::move(cpus), arrayBytes, allThreads);
}

}  // namespace splitpoint::benchmarks
