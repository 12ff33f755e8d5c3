#pragma once

#include <string>

#include "benchmarks/host/system_root.h"
#include "models/calibration/profile.h"

namespace splitpoint::benchmarks {

struct IdentityOptions {
    std::string salt;
    bool identify = false;  ///< --identify: the host name goes into the profile
};

/// CPU, memory and operating system as /proc, /sys and /etc show them; nothing that needs root. Fingerprint: salted
/// hash of machine id, DMI product UUID and CPU; hw_class: hash of what makes machines alike.
/// @test a made-up /proc and /sys of a two-socket server; an empty root gives unknowns and no crash
[[nodiscard]] models::calibration::Machine describeMachine(const SystemRoot& system, const IdentityOptions& options);

/// hw_class once the GPUs are known.
[[nodiscard]] std::string hardwareClass(const models::calibration::Machine& machine,
                                        const std::vector<models::calibration::GpuRecord>& gpus);

/// CPUs' worth of time that control groups allow, version 2 or 1; absent: no limit.
/// @test both versions, nested groups, no limit
[[nodiscard]] std::optional<double> cgroupQuota(const SystemRoot& system);

}  // namespace splitpoint::benchmarks
