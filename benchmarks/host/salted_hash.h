#pragma once

#include <string>
#include <string_view>

namespace splitpoint::benchmarks {

/// The salt where the user gave none: profiles of the same machine then still meet. It is public, so only identities
/// that cannot be guessed (machine id, UUIDs) are hashed with it.
inline constexpr std::string_view kDefaultSalt = "splitpoint.calibration";

/// Keyed BLAKE2b of a text as "h:" and 32 hexadecimal digits.
/// @test same text and salt, other salt, other text
[[nodiscard]] std::string saltedHash(std::string_view text, std::string_view salt);

/// A random UUID, version 4.
[[nodiscard]] std::string randomUuid();
/// 64 random bits.
[[nodiscard]] unsigned long long randomSeed();

}  // namespace splitpoint::benchmarks
