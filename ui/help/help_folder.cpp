#include "ui/help/help_folder.h"

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

/// Puts the picture of that name into the folder; true if it is there afterwards.
bool placePicture(const QString& name, const QDir& pictures, const QString& from) {
    if (pictures.exists(name)) return true;
    if (const auto drawn = models::helpFile(name.toStdString()); !drawn.empty()) {
        return writeWhole(pictures.filePath(name), bytesOf(drawn)).has_value();
    }
    return !from.isEmpty() && QFile::copy(from + u"/"_s + name, pictures.filePath(name));
}

Outcome writePages(const models::HelpBook& book, const models::HelpTarget& target, const QDir& pages) {
    for (const models::HelpPage& page : book.pages) {
        const std::string html = models::helpDocument(book, page, target);
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
        target.hasPicture = [&](const std::string& name) {
            return placePicture(QString::fromStdString(name), pictures, from);
        };
        if (Outcome written = writePages(book, target, pages); !written) return written;
    }
    return {};
}

}  // namespace splitpoint::ui
