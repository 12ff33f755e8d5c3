#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "benchmarks/gpu/gpu_failure.h"
#include "benchmarks/gpu/gpu_sensors.h"
#include "benchmarks/gpu/nvml_types.h"

namespace splitpoint::benchmarks::gpu {

/// The management library, loaded at run time. Every reading may be empty: virtual GPUs and MIG slices support few.
class Nvml {
  public:
    /// Loads and initializes it; the failure's name is NVML's own text or the loader's.
    /// @param library file to load; empty: libnvidia-ml.so.1
    [[nodiscard]] static GpuResult<std::unique_ptr<Nvml>> load(const std::string& library = {});
    ~Nvml();
    Nvml(const Nvml&) = delete;
    Nvml& operator=(const Nvml&) = delete;

    [[nodiscard]] std::optional<std::string> driverVersion() const;
    [[nodiscard]] std::optional<std::string> version() const;
    [[nodiscard]] std::optional<unsigned> deviceCount() const;
    /// True if confidential computing is on, where the driver tells.
    [[nodiscard]] std::optional<bool> confidentialComputing() const;

    /// True if MIG is on for some device: with no device visible to CUDA, an instance has to be created.
    [[nodiscard]] bool migWithoutInstance() const;

    /// A MIG slice by UUID, any other device by PCI address.
    [[nodiscard]] GpuResult<nvml::Device> find(const std::string& pciBusId, const std::string& uuid) const;
    [[nodiscard]] const nvml::Functions& functions() const { return functions_; }

    /// One unsigned reading of a device; empty if the function is absent or not supported.
    template <class Function, class Value = unsigned>
    [[nodiscard]] std::optional<Value> read(Function function, nvml::Device device) const {
        Value value{};
        if (function == nullptr || function(device, &value) != nvml::kSuccess) {
            return std::nullopt;
        }
        return value;
    }

    [[nodiscard]] std::optional<double> temperatureC(nvml::Device device) const;
    [[nodiscard]] std::optional<unsigned> clockMhz(nvml::Device device, int type) const;
    [[nodiscard]] std::optional<unsigned> maxClockMhz(nvml::Device device, int type) const;
    [[nodiscard]] std::optional<unsigned long long> eccErrors(nvml::Device device, int type) const;
    [[nodiscard]] std::optional<unsigned> remappedRows(nvml::Device device) const;
    /// Process ids of other processes that compute on the device.
    [[nodiscard]] std::optional<std::vector<unsigned>> otherProcesses(nvml::Device device) const;
    [[nodiscard]] std::optional<int> nvlinksUp(nvml::Device device) const;
    /// The last failure that means the GPU itself is gone, if `read` of an essential value met one.
    [[nodiscard]] std::optional<GpuFailure> lostReason(nvml::Device device) const;

  private:
    Nvml() = default;
    [[nodiscard]] std::string text(nvml::Return code) const;

    nvml::Functions functions_;
};

/// Sensors of one GPU by NVML.
class NvmlSensors final : public GpuSensors {
  public:
    NvmlSensors(const Nvml& nvml, nvml::Device device) : nvml_(nvml), device_(device) {}
    [[nodiscard]] RoundReadings read() override;

  private:
    const Nvml& nvml_;
    nvml::Device device_;
};

}  // namespace splitpoint::benchmarks::gpu
