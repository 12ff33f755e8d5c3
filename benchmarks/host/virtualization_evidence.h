#pragma once

#include <optional>
#include <string>
#include <vector>

#include "benchmarks/host/system_root.h"
#include "models/calibration/profile.h"

namespace splitpoint::benchmarks {

/// What the processor says of itself; made up in tests.
struct CpuidEvidence {
    std::optional<bool> hypervisorBit;  ///< absent where there is no CPUID (arm64)
    std::string signature;              ///< "KVMKVMKVM"; empty without the bit
    bool hyperVRootPartition = false;   ///< create-partitions privilege
};

/// CPUID of this processor; nothing on other architectures.
[[nodiscard]] CpuidEvidence readCpuid();

/// Collects all evidence and gives the verdict by rule (calibration.md 3): the hypervisor bit decides, or on arm64 the
/// device tree and SMBIOS; Xen's dom0 and Hyper-V's root partition are hosts, not guests. DMI names the provider, not
/// the mode, and decides nothing on x86. A container is asked for separately. What the user declares is kept; where it
/// contradicts the facts the warning says so and the facts stand.
/// @param declared  metal, vm, container or empty
/// @param warnings  takes W_DECLARED
/// @test KVM without DMI; a cloud's metal; dom0; Hyper-V root; docker in a VM; arm64; contradiction
[[nodiscard]] models::calibration::Virtualization detectVirtualization(
    const SystemRoot& system, const CpuidEvidence& cpuid, const std::string& declared,
    std::vector<models::calibration::Finding>& warnings);

/// docker, podman, kubernetes, lxc, systemd-nspawn, …; empty: none found.
[[nodiscard]] std::string detectContainer(const SystemRoot& system);

}  // namespace splitpoint::benchmarks
