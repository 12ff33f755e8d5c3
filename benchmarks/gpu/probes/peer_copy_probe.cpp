#include <algorithm>

#include "benchmarks/gpu/probes/gated_probe.h"
#include "benchmarks/gpu/probes/peer_probes.h"

namespace splitpoint::benchmarks::gpu {
namespace {

constexpr std::size_t kUsualBytes = std::size_t{256} << 20;
constexpr std::size_t kLeastBytes = std::size_t{4} << 20;
constexpr std::uint32_t kSentSeed = 81;
constexpr std::uint32_t kWipeSeed = 82;

class PeerCopyProbe final : public GatedProbe {
  public:
    PeerCopyProbe(GpuSession& session, GpuDevice& device, GpuDevice& peer, int pairs)
        : GatedProbe(device, identityOf(peer), Slot{std::max(0.05, 0.15 / pairs), std::max(0.05, 0.6 / pairs)}),
          session_(session),
          peer_(peer) {}

    [[nodiscard]] bool risky() const override { return true; }

  private:
    static ProbeIdentity identityOf(const GpuDevice& peer) {
        ProbeIdentity identity;
        identity.component = "interconnect";
        identity.method = "p2p_copy";
        identity.unit = "B/s";
        identity.parameters["peer"] = static_cast<long long>(peer.index());
        return identity;
    }

    ProbeResult<void> fit() override {
        const int from = device().index();
        const auto can = gpu().canAccessPeer(from, peer_.index());
        if (!can) {
            return failed(can.error());
        }
        staged_ = !*can;
        if (staged_) {
            session_.addFinding(peerUnsupported(from, peer_.index()));
        } else if (const auto enabled = gpu().enablePeer(from, peer_.index()); !enabled) {
            return failed(enabled.error());
        }
        return GatedProbe::fit();
    }

    [[nodiscard]] std::uint64_t words() const { return bytes_ / sizeof(std::uint32_t); }

    GpuResult<void> allocate(int round) override {
        sentSeed_ = kSentSeed + static_cast<std::uint32_t>(round) * 16U;
        return DeviceBuffer::create(gpu(), device().index(), bytes_)
            .map([&](DeviceBuffer&& buffer) { sent_ = std::move(buffer); })
            .and_then([&] { return DeviceBuffer::create(gpu(), peer_.index(), bytes_); })
            .map([&](DeviceBuffer&& buffer) { received_ = std::move(buffer); })
            .and_then([&] {
                return device().runNow(kernels::FillWords{sent_.as<std::uint32_t>(), words(), sentSeed_},
                                       device().wideShape());
            })
            .and_then([&] {
                return peer_.runNow(kernels::FillWords{received_.as<std::uint32_t>(), words(), kWipeSeed},
                                    peer_.wideShape());
            });
    }

    bool shrink() override {
        if (bytes_ <= kLeastBytes) {
            return false;
        }
        bytes_ /= 2;
        return true;
    }
    [[nodiscard]] MemoryHeld memoryHeld() override { return {0.0, 0.0, static_cast<double>(bytes_)}; }
    [[nodiscard]] std::size_t neededBytes() const override { return bytes_; }

    GpuResult<void> queueOne(Stream stream) override {
        return gpu().copyPeer(stream, received_.as<void>(), peer_.index(), sent_.as<void>(), device().index(), bytes_);
    }

    [[nodiscard]] double workOfOne() const override { return static_cast<double>(bytes_); }

    void describe(std::map<std::string, ParameterValue>& parameters) const override {
        parameters["bytes"] = static_cast<long long>(bytes_);
        parameters["staged"] = staged_;
    }

    /// Every word that came to the peer, counted there.
    ProbeResult<void> verify() override {
        std::uint32_t mismatches = 0;
        DeviceBuffer counter;
        const auto counted =
            DeviceBuffer::create(gpu(), peer_.index(), sizeof mismatches)
                .map([&](DeviceBuffer&& buffer) { counter = std::move(buffer); })
                .and_then([&] {
                    return gpu().copyBlocking(peer_.index(), counter.as<void>(), &mismatches, sizeof mismatches,
                                              CopyKind::HostToDevice);
                })
                .and_then([&] {
                    return peer_.runNow(kernels::CountMismatches{received_.as<std::uint32_t>(), words(), sentSeed_,
                                                                 counter.as<std::uint32_t>()},
                                        peer_.wideShape());
                })
                .and_then([&] {
                    return gpu().copyBlocking(peer_.index(), &mismatches, counter.as<void>(), sizeof mismatches,
                                              CopyKind::DeviceToHost);
                });
        if (!counted) {
            return failed(counted.error());
        }
        if (mismatches > 0) {
            return wrong(std::to_string(mismatches) + " of " + std::to_string(words()) + " words arrived wrong");
        }
        return {};
    }

    void close() override {
        sent_.reset();
        received_.reset();
    }

    GpuSession& session_;
    GpuDevice& peer_;
    bool staged_ = false;
    std::uint32_t sentSeed_ = kSentSeed;
    std::size_t bytes_ = kUsualBytes;
    DeviceBuffer sent_, received_;
};

}  // namespace

std::unique_ptr<Probe> makePeerCopyProbe(GpuSession& session, GpuDevice& device, GpuDevice& peer, int pairs) {
    return std::make_unique<PeerCopyProbe>(session, device, peer, pairs);
}

}  // namespace splitpoint::benchmarks::gpu
