#include "benchmarks/gpu/gated_timer.h"

#include <cstring>

#include "benchmarks/gpu/sm_clock.h"

namespace splitpoint::benchmarks::gpu {
namespace {

constexpr std::uint64_t kFallbackClockKhz = 2'000'000;  // where the clock attribute is not readable
constexpr std::size_t kStampBytes = kernels::kStampCapacity * sizeof(kernels::ClockStamp);
constexpr std::size_t kGateBytes = 64;

}  // namespace

GatedTimer::GatedTimer(GpuInterface& gpu, const DeviceAttributes& attributes)
    : gpu_(gpu),
      stampBlocks_(static_cast<unsigned>(attributes.multiprocessors > 0 ? attributes.multiprocessors : 1)),
      limitCycles_(
          1000 * (attributes.smClockKhz > 0 ? static_cast<std::uint64_t>(attributes.smClockKhz) : kFallbackClockKhz)) {}

GpuResult<std::unique_ptr<GatedTimer>> GatedTimer::create(GpuInterface& gpu, int device,
                                                          const DeviceAttributes& attributes) {
    std::unique_ptr<GatedTimer> timer(new GatedTimer(gpu, attributes));
    const auto stream = gpu.createStream(device);
    if (!stream) {
        return tl::unexpected(stream.error());
    }
    timer->stream_ = Owned<Stream>(gpu, *stream);
    for (Owned<Event>* event : {&timer->start_, &timer->end_}) {
        const auto created = gpu.createEvent(device, EventKind::Timing);
        if (!created) {
            return tl::unexpected(created.error());
        }
        *event = Owned<Event>(gpu, *created);
    }
    auto shared = PinnedBuffer::create(gpu, device, kGateBytes + 2 * kStampBytes);
    if (!shared) {
        return tl::unexpected(shared.error());
    }
    timer->shared_ = std::move(*shared);
    // Kernels are loaded at their first launch, which may wait for the GPU to be idle: never behind a closed gate.
    auto* words = timer->shared_.as<kernels::GateWords>();
    auto* stamps = reinterpret_cast<kernels::ClockStamp*>(timer->shared_.as<unsigned char>() + kGateBytes);
    words->open = 1;
    const auto loaded = gpu.launch(*stream, kernels::Gate{words, timer->limitCycles_}, {1, 1})
                            .and_then([&] {
                                return gpu.launch(*stream, kernels::StampClocks{stamps}, {1, 1});
                            })
                            .and_then([&] { return gpu.synchronize(*stream); });
    if (!loaded) {
        return tl::unexpected(loaded.error());
    }
    return timer;
}

GpuResult<GatedTime> GatedTimer::run(const QueueWork& queueWork, const std::function<void()>& whileRunning) {
    auto* words = shared_.as<kernels::GateWords>();
    auto* before = reinterpret_cast<kernels::ClockStamp*>(shared_.as<unsigned char>() + kGateBytes);
    auto* after = before + kernels::kStampCapacity;
    *words = kernels::GateWords{};
    std::memset(before, 0, 2 * kStampBytes);

    const Stream stream = stream_.get();
    const LaunchShape everywhere{stampBlocks_, 1};
    auto queued = gpu_.launch(stream, kernels::Gate{words, limitCycles_}, {1, 1})
                      .and_then([&] { return gpu_.launch(stream, kernels::StampClocks{before}, everywhere); })
                      .and_then([&] { return gpu_.record(start_.get(), stream); })
                      .and_then([&] { return queueWork(stream); })
                      .and_then([&] { return gpu_.record(end_.get(), stream); })
                      .and_then([&] { return gpu_.launch(stream, kernels::StampClocks{after}, everywhere); });
    // The gate opens whatever happened: a stream that waits would block the clean-up too.
    kernels::systemFence();
    *static_cast<volatile std::uint32_t*>(&words->open) = 1;
    if (whileRunning) {
        whileRunning();
    }
    const auto finished = gpu_.synchronize(stream);
    if (!queued) {
        return tl::unexpected(queued.error());
    }
    if (!finished) {
        return tl::unexpected(finished.error());
    }
    GatedTime time;
    time.gateGaveUp = *static_cast<volatile std::uint32_t*>(&words->gaveUp) != 0;
    time.smMhz = smClockMhz(before, after);
    const auto elapsed = gpu_.elapsedNs(start_.get(), end_.get());
    if (!elapsed) {
        return tl::unexpected(elapsed.error());
    }
    time.deviceNs = *elapsed;
    return time;
}

}  // namespace splitpoint::benchmarks::gpu
