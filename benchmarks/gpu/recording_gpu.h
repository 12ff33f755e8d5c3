#pragma once

#include <memory>
#include <string>
#include <vector>

#include "benchmarks/gpu/gpu_interface.h"

namespace splitpoint::benchmarks::gpu {

/// Calls of the GPU interface in order, one line each: name, device, sizes and shapes, then what came back. Addresses
/// and times are left out, so that two back ends that are asked the same and answer the same give the same lines.
using CallLog = std::vector<std::string>;

/// "Triad", "Gate", …
[[nodiscard]] std::string kernelName(const KernelBody& body);

/// Passes every call on to another back end and writes it down: what the probes ask of the real back end and of the
/// scripted one can be laid side by side.
/// @test lines equal the scripted GPU's own log; start-up failures of the real back end equal the scripted ones
class RecordingGpu final : public GpuInterface {
  public:
    RecordingGpu(std::unique_ptr<GpuInterface> inner, std::shared_ptr<CallLog> log)
        : inner_(std::move(inner)), log_(std::move(log)) {}

    [[nodiscard]] std::string backEnd() const override { return inner_->backEnd(); }
    [[nodiscard]] GpuResult<GpuVersions> versions() override;
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
    std::unique_ptr<GpuInterface> inner_;
    std::shared_ptr<CallLog> log_;
};

}  // namespace splitpoint::benchmarks::gpu
