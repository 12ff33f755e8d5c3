#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/import/text_source.h"

namespace splitpoint::models::imports {

/// How a table is laid out as text.
struct Layout {
    char delimiter = ',';
    bool quotes = true;  ///< fields in double quotes may hold delimiters, line ends and doubled quotes (RFC 4180)
};

/// Splits text into records and their fields, in place. Blanks around a field without quotes are not part of it.
class RecordReader {
  public:
    RecordReader(std::string_view text, Layout layout) : text_(text), layout_(layout) {}

    /// The next record that is not blank; the views live until the next call.
    /// @return false at the end, or at a quote that is never closed, see `openQuote`
    [[nodiscard]] bool next(std::vector<std::string_view>& fields);
    /// Line on which the last record began, from 1.
    [[nodiscard]] std::uint64_t line() const { return recordLine_; }
    /// Line breaks seen so far.
    [[nodiscard]] std::uint64_t linesSeen() const { return line_ - 1; }
    [[nodiscard]] std::optional<std::uint64_t> openQuote() const { return openQuote_; }

  private:
    [[nodiscard]] bool plainRecord(std::vector<std::string_view>& fields);
    [[nodiscard]] bool quotedRecord(std::vector<std::string_view>& fields);
    [[nodiscard]] std::optional<std::string_view> quotedField();

    std::string_view text_;
    Layout layout_;
    std::size_t at_ = 0;
    std::uint64_t line_ = 1, recordLine_ = 1;
    std::optional<std::uint64_t> openQuote_;
    std::deque<std::string> unescaped_;
};

/// Whole records of a source, in memory that is used again for the next ones.
struct Piece {
    std::string bytes;  ///< what lies behind `length` means nothing
    std::size_t length = 0;
    [[nodiscard]] std::string_view text() const { return std::string_view(bytes).substr(0, length); }
};

/// Pieces of a source that end where a record ends, in order.
class RecordChunks {
  public:
    RecordChunks(TextSource source, Layout layout, std::string label)
        : source_(std::move(source)), layout_(layout), label_(std::move(label)) {}

    /// Puts the next records into a piece; false at the end.
    /// @errors of `TextSource::read`; InvalidInput: a record longer than 64 MiB
    [[nodiscard]] Result<bool> next(Piece& piece);
    [[nodiscard]] double progress() const { return source_.progress(); }

  private:
    TextSource source_;
    Layout layout_;
    std::string label_;
    std::string rest_;  ///< the begin of the next record
    bool ended_ = false;
};

}  // namespace splitpoint::models::imports
