#include "models/deck/text_fit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace splitpoint::models::deck {

namespace {

constexpr double kPointsPerInch = 72.0;
constexpr double kLineHeight = 1.2;
constexpr double kCellPadX = 0.16, kCellPadY = 0.09;

/// Width of a character as a share of its size, by how wide letters of its kind are.
double characterWidth(char32_t c, bool bold) {
    double width = 0.556;
    if (c == ' ' || c == ',' || c == '.' || c == ':' || c == ';' || c == '\'' || c == '|' || c == '/' || c == '!') width = 0.278;
    else if (c == 'i' || c == 'j' || c == 'l') width = 0.222;
    else if (c == 'f' || c == 't' || c == 'I' || c == 'r' || c == '(' || c == ')' || c == '-' || c == '[' || c == ']') width = 0.333;
    else if (c == 'm' || c == 'M' || c == 'W' || c == '%' || c == '@') width = 0.86;
    else if (c == 'w') width = 0.722;
    else if (c >= 'A' && c <= 'Z') width = 0.69;
    else if (c == 'c' || c == 'k' || c == 's' || c == 'v' || c == 'x' || c == 'y' || c == 'z') width = 0.5;
    else if (c >= 0x2E80) width = 1.0;
    return width * (bold ? 1.07 : 1.0) * 1.02;
}

/// Calls back for every character of a UTF-8 text.
template <class Take>
void eachCharacter(std::string_view text, Take take) {
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = lead < 0x80 ? 1 : (lead >= 0xF0 ? 4 : (lead >= 0xE0 ? 3 : 2));
        char32_t code = lead;
        if (length > 1) {
            code = lead & (0xFFU >> (length + 1));
            for (std::size_t i = 1; i < length && at + i < text.size(); ++i) {
                code = (code << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
            }
        }
        take(code);
        at += length;
    }
}

double heightOfLines(int lines, double points) { return lines * points * kLineHeight / kPointsPerInch; }

std::string textOf(const Paragraph& paragraph) {
    std::string text;
    for (const Run& run : paragraph.runs) text += run.text;
    return text;
}

bool isBold(const Paragraph& paragraph) { return !paragraph.runs.empty() && paragraph.runs.front().bold; }

double rowHeight(const SlideTable& table, std::size_t row) {
    int lines = 1;
    for (std::size_t c = 0; c < table.rows[row].size(); ++c) {
        const TableCell& cell = table.rows[row][c];
        lines = std::max(lines, lineCount(cell.text, table.points, table.columnWidths[c] - kCellPadX, cell.bold || row == 0));
    }
    return heightOfLines(lines, table.points) + kCellPadY;
}

double measure(SlideTable& table) {
    table.rowHeights.clear();
    for (std::size_t row = 0; row < table.rows.size(); ++row) table.rowHeights.push_back(rowHeight(table, row));
    return std::accumulate(table.rowHeights.begin(), table.rowHeights.end(), 0.0);
}

}  // namespace

double textWidth(std::string_view text, double points, bool bold) {
    double width = 0.0;
    eachCharacter(text, [&](char32_t c) { width += characterWidth(c, bold); });
    return width * points / kPointsPerInch;
}

int lineCount(std::string_view text, double points, double width, bool bold) {
    int lines = 1;
    double used = 0.0;
    const double blank = textWidth(" ", points, bold);
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t to = std::min(text.find(' ', from), text.size());
        const double word = textWidth(text.substr(from, to - from), points, bold);
        if (used > 0.0 && used + blank + word > width) {
            ++lines;
            used = 0.0;
        }
        const double before = used > 0.0 ? used + blank : 0.0;
        used = before + word;
        while (used > width && width > 0.0) {  // a word longer than the line is broken anywhere
            ++lines;
            used -= width;
        }
        from = to + 1;
    }
    return lines;
}

double textHeight(const std::vector<Paragraph>& paragraphs, double width) {
    double height = 0.0;
    for (const Paragraph& p : paragraphs) {
        const double indent = p.bullet ? p.points * 1.2 / kPointsPerInch : 0.0;
        height += heightOfLines(lineCount(textOf(p), p.points, width - indent, isBold(p)), p.points) +
                  p.pointsBefore / kPointsPerInch;
    }
    return height;
}

bool fitText(TextBox& box, double least, std::string_view command) {
    const auto largest = [&] {
        double points = 0.0;
        for (const Paragraph& p : box.paragraphs) points = std::max(points, p.points);
        return points;
    };
    while (textHeight(box.paragraphs, box.box.width) > box.box.height && largest() > least) {
        for (Paragraph& p : box.paragraphs) {
            p.points = std::max(least, p.points - 1.0);
            p.pointsBefore *= 0.9;
        }
    }
    bool whole = true;
    while (box.paragraphs.size() > 1 && textHeight(box.paragraphs, box.box.width) > box.box.height) {
        if (whole) {
            const std::string more = "\u2026 more in splitpoint-cli " + std::string(command);
            box.paragraphs.push_back({{{more, false, Ink::Muted}}, least, false, 0});
        }
        whole = false;
        box.paragraphs.erase(box.paragraphs.end() - 2);
    }
    return whole;
}

int fitTable(SlideTable& table, double least) {
    while (measure(table) > table.box.height && table.points > least) table.points -= 1.0;
    int left = 0;
    while (table.rows.size() > 2 && measure(table) > table.box.height) {
        table.rows.pop_back();
        ++left;
    }
    const double height = measure(table);
    // A little air where there is room, so that short tables do not look lost.
    const double air = std::clamp((table.box.height - height) / static_cast<double>(table.rows.size()), 0.0, 0.2);
    for (double& row : table.rowHeights) row += air;
    table.box.height = height + air * static_cast<double>(table.rows.size());
    return left;
}

}  // namespace splitpoint::models::deck
