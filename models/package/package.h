#pragma once

#include <map>
#include <string>
#include <string_view>

#include "models/base/result.h"

namespace splitpoint::models::package {

/// An office file (ECMA-376 part 2): parts by name, without the leading slash, in the order of their names.
using Parts = std::map<std::string, std::string, std::less<>>;

// What a file may hold at most; far above any deck, far below what a hostile file could unpack to.
inline constexpr std::size_t kMaxParts = 20'000;
inline constexpr std::size_t kMaxUnpackedBytes = std::size_t{768} << 20U;

/// Unpacks an office file. Nothing is written to disk and nothing is taken on trust: sizes and counts are checked before
/// anything is unpacked, and names must be plain paths inside the file.
/// @return messages complete a sentence that begins with the file's name
/// @errors InvalidInput: no zip, damaged, encrypted, too many or too large parts, a name outside the file, or twice
/// @test   round trip; cut and changed bytes; a bomb; names with .., a root, a backslash; the same name twice
[[nodiscard]] Result<Parts> unpack(std::string_view bytes);

/// Packs parts as an office file, `[Content_Types].xml` first. The same parts give the same bytes: no clock, no names.
/// @errors Io if memory runs out
[[nodiscard]] Result<std::string> pack(const Parts& parts);

}  // namespace splitpoint::models::package
