#include "benchmarks/gpu/pinned_pool.h"

#include "benchmarks/gpu/gpu_errors.h"
#include "benchmarks/gpu/kernels/host_executor.h"
#include "benchmarks/gpu/preferred_node.h"

namespace splitpoint::benchmarks::gpu {
GpuResult<PinnedPool::Pair*> PinnedPool::get(int device, int numaNode, int round) {
    Pair& pair = pairs_[numaNode];
    const bool due = round % kRoundsPerDraw == 0 && pair.drawnInRound != round;
    if (pair.source.bytes() > 0 && !due) {
        return &pair;
    }
    auto drawn = draw(pair, device, numaNode);
    while (!drawn && isOutOfMemory(drawn.error()) && bytes_ > kLeastBytes) {
        bytes_ /= 2;
        drawn = draw(pair, device, numaNode);
    }
    if (!drawn) {
        return tl::unexpected(drawn.error());
    }
    pair.drawnInRound = round;
    return &pair;
}

GpuResult<void> PinnedPool::draw(Pair& pair, int device, int numaNode) {
    pair.source.reset();
    pair.target.reset();
    const PreferredNode preferred(numaNode);
    for (PinnedBuffer* buffer : {&pair.source, &pair.target}) {
        auto created = PinnedBuffer::create(gpu_, device, bytes_);
        if (!created) {
            pair.source.reset();
            return tl::unexpected(created.error());
        }
        *buffer = std::move(*created);
    }
    runOnHost(kernels::FillWords{pair.source.as<std::uint32_t>(), bytes_ / sizeof(std::uint32_t), kSourceSeed}, {1, 1});
    return {};
}

}  // namespace splitpoint::benchmarks::gpu
