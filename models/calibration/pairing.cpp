#include "models/calibration/pairing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace splitpoint::models::calibration {

namespace {

const std::vector<std::string> kGpuComponents{"gpu_compute", "gpu_memory", "launch_latency", "host_device_transfer",
                                              "interconnect"};
constexpr double kSameMemory = 0.01;

std::string shown(const std::string& text) {
    return text.empty() ? "unknown" : text;
}

template <class T>
std::string shown(const std::optional<T>& value) {
    if (!value) return "unknown";
    if constexpr (std::is_same_v<T, bool>) {
        return *value ? "on" : "off";
    } else {
        std::array<char, 40> digits{};
        std::snprintf(digits.data(), digits.size(), "%.10g", static_cast<double>(*value));
        return digits.data();
    }
}

std::string gibibytes(const std::optional<std::int64_t>& bytes) {
    if (!bytes) return "unknown";
    std::array<char, 40> digits{};
    std::snprintf(digits.data(), digits.size(), "%.1f GiB", static_cast<double>(*bytes) / 1073741824.0);
    return digits.data();
}

/// Unknown on either side is not a difference: nothing is claimed that nobody saw.
bool differ(const std::string& first, const std::string& second) {
    return !first.empty() && !second.empty() && first != second;
}
template <class T>
bool differ(const std::optional<T>& first, const std::optional<T>& second) {
    return first && second && *first != *second;
}
bool memoryDiffers(const std::optional<std::int64_t>& first, const std::optional<std::int64_t>& second) {
    if (!first || !second) return false;
    const auto larger = static_cast<double>(std::max(*first, *second));
    return std::fabs(static_cast<double>(*first - *second)) > kSameMemory * larger;
}

class Mismatches {
  public:
    std::vector<Mismatch> list;

    template <class T>
    void hard(const char* subject, const T& first, const T& second, const std::vector<std::string>& components) {
        if (differ(first, second)) list.push_back({true, subject, shown(first), shown(second), components});
    }
    template <class T>
    void soft(const std::string& subject, const T& first, const T& second) {
        if (differ(first, second)) list.push_back({false, subject, shown(first), shown(second), {}});
    }
    void memory(const char* subject, const std::optional<std::int64_t>& first,
                const std::optional<std::int64_t>& second, const std::vector<std::string>& components) {
        if (memoryDiffers(first, second)) {
            list.push_back({true, subject, gibibytes(first), gibibytes(second), components});
        }
    }
};

std::string deviceKind(const StorageRecord& storage) {
    std::string kind = storage.rotational ? (*storage.rotational ? "rotating" : "solid state") : "";
    if (storage.device.rfind("nvme", 0) == 0) kind = "NVMe";
    return kind;
}

void hostMismatches(const Machine& first, const Machine& second, Mismatches& found) {
    const std::vector<std::string> hostComponents{"cpu", "host_memory"};
    found.hard("CPU model", first.cpu.model, second.cpu.model, hostComponents);
    found.hard("CPU sockets", first.cpu.sockets, second.cpu.sockets, hostComponents);
    found.memory("host memory", first.memory.totalBytes, second.memory.totalBytes, hostComponents);
    if (first.storage && second.storage) {
        found.hard("storage device", deviceKind(*first.storage), deviceKind(*second.storage), {"storage"});
        found.soft("file system", first.storage->fileSystem, second.storage->fileSystem);
    }
    found.soft("CPUs allowed", first.cpu.allowed, second.cpu.allowed);
    found.soft("CPU governor", first.cpu.governor, second.cpu.governor);
    found.soft("clock source", first.os.clockSource, second.os.clockSource);
    found.soft("huge pages", first.memory.transparentHugePages, second.memory.transparentHugePages);
}

std::string capability(const GpuRecord& gpu) {
    if (!gpu.computeMajor || !gpu.computeMinor) return "";
    return std::to_string(*gpu.computeMajor) + "." + std::to_string(*gpu.computeMinor);
}

void gpuMismatches(const GpuRecord& first, const GpuRecord& second, Mismatches& found) {
    found.hard("GPU", first.name, second.name, kGpuComponents);
    found.hard("compute capability", capability(first), capability(second), kGpuComponents);
    found.memory("GPU memory", first.memoryBytes, second.memoryBytes, kGpuComponents);
    // One side in a slice and the other not is a difference, too.
    if (first.migProfile != second.migProfile) {
        found.list.push_back({true, "MIG profile", first.migProfile.empty() ? "none" : first.migProfile,
                              second.migProfile.empty() ? "none" : second.migProfile, kGpuComponents});
    }
    found.hard("ECC mode", first.ecc, second.ecc, kGpuComponents);
    found.soft("GPU driver", first.driver, second.driver);
    found.soft("locked SM clock", first.lockedMhz, second.lockedMhz);
    found.soft("GPU power limit", first.powerLimitW, second.powerLimitW);
}

void softwareMismatches(const Profile& first, const Profile& second, Mismatches& found) {
    found.soft("kernel image", first.tool.kernelImage, second.tool.kernelImage);
    for (const auto& [library, version] : first.libraries) {
        const auto place = second.libraries.find(library);
        if (place != second.libraries.end()) found.soft(library, version, place->second);
    }
    if (first.isContainer() != second.isContainer()) {
        found.list.push_back(
            {false, "container", first.isContainer() ? "yes" : "no", second.isContainer() ? "yes" : "no", {}});
    }
}

std::vector<Mismatch> mismatchesOf(const Profile& first, const Profile& second) {
    Mismatches found;
    hostMismatches(first.machine, second.machine, found);
    for (std::size_t i = 0; i < std::min(first.gpus.size(), second.gpus.size()); ++i) {
        gpuMismatches(first.gpus[i], second.gpus[i], found);
    }
    softwareMismatches(first, second, found);
    std::stable_partition(found.list.begin(), found.list.end(), [](const Mismatch& mismatch) { return mismatch.hard; });
    return found.list;
}

std::string nameOf(const ProbeRecord& probe) {
    return probe.method + (probe.device ? " on GPU " + std::to_string(*probe.device) : "");
}

std::string parameterDifference(const ProbeRecord& first, const ProbeRecord& second) {
    for (const auto& [name, value] : first.parameters) {
        const auto place = second.parameters.find(name);
        if (name != "batch" && (place == second.parameters.end() || !(place->second == value))) return name;
    }
    return "parameters";
}

/// Why two probes of the same method cannot be compared; empty: they can.
std::string whyNotComparable(const ProbeRecord& first, const ProbeRecord& second) {
    if (first.version != second.version) return "the versions of the method differ";
    if (first.parametersHash != second.parametersHash) return "\"" + parameterDifference(first, second) + "\" differs";
    if (first.unit != second.unit || first.higherIsBetter != second.higherIsBetter) return "the units differ";
    for (const ProbeRecord* probe : {&first, &second}) {
        if (probe->status != "ok") return "one side is " + probe->status;
        if (probe->logMedians().size() < 2) return "one side has fewer than two rounds with a value above 0";
    }
    return "";
}

/// The probe of the other profile to compare with: equal parameters if there are such, else any of that method.
const ProbeRecord* counterpart(const ProbeRecord& probe, const Profile& other) {
    const ProbeRecord* found = nullptr;
    for (const ProbeRecord& candidate : other.probes) {
        if (candidate.method != probe.method || candidate.device != probe.device) continue;
        if (candidate.parametersHash == probe.parametersHash) return &candidate;
        if (found == nullptr) found = &candidate;
    }
    return found;
}

void pairProbes(const Profile& first, const Profile& second, Pairing& pairing) {
    for (const ProbeRecord& probe : first.probes) {
        const ProbeRecord* other = counterpart(probe, second);
        if (other == nullptr) {
            pairing.notCompared.push_back(nameOf(probe) + ": only in the first profile.");
            continue;
        }
        const auto reason = whyNotComparable(probe, *other);
        if (!reason.empty()) {
            pairing.notCompared.push_back(nameOf(probe) + ": " + reason + ".");
            continue;
        }
        const bool barred = std::any_of(pairing.mismatches.begin(), pairing.mismatches.end(), [&](const Mismatch& m) {
            return std::find(m.components.begin(), m.components.end(), probe.component) != m.components.end();
        });
        pairing.probes.push_back({&probe, other, barred});
    }
    for (const ProbeRecord& probe : second.probes) {
        if (counterpart(probe, first) == nullptr) {
            pairing.notCompared.push_back(nameOf(probe) + ": only in the second profile.");
        }
    }
}

bool isDescribed(const Machine& machine) {
    return !machine.fingerprint.empty() || !machine.hardwareClass.empty() || !machine.cpu.model.empty() ||
           machine.memory.totalBytes || machine.storage;
}

void noteMachines(const Machine& first, const Machine& second, Pairing& pairing) {
    if (isDescribed(first) && isDescribed(second)) return;
    const std::string which = isDescribed(first) ? "second" : isDescribed(second) ? "first" : "";
    pairing.notCompared.push_back(
        which.empty() ? "machine: neither profile describes its own, so that different hardware would not be noticed."
                      : "machine: the " + which +
                            " profile does not describe its own, so that different hardware would not be noticed.");
}

bool isSameKind(const Machine& first, const Machine& second) {
    return !first.hardwareClass.empty() && first.hardwareClass == second.hardwareClass;
}

/// What two profiles of one delivery may still set.
std::string disturbanceWords(const Machine& first, const Machine& second) {
    const bool known = !first.hardwareClass.empty(), otherKnown = !second.hardwareClass.empty();
    if (isSameKind(first, second)) return "; it may set its disturbance.";
    return std::string(", and sets no disturbance either, as ") +
           (known && otherKnown ? "the machines are of different kinds"
            : known             ? "the second profile does not say what kind of machine it is from"
            : otherKnown        ? "the first profile does not say what kind of machine it is from"
                                : "neither profile says what kind of machine it is from") +
           ".";
}

/// The delivery that a profile is from, as its verdict says, or its user where that is unknown.
std::string placeOf(const Profile& profile) {
    const std::string base = profile.isBareMetal()        ? "bare metal"
                             : profile.isVirtualMachine() ? "a virtual machine"
                                                          : "an unknown place";
    return base + (profile.isContainer() ? " (container)" : "");
}

/// Why the pair sets no slowdown; empty: it does.
std::string whyNoSlowdown(const Profile& first, const Profile& second) {
    if (first.isBareMetal() && second.isVirtualMachine()) return "";
    if (first.isBareMetal() && second.isBareMetal() && !first.isContainer() && second.isContainer()) return "";
    if (placeOf(first) == placeOf(second)) {
        return "Both profiles are from " + placeOf(first) + ": a difference between them is no slowdown of a delivery" +
               disturbanceWords(first.machine, second.machine);
    }
    return "A slowdown needs bare metal first and a virtual machine or container second; these are from " +
           placeOf(first) + " and " + placeOf(second) + ".";
}

}  // namespace

Pairing pair(const Profile& bareMetal, const Profile& other) {
    Pairing pairing;
    pairing.mismatches = mismatchesOf(bareMetal, other);
    pairProbes(bareMetal, other, pairing);
    noteMachines(bareMetal.machine, other.machine, pairing);
    pairing.whyNoSlowdown = whyNoSlowdown(bareMetal, other);
    pairing.setsSlowdown = pairing.whyNoSlowdown.empty();
    pairing.setsDisturbance = placeOf(bareMetal) == placeOf(other) && isSameKind(bareMetal.machine, other.machine);
    return pairing;
}

}  // namespace splitpoint::models::calibration
