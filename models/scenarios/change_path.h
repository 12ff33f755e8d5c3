#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "models/base/result.h"

namespace splitpoint::models {

/// A part of a change's path: a key, or the name of a member in brackets.
struct PathStep {
    std::string name;
    bool member = false;
    friend bool operator==(const PathStep&, const PathStep&) = default;
};

/// `offers.on_demand.boot_hours`, `workloads[Training].overlap`, `workloads["a]b"].overlap`: names that hold brackets,
/// quotation marks, backslashes or control characters, that are whole numbers or begin or end in a space are JSON texts.
/// @errors InvalidInput saying what is wrong with the path, for a sentence that begins with it
/// @test   random names, there and back; broken paths
[[nodiscard]] Result<std::vector<PathStep>> parsePath(std::string_view path);

/// The path after a key was appended; a key that does not look like one stands in brackets.
[[nodiscard]] std::string pathOfKey(std::string_view parent, std::string_view key);
/// The path after the name of a member was appended.
[[nodiscard]] std::string pathOfMember(std::string_view list, std::string_view name);

/// True if `path` is `whole` or lies within it.
[[nodiscard]] bool liesWithin(std::string_view path, std::string_view whole);

}  // namespace splitpoint::models
