#include "benchmarks/host/machine_description.h"

#include <gnu/libc-version.h>
#include <sched.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <set>
#include <sstream>

#include "benchmarks/host/salted_hash.h"

namespace splitpoint::benchmarks {

namespace calibration = models::calibration;

namespace {

/// Features that change what the probes measure; the whole list is long and says nothing more.
constexpr std::array kTellingFeatures{"sse4_2", "avx",   "avx2", "avx512f",   "amx_tile",
                                      "fma",    "asimd", "sve",  "hypervisor"};
/// Boot parameters that change what the probes measure.
constexpr std::array kTellingParameters{"isolcpus",
                                        "nohz_full",
                                        "mitigations",
                                        "idle",
                                        "intel_idle.max_cstate",
                                        "processor.max_cstate",
                                        "iommu",
                                        "intel_iommu",
                                        "amd_iommu",
                                        "transparent_hugepage",
                                        "default_hugepagesz",
                                        "hugepages",
                                        "pci",
                                        "numa_balancing"};

std::optional<int> asInt(const std::string& text) {
    int value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    return text.empty() || result.ec != std::errc() ? std::nullopt : std::optional(value);
}

/// "32K", "8M", "1G" of sysfs.
std::optional<std::int64_t> cacheBytes(const std::string& text) {
    std::int64_t value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || result.ec != std::errc()) return std::nullopt;
    const char unit = result.ptr < text.data() + text.size() ? *result.ptr : ' ';
    return value << (unit == 'K' ? 10 : unit == 'M' ? 20 : unit == 'G' ? 30 : 0);
}

/// The word in brackets: "always [madvise] never".
std::string chosenWord(const std::string& text) {
    const auto open = text.find('[');
    const auto close = text.find(']');
    return open == std::string::npos || close == std::string::npos ? text : text.substr(open + 1, close - open - 1);
}

std::vector<int> cpuFolders(const SystemRoot& system) {
    std::vector<int> cpus;
    for (const auto& name : system.names("sys/devices/system/cpu")) {
        if (name.rfind("cpu", 0) == 0 && name.size() > 3) {
            if (const auto cpu = asInt(name.substr(3)); cpu && std::isdigit(static_cast<unsigned char>(name[3])) != 0) {
                cpus.push_back(*cpu);
            }
        }
    }
    return cpus;
}

/// Sockets and cores are counted from the topology of each CPU.
void countTopology(const SystemRoot& system, calibration::CpuRecord& cpu) {
    std::set<long long> sockets;
    std::set<std::pair<long long, long long>> cores;
    for (const int id : cpuFolders(system)) {
        const std::string folder = "sys/devices/system/cpu/cpu" + std::to_string(id) + "/topology/";
        const auto socket = system.number(folder + "physical_package_id");
        const auto core = system.number(folder + "core_id");
        if (!socket || !core) continue;
        sockets.insert(*socket);
        cores.emplace(*socket, *core);
    }
    if (sockets.empty()) return;
    cpu.sockets = static_cast<int>(sockets.size());
    cpu.cores = static_cast<int>(cores.size());
}

std::optional<std::int64_t> lastLevelCache(const SystemRoot& system) {
    long long deepest = 0;
    std::optional<std::int64_t> bytes;
    const std::string folder = "sys/devices/system/cpu/cpu0/cache/";
    for (const auto& name : system.names(folder)) {
        const auto level = system.number(folder + name + "/level");
        if (!level || *level < deepest || system.line(folder + name + "/type") == "Instruction") continue;
        deepest = *level;
        bytes = cacheBytes(system.line(folder + name + "/size"));
    }
    return bytes;
}

std::optional<bool> boost(const SystemRoot& system) {
    if (const auto on = system.number("sys/devices/system/cpu/cpufreq/boost")) return *on != 0;
    if (const auto off = system.number("sys/devices/system/cpu/intel_pstate/no_turbo")) return *off == 0;
    return std::nullopt;
}

std::vector<std::string> tellingFeatures(const std::string& cpuInfo) {
    std::string list = valueAfter(cpuInfo, "flags");
    if (list.empty()) list = valueAfter(cpuInfo, "Features");
    std::istringstream words(list);
    std::vector<std::string> found;
    for (std::string word; words >> word;) {
        if (std::find(kTellingFeatures.begin(), kTellingFeatures.end(), word) != kTellingFeatures.end())
            found.push_back(word);
    }
    return found;
}

int allowedCpus() {
    cpu_set_t mask;
    CPU_ZERO(&mask);
    return ::sched_getaffinity(0, sizeof mask, &mask) == 0 ? CPU_COUNT(&mask) : 1;
}

calibration::CpuRecord describeCpu(const SystemRoot& system) {
    calibration::CpuRecord cpu;
    const std::string info = system.read("proc/cpuinfo").value_or("");
    cpu.model = valueAfter(info, "model name");
    cpu.vendor = valueAfter(info, "vendor_id");
    if (cpu.vendor.empty()) cpu.vendor = valueAfter(info, "CPU implementer");
    cpu.family = asInt(valueAfter(info, "cpu family"));
    cpu.modelId = asInt(valueAfter(info, "model"));
    cpu.stepping = asInt(valueAfter(info, "stepping"));
    countTopology(system, cpu);
    const auto online = cpuList(system.line("sys/devices/system/cpu/online"));
    if (!online.empty()) cpu.threads = static_cast<int>(online.size());
    cpu.allowed = allowedCpus();
    cpu.cgroupQuota = cgroupQuota(system);
    cpu.governor = system.line("sys/devices/system/cpu/cpu0/cpufreq/scaling_governor");
    cpu.boost = boost(system);
    if (const auto active = system.number("sys/devices/system/cpu/smt/active")) cpu.smt = *active != 0;
    cpu.llcBytes = lastLevelCache(system);
    const auto nodes = cpuList(system.line("sys/devices/system/node/online"));
    if (!nodes.empty()) cpu.numaNodes = static_cast<int>(nodes.size());
    cpu.features = tellingFeatures(info);
    return cpu;
}

std::optional<std::int64_t> kibibytes(const std::string& info, std::string_view key) {
    std::int64_t value = 0;
    const std::string text = valueAfter(info, key);
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    return text.empty() || result.ec != std::errc() ? std::nullopt : std::optional(value * 1024);
}

calibration::MemoryRecord describeMemory(const SystemRoot& system) {
    calibration::MemoryRecord memory;
    const std::string info = system.read("proc/meminfo").value_or("");
    memory.totalBytes = kibibytes(info, "MemTotal");
    memory.availableBytes = kibibytes(info, "MemAvailable");
    memory.transparentHugePages = chosenWord(system.line("sys/kernel/mm/transparent_hugepage/enabled"));
    if (const auto pages = asInt(valueAfter(info, "HugePages_Free"))) memory.freeHugePages = *pages;
    memory.numaBalancing = system.number("proc/sys/kernel/numa_balancing");
    return memory;
}

std::vector<std::string> tellingParameters(const std::string& commandLine) {
    std::istringstream words(commandLine);
    std::vector<std::string> found;
    for (std::string word; words >> word;) {
        const std::string name = word.substr(0, word.find('='));
        if (std::find(kTellingParameters.begin(), kTellingParameters.end(), name) != kTellingParameters.end()) {
            found.push_back(word);
        }
    }
    return found;
}

std::string distribution(const SystemRoot& system) {
    const std::string text = system.read("etc/os-release").value_or("");
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (line.rfind("PRETTY_NAME=", 0) != 0) continue;
        std::string value = trimmed(line.substr(12));
        std::erase(value, '"');
        return value;
    }
    return "";
}

std::string preemption(const std::string& kernelVersion) {
    for (const char* word : {"PREEMPT_RT", "PREEMPT_DYNAMIC", "PREEMPT"}) {
        if (kernelVersion.find(word) != std::string::npos) return word;
    }
    return kernelVersion.empty() ? "" : "none";
}

calibration::OsRecord describeOs(const SystemRoot& system) {
    calibration::OsRecord os;
    os.kernel = system.line("proc/sys/kernel/osrelease");
    os.distribution = distribution(system);
    os.clockSource = system.line("sys/devices/system/clocksource/clocksource0/current_clocksource");
    os.preemption = preemption(system.line("proc/sys/kernel/version"));
    const std::string commandLine = system.line("proc/cmdline");
    os.commandLineFlags = tellingParameters(commandLine);
    const auto mitigations = commandLine.find("mitigations=");
    os.mitigations = mitigations == std::string::npos
                         ? "auto"
                         : commandLine.substr(mitigations + 12, commandLine.find(' ', mitigations) - mitigations - 12);
    os.glibc = ::gnu_get_libc_version();
    return os;
}

/// What no two machines share. Without a machine id (a minimal container) the name of the host has to do.
std::string identityOf(const SystemRoot& system) {
    std::string identity = system.line("etc/machine-id");
    if (identity.empty()) identity = system.line("var/lib/dbus/machine-id");
    identity += "|" + system.line("sys/class/dmi/id/product_uuid");
    if (identity == "|") identity += system.line("proc/sys/kernel/hostname");
    return identity;
}

/// cpu.max of a version 2 group: "200000 100000", or "max 100000".
std::optional<double> quotaOfV2(const std::string& text) {
    std::istringstream words(text);
    double quota = 0.0;
    double period = 0.0;
    if (!(words >> quota >> period) || quota <= 0.0 || period <= 0.0) return std::nullopt;
    return quota / period;
}

std::string groupPath(const SystemRoot& system, std::string_view controller) {
    std::istringstream lines(system.read("proc/self/cgroup").value_or(""));
    for (std::string line; std::getline(lines, line);) {
        const auto first = line.find(':');
        const auto second = line.find(':', first + 1);
        if (second == std::string::npos) continue;
        const std::string controllers = "," + line.substr(first + 1, second - first - 1) + ",";
        if (controllers.find("," + std::string(controller) + ",") != std::string::npos) {
            return trimmed(line.substr(second + 1)).substr(1);
        }
    }
    return "";
}

}  // namespace

std::optional<double> cgroupQuota(const SystemRoot& system) {
    std::optional<double> least;
    // A limit of any group above counts; inside a container the path may not be visible, then its root is the group.
    std::filesystem::path group = groupPath(system, "");
    while (true) {
        const auto quota =
            quotaOfV2(system.line((std::filesystem::path("sys/fs/cgroup") / group / "cpu.max").string()));
        if (quota) least = std::min(least.value_or(*quota), *quota);
        if (group.empty()) break;
        group = group.has_parent_path() ? group.parent_path() : std::filesystem::path();
    }
    if (least) return least;
    for (const std::string& folder :
         {"sys/fs/cgroup/cpu/" + groupPath(system, "cpu"), std::string("sys/fs/cgroup/cpu")}) {
        const auto quota = system.number(folder + "/cpu.cfs_quota_us");
        const auto period = system.number(folder + "/cpu.cfs_period_us");
        if (quota && period && *quota > 0 && *period > 0)
            return static_cast<double>(*quota) / static_cast<double>(*period);
    }
    return std::nullopt;
}

calibration::Machine describeMachine(const SystemRoot& system, const IdentityOptions& options) {
    calibration::Machine machine;
    machine.cpu = describeCpu(system);
    machine.memory = describeMemory(system);
    machine.os = describeOs(system);
    machine.fingerprint = saltedHash(identityOf(system) + "|" + machine.cpu.model, options.salt);
    machine.hardwareClass = hardwareClass(machine, {});
    if (options.identify) machine.hostName = system.line("proc/sys/kernel/hostname");
    return machine;
}

std::string hardwareClass(const calibration::Machine& machine, const std::vector<calibration::GpuRecord>& gpus) {
    constexpr double kGibibyte = 1073741824.0;
    // Firmware takes a little memory, differently from node to node: whole eighths of a power of two are alike.
    const double gibibytes = static_cast<double>(machine.memory.totalBytes.value_or(0)) / kGibibyte;
    const double grain = std::max(1.0, std::exp2(std::floor(std::log2(std::max(1.0, gibibytes)))) / 8.0);
    std::ostringstream text;
    text << machine.cpu.model << '|' << machine.cpu.sockets.value_or(0) << '|' << machine.cpu.threads.value_or(0) << '|'
         << std::llround(gibibytes / grain) * std::llround(grain);
    for (const auto& gpu : gpus)
        text << '|' << gpu.name << ',' << gpu.memoryBytes.value_or(0) / (1 << 30) << ',' << gpu.migProfile;
    return saltedHash(text.str(), kDefaultSalt);  // names no machine, so that fleets of several projects meet
}

}  // namespace splitpoint::benchmarks
