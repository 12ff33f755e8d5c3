#pragma once

#include <optional>
#include <string_view>

#include "models/import/reading.h"

namespace splitpoint::models::imports {

/// A number as people and programs write it: sign, groups of three digits, decimals, an exponent; a unit after it
/// (`11 %`, `33033 MiB`) is not part of it. Groups are apart by the other mark, a blank or an apostrophe.
/// @return absent where the text is no such number: `1.5` with Comma, `1.234,5` with Point, infinite, not a number
/// @test   both marks; groups of other than three digits; units; exponents
[[nodiscard]] std::optional<double> parseNumber(std::string_view text, DecimalMark mark);

/// What a text says about the mark: Point for `1.5`, Comma for `1,5` and `1.234,5`; absent for `15` and `1.234`.
[[nodiscard]] std::optional<DecimalMark> markOf(std::string_view text);

/// Whether a text stands for a value that was not measured: empty, NaN, null, N/A, [N/A], [Not Supported], - .
[[nodiscard]] bool isNotAvailable(std::string_view text);

}  // namespace splitpoint::models::imports
