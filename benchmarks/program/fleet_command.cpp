#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <list>
#include <set>

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

std::string nodeText(const calibration::FleetNode& node) {
    std::array<char, 300> line{};
    const std::string name = models::printable(node.name, kLongestName);
    if (node.primaries == 0) {
        std::snprintf(line.data(), line.size(), "  %-24.80s not ranked: none of its primary probes has a value\n",
                      name.c_str());
    } else {
        std::snprintf(line.data(), line.size(), "  %-24.80s %-10s %+6.1f %%\n", name.c_str(),
                      std::string(calibration::standingName(node.standing)).c_str(), percentSlower(node.worstLoss));
    }
    std::string text = line.data();
    for (const auto& hint : node.causeHints) text += "      " + oneLine(hint) + "\n";
    return text;
}

std::string probeText(const calibration::FleetProbe& probe, const calibration::FleetGroup& group) {
    std::array<char, 300> line{};
    const std::string method = oneLine(probe.method);
    if (probe.nodes.size() == 1) {
        std::snprintf(line.data(), line.size(), "  %-24.80s ", method.c_str());
        return line.data() + ("only " + models::printable(group.nodes[probe.nodes.front().node].name, kLongestName)) +
               " has it: nothing to rank it against\n";
    }
    std::snprintf(line.data(), line.size(), "  %-24.80s spread %.1f %%, a synchronous job loses %.1f %%.",
                  method.c_str(), percentSlower(probe.scale), percentSlower(probe.synchronousLoss));
    return line.data() + (probe.advice.empty() ? "" : " " + probe.advice) + "\n";
}

std::string groupText(const calibration::FleetGroup& group) {
    std::string text = oneLine(group.description) + ": " + std::to_string(group.nodes.size()) +
                       (group.nodes.size() == 1 ? " node\n" : " nodes\n");
    if (group.nodes.size() == 1)
        return text + "  " + models::printable(group.nodes.front().name, kLongestName) +
               ": alone of its kind, so there is nothing to rank it against; measure another node\n";
    for (const auto& node : group.nodes) text += nodeText(node);
    for (const auto& probe : group.probes) {
        if (probe.primary) text += probeText(probe, group);
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
                                 {"primary_probes", node.primaries},
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
    std::set<std::string> known;
    int code = kDone;
    for (const std::filesystem::path file : *files) {
        auto profile = calibration::readProfileFile(file);
        if (!profile) {
            printFault(profile.error().message);
            code = kPartial;
            continue;
        }
        // A copy of a file is not a second measurement, which would make the node surer than it is.
        if (!profile->id.empty() && !known.insert(profile->id).second) {
            printFault(file.string() +
                       " holds a measurement that another file of the folder holds, too; it counts once");
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
