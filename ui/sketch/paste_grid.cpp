#include "ui/sketch/paste_grid.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/format/number_format.h"

namespace splitpoint::ui {

namespace {

constexpr qsizetype kHours = 24;
constexpr qsizetype kDays = 7;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sketch)
};

QList<QStringList> cellsOf(QString text) {
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    while (text.endsWith(u'\n')) text.chop(1);
    const QChar separator = text.contains(u'\t') || !text.contains(u';') ? u'\t' : u';';
    QList<QStringList> rows;
    for (const QString& line : text.split(u'\n')) rows.append(line.split(separator));
    return rows;
}

bool isWord(const QString& cell) {
    for (const QChar c : cell) {
        if (c.isLetter()) return true;
    }
    return cell.trimmed().isEmpty();
}

/// Headings go: a first row or column of a full table that holds words, times or nothing in its corner.
void dropHeadings(QList<QStringList>& rows) {
    const auto fits = [](qsizetype count) { return count == kHours || count == kDays; };
    if (rows.size() > 1 && (isWord(rows.front().last()) || (fits(rows.size() - 1) && !fits(rows.size()))))
        rows.removeFirst();
    const bool named = !rows.isEmpty() && rows.front().size() > 1 &&
                       (isWord(rows.front().front()) || (fits(rows.front().size() - 1) && !fits(rows.front().size())));
    if (!named) return;
    for (QStringList& row : rows) row.removeFirst();
}

}  // namespace

tl::expected<PastedHours, QString> readPastedHours(const QString& text, const QLocale& locale) {
    QList<QStringList> rows = cellsOf(text);
    dropHeadings(rows);
    if (rows.isEmpty() || rows.front().isEmpty())
        return tl::unexpected(Words::tr("There is nothing to paste; copy a table of hours first."));
    const qsizetype down = rows.size(), across = rows.front().size();
    std::vector<std::vector<double>> values;
    for (qsizetype r = 0; r < down; ++r) {
        if (rows[r].size() != across)
            return tl::unexpected(Words::tr("Row %1 has %2 cells and row 1 has %3; copy a whole rectangle.")
                                      .arg(r + 1)
                                      .arg(rows[r].size())
                                      .arg(across));
        auto& row = values.emplace_back();
        for (qsizetype c = 0; c < across; ++c) {
            const auto number = parseNumber(rows[r][c], locale);
            if (!number)
                return tl::unexpected(
                    Words::tr("Row %1, column %2: %3").arg(r + 1).arg(c + 1).arg(number.error().message));
            if (*number < 0)
                return tl::unexpected(
                    Words::tr("Row %1, column %2: a demand must be 0 GPUs or more.").arg(r + 1).arg(c + 1));
            row.push_back(*number);
        }
    }
    PastedHours hours;
    const bool daysAcross = down == kHours && across > 1;
    if (down > 1 && across > 1 && !daysAcross && across != kHours) {
        return tl::unexpected(Words::tr("The table is %1 by %2; copy 24 hours by up to 7 days, in either direction, or "
                                        "one row or column of hours.")
                                  .arg(down)
                                  .arg(across));
    }
    if (daysAcross) {
        for (std::size_t day = 0; day < static_cast<std::size_t>(across); ++day) {
            for (const auto& row : values) hours.gpus.push_back(row[day]);
        }
        hours.reading = Words::tr("%1 days across, 24 hours down").arg(across);
    } else {
        for (const auto& row : values) hours.gpus.insert(hours.gpus.end(), row.begin(), row.end());
        hours.reading = down > 1 && across == kHours
                            ? Words::tr("%1 days down, 24 hours across").arg(down)
                            : Words::tr("%1 hours in a line").arg(static_cast<qsizetype>(hours.gpus.size()));
    }
    return hours;
}

}  // namespace splitpoint::ui
