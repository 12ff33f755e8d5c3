#include "benchmarks/program/probe_command.h"

#include <signal.h>
#include <sys/prctl.h>

#include <nlohmann/json.hpp>

#include "benchmarks/host/clocks.h"
#include "benchmarks/host/storage_probes.h"
#include "benchmarks/program/terminal.h"
#include "benchmarks/sampling/gpu_source.h"
#include "benchmarks/sampling/round_wire.h"
#include "models/files/json_text.h"

namespace splitpoint::calibrate {

using namespace benchmarks;

namespace {

std::map<std::string, ParameterValue> readParameters(const std::string& text) {
    std::map<std::string, ParameterValue> parameters;
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object()) return parameters;
    for (const auto& [name, value] : json.items()) {
        if (value.is_boolean()) parameters[name] = value.get<bool>();
        if (value.is_string()) parameters[name] = value.get<std::string>();
        if (const auto whole = models::wholeNumber<long long>(value)) {
            parameters[name] = *whole;
        } else if (value.is_number()) {
            parameters[name] = value.get<double>();
        }
    }
    return parameters;
}

/// The probe and what must outlive it.
struct Found {
    std::unique_ptr<GpuSource> gpus;
    std::unique_ptr<Probe> probe;
};

ProbeResult<Found> find(const ProbeCommandOptions& options) {
    Found found;
    if (options.device) {
        auto gpus = openGpuSource({options.full});
        if (!gpus) return tl::unexpected(gpus.error());
        found.gpus = std::move(*gpus);
        found.probe = found.gpus->probe(options.method, *options.device, readParameters(options.parameters));
    } else if (options.storageDescriptor >= 0) {
        const StorageTarget target{options.storageDescriptor, options.storageBytes, options.storagePath};
        for (auto& probe : makeStorageProbes(target, options.seed)) {
            if (probe->identity().method == options.method) found.probe = std::move(probe);
        }
    }
    if (!found.probe)
        return tl::unexpected(ProbeError{"E_CHILD", "there is no probe " + options.method + " for a child", false});
    return found;
}

ProbeResult<SampledRound> sampleIn(const ProbeCommandOptions& options) {
    auto found = find(options);
    if (!found) return tl::unexpected(found.error());
    if (const auto calibrated = found->probe->calibrate(); !calibrated) return tl::unexpected(calibrated.error());
    return sampleRound(*found->probe, {options.round, options.slotS, [] { return wallNs() / kNsPerS; }, {}});
}

}  // namespace

int probeCommand(const ProbeCommandOptions& options) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);  // no orphan measures on
    if (options.method == "storage_file") {
        const auto filled =
            fillFile({options.storageDescriptor, options.storageBytes, options.storagePath}, options.seed);
        return printResult(filled ? "{}\n" : writeRoundWire(tl::unexpected(filled.error())));
    }
    return printResult(writeRoundWire(sampleIn(options)));
}

}  // namespace splitpoint::calibrate
