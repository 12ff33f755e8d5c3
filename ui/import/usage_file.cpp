#include "ui/import/usage_file.h"

#include <QFile>

namespace splitpoint::ui {

bool looksLikeUsage(const QString& file) {
    const QString name = file.toLower();
    for (const QString& suffix : {QStringLiteral(".csv"), QStringLiteral(".tsv"), QStringLiteral(".txt"),
                                  QStringLiteral(".log"), QStringLiteral(".gz")}) {
        if (name.endsWith(suffix)) return true;
    }
    if (!name.endsWith(QStringLiteral(".json"))) return false;
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) return false;
    const QByteArray head = in.read(2048);
    return head.contains("\"resultType\"") || (head.contains("\"status\"") && head.contains("\"data\""));
}

}  // namespace splitpoint::ui
