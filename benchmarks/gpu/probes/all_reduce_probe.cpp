#include "benchmarks/gpu/probes/all_reduce_probe.h"

#include <algorithm>
#include <cmath>

#include "benchmarks/gpu/collective_library.h"
#include "benchmarks/gpu/probes/gpu_probe.h"

namespace splitpoint::benchmarks::gpu {
namespace {

constexpr int kWarmUps = 5;
constexpr std::uint32_t kSeed = 91;

/// What one GPU contributes.
struct Member {
    GpuDevice* device = nullptr;
    DeviceBuffer from, to;
    Owned<Event> start, end;
};

class AllReduceProbe final : public GpuProbe {
  public:
    AllReduceProbe(GpuSession& session, std::size_t bytes)
        : GpuProbe(*session.device(session.descriptions().front().index), identityOf(session, bytes),
                   Slot{0.25 / static_cast<double>(kAllReduceBytes.size()),
                        1.2 / static_cast<double>(kAllReduceBytes.size())}),
          session_(session),
          bytes_(bytes) {}
    ~AllReduceProbe() override { AllReduceProbe::close(); }
    AllReduceProbe(const AllReduceProbe&) = delete;
    AllReduceProbe& operator=(const AllReduceProbe&) = delete;

    [[nodiscard]] bool risky() const override { return true; }
    /// Sent and received, on each GPU.
    [[nodiscard]] MemoryHeld memoryHeld() override { return {0.0, 0.0, 2.0 * static_cast<double>(bytes_)}; }

  private:
    static ProbeIdentity identityOf(const GpuSession& session, std::size_t bytes) {
        ProbeIdentity identity;
        identity.component = "interconnect";
        identity.method = "allreduce";
        identity.unit = "B/s";
        identity.parameters["bytes"] = static_cast<long long>(bytes);
        identity.parameters["gpus"] = static_cast<long long>(session.descriptions().size());
        identity.workPerSample = busBytes(bytes, session.descriptions().size());
        return identity;
    }

    static double busBytes(std::size_t bytes, std::size_t gpus) {
        const auto n = static_cast<double>(gpus);
        return 2.0 * (n - 1.0) / n * static_cast<double>(bytes);
    }

    ProbeResult<void> fit() override {
        const auto library = session_.collectiveLibrary();
        if (!library) {
            return tl::unexpected(toProbeError(library.error()));
        }
        return {};
    }

    [[nodiscard]] std::size_t count() const { return bytes_ / sizeof(float); }

    ProbeResult<void> open(int /*round*/) override {
        const auto library = session_.collectiveLibrary();
        if (!library) {
            return tl::unexpected(toProbeError(library.error()));
        }
        library_ = *library;
        std::vector<int> devices;
        for (const GpuDescription& described : session_.descriptions()) {
            devices.push_back(described.index);
            members_.emplace_back();
            if (const auto ready = prepare(members_.back(), *session_.device(described.index)); !ready) {
                return failed(ready.error());
            }
        }
        const auto clique = library_->createClique(devices);
        if (!clique) {
            return failed(clique.error());
        }
        clique_ = *clique;
        for (int i = 0; i < kWarmUps; ++i) {
            if (const auto time = runOnce(); !time) {
                return failed(time.error());
            }
        }
        return {};
    }

    GpuResult<void> prepare(Member& member, GpuDevice& device) {
        member.device = &device;
        const int index = device.index();
        const auto seed = kSeed + static_cast<std::uint32_t>(index);
        return DeviceBuffer::create(gpu(), index, bytes_)
            .map([&](DeviceBuffer&& buffer) { member.from = std::move(buffer); })
            .and_then([&] { return DeviceBuffer::create(gpu(), index, bytes_); })
            .map([&](DeviceBuffer&& buffer) { member.to = std::move(buffer); })
            .and_then([&] {
                return device.runNow(kernels::FillFloats{member.from.as<float>(), count(), seed}, device.wideShape());
            })
            .and_then([&] { return gpu().createEvent(index, EventKind::Timing); })
            .map([&](Event event) { member.start = Owned<Event>(gpu(), event); })
            .and_then([&] { return gpu().createEvent(index, EventKind::Timing); })
            .map([&](Event event) { member.end = Owned<Event>(gpu(), event); });
    }

    /// One sum; the slowest GPU's nanoseconds.
    GpuResult<double> runOnce() {
        std::vector<CollectiveLibrary::Part> parts;
        GpuResult<void> done;
        for (Member& member : members_) {
            const Stream stream = member.device->timer().stream();
            parts.push_back({member.from.as<void>(), member.to.as<void>(), stream});
            done = done.and_then([&] { return gpu().record(member.start.get(), stream); });
        }
        done = done.and_then([&] { return library_->sum(clique_, parts, count()); });
        for (Member& member : members_) {
            done = done.and_then([&] { return gpu().record(member.end.get(), member.device->timer().stream()); });
        }
        double slowest = 0.0;
        for (Member& member : members_) {
            done = done.and_then([&] { return gpu().synchronize(member.device->timer().stream()); });
            if (done) {
                const auto elapsed = gpu().elapsedNs(member.start.get(), member.end.get());
                if (!elapsed) {
                    return tl::unexpected(elapsed.error());
                }
                slowest = std::max(slowest, *elapsed);
            }
        }
        return done.map([&] { return slowest; });
    }

    ProbeResult<Sample> measure() override {
        const double start = steadyNs();
        const auto ns = runOnce();
        if (!ns) {
            return failed(ns.error());
        }
        readSensors();
        Sample sample;
        sample.value = busBytes(bytes_, members_.size()) / (*ns * 1e-9);
        sample.wallNs = steadyNs() - start;
        return sample;
    }

    /// The ends and the middle of every GPU's result; the order of additions is NCCL's, so a few roundings may differ.
    ProbeResult<void> verify() override {
        for (const Member& member : members_) {
            for (const std::uint64_t at : {std::uint64_t{0}, std::uint64_t{count() / 2}, std::uint64_t{count() - 1}}) {
                float measured = 0.0F;
                const auto copied = gpu().copyBlocking(member.device->index(), &measured, member.to.as<float>() + at,
                                                       sizeof measured, CopyKind::DeviceToHost);
                if (!copied) {
                    return failed(copied.error());
                }
                double expected = 0.0;
                for (const Member& other : members_) {
                    expected += static_cast<double>(
                        kernels::randomSigned(kSeed + static_cast<std::uint32_t>(other.device->index()), at));
                }
                if (!(std::abs(static_cast<double>(measured) - expected) <= 1e-5)) {
                    return wrong("element " + std::to_string(at) + " on GPU " + std::to_string(member.device->index()) +
                                 " is " + std::to_string(measured) + " instead of " + std::to_string(expected));
                }
            }
        }
        return {};
    }

    void close() override {
        if (library_ != nullptr) {
            library_->destroyClique(clique_);
        }
        members_.clear();
    }

    GpuSession& session_;
    std::size_t bytes_;
    CollectiveLibrary* library_ = nullptr;
    std::vector<void*> clique_;
    std::vector<Member> members_;
};

}  // namespace

std::unique_ptr<Probe> makeAllReduceProbe(GpuSession& session, std::size_t bytes) {
    return std::make_unique<AllReduceProbe>(session, bytes);
}

}  // namespace splitpoint::benchmarks::gpu
