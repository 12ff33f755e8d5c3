#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "benchmarks/gpu/gpu_failure.h"
#include "benchmarks/gpu/kernels/kernel_body.h"

// The little that the probes need of a GPU. benchmarks/cuda implements it with the CUDA runtime, tests with a scripted
// fake on host memory; no CUDA header is needed to use it.

namespace splitpoint::benchmarks::gpu {

/// CUDA versions as the runtime counts them, 13000 = 13.0; driver 0 = no driver.
struct GpuVersions {
    int runtime = 0;
    int driver = 0;
};

/// What the runtime tells of a device.
struct DeviceAttributes {
    std::string name;
    int major = 0, minor = 0;  ///< compute capability
    std::string pciBusId;      ///< "0000:1b:00.0"
    std::string uuid;          ///< "GPU-…" or "MIG-…", lower case
    std::size_t totalBytes = 0, l2Bytes = 0;
    int multiprocessors = 0;
    int memoryBusBits = 0;
    int smClockKhz = 0, memoryClockKhz = 0;  ///< highest, as the runtime reports them
    int computeMode = 0;                     ///< 0 default, 2 prohibited, 3 exclusive process
    bool ecc = false;
    bool kernelWatchdog = false;  ///< long kernels are stopped by the driver
    bool mps = false;             ///< the multi-process service is on
    int numaNode = -1;            ///< host node, -1 unknown
    int copyEngines = 0;
};

struct MemoryAmounts {
    std::size_t freeBytes = 0, totalBytes = 0;
};

/// Device and native handle of a queue of work.
struct Stream {
    int device = 0;
    void* native = nullptr;
};

struct Event {
    int device = 0;
    void* native = nullptr;
};

/// A captured sequence of launches, ready to run.
struct Graph {
    int device = 0;
    void* native = nullptr;
};

enum class EventKind {
    Timing,        ///< carries a time; waiting spins
    BlockingSync,  ///< no time; waiting sleeps until the interrupt
};

enum class CopyKind { HostToDevice, DeviceToHost, DeviceToDevice };

/// One GPU runtime. Calls come from one thread. Every failure names the call; after a sticky one (gpu_errors,
/// `isDeviceLost`) all later calls on any device of the process fail alike.
class GpuInterface {
  public:
    virtual ~GpuInterface() = default;

    /// "cuda 13.0" or, in a build without toolkit, "none".
    [[nodiscard]] virtual std::string backEnd() const = 0;
    [[nodiscard]] virtual GpuResult<GpuVersions> versions() = 0;
    [[nodiscard]] virtual GpuResult<int> deviceCount() = 0;
    [[nodiscard]] virtual GpuResult<DeviceAttributes> attributes(int device) = 0;
    /// Makes the device the one that other libraries (cuBLAS) work on.
    [[nodiscard]] virtual GpuResult<void> makeCurrent(int device) = 0;
    /// Creates the context where there is none, with spin scheduling.
    [[nodiscard]] virtual GpuResult<MemoryAmounts> memory(int device) = 0;
    /// "sass" or "ptx": whether the kernels run from machine code of this build or were translated at load.
    [[nodiscard]] virtual GpuResult<std::string> kernelImage(int device) = 0;

    [[nodiscard]] virtual GpuResult<void*> allocate(int device, std::size_t bytes) = 0;
    virtual void release(int device, void* memory) = 0;
    /// Page-locked host memory, visible to every device at the same address.
    [[nodiscard]] virtual GpuResult<void*> allocatePinned(int device, std::size_t bytes) = 0;
    virtual void releasePinned(void* memory) = 0;

    [[nodiscard]] virtual GpuResult<Stream> createStream(int device) = 0;
    virtual void destroy(Stream stream) = 0;
    [[nodiscard]] virtual GpuResult<void> synchronize(Stream stream) = 0;

    [[nodiscard]] virtual GpuResult<Event> createEvent(int device, EventKind kind) = 0;
    virtual void destroy(Event event) = 0;
    [[nodiscard]] virtual GpuResult<void> record(Event event, Stream stream) = 0;
    /// Later work of the stream waits for the event.
    [[nodiscard]] virtual GpuResult<void> waitFor(Stream stream, Event event) = 0;
    [[nodiscard]] virtual GpuResult<void> synchronize(Event event) = 0;
    [[nodiscard]] virtual GpuResult<double> elapsedNs(Event from, Event to) = 0;

    [[nodiscard]] virtual GpuResult<void> launch(Stream stream, const KernelBody& body, LaunchShape shape) = 0;
    [[nodiscard]] virtual GpuResult<Graph> captureRepeated(Stream stream, const KernelBody& body, LaunchShape shape,
                                                           int count) = 0;
    [[nodiscard]] virtual GpuResult<void> launch(Stream stream, Graph graph) = 0;
    virtual void destroy(Graph graph) = 0;

    /// Queued copy; host memory should be pinned, or the call may wait for the stream.
    [[nodiscard]] virtual GpuResult<void> copy(Stream stream, void* to, const void* from, std::size_t bytes,
                                               CopyKind kind) = 0;
    /// Returns when the copy is done.
    [[nodiscard]] virtual GpuResult<void> copyBlocking(int device, void* to, const void* from, std::size_t bytes,
                                                       CopyKind kind) = 0;

    [[nodiscard]] virtual GpuResult<bool> canAccessPeer(int device, int peer) = 0;
    [[nodiscard]] virtual GpuResult<void> enablePeer(int device, int peer) = 0;
    /// Queued copy between devices; staged through the host where peer access is off.
    [[nodiscard]] virtual GpuResult<void> copyPeer(Stream stream, void* to, int toDevice, const void* from,
                                                   int fromDevice, std::size_t bytes) = 0;
};

/// The back end of this build; null in a host-only one.
[[nodiscard]] std::unique_ptr<GpuInterface> createGpuInterface();

/// CUDA toolkit this build was made with, 13000 = 13.0; 0 = host-only build.
[[nodiscard]] int builtWithToolkit();

}  // namespace splitpoint::benchmarks::gpu
