#include <array>
#include <cstdio>
#include <filesystem>
#include <list>

#include "benchmarks/program/profile_files.h"
#include "benchmarks/program/result_commands.h"
#include "benchmarks/program/terminal.h"
#include "models/calibration/repeatability.h"
#include "models/files/json_text.h"

namespace splitpoint::calibrate {

namespace calibration = models::calibration;
using models::Json;

namespace {

std::string nameOf(const calibration::ProbeRepeatability& probe) {
    return oneLine(probe.method) + (probe.device ? " (GPU " + std::to_string(*probe.device) + ")" : "");
}

std::string text(const std::vector<calibration::ProbeRepeatability>& probes) {
    std::string lines =
        "Do the profiles cover each other? Covered: how many 95 % intervals hold the common median. Spread: standard\n"
        "deviation between the profiles. Tau: the part that their rounds do not explain; claimed: what the intervals "
        "include.\n";
    std::array<char, 200> line{};
    int covered = 0;
    int all = 0;
    for (const auto& probe : probes) {
        std::snprintf(line.data(), line.size(),
                      "  %-28s covered %2d of %2d   spread %5.1f %%   tau %5.1f %%   claimed %5.1f %%\n",
                      nameOf(probe).c_str(), probe.covered, probe.profiles, 100.0 * probe.spread, 100.0 * probe.tau,
                      100.0 * probe.claimed);
        lines += line.data();
        covered += probe.covered;
        all += probe.profiles;
    }
    if (all == 0) return lines;
    std::snprintf(line.data(), line.size(), "All: %d of %d intervals, %.0f %%.\n", covered, all, 100.0 * covered / all);
    return lines + line.data();
}

Json json(const std::vector<calibration::ProbeRepeatability>& probes) {
    Json list = Json::array();
    for (const auto& probe : probes) {
        Json entry{{"component", probe.component}, {"method", probe.method}, {"unit", probe.unit}};
        entry["device"] = probe.device ? Json(*probe.device) : Json();
        entry["profiles"] = probe.profiles;
        entry["covered"] = probe.covered;
        entry["common"] = models::jsonNumber(probe.common);
        entry["spread_log"] = models::jsonNumber(probe.spread);
        entry["tau_log"] = models::jsonNumber(probe.tau);
        entry["claimed_tau_log"] = models::jsonNumber(probe.claimed);
        list.push_back(std::move(entry));
    }
    return {{"probes", std::move(list)}};
}

}  // namespace

int repeatsCommand(const std::vector<std::string>& given, bool asJson) {
    std::vector<std::string> files = given;
    if (given.size() == 1 && std::filesystem::is_directory(given.front())) {
        auto found = profilesIn(given.front());
        if (!found) return kFault;
        files = std::move(*found);
    }
    std::list<calibration::Profile> profiles;
    std::vector<const calibration::Profile*> all;
    if (!readProfiles(files, profiles, all)) return kFault;
    if (files.size() < 2) {
        printFault(given.front() + " is one profile or fewer; give at least two of one machine, or a folder of them");
        return kWrongCommandLine;
    }
    if (!areRepeats(files, all)) return kFault;
    const auto probes = calibration::repeatability(all);
    const int printed = printResult(asJson ? json(probes).dump(2) + "\n" : text(probes));
    if (printed != kDone || !probes.empty()) return printed;
    printFault(given.front() +
               " and the others have no probe with an interval in common; measure with one mode and one "
               "version of 'splitpoint-calibrate run'");
    return kPartial;
}

}  // namespace splitpoint::calibrate
