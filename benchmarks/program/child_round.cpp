#include "benchmarks/program/child_round.h"

#include <array>
#include <charconv>

#include <nlohmann/json.hpp>

#include "benchmarks/sampling/round_wire.h"

namespace splitpoint::calibrate {

using namespace benchmarks;

namespace {

std::string exactNumber(double value) {
    std::array<char, 40> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return {digits.data(), end.ptr};
}

std::string parametersJson(const std::map<std::string, ParameterValue>& parameters) {
    nlohmann::json json = nlohmann::json::object();
    for (const auto& [name, value] : parameters) {
        std::visit([&, &key = name](const auto& plain) { json[key] = plain; }, value);
    }
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

ChildRequest requestFor(const std::string& method, const ChildSettings& settings) {
    ChildRequest request;
    request.arguments = {settings.program, "__probe", method, "--seed", std::to_string(settings.seed)};
    if (settings.full) request.arguments.emplace_back("--full");
    if (settings.storage) {
        request.arguments.insert(request.arguments.end(),
                                 {"--storage-fd", std::to_string(settings.storage->descriptor), "--storage-bytes",
                                  std::to_string(settings.storage->bytes), "--storage-path", settings.storage->path});
        request.keptDescriptors = {settings.storage->descriptor};
    }
    return request;
}

tl::unexpected<ProbeError> childError(const std::string& method, const ChildResult& child, double deadlineS) {
    std::array<char, 24> seconds{};
    std::snprintf(seconds.data(), seconds.size(), "%.0f s", deadlineS);
    switch (child.end) {
        case ChildEnd::TimedOut:
            return tl::unexpected(
                ProbeError{"E_TIMEOUT",
                           method + " exceeded " + seconds.data() +
                               " and was ended; the device or its driver hangs, look at the kernel log.",
                           false});
        case ChildEnd::Interrupted:
            return tl::unexpected(ProbeError{"E_INTERRUPTED", method + " was stopped.", false});
        case ChildEnd::Signaled:
            return tl::unexpected(ProbeError{"E_CHILD",
                                             method + ": the probe's process was ended by signal " +
                                                 std::to_string(child.code) + "; run again, and report it if it stays.",
                                             false});
        default:
            return tl::unexpected(ProbeError{"E_CHILD",
                                             method + ": the probe's process could not do its work (code " +
                                                 std::to_string(child.code) +
                                                 "); run again, and report it if it stays.",
                                             false});
    }
}

}  // namespace

ProbeResult<SampledRound> runRoundInChild(const Probe& probe, const RoundRequest& request,
                                          const ChildSettings& settings) {
    const ProbeIdentity identity = probe.identity();
    ChildRequest child = requestFor(identity.method, settings);
    child.arguments.insert(child.arguments.end(),
                           {"--round", std::to_string(request.round), "--slot", exactNumber(request.slotS)});
    if (identity.device) {
        child.arguments.insert(child.arguments.end(), {"--device", std::to_string(*identity.device), "--parameters",
                                                       parametersJson(identity.parameters)});
    }
    child.deadlineS = probe.deadlineS();
    child.interrupted = request.interrupted;
    const ChildResult result = runChild(child);
    if (result.end == ChildEnd::Exited && result.code == 0) return readRoundWire(result.output, identity.method);
    return childError(identity.method, result, child.deadlineS);
}

ProbeResult<void> fillFileInChild(const ChildSettings& settings, double deadlineS,
                                  const std::function<bool()>& interrupted) {
    ChildRequest child = requestFor("storage_file", settings);
    child.deadlineS = deadlineS;
    child.interrupted = interrupted;
    const ChildResult result = runChild(child);
    if (result.end != ChildEnd::Exited || result.code != 0) return childError("storage_file", result, deadlineS);
    if (result.output.find("\"error\"") == std::string::npos) return {};
    const auto round = readRoundWire(result.output, "storage_file");
    return tl::unexpected(round.error());
}

}  // namespace splitpoint::calibrate
