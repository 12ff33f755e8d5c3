#pragma once

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "models/base/estimate.h"
#include "models/base/result.h"
#include "models/catalogue/csv_table.h"
#include "models/files/faults.h"

namespace splitpoint::models {

/// A table of the catalogue being read: every question about a cell that finds a fault keeps the first one.
class Sheet {
  public:
    Sheet(CsvTable table, std::string name) : table_(std::move(table)), name_(std::move(name)) {}

    [[nodiscard]] bool has(std::string_view column) const { return table_.hasColumn(column); }
    [[nodiscard]] std::size_t rows() const { return table_.rows(); }
    [[nodiscard]] const std::optional<Error>& fault() const { return fault_; }

    /// Asks for columns whether there are rows or not.
    void needs(std::span<const std::string_view> columns) {
        for (const std::string_view column : columns) {
            if (!has(column)) complain("has no column '" + std::string(column) + "'");
        }
    }
    [[nodiscard]] std::string text(std::size_t row, std::string_view column) {
        if (!table_.hasColumn(column)) complain("has no column '" + std::string(column) + "'");
        return table_.text(row, column);
    }
    [[nodiscard]] std::string required(std::size_t row, std::string_view column) {
        auto cell = text(row, column);
        if (cell.empty()) complain(row, column, "is empty; a figure needs it");
        return cell;
    }
    /// A gap stays a gap; anything else must be a number.
    [[nodiscard]] std::optional<double> gapOrNumber(std::size_t row, std::string_view column) {
        auto number = table_.number(row, column);
        if (!number && !text(row, column).empty()) complain(row, column, "is not a number");
        return number;
    }
    [[nodiscard]] double number(std::size_t row, std::string_view column) {
        (void)required(row, column);
        return gapOrNumber(row, column).value_or(0.0);
    }
    [[nodiscard]] bool yes(std::size_t row, std::string_view column) {
        const auto cell = required(row, column);
        if (cell != "yes" && cell != "no") complain(row, column, "must be yes or no");
        return cell == "yes";
    }
    [[nodiscard]] std::string oneOf(std::size_t row, std::string_view column,
                                    std::initializer_list<std::string_view> words) {
        auto cell = required(row, column);
        if (std::find(words.begin(), words.end(), cell) == words.end()) complain(row, column, "is not a known word");
        return cell;
    }
    [[nodiscard]] Estimate estimate(std::size_t row, std::string_view low, std::string_view typical,
                                    std::string_view high) {
        Estimate value(number(row, low), number(row, typical), number(row, high));
        if (value.low > value.typical || value.typical > value.high) {
            complain(row, typical, "must lie between low and high");
        }
        return value;
    }
    void complain(std::size_t row, std::string_view column, std::string_view what) {
        complain("line " + std::to_string(table_.line(row)) + ", column '" + std::string(column) + "': '" +
                 printable(table_.text(row, column)) + "' " + std::string(what));
    }

  private:
    void complain(const std::string& what) {
        if (!fault_) fault_ = Error{ErrorKind::InvalidInput, name_ + ": " + what + "."};
    }

    CsvTable table_;
    std::string name_;
    std::optional<Error> fault_;
};

}  // namespace splitpoint::models
