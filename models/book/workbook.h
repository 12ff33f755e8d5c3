#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "models/base/result.h"

namespace splitpoint::models::book {

/// Nothing, a number or a text.
using Cell = std::variant<std::monostate, double, std::string>;

/// A number as a sheet keeps it: fifteen significant digits, which is all that Excel does.
[[nodiscard]] double sheetNumber(double value);

struct Column {
    std::string name;          ///< with its unit
    std::string format;        ///< Excel number format; empty for texts
    bool total = false;        ///< summed below the table, as a formula with its value
    double width = 0;          ///< in characters; 0: as its name needs
};

/// A table of one sheet: typed columns, filterable, header frozen.
struct Table {
    std::string sheet;                 ///< at most 31 characters, none of []:*?/\  .
    std::string name;                  ///< of the table in formulas; letters only
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;  ///< a cell per column
    bool plain = false;                ///< cells alone: no table, no frozen header
    std::vector<std::string> rowFormats = {};  ///< one per row where a row's figure decides, not its column; else none
};

enum class SheetChartKind { StackedColumns, ClusteredColumns, StackedAreas, ScatterLines };

struct SheetChartSeries {
    std::size_t column = 0;
    std::string hexColor;   ///< six hex digits
    bool marker = false;    ///< points alone (scatter)
};

/// A native chart beside the table whose cells it shows.
struct SheetChart {
    SheetChartKind kind = SheetChartKind::ClusteredColumns;
    std::string title, categoryTitle, valueTitle, valueFormat;
    std::size_t categoryColumn = 0;
    std::vector<SheetChartSeries> series;
    std::size_t firstRow = 0, rows = 0;  ///< of the table's rows
    std::string altText;
    int labelEvery = 1;
    bool joinsGaps = false;  ///< lines run on over empty cells
};

/// An .xlsx in the making. The same tables give the same bytes.
class Workbook {
  public:
    /// @param date  ISO day for its properties
    Workbook(std::string date, std::string title);
    /// A sheet with the table at A1.
    void add(const Table& table);
    /// A chart right of the table that was added last.
    /// @param position 0 for the first chart of the sheet, 1 for the one below it, ...
    void add(const SheetChart& chart, int position);
    /// @errors Io if no temporary file can be written (the library knows files alone)
    [[nodiscard]] Result<std::string> bytes();

  private:
    struct Content {
        Table table;
        std::vector<std::pair<SheetChart, int>> charts;
    };
    std::string date_, title_;
    std::vector<Content> sheets_;
};

/// The table as CSV: names, then rows; numbers read back exactly, texts quoted where they need it. A text that a
/// spreadsheet would take for a formula (it begins with = + - @, a tab or a carriage return) begins with an apostrophe.
[[nodiscard]] std::string csvOf(const Table& table);

}  // namespace splitpoint::models::book
