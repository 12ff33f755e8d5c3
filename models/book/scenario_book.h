#pragma once

#include <string>
#include <vector>

#include "models/book/workbook.h"
#include "models/deck/deck_subject.h"

namespace splitpoint::models::book {

/// All tables in the order of the sheets.
[[nodiscard]] std::vector<Table> bookTables(const deck::DeckSubject& subject);

/// The workbook as the bytes of an .xlsx: typed tables with formulas for totals, native charts beside them, frozen heads.
/// The same input gives the same bytes.
/// @errors Io if no temporary file can be written; InvalidInput if a table has more rows than a sheet
[[nodiscard]] Result<std::string> bookFile(const deck::DeckSubject& subject);

}  // namespace splitpoint::models::book
