#pragma once

#include <string>

namespace splitpoint::models::words {

/// What a number counts, which decides its digits and sign.
enum class Quantity { Plain, Usd, UsdPerGpuHour, Percent, GpuHours, Gpus, Nodes, Hours, Ratio };

/// A number as people write it, in English: "$2.31", "$1.20M", "63 %", "8,760". Three significant digits, thousands as
/// k, M and B from ten thousand on; percent takes a share (0.63). The same digits as in the window.
/// @return an en dash for a number that is not finite
/// @test   money, shares, counts, magnitudes, signs, what is not finite
[[nodiscard]] std::string number(double value, Quantity quantity);

/// A whole number with commas: 8,760.
[[nodiscard]] std::string wholeNumber(double value);
/// Whole hours with their word: "1 hour", "8,760 hours".
[[nodiscard]] std::string hoursInWords(double hours);
/// With a fixed number of digits after the point and commas before it.
[[nodiscard]] std::string fixedNumber(double value, int digits);

/// "USD", "USD per useful GPU-hour", "GPUs"; empty for plain numbers.
[[nodiscard]] std::string unitOf(Quantity quantity);

}  // namespace splitpoint::models::words
