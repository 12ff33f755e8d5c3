#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "benchmarks/gpu/gpu_memory.h"

namespace splitpoint::benchmarks::gpu {

/// What one gated run took.
struct GatedTime {
    double deviceNs = 0.0;
    std::optional<double> smMhz;
    bool gateGaveUp = false;  ///< the driver blocked while queueing: the time means nothing
};

/// Times queued work by device events behind a gate kernel, with the multiprocessor clock read around it.
///
/// Order on the stream: gate, clock stamp, start event, the work, end event, clock stamp. The host opens the gate when
/// all is queued, so neither launch cost nor a slow host is in the time. The gate gives up after about 1 s, by cycle
/// count.
class GatedTimer {
  public:
    using QueueWork = std::function<GpuResult<void>(Stream)>;

    [[nodiscard]] static GpuResult<std::unique_ptr<GatedTimer>> create(GpuInterface& gpu, int device,
                                                                       const DeviceAttributes& attributes);

    /// Queues the work, opens the gate and waits. `whileRunning` is called once between the two (sensors).
    [[nodiscard]] GpuResult<GatedTime> run(const QueueWork& queueWork, const std::function<void()>& whileRunning = {});

    [[nodiscard]] Stream stream() const { return stream_.get(); }
    /// The event recorded just before the work: other streams that take part wait for it.
    [[nodiscard]] Event started() const { return start_.get(); }

  private:
    GatedTimer(GpuInterface& gpu, const DeviceAttributes& attributes);

    GpuInterface& gpu_;
    unsigned stampBlocks_;
    std::uint64_t limitCycles_;
    Owned<Stream> stream_;
    Owned<Event> start_, end_;
    PinnedBuffer shared_;  ///< gate words, then the stamps before and after
};

}  // namespace splitpoint::benchmarks::gpu
