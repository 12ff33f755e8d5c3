#pragma once

#include <optional>
#include <string>
#include <vector>

#include "benchmarks/program/exit_code.h"
#include "benchmarks/program/progress.h"
#include "benchmarks/sampling/measurement.h"

namespace splitpoint::calibrate {

struct JobOptions {
    std::string command;
    bool shell = false;
    std::string metric;          ///< expression; empty: wall time
    bool lowerIsBetter = false;  ///< of the metric
    int warmups = 1;
    std::optional<int> repeats;
    double deadlineS = 3600.0;
};

/// What `run` was asked for.
struct RunOptions {
    benchmarks::Mode mode = benchmarks::Mode::Quick;
    GpuPolicy gpu = GpuPolicy::Auto;
    std::string storagePath = ".";
    std::string label, declared, output, salt;
    std::optional<unsigned long long> seed;
    ProgressStyle progress = ProgressStyle::Text;
    bool strict = false, identify = false, toStdout = false, aa = false, noStorage = false;
    std::optional<double> deadlineS;
    std::optional<double> watchMinutes;
    int watchCount = 0;  ///< 0: until stopped
    std::optional<JobOptions> job;
    std::vector<std::string> arguments;  ///< as given, for the profile
};

}  // namespace splitpoint::calibrate
