#include "benchmarks/host/load_watch.h"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <sstream>

#include "benchmarks/host/clocks.h"

namespace splitpoint::benchmarks {

namespace calibration = models::calibration;

namespace {

constexpr double kBusyShare = 0.05;
constexpr double kLeastBusyMs = 40.0;  ///< below this the 10 ms steps of the counters are all there is
constexpr double kStealShare = 0.01;
constexpr double kSlowReadNs = 200.0;
constexpr std::size_t kNamesShown = 3;

double ticksToMs(double ticks) {
    return ticks * 1000.0 / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

/// user nice system idle iowait irq softirq steal guest guest_nice; guest is part of user.
void readCpuLine(const SystemRoot& system, LoadCounters& counters) {
    std::istringstream words(system.line("proc/stat"));
    std::string name;
    std::array<double, 8> ticks{};
    if (!(words >> name) || name != "cpu") return;
    for (double& value : ticks) {
        if (!(words >> value)) return;
    }
    counters.busyMs = ticksToMs(ticks[0] + ticks[1] + ticks[2] + ticks[5] + ticks[6]);
    counters.stealMs = ticksToMs(ticks[7]);
}

std::optional<double> pressureMs(const SystemRoot& system) {
    const std::string line = system.line("proc/pressure/cpu");
    const auto place = line.find("total=");
    if (place == std::string::npos) return std::nullopt;
    double microseconds = 0.0;
    const auto result = std::from_chars(line.data() + place + 6, line.data() + line.size(), microseconds);
    return result.ec == std::errc() ? std::optional(microseconds / 1000.0) : std::nullopt;
}

double milliseconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1000.0 + static_cast<double>(time.tv_usec) / 1000.0;
}

void addUsage(int who, LoadCounters& counters) {
    rusage usage{};
    ::getrusage(who, &usage);
    counters.ownCpuMs += milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
    counters.involuntarySwitches += usage.ru_nivcsw;
}

/// pid (name) state ppid … utime(14) stime(15): the name may hold anything, the last bracket ends it.
void readProcess(const SystemRoot& system, const std::string& pid, LoadCounters& counters) {
    const std::string line = system.line("proc/" + pid + "/stat");
    const auto open = line.find('(');
    const auto close = line.rfind(')');
    if (open == std::string::npos || close == std::string::npos || close < open) return;
    std::istringstream rest(line.substr(close + 1));
    std::string skipped;
    for (int i = 0; i < 11; ++i) rest >> skipped;
    double user = 0.0;
    double kernel = 0.0;
    if (!(rest >> user >> kernel)) return;
    int id = 0;
    std::from_chars(pid.data(), pid.data() + pid.size(), id);
    counters.processCpuMs[id] = {line.substr(open + 1, close - open - 1), ticksToMs(user + kernel)};
}

std::string percent(double share) {
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "%.0f %%", 100.0 * share);
    return text.data();
}

std::string busiest(const LoadCounters& before, const LoadCounters& after) {
    std::vector<std::pair<double, std::string>> others;
    for (const auto& [id, process] : after.processCpuMs) {
        if (id == ::getpid()) continue;
        const auto earlier = before.processCpuMs.find(id);
        const double used = process.second - (earlier == before.processCpuMs.end() ? 0.0 : earlier->second.second);
        if (used > 0.0) others.emplace_back(used, process.first);
    }
    std::sort(others.rbegin(), others.rend());
    std::string names;
    for (std::size_t i = 0; i < std::min(kNamesShown, others.size()); ++i)
        names += (i == 0 ? "" : ", ") + others[i].second;
    return names;
}

template <class T>
std::optional<double> delta(const std::optional<T>& before, const std::optional<T>& after) {
    if (!before || !after) return std::nullopt;
    return std::max(0.0, static_cast<double>(*after - *before));
}

std::optional<double> othersMs(const LoadCounters& before, const LoadCounters& after) {
    const auto busy = delta(before.busyMs, after.busyMs);
    if (!busy) return std::nullopt;
    return std::max(0.0, *busy - (after.ownCpuMs - before.ownCpuMs));
}

}  // namespace

LoadCounters LoadCounters::read(const SystemRoot& system, bool withProcesses) {
    LoadCounters counters;
    counters.wallS = wallNs() / kNsPerS;
    readCpuLine(system, counters);
    counters.psiCpuSomeMs = pressureMs(system);
    addUsage(RUSAGE_SELF, counters);
    addUsage(RUSAGE_CHILDREN, counters);
    if (!withProcesses) return counters;
    for (const auto& name : system.names("proc")) {
        if (name.find_first_not_of("0123456789") == std::string::npos) readProcess(system, name, counters);
    }
    return counters;
}

void fillRound(const LoadCounters& before, const LoadCounters& after, calibration::RunRound& round) {
    round.durationS = after.wallS - before.wallS;
    round.stealMs = delta(before.stealMs, after.stealMs);
    round.psiCpuSomeMs = delta(before.psiCpuSomeMs, after.psiCpuSomeMs);
    round.otherCpuMs = othersMs(before, after);
    round.involuntarySwitches = after.involuntarySwitches - before.involuntarySwitches;
}

std::vector<calibration::Finding> judgeLoad(const LoadCounters& before, const LoadCounters& after, int cpus,
                                            std::optional<int> round) {
    std::vector<calibration::Finding> findings;
    const double wallMs = (after.wallS - before.wallS) * 1000.0;
    if (wallMs <= 0.0) return findings;
    const auto others = othersMs(before, after);
    const auto pressure = delta(before.psiCpuSomeMs, after.psiCpuSomeMs);
    const double otherShare = others.value_or(0.0) / wallMs;
    const double pressureShare = pressure.value_or(0.0) / wallMs;
    // Without /proc/stat (some sandboxes) pressure is all there is.
    if ((otherShare > kBusyShare && *others > kLeastBusyMs) || (!others && pressureShare > kBusyShare)) {
        const std::string names = busiest(before, after);
        findings.push_back({"W_NOT_IDLE",
                            "Other work is running in this machine" +
                                (names.empty() ? std::string() : " (" + names + ")") + ": it used " +
                                percent(otherShare) + " of a CPU, and threads waited for a CPU " +
                                percent(pressureShare) + " of the time; stop it and run again.",
                            round,
                            "",
                            {}});
    }
    const double steal = delta(before.stealMs, after.stealMs).value_or(0.0) / (wallMs * std::max(1, cpus));
    if (steal > kStealShare) {
        findings.push_back({"W_STEAL",
                            "The hypervisor took " + percent(steal) +
                                " of the CPU time (steal counter): the host runs more than its CPUs hold; run again at "
                                "another hour or ask for dedicated CPUs.",
                            round,
                            "",
                            {}});
    }
    return findings;
}

std::vector<calibration::Finding> judgeClock(const std::string& clockSource, double readNs) {
    const bool slowSource = clockSource == "hpet" || clockSource == "acpi_pm" || clockSource == "jiffies";
    if (!slowSource && readNs <= kSlowReadNs) return {};
    std::array<char, 24> cost{};
    std::snprintf(cost.data(), cost.size(), "%.0f ns", readNs);
    return {{"W_CLOCK",
             "The clock is slow (source " + (clockSource.empty() ? "unknown" : clockSource) + ", " + cost.data() +
                 " a read): short probes are unreliable; use the clock source tsc or kvm-clock.",
             {},
             "",
             {}}};
}

double clockReadNs() {
    constexpr int kReads = 1000;
    std::array<double, 9> costs{};
    for (double& cost : costs) {
        const double start = wallNs();
        for (int i = 0; i < kReads; ++i) static_cast<void>(wallNs());
        cost = (wallNs() - start) / kReads;
    }
    std::nth_element(costs.begin(), costs.begin() + 4, costs.end());
    return costs[4];
}

}  // namespace splitpoint::benchmarks
