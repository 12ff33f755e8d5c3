#include "benchmarks/gpu/probes/gemm_probe.h"

#include <array>
#include <cmath>
#include <vector>

#include "benchmarks/gpu/gemm_library.h"
#include "benchmarks/gpu/probes/gated_probe.h"

namespace splitpoint::benchmarks::gpu {
namespace {

constexpr int kUsualSize = 8192;
constexpr int kSmallSize = 4096;
constexpr std::size_t kMemoryForUsual = std::size_t{2} << 30;
constexpr std::uint32_t kSeedA = 71;
constexpr std::uint32_t kSeedB = 72;

class GemmProbe final : public GatedProbe {
  public:
    GemmProbe(GpuSession& session, GpuDevice& device)
        : GatedProbe(device, identityOf(), Slot{0.25, 0.8}), session_(session) {
        targetNs_ = 20e6;
    }
    ~GemmProbe() override { GemmProbe::close(); }
    GemmProbe(const GemmProbe&) = delete;
    GemmProbe& operator=(const GemmProbe&) = delete;

  private:
    static ProbeIdentity identityOf() {
        ProbeIdentity identity;
        identity.component = "gpu_compute";
        identity.method = "gemm_f16_cublas";
        identity.unit = "flop/s";
        return identity;
    }

    ProbeResult<void> fit() override {
        const auto library = session_.gemmLibrary();
        if (!library) {
            return tl::unexpected(toProbeError(library.error()));
        }
        library_ = *library;
        const auto memory = gpu().memory(device().index());
        if (!memory) {
            return failed(memory.error());
        }
        size_ = memory->freeBytes < kMemoryForUsual ? kSmallSize : kUsualSize;
        return GatedProbe::fit();
    }

    [[nodiscard]] MemoryHeld memoryHeld() override {
        const auto memory = gpu().memory(device().index());
        const double size = memory && memory->freeBytes < kMemoryForUsual ? kSmallSize : kUsualSize;
        return {0.0, 0.0, static_cast<double>(matrices_.size() * sizeof(std::uint16_t)) * size * size};
    }

    [[nodiscard]] std::uint64_t elements() const {
        return static_cast<std::uint64_t>(size_) * static_cast<std::uint64_t>(size_);
    }

    GpuResult<void> allocate(int /*round*/) override {
        const int index = device().index();
        GpuResult<void> done = gpu().makeCurrent(index);
        for (DeviceBuffer& matrix : matrices_) {
            if (done) {
                done = DeviceBuffer::create(gpu(), index, elements() * sizeof(std::uint16_t))
                           .map([&](DeviceBuffer&& buffer) { matrix = std::move(buffer); });
            }
        }
        const std::array<std::uint32_t, 2> seeds{kSeedA, kSeedB};
        for (std::size_t i = 0; done && i < seeds.size(); ++i) {
            done = device().runNow(kernels::FillHalves{matrices_[i].as<std::uint16_t>(), elements(), seeds[i]},
                                   device().wideShape());
        }
        if (done) {
            const auto handle = library_->createHandle(device().timer().stream());
            if (!handle) {
                return tl::unexpected(handle.error());
            }
            handle_ = *handle;
        }
        return done;
    }

    bool shrink() override {
        if (size_ == kSmallSize) {
            return false;
        }
        size_ = kSmallSize;
        return true;
    }
    [[nodiscard]] std::size_t neededBytes() const override { return 3 * elements() * sizeof(std::uint16_t); }

    GpuResult<void> queueOne(Stream /*stream*/) override {
        return library_->multiply(handle_, size_, matrices_[0].as<void>(), matrices_[1].as<void>(),
                                  matrices_[2].as<void>());
    }

    [[nodiscard]] double workOfOne() const override { return 2.0 * std::pow(static_cast<double>(size_), 3.0); }

    void describe(std::map<std::string, ParameterValue>& parameters) const override {
        parameters["size"] = static_cast<long long>(size_);
    }

    /// A few elements against dot products computed here; results are rounded to half precision.
    ProbeResult<void> verify() override {
        const auto n = static_cast<std::uint64_t>(size_);
        for (std::uint64_t probe = 0; probe < 16; ++probe) {
            const std::uint64_t row = kernels::randomWord(73, probe) % n;
            const std::uint64_t column = kernels::randomWord(74, probe) % n;
            std::uint16_t bits = 0;
            const auto copied =
                gpu().copyBlocking(device().index(), &bits, matrices_[2].as<std::uint16_t>() + column * n + row,
                                   sizeof bits, CopyKind::DeviceToHost);
            if (!copied) {
                return failed(copied.error());
            }
            double expected = 0.0;
            for (std::uint64_t k = 0; k < n; ++k) {
                expected += static_cast<double>(kernels::randomSignedCoarse(kSeedA, k * n + row)) *
                            static_cast<double>(kernels::randomSignedCoarse(kSeedB, column * n + k));
            }
            const double measured = static_cast<double>(kernels::fromHalfBits(bits));
            if (!(std::abs(measured - expected) <= 0.05 + 0.002 * std::abs(expected))) {
                return wrong("element (" + std::to_string(row) + ", " + std::to_string(column) + ") is " +
                             std::to_string(measured) + " instead of " + std::to_string(expected));
            }
        }
        return {};
    }

    void close() override {
        if (handle_ != nullptr) {
            library_->destroyHandle(handle_);
            handle_ = nullptr;
        }
        for (DeviceBuffer& matrix : matrices_) {
            matrix.reset();
        }
    }

    GpuSession& session_;
    GemmLibrary* library_ = nullptr;
    void* handle_ = nullptr;
    int size_ = kUsualSize;
    std::array<DeviceBuffer, 3> matrices_;
};

}  // namespace

std::unique_ptr<Probe> makeGemmProbe(GpuSession& session, GpuDevice& device) {
    return std::make_unique<GemmProbe>(session, device);
}

}  // namespace splitpoint::benchmarks::gpu
