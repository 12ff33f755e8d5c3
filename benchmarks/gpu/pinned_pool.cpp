#include "benchmarks/gpu/pinned_pool.h"

#include <sys/syscall.h>
#include <unistd.h>

#include "benchmarks/gpu/gpu_errors.h"
#include "benchmarks/gpu/kernels/host_executor.h"

namespace splitpoint::benchmarks::gpu {
namespace {

/// Lets new pages come from one NUMA node while it lives. No failure matters: the placement is a preference.
class PreferredNode {
  public:
    explicit PreferredNode(int node) : active_(node >= 0 && node < 64) {
        if (active_) {
            const unsigned long mask = 1UL << static_cast<unsigned>(node);
            static_cast<void>(syscall(SYS_set_mempolicy, kPreferred, &mask, sizeof mask * 8 + 1));
        }
    }
    ~PreferredNode() {
        if (active_) {
            static_cast<void>(syscall(SYS_set_mempolicy, kDefault, nullptr, 0UL));
        }
    }
    PreferredNode(const PreferredNode&) = delete;
    PreferredNode& operator=(const PreferredNode&) = delete;

  private:
    static constexpr int kDefault = 0;    // MPOL_DEFAULT
    static constexpr int kPreferred = 1;  // MPOL_PREFERRED
    bool active_;
};

}  // namespace

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
