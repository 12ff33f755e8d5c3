#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "benchmarks/host/host_probes.h"
#include "benchmarks/host/load_watch.h"
#include "benchmarks/host/storage_file.h"
#include "benchmarks/host/virtualization_evidence.h"
#include "benchmarks/job/job_probe.h"
#include "benchmarks/program/child_round.h"
#include "benchmarks/program/profile_output.h"
#include "benchmarks/program/run_options.h"
#include "benchmarks/sampling/gpu_source.h"

namespace splitpoint::calibrate {

/// What a session sees of the world; replaced in tests.
struct SessionWorld {
    benchmarks::SystemRoot system;
    benchmarks::CpuidEvidence cpuid;
    benchmarks::StorageCalls storage;
    std::function<benchmarks::ProbeResult<std::unique_ptr<benchmarks::GpuSource>>(const benchmarks::GpuSourceOptions&)>
        openGpus;
    std::function<bool()> interrupted;
    std::string program = "/proc/self/exe";
    static SessionWorld real();
};

/// One run on one machine: describes it, measures it in rounds, writes the profile after each.
class RunSession {
  public:
    RunSession(const RunOptions& options, SessionWorld world, const ProfileOutput& output);
    ~RunSession();
    RunSession(const RunSession&) = delete;
    RunSession& operator=(const RunSession&) = delete;

    /// The whole run; the profile is complete, or as far as it came, with `outcome` filled.
    /// @errors Io where the profile cannot be written: before anything is measured, or later
    [[nodiscard]] models::Result<void> run();
    [[nodiscard]] const models::calibration::Profile& profile() const { return profile_; }
    [[nodiscard]] models::calibration::Profile& profile() { return profile_; }

  private:
    void describe();
    void openStorage();
    void openGpus();
    void addJob();
    void checkLoad();
    void measureAll();
    void finish(benchmarks::MeasurementEnd end);
    void fillJitter();
    void findBursts();
    void markImplausibleProbes();
    void saveForWatchdog();
    void endLate();
    void add(const models::calibration::Finding& finding);
    void noteWrite(const models::Result<void>& written);
    [[nodiscard]] bool isHostOnly() const { return gpus_ == nullptr; }
    [[nodiscard]] double timeLimitS() const;
    [[nodiscard]] double deadlineS() const;

    RunOptions options_;
    SessionWorld world_;
    const ProfileOutput& output_;
    Progress progress_;
    models::calibration::Profile profile_;
    double startS_ = 0.0;
    std::optional<benchmarks::StorageFile> storage_;
    std::unique_ptr<benchmarks::GpuSource> gpus_;  ///< outlives its probes
    benchmarks::GapHistogram gaps_;
    ChildSettings children_;
    std::vector<std::unique_ptr<benchmarks::Probe>> probes_;
    benchmarks::JobProbe* job_ = nullptr;  ///< among the probes
    benchmarks::Protocol protocol_;
    std::optional<models::Error> writeFault_;
    bool interrupted_ = false;
    std::mutex savedMutex_;
    models::calibration::Profile saved_;  ///< for the watchdog
};

}  // namespace splitpoint::calibrate
