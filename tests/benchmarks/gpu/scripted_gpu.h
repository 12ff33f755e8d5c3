#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "benchmarks/gpu/gpu_interface.h"

namespace splitpoint::benchmarks::gpu {

/// What a scripted GPU does; tests change it while the session is open.
struct GpuScript {
    int devices = 1;
    GpuVersions versions{13000, 13000};
    std::optional<int> countFailure;  ///< runtime code of the device count
    DeviceAttributes attributes;      ///< of every device; name and sizes are set by `smallGpu`
    std::size_t deviceBytes = std::size_t{80} << 20;
    std::size_t pinnedBytes = std::size_t{65} << 20;
    std::string image = "sass";
    bool peerAccess = true;

    std::optional<int> outOfMemoryAtAllocation;  ///< the n-th device allocation from now, 0 = the next one
    std::optional<int> lostAtLaunch;             ///< the n-th kernel launch from now; everything fails afterwards
    int lostCode = runtime_code::kLaunchFailure;
    int queueDepth = 1024;                                ///< operations a closed gate takes before the driver blocks
    std::function<double(double)> noise;                  ///< factor on each kernel's time, from the device time in ns
    std::function<double(double)> smMhz;                  ///< clock at a device time in ns; 1500 where not set
    std::function<void()> onPin;                          ///< called at each allocation of pinned memory
    std::function<void(const KernelBody&)> corrupt;       ///< called after each kernel
    std::function<void(void*, std::size_t)> corruptCopy;  ///< called after each copy with its target
    kernels::GapReport gaps{20'000'000, 0, 96, 0, 10'000, 30'000'000};
};

/// State of one scripted GPU system that tests look at.
struct GpuLog {
    std::vector<std::string> calls;  ///< "launch Triad", "copy HostToDevice", …
    std::size_t deviceBytesInUse = 0, pinnedBytesInUse = 0;
    int streams = 0, events = 0, graphs = 0;
};

/// A GPU with one multiprocessor in host memory: kernels really run, one thread after the other; time is invented.
/// One kernel takes 1 ms and a copy 10 GB/s of device time.
class ScriptedGpu final : public GpuInterface {
  public:
    ScriptedGpu(std::shared_ptr<GpuScript> script, std::shared_ptr<GpuLog> log);

    [[nodiscard]] std::string backEnd() const override { return "scripted"; }
    [[nodiscard]] GpuResult<GpuVersions> versions() override { return script_->versions; }
    [[nodiscard]] GpuResult<int> deviceCount() override;
    [[nodiscard]] GpuResult<DeviceAttributes> attributes(int device) override;
    [[nodiscard]] GpuResult<void> makeCurrent(int device) override;
    [[nodiscard]] GpuResult<MemoryAmounts> memory(int device) override;
    [[nodiscard]] GpuResult<std::string> kernelImage(int device) override;
    [[nodiscard]] GpuResult<void*> allocate(int device, std::size_t bytes) override;
    void release(int device, void* memory) override;
    [[nodiscard]] GpuResult<void*> allocatePinned(int device, std::size_t bytes) override;
    void releasePinned(void* memory) override;
    [[nodiscard]] GpuResult<Stream> createStream(int device) override;
    void destroy(Stream stream) override;
    [[nodiscard]] GpuResult<void> synchronize(Stream stream) override;
    [[nodiscard]] GpuResult<Event> createEvent(int device, EventKind kind) override;
    void destroy(Event event) override;
    [[nodiscard]] GpuResult<void> record(Event event, Stream stream) override;
    [[nodiscard]] GpuResult<void> waitFor(Stream stream, Event event) override;
    [[nodiscard]] GpuResult<void> synchronize(Event event) override;
    [[nodiscard]] GpuResult<double> elapsedNs(Event from, Event to) override;
    [[nodiscard]] GpuResult<void> launch(Stream stream, const KernelBody& body, LaunchShape shape) override;
    [[nodiscard]] GpuResult<Graph> captureRepeated(Stream stream, const KernelBody& body, LaunchShape shape,
                                                   int count) override;
    [[nodiscard]] GpuResult<void> launch(Stream stream, Graph graph) override;
    void destroy(Graph graph) override;
    [[nodiscard]] GpuResult<void> copy(Stream stream, void* to, const void* from, std::size_t bytes,
                                       CopyKind kind) override;
    [[nodiscard]] GpuResult<void> copyBlocking(int device, void* to, const void* from, std::size_t bytes,
                                               CopyKind kind) override;
    [[nodiscard]] GpuResult<bool> canAccessPeer(int device, int peer) override;
    [[nodiscard]] GpuResult<void> enablePeer(int device, int peer) override;
    [[nodiscard]] GpuResult<void> copyPeer(Stream stream, void* to, int toDevice, const void* from, int fromDevice,
                                           std::size_t bytes) override;

  private:
    GpuResult<void> call(const std::string& name, int device);
    void execute(const KernelBody& body, LaunchShape shape);
    void pass(double ns);
    void countQueued();
    void move(void* to, const void* from, std::size_t bytes);

    std::shared_ptr<GpuScript> script_;
    std::shared_ptr<GpuLog> log_;
    std::map<void*, std::size_t> deviceMemory_, pinnedMemory_;
    double nowNs_ = 1e6;
    double cycles_ = 0.0;
    bool lost_ = false;
    kernels::GateWords* closedGate_ = nullptr;
    int queued_ = 0;
};

/// Attributes of the GPU that tests measure: one multiprocessor, 256 KiB of L2, compute capability 9.0.
[[nodiscard]] DeviceAttributes smallGpu();

/// Script and log of one test, with the interface that follows them.
struct ScriptedSystem {
    std::shared_ptr<GpuScript> script = std::make_shared<GpuScript>();
    std::shared_ptr<GpuLog> log = std::make_shared<GpuLog>();
    [[nodiscard]] std::unique_ptr<GpuInterface> gpu() const { return std::make_unique<ScriptedGpu>(script, log); }
};

}  // namespace splitpoint::benchmarks::gpu
