#include <list>

#include "benchmarks/program/comparison_text.h"
#include "benchmarks/program/result_commands.h"
#include "benchmarks/program/terminal.h"
#include "models/calibration/profile_file.h"

namespace splitpoint::calibrate {

namespace calibration = models::calibration;

namespace {

calibration::ProbeMix mixOf(const std::string& name) {
    using enum calibration::ProbeMix;
    for (const auto mix : {GemmHeavy, LaunchBound, SmallTransfers, Checkpointing}) {
        if (calibration::mixName(mix) == name) return mix;
    }
    return Primary;
}

/// False, with a line on stderr, where a file cannot be read.
bool readAll(const std::vector<std::string>& files, std::list<calibration::Profile>& profiles,
             std::vector<const calibration::Profile*>& side) {
    for (const auto& file : files) {
        auto profile = calibration::readProfileFile(file);
        if (!profile) {
            printFault(profile.error().message);
            return false;
        }
        side.push_back(&profiles.emplace_back(std::move(*profile)));
    }
    return true;
}

}  // namespace

int compareCommand(const std::vector<std::string>& bareMetal, const std::vector<std::string>& other,
                   const std::string& mix, bool json) {
    std::list<calibration::Profile> profiles;
    std::vector<const calibration::Profile*> first;
    std::vector<const calibration::Profile*> second;
    if (!readAll(bareMetal, profiles, first) || !readAll(other, profiles, second)) return kFault;
    const auto comparison = calibration::compareRepeated(first, second, mixOf(mix));
    return printResult(json ? comparisonJson(comparison) : comparisonText(comparison));
}

}  // namespace splitpoint::calibrate
