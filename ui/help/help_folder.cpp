#include "ui/help/help_folder.h"

#include <optional>
#include <utility>

#include <QDir>
#include <QFile>

#include "models/help/help_html.h"
#include "ui/export/chart_files.h"
#include "ui/help/help_browser.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(std::string_view text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// A picture as it goes into the folder: drawn by the models, or made by the build; empty where there is none.
struct Picture {
    std::optional<QByteArray> bytes;
    Outcome read;
};

Picture readPicture(const QString& name, const QString& from) {
    if (const auto drawn = models::helpFile(name.toStdString()); !drawn.empty()) return {bytesOf(drawn), {}};
    QFile made(from + u"/"_s + name);
    if (from.isEmpty() || !made.exists()) return {};
    if (!made.open(QIODevice::ReadOnly))
        return {
            {},
            tl::unexpected(u"%1 could not be read (%2); make it readable."_s.arg(made.fileName(), made.errorString()))};
    return {made.readAll(), {}};
}

/// Puts the pictures of a help's pages into its folder. A picture that exists but cannot be read or written is an
/// error, not one that is nowhere: on a full disk the pages would lose it without a word.
class PicturePlacer {
  public:
    PicturePlacer(const QDir& pictures, QString from) : pictures_(pictures), from_(std::move(from)) {}

    /// True if the picture of that name is in the folder afterwards.
    bool place(const QString& name) {
        if (!outcome_) return false;
        const bool isItsOwnSource = QDir(from_).canonicalPath() == pictures_.canonicalPath();
        const auto [bytes, read] = isItsOwnSource && pictures_.exists(name) ? Picture{} : readPicture(name, from_);
        outcome_ = read;
        if (!bytes || !outcome_) return outcome_ && pictures_.exists(name);
        outcome_ = writeWhole(pictures_.filePath(name), *bytes);
        return outcome_.has_value();
    }

    [[nodiscard]] const Outcome& outcome() const { return outcome_; }

  private:
    QDir pictures_;
    QString from_;
    Outcome outcome_;
};

Outcome writePages(const models::HelpBook& book, const models::HelpTarget& target, const QDir& pages,
                   const PicturePlacer& placer) {
    for (const models::HelpPage& page : book.pages) {
        const std::string html = models::helpDocument(book, page, target);
        if (!placer.outcome()) return placer.outcome();
        const QString file = pages.filePath(QString::fromStdString(page.id) + u".html"_s);
        if (Outcome written = writeWhole(file, bytesOf(html)); !written) return written;
    }
    return {};
}

}  // namespace

Outcome writeHelpFolder(const std::vector<models::HelpBook>& books, const QString& folder, const QString& made) {
    for (const models::HelpBook& book : books) {
        const std::string below(models::helpFolderOf(book.language));
        const QString from = made.isEmpty() ? QString() : helpPictures(made, book.language);
        const QDir pages(QDir(folder).filePath(QString::fromStdString(below))), pictures(pages.filePath(u"pictures"_s));
        if (!pictures.mkpath(u"."_s))
            return tl::unexpected(u"%1 could not be made; name a folder that can be written."_s.arg(folder));
        models::HelpTarget target;
        target.pageEnding = ".html";
        target.pictures = "pictures/";
        if (books.size() > 1) target.otherLanguage = below.empty() ? "de/" : "../";
        PicturePlacer placer(pictures, from);
        target.hasPicture = [&](const std::string& name) { return placer.place(QString::fromStdString(name)); };
        if (Outcome written = writePages(book, target, pages, placer); !written) return written;
    }
    return {};
}

}  // namespace splitpoint::ui
