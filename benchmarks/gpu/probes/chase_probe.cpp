#include <algorithm>
#include <cmath>

#include "benchmarks/gpu/probes/gated_probe.h"
#include "benchmarks/gpu/probes/memory_probes.h"
#include "benchmarks/gpu/probes/random_cycle.h"

namespace splitpoint::benchmarks::gpu {
namespace {

constexpr std::size_t kUsualBytes = std::size_t{256} << 20;
constexpr std::uint64_t kSteps = 2048;
constexpr std::uint32_t kSeed = 41;

class ChaseProbe final : public GatedProbe {
  public:
    explicit ChaseProbe(GpuDevice& device) : GatedProbe(device, identityOf(), Slot{0.05, 0.2}) { valueIsTime_ = true; }

  private:
    static ProbeIdentity identityOf() {
        ProbeIdentity identity;
        identity.component = "gpu_memory";
        identity.method = "gpu_chase";
        identity.unit = "s";
        identity.better = Better::Lower;
        return identity;
    }

    [[nodiscard]] std::uint32_t nodes() const {
        return static_cast<std::uint32_t>(bytes_ / kernels::kChaseStrideBytes);
    }

    GpuResult<void> allocate(int /*round*/) override {
        stepsQueued_ = 0;
        const std::uint32_t first = 0;
        const int index = device().index();
        const std::size_t tableBytes = nodes() * sizeof(std::uint32_t);
        DeviceBuffer table;
        return DeviceBuffer::create(gpu(), index, bytes_)
            .map([&](DeviceBuffer&& buffer) {
                nodes_ = std::move(buffer);
                if (next_.size() != nodes()) {
                    next_ = randomCycle(nodes(), kSeed);
                }
            })
            .and_then([&] { return DeviceBuffer::create(gpu(), index, sizeof(std::uint32_t)); })
            .map([&](DeviceBuffer&& buffer) { position_ = std::move(buffer); })
            .and_then([&] { return DeviceBuffer::create(gpu(), index, tableBytes); })
            .map([&](DeviceBuffer&& buffer) { table = std::move(buffer); })
            .and_then([&] {
                return gpu().copyBlocking(index, table.as<void>(), next_.data(), tableBytes, CopyKind::HostToDevice);
            })
            .and_then([&] {
                return device().runNow(
                    kernels::ScatterCycle{nodes_.as<std::uint32_t>(), table.as<std::uint32_t>(), nodes()},
                    device().wideShape());
            })
            .and_then([&] {
                return gpu().copyBlocking(index, position_.as<void>(), &first, sizeof first, CopyKind::HostToDevice);
            })
            .and_then([&] { return emptyCache(); });
    }

    /// Nodes that were just written lie in the L2 cache; twice its size of other data drives them out.
    GpuResult<void> emptyCache() {
        const std::size_t words = 2 * device().attributes().l2Bytes / sizeof(std::uint32_t);
        return DeviceBuffer::create(gpu(), device().index(), words * sizeof(std::uint32_t) + sizeof(std::uint32_t))
            .and_then([&](DeviceBuffer&& other) {
                return device().runNow(kernels::FillWords{other.as<std::uint32_t>(), words, kSeed},
                                       device().wideShape());
            });
    }

    bool shrink() override {
        const std::size_t least = leastStreamArrayBytes(device().attributes().l2Bytes);
        if (bytes_ <= least) {
            return false;
        }
        bytes_ = std::max(least, bytes_ / 2);
        return true;
    }
    [[nodiscard]] MemoryHeld memoryHeld() override { return {0.0, 0.0, static_cast<double>(bytes_)}; }
    [[nodiscard]] std::size_t neededBytes() const override { return bytes_; }

    GpuResult<void> queueOne(Stream stream) override {
        stepsQueued_ += kSteps;
        return gpu().launch(stream, kernels::Chase{nodes_.as<std::uint32_t>(), kSteps, position_.as<std::uint32_t>()},
                            {1, 1});
    }

    [[nodiscard]] double workOfOne() const override { return static_cast<double>(kSteps); }

    void describe(std::map<std::string, ParameterValue>& parameters) const override {
        parameters["bytes"] = static_cast<long long>(bytes_);
        parameters["stride_bytes"] = static_cast<long long>(kernels::kChaseStrideBytes);
        parameters["steps"] = static_cast<long long>(kSteps);
    }

    ProbeResult<void> verify() override {
        std::uint32_t measured = 0;
        const auto copied = gpu().copyBlocking(device().index(), &measured, position_.as<void>(), sizeof measured,
                                               CopyKind::DeviceToHost);
        if (!copied) {
            return failed(copied.error());
        }
        std::uint32_t expected = 0;
        for (std::uint64_t step = 0; step < stepsQueued_; ++step) {
            expected = next_[expected];
        }
        if (measured != expected) {
            return wrong("the chase ended at node " + std::to_string(measured) + " instead of " +
                         std::to_string(expected));
        }
        return {};
    }

    void close() override {
        nodes_.reset();
        position_.reset();
    }

    std::size_t bytes_ = kUsualBytes;
    std::vector<std::uint32_t> next_;
    std::uint64_t stepsQueued_ = 0;
    DeviceBuffer nodes_, position_;
};

}  // namespace

std::unique_ptr<Probe> makeChaseProbe(GpuDevice& device) {
    return std::make_unique<ChaseProbe>(device);
}

}  // namespace splitpoint::benchmarks::gpu
