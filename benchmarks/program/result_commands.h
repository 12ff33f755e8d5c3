#pragma once

#include <string>
#include <vector>

namespace splitpoint::calibrate {

/// `compare`: mismatches first, then slowdown, interval and verdict per component and probe. 0 also where the pair sets
/// no slowdown, which the result says; 3 where no probe can be compared; 1 where a file cannot be read.
[[nodiscard]] int compareCommand(const std::vector<std::string>& bareMetal, const std::vector<std::string>& other,
                                 const std::string& mix, bool json);

/// `repeats`: profiles of one machine; how often their intervals hold the common median, and what tau they show.
/// 1 where a file cannot be read or the machines differ; 3 where no probe is in two of them.
[[nodiscard]] int repeatsCommand(const std::vector<std::string>& files, bool asJson);

/// `fleet`: ranks the profiles of a folder. Files that are no profile are named on stderr and make exit 3.
[[nodiscard]] int fleetCommand(const std::string& folder, bool json);

struct ImportCommandOptions {
    std::string kind, component, unit, label, declared, output;
    std::vector<std::string> files;
};
/// `import`: files of another tool as a profile.
[[nodiscard]] int importCommand(const ImportCommandOptions& options);

/// `list`: every probe with seconds a round, and what a run takes and disturbs.
[[nodiscard]] int listCommand(bool json);

}  // namespace splitpoint::calibrate
