#pragma once

#include <string>
#include <vector>

#include "models/base/result.h"
#include "models/deck/slide_chart.h"

namespace splitpoint::models::deck {

/// A chart as drawn and as it stands in its sheet: waterfalls turned into stacks, totals and bases made series of their
/// own. Column 0 of the sheet holds the categories, column i + 1 series i, row 0 the heads; a last
/// column may name the rows.
struct ChartSheet {
    SlideChart chart;                 ///< kind is never Waterfall
    std::vector<std::size_t> hidden;  ///< series that the legend leaves out
};

/// @test waterfall: bases and steps add up to the running total, also below zero; totals are sums of the parts
[[nodiscard]] ChartSheet chartSheet(SlideChart chart);

/// The embedded workbook: one sheet "Sheet1" with exactly the cells that the chart refers to.
/// @param date ISO day that stands in its properties, so that the same chart gives the same bytes
/// @errors Io if no temporary file can be written
[[nodiscard]] Result<std::string> chartWorkbook(const ChartSheet& sheet, const std::string& date);

/// "Sheet1!$B$2:$B$13" of a column and rows, counted from 0.
[[nodiscard]] std::string cellRange(std::size_t column, std::size_t firstRow, std::size_t lastRow);

}  // namespace splitpoint::models::deck
