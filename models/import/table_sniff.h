#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "models/base/result.h"
#include "models/import/reading.h"

namespace splitpoint::models::imports {

/// First records as text.
struct TableHead {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
    std::optional<std::uint64_t> openQuote;  ///< line of a quote that is never closed, where the text ended whole
};

/// Splits the begin of a text into records; a last one that was cut off is dropped.
/// @param whole the text is not only the begin
[[nodiscard]] TableHead tableHead(std::string_view text, char delimiter, bool quotes, bool hasHeader, bool whole);

/// The delimiter that gives most lines the same number of fields, of comma, semicolon, tab and bar.
[[nodiscard]] Guess<char> guessDelimiter(std::string_view text);

/// What kind a header belongs to; absent where it is just a table.
[[nodiscard]] std::optional<Guess<ImportKind>> kindOfHeader(const std::vector<std::string>& header);

/// What of a kind's columns a header lacks, with what to do: "lacks the columns of sacct: JobID, Start; run sacct with …".
/// @param kind  Sacct, NvidiaSmi, OpenCost, Focus or Cur
[[nodiscard]] std::string lackedColumns(ImportKind kind, const TableHead& head);

/// Whether the first record names columns: none of its fields is a number or a time.
[[nodiscard]] Guess<bool> guessHeader(const TableHead& head);

/// Roles, time form, zone, decimal mark, unit, step and grouping of a table whose kind, delimiter and header are known.
/// @errors InvalidInput: a column that the kind needs is missing
[[nodiscard]] Result<void> guessColumns(Reading& reading, const TableHead& head, const std::string& label);

}  // namespace splitpoint::models::imports
