#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

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

/// A whole number of JSON as a T: nothing where the value is no whole number (2.0 and 6e16 are none) or beyond T's
/// range, which the library's own get<T>() would turn into another number or into undefined behaviour.
template <std::integral T, class AnyJson>
[[nodiscard]] std::optional<T> wholeNumber(const AnyJson& value) {
    if (value.is_number_unsigned()) {
        const auto whole = value.template get<std::uint64_t>();
        if (std::cmp_greater(whole, std::numeric_limits<T>::max())) return std::nullopt;
        return static_cast<T>(whole);
    }
    if (!value.is_number_integer()) return std::nullopt;
    const auto whole = value.template get<std::int64_t>();
    if (std::cmp_less(whole, std::numeric_limits<T>::min()) || std::cmp_greater(whole, std::numeric_limits<T>::max())) {
        return std::nullopt;
    }
    return static_cast<T>(whole);
}

/// A member that is a text; empty where the value is no object, has none of this name, or one that is no text.
template <class AnyJson>
[[nodiscard]] std::string textMember(const AnyJson& value, const char* name) {
    const auto found = value.is_object() ? value.find(name) : value.end();
    return found != value.end() && found->is_string() ? found->template get<std::string>() : std::string();
}

/// Compact JSON on one line.
[[nodiscard]] std::string compactJson(const Json& value);

}  // namespace splitpoint::models
