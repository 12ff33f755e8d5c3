#include <cmath>
#include <vector>

#include "benchmarks/gpu/probes/compute_probes.h"
#include "benchmarks/gpu/probes/gated_probe.h"

namespace splitpoint::benchmarks::gpu {
namespace {

using Tensor = kernels::TensorMultiplyAccumulate;

constexpr std::uint32_t kOperandSets = 64;
constexpr std::uint32_t kIterations = 4096;
constexpr std::uint32_t kLeftSeed = 11;
constexpr std::uint32_t kRightSeed = 12;
constexpr unsigned kWarpsPerBlock = Tensor::kThreadsPerBlock / Tensor::kLanes;

class TensorProbe final : public GatedProbe {
  public:
    explicit TensorProbe(GpuDevice& device)
        : GatedProbe(device, identityOf(), Slot{0.20, 0.6}),
          blocks_(static_cast<unsigned>(device.attributes().multiprocessors) * Tensor::kBlocksPerMultiprocessor) {}

  private:
    static ProbeIdentity identityOf() {
        ProbeIdentity identity;
        identity.component = "gpu_compute";
        identity.method = "tc_f16_f32acc";
        identity.primary = true;
        identity.unit = "flop/s";
        return identity;
    }

    [[nodiscard]] std::uint64_t warps() const { return std::uint64_t{blocks_} * kWarpsPerBlock; }

    GpuResult<void> allocate(int /*round*/) override {
        constexpr std::size_t kLeft = std::size_t{kOperandSets} * Tensor::kTileElements;
        constexpr std::size_t kRight = kLeft * Tensor::kAccumulators;
        const int index = device().index();
        const LaunchShape shape = device().wideShape();
        return DeviceBuffer::create(gpu(), index, kLeft * sizeof(std::uint16_t))
            .map([&](DeviceBuffer&& buffer) { left_ = std::move(buffer); })
            .and_then([&] { return DeviceBuffer::create(gpu(), index, kRight * sizeof(std::uint16_t)); })
            .map([&](DeviceBuffer&& buffer) { right_ = std::move(buffer); })
            .and_then(
                [&] { return DeviceBuffer::create(gpu(), index, warps() * Tensor::kTileElements * sizeof(float)); })
            .map([&](DeviceBuffer&& buffer) { sums_ = std::move(buffer); })
            .and_then([&] {
                return device().runNow(kernels::FillHalves{left_.as<std::uint16_t>(), kLeft, kLeftSeed}, shape);
            })
            .and_then([&] {
                return device().runNow(kernels::FillHalves{right_.as<std::uint16_t>(), kRight, kRightSeed}, shape);
            });
    }

    GpuResult<void> queueOne(Stream stream) override {
        return gpu().launch(
            stream,
            Tensor{left_.as<std::uint16_t>(), right_.as<std::uint16_t>(), sums_.as<float>(), kOperandSets, kIterations},
            {blocks_, Tensor::kThreadsPerBlock});
    }

    [[nodiscard]] double workOfOne() const override {
        constexpr double kPerMultiply = 2.0 * Tensor::kTile * Tensor::kTile * Tensor::kTile;
        return static_cast<double>(warps()) * kIterations * Tensor::kAccumulators * kPerMultiply;
    }

    void describe(std::map<std::string, ParameterValue>& parameters) const override {
        parameters["blocks_per_sm"] = static_cast<long long>(Tensor::kBlocksPerMultiprocessor);
        parameters["warps_per_block"] = static_cast<long long>(kWarpsPerBlock);
        parameters["accumulators"] = static_cast<long long>(Tensor::kAccumulators);
        parameters["iters"] = static_cast<long long>(kIterations);
    }

    /// Every element of a few warps against the product computed here. Tensor cores round toward zero, so the sum of
    /// thousands of terms may be off by about a thousandth; a wrong product is off by far more.
    ProbeResult<void> verify() override {
        for (const std::uint64_t warp : {std::uint64_t{0}, warps() / 2, warps() - 1}) {
            std::vector<float> tile(Tensor::kTileElements);
            const auto copied =
                gpu().copyBlocking(device().index(), tile.data(), sums_.as<float>() + warp * Tensor::kTileElements,
                                   tile.size() * sizeof(float), CopyKind::DeviceToHost);
            if (!copied) {
                return failed(copied.error());
            }
            for (unsigned element = 0; element < Tensor::kTileElements; ++element) {
                const double expected = expectedSum(warp, element);
                const double tolerance = 0.01 * kIterations;
                if (!(std::abs(static_cast<double>(tile[element]) - expected) <= tolerance)) {
                    return wrong("element " + std::to_string(element) + " of warp " + std::to_string(warp) + " is " +
                                 std::to_string(tile[element]) + " instead of " + std::to_string(expected));
                }
            }
        }
        return {};
    }

    static double expectedSum(std::uint64_t warp, unsigned element) {
        const std::uint64_t set = warp % kOperandSets;
        const std::uint64_t row = element / Tensor::kTile;
        const std::uint64_t column = element % Tensor::kTile;
        double sum = 0.0;
        for (std::uint64_t k = 0; k < Tensor::kAccumulators; ++k) {
            for (std::uint64_t inner = 0; inner < Tensor::kTile; ++inner) {
                const std::uint64_t left = set * Tensor::kTileElements + row * Tensor::kTile + inner;
                const std::uint64_t right =
                    (set * Tensor::kAccumulators + k) * Tensor::kTileElements + inner * Tensor::kTile + column;
                sum += static_cast<double>(kernels::randomSignedCoarse(kLeftSeed, left)) *
                       static_cast<double>(kernels::randomSignedCoarse(kRightSeed, right));
            }
        }
        return sum * kIterations;
    }

    void close() override {
        left_.reset();
        right_.reset();
        sums_.reset();
    }

    unsigned blocks_;
    DeviceBuffer left_, right_, sums_;
};

}  // namespace

std::unique_ptr<Probe> makeTensorProbe(GpuDevice& device) {
    return std::make_unique<TensorProbe>(device);
}

}  // namespace splitpoint::benchmarks::gpu
