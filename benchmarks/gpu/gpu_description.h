#pragma once

#include <optional>
#include <string>
#include <vector>

#include "benchmarks/gpu/gpu_interface.h"
#include "benchmarks/gpu/nvml.h"

namespace splitpoint::benchmarks::gpu {

/// Counters that matter before and after a run.
struct HealthReading {
    std::optional<double> temperatureC;
    std::optional<unsigned long long> eccCorrected, eccUncorrected;
    std::optional<unsigned> rowsRemapped, pcieReplays;
};

/// One entry of the profile's "gpus" (calibration.md 3). Empty = could not be read.
struct GpuDescription {
    int index = 0;
    DeviceAttributes attributes;
    std::size_t freeBytesAtStart = 0;
    std::string kernelImage;  ///< "sass" or "ptx"
    std::optional<std::string> driver, vbios;
    GpuVersions versions;
    std::optional<bool> persistence;
    std::optional<unsigned> migCurrent, migPending;
    std::optional<std::string> migProfile;  ///< "1g.10gb" where the device is a slice
    std::optional<unsigned> smMaxMhz, memoryMaxMhz;
    std::optional<double> powerLimitW, enforcedPowerLimitW;
    std::optional<unsigned> pcieGeneration, pcieWidth, pcieMaxGeneration, pcieMaxWidth;
    std::optional<int> nvlinksUp;
    int numaNode = -1;
    std::optional<unsigned> otherProcesses;
    std::optional<std::string> virtualizationMode;  ///< "none", "passthrough", "vgpu", "host-vgpu", "host-vsga"
    HealthReading before, after;
};

/// The key under which `validated` of a GPU type is stored: name, compute capability, memory in GiB and MIG profile.
[[nodiscard]] std::string gpuTypeKey(const GpuDescription& gpu);

/// Everything NVML tells that does not change during a run; leaves what it does not tell empty.
void describeByNvml(GpuDescription& gpu, const Nvml& nvml, nvml::Device device);

[[nodiscard]] HealthReading readHealth(const Nvml& nvml, nvml::Device device);

/// Slice profile from a device name like "NVIDIA A100-SXM4-80GB MIG 1g.10gb"; empty for a whole GPU.
[[nodiscard]] std::optional<std::string> migProfileOf(const std::string& deviceName);

/// NUMA node of a PCI device by sysfs, -1 if unknown (normal in virtual machines).
[[nodiscard]] int numaNodeOf(const std::string& pciBusId, const std::string& sysfs = "/sys");

}  // namespace splitpoint::benchmarks::gpu
