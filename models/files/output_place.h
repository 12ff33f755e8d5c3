#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "models/base/result.h"

namespace splitpoint::models {

// Messages complete a sentence that begins with the file's name.

/// Whether a file may take that name: a folder, a device or a pipe never makes way for it.
/// @errors Io: "is a folder; give a file", "is no ordinary file; give another name"
[[nodiscard]] Result<void> checkOutputPlace(const std::filesystem::path& file);

/// Whether what is written leaves alone what is read.
/// @param inputs  files that are read; names that nothing has are passed over
/// @errors InvalidInput: `output` is one of them, also by another name or through a link
/// @test   the same name, another way to it, a symbolic link, a hard link; other files; nothing there yet
[[nodiscard]] Result<void> checkOutputIsNoInput(const std::filesystem::path& output, const std::vector<std::filesystem::path>& inputs);

/// The same of files whose names are known once they are made: whether none of a folder's files that have one of these
/// endings is read, also through a link.
/// @param endings  with their dots, in lower case
/// @errors InvalidInput, a whole sentence that begins with the file
/// @test   a file of another ending, a symbolic link, no such folder
[[nodiscard]] Result<void> checkFolderHoldsNoInput(const std::filesystem::path& folder, const std::vector<std::string>& endings,
                                                   const std::vector<std::filesystem::path>& inputs);

/// Whether each of several outputs has a file of its own, by whatever names; devices and pipes take any number.
/// @param outputs  empty names are passed over
/// @errors InvalidInput, a whole sentence: two of them are one file
/// @test   the same name, another way to it, a symbolic link; other files; nothing there yet
[[nodiscard]] Result<void> checkOutputsApart(const std::vector<std::filesystem::path>& outputs);

}  // namespace splitpoint::models
