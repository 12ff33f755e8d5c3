#include <algorithm>

#include "benchmarks/gpu/probes/gpu_probe.h"
#include "benchmarks/gpu/probes/peer_probes.h"

namespace splitpoint::benchmarks::gpu {
namespace {

constexpr std::uint32_t kTrips = 1001;  // the first one only waits for both kernels to run
constexpr std::uint64_t kFallbackClockKhz = 2'000'000;

class PeerLatencyProbe final : public GpuProbe {
  public:
    PeerLatencyProbe(GpuSession& session, GpuDevice& device, GpuDevice& peer, int pairs)
        : GpuProbe(device, identityOf(peer), Slot{std::max(0.02, 0.05 / pairs), std::max(0.02, 0.2 / pairs)}),
          session_(session),
          peer_(peer) {}

    [[nodiscard]] bool risky() const override { return true; }

  private:
    static ProbeIdentity identityOf(const GpuDevice& peer) {
        ProbeIdentity identity;
        identity.component = "interconnect";
        identity.method = "p2p_latency";
        identity.unit = "s";
        identity.better = Better::Lower;
        identity.parameters["peer"] = static_cast<long long>(peer.index());
        identity.parameters["trips"] = static_cast<long long>(kTrips - 1);
        identity.workPerSample = kTrips - 1;
        return identity;
    }

    ProbeResult<void> fit() override {
        const int here = device().index();
        const int there = peer_.index();
        const auto can = gpu().canAccessPeer(here, there);
        if (!can) {
            return failed(can.error());
        }
        if (!*can) {
            const Finding finding = peerUnsupported(here, there);
            session_.addFinding(finding);
            return tl::unexpected(toProbeError(finding));
        }
        const auto enabled = gpu().enablePeer(here, there).and_then([&] { return gpu().enablePeer(there, here); });
        return enabled ? ProbeResult<void>{} : failed(enabled.error());
    }

    ProbeResult<void> open(int /*round*/) override {
        const auto ready =
            DeviceBuffer::create(gpu(), device().index(), sizeof(std::uint32_t))
                .map([&](DeviceBuffer&& buffer) { here_ = std::move(buffer); })
                .and_then([&] { return DeviceBuffer::create(gpu(), peer_.index(), sizeof(std::uint32_t)); })
                .map([&](DeviceBuffer&& buffer) { there_ = std::move(buffer); })
                .and_then(
                    [&] { return PinnedBuffer::create(gpu(), device().index(), 2 * sizeof(kernels::PingReport)); })
                .map([&](PinnedBuffer&& buffer) { reports_ = std::move(buffer); });
        return ready ? ProbeResult<void>{} : failed(ready.error());
    }

    ProbeResult<Sample> measure() override {
        const double start = steadyNs();
        auto* reports = reports_.as<kernels::PingReport>();
        reports[0] = reports[1] = kernels::PingReport{0, 0, 1};
        const auto done = play(reports);
        if (!done) {
            return failed(done.error());
        }
        if (reports[0].gaveUp != 0 || reports[1].gaveUp != 0 || reports[0].completed != kTrips - 1) {
            return tl::unexpected(ProbeError{
                "E_TIMEOUT",
                "p2p_latency: GPU " + std::to_string(peer_.index()) + " did not answer a 4-byte store within a second.",
                false});
        }
        Sample sample;
        sample.value = static_cast<double>(reports[0].elapsedNs) * 1e-9 / (2.0 * (kTrips - 1));
        sample.wallNs = steadyNs() - start;
        return sample;
    }

    GpuResult<void> play(kernels::PingReport* reports) {
        const std::uint32_t zero = 0;
        auto* here = here_.as<std::uint32_t>();
        auto* there = there_.as<std::uint32_t>();
        const Stream ours = device().timer().stream();
        const Stream theirs = peer_.timer().stream();
        const int khz = device().attributes().smClockKhz;
        const std::uint64_t limit = 1000 * (khz > 0 ? static_cast<std::uint64_t>(khz) : kFallbackClockKhz);
        return gpu()
            .copyBlocking(device().index(), here, &zero, sizeof zero, CopyKind::HostToDevice)
            .and_then(
                [&] { return gpu().copyBlocking(peer_.index(), there, &zero, sizeof zero, CopyKind::HostToDevice); })
            .and_then([&] {
                return gpu().launch(theirs, kernels::PeerPing{there, here, kTrips, 0, limit, &reports[1]}, {1, 1});
            })
            .and_then([&] {
                return gpu().launch(ours, kernels::PeerPing{here, there, kTrips, 1, limit, &reports[0]}, {1, 1});
            })
            .and_then([&] { return gpu().synchronize(ours); })
            .and_then([&] { return gpu().synchronize(theirs); });
    }

    void close() override {
        here_.reset();
        there_.reset();
        reports_.reset();
    }

    GpuSession& session_;
    GpuDevice& peer_;
    DeviceBuffer here_, there_;
    PinnedBuffer reports_;
};

}  // namespace

std::unique_ptr<Probe> makePeerLatencyProbe(GpuSession& session, GpuDevice& device, GpuDevice& peer, int pairs) {
    return std::make_unique<PeerLatencyProbe>(session, device, peer, pairs);
}

}  // namespace splitpoint::benchmarks::gpu
