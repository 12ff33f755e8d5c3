#include "ui/export/export_files.h"

#include <filesystem>

#include <QDir>
#include <QFile>

#include "models/book/book_tables.h"
#include "models/book/scenario_book.h"
#include "models/book/table_files.h"
#include "models/deck/deck_file.h"
#include "models/deck/slide_kinds.h"
#include "models/files/file_bytes.h"
#include "models/files/output_place.h"
#include "models/package/office_output.h"

namespace splitpoint::ui {

namespace deck = models::deck;
using models::Error;
using models::ErrorKind;
using models::Result;

namespace {

std::filesystem::path pathOf(const QString& file) {
    return QFile::encodeName(file).toStdString();
}

tl::unexpected<Error> of(const QString& file, Error error) {
    if (error.kind != ErrorKind::Canceled) error.message = file.toStdString() + ": " + error.message;
    return tl::unexpected(std::move(error));
}

Result<void> write(const QString& file, const std::string& bytes, const std::stop_token& stop) {
    if (stop.stop_requested()) return tl::unexpected(Error{ErrorKind::Canceled, "stopped"});
    if (auto written = models::package::writeOfficeFile(pathOf(file), bytes); !written) return of(file, written.error());
    return {};
}

Result<deck::Presentation> openedDeck(const QString& file) {
    const auto bytes = models::readBytes(pathOf(file));
    if (!bytes) return of(file, bytes.error());
    auto base = deck::openDeck(*bytes);
    if (!base) return of(file, base.error());
    return base;
}

Result<deck::Presentation> baseOf(const DeckChoice& choice) {
    const QString& from = choice.appendTo.isEmpty() ? choice.templateFile : choice.appendTo;
    if (!from.isEmpty()) return openedDeck(from);
    return deck::newDeck(choice.dark, choice.classic ? deck::SlideSize::Classic : deck::SlideSize::Wide);
}

/// A book shows nothing that needs preparing; naming a slide that needs nothing says so.
Result<std::shared_ptr<const ExportSubject>> plainSubject(const ExportSource& source, const std::stop_token& stop) {
    return exportSubject(source, {"title"}, stop);
}

}  // namespace

Result<void> checkDeck(const QString& file) {
    const auto deck = openedDeck(file);
    if (!deck) return tl::unexpected(deck.error());
    return {};
}

Result<void> writeDeck(const ExportSource& source, const DeckChoice& choice, const QString& file,
                       std::stop_token stop) {
    auto base = baseOf(choice);  // first: a broken template is told at once
    if (!base) return tl::unexpected(std::move(base.error()));
    const auto subject = exportSubject(source, choice.slides, stop);
    if (!subject) return tl::unexpected(subject.error());
    const auto mode = choice.appendTo.isEmpty() ? deck::DeckMode::New : deck::DeckMode::Append;
    const auto bytes = deck::deckFile(std::move(*base), mode, (*subject)->deck, choice.slides);
    if (!bytes)
        return of(
            choice.appendTo.isEmpty() ? (choice.templateFile.isEmpty() ? file : choice.templateFile) : choice.appendTo,
            bytes.error());
    return write(file, *bytes, stop);
}

Result<void> writeBook(const ExportSource& source, const QString& file, std::stop_token stop) {
    const auto subject = plainSubject(source, stop);
    if (!subject) return tl::unexpected(subject.error());
    const auto bytes = models::book::bookFile((*subject)->deck);
    if (!bytes) return of(file, bytes.error());
    return write(file, *bytes, stop);
}

Result<void> writeCsv(const ExportSource& source, const QString& folder, std::stop_token stop) {
    const auto subject = plainSubject(source, stop);
    if (!subject) return tl::unexpected(subject.error());
    const auto tables = models::book::bookTables((*subject)->deck);
    const auto fileOf = [&](const auto& table) {
        return QDir(folder).filePath(QString::fromStdString(models::book::tableFileName(table)));
    };
    for (const auto& table : tables) {
        const QString file = fileOf(table);
        if (auto place = models::checkOutputIsNoInput(pathOf(file), source.filesRead); !place)
            return tl::unexpected(Error{place.error().kind, file.toStdString() + " " + place.error().message});
    }
    if (!QDir().mkpath(folder))
        return of(folder, {ErrorKind::Io, "the folder cannot be made; name one that can be written"});
    std::vector<std::string> written;
    for (const auto& table : tables) {
        const std::string name = models::book::tableFileName(table);
        if (auto done = write(fileOf(table), models::book::csvOf(table), stop); !done) {
            if (done.error().kind == ErrorKind::Canceled) return done;
            return tl::unexpected(models::book::writtenInPart(done.error(), written));
        }
        written.push_back(name);
    }
    return {};
}

}  // namespace splitpoint::ui
