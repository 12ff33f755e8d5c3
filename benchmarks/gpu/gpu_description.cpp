#include "benchmarks/gpu/gpu_description.h"

#include <array>
#include <cmath>
#include <fstream>

namespace splitpoint::benchmarks::gpu {
namespace {

std::optional<std::string> virtualizationModeOf(const Nvml& nvml, nvml::Device device) {
    constexpr std::array<const char*, 5> kModes{"none", "passthrough", "vgpu", "host-vgpu", "host-vsga"};
    int mode = 0;
    if (nvml.functions().getVirtualizationMode == nullptr ||
        nvml.functions().getVirtualizationMode(device, &mode) != nvml::kSuccess || mode < 0 ||
        mode >= static_cast<int>(kModes.size())) {
        return std::nullopt;
    }
    return kModes[static_cast<std::size_t>(mode)];
}

std::optional<double> watts(std::optional<unsigned> milliwatts) {
    if (!milliwatts) {
        return std::nullopt;
    }
    return *milliwatts * 1e-3;
}

}  // namespace

std::string gpuTypeKey(const GpuDescription& gpu) {
    constexpr double kGibibyte = 1024.0 * 1024.0 * 1024.0;
    const long gib = std::lround(static_cast<double>(gpu.attributes.totalBytes) / kGibibyte);
    return gpu.attributes.name + "|" + std::to_string(gpu.attributes.major) + "." +
           std::to_string(gpu.attributes.minor) + "|" + std::to_string(gib) + "GiB|" + gpu.migProfile.value_or("whole");
}

void describeByNvml(GpuDescription& gpu, const Nvml& nvml, nvml::Device device) {
    const nvml::Functions& f = nvml.functions();
    gpu.driver = nvml.driverVersion();
    if (f.getVbiosVersion != nullptr) {
        std::array<char, 64> text{};
        if (f.getVbiosVersion(device, text.data(), static_cast<unsigned>(text.size())) == nvml::kSuccess) {
            text.back() = '\0';
            gpu.vbios = text.data();
        }
    }
    int on = 0;
    if (f.getPersistenceMode != nullptr && f.getPersistenceMode(device, &on) == nvml::kSuccess) {
        gpu.persistence = on != 0;
    }
    unsigned current = 0, pending = 0;
    if (f.getMigMode != nullptr && f.getMigMode(device, &current, &pending) == nvml::kSuccess) {
        gpu.migCurrent = current;
        gpu.migPending = pending;
    }
    gpu.smMaxMhz = nvml.maxClockMhz(device, nvml::kClockSm);
    gpu.memoryMaxMhz = nvml.maxClockMhz(device, nvml::kClockMemory);
    gpu.powerLimitW = watts(nvml.read(f.getPowerLimit, device));
    gpu.enforcedPowerLimitW = watts(nvml.read(f.getEnforcedPowerLimit, device));
    gpu.pcieGeneration = nvml.read(f.getCurrPcieLinkGeneration, device);
    gpu.pcieWidth = nvml.read(f.getCurrPcieLinkWidth, device);
    gpu.pcieMaxGeneration = nvml.read(f.getMaxPcieLinkGeneration, device);
    gpu.pcieMaxWidth = nvml.read(f.getMaxPcieLinkWidth, device);
    gpu.nvlinksUp = nvml.nvlinksUp(device);
    gpu.virtualizationMode = virtualizationModeOf(nvml, device);
}

HealthReading readHealth(const Nvml& nvml, nvml::Device device) {
    HealthReading health;
    health.temperatureC = nvml.temperatureC(device);
    health.eccCorrected = nvml.eccErrors(device, nvml::kEccCorrected);
    health.eccUncorrected = nvml.eccErrors(device, nvml::kEccUncorrected);
    health.rowsRemapped = nvml.remappedRows(device);
    health.pcieReplays = nvml.read(nvml.functions().getPcieReplayCounter, device);
    return health;
}

std::optional<std::string> migProfileOf(const std::string& deviceName) {
    const std::string mark = " MIG ";
    const auto at = deviceName.find(mark);
    if (at == std::string::npos) {
        return std::nullopt;
    }
    return deviceName.substr(at + mark.size());
}

int numaNodeOf(const std::string& pciBusId, const std::string& sysfs) {
    std::ifstream file(sysfs + "/bus/pci/devices/" + pciBusId + "/numa_node");
    int node = -1;
    return file >> node ? node : -1;
}

}  // namespace splitpoint::benchmarks::gpu
