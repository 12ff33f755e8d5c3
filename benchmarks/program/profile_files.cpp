#include "benchmarks/program/profile_files.h"

#include <algorithm>
#include <filesystem>

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

}  // namespace splitpoint::calibrate
