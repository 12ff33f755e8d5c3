#include <list>

#include "benchmarks/program/comparison_text.h"
#include "benchmarks/program/profile_files.h"
#include "benchmarks/program/result_commands.h"
#include "benchmarks/program/terminal.h"

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

}  // namespace

int compareCommand(const std::vector<std::string>& bareMetal, const std::vector<std::string>& other,
                   const std::string& mix, bool json) {
    std::list<calibration::Profile> profiles;
    std::vector<const calibration::Profile*> first;
    std::vector<const calibration::Profile*> second;
    if (!readProfiles(bareMetal, profiles, first) || !readProfiles(other, profiles, second)) return kFault;
    if (!areRepeats(bareMetal, first) || !areRepeats(other, second)) return kFault;
    const auto comparison = calibration::compareRepeated(first, second, mixOf(mix));
    const int printed = printResult(json ? comparisonJson(comparison, *first.front(), *second.front())
                                         : comparisonText(comparison, *first.front(), *second.front()));
    if (printed != kDone || !comparison.probes.empty()) return printed;
    printFault(bareMetal.front() + " and " + other.front() +
               " have no probe that can be compared; measure both machines with 'splitpoint-calibrate run' of one "
               "version, or import at least two runs of each");
    return kPartial;
}

}  // namespace splitpoint::calibrate
