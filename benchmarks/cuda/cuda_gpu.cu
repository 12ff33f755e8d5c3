#include <cctype>
#include <cstdio>
#include <memory>
#include <utility>

#include "benchmarks/cuda/cuda_call.h"
#include "benchmarks/cuda/kernel_launch.h"
#include "benchmarks/gpu/gpu_interface.h"

namespace splitpoint::benchmarks::cuda {

using gpu::CopyKind;
using gpu::DeviceAttributes;
using gpu::Event;
using gpu::EventKind;
using gpu::GpuFailure;
using gpu::GpuResult;
using gpu::GpuVersions;
using gpu::Graph;
using gpu::KernelBody;
using gpu::LaunchShape;
using gpu::MemoryAmounts;
using gpu::Stream;

namespace {

cudaStream_t native(Stream stream) {
    return static_cast<cudaStream_t>(stream.native);
}
cudaEvent_t native(Event event) {
    return static_cast<cudaEvent_t>(event.native);
}
cudaGraphExec_t native(Graph graph) {
    return static_cast<cudaGraphExec_t>(graph.native);
}

cudaMemcpyKind native(CopyKind kind) {
    switch (kind) {
        case CopyKind::HostToDevice:
            return cudaMemcpyHostToDevice;
        case CopyKind::DeviceToHost:
            return cudaMemcpyDeviceToHost;
        case CopyKind::DeviceToDevice:
            break;
    }
    return cudaMemcpyDeviceToDevice;
}

std::string mebibytes(std::size_t bytes) {
    return std::to_string(bytes >> 20) + " MiB";
}

/// "GPU-8-4-4-4-12" as nvidia-smi and NVML write it.
std::string uuidText(const cudaUUID_t& uuid) {
    std::string text = "GPU-";
    for (int i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            text += '-';
        }
        char two[3];
        std::snprintf(two, sizeof two, "%02x", static_cast<unsigned char>(uuid.bytes[i]));
        text += two;
    }
    return text;
}

class CudaGpu final : public gpu::GpuInterface {
  public:
    std::string backEnd() const override {
        return "cuda " + std::to_string(CUDART_VERSION / 1000) + "." + std::to_string(CUDART_VERSION % 1000 / 10);
    }

    GpuResult<GpuVersions> versions() override {
        GpuVersions found;
        const auto runtime = checked(cudaRuntimeGetVersion(&found.runtime), "read the runtime version");
        if (!runtime) {
            return tl::unexpected(runtime.error());
        }
        const auto driver = checked(cudaDriverGetVersion(&found.driver), "read the driver version");
        if (!driver) {
            return tl::unexpected(driver.error());
        }
        return found;
    }

    GpuResult<int> deviceCount() override {
        int count = 0;
        const auto done = checked(cudaGetDeviceCount(&count), "count the GPUs");
        return done.map([&] { return count; });
    }

    GpuResult<DeviceAttributes> attributes(int device) override {
        cudaDeviceProp properties{};
        const auto done = checked(cudaGetDeviceProperties(&properties, device), "read the properties", device);
        if (!done) {
            return tl::unexpected(done.error());
        }
        DeviceAttributes found;
        found.name = properties.name;
        found.major = properties.major;
        found.minor = properties.minor;
        char pci[32] = {};
        if (checked(cudaDeviceGetPCIBusId(pci, sizeof pci, device), "read the PCI address", device)) {
            for (const char* c = pci; *c != '\0'; ++c) {
                found.pciBusId += static_cast<char>(std::tolower(static_cast<unsigned char>(*c)));
            }
        }
        found.uuid = uuidText(properties.uuid);
        found.totalBytes = properties.totalGlobalMem;
        found.l2Bytes = static_cast<std::size_t>(properties.l2CacheSize);
        found.multiprocessors = properties.multiProcessorCount;
        found.memoryBusBits = properties.memoryBusWidth;
        found.ecc = properties.ECCEnabled != 0;
        found.copyEngines = properties.asyncEngineCount;
        found.smClockKhz = attribute(cudaDevAttrClockRate, device, 0);
        found.memoryClockKhz = attribute(cudaDevAttrMemoryClockRate, device, 0);
        found.kernelWatchdog = attribute(cudaDevAttrKernelExecTimeout, device, 0) != 0;
        found.computeMode = attribute(cudaDevAttrComputeMode, device, 0);
        found.mps = attribute(cudaDevAttrMpsEnabled, device, 0) != 0;
        found.numaNode = attribute(cudaDevAttrHostNumaId, device, -1);
        return found;
    }

    GpuResult<void> makeCurrent(int device) override {
        current_ = -1;
        return use(device);
    }

    GpuResult<MemoryAmounts> memory(int device) override {
        const auto ready = use(device);
        if (!ready) {
            return tl::unexpected(ready.error());
        }
        MemoryAmounts found;
        const auto done = checked(cudaMemGetInfo(&found.freeBytes, &found.totalBytes), "read the free memory", device);
        return done.map([&] { return found; });
    }

    GpuResult<std::string> kernelImage(int device) override {
        const auto ready = use(device);
        if (!ready) {
            return tl::unexpected(ready.error());
        }
        cudaFuncAttributes found{};
        const auto done = checked(tensorKernelAttributes(found), "load the kernels", device);
        if (!done) {
            return tl::unexpected(done.error());
        }
        // Code that was translated from PTX carries the architecture of the device, for which this build has none.
        return std::string(hasMachineCodeFor(found.binaryVersion) ? "sass" : "ptx");
    }

    GpuResult<void*> allocate(int device, std::size_t bytes) override {
        const auto ready = use(device);
        if (!ready) {
            return tl::unexpected(ready.error());
        }
        void* memory = nullptr;
        const cudaError_t status = cudaMalloc(&memory, bytes);
        auto done = checked(status, std::string("allocate ") + mebibytes(bytes), device);
        if (!done) {
            return tl::unexpected(withAmounts(done.error(), bytes));
        }
        return memory;
    }

    void release(int device, void* memory) override {
        if (use(device)) {
            static_cast<void>(checked(cudaFree(memory), "free device memory", device));
        }
    }

    GpuResult<void*> allocatePinned(int device, std::size_t bytes) override {
        const auto ready = use(device);
        if (!ready) {
            return tl::unexpected(ready.error());
        }
        void* memory = nullptr;
        auto done = checked(cudaHostAlloc(&memory, bytes, cudaHostAllocPortable | cudaHostAllocMapped),
                            std::string("pin host memory, ") + mebibytes(bytes), device);
        if (!done) {
            done.error().requestedBytes = bytes;
            return tl::unexpected(done.error());
        }
        return memory;
    }

    void releasePinned(void* memory) override { static_cast<void>(checked(cudaFreeHost(memory), "unpin host memory")); }

    GpuResult<Stream> createStream(int device) override {
        const auto ready = use(device);
        if (!ready) {
            return tl::unexpected(ready.error());
        }
        cudaStream_t stream = nullptr;
        const auto done = checked(cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking), "create a stream", device);
        return done.map([&] { return Stream{device, stream}; });
    }

    void destroy(Stream stream) override {
        if (use(stream.device)) {
            static_cast<void>(checked(cudaStreamDestroy(native(stream)), "destroy a stream", stream.device));
        }
    }

    GpuResult<void> synchronize(Stream stream) override {
        return checked(cudaStreamSynchronize(native(stream)), "wait for the GPU", stream.device);
    }

    GpuResult<Event> createEvent(int device, EventKind kind) override {
        const auto ready = use(device);
        if (!ready) {
            return tl::unexpected(ready.error());
        }
        const unsigned flags =
            kind == EventKind::Timing ? cudaEventDefault : (cudaEventBlockingSync | cudaEventDisableTiming);
        cudaEvent_t event = nullptr;
        const auto done = checked(cudaEventCreateWithFlags(&event, flags), "create an event", device);
        return done.map([&] { return Event{device, event}; });
    }

    void destroy(Event event) override {
        static_cast<void>(checked(cudaEventDestroy(native(event)), "destroy an event", event.device));
    }

    GpuResult<void> record(Event event, Stream stream) override {
        return checked(cudaEventRecord(native(event), native(stream)), "record an event", stream.device);
    }

    GpuResult<void> waitFor(Stream stream, Event event) override {
        return checked(cudaStreamWaitEvent(native(stream), native(event), 0), "wait for an event", stream.device);
    }

    GpuResult<void> synchronize(Event event) override {
        return checked(cudaEventSynchronize(native(event)), "wait for an event", event.device);
    }

    GpuResult<double> elapsedNs(Event from, Event to) override {
        float milliseconds = 0.0F;
        const auto done = checked(cudaEventElapsedTime(&milliseconds, native(from), native(to)),
                                  "read the time between events", to.device);
        return done.map([&] { return static_cast<double>(milliseconds) * 1e6; });
    }

    GpuResult<void> launch(Stream stream, const KernelBody& body, LaunchShape shape) override {
        const auto ready = use(stream.device);
        if (!ready) {
            return ready;
        }
        return checked(launchKernel(native(stream), body, shape), "launch a kernel", stream.device);
    }

    GpuResult<Graph> captureRepeated(Stream stream, const KernelBody& body, LaunchShape shape, int count) override {
        const auto ready = use(stream.device);
        if (!ready) {
            return tl::unexpected(ready.error());
        }
        auto done = checked(cudaStreamBeginCapture(native(stream), cudaStreamCaptureModeThreadLocal),
                            "begin to capture a graph", stream.device);
        for (int i = 0; done && i < count; ++i) {
            done = checked(launchKernel(native(stream), body, shape), "capture a kernel", stream.device);
        }
        cudaGraph_t graph = nullptr;
        const auto ended =
            checked(cudaStreamEndCapture(native(stream), &graph), "end the capture of a graph", stream.device);
        if (!done || !ended) {
            return tl::unexpected(!done ? done.error() : ended.error());
        }
        cudaGraphExec_t ready_to_run = nullptr;
        done = checked(cudaGraphInstantiate(&ready_to_run, graph, 0), "instantiate a graph", stream.device);
        static_cast<void>(cudaGraphDestroy(graph));
        return done.map([&] { return Graph{stream.device, ready_to_run}; });
    }

    GpuResult<void> launch(Stream stream, Graph graph) override {
        return checked(cudaGraphLaunch(native(graph), native(stream)), "launch a graph", stream.device);
    }

    void destroy(Graph graph) override {
        static_cast<void>(checked(cudaGraphExecDestroy(native(graph)), "destroy a graph", graph.device));
    }

    GpuResult<void> copy(Stream stream, void* to, const void* from, std::size_t bytes, CopyKind kind) override {
        return checked(cudaMemcpyAsync(to, from, bytes, native(kind), native(stream)),
                       "queue a copy of " + mebibytes(bytes), stream.device);
    }

    GpuResult<void> copyBlocking(int device, void* to, const void* from, std::size_t bytes, CopyKind kind) override {
        const auto ready = use(device);
        if (!ready) {
            return ready;
        }
        // cudaMemcpy may return before data from ordinary memory has arrived, so the copy is queued and waited for.
        return checked(cudaMemcpyAsync(to, from, bytes, native(kind), cudaStreamPerThread), "copy memory", device)
            .and_then([&] { return checked(cudaStreamSynchronize(cudaStreamPerThread), "copy memory", device); });
    }

    GpuResult<bool> canAccessPeer(int device, int peer) override {
        int can = 0;
        const auto done = checked(cudaDeviceCanAccessPeer(&can, device, peer), "ask for peer access", device);
        return done.map([&] { return can != 0; });
    }

    GpuResult<void> enablePeer(int device, int peer) override {
        const auto ready = use(device);
        if (!ready) {
            return ready;
        }
        const cudaError_t status = cudaDeviceEnablePeerAccess(peer, 0);
        if (status == cudaErrorPeerAccessAlreadyEnabled) {
            static_cast<void>(cudaGetLastError());
            return {};
        }
        return checked(status, "enable peer access", device);
    }

    GpuResult<void> copyPeer(Stream stream, void* to, int toDevice, const void* from, int fromDevice,
                             std::size_t bytes) override {
        return checked(cudaMemcpyPeerAsync(to, toDevice, from, fromDevice, bytes, native(stream)),
                       "queue a peer copy of " + mebibytes(bytes), stream.device);
    }

  private:
    /// Makes the device current; the first use creates its context, with waits that spin.
    GpuResult<void> use(int device) {
        if (device == current_) {
            return {};
        }
        auto done = checked(cudaSetDevice(device), "select the GPU", device);
        if (done) {
            done = checked(cudaSetDeviceFlags(cudaDeviceScheduleSpin), "choose spinning waits", device);
        }
        current_ = done ? device : -1;
        return done;
    }

    static int attribute(cudaDeviceAttr which, int device, int otherwise) {
        int value = 0;
        return checked(cudaDeviceGetAttribute(&value, which, device), "read an attribute", device) ? value : otherwise;
    }

    static bool hasMachineCodeFor(int binaryVersion) {
        for (const int built : {__CUDA_ARCH_LIST__}) {
            if (built == binaryVersion * 10) {
                return true;
            }
        }
        return false;
    }

    static GpuFailure withAmounts(GpuFailure failure, std::size_t bytes) {
        failure.requestedBytes = bytes;
        std::size_t total = 0;
        if (cudaMemGetInfo(&failure.freeBytes, &total) != cudaSuccess) {
            static_cast<void>(cudaGetLastError());
            failure.freeBytes = 0;
        }
        return failure;
    }

    int current_ = -1;
};

}  // namespace
}  // namespace splitpoint::benchmarks::cuda

namespace splitpoint::benchmarks::gpu {

std::unique_ptr<GpuInterface> createGpuInterface() {
    return std::make_unique<cuda::CudaGpu>();
}

int builtWithToolkit() {
    return CUDART_VERSION;
}

}  // namespace splitpoint::benchmarks::gpu
