#pragma once

#include <QLocale>
#include <QString>
#include <vector>

#include <tl/expected.hpp>

namespace splitpoint::ui {

/// How many rows and columns of hours a pasted table is read as.
struct PastedHours {
    std::vector<double> gpus;  ///< hour by hour
    QString reading;           ///< in words, for the user: "7 days by 24 hours, days down"
};

/// Reads a table from a spreadsheet: 24 × 7 with days across or down, or one row or column of hours. Cells are
/// separated by tabs (or semicolons where there are none), a heading row and column of words are passed over, numbers
/// are read in the user's locale and never guessed.
/// @return a sentence naming the cell that is no number, or the shape that is none of these
/// @test both orientations, headings, one column, a comma in an English locale, empty cells, ragged rows
[[nodiscard]] tl::expected<PastedHours, QString> readPastedHours(const QString& text,
                                                                 const QLocale& locale = QLocale());

}  // namespace splitpoint::ui
