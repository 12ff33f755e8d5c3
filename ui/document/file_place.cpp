#include "ui/document/file_place.h"

#include <QFile>

#include "models/files/output_place.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

namespace {

Outcome saidOf(const QString& file, const models::Result<void>& checked) {
    if (checked) return {};
    return tl::unexpected(translated(file.toStdString() + " " + checked.error().message) + u'.');
}

std::string nameOf(const QString& file) {
    return QFile::encodeName(file).toStdString();
}

}  // namespace

Outcome checkFilePlace(const QString& file) {
    return saidOf(file, models::checkOutputPlace(nameOf(file)));
}

Outcome checkLeavesAlone(const QString& file, const std::vector<std::filesystem::path>& read) {
    return saidOf(file, models::checkOutputIsNoInput(nameOf(file), read));
}

Outcome checkFolderLeavesAlone(const QString& folder, const std::vector<std::string>& endings,
                               const std::vector<std::filesystem::path>& read) {
    const auto checked = models::checkFolderHoldsNoInput(nameOf(folder), endings, read);
    if (checked) return {};
    return tl::unexpected(translated(checked.error().message) + u'.');
}

}  // namespace splitpoint::ui
