#include <numeric>

#include "benchmarks/host/clocks.h"
#include "benchmarks/host/cpus.h"
#include "benchmarks/host/memory_probes.h"
#include "benchmarks/host/memory_region.h"
#include "benchmarks/host/shuffle.h"

namespace splitpoint::benchmarks {

namespace {

constexpr std::size_t kNodeBytes = 64;
constexpr long long kHops = 16384;
constexpr std::size_t kPageBytes = 4096;

struct Node {
    Node* next;
    char rest[kNodeBytes - sizeof(void*)];
};
static_assert(sizeof(Node) == kNodeBytes);

ProbeError noMemory(const char* method, std::size_t bytes) {
    return {"E_OOM",
            std::string(method) + " needs " + std::to_string(bytes / 1048576) +
                " MiB of memory, which the system does not give; free some memory.",
            false};
}

class Chase : public Probe {
  public:
    Chase(int cpu, std::size_t bytes, std::uint64_t seed) : cpu_(cpu), count_(bytes / kNodeBytes), seed_(seed) {}

    ProbeIdentity identity() const override {
        ProbeIdentity identity;
        identity.component = "host_memory";
        identity.method = "mem_chase";
        identity.unit = "s";
        identity.better = Better::Lower;
        identity.parameters = {{"bytes", static_cast<long long>(count_ * kNodeBytes)},
                               {"stride", static_cast<long long>(kNodeBytes)},
                               {"pages", std::string("huge advised")}};
        identity.workPerSample = static_cast<double>(kHops);
        return identity;
    }
    MemoryHeld memoryHeld() override { return {static_cast<double>(count_ * kNodeBytes), 0.0, 0.0}; }
    Slot slot() const override { return {0.25, 0.5}; }

    /// The cycle is drawn once; each round lays it over fresh memory, node after node instead of hop after hop, so that laying it
    /// is no chase itself.
    ProbeResult<void> calibrate() override {
        std::vector<std::uint32_t> order(count_);
        std::iota(order.begin(), order.end(), 0U);
        SplitMix random(seed_);
        shuffle(order, random);
        successors_.resize(count_);
        for (std::size_t i = 0; i < count_; ++i) successors_[order[i]] = order[(i + 1) % count_];
        return {};
    }
    ProbeResult<void> begin(int) override {
        if (successors_.empty()) return tl::unexpected(noMemory("mem_chase", count_ * kNodeBytes));
        guard_ = std::make_unique<AffinityGuard>();
        pinThread(cpu_);
        memory_ = MemoryRegion(count_ * kNodeBytes, Paging::AdviseHuge);
        if (!memory_.isValid()) return tl::unexpected(noMemory("mem_chase", count_ * kNodeBytes));
        Node* nodes = memory_.as<Node>();
        for (std::size_t i = 0; i < count_; ++i) nodes[i].next = &nodes[successors_[i]];
        at_ = nodes;
        return {};
    }
    ProbeResult<Sample> sample() override {
        const Timing timing = timed([this] {
            const Node* node = at_;
            for (long long i = 0; i < kHops; ++i) node = node->next;
            at_ = node;
        });
        return timeSample(timing.wall / static_cast<double>(kHops), timing.wall);
    }
    ProbeResult<void> end() override {
        const Node* nodes = memory_.as<Node>();
        const bool inside = at_ >= nodes && at_ < nodes + count_;
        memory_ = MemoryRegion();
        guard_.reset();
        if (inside) return {};
        return tl::unexpected(
            ProbeError{"E_VERIFY", "mem_chase left its memory: the memory of this machine is faulty.", false});
    }

  private:
    int cpu_;
    std::size_t count_;
    std::uint64_t seed_;
    std::vector<std::uint32_t> successors_;
    MemoryRegion memory_;
    const Node* at_ = nullptr;
    std::unique_ptr<AffinityGuard> guard_;
};

class PageFault : public Probe {
  public:
    PageFault(int cpu, std::size_t bytes) : cpu_(cpu), pages_(bytes / kPageBytes) {}

    ProbeIdentity identity() const override {
        ProbeIdentity identity;
        identity.component = "host_memory";
        identity.method = "page_fault";
        identity.unit = "s";
        identity.better = Better::Lower;
        identity.parameters = {{"pages", static_cast<long long>(pages_)}};
        identity.workPerSample = static_cast<double>(pages_);
        return identity;
    }
    Slot slot() const override { return {0.0, 0.2}; }

    ProbeResult<void> begin(int) override {
        guard_ = std::make_unique<AffinityGuard>();
        pinThread(cpu_);
        return {};
    }
    ProbeResult<Sample> sample() override {
        const MemoryRegion memory(pages_ * kPageBytes, Paging::OnlySmall);
        if (!memory.isValid()) return tl::unexpected(noMemory("page_fault", pages_ * kPageBytes));
        volatile char* bytes = memory.as<char>();
        const Timing timing = timed([&] {
            for (std::size_t page = 0; page < pages_; ++page) bytes[page * kPageBytes] = 1;
        });
        return timeSample(timing.wall / static_cast<double>(pages_), timing.wall);
    }
    ProbeResult<void> end() override {
        guard_.reset();
        return {};
    }

  private:
    int cpu_;
    std::size_t pages_;
    std::unique_ptr<AffinityGuard> guard_;
};

}  // namespace

std::unique_ptr<Probe> makeChase(int cpu, std::size_t bytes, std::uint64_t seed) {
    return std::make_unique<Chase>(cpu, bytes, seed);
}

std::unique_ptr<Probe> makePageFault(int cpu, std::size_t bytes) {
    return std::make_unique<PageFault>(cpu, bytes);
}

}  // namespace splitpoint::benchmarks
