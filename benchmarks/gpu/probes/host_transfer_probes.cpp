#include <algorithm>
#include <string>
#include <vector>

#include "benchmarks/gpu/kernels/host_executor.h"
#include "benchmarks/gpu/preferred_node.h"
#include "benchmarks/gpu/probes/host_timed_probe.h"
#include "benchmarks/gpu/probes/transfer_probes.h"

namespace splitpoint::benchmarks::gpu {
namespace {

constexpr std::size_t kPageableBytes = std::size_t{64} << 20;
constexpr std::size_t kSmallBytes = 4096;
const std::string kComponent = "host_device_transfer";

/// Reads back 16 stretches of the device copy, or all where it is small, and compares.
std::string difference(const std::vector<std::uint32_t>& sent, const std::vector<std::uint32_t>& seen,
                       std::size_t from) {
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (seen[i] != sent[from + i]) {
            return "word " + std::to_string(from + i) + " arrived wrong";
        }
    }
    return {};
}

class H2dPageableProbe final : public HostTimedProbe {
  public:
    explicit H2dPageableProbe(GpuDevice& device)
        : HostTimedProbe(device, kComponent, "h2d_pageable", false, Slot{0.10, 0.3}) {
        identity_.unit = "B/s";
        identity_.better = Better::Higher;
        identity_.parameters["bytes"] = static_cast<long long>(kPageableBytes);
        identity_.workPerSample = static_cast<double>(kPageableBytes);
    }
    [[nodiscard]] MemoryHeld memoryHeld() override {
        return {static_cast<double>(kPageableBytes), 0.0, static_cast<double>(kPageableBytes)};
    }

  private:
    ProbeResult<void> open(int round) override {
        const PreferredNode preferred(device().numaNode());
        data_ = std::vector<std::uint32_t>(kPageableBytes / sizeof(std::uint32_t));  // fresh pages, touched here
        const auto seed = 61U + static_cast<std::uint32_t>(round) * 16U;
        runOnHost(kernels::FillWords{data_.data(), data_.size(), seed}, {1, 1});
        auto created = DeviceBuffer::create(gpu(), device().index(), kPageableBytes);
        if (!created) {
            return failed(created.error());
        }
        received_ = std::move(*created);
        return {};
    }
    GpuResult<void> timed() override {
        return gpu().copyBlocking(device().index(), received_.as<void>(), data_.data(), kPageableBytes,
                                  CopyKind::HostToDevice);
    }
    /// Small pageable copies may return before the data has arrived; so wait, inside the next sample's lead.
    GpuResult<void> settle() override { return gpu().synchronize(stream()); }
    [[nodiscard]] double valueOf(double seconds) const override {
        return static_cast<double>(kPageableBytes) / seconds;
    }
    ProbeResult<void> verify() override {
        constexpr std::size_t kStretches = 16;
        std::vector<std::uint32_t> seen(4096);
        for (std::size_t stretch = 0; stretch < kStretches; ++stretch) {
            const std::size_t from = (data_.size() - seen.size()) / (kStretches - 1) * stretch;
            const auto copied = gpu().copyBlocking(device().index(), seen.data(), received_.as<std::uint32_t>() + from,
                                                   seen.size() * sizeof(std::uint32_t), CopyKind::DeviceToHost);
            if (!copied) {
                return failed(copied.error());
            }
            const std::string evidence = difference(data_, seen, from);
            if (!evidence.empty()) {
                return wrong(evidence);
            }
        }
        return {};
    }
    void close() override {
        received_.reset();
        data_ = {};
    }

    std::vector<std::uint32_t> data_;
    DeviceBuffer received_;
};

class H2d4kProbe final : public HostTimedProbe {
  public:
    explicit H2d4kProbe(GpuDevice& device) : HostTimedProbe(device, kComponent, "h2d_4k", false, Slot{0.05, 0.2}) {
        identity_.parameters["bytes"] = static_cast<long long>(kSmallBytes);
        identity_.parameters["host_memory"] = std::string("pinned");
        identity_.workPerSample = static_cast<double>(kSmallBytes);
    }

  private:
    ProbeResult<void> open(int round) override {
        const PreferredNode preferred(device().numaNode());
        auto pinned = PinnedBuffer::create(gpu(), device().index(), kSmallBytes);
        if (!pinned) {
            return failed(pinned.error());
        }
        source_ = std::move(*pinned);
        const auto seed = 62U + static_cast<std::uint32_t>(round) * 16U;
        runOnHost(kernels::FillWords{source_.as<std::uint32_t>(), kSmallBytes / sizeof(std::uint32_t), seed}, {1, 1});
        auto created = DeviceBuffer::create(gpu(), device().index(), kSmallBytes);
        if (!created) {
            return failed(created.error());
        }
        received_ = std::move(*created);
        return {};
    }
    GpuResult<void> timed() override {
        return gpu().copyBlocking(device().index(), received_.as<void>(), source_.as<void>(), kSmallBytes,
                                  CopyKind::HostToDevice);
    }
    ProbeResult<void> verify() override {
        std::vector<std::uint32_t> seen(kSmallBytes / sizeof(std::uint32_t));
        const auto copied = gpu().copyBlocking(device().index(), seen.data(), received_.as<void>(), kSmallBytes,
                                               CopyKind::DeviceToHost);
        if (!copied) {
            return failed(copied.error());
        }
        const auto* words = source_.as<std::uint32_t>();
        const std::string evidence = difference({words, words + seen.size()}, seen, 0);
        return evidence.empty() ? ProbeResult<void>{} : wrong(evidence);
    }
    void close() override {
        source_.reset();
        received_.reset();
    }

    PinnedBuffer source_;
    DeviceBuffer received_;
};

}  // namespace

std::unique_ptr<Probe> makeH2dPageableProbe(GpuDevice& device) {
    return std::make_unique<H2dPageableProbe>(device);
}
std::unique_ptr<Probe> makeH2d4kProbe(GpuDevice& device) {
    return std::make_unique<H2d4kProbe>(device);
}

}  // namespace splitpoint::benchmarks::gpu
