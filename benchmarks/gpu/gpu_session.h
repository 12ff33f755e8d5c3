#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "benchmarks/gpu/gpu_description.h"
#include "benchmarks/gpu/gpu_device.h"
#include "benchmarks/gpu/gpu_errors.h"
#include "benchmarks/gpu/recording_gpu.h"

namespace splitpoint::benchmarks::gpu {

/// How to look for GPUs and libraries.
struct GpuOptions {
    bool full = false;         ///< full mode: longer preheat, all peer pairs
    std::vector<int> devices;  ///< indices to measure; empty: all
    std::string nvmlLibrary;   ///< empty: the usual names, also below
    std::string cublasLibrary;
    std::string ncclLibrary;
    std::string root;                  ///< prefix of /sys and /dev in tests
    std::shared_ptr<CallLog> callLog;  ///< takes every call of the back end, where it is set
};

/// Versions for the profile's "libs"; empty where a library is absent or was not asked yet.
struct GpuLibraryVersions {
    std::optional<std::string> nvml, cublas, nccl;
};

/// What the readings of one round of a device showed, over its probes.
struct RoundEvidence {
    unsigned long long reasons = 0;  ///< event reasons, ORed
    bool slowClock = false;          ///< some probe's clock was below 90 % of that probe's own median
    bool slowBelowCap = false;       ///< and of these probes one was not at the power limit
};

class GemmLibrary;
class CollectiveLibrary;

/// All usable GPUs of one process: what they are, what runs on them, what is wrong with them.
///
/// One object lives through a run and outlives the probes made from it. Opening never crashes and never waits long; a
/// machine without GPU gives the precise row of the error catalogue.
class GpuSession {
  public:
    /// The session on a given back end, whose calls are written down where the options have a log; `openGpus` uses the
    /// back end of this build.
    [[nodiscard]] static tl::expected<std::unique_ptr<GpuSession>, Finding> open(std::unique_ptr<GpuInterface> gpu,
                                                                                 const GpuOptions& options);
    ~GpuSession();
    GpuSession(const GpuSession&) = delete;
    GpuSession& operator=(const GpuSession&) = delete;

    [[nodiscard]] const std::vector<GpuDescription>& descriptions() const { return descriptions_; }
    [[nodiscard]] const GpuLibraryVersions& libraries() const { return libraries_; }
    /// Rows of the catalogue met so far: devices that were left out, sharing, MIG, missing libraries.
    [[nodiscard]] const std::vector<Finding>& findings() const { return findings_; }
    void addFinding(Finding finding) { findings_.push_back(std::move(finding)); }
    [[nodiscard]] bool deviceLost() const { return state_.lost; }
    /// True if confidential computing is on; empty if NVML does not tell.
    [[nodiscard]] std::optional<bool> confidentialComputing() const { return confidentialComputing_; }

    /// Runs the tensor kernel on every GPU until the last 10 clock readings spread less than 1 %, at most 3 s a GPU
    /// (quick) or 15 s (full); `stop` is asked between runs.
    void preheat(const std::function<bool()>& stop = {});

    /// Reads the counters again, fills `after` and adds findings: ECC errors that rose.
    void finish();

    /// Adds W_THROTTLE where over a tenth of the rounds of a device were thermal (0x20, 0x40, or 0x8 without 0x80) or
    /// had a slow clock, and W_POWER_CAP where any was capped.
    void judgeRounds(int device, const std::vector<RoundEvidence>& rounds, std::optional<double> hottestC);

    [[nodiscard]] GpuDevice* device(int index);
    [[nodiscard]] GpuInterface& gpu() { return *gpu_; }
    [[nodiscard]] const GpuOptions& options() const { return options_; }
    /// Loaded when first asked for; the error is the catalogue's row.
    [[nodiscard]] tl::expected<GemmLibrary*, Finding> gemmLibrary();
    [[nodiscard]] tl::expected<CollectiveLibrary*, Finding> collectiveLibrary();

  private:
    GpuSession(std::unique_ptr<GpuInterface> gpu, GpuOptions options);
    void loadNvml();
    /// Opens one device and describes it; a device that cannot be used becomes a finding.
    void addDevice(int index);
    tl::expected<void, Finding> usable(const DeviceAttributes& attributes) const;
    void preheat(GpuDevice& device, double mostSeconds, const std::function<bool()>& stop);

    std::unique_ptr<GpuInterface> gpu_;
    GpuOptions options_;
    std::unique_ptr<Nvml> nvml_;
    std::map<int, nvml::Device> nvmlDevices_;
    std::unique_ptr<PinnedPool> pool_;
    GpuProcessState state_;
    std::map<int, std::unique_ptr<GpuDevice>> devices_;
    std::vector<GpuDescription> descriptions_;
    GpuLibraryVersions libraries_;
    std::vector<Finding> findings_;
    std::optional<bool> confidentialComputing_;
    std::unique_ptr<GemmLibrary> gemm_;
    std::unique_ptr<CollectiveLibrary> collective_;
};

/// Opens the GPUs of this machine. The error says precisely why there are none.
[[nodiscard]] tl::expected<std::unique_ptr<GpuSession>, Finding> openGpus(const GpuOptions& options);

}  // namespace splitpoint::benchmarks::gpu
