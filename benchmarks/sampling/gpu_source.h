#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "benchmarks/probe.h"
#include "models/calibration/profile.h"

namespace splitpoint::benchmarks {

/// The GPUs of this process, as a run sees them: descriptions, probes and findings. Hides the back end, so that a run
/// is tested with a scripted one.
class GpuSource {
  public:
    virtual ~GpuSource() = default;
    /// @param salt  of the project, for UUIDs
    [[nodiscard]] virtual std::vector<models::calibration::GpuRecord> records(const std::string& salt) const = 0;
    [[nodiscard]] virtual std::map<std::string, std::string> libraries() const = 0;
    [[nodiscard]] virtual std::string kernelImage() const = 0;
    [[nodiscard]] virtual std::string virtualizationMode() const = 0;
    [[nodiscard]] virtual std::optional<bool> confidentialComputing() const = 0;
    /// Rows of the error catalogue met so far.
    [[nodiscard]] virtual std::vector<models::calibration::Finding> findings() const = 0;
    [[nodiscard]] virtual std::vector<std::unique_ptr<Probe>> probes() = 0;
    /// One probe for a child process; null if there is none of that name, device and parameters.
    [[nodiscard]] virtual std::unique_ptr<Probe> probe(const std::string& method, int device,
                                                       const std::map<std::string, ParameterValue>& parameters) = 0;
    /// The most a card can do in a method, in the probe's unit; absent where nothing is known.
    [[nodiscard]] virtual std::optional<double> peak(const std::string& gpuName, const std::string& method) const = 0;
    virtual void preheat(const std::function<bool()>& stop) = 0;
    /// Reads health again and judges clocks and reasons of the rounds.
    virtual void finish(const models::calibration::Profile& profile) = 0;
};

struct GpuSourceOptions {
    bool full = false;
};

/// The GPUs of this machine; the error is the row of the catalogue that says why there are none.
[[nodiscard]] ProbeResult<std::unique_ptr<GpuSource>> openGpuSource(const GpuSourceOptions& options);

/// Version of the CUDA toolkit of this build as 13000; absent in a host-only build.
[[nodiscard]] std::optional<int> cudaToolkitVersion();

}  // namespace splitpoint::benchmarks
