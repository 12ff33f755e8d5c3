#pragma once

#include <optional>
#include <string_view>

#include "models/import/reading.h"

namespace splitpoint::models::imports {

/// A number as people and programs write it: sign, groups of three digits, decimals, an exponent; a unit after it that
/// is one here (`11 %`, `33033 MiB`, `8 GPUs`, `60 s`) is not part of it. Groups are apart by the other mark, a blank or an apostrophe.
/// @return absent where the text is no such number: `1.5` with Comma, `1.234,5` with Point, infinite, not a number, or
///         of another unit (`1.2k`, `90 min`)
/// @test   both marks; groups of other than three digits; units; exponents
[[nodiscard]] std::optional<double> parseNumber(std::string_view text, DecimalMark mark);

/// Seconds of a time span: a number alone or with s, min, h or d, or their words (`90 min`, `1.5 h`, `2 days`).
[[nodiscard]] std::optional<double> parseSpan(std::string_view text, DecimalMark mark);

/// What a text says about the mark: Point for `1.5`, Comma for `1,5` and `1.234,5`; absent for `15` and `1.234`.
[[nodiscard]] std::optional<DecimalMark> markOf(std::string_view text);

/// Whether a text stands for a value that was not measured: empty, NaN, null, N/A, [N/A], [Not Supported], - .
[[nodiscard]] bool isNotAvailable(std::string_view text);

}  // namespace splitpoint::models::imports
