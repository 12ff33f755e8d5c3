#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace splitpoint::models {

/// Parts of a workload's time on bare metal, and of a delivery's overhead (model.md 3).
enum class Component {
    GpuCompute,
    GpuMemory,
    LaunchLatency,
    HostDeviceTransfer,
    Cpu,
    HostMemory,
    Storage,
    Network,
    Interconnect,
    InterconnectInternode
};

inline constexpr std::size_t kComponentCount = 10;

/// One value per component, in the order of the enumeration.
template <class T>
using PerComponent = std::array<T, kComponentCount>;

/// Names as they stand in files, in the order of the enumeration.
inline constexpr PerComponent<std::string_view> kComponentNames{
    "gpu_compute", "gpu_memory", "launch_latency", "host_device_transfer", "cpu",
    "host_memory", "storage",    "network",        "interconnect",         "interconnect_internode"};

[[nodiscard]] constexpr std::size_t index(Component component) { return static_cast<std::size_t>(component); }

/// True for the components that move data (sum B of model.md 3), false for those that compute (sum A).
[[nodiscard]] constexpr bool movesData(Component component) {
    return component == Component::HostDeviceTransfer || component == Component::Storage ||
           component == Component::Network || component == Component::Interconnect ||
           component == Component::InterconnectInternode;
}

}  // namespace splitpoint::models
