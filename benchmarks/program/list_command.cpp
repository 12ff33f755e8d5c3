#include <algorithm>
#include <array>
#include <cstdio>
#include <iterator>
#include <utility>
#include <variant>

#include "benchmarks/host/cpus.h"
#include "benchmarks/host/host_probes.h"
#include "benchmarks/host/machine_description.h"
#include "benchmarks/program/result_commands.h"
#include "benchmarks/program/terminal.h"
#include "benchmarks/sampling/gpu_source.h"
#include "benchmarks/sampling/measurement.h"
#include "models/files/json_text.h"

namespace splitpoint::calibrate {

using namespace benchmarks;
using models::Json;

namespace {

constexpr const char* kDisturbs =
    "CPU, memory and the disk under test are loaded for the time of the run; GPUs, where there are any, as well.";

/// The most that one probe holds at a time, in MiB: the three arrays of a triad, or the region of a chase. Probes run
/// one after the other and let go what they held.
double mostMemoryMib(const std::vector<std::unique_ptr<Probe>>& probes, bool onGpu) {
    constexpr double kBytesPerMib = 1048576.0;
    constexpr double kTriadArrays = 3.0;
    double most = 0.0;
    for (const auto& probe : probes) {
        const auto identity = probe->identity();
        if (identity.device.has_value() != onGpu) continue;
        for (const auto& [name, factor] : {std::pair{"array_bytes", kTriadArrays}, std::pair{"bytes", 1.0}}) {
            const auto found = identity.parameters.find(name);
            if (found == identity.parameters.end()) continue;
            const auto* bytes = std::get_if<long long>(&found->second);
            if (bytes != nullptr) most = std::max(most, factor * static_cast<double>(*bytes) / kBytesPerMib);
        }
    }
    return most;
}

Json listJson(const std::vector<std::unique_ptr<Probe>>& probes, const std::string& gpuText) {
    Json json{{"splitpoint", 1}, {"gpu", gpuText}, {"disturbs", kDisturbs}, {"probes", Json::array()}};
    for (const auto& probe : probes) {
        const auto identity = probe->identity();
        Json entry{{"component", identity.component}, {"method", identity.method}, {"primary", identity.primary}};
        entry["device"] = identity.device ? Json(*identity.device) : Json();
        entry["quick_s"] = models::jsonNumber(probe->slot().quickS);
        entry["full_s"] = models::jsonNumber(probe->slot().fullS);
        json["probes"].push_back(std::move(entry));
    }
    json["memory_mib"] = models::jsonNumber(mostMemoryMib(probes, false));
    json["gpu_memory_mib"] = models::jsonNumber(mostMemoryMib(probes, true));
    for (const Mode mode : {Mode::Quick, Mode::Full}) {
        const Protocol protocol = protocolFor(mode, 0.0);
        double seconds = 0.0;
        for (const auto& probe : probes) seconds += protocol.slotOf(*probe);
        json[mode == Mode::Quick ? "quick" : "full"] = {{"rounds", protocol.rounds},
                                                        {"most_rounds", protocol.mostRounds},
                                                        {"seconds", models::jsonNumber(seconds * protocol.rounds)},
                                                        {"file_mib", mode == Mode::Quick ? 512 : 4096}};
    }
    return json;
}

std::string listText(const Json& json) {
    std::array<char, 200> line{};
    std::string text = "component              method                    quick s  full s\n";
    for (const auto& probe : json["probes"]) {
        std::snprintf(line.data(), line.size(), "%-22s %-24s %8.2f %7.2f%s\n",
                      probe["component"].get<std::string>().c_str(), probe["method"].get<std::string>().c_str(),
                      probe["quick_s"].get<double>(), probe["full_s"].get<double>(),
                      probe["primary"].get<bool>() ? "  primary" : "");
        text += line.data();
    }
    for (const char* mode : {"quick", "full"}) {
        std::snprintf(line.data(), line.size(), "%s: %d rounds, about %.0f s, test file %d MiB\n", mode,
                      json[mode]["rounds"].get<int>(), json[mode]["seconds"].get<double>(),
                      json[mode]["file_mib"].get<int>());
        text += line.data();
    }
    std::snprintf(line.data(), line.size(), "memory at a time: host %.0f MiB, GPU %.0f MiB\n",
                  json["memory_mib"].get<double>(), json["gpu_memory_mib"].get<double>());
    text += line.data();
    return text + json["gpu"].get<std::string>() + "\n" + kDisturbs + "\n";
}

}  // namespace

int listCommand(bool json) {
    const SystemRoot system;
    const auto machine = describeMachine(system, {});
    HostProbeOptions options;
    options.cpus = usableCpus(machine.cpu.cgroupQuota);
    options.llcBytes = machine.cpu.llcBytes.value_or(0);
    options.freeBytes = machine.memory.availableBytes.value_or(0);
    options.storage = StorageTarget{-1, 0, "."};
    GapHistogram gaps;
    auto probes = makeHostProbes(options, gaps);
    auto gpus = openGpuSource({});
    if (gpus) {
        auto own = (*gpus)->probes();
        std::move(own.begin(), own.end(), std::back_inserter(probes));
    }
    const std::string gpuText =
        gpus ? std::to_string((*gpus)->records("").size()) + " GPU" : gpus.error().code + ": " + gpus.error().text;
    const Json plan = listJson(probes, gpuText);
    const int code = printResult(json ? models::prettyJson(plan) : listText(plan));
    probes.clear();  // before the GPUs they run on
    return code;
}

}  // namespace splitpoint::calibrate
