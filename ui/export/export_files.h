#pragma once

#include <string>
#include <vector>

#include <QString>

#include "ui/export/export_subject.h"

namespace splitpoint::ui {

/// What the user chose for a deck.
struct DeckChoice {
    std::vector<std::string> slides;  ///< ids of `slideKinds`, in order; empty: all
    bool dark = false;
    bool classic = false;  ///< 4:3
    QString templateFile;  ///< whose master is used; empty: our own
    QString appendTo;      ///< whose slides are kept; empty: a new deck
};

// Each writes what `splitpoint-cli` writes for the same file, day and choice, to the byte: the same models code. A file
// that is there is replaced whole or not at all. Messages are one sentence that begins with the file.

/// Whether slides can be made from that file, as a template or as a deck that they join.
/// @errors Io, InvalidInput: as `writeDeck` says them
[[nodiscard]] models::Result<void> checkDeck(const QString& file);
/// @errors Io, InvalidInput (template or deck broken, a slide without material), Canceled
[[nodiscard]] models::Result<void> writeDeck(const ExportSource& source, const DeckChoice& choice, const QString& file,
                                             std::stop_token stop);
[[nodiscard]] models::Result<void> writeBook(const ExportSource& source, const QString& file, std::stop_token stop);
/// A CSV for each table of the workbook; a fault says which of them are new and that the others are as before.
[[nodiscard]] models::Result<void> writeCsv(const ExportSource& source, const QString& folder, std::stop_token stop);

}  // namespace splitpoint::ui
