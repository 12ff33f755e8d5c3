#pragma once

#include <string_view>
#include <vector>

#include "models/deck/slide.h"

namespace splitpoint::models::deck {

/// Width of a text on one line, inches: widths of a common sans-serif face, a little generous, since the reader's
/// program may set another.
[[nodiscard]] double textWidth(std::string_view text, double points, bool bold = false);

/// Lines that a text takes in a width, broken at blanks.
[[nodiscard]] int lineCount(std::string_view text, double points, double width, bool bold = false);

/// Height of paragraphs in a width, inches.
[[nodiscard]] double textHeight(const std::vector<Paragraph>& paragraphs, double width);

/// Makes the texts of a box smaller, in steps of a point and by the same share, until they fit; never below `least`.
/// @param command  of splitpoint-cli, that prints what was dropped
/// @return false if they do not fit even so; the last paragraphs were dropped then and a last one says so
bool fitText(TextBox& box, double least, std::string_view command = "evaluate");

/// Sets row heights, and smaller text down to `least` points, so that the table fits its box.
/// @return rows that had to be left out at the end (0 mostly)
int fitTable(SlideTable& table, double least);

}  // namespace splitpoint::models::deck
