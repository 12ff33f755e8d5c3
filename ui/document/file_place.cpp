#include "ui/document/file_place.h"

#include <QFile>

#include "models/files/output_place.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

Outcome checkFilePlace(const QString& file) {
    const auto checked = models::checkOutputPlace(QFile::encodeName(file).toStdString());
    if (checked) return {};
    return tl::unexpected(translated(file.toStdString() + " " + checked.error().message) + u'.');
}

bool writeAll(QIODevice& out, QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        const qint64 written = out.write(bytes.data(), bytes.size());
        if (written <= 0) return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

}  // namespace splitpoint::ui
