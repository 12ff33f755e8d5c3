#include "benchmarks/gpu/probes/launch_probes.h"

#include "benchmarks/gpu/probes/host_timed_probe.h"

namespace splitpoint::benchmarks::gpu {
namespace {

constexpr int kAsyncLaunches = 512;
constexpr int kGraphKernels = 64;
constexpr std::size_t kAllocationBytes = std::size_t{1} << 20;
constexpr LaunchShape kOneWarp{1, 32};
const std::string kComponent = "launch_latency";

class LaunchAsyncProbe final : public HostTimedProbe {
  public:
    explicit LaunchAsyncProbe(GpuDevice& device)
        : HostTimedProbe(device, kComponent, "launch_async", false, Slot{0.10, 0.3}) {
        identity_.parameters["launches"] = static_cast<long long>(kAsyncLaunches);
        identity_.workPerSample = kAsyncLaunches;
    }

  private:
    GpuResult<void> timed() override {
        GpuResult<void> done;
        for (int i = 0; done && i < kAsyncLaunches; ++i) {
            done = gpu().launch(stream(), kernels::Empty{}, kOneWarp);
        }
        return done;
    }
    GpuResult<void> settle() override { return gpu().synchronize(stream()); }
    [[nodiscard]] double valueOf(double seconds) const override { return seconds / kAsyncLaunches; }
};

class LaunchSyncSpinProbe final : public HostTimedProbe {
  public:
    explicit LaunchSyncSpinProbe(GpuDevice& device)
        : HostTimedProbe(device, kComponent, "launch_sync_spin", true, Slot{0.10, 0.3}) {
        identity_.workPerSample = 1;
    }

  private:
    GpuResult<void> timed() override {
        return gpu().launch(stream(), kernels::Empty{}, kOneWarp).and_then([&] { return gpu().synchronize(stream()); });
    }
};

class LaunchSyncBlockProbe final : public HostTimedProbe {
  public:
    explicit LaunchSyncBlockProbe(GpuDevice& device)
        : HostTimedProbe(device, kComponent, "launch_sync_block", false, Slot{0.10, 0.3}) {
        identity_.workPerSample = 1;
    }

  private:
    ProbeResult<void> open(int /*round*/) override {
        const auto created = gpu().createEvent(device().index(), EventKind::BlockingSync);
        if (!created) {
            return failed(created.error());
        }
        done_ = Owned<Event>(gpu(), *created);
        return {};
    }
    GpuResult<void> timed() override {
        return gpu()
            .launch(stream(), kernels::Empty{}, kOneWarp)
            .and_then([&] { return gpu().record(done_.get(), stream()); })
            .and_then([&] { return gpu().synchronize(done_.get()); });
    }
    void close() override { done_.reset(); }

    Owned<Event> done_;
};

class GraphProbe final : public HostTimedProbe {
  public:
    explicit GraphProbe(GpuDevice& device) : HostTimedProbe(device, kComponent, "graph_64", false, Slot{0.0, 0.2}) {
        identity_.parameters["kernels"] = static_cast<long long>(kGraphKernels);
        identity_.workPerSample = kGraphKernels;
    }

  private:
    ProbeResult<void> open(int /*round*/) override {
        const auto captured = gpu().captureRepeated(stream(), kernels::Empty{}, kOneWarp, kGraphKernels);
        if (!captured) {
            return failed(captured.error());
        }
        graph_ = Owned<Graph>(gpu(), *captured);
        return {};
    }
    GpuResult<void> timed() override {
        return gpu().launch(stream(), graph_.get()).and_then([&] { return gpu().synchronize(stream()); });
    }
    [[nodiscard]] double valueOf(double seconds) const override { return seconds / kGraphKernels; }
    void close() override { graph_.reset(); }

    Owned<Graph> graph_;
};

class MallocFreeProbe final : public HostTimedProbe {
  public:
    explicit MallocFreeProbe(GpuDevice& device)
        : HostTimedProbe(device, kComponent, "malloc_free", false, Slot{0.0, 0.2}) {
        identity_.parameters["bytes"] = static_cast<long long>(kAllocationBytes);
        identity_.workPerSample = 1;
    }

  private:
    GpuResult<void> timed() override {
        return DeviceBuffer::create(gpu(), device().index(), kAllocationBytes).map([](DeviceBuffer&& buffer) {
            buffer.reset();
        });
    }
};

}  // namespace

std::unique_ptr<Probe> makeLaunchAsyncProbe(GpuDevice& device) {
    return std::make_unique<LaunchAsyncProbe>(device);
}
std::unique_ptr<Probe> makeLaunchSyncSpinProbe(GpuDevice& device) {
    return std::make_unique<LaunchSyncSpinProbe>(device);
}
std::unique_ptr<Probe> makeLaunchSyncBlockProbe(GpuDevice& device) {
    return std::make_unique<LaunchSyncBlockProbe>(device);
}
std::unique_ptr<Probe> makeGraphProbe(GpuDevice& device) {
    return std::make_unique<GraphProbe>(device);
}
std::unique_ptr<Probe> makeMallocFreeProbe(GpuDevice& device) {
    return std::make_unique<MallocFreeProbe>(device);
}

}  // namespace splitpoint::benchmarks::gpu
