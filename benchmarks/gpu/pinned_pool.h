#pragma once

#include <map>

#include "benchmarks/gpu/gpu_memory.h"

namespace splitpoint::benchmarks::gpu {

/// Page-locked host buffers that the transfer probes share, one pair per NUMA node of the GPUs. Pinning is slow, so
/// they are drawn anew only every fourth round. `source` holds randomWord(kSourceSeed, i) for copies to the device.
class PinnedPool {
  public:
    static constexpr std::size_t kBytes = std::size_t{256} << 20;
    static constexpr std::size_t kLeastBytes = std::size_t{32} << 20;
    static constexpr std::uint32_t kSourceSeed = 0x5eed0001U;
    static constexpr int kRoundsPerDraw = 4;

    struct Pair {
        PinnedBuffer source, target;
        int drawnInRound = -1;
    };

    explicit PinnedPool(GpuInterface& gpu) : gpu_(gpu) {}

    /// The pair on the node (-1: wherever the kernel puts it), redrawn if the round asks for it. Both buffers have
    /// `bytes()` bytes: 256 MiB, or half, a quarter, an eighth where so much cannot be pinned.
    [[nodiscard]] GpuResult<Pair*> get(int device, int numaNode, int round);
    [[nodiscard]] std::size_t bytes() const { return bytes_; }

  private:
    GpuResult<void> draw(Pair& pair, int device, int numaNode);

    GpuInterface& gpu_;
    std::size_t bytes_ = kBytes;
    std::map<int, Pair> pairs_;
};

}  // namespace splitpoint::benchmarks::gpu
