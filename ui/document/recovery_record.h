#pragma once

#include <string>

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include "ui/document/outcome.h"

namespace splitpoint::ui {

/// Unsaved work as it is kept for the next start: the text that saving would have written, and what it belongs to.
struct RecoveryRecord {
    QString file;             ///< the scenario's file; empty while it had none
    QString title;            ///< the scenario's name, for one without a file
    std::string savedSha256;  ///< of the file as it was opened or last saved; empty without a file
    QDateTime writtenAt;      ///< for the words only, never to decide what is newer
    qint64 pid = 0;           ///< who wrote it
    QString host;
    std::string text;

    /// "chat.splitpoint", or the scenario's name.
    [[nodiscard]] QString shortName() const;
};

/// One line of JSON that says what it is, then the text as it would stand in the file: somebody without Splitpoint can
/// still cut the first line off. Length and SHA-256 of the text stand in the line, so that a part is known as one.
[[nodiscard]] QByteArray recoveryBytes(const RecoveryRecord& record);

/// @return the record, or why the bytes are none (for people, without the file's name)
[[nodiscard]] tl::expected<RecoveryRecord, QString> recoveryRecord(const QByteArray& bytes);

}  // namespace splitpoint::ui
