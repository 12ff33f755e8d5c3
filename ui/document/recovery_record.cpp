#include "ui/document/recovery_record.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include "models/files/scenario_file.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kVersion = 1;
const QString kVersionKey = u"splitpoint_recovery"_s;

struct RecoveryRecordWords {
    Q_DECLARE_TR_FUNCTIONS(RecoveryRecord)
};
}  // namespace

QString RecoveryRecord::shortName() const { return file.isEmpty() ? title : QFileInfo(file).fileName(); }

QByteArray recoveryBytes(const RecoveryRecord& record) {
    const QJsonObject head{{kVersionKey, kVersion},
                           {u"file"_s, record.file},
                           {u"title"_s, record.title},
                           {u"saved_sha256"_s, QString::fromStdString(record.savedSha256)},
                           {u"written_at"_s, record.writtenAt.toUTC().toString(Qt::ISODateWithMs)},
                           {u"pid"_s, record.pid},
                           {u"host"_s, record.host},
                           {u"text_bytes"_s, static_cast<qint64>(record.text.size())},
                           {u"text_sha256"_s, QString::fromStdString(models::sha256Hex(record.text))}};
    QByteArray bytes = QJsonDocument(head).toJson(QJsonDocument::Compact);
    bytes += '\n';
    bytes.append(record.text.data(), static_cast<qsizetype>(record.text.size()));
    return bytes;
}

tl::expected<RecoveryRecord, QString> recoveryRecord(const QByteArray& bytes) {
    const qsizetype lineEnd = bytes.indexOf('\n');
    const QJsonObject head = lineEnd < 0 ? QJsonObject() : QJsonDocument::fromJson(bytes.first(lineEnd)).object();
    if (!head.contains(kVersionKey))
        return tl::unexpected(RecoveryRecordWords::tr("its first line does not say what it is"));
    if (head.value(kVersionKey).toInt() != kVersion)
        return tl::unexpected(RecoveryRecordWords::tr("a newer version of Splitpoint wrote it"));
    RecoveryRecord record;
    record.file = head.value(u"file").toString();
    record.title = head.value(u"title").toString();
    record.savedSha256 = head.value(u"saved_sha256").toString().toStdString();
    record.writtenAt = QDateTime::fromString(head.value(u"written_at").toString(), Qt::ISODateWithMs);
    record.pid = head.value(u"pid").toInteger();
    record.host = head.value(u"host").toString();
    record.text.assign(bytes.constData() + lineEnd + 1, static_cast<std::size_t>(bytes.size() - lineEnd - 1));
    const bool whole = static_cast<qint64>(record.text.size()) == head.value(u"text_bytes").toInteger(-1) &&
                       models::sha256Hex(record.text) == head.value(u"text_sha256").toString().toStdString();
    if (!whole) return tl::unexpected(RecoveryRecordWords::tr("its text is not whole"));
    return record;
}

}  // namespace splitpoint::ui
