#include <string>

#include "benchmarks/gpu/probes/gated_probe.h"
#include "benchmarks/gpu/probes/transfer_probes.h"

namespace splitpoint::benchmarks::gpu {
namespace {

using kernels::randomWord;

constexpr int kCopiesPerOperation = 4;
constexpr std::uint32_t kWipeSeed = 52;
constexpr std::uint32_t kUploadSeed = 53;

/// Copies between pinned and device memory in one or both directions.
class PinnedTransferProbe final : public GatedProbe {
  public:
    PinnedTransferProbe(GpuDevice& device, const std::string& method, bool primary, Slot slot, bool toDevice,
                        bool toHost)
        : GatedProbe(device, identityOf(method, primary), slot), toDevice_(toDevice), toHost_(toHost) {
        mostQueued_ = 4;  // operations; each queues four copies, or eight
    }

  private:
    static ProbeIdentity identityOf(const std::string& method, bool primary) {
        ProbeIdentity identity;
        identity.component = "host_device_transfer";
        identity.method = method;
        identity.primary = primary;
        identity.unit = "B/s";
        return identity;
    }

    [[nodiscard]] std::size_t bytes() const { return bytes_; }
    [[nodiscard]] MemoryHeld memoryHeld() override {
        const auto buffer = static_cast<double>(device().pinned().bytes());
        return {0.0, 2.0 * buffer, buffer * (toDevice_ && toHost_ ? 2.0 : 1.0)};
    }
    [[nodiscard]] std::uint64_t words() const { return bytes_ / sizeof(std::uint32_t); }
    /// Differs from round to round, so that data left over from an earlier one never passes for a copy.
    [[nodiscard]] std::uint32_t uploadSeed() const { return kUploadSeed + static_cast<std::uint32_t>(round_) * 16U; }

    GpuResult<void> allocate(int round) override {
        round_ = round;
        auto pair = device().pinned().get(device().index(), device().numaNode(), round);
        if (!pair) {
            return tl::unexpected(pair.error());
        }
        pair_ = *pair;
        bytes_ = device().pinned().bytes();
        const int index = device().index();
        GpuResult<void> done;
        if (toDevice_) {
            done = DeviceBuffer::create(gpu(), index, bytes_)
                       .map([&](DeviceBuffer&& buffer) { received_ = std::move(buffer); })
                       .and_then([&] {
                           return device().runNow(kernels::FillWords{received_.as<std::uint32_t>(), words(), kWipeSeed},
                                                  device().wideShape());
                       });
        }
        if (done && toHost_) {
            done = DeviceBuffer::create(gpu(), index, bytes_)
                       .map([&](DeviceBuffer&& buffer) { sent_ = std::move(buffer); })
                       .and_then([&] {
                           return device().runNow(kernels::FillWords{sent_.as<std::uint32_t>(), words(), uploadSeed()},
                                                  device().wideShape());
                       });
        }
        if (done && toDevice_ && toHost_) {
            done = gpu().createEvent(index, EventKind::Timing).map([&](Event event) {
                otherDone_ = Owned<Event>(gpu(), event);
            });
        }
        return done;
    }

    GpuResult<void> queueOne(Stream stream) override {
        if (!toDevice_ || !toHost_) {
            return queueCopies(stream, toDevice_);
        }
        // The second direction starts with the first one and is waited for, so the time covers both.
        const Stream other = device().sideStream();
        return gpu()
            .waitFor(other, device().timer().started())
            .and_then([&] { return queueCopies(stream, true); })
            .and_then([&] { return queueCopies(other, false); })
            .and_then([&] { return gpu().record(otherDone_.get(), other); })
            .and_then([&] { return gpu().waitFor(stream, otherDone_.get()); });
    }

    GpuResult<void> queueCopies(Stream stream, bool toDevice) {
        GpuResult<void> done;
        for (int i = 0; done && i < kCopiesPerOperation; ++i) {
            done =
                toDevice
                    ? gpu().copy(stream, received_.as<void>(), pair_->source.as<void>(), bytes_, CopyKind::HostToDevice)
                    : gpu().copy(stream, pair_->target.as<void>(), sent_.as<void>(), bytes_, CopyKind::DeviceToHost);
        }
        return done;
    }

    [[nodiscard]] double workOfOne() const override {
        return static_cast<double>(bytes_) * kCopiesPerOperation * (toDevice_ && toHost_ ? 2.0 : 1.0);
    }

    void describe(std::map<std::string, ParameterValue>& parameters) const override {
        parameters["bytes"] = static_cast<long long>(bytes_);
        parameters["copies"] = static_cast<long long>(kCopiesPerOperation);
    }

    ProbeResult<void> verify() override {
        if (toDevice_) {
            auto checked = verifyReceived();
            if (!checked) {
                return checked;
            }
        }
        return toHost_ ? verifySent() : ProbeResult<void>{};
    }

    /// Every word that came to the device, counted there.
    ProbeResult<void> verifyReceived() {
        std::uint32_t mismatches = 0;
        const int index = device().index();
        DeviceBuffer counter;
        const auto counted = DeviceBuffer::create(gpu(), index, sizeof mismatches)
                                 .map([&](DeviceBuffer&& buffer) { counter = std::move(buffer); })
                                 .and_then([&] {
                                     return gpu().copyBlocking(index, counter.as<void>(), &mismatches,
                                                               sizeof mismatches, CopyKind::HostToDevice);
                                 })
                                 .and_then([&] {
                                     return device().runNow(
                                         kernels::CountMismatches{received_.as<std::uint32_t>(), words(),
                                                                  PinnedPool::kSourceSeed, counter.as<std::uint32_t>()},
                                         device().wideShape());
                                 })
                                 .and_then([&] {
                                     return gpu().copyBlocking(index, &mismatches, counter.as<void>(),
                                                               sizeof mismatches, CopyKind::DeviceToHost);
                                 });
        if (!counted) {
            return failed(counted.error());
        }
        if (mismatches > 0) {
            return wrong(std::to_string(mismatches) + " of " + std::to_string(words()) + " words arrived wrong");
        }
        return {};
    }

    /// One word of every 4 KiB page that came to the host, and the last one.
    ProbeResult<void> verifySent() const {
        constexpr std::uint64_t kWordsPerPage = 1024;
        const auto* words = pair_->target.as<std::uint32_t>();
        const std::uint64_t count = bytes_ / sizeof(std::uint32_t);
        for (std::uint64_t page = 0; page < count; page += kWordsPerPage) {
            const std::uint64_t at = page + page / kWordsPerPage % kWordsPerPage;
            if (words[at] != randomWord(uploadSeed(), at)) {
                return wrong("word " + std::to_string(at) + " arrived wrong");
            }
        }
        if (words[count - 1] != randomWord(uploadSeed(), count - 1)) {
            return wrong("the last word arrived wrong");
        }
        return {};
    }

    void close() override {
        received_.reset();
        sent_.reset();
        otherDone_.reset();
    }

    bool toDevice_, toHost_;
    int round_ = 0;
    std::size_t bytes_ = PinnedPool::kBytes;
    PinnedPool::Pair* pair_ = nullptr;
    DeviceBuffer received_, sent_;
    Owned<Event> otherDone_;
};

}  // namespace

std::unique_ptr<Probe> makeH2dPinnedProbe(GpuDevice& device) {
    return std::make_unique<PinnedTransferProbe>(device, "h2d_pinned", true, Slot{0.15, 0.4}, true, false);
}

std::unique_ptr<Probe> makeD2hPinnedProbe(GpuDevice& device) {
    return std::make_unique<PinnedTransferProbe>(device, "d2h_pinned", true, Slot{0.15, 0.4}, false, true);
}

std::unique_ptr<Probe> makeBidirPinnedProbe(GpuDevice& device) {
    return std::make_unique<PinnedTransferProbe>(device, "bidir_pinned", false, Slot{0.0, 0.4}, true, true);
}

}  // namespace splitpoint::benchmarks::gpu
