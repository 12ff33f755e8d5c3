#include "benchmarks/program/profile_files.h"

#include "benchmarks/program/terminal.h"
#include "models/calibration/profile_file.h"

namespace splitpoint::calibrate {

namespace calibration = models::calibration;

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
