#include "benchmarks/host/virtualization_evidence.h"

#include <array>
#include <cstring>

#if defined(__x86_64__) || defined(__i386__)
#include <cpuid.h>
#endif

namespace splitpoint::benchmarks {

namespace calibration = models::calibration;

#if defined(__x86_64__) || defined(__i386__)
CpuidEvidence readCpuid() {
    constexpr unsigned kHypervisorBit = 1U << 31U;
    constexpr unsigned kHypervisorLeaf = 0x40000000U;
    constexpr unsigned kHyperVPrivileges = 0x40000003U;
    constexpr unsigned kCreatePartitions = 1U;  // bit 0 of EBX
    CpuidEvidence evidence;
    unsigned eax = 0;
    unsigned ebx = 0;
    unsigned ecx = 0;
    unsigned edx = 0;
    if (__get_cpuid(1, &eax, &ebx, &ecx, &edx) == 0) return evidence;
    evidence.hypervisorBit = (ecx & kHypervisorBit) != 0;
    if (!*evidence.hypervisorBit) return evidence;
    __cpuid(kHypervisorLeaf, eax, ebx, ecx, edx);
    std::array<char, 13> signature{};
    const std::array<unsigned, 3> words{ebx, ecx, edx};
    std::memcpy(signature.data(), words.data(), sizeof words);
    evidence.signature = trimmed(signature.data());
    if (evidence.signature == "Microsoft Hv") {
        __cpuid(kHyperVPrivileges, eax, ebx, ecx, edx);
        evidence.hyperVRootPartition = (ebx & kCreatePartitions) != 0;
    }
    return evidence;
}
#else
CpuidEvidence readCpuid() {
    return {};
}
#endif

namespace {

struct Word {
    const char* marker;
    const char* name;
};

bool holdsOneOf(const std::string& text, const std::array<const char*, 7>& words) {
    for (const char* word : words) {
        if (text.find(word) != std::string::npos) return true;
    }
    return false;
}

/// Names by which SMBIOS of a guest gives itself away; used where there is no CPUID.
bool isGuestProduct(const std::string& vendor, const std::string& product) {
    constexpr std::array<const char*, 7> kGuests{"KVM",        "QEMU", "VMware",  "Virtual Machine",
                                                 "VirtualBox", "Xen",  "HVM domU"};
    return holdsOneOf(vendor, kGuests) || holdsOneOf(product, kGuests);
}

void verdictWithCpuid(const SystemRoot& system, const CpuidEvidence& cpuid, calibration::Virtualization& found) {
    found.confidence = "high";
    if (!*cpuid.hypervisorBit) {
        found.verdict = "metal";
        // A paravirtual Xen guest hides the bit.
        if (found.sysHypervisor == "xen") found.verdict = "vm";
    } else {
        found.verdict = "vm";
    }
    const bool dom0 = system.line("proc/xen/capabilities").find("control_d") != std::string::npos;
    if (dom0 || cpuid.hyperVRootPartition) found.verdict = "host_under_hypervisor";
}

void verdictWithoutCpuid(const SystemRoot& system, calibration::Virtualization& found) {
    const std::string compatible = system.line("proc/device-tree/hypervisor/compatible");
    if (!compatible.empty() || isGuestProduct(found.dmiVendor, found.dmiProduct)) {
        found.verdict = "vm";
        found.confidence = "high";
    } else if (!found.dmiProduct.empty()) {
        found.verdict = "metal";
        found.confidence = "medium";
    }
}

void weighDeclaration(calibration::Virtualization& found, std::vector<calibration::Finding>& warnings) {
    const bool contradicts =
        (found.declared == "metal" && found.verdict == "vm") ||
        (found.declared == "vm" && (found.verdict == "metal" || found.verdict == "host_under_hypervisor")) ||
        (found.declared == "container" && found.container.empty());
    if (!contradicts) return;
    warnings.push_back({"W_DECLARED",
                        "Declared as " + found.declared + ", but the evidence says " + found.verdict +
                            (found.container.empty() ? ", no container" : ", container " + found.container) +
                            (found.cpuidSignature.empty() ? "" : " (CPUID signature " + found.cpuidSignature + ")") +
                            "; the evidence stands.",
                        {},
                        "",
                        {}});
}

}  // namespace

std::string detectContainer(const SystemRoot& system) {
    if (system.exists("var/run/secrets/kubernetes.io") || system.exists("run/secrets/kubernetes.io"))
        return "kubernetes";
    if (system.exists(".dockerenv")) return "docker";
    if (system.exists("run/.containerenv")) return "podman";
    std::string manager = system.line("run/systemd/container");
    if (!manager.empty()) return manager;
    constexpr std::array kMarks{Word{"docker", "docker"}, Word{"kubepods", "kubernetes"}, Word{"libpod", "podman"},
                                Word{"/lxc", "lxc"}, Word{"containerd", "containerd"}};
    const std::string groups = system.read("proc/1/cgroup").value_or("");
    for (const Word& mark : kMarks) {
        if (groups.find(mark.marker) != std::string::npos) return mark.name;
    }
    const std::string environment = system.read("proc/1/environ").value_or("");
    const auto place = environment.find("container=");
    if (place == 0 || (place != std::string::npos && environment[place - 1] == '\0')) {
        return environment.substr(place + 10, environment.find('\0', place) - place - 10);
    }
    return "";
}

calibration::Virtualization detectVirtualization(const SystemRoot& system, const CpuidEvidence& cpuid,
                                                 const std::string& declared,
                                                 std::vector<calibration::Finding>& warnings) {
    calibration::Virtualization found;
    found.declared = declared;
    found.hypervisorBit = cpuid.hypervisorBit;
    found.cpuidSignature = cpuid.signature;
    found.sysHypervisor = system.line("sys/hypervisor/type");
    found.dmiVendor = system.line("sys/class/dmi/id/sys_vendor");
    found.dmiProduct = system.line("sys/class/dmi/id/product_name");
    found.dmiChassisTag = system.line("sys/class/dmi/id/chassis_asset_tag");
    found.container = detectContainer(system);
    const std::string clock = system.line("sys/devices/system/clocksource/clocksource0/current_clocksource");
    if (!clock.empty()) found.stealClock = clock == "kvm-clock" || clock == "xen";
    if (cpuid.hypervisorBit) {
        verdictWithCpuid(system, cpuid, found);
    } else {
        verdictWithoutCpuid(system, found);
    }
    weighDeclaration(found, warnings);
    return found;
}

}  // namespace splitpoint::benchmarks
