#include <cmath>
#include <string>
#include <type_traits>

#include "benchmarks/gpu/probes/compute_probes.h"
#include "benchmarks/gpu/probes/gated_probe.h"

namespace splitpoint::benchmarks::gpu {
namespace {

constexpr unsigned kBlocksPerMultiprocessor = 32;
constexpr std::uint32_t kSeed = 21;
constexpr double kLongestOperationNs = 50e6;

template <class Real>
class FmaProbe final : public GatedProbe {
    using Body = kernels::FusedMultiplyAdd<Real>;

  public:
    FmaProbe(GpuDevice& device, const std::string& method, Slot slot, std::uint32_t iterations)
        : GatedProbe(device, identityOf(method), slot),
          blocks_(static_cast<unsigned>(device.attributes().multiprocessors) * kBlocksPerMultiprocessor),
          iterations_(iterations) {}

  private:
    static ProbeIdentity identityOf(const std::string& method) {
        ProbeIdentity identity;
        identity.component = "gpu_compute";
        identity.method = method;
        identity.unit = "flop/s";
        return identity;
    }

    [[nodiscard]] std::uint64_t threads() const { return std::uint64_t{blocks_} * Body::kThreadsPerBlock; }

    /// Chains that stay within [-1.1, 1.1]: x * factor + addend has its fixed point at addend / (1 - factor) = 1.
    [[nodiscard]] Body body(Real* sums) const {
        return Body{sums, iterations_, static_cast<Real>(0.9990234375), static_cast<Real>(0.0009765625), kSeed};
    }

    GpuResult<void> allocate(int /*round*/) override {
        return DeviceBuffer::create(gpu(), device().index(), threads() * sizeof(Real)).map([&](DeviceBuffer&& buffer) {
            sums_ = std::move(buffer);
        });
    }

    GpuResult<void> queueOne(Stream stream) override {
        return gpu().launch(stream, body(sums_.template as<Real>()), {blocks_, Body::kThreadsPerBlock});
    }

    [[nodiscard]] double workOfOne() const override {
        return static_cast<double>(threads()) * Body::kChains * iterations_ * 2.0;
    }

    bool shortenOperation(double ns) override {
        if (ns <= kLongestOperationNs || iterations_ <= 8) {
            return false;
        }
        iterations_ /= 2;
        return true;
    }

    void describe(std::map<std::string, ParameterValue>& parameters) const override {
        parameters["blocks_per_sm"] = static_cast<long long>(kBlocksPerMultiprocessor);
        parameters["threads_per_block"] = static_cast<long long>(Body::kThreadsPerBlock);
        parameters["chains"] = static_cast<long long>(Body::kChains);
        parameters["iters"] = static_cast<long long>(iterations_);
    }

    /// Fused operations are exact IEEE operations: the same threads on the host give the same bits.
    ProbeResult<void> verify() override {
        for (const std::uint64_t thread : {std::uint64_t{0}, std::uint64_t{77}, threads() / 2, threads() - 1}) {
            Real measured = 0;
            const auto copied = gpu().copyBlocking(device().index(), &measured, sums_.template as<Real>() + thread,
                                                   sizeof measured, CopyKind::DeviceToHost);
            if (!copied) {
                return failed(copied.error());
            }
            const Real expected = body(nullptr).sumOf(thread);
            if (!(measured == expected)) {
                return wrong("thread " + std::to_string(thread) + " is " + std::to_string(measured) + " instead of " +
                             std::to_string(expected));
            }
        }
        return {};
    }

    void close() override { sums_.reset(); }

    unsigned blocks_;
    std::uint32_t iterations_;
    DeviceBuffer sums_;
};

}  // namespace

std::unique_ptr<Probe> makeFmaF32Probe(GpuDevice& device) {
    return std::make_unique<FmaProbe<float>>(device, "fma_f32", Slot{0.10, 0.4}, 1024);
}

std::unique_ptr<Probe> makeFmaF64Probe(GpuDevice& device) {
    return std::make_unique<FmaProbe<double>>(device, "fma_f64", Slot{0.0, 0.4}, 256);
}

}  // namespace splitpoint::benchmarks::gpu
