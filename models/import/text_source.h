#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "models/base/result.h"
#include "models/import/reading.h"

namespace splitpoint::models::imports {

/// The text of a source as UTF-8, piece by piece: unpacked where it is gzip, without a byte order mark. Bytes that are
/// no text become '?'. Holds one piece at a time, never the whole.
class TextSource {
  public:
    /// @errors Io: cannot be opened; InvalidInput: a folder
    [[nodiscard]] static Result<TextSource> open(const ImportSource& source, Encoding encoding);

    TextSource(TextSource&&) noexcept;
    TextSource& operator=(TextSource&&) noexcept;
    ~TextSource();

    /// Appends some 256 KiB to `text`; false where nothing is left.
    /// @errors Io; InvalidInput: a damaged gzip layer
    [[nodiscard]] Result<bool> read(std::string& text);
    /// The same behind the first `length` bytes of a buffer, which grows where it must and is used again: `length`
    /// grows by what was read.
    [[nodiscard]] Result<bool> readInto(std::string& buffer, std::size_t& length);
    /// Share of the source's bytes taken, 0 to 1.
    [[nodiscard]] double progress() const;
    /// Of the source, packed where it is packed; of one whose size is unknown only those that are here already.
    [[nodiscard]] std::uint64_t bytesLeft() const;
    [[nodiscard]] bool compressed() const;

  private:
    struct State;
    explicit TextSource(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// The first bytes of a source, unpacked where it is gzip, not decoded.
/// @param limit at most so many
[[nodiscard]] Result<std::string> firstBytes(const ImportSource& source, std::size_t limit, bool& compressed);

/// Appends text of another encoding as UTF-8; what is left of a character at the end stays in `bytes`.
void appendUtf8(std::string& text, std::string& bytes, Encoding encoding, bool atEnd);

}  // namespace splitpoint::models::imports
