#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace splitpoint::calibrate {

/// `__probe`: one round of one probe, for a parent of the same program.
struct ProbeCommandOptions {
    std::string method;
    int round = 0;
    double slotS = 0.1;
    unsigned long long seed = 0;
    bool full = false;
    int storageDescriptor = -1;
    std::int64_t storageBytes = 0;
    std::string storagePath;
    std::optional<int> device;
    std::string parameters = "{}";
};

/// Prints the round, or the error, as JSON; 0 in both cases.
[[nodiscard]] int probeCommand(const ProbeCommandOptions& options);

}  // namespace splitpoint::calibrate
