#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "models/files/scenario_file.h"

namespace splitpoint::models::test {

/// The scenarios of tests/data/golden, sorted by name.
inline std::vector<std::filesystem::path> goldenFiles() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(std::string(SPLITPOINT_TEST_DATA) + "/golden")) {
        if (entry.path().extension() == ".splitpoint") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

inline Scenario readGolden(const std::filesystem::path& file) {
    return readScenarioFile(file)->scenario;
}

}  // namespace splitpoint::models::test
