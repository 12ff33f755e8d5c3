#include <algorithm>
#include <array>
#include <cstdio>
#include <iterator>
#include <utility>

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

/// What a run holds at a time, MiB: probes run one after the other and let go what they held, but page-locked buffers
/// stay.
MemoryHeld memoryOfRun(const std::vector<std::unique_ptr<Probe>>& probes) {
    constexpr double kBytesPerMib = 1048576.0;
    MemoryHeld most;
    for (const auto& probe : probes) {
        const MemoryHeld held = probe->memoryHeld();
        most.hostBytes = std::max(most.hostBytes, held.hostBytes / kBytesPerMib);
        most.hostKeptBytes = std::max(most.hostKeptBytes, held.hostKeptBytes / kBytesPerMib);
        most.deviceBytes = std::max(most.deviceBytes, held.deviceBytes / kBytesPerMib);
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
    const MemoryHeld mib = memoryOfRun(probes);
    json["memory_mib"] = models::jsonNumber(mib.hostBytes + mib.hostKeptBytes);
    json["gpu_memory_mib"] = models::jsonNumber(mib.deviceBytes);
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
        std::snprintf(line.data(), line.size(), "%s: %d rounds, at least %.0f s of sampling, test file %d MiB\n", mode,
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
