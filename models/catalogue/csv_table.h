#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/base/result.h"

namespace splitpoint::models {

/// A table of text with named columns, as read from a CSV file. An empty cell is a gap, never 0.
class CsvTable {
  public:
    /// Reads RFC 4180: fields in double quotes may hold commas, line ends and doubled quotes. A first line of column
    /// names is required; a byte order mark and CR LF are accepted, blank lines are skipped.
    /// @param label stands for the file in messages
    /// @errors InvalidInput for an open quote, text after a closing quote, a row with another number of fields, a
    ///         column named twice, or a file without a header; the message names the line
    /// @test   quoting, gaps, line ends, each error
    [[nodiscard]] static Result<CsvTable> parse(std::string_view text, std::string_view label);

    [[nodiscard]] std::size_t rows() const { return cells_.size(); }
    [[nodiscard]] bool hasColumn(std::string_view name) const { return columnOf(name).has_value(); }
    [[nodiscard]] const std::vector<std::string>& columns() const { return columns_; }

    /// The line of the file on which a row below `rows()` begins, the first one being 1: what an editor shows.
    [[nodiscard]] std::size_t line(std::size_t row) const { return lines_[row]; }
    /// Cell of a row below `rows()`; empty where the column does not exist or the cell is a gap.
    [[nodiscard]] const std::string& text(std::size_t row, std::string_view column) const;
    /// The cell as a finite number; absent for a gap or anything that is not wholly a number.
    [[nodiscard]] std::optional<double> number(std::size_t row, std::string_view column) const;

  private:
    [[nodiscard]] std::optional<std::size_t> columnOf(std::string_view name) const;

    std::vector<std::string> columns_;
    std::vector<std::vector<std::string>> cells_;
    std::vector<std::size_t> lines_;  ///< of each row
};

}  // namespace splitpoint::models
