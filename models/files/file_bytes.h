#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "models/base/result.h"

namespace splitpoint::models {

/// Message of `writeBytes` for a file that may not be replaced.
inline constexpr std::string_view kFileExists = "is there already";

inline constexpr std::size_t kMaxFileBytes = std::size_t{256} << 20U;

/// All bytes of a file. Messages complete a sentence that begins with its name: "cannot be opened: …".
/// @errors Io: cannot be opened or read; InvalidInput: a folder, or more than kMaxFileBytes
[[nodiscard]] Result<std::string> readBytes(const std::filesystem::path& file);

/// Writes a file so that after a crash or a full disk either the old or the new content is there, never a part.
/// A folder, a device or a pipe is never replaced and is an error. A file that is replaced keeps its permissions.
/// @param replace false: an existing file is left alone and is an error
/// @errors Io, message as above
[[nodiscard]] Result<void> writeBytes(const std::filesystem::path& file, std::string_view bytes, bool replace);

}  // namespace splitpoint::models
