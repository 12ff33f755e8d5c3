#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <list>

#include "benchmarks/program/profile_files.h"
#include "benchmarks/program/result_commands.h"
#include "benchmarks/program/terminal.h"
#include "models/calibration/fleet.h"
#include "models/calibration/profile_file.h"
#include "models/files/faults.h"
#include "models/files/json_text.h"

namespace splitpoint::calibrate {

namespace calibration = models::calibration;
using models::Json;

namespace {

constexpr std::size_t kLongestName = 74;  // with the mark of what was cut the 80 bytes of its column

double percentSlower(double logSlowness) {
    return 100.0 * std::expm1(logSlowness);
}

std::string groupText(const calibration::FleetGroup& group) {
    std::array<char, 300> line{};
    std::string text = oneLine(group.description) + ": " + std::to_string(group.nodes.size()) +
                       (group.nodes.size() == 1 ? " node\n" : " nodes\n");
    if (group.nodes.size() == 1)
        return text + "  " + models::printable(group.nodes.front().name, kLongestName) +
               ": alone of its kind, so there is nothing to rank it against; measure another node\n";
    for (const auto& node : group.nodes) {
        std::snprintf(line.data(), line.size(), "  %-24.80s %-10s %+6.1f %%\n", models::printable(node.name, kLongestName).c_str(),
                      std::string(calibration::standingName(node.standing)).c_str(), percentSlower(node.worstLoss));
        text += line.data();
        for (const auto& hint : node.causeHints) text += "      " + oneLine(hint) + "\n";
    }
    for (const auto& probe : group.probes) {
        if (!probe.primary) continue;
        std::snprintf(line.data(), line.size(), "  %-24.80s spread %.1f %%, a synchronous job loses %.1f %%.",
                      oneLine(probe.method).c_str(), 100.0 * probe.scale, percentSlower(probe.synchronousLoss));
        text += line.data() + (probe.advice.empty() ? "" : " " + probe.advice) + "\n";
    }
    return text;
}

Json groupJson(const calibration::FleetGroup& group) {
    Json json{{"hw_class", group.hardwareClass},
              {"description", group.description},
              {"nodes", Json::array()},
              {"probes", Json::array()}};
    for (const auto& node : group.nodes) {
        json["nodes"].push_back({{"name", node.name},
                                 {"standing", calibration::standingName(node.standing)},
                                 {"profiles", node.profiles.size()},
                                 {"worst_loss_log", models::jsonNumber(node.worstLoss)},
                                 {"cause_hints", node.causeHints}});
    }
    for (const auto& probe : group.probes) {
        Json entry{{"component", probe.component},
                   {"method", probe.method},
                   {"primary", probe.primary},
                   {"unit", probe.unit},
                   {"typical", models::jsonNumber(probe.typical)},
                   {"scale_log", models::jsonNumber(probe.scale)},
                   {"synchronous_loss_log", models::jsonNumber(probe.synchronousLoss)}};
        entry["icc"] = probe.icc ? models::jsonNumber(*probe.icc) : Json();
        entry["nodes"] = Json::array();
        for (const auto& value : probe.nodes) {
            entry["nodes"].push_back({{"name", group.nodes[value.node].name},
                                      {"log_slowness", models::jsonNumber(value.logSlowness)},
                                      {"log_se", models::jsonNumber(value.error)},
                                      {"standing", calibration::standingName(value.standing)}});
        }
        json["probes"].push_back(std::move(entry));
    }
    return json;
}

}  // namespace

int fleetCommand(const std::string& folder, bool json) {
    const auto files = profilesIn(folder);
    if (!files) return kFault;
    std::list<calibration::Profile> profiles;
    std::vector<calibration::FleetInput> inputs;
    int code = kDone;
    for (const std::filesystem::path file : *files) {
        auto profile = calibration::readProfileFile(file);
        if (!profile) {
            printFault(profile.error().message);
            code = kPartial;
            continue;
        }
        inputs.push_back({&profiles.emplace_back(std::move(*profile)), file.stem().string()});
    }
    if (inputs.empty()) {
        printFault(folder + " has no profiles (*.json of splitpoint-calibrate run)");
        return kFault;
    }
    const auto groups = calibration::rankFleet(inputs);
    Json all{{"splitpoint", 1}, {"groups", Json::array()}};
    std::string text;
    for (const auto& group : groups) {
        all["groups"].push_back(groupJson(group));
        text += groupText(group);
    }
    const int printed = printResult(json ? models::prettyJson(all) : text);
    return printed == kDone ? code : printed;
}

}  // namespace splitpoint::calibrate
