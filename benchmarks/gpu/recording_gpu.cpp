#include "benchmarks/gpu/recording_gpu.h"

#include <iterator>
#include <variant>

namespace splitpoint::benchmarks::gpu {
namespace {

const char* nameOf(CopyKind kind) {
    return kind == CopyKind::HostToDevice   ? "HostToDevice"
           : kind == CopyKind::DeviceToHost ? "DeviceToHost"
                                            : "DeviceToDevice";
}

std::string shapeText(LaunchShape shape) {
    return std::to_string(shape.blocks) + "x" + std::to_string(shape.threads);
}

std::string answer(const GpuVersions& versions) {
    return std::to_string(versions.runtime) + "," + std::to_string(versions.driver);
}
std::string answer(int value) {
    return std::to_string(value);
}
std::string answer(bool value) {
    return value ? "yes" : "no";
}
std::string answer(const std::string& value) {
    return value;
}
/// Everything else differs from machine to machine.
template <class Value>
std::string answer(const Value& /*value*/) {
    return "ok";
}

/// Writes the call down with what came back.
template <class Value>
GpuResult<Value> noted(CallLog& log, const std::string& call, GpuResult<Value> result) {
    std::string came = "ok";
    if (!result) {
        came = "failed " + std::to_string(result.error().code);
    } else if constexpr (!std::is_void_v<Value>) {
        came = answer(*result);
    }
    log.push_back(call + " -> " + came);
    return result;
}

std::string on(const char* name, int device) {
    return std::string(name) + " " + std::to_string(device);
}
std::string on(const char* name, int device, std::size_t number) {
    return on(name, device) + " " + std::to_string(number);
}

}  // namespace

std::string kernelName(const KernelBody& body) {
    constexpr const char* kNames[] = {
        "Empty",        "Gate",       "StampClocks",     "PollGaps", "FillWords",
        "FillFloats",   "FillHalves", "CountMismatches", "Triad",    "Copy",
        "ScatterCycle", "Chase",      "FmaF32",          "FmaF64",   "TensorMultiplyAccumulate",
        "PeerPing"};
    static_assert(std::size(kNames) == std::variant_size_v<KernelBody>);
    return kNames[body.index()];
}

GpuResult<GpuVersions> RecordingGpu::versions() {
    return noted(*log_, "versions", inner_->versions());
}
GpuResult<int> RecordingGpu::deviceCount() {
    return noted(*log_, "count", inner_->deviceCount());
}
GpuResult<DeviceAttributes> RecordingGpu::attributes(int device) {
    return noted(*log_, on("attributes", device), inner_->attributes(device));
}
GpuResult<void> RecordingGpu::makeCurrent(int device) {
    return noted(*log_, on("make current", device), inner_->makeCurrent(device));
}
GpuResult<MemoryAmounts> RecordingGpu::memory(int device) {
    return noted(*log_, on("memory", device), inner_->memory(device));
}
GpuResult<std::string> RecordingGpu::kernelImage(int device) {
    return noted(*log_, on("kernel image", device), inner_->kernelImage(device));
}
GpuResult<void*> RecordingGpu::allocate(int device, std::size_t bytes) {
    return noted(*log_, on("allocate", device, bytes), inner_->allocate(device, bytes));
}
void RecordingGpu::release(int device, void* memory) {
    log_->push_back(on("release", device));
    inner_->release(device, memory);
}
GpuResult<void*> RecordingGpu::allocatePinned(int device, std::size_t bytes) {
    return noted(*log_, on("allocate pinned", device, bytes), inner_->allocatePinned(device, bytes));
}
void RecordingGpu::releasePinned(void* memory) {
    log_->push_back("release pinned");
    inner_->releasePinned(memory);
}
GpuResult<Stream> RecordingGpu::createStream(int device) {
    return noted(*log_, on("create stream", device), inner_->createStream(device));
}
void RecordingGpu::destroy(Stream stream) {
    log_->push_back(on("destroy stream", stream.device));
    inner_->destroy(stream);
}
GpuResult<void> RecordingGpu::synchronize(Stream stream) {
    return noted(*log_, on("synchronize stream", stream.device), inner_->synchronize(stream));
}
GpuResult<Event> RecordingGpu::createEvent(int device, EventKind kind) {
    const std::string call = on("create event", device) + (kind == EventKind::Timing ? " timing" : " blocking");
    return noted(*log_, call, inner_->createEvent(device, kind));
}
void RecordingGpu::destroy(Event event) {
    log_->push_back(on("destroy event", event.device));
    inner_->destroy(event);
}
GpuResult<void> RecordingGpu::record(Event event, Stream stream) {
    return noted(*log_, on("record", stream.device), inner_->record(event, stream));
}
GpuResult<void> RecordingGpu::waitFor(Stream stream, Event event) {
    return noted(*log_, on("wait for event", stream.device), inner_->waitFor(stream, event));
}
GpuResult<void> RecordingGpu::synchronize(Event event) {
    return noted(*log_, on("synchronize event", event.device), inner_->synchronize(event));
}
GpuResult<double> RecordingGpu::elapsedNs(Event from, Event to) {
    return noted(*log_, on("elapsed", to.device), inner_->elapsedNs(from, to));
}
GpuResult<void> RecordingGpu::launch(Stream stream, const KernelBody& body, LaunchShape shape) {
    return noted(*log_, on("launch", stream.device) + " " + kernelName(body) + " " + shapeText(shape),
                 inner_->launch(stream, body, shape));
}
GpuResult<Graph> RecordingGpu::captureRepeated(Stream stream, const KernelBody& body, LaunchShape shape, int count) {
    return noted(
        *log_,
        on("capture", stream.device) + " " + std::to_string(count) + " " + kernelName(body) + " " + shapeText(shape),
        inner_->captureRepeated(stream, body, shape, count));
}
GpuResult<void> RecordingGpu::launch(Stream stream, Graph graph) {
    return noted(*log_, on("launch graph", stream.device), inner_->launch(stream, graph));
}
void RecordingGpu::destroy(Graph graph) {
    log_->push_back(on("destroy graph", graph.device));
    inner_->destroy(graph);
}
GpuResult<void> RecordingGpu::copy(Stream stream, void* to, const void* from, std::size_t bytes, CopyKind kind) {
    return noted(*log_, on("copy", stream.device, bytes) + " " + nameOf(kind),
                 inner_->copy(stream, to, from, bytes, kind));
}
GpuResult<void> RecordingGpu::copyBlocking(int device, void* to, const void* from, std::size_t bytes, CopyKind kind) {
    return noted(*log_, on("copy blocking", device, bytes) + " " + nameOf(kind),
                 inner_->copyBlocking(device, to, from, bytes, kind));
}
GpuResult<bool> RecordingGpu::canAccessPeer(int device, int peer) {
    return noted(*log_, on("can access peer", device) + " " + std::to_string(peer),
                 inner_->canAccessPeer(device, peer));
}
GpuResult<void> RecordingGpu::enablePeer(int device, int peer) {
    return noted(*log_, on("enable peer", device) + " " + std::to_string(peer), inner_->enablePeer(device, peer));
}
GpuResult<void> RecordingGpu::copyPeer(Stream stream, void* to, int toDevice, const void* from, int fromDevice,
                                       std::size_t bytes) {
    return noted(
        *log_,
        on("copy peer", stream.device, bytes) + " " + std::to_string(fromDevice) + ">" + std::to_string(toDevice),
        inner_->copyPeer(stream, to, toDevice, from, fromDevice, bytes));
}

}  // namespace splitpoint::benchmarks::gpu
