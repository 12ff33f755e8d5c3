#include "tests/benchmarks/gpu/scripted_gpu.h"

#include <cstdlib>
#include <cstring>

#include "benchmarks/gpu/kernels/host_executor.h"
#include "benchmarks/gpu/recording_gpu.h"

namespace splitpoint::benchmarks::gpu {
namespace {

constexpr double kKernelNs = 1e6;
constexpr double kBytesPerNs = 10.0;
constexpr double kUsualMhz = 1500.0;

const char* nameOf(CopyKind kind) {
    return kind == CopyKind::HostToDevice   ? "HostToDevice"
           : kind == CopyKind::DeviceToHost ? "DeviceToHost"
                                            : "DeviceToDevice";
}

GpuFailure failure(int code, const std::string& name, const std::string& call, int device) {
    GpuFailure failed;
    failed.code = code;
    failed.name = name;
    failed.call = call;
    failed.device = device;
    return failed;
}

/// Only the threads whose results are checked: 16 chains a thread, thousands of threads, would take seconds here.
template <class Real>
void runSparsely(const kernels::FusedMultiplyAdd<Real>& body, std::uint64_t threads) {
    for (const std::uint64_t thread : {std::uint64_t{0}, std::uint64_t{77}, threads / 2, threads - 1}) {
        body(thread, threads);
    }
}

/// An event's moment.
struct Moment {
    double ns = 0.0;
};

struct Captured {
    KernelBody body;
    LaunchShape shape;
    int count;
};

}  // namespace

DeviceAttributes smallGpu() {
    DeviceAttributes small;
    small.name = "NVIDIA Scripted";
    small.major = 9;
    small.pciBusId = "0000:01:00.0";
    small.uuid = "GPU-00000000-0000-0000-0000-000000000001";
    small.totalBytes = std::size_t{80} << 20;
    small.l2Bytes = std::size_t{256} << 10;
    small.multiprocessors = 1;
    small.smClockKhz = 1'500'000;
    return small;
}

ScriptedGpu::ScriptedGpu(std::shared_ptr<GpuScript> script, std::shared_ptr<GpuLog> log)
    : script_(std::move(script)), log_(std::move(log)) {
    if (script_->attributes.name.empty()) {
        script_->attributes = smallGpu();
    }
}

GpuResult<void> ScriptedGpu::call(const std::string& name, int device) {
    log_->calls.push_back(name);
    if (lost_) {
        return tl::unexpected(failure(script_->lostCode, "scripted loss", name, device));
    }
    return {};
}

void ScriptedGpu::pass(double ns) {
    constexpr double kStepNs = 100'000.0;  // so that a clock that changes within a kernel is felt
    for (double left = ns; left > 0.0; left -= kStepNs) {
        const double step = left < kStepNs ? left : kStepNs;
        cycles_ += step * (script_->smMhz ? script_->smMhz(nowNs_) : kUsualMhz) * 1e-3;
        nowNs_ += step;
    }
}

void ScriptedGpu::countQueued() {
    if (closedGate_ != nullptr && ++queued_ > script_->queueDepth) {
        closedGate_->gaveUp = 1;
        closedGate_ = nullptr;
    }
}

GpuResult<int> ScriptedGpu::deviceCount() {
    if (script_->countFailure) {
        return tl::unexpected(failure(*script_->countFailure, "scripted failure", "count the GPUs", -1));
    }
    return script_->devices;
}

GpuResult<DeviceAttributes> ScriptedGpu::attributes(int device) {
    return call("attributes", device).map([&] { return script_->attributes; });
}

GpuResult<void> ScriptedGpu::makeCurrent(int device) {
    return call("make current", device);
}

GpuResult<MemoryAmounts> ScriptedGpu::memory(int device) {
    return call("memory", device).map([&] {
        return MemoryAmounts{script_->deviceBytes - log_->deviceBytesInUse, script_->deviceBytes};
    });
}

GpuResult<std::string> ScriptedGpu::kernelImage(int device) {
    return call("kernel image", device).map([&] { return script_->image; });
}

GpuResult<void*> ScriptedGpu::allocate(int device, std::size_t bytes) {
    if (const auto alive = call("allocate", device); !alive) {
        return tl::unexpected(alive.error());
    }
    const bool scripted = script_->outOfMemoryAtAllocation && (*script_->outOfMemoryAtAllocation)-- == 0;
    if (scripted) {
        script_->outOfMemoryAtAllocation.reset();
    }
    if (scripted || log_->deviceBytesInUse + bytes > script_->deviceBytes) {
        GpuFailure full = failure(runtime_code::kOutOfMemory, "cudaErrorMemoryAllocation", "allocate", device);
        full.requestedBytes = bytes;
        full.freeBytes = script_->deviceBytes - log_->deviceBytesInUse;
        return tl::unexpected(full);
    }
    void* memory = std::aligned_alloc(256, (bytes + 255) / 256 * 256);
    std::memset(memory, 0xee, bytes);
    deviceMemory_[memory] = bytes;
    log_->deviceBytesInUse += bytes;
    return memory;
}

void ScriptedGpu::release(int /*device*/, void* memory) {
    log_->deviceBytesInUse -= deviceMemory_.at(memory);
    deviceMemory_.erase(memory);
    std::free(memory);
}

GpuResult<void*> ScriptedGpu::allocatePinned(int device, std::size_t bytes) {
    if (script_->onPin) {
        script_->onPin();
    }
    if (const auto alive = call("allocate pinned", device); !alive) {
        return tl::unexpected(alive.error());
    }
    if (log_->pinnedBytesInUse + bytes > script_->pinnedBytes) {
        GpuFailure full = failure(runtime_code::kOutOfMemory, "cudaErrorMemoryAllocation", "pin", device);
        full.requestedBytes = bytes;
        return tl::unexpected(full);
    }
    void* memory = std::aligned_alloc(4096, (bytes + 4095) / 4096 * 4096);
    pinnedMemory_[memory] = bytes;
    log_->pinnedBytesInUse += bytes;
    return memory;
}

void ScriptedGpu::releasePinned(void* memory) {
    log_->pinnedBytesInUse -= pinnedMemory_.at(memory);
    pinnedMemory_.erase(memory);
    std::free(memory);
}

GpuResult<Stream> ScriptedGpu::createStream(int device) {
    return call("create stream", device).map([&] {
        ++log_->streams;
        return Stream{device, nullptr};
    });
}

void ScriptedGpu::destroy(Stream /*stream*/) {
    --log_->streams;
}

GpuResult<void> ScriptedGpu::synchronize(Stream stream) {
    closedGate_ = nullptr;
    return call("synchronize stream", stream.device);
}

GpuResult<Event> ScriptedGpu::createEvent(int device, EventKind /*kind*/) {
    return call("create event", device).map([&] {
        ++log_->events;
        return Event{device, new Moment{}};
    });
}

void ScriptedGpu::destroy(Event event) {
    --log_->events;
    delete static_cast<Moment*>(event.native);
}

GpuResult<void> ScriptedGpu::record(Event event, Stream stream) {
    return call("record", stream.device).map([&] { static_cast<Moment*>(event.native)->ns = nowNs_; });
}

GpuResult<void> ScriptedGpu::waitFor(Stream stream, Event /*event*/) {
    return call("wait for event", stream.device);
}

GpuResult<void> ScriptedGpu::synchronize(Event event) {
    return call("synchronize event", event.device);
}

GpuResult<double> ScriptedGpu::elapsedNs(Event from, Event to) {
    return call("elapsed", to.device).map([&] {
        return static_cast<Moment*>(to.native)->ns - static_cast<Moment*>(from.native)->ns;
    });
}

void ScriptedGpu::execute(const KernelBody& body, LaunchShape shape) {
    const std::uint64_t threads = std::uint64_t{shape.blocks} * shape.threads;
    if (const auto* gate = std::get_if<kernels::Gate>(&body)) {
        closedGate_ = gate->words->open != 0 ? nullptr : gate->words;
        queued_ = 0;
    } else if (const auto* stamp = std::get_if<kernels::StampClocks>(&body)) {
        stamp->stamps[0] = {static_cast<std::uint64_t>(cycles_), static_cast<std::uint64_t>(nowNs_)};
    } else if (const auto* poll = std::get_if<kernels::PollGaps>(&body)) {
        *poll->report = script_->gaps;
    } else if (const auto* ping = std::get_if<kernels::PeerPing>(&body)) {
        *ping->report = {1000ULL * (ping->trips - 1), ping->trips - 1, 0};
    } else if (const auto* fma = std::get_if<kernels::FmaF32>(&body)) {
        runSparsely(*fma, threads);
    } else if (const auto* wide = std::get_if<kernels::FmaF64>(&body)) {
        runSparsely(*wide, threads);
    } else if (const auto* tensor = std::get_if<kernels::TensorMultiplyAccumulate>(&body)) {
        const std::uint64_t warps = threads / tensor->kLanes;
        for (const std::uint64_t warp : {std::uint64_t{0}, warps / 2, warps - 1}) {
            (*tensor)(warp * tensor->kLanes, threads);  // the first lane does the work; three warps are checked
        }
    } else {
        runOnHost(body, {1, 1});  // grid-stride kernels do the same with any number of threads
    }
}

GpuResult<void> ScriptedGpu::launch(Stream stream, const KernelBody& body, LaunchShape shape) {
    if (script_->lostAtLaunch && (*script_->lostAtLaunch)-- == 0) {
        script_->lostAtLaunch.reset();
        lost_ = true;
    }
    const auto alive = call(std::string("launch ") + kernelName(body), stream.device);
    if (!alive) {
        return alive;
    }
    execute(body, shape);
    countQueued();
    if (!std::holds_alternative<kernels::StampClocks>(body) && !std::holds_alternative<kernels::Gate>(body)) {
        pass(kKernelNs * (script_->noise ? script_->noise(nowNs_) : 1.0));
    }
    if (script_->corrupt) {
        script_->corrupt(body);
    }
    return {};
}

GpuResult<Graph> ScriptedGpu::captureRepeated(Stream stream, const KernelBody& body, LaunchShape shape, int count) {
    return call("capture graph", stream.device).map([&] {
        ++log_->graphs;
        return Graph{stream.device, new Captured{body, shape, count}};
    });
}

GpuResult<void> ScriptedGpu::launch(Stream stream, Graph graph) {
    const auto* captured = static_cast<Captured*>(graph.native);
    auto done = call("launch graph", stream.device);
    for (int i = 0; done && i < captured->count; ++i) {
        execute(captured->body, captured->shape);
    }
    return done;
}

void ScriptedGpu::destroy(Graph graph) {
    --log_->graphs;
    delete static_cast<Captured*>(graph.native);
}

void ScriptedGpu::move(void* to, const void* from, std::size_t bytes) {
    std::memcpy(to, from, bytes);
    pass(static_cast<double>(bytes) / kBytesPerNs);
    if (script_->corruptCopy) {
        script_->corruptCopy(to, bytes);
    }
}

GpuResult<void> ScriptedGpu::copy(Stream stream, void* to, const void* from, std::size_t bytes, CopyKind kind) {
    return call(std::string("copy ") + nameOf(kind), stream.device).map([&] {
        countQueued();
        move(to, from, bytes);
    });
}

GpuResult<void> ScriptedGpu::copyBlocking(int device, void* to, const void* from, std::size_t bytes, CopyKind kind) {
    return call(std::string("copy blocking ") + nameOf(kind), device).map([&] { move(to, from, bytes); });
}

GpuResult<bool> ScriptedGpu::canAccessPeer(int device, int /*peer*/) {
    return call("can access peer", device).map([&] { return script_->peerAccess; });
}

GpuResult<void> ScriptedGpu::enablePeer(int device, int /*peer*/) {
    return call("enable peer", device);
}

GpuResult<void> ScriptedGpu::copyPeer(Stream stream, void* to, int /*toDevice*/, const void* from, int /*fromDevice*/,
                                      std::size_t bytes) {
    return call("copy peer", stream.device).map([&] {
        countQueued();
        move(to, from, bytes);
    });
}

}  // namespace splitpoint::benchmarks::gpu
