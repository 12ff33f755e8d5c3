#pragma once

#include <string>

#include "models/deck/chart_sheet.h"

namespace splitpoint::models::deck {

/// The chart part (`ppt/charts/chartN.xml`): every series with its reference into the embedded workbook and the same
/// values cached, axes with titles and formats, child elements in the order of the schema (ISO/IEC 29500-1, 21.2).
///
/// Values are rounded to fifteen digits, as the workbook keeps them.
/// @param workbookRelation id of the relation to the embedded workbook
[[nodiscard]] std::string chartPart(const ChartSheet& sheet, const Look& look, const std::string& workbookRelation);

}  // namespace splitpoint::models::deck
