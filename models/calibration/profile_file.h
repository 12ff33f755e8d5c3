#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "models/base/result.h"
#include "models/calibration/profile.h"

namespace splitpoint::models::calibration {

/// A full profile with all samples is about half a megabyte; a fleet's worth still fits.
inline constexpr std::size_t kMaxProfileBytes = std::size_t{16} << 20U;
inline constexpr std::size_t kMaxProbes = 4096;
inline constexpr std::size_t kMaxRounds = 4096;

/// Reads `splitpoint.calibration/1`. Keys it does not know are ignored; what is there must have the right type and
/// range. Flags and summaries are computed again from the rounds, so that a file cannot claim what its rounds do not
/// show.
/// @errors InvalidInput, one sentence naming the place ("probes[3].rounds[0].med"): no JSON, another schema, another
///         major version, a wrong type, a negative duration or median, too many probes or rounds, a probe twice;
///         Unsupported for a newer major version
/// @test   what the writer wrote reads back equal; each error; unknown keys; truncation at every byte
[[nodiscard]] Result<Profile> readProfile(std::string_view text);

/// The same from a file; messages begin with its name.
/// @errors also Io, and InvalidInput above kMaxProfileBytes
[[nodiscard]] Result<Profile> readProfileFile(const std::filesystem::path& file);

/// The profile as JSON text with a line end. Numbers read back exactly; what is unknown is null.
/// @test reads back equal, twice the same bytes, no NaN
[[nodiscard]] std::string writeProfile(const Profile& profile);

/// The same on one line, for files that collect one profile a line (`--watch`).
[[nodiscard]] std::string writeProfileLine(const Profile& profile);

}  // namespace splitpoint::models::calibration
