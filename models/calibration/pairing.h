#pragma once

#include <optional>
#include <string>
#include <vector>

#include "models/calibration/profile.h"

namespace splitpoint::models::calibration {

/// Something in which two machines or tools differ.
struct Mismatch {
    bool hard = false;    ///< its components are "different hardware" and are never applied
    std::string subject;  ///< "CPU model", "driver", "power limit"
    std::string first, second;
    std::vector<std::string> components;  ///< of a hard mismatch: what it bars
};

/// Two probes that measure the same thing.
struct ProbePair {
    const ProbeRecord* first = nullptr;  ///< in the first profile, which must outlive the pairing
    const ProbeRecord* second = nullptr;
    bool differentHardware = false;  ///< shown, never applied
};

/// What may be made of a pair of profiles.
struct Pairing {
    std::vector<Mismatch> mismatches;  ///< hard ones first
    std::vector<ProbePair> probes;     ///< comparable ones, in the order of the first profile
    std::vector<std::string> notCompared;  ///< sentences: probes of one side only, other version, other parameters,
                                           ///< failed; machines that a profile does not describe
    bool setsSlowdown = false;     ///< bare metal first, another delivery second
    std::string whyNoSlowdown;     ///< one sentence where it does not
    bool setsDisturbance = false;  ///< same machine class and delivery: quiet and loaded
};

/// Pairs the probes of two profiles (calibration.md 4.1).
///
/// Comparable are probes of equal method, version, parameters and unit, both `ok`, whose rounds have a logarithm. Hard
/// mismatches: CPU model, sockets, memory size (1 %) for `cpu` and `host_memory`; kind of storage device for `storage`;
/// GPU name, compute capability, memory size, MIG profile and ECC mode, by index, for everything measured on GPUs.
/// Soft: driver, library versions, clock lock, power limit, kernel image, clock source, threads allowed, container on
/// one side, CPU governor. A slowdown needs bare metal first and a virtual machine, or a container, second: two
/// profiles of the same delivery may set its disturbance only.
/// @test each mismatch; metal and vm; vm and vm; vm first; metal and container
[[nodiscard]] Pairing pair(const Profile& bareMetal, const Profile& other);

}  // namespace splitpoint::models::calibration
