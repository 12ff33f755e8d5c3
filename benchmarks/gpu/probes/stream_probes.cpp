#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "benchmarks/gpu/probes/gated_probe.h"
#include "benchmarks/gpu/probes/memory_probes.h"

namespace splitpoint::benchmarks::gpu {

namespace {

using kernels::Float4;

constexpr std::size_t kMebibyte = std::size_t{1} << 20;
constexpr std::size_t kUsualBytes = 256 * kMebibyte;
constexpr float kScale = 0.75F;
constexpr std::uint32_t kSeedB = 31;
constexpr std::uint32_t kSeedC = 32;
constexpr std::uint32_t kSeedA = 33;

ProbeIdentity memoryIdentity(const std::string& method, bool primary) {
    ProbeIdentity identity;
    identity.component = "gpu_memory";
    identity.method = method;
    identity.primary = primary;
    identity.unit = "B/s";
    return identity;
}

/// Arrays of equal length that are streamed through; `Streams` of them count per vector.
class StreamProbe : public GatedProbe {
  protected:
    StreamProbe(GpuDevice& device, const std::string& method, bool primary, Slot slot, unsigned arrays)
        : GatedProbe(device, memoryIdentity(method, primary), slot), arrays_(arrays) {}

    GpuResult<void> allocate(int /*round*/) override {
        if (arrayBytes_ == 0) {
            const auto memory = gpu().memory(device().index());
            if (!memory) {
                return tl::unexpected(memory.error());
            }
            arrayBytes_ = streamArrayBytes(device().attributes().l2Bytes, memory->freeBytes);
        }
        const std::array<std::uint32_t, 3> seeds{kSeedA, kSeedB, kSeedC};
        GpuResult<void> done;
        for (unsigned i = 0; done && i < arrays_; ++i) {
            done = DeviceBuffer::create(gpu(), device().index(), arrayBytes_).map([&](DeviceBuffer&& buffer) {
                buffers_[i] = std::move(buffer);
            });
            if (done) {
                done =
                    device().runNow(kernels::FillFloats{buffers_[i].as<float>(), arrayBytes_ / sizeof(float), seeds[i]},
                                    device().wideShape());
            }
        }
        return done;
    }

    bool shrink() override {
        const std::size_t least = leastStreamArrayBytes(device().attributes().l2Bytes);
        if (arrayBytes_ <= least) {
            return false;
        }
        arrayBytes_ = std::max(least, arrayBytes_ / 2 / kMebibyte * kMebibyte);
        return true;
    }

    [[nodiscard]] MemoryHeld memoryHeld() override {
        const auto memory = gpu().memory(device().index());
        const std::size_t array = arrayBytes_ != 0 || !memory
                                      ? arrayBytes_
                                      : streamArrayBytes(device().attributes().l2Bytes, memory->freeBytes);
        return {0.0, 0.0, static_cast<double>(array * arrays_)};
    }
    [[nodiscard]] std::size_t neededBytes() const override { return arrayBytes_ * arrays_; }
    [[nodiscard]] double workOfOne() const override { return static_cast<double>(arrayBytes_) * arrays_; }
    [[nodiscard]] std::uint64_t vectors() const { return arrayBytes_ / sizeof(Float4); }

    void describe(std::map<std::string, ParameterValue>& parameters) const override {
        parameters["array_bytes"] = static_cast<long long>(arrayBytes_);
        parameters["arrays"] = static_cast<long long>(arrays_);
    }

    [[nodiscard]] virtual float expected(std::uint64_t index) const = 0;

    /// 64 stretches of 4 KiB, spread over the result array, bit by bit.
    ProbeResult<void> verify() override {
        constexpr std::uint64_t kStretches = 64;
        constexpr std::uint64_t kFloats = 1024;
        const std::uint64_t count = arrayBytes_ / sizeof(float);
        std::vector<float> seen(kFloats);
        for (std::uint64_t stretch = 0; stretch < kStretches; ++stretch) {
            const std::uint64_t from = (count - kFloats) / (kStretches - 1) * stretch;
            const auto copied = gpu().copyBlocking(device().index(), seen.data(), buffers_[0].as<float>() + from,
                                                   kFloats * sizeof(float), CopyKind::DeviceToHost);
            if (!copied) {
                return failed(copied.error());
            }
            for (std::uint64_t i = 0; i < kFloats; ++i) {
                if (!(seen[i] == expected(from + i))) {
                    return wrong("element " + std::to_string(from + i) + " is " + std::to_string(seen[i]) +
                                 " instead of " + std::to_string(expected(from + i)));
                }
            }
        }
        return {};
    }

    void close() override {
        for (DeviceBuffer& buffer : buffers_) {
            buffer.reset();
        }
    }

    std::array<DeviceBuffer, 3> buffers_;

  private:
    unsigned arrays_;
    std::size_t arrayBytes_ = 0;
};

class TriadProbe final : public StreamProbe {
  public:
    explicit TriadProbe(GpuDevice& device) : StreamProbe(device, "gpu_triad_f32x4", true, Slot{0.15, 0.5}, 3) {}

  private:
    GpuResult<void> queueOne(Stream stream) override {
        return gpu().launch(stream,
                            kernels::Triad{buffers_[0].as<Float4>(), buffers_[1].as<Float4>(), buffers_[2].as<Float4>(),
                                           kScale, vectors()},
                            device().wideShape());
    }

    [[nodiscard]] float expected(std::uint64_t index) const override {
        return std::fma(kScale, kernels::randomSigned(kSeedC, index), kernels::randomSigned(kSeedB, index));
    }
};

class CopyProbe final : public StreamProbe {
  public:
    explicit CopyProbe(GpuDevice& device) : StreamProbe(device, "gpu_copy", false, Slot{0.10, 0.3}, 2) {}

  private:
    GpuResult<void> queueOne(Stream stream) override {
        return gpu().launch(stream, kernels::Copy{buffers_[0].as<Float4>(), buffers_[1].as<Float4>(), vectors()},
                            device().wideShape());
    }

    [[nodiscard]] float expected(std::uint64_t index) const override { return kernels::randomSigned(kSeedB, index); }
};

}  // namespace

std::size_t leastStreamArrayBytes(std::size_t l2Bytes) {
    return std::max<std::size_t>(kMebibyte, 4 * l2Bytes / kMebibyte * kMebibyte);
}

std::size_t streamArrayBytes(std::size_t l2Bytes, std::size_t freeBytes) {
    const std::size_t wanted = std::max(kUsualBytes, leastStreamArrayBytes(l2Bytes));
    const std::size_t allowed = freeBytes / 10 / kMebibyte * kMebibyte;
    return std::max(std::min(wanted, allowed), leastStreamArrayBytes(l2Bytes));
}

std::unique_ptr<Probe> makeTriadProbe(GpuDevice& device) {
    return std::make_unique<TriadProbe>(device);
}
std::unique_ptr<Probe> makeCopyProbe(GpuDevice& device) {
    return std::make_unique<CopyProbe>(device);
}

}  // namespace splitpoint::benchmarks::gpu
