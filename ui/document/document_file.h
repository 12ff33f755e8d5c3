#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <QString>

#include "ui/document/outcome.h"

namespace splitpoint::ui {

/// How a file compares with the bytes that were last read from it or written to it.
enum class DiskState { Same, Changed, Gone, Unreadable };

/// What a file holds now.
struct DiskContent {
    bool exists = false;
    std::string sha256;  ///< lower-case hex; empty if it is not there or cannot be read

    [[nodiscard]] DiskState comparedWith(const std::string& expectedSha256) const;
    friend bool operator==(const DiskContent&, const DiskContent&) = default;
};

/// Reads the file as it is now. Safe on any thread.
[[nodiscard]] DiskContent diskContent(const QString& file);

/// Who may read a file that is written.
enum class FileAudience {
    AsBefore,  ///< permissions and group of the file that is replaced; a new one gets the system's default
    OwnerOnly
};

/// Writes a file so that at every moment, also after a crash or a full disk, the old bytes or the new ones are there whole.
///
/// The bytes go into another file of the same folder and to the disk, then take the name; what a symbolic link points to is
/// replaced, not the link. Nothing is ever written into the file itself, not even where the folder refuses new files.
/// Safe on any thread.
/// @param expectedSha256 what must be in the file at the moment it is replaced (or it is gone); absent: whatever is there
/// @return one sentence that says what failed and what to do; the file is then as it was
/// @test every write, fsync, rename, open and close failing, and kill -9 at each: tests/ui/document/failing_writes_test.cpp
[[nodiscard]] Outcome writeDocumentFile(const QString& file, std::string_view bytes,
                                        const std::optional<std::string>& expectedSha256,
                                        FileAudience audience = FileAudience::AsBefore);

}  // namespace splitpoint::ui
