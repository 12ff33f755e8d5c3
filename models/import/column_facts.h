#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "models/import/reading.h"
#include "models/import/table_sniff.h"

namespace splitpoint::models::imports {

/// Lower case letters and digits of a name, the rest as '_'.
[[nodiscard]] std::string plainName(std::string_view name);
[[nodiscard]] bool oneOf(std::string_view word, std::initializer_list<std::string_view> words);
[[nodiscard]] bool contains(std::string_view text, std::string_view part);

/// Facts about the values of one column.
struct ColumnFacts {
    std::size_t filled = 0, numbers = 0, stamps = 0, points = 0, commas = 0, eitherMark = 0, whole = 0, falls = 0,
                dayFirst = 0, monthFirst = 0, eitherFirst = 0, zoned = 0, datesInDigits = 0;
    double least = 0, most = 0, last = 0;
    std::size_t different = 0;
    [[nodiscard]] bool numeric() const { return filled > 0 && numbers * 2 >= filled; }
    [[nodiscard]] bool timely() const { return filled > 0 && stamps * 2 >= filled; }
    [[nodiscard]] bool increasing() const { return numbers > 2 && falls * 20 <= numbers && most > least; }
};

[[nodiscard]] ColumnFacts factsOf(const TableHead& head, std::size_t column);
/// How the numbers or texts of a column of times are written, and why.
[[nodiscard]] TimeForm formOf(std::string_view name, const ColumnFacts& facts, std::string& because);
/// Median time from one row of a series to its next becomes the step of a reading.
void guessStep(Reading& reading, const TableHead& head);

/// Roles, unit and step of a table of no known kind: which column is the time, which hold GPUs, which tell rows apart.
/// @errors InvalidInput: no column of times, or none of numbers
[[nodiscard]] Result<void> guessTable(Reading& reading, const TableHead& head, const std::vector<ColumnFacts>& facts,
                                      const std::string& label);

}  // namespace splitpoint::models::imports
