#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "models/base/result.h"

namespace splitpoint::models {

/// JSON values that keep the order of their keys.
using Json = nlohmann::ordered_json;

inline constexpr std::size_t kMaxJsonDepth = 64;
inline constexpr std::size_t kMaxJsonContainers = 1'000'000;
inline constexpr std::size_t kMaxJsonValues = 32'000'000;

/// Reads JSON strictly: UTF-8 without a byte order mark, no key twice in an object, no number beyond double's range,
/// nothing after the value, no zero byte, limited depth and size.
/// @errors InvalidInput naming line and column (1-based, columns in bytes)
/// @test   each of these faults; truncation at every byte; random mutations
[[nodiscard]] Result<Json> parseJson(std::string_view text);

/// JSON for people: two spaces a level, short containers on one line, long lists of numbers 24 to a line.
/// @test reads back equal
[[nodiscard]] std::string prettyJson(const Json& value);

/// A double as JSON: whole numbers without a fraction, others so that they read back exactly.
[[nodiscard]] Json jsonNumber(double value);

/// Compact JSON on one line.
[[nodiscard]] std::string compactJson(const Json& value);

}  // namespace splitpoint::models
