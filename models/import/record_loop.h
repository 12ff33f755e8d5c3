#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "models/import/finding_log.h"
#include "models/import/reading.h"
#include "models/import/records.h"

namespace splitpoint::models::imports {

/// Takes the records of a piece of a table one by one. The header is left out, also where it stands again, as where a
/// logger was started again or several exports were put together.
/// @param first    whether the piece is the table's first
/// @param batch    gets the lines of the piece and the one of a quote that is never closed
/// @param readRow  (const std::vector<std::string_view>& fields, std::uint64_t line)
template <class Batch, class ReadRow>
void readRecords(RecordReader records, const std::vector<Column>& columns, bool hasHeader, bool first, Batch& batch,
                 const ReadRow& readRow) {
    std::vector<std::string_view> fields;
    bool header = first && hasHeader;
    while (records.next(fields)) {
        if (header || (hasHeader && isHeaderAgain(fields, columns))) {
            header = false;
            continue;
        }
        readRow(fields, records.line());
    }
    batch.lines = records.linesSeen();
    batch.openQuote = records.openQuote();
}

/// Whether a row has a field for each column; one that has not is noted.
/// @param delimiterAtEnd  one empty field more is none: lines end with a delimiter
[[nodiscard]] inline bool hasFieldPerColumn(const std::vector<std::string_view>& fields,
                                            const std::vector<Column>& columns, bool delimiterAtEnd, std::uint64_t line,
                                            FindingLog& findings) {
    const bool extra = delimiterAtEnd && fields.size() == columns.size() + 1 && fields.back().empty();
    if (fields.size() == columns.size() || extra) return true;
    findings.addLazily(FindingKind::ShortRow, line, [&] {
        return "the row has " + std::to_string(fields.size()) + " fields, the header " + std::to_string(columns.size());
    });
    return false;
}

}  // namespace splitpoint::models::imports
