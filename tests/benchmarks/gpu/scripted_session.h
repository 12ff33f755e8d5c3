#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "benchmarks/gpu/gpu_probes.h"
#include "tests/benchmarks/gpu/scripted_gpu.h"

namespace splitpoint::benchmarks::gpu {

/// An environment variable that is set as long as this lives.
class Setting {
  public:
    Setting(std::string name, const std::string& value) : name_(std::move(name)) {
        setenv(name_.c_str(), value.c_str(), 1);
    }
    ~Setting() { unsetenv(name_.c_str()); }
    Setting(const Setting&) = delete;
    Setting& operator=(const Setting&) = delete;

  private:
    std::string name_;
};

/// None of the libraries that are found at run time.
inline GpuOptions withoutLibraries() {
    GpuOptions options;
    options.nvmlLibrary = "/nonexistent/libnvidia-ml.so.1";
    options.cublasLibrary = "/nonexistent/libcublas.so.13";
    options.ncclLibrary = "/nonexistent/libnccl.so.2";
    return options;
}

inline std::unique_ptr<GpuSession> openOn(const ScriptedSystem& system,
                                          const GpuOptions& options = withoutLibraries()) {
    auto session = GpuSession::open(system.gpu(), options);
    EXPECT_TRUE(session) << session.error().text;
    return session ? std::move(*session) : nullptr;
}

/// One round of a few samples; the first error, or empty.
inline std::optional<ProbeError> runRound(Probe& probe, int round, int samples, std::vector<Sample>* kept = nullptr) {
    if (const auto begun = probe.begin(round); !begun) {
        return begun.error();
    }
    std::optional<ProbeError> error;
    for (int i = 0; i < samples && !error; ++i) {
        const auto sample = probe.sample();
        if (!sample) {
            error = sample.error();
        } else if (kept != nullptr) {
            kept->push_back(*sample);
        }
    }
    const auto ended = probe.end();
    return error ? error : ended ? std::nullopt : std::optional(ended.error());
}

/// Calibration and one round; the code of the first error, "ok" if there was none.
inline std::string outcomeOf(Probe& probe, int samples = 2) {
    if (const auto fitted = probe.calibrate(); !fitted) {
        return fitted.error().code;
    }
    const auto error = runRound(probe, 0, samples);
    return error ? error->code : "ok";
}

inline std::unique_ptr<Probe> probeOf(GpuSession& session, const std::string& method,
                                      const std::map<std::string, ParameterValue>& parameters = {}) {
    auto probe = makeGpuProbe(session, method, 0, parameters);
    EXPECT_NE(probe, nullptr) << method;
    return probe;
}

inline bool hasFinding(const GpuSession& session, const std::string& code) {
    for (const Finding& finding : session.findings()) {
        if (finding.code == code) {
            return true;
        }
    }
    return false;
}

}  // namespace splitpoint::benchmarks::gpu
