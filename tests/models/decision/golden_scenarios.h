#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "models/files/scenario_file.h"

namespace splitpoint::models::test {

/// The scenario files of a folder, sorted by name; not the locks of windows that have one open.
inline std::vector<std::filesystem::path> scenarioFilesIn(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".splitpoint") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// The scenarios of tests/data/golden.
inline std::vector<std::filesystem::path> goldenFiles() {
    return scenarioFilesIn(std::string(SPLITPOINT_TEST_DATA) + "/golden");
}

inline Scenario readGolden(const std::filesystem::path& file) {
    return readScenarioFile(file)->scenario;
}

}  // namespace splitpoint::models::test
