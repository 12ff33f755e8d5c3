#include "benchmarks/program/profile_files.h"

#include <algorithm>
#include <filesystem>
#include <tuple>

#include "benchmarks/program/terminal.h"
#include "models/calibration/profile_file.h"

namespace splitpoint::calibrate {

namespace calibration = models::calibration;

std::optional<std::vector<std::string>> profilesIn(const std::string& folder) {
    std::error_code failure;
    std::vector<std::string> files;
    for (std::filesystem::directory_iterator at(folder, failure), end; !failure && at != end; at.increment(failure)) {
        if (at->path().extension() == ".json") files.push_back(at->path().string());
    }
    if (failure) {
        printFault(folder + " cannot be read: " + failure.message() + "; give a folder of profiles");
        return std::nullopt;
    }
    std::sort(files.begin(), files.end());
    return files;
}

bool readProfiles(const std::vector<std::string>& files, std::list<calibration::Profile>& profiles,
                  std::vector<const calibration::Profile*>& read) {
    for (const auto& file : files) {
        auto profile = calibration::readProfileFile(file);
        if (!profile) {
            printFault(profile.error().message);
            return false;
        }
        read.push_back(&profiles.emplace_back(std::move(*profile)));
    }
    return true;
}

bool areRepeats(const std::vector<std::string>& files, const std::vector<const calibration::Profile*>& profiles) {
    for (std::size_t later = 1; later < profiles.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            const calibration::Profile& first = *profiles[earlier];
            const calibration::Profile& second = *profiles[later];
            const auto& [known, other] = std::tie(first.machine.fingerprint, second.machine.fingerprint);
            if (!known.empty() && !other.empty() && known != other) {
                printFault(files[earlier] + " and " + files[later] +
                           " are of different machines (their fingerprints differ); give repeats of one machine, or "
                           "use 'fleet'");
                return false;
            }
            if ((first.isBareMetal() && second.isVirtualMachine()) ||
                (first.isVirtualMachine() && second.isBareMetal())) {
                printFault(files[earlier] + " and " + files[later] +
                           " are from bare metal and from a virtual machine; give repeats of one of them");
                return false;
            }
            if (!first.id.empty() && first.id == second.id) {
                printFault(files[earlier] + " and " + files[later] +
                           " are the same measurement; give each profile once");
                return false;
            }
        }
    }
    return true;
}

}  // namespace splitpoint::calibrate
