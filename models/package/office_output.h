#pragma once

#include <filesystem>
#include <string_view>

#include "models/base/result.h"

namespace splitpoint::models::package {

/// Writes an office file whole or not at all, as `writeBytes`, but never below a program that has it open: that would show
/// the old one, and write it over ours. Programs say so by a file beside it: LibreOffice ".~lock.NAME#", Microsoft's
/// "~$NAME".
/// @errors Io; messages complete a sentence that begins with the file's name
/// @test   both marks; the old file stays whole
[[nodiscard]] Result<void> writeOfficeFile(const std::filesystem::path& file, std::string_view bytes);

}  // namespace splitpoint::models::package
