#pragma once

#include <vector>

#include <QLocale>
#include <QString>

#include <tl/expected.hpp>

#include "models/demand/drawn.h"

namespace splitpoint::ui {

/// Numbers copied from a spreadsheet, a whole rectangle; headings and columns of times are passed over.
struct PastedTable {
    std::vector<std::vector<double>> rows;  ///< useful GPUs, >= 0, all rows equally long, at least one number

    [[nodiscard]] int down() const { return static_cast<int>(rows.size()); }
    [[nodiscard]] int across() const { return static_cast<int>(rows.front().size()); }
};

/// Reads the text of a clipboard or a file. Cells are separated by tabs, else by semicolons, else by commas where the
/// first line is a heading, or where plain numbers lie 24 across or 24 down and no comma can be a mark within them. A
/// heading row and leading columns of words, dates or hours are passed over. Numbers are read by the locale's marks and
/// never guessed.
/// @return else one sentence: the cell that is no number, is below 0, too large or a share; rows of unequal length;
///         commas that may be within numbers; a text too long for a horizon
/// @test headings, dates, both decimal marks, commas between and within numbers, text, negative, ragged, too large
[[nodiscard]] tl::expected<PastedTable, QString> readPastedTable(const QString& text,
                                                                 const QLocale& locale = QLocale());

/// The locale that reads point and comma the other way round.
[[nodiscard]] QLocale otherMarks(const QLocale& locale);

/// A text by both readings of point and comma.
struct PasteReadings {
    tl::expected<PastedTable, QString> own, other;

    /// Whether a person must say which is meant: only the other reading is one, or both are and differ.
    [[nodiscard]] bool needsChoice() const;
};
[[nodiscard]] PasteReadings pasteReadings(const QString& text, const QLocale& locale = QLocale());

/// Hours of a pasted table, and how it was read, in words for the user: "7 days down, 24 hours across".
struct PastedHours {
    std::vector<double> gpus;
    QString reading;
};

/// A table as a curve of its own: days down or across with 24 hours each, or one row or column of hours.
/// @return else a sentence naming the shape
[[nodiscard]] tl::expected<PastedHours, QString> hoursOf(const PastedTable& table);
/// Both at once.
[[nodiscard]] tl::expected<PastedHours, QString> readPastedHours(const QString& text,
                                                                 const QLocale& locale = QLocale());

/// What a table on the screen has in its rows: the hours of a day, or one hour.
enum class TableForm { Grid, List };

/// The hours that a paste changes.
struct PastePlace {
    std::vector<models::HourRange> ranges;
    std::vector<double> gpus;  ///< hour by hour over the ranges
    QString reading;
};

/// Where a pasted table goes when the cell in hand is at an hour. A whole curve of the canvas' length goes to its
/// beginning; 24 hours of one or more days, in either direction, go on from the cell; any other rectangle goes where a
/// spreadsheet would put it.
/// @param hours of the canvas
/// @return else a sentence where it does not fit; nothing is ever cut
/// @test both orientations into both forms; a rectangle of hours and days; one hour too many
[[nodiscard]] tl::expected<PastePlace, QString> placePaste(const PastedTable& table, TableForm form, int atHour,
                                                           int hours);

}  // namespace splitpoint::ui
