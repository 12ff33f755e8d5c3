#include "benchmarks/gpu/gpu_profile.h"

#include <array>

#include <nlohmann/json.hpp>

namespace splitpoint::benchmarks::gpu {
namespace {

using nlohmann::json;

template <class T>
json orNull(const std::optional<T>& value) {
    return value ? json(*value) : json(nullptr);
}

json healthJson(const HealthReading& health) {
    return {{"temp_c", orNull(health.temperatureC)},
            {"ecc_corrected", orNull(health.eccCorrected)},
            {"ecc_uncorrected", orNull(health.eccUncorrected)},
            {"rows_remapped", orNull(health.rowsRemapped)}};
}

std::string computeModeText(int mode) {
    constexpr std::array<const char*, 4> kModes{"default", "exclusive_thread", "prohibited", "exclusive_process"};
    return mode >= 0 && mode < static_cast<int>(kModes.size()) ? kModes[static_cast<std::size_t>(mode)] : "unknown";
}

json migJson(const GpuDescription& gpu) {
    return {
        {"current", orNull(gpu.migCurrent)}, {"pending", orNull(gpu.migPending)}, {"profile", orNull(gpu.migProfile)}};
}

json pcieJson(const GpuDescription& gpu) {
    return {{"gen", orNull(gpu.pcieGeneration)},
            {"width", orNull(gpu.pcieWidth)},
            {"max_gen", orNull(gpu.pcieMaxGeneration)},
            {"max_width", orNull(gpu.pcieMaxWidth)},
            {"replays", orNull(gpu.after.pcieReplays ? gpu.after.pcieReplays : gpu.before.pcieReplays)}};
}

}  // namespace

json toJson(const GpuDescription& gpu) {
    const DeviceAttributes& a = gpu.attributes;
    return {{"index", gpu.index},
            {"name", a.name},
            {"type_key", gpuTypeKey(gpu)},
            {"cc", {a.major, a.minor}},
            {"pci", a.pciBusId},
            {"uuid", a.uuid},
            {"mem_total", a.totalBytes},
            {"mem_free_start", gpu.freeBytesAtStart},
            {"sm", a.multiprocessors},
            {"l2", a.l2Bytes},
            {"bus_bits", a.memoryBusBits},
            {"ecc", a.ecc},
            {"kernel_image", gpu.kernelImage},
            {"driver", orNull(gpu.driver)},
            {"cuda_driver", gpu.versions.driver},
            {"vbios", orNull(gpu.vbios)},
            {"persistence", orNull(gpu.persistence)},
            {"compute_mode", computeModeText(a.computeMode)},
            {"mig", migJson(gpu)},
            {"mps", a.mps},
            {"clocks",
             {{"sm_max", orNull(gpu.smMaxMhz)},
              {"mem_max", orNull(gpu.memoryMaxMhz)},
              {"sm_app", nullptr},
              {"locked", nullptr}}},
            {"power", {{"limit_w", orNull(gpu.powerLimitW)}, {"enforced_w", orNull(gpu.enforcedPowerLimitW)}}},
            {"pcie", pcieJson(gpu)},
            {"nvlink_up", orNull(gpu.nvlinksUp)},
            {"numa", gpu.numaNode},
            {"other_processes", orNull(gpu.otherProcesses)},
            {"virtualization_mode", orNull(gpu.virtualizationMode)},
            {"before", healthJson(gpu.before)},
            {"after", healthJson(gpu.after)}};
}

json toJson(const GpuLibraryVersions& libraries) {
    return {{"nvml", orNull(libraries.nvml)}, {"cublas", orNull(libraries.cublas)}, {"nccl", orNull(libraries.nccl)}};
}

}  // namespace splitpoint::benchmarks::gpu
