#include "ui/import/plain_hours.h"

#include <algorithm>

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include "ui/sketch/paste_grid.h"

namespace splitpoint::ui {

namespace {

/// A horizon's hours with some twenty characters each; what is larger is no grid of hours.
constexpr qint64 kMostBytes = 8LL << 20;
constexpr int kHoursOfADay = 24;

QStringList cellsOf(const QString& row) {
    const QChar between = row.contains(u'\t') ? u'\t' : row.contains(u';') ? u';' : u',';
    QStringList cells;
    for (const QString& cell : row.split(between)) cells << cell.trimmed();
    return cells;
}

/// 0 to 23, 00:00 to 23:00 or 1 to 24, after a corner that may say anything.
bool namesTheHoursOfADay(QStringList cells) {
    if (cells.size() == kHoursOfADay + 1) cells.removeFirst();
    if (cells.size() != kHoursOfADay) return false;
    static const QRegularExpression hour(QStringLiteral("^(\\d{1,2})(:00)?( ?h)?$"));
    int first = -1;
    for (int i = 0; i < kHoursOfADay; ++i) {
        const auto match = hour.match(cells[i]);
        if (!match.hasMatch()) return false;
        const int value = match.captured(1).toInt();
        if (i == 0) first = value;
        if (value != first + i) return false;
    }
    return first == 0 || first == 1;
}

/// Nothing but numbers, or a grid whose heading or first column names the hours of a day. A column of dates or of
/// hours is for the importers, which know what gaps and zones are; so are curve files.
bool isWithoutTimes(const QString& text) {
    static const QRegularExpression lineEnds(QStringLiteral("[\r\n]+")), dates(QStringLiteral("\\d-\\d"));
    const QStringList rows = text.split(lineEnds, Qt::SkipEmptyParts);
    if (rows.isEmpty()) return false;
    const auto isNumber = [](QChar c) { return !c.isLetter() && c != u':' && c != u'/'; };
    if (std::all_of(text.begin(), text.end(), isNumber) &&
        !text.contains(dates))
        return true;
    if (namesTheHoursOfADay(cellsOf(rows.front()))) return true;
    QStringList column;
    for (const QString& row : rows) column << cellsOf(row).constFirst();
    return rows.size() <= kHoursOfADay + 1 && namesTheHoursOfADay(column);
}

}  // namespace

std::shared_ptr<const models::imports::ImportSource> plainHoursIn(const QString& text) {
    if (!isWithoutTimes(text)) return nullptr;
    const PasteReadings readings = pasteReadings(text);
    if (readings.needsChoice() || !readings.own) return nullptr;
    const auto hours = hoursOf(*readings.own);
    if (!hours || hours->gpus.size() < 2) return nullptr;
    QString table = QStringLiteral("hour,gpus\n");
    for (std::size_t hour = 0; hour < hours->gpus.size(); ++hour)
        table += QStringLiteral("%1,%2\n").arg(hour).arg(hours->gpus[hour], 0, 'g', 17);
    auto source = std::make_shared<models::imports::ImportSource>();
    source->text = table.toStdString();
    source->name = hours->reading.toStdString();
    return source;
}

std::shared_ptr<const models::imports::ImportSource> plainHoursInFile(const QString& file) {
    QFile in(file);
    if (QFileInfo(file).size() > kMostBytes || !in.open(QIODevice::ReadOnly)) return nullptr;
    const QByteArray bytes = in.readAll();
    if (bytes.contains('\0')) return nullptr;
    return plainHoursIn(QString::fromUtf8(bytes));
}

}  // namespace splitpoint::ui
