#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace splitpoint::models::calibration {

/// Little-endian float32 values as base64 (RFC 4648), as profiles keep samples.
/// @test RFC 4648 section 10 through the bytes, round trip, bad text
[[nodiscard]] std::string encodeFloats(std::span<const float> values);
/// Absent where the text is no base64 or no whole number of finite values.
[[nodiscard]] std::optional<std::vector<float>> decodeFloats(std::string_view text);

}  // namespace splitpoint::models::calibration
