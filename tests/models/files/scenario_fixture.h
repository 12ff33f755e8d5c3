#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "models/files/scenario_file.h"

namespace splitpoint::tests {

using Json = nlohmann::ordered_json;

/// Folder of the files these tests read.
[[nodiscard]] std::filesystem::path dataFolder();

/// All bytes of a file.
[[nodiscard]] std::string bytesOf(const std::filesystem::path& file);

/// A scenario in which every field of the format is given.
[[nodiscard]] std::string richText();
[[nodiscard]] Json richJson();

/// The smallest scenario that is complete.
[[nodiscard]] Json smallJson();

/// Messages of reading this JSON as "t.splitpoint" beside the test data; empty if it is fine.
[[nodiscard]] std::vector<std::string> faultsOfText(std::string_view text);
[[nodiscard]] std::vector<std::string> faultsOf(const Json& json);

/// Sets the value at a JSON pointer.
[[nodiscard]] Json with(Json json, const std::string& pointer, const Json& value);
/// Removes the key at a JSON pointer.
[[nodiscard]] Json without(Json json, const std::string& pointer);

}  // namespace splitpoint::tests
