#include "benchmarks/gpu/probes/gap_probe.h"

#include "benchmarks/gpu/probes/gpu_probe.h"

namespace splitpoint::benchmarks::gpu {
namespace {

constexpr std::uint64_t kGapNs = 2000;         // the global timer may step by about 1 us
constexpr std::uint64_t kPollNs = 20'000'000;  // five samples of a round make 100 ms
constexpr std::uint64_t kPollNsWatched = 5'000'000;

class GapProbe final : public GpuProbe {
  public:
    GapProbe(GpuDevice& device, bool longest)
        : GpuProbe(device, identityOf(longest), Slot{0.10, 0.2}),
          longest_(longest),
          pollNs_(device.attributes().kernelWatchdog ? kPollNsWatched : kPollNs) {
        identity_.parameters["poll_ns"] = static_cast<long long>(pollNs_);
        identity_.parameters["gap_ns"] = static_cast<long long>(kGapNs);
    }

  private:
    static ProbeIdentity identityOf(bool longest) {
        ProbeIdentity identity;
        identity.component = "jitter";
        identity.method = longest ? "gpu_gap_max" : "gpu_gap";
        identity.unit = longest ? "s" : "1";
        identity.better = longest ? Better::Lower : Better::Higher;
        return identity;
    }

    ProbeResult<void> open(int /*round*/) override {
        auto report = PinnedBuffer::create(gpu(), device().index(), sizeof(kernels::GapReport));
        if (!report) {
            return failed(report.error());
        }
        report_ = std::move(*report);
        return {};
    }

    ProbeResult<Sample> measure() override {
        auto* report = report_.as<kernels::GapReport>();
        *report = kernels::GapReport{};
        const double start = steadyNs();
        const Stream stream = device().timer().stream();
        const auto done = gpu()
                              .launch(stream, kernels::PollGaps{report, pollNs_, kGapNs}, {1, 32})
                              .map([&] { readSensors(); })
                              .and_then([&] { return gpu().synchronize(stream); });
        if (!done) {
            return failed(done.error());
        }
        if (report->polls == 0 || report->totalNs < pollNs_) {
            return wrong("the polling warp reported " + std::to_string(report->totalNs) + " ns");
        }
        Sample sample;
        sample.value = longest_ ? static_cast<double>(report->longestNs) * 1e-9
                                : 1.0 - static_cast<double>(report->lostNs) / static_cast<double>(report->totalNs);
        sample.wallNs = steadyNs() - start;
        sample.smMhz = static_cast<double>(report->cycles) * 1e3 / static_cast<double>(report->totalNs);
        return sample;
    }

    void close() override { report_.reset(); }

    bool longest_;
    std::uint64_t pollNs_;
    PinnedBuffer report_;
};

}  // namespace

std::unique_ptr<Probe> makeGapProbe(GpuDevice& device) {
    return std::make_unique<GapProbe>(device, false);
}
std::unique_ptr<Probe> makeLongestGapProbe(GpuDevice& device) {
    return std::make_unique<GapProbe>(device, true);
}

}  // namespace splitpoint::benchmarks::gpu
