#pragma once

#include <functional>
#include <string>
#include <vector>

#include "benchmarks/probe.h"

namespace splitpoint::benchmarks {

struct ChildRequest {
    std::vector<std::string> arguments;  ///< program first, looked up on PATH
    double deadlineS = 60.0;
    std::vector<int> keptDescriptors;   ///< open in the child under the same number
    std::function<bool()> interrupted;  ///< looked at about every 50 ms
    std::size_t mostOutputBytes = std::size_t{8} << 20U;
    bool quiet = false;  ///< standard error goes nowhere instead of to ours
};

enum class ChildEnd { Exited, Signaled, TimedOut, Interrupted, NotStarted };

struct ChildResult {
    ChildEnd end = ChildEnd::NotStarted;
    int code = 0;  ///< exit code, signal number, or errno where it was not started
    double wallS = 0.0;
    std::string output;  ///< standard output, cut at mostOutputBytes
};

/// Runs a program in a process group of its own, without a shell, and waits for it. At the deadline or on a stop the
/// group gets SIGTERM and, 2 s later, SIGKILL; what it left behind goes with it.
/// @test exit code, output, signal, deadline with a child that ignores SIGTERM, stop, missing program, grandchildren
[[nodiscard]] ChildResult runChild(const ChildRequest& request);

/// 0 to 255 as a shell would say it: 128 + n for signal n, 127 not found, 124 deadline.
[[nodiscard]] int shellCode(const ChildResult& result);

}  // namespace splitpoint::benchmarks
