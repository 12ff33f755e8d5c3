#include "ui/sketch/paste_grid.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include "models/scenario.h"
#include "ui/format/number_format.h"

namespace splitpoint::ui {

namespace {

constexpr qsizetype kHours = 24;
constexpr qsizetype kDays = 7;
constexpr double kMostGpus = 1e9;  // what a scenario file allows
constexpr qsizetype kMostCells = models::kMaxHorizonHours + 2 * kHours;

struct PasteGridWords {
    Q_DECLARE_TR_FUNCTIONS(Sketch)
};

using Cells = QList<QStringList>;

bool hasLetter(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

QString withPlainLineEnds(QString text) {
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    while (text.endsWith(u'\n')) text.chop(1);
    return text;
}

Cells cellsOf(const QString& text, QChar separator) {
    Cells rows;
    for (const QString& line : text.split(u'\n')) {
        QStringList row = line.split(separator);
        for (QString& cell : row) {
            cell = cell.trimmed();
            if (cell.size() > 1 && cell.startsWith(u'"') && cell.endsWith(u'"')) cell = cell.mid(1, cell.size() - 2);
        }
        rows.append(row);
    }
    return rows;
}

/// A word, a date or a time of day, but no number; an empty cell, as in the corner of a table.
bool isHeading(const QString& cell) {
    static const QRegularExpression date(QStringLiteral(R"(^\d{1,4}([-/.])\d{1,2}\1\d{1,4}\b)"));
    static const QRegularExpression power(QStringLiteral(R"(^[-+]?\d+([.,]\d+)?[eE][-+]?\d+$)"));  // 1E+02
    if (cell.isEmpty() || cell.contains(u':') || date.match(cell).hasMatch()) return true;
    if (power.match(cell).hasMatch()) return false;
    if (cell.endsWith(u'k', Qt::CaseInsensitive) || cell.endsWith(u'M')) return hasLetter(cell.chopped(1));
    return hasLetter(cell);
}

/// Whether cells count hours or days: 0, 1, 2 … or 1, 2, 3 …, round a day or not.
bool counts(const QStringList& cells) {
    bool ok = false;
    const int first = cells.isEmpty() ? -1 : cells.front().toInt(&ok);
    if (!ok || first < 0 || first > 1 || cells.size() < 3) return false;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const int value = cells[i].toInt(&ok);
        if (!ok || (value != first + i && value != first + i % kHours)) return false;
    }
    return true;
}

bool fits(qsizetype count) {
    return count == kHours || count == kDays;
}

/// Numbers are a heading only where they count, the rest is no week or day with them, and it is one without them or
/// they count the hours of a day.
bool isCountedHeading(const QStringList& cells, qsizetype rest) {
    return counts(cells) && !fits(rest + 1) && (fits(rest) || cells.size() == kHours);
}

bool hasDigit(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// Whether a cell heads a line of others rather than being one of them: nothing above dates, "Hour" beside dates.
bool standsApart(const QString& cell, const QStringList& others) {
    const auto all = [&](auto holds) { return !others.isEmpty() && std::all_of(others.begin(), others.end(), holds); };
    if (cell.isEmpty()) return all([](const QString& other) { return !other.isEmpty(); });
    return !hasDigit(cell) && all(hasDigit);
}

QStringList firstCells(const Cells& rows, qsizetype fromRow) {
    QStringList cells;
    for (qsizetype row = fromRow; row < rows.size(); ++row) cells << rows[row].front();
    return cells;
}

/// Whether the top row is one of words. An hour without a value at its end does not make it one, a title does.
bool isHeadedByWords(const Cells& rows) {
    const QStringList& top = rows.front();
    if (!top.last().isEmpty()) return isHeading(top.last());
    const bool words = hasLetter(top.join(QString())) && std::all_of(top.begin(), top.end(), isHeading);
    return words && rows.size() > 1 && !isHeading(rows[1].front());
}

void dropHeadings(Cells& rows) {
    const QStringList top = rows.front();
    const bool words = isHeadedByWords(rows), cornered = top.size() > 1 && isHeading(top.first());
    const QStringList counted = cornered ? top.mid(1) : top;
    const bool hours = cornered && counted.size() == kHours && counts(counted);
    if (rows.size() > 1 && (words || isCountedHeading(counted, rows.size() - 1) ||
                            (hours && standsApart(top.first(), firstCells(rows, 1)))))
        rows.removeFirst();
    const auto column = [&] {
        const bool wide = std::all_of(rows.begin(), rows.end(), [](const QStringList& row) { return row.size() > 1; });
        return wide ? firstCells(rows, 0) : QStringList();
    };
    qsizetype dropped = 0;
    const auto drop = [&] {
        for (QStringList& row : rows) row.removeFirst();
        ++dropped;
    };
    for (QStringList cells = column(); !cells.isEmpty() && std::all_of(cells.begin(), cells.end(), isHeading);
         cells = column())
        drop();
    const QStringList cells = column();
    if (cells.isEmpty()) return;
    const qsizetype across = rows.front().size();
    const bool headed = words && top.size() == dropped + across && cells.size() == kHours && counts(cells) &&
                        standsApart(top[dropped], top.mid(dropped + 1));
    if ((across == 2 && counts(cells)) || isCountedHeading(cells, across - 1) || headed) drop();
}

tl::unexpected<QString> no(const QString& sentence) {
    return tl::unexpected(sentence);
}

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

/// Digits and at most a point in them, or nothing. Longer numbers are dates or seconds, not GPUs.
bool isPlainNumber(const QString& cell) {
    constexpr qsizetype kMostDigits = 7;
    const QString number = cell.startsWith(u'-') ? cell.mid(1) : cell;
    const QString whole = number.section(u'.', 0, 0), decimals = number.section(u'.', 1);
    return whole.size() <= kMostDigits && std::all_of(whole.begin(), whole.end(), isDigit) &&
           std::all_of(decimals.begin(), decimals.end(), isDigit);
}

/// Whether a line can be one number with commas between its thousands: 1,234,567.
bool isGrouped(const QString& line) {
    static const QRegularExpression grouped(QStringLiteral(R"(^\s*(0|[1-9]\d{0,2}(,\d{3})*)(\.\d+)?\s*$)"));
    return grouped.match(line).hasMatch();
}

/// Whether every second comma may be a decimal mark: 12,5,13,0 or 1,05,1,10 or "1,5, 2,5".
bool mayBeDecimals(const QStringList& lines) {
    bool oneDigit = true, longWhole = false, zeroBegins = false, zeroBeginsWhole = false, spaced = true;
    for (const QString& line : lines) {
        const QStringList cells = line.split(u',');
        if (cells.size() % 2 != 0 || line.contains(u'.')) return false;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString cell = cells[i].trimmed();
            const bool decimals = i % 2 != 0, begins = cell.size() > 1 && cell.startsWith(u'0');
            if (i > 0) spaced = spaced && cells[i].startsWith(u' ') != decimals;
            oneDigit = oneDigit && (!decimals || cell.size() == 1);
            longWhole = longWhole || (!decimals && cell.size() > 1);
            (decimals ? zeroBegins : zeroBeginsWhole) |= begins;
        }
    }
    return spaced || (oneDigit && longWhole) || (zeroBegins && !zeroBeginsWhole);
}

/// Whether a column grows from each row to the next, by the same step if wanted.
bool growsDown(const Cells& rows, qsizetype column, bool evenly) {
    double step = 0;
    for (qsizetype row = 1; row < rows.size(); ++row) {
        const double by = rows[row][column].toDouble() - rows[row - 1][column].toDouble();
        if (by <= 0 || (evenly && row > 1 && std::abs(by - step) > 0.01 * step)) return false;
        if (row == 1) step = by;
    }
    return rows.size() > 2;
}

/// Whether the first column alone grows as times do, other than the hours of a day, which head the days beside them.
bool mayBeginWithTimes(const Cells& rows) {
    const bool evenly = rows.size() != kHours;
    if (!growsDown(rows, 0, evenly) || (!evenly && counts(firstCells(rows, 0)))) return false;
    for (qsizetype column = 1; column < rows.front().size(); ++column) {
        if (!growsDown(rows, column, evenly)) return true;
    }
    return false;
}

/// Commas part the cells below a heading of words, and of plain numbers where 24 hours lie across or down: elsewhere
/// they are marks within numbers.
/// @errors what can be read in two ways, which nobody guesses
tl::expected<QChar, QString> separatorOf(const QString& text) {
    constexpr qsizetype kMostDays = 366;
    if (text.contains(u'\t')) return u'\t';
    if (text.contains(u';')) return u';';
    const QString first = text.section(u'\n', 0, 0);
    if (!first.contains(u',')) return u'\t';
    if (hasLetter(first)) return u',';
    const qsizetype down = text.count(u'\n') + 1, across = first.count(u',') + 1;
    const bool days = across == kHours || (down == kHours && across > 2 && across <= kMostDays);
    if (!days || text.count(u',') > kMostCells) return u'\t';
    const QStringList lines = text.split(u'\n');
    const Cells rows = cellsOf(text, u',');
    const bool plain = std::all_of(rows.begin(), rows.end(), [](const QStringList& row) {
        return std::all_of(row.begin(), row.end(), isPlainNumber);
    });
    const bool even =
        std::all_of(rows.begin(), rows.end(), [across](const QStringList& row) { return row.size() == across; });
    const bool grouped = std::all_of(lines.begin(), lines.end(), isGrouped);
    if (!plain || (grouped && !even)) return u'\t';
    if (!even) return u',';  // which row is short is said later
    // Four groups of three digits are more GPUs than there may be.
    if ((grouped && across == 3) || mayBeDecimals(lines))
        return no(
            PasteGridWords::tr("The commas may stand between numbers or within them; put tabs or semicolons between the "
                               "numbers."));
    if (mayBeginWithTimes(rows))
        return no(
            PasteGridWords::tr("The first column may count hours or be GPUs; leave it out, or put tabs or semicolons "
                               "between the numbers if it is GPUs."));
    return u',';
}

tl::expected<double, QString> readCell(const QString& cell, const QLocale& locale) {
    if (cell.isEmpty()) return no(PasteGridWords::tr("the cell is empty; type 0 where nothing is wanted."));
    if (cell.contains(u'%') || cell.contains(u'$'))
        return no(PasteGridWords::tr("\u201c%1\u201d is no number of GPUs; copy GPUs, not shares or prices.").arg(cell));
    const auto number = parseNumber(cell, locale);
    if (!number) return tl::unexpected(number.error().message);
    if (*number < 0) return no(PasteGridWords::tr("%1 is below 0; a demand must be 0 GPUs or more.").arg(cell));
    if (*number > kMostGpus) return no(PasteGridWords::tr("%1 is too many; a demand may be a billion GPUs at most.").arg(cell));
    return *number;
}

}  // namespace

tl::expected<PastedTable, QString> readPastedTable(const QString& text, const QLocale& locale) {
    if (text.trimmed().isEmpty()) return no(PasteGridWords::tr("There is nothing to paste; copy a table of hours first."));
    if (text.count(u'\n') > kMostCells || text.count(u'\t') > kMostCells)
        return no(PasteGridWords::tr("This is too much to paste; a horizon has %1 hours at most.")
                      .arg(QLocale().toString(models::kMaxHorizonHours)));
    const QString lines = withPlainLineEnds(text);
    const auto separator = separatorOf(lines);
    if (!separator) return tl::unexpected(separator.error());
    Cells cells = cellsOf(lines, *separator);
    const qsizetype before = cells.size(), widest = cells.back().size();
    dropHeadings(cells);
    const qsizetype skippedRows = before - cells.size();
    if (cells.isEmpty()) return no(PasteGridWords::tr("There are headings and no numbers; copy the numbers below them too."));
    const qsizetype skippedColumns = widest - cells.back().size();
    PastedTable table;
    const qsizetype across = cells.front().size();
    for (qsizetype r = 0; r < cells.size(); ++r) {
        if (cells[r].size() != across)
            return no(PasteGridWords::tr("Row %1 has %2 cells and row %3 has %4; copy a whole rectangle.")
                          .arg(r + skippedRows + 1)
                          .arg(cells[r].size() + skippedColumns)
                          .arg(skippedRows + 1)
                          .arg(across + skippedColumns));
        auto& row = table.rows.emplace_back();
        for (qsizetype c = 0; c < across; ++c) {
            const auto number = readCell(cells[r][c], locale);
            if (!number)
                return no(PasteGridWords::tr("Row %1, column %2: %3")
                              .arg(r + skippedRows + 1)
                              .arg(c + skippedColumns + 1)
                              .arg(number.error()));
            row.push_back(*number);
        }
    }
    return table;
}

QLocale otherMarks(const QLocale& locale) {
    const QLocale english(QLocale::English, QLocale::UnitedStates), german(QLocale::German, QLocale::Germany);
    return locale.decimalPoint() == english.decimalPoint() ? german : english;
}

bool PasteReadings::needsChoice() const {
    if (!other) return false;
    return !own || own->rows != other->rows;
}

PasteReadings pasteReadings(const QString& text, const QLocale& locale) {
    return {readPastedTable(text, locale), readPastedTable(text, otherMarks(locale))};
}

tl::expected<PastedHours, QString> hoursOf(const PastedTable& table) {
    PastedHours hours;
    const int down = table.down(), across = table.across();
    if (down == kHours && across > 1) {
        for (int day = 0; day < across; ++day) {
            for (const auto& row : table.rows) hours.gpus.push_back(row[static_cast<std::size_t>(day)]);
        }
        hours.reading = PasteGridWords::tr("%1 days across, 24 hours down").arg(across);
        return hours;
    }
    if (down > 1 && across > 1 && across != kHours) {
        return no(
            PasteGridWords::tr("The table is %1 by %2; copy 24 hours by any number of days, in either direction, or one row "
                      "or column of hours.")
                .arg(down)
                .arg(across));
    }
    for (const auto& row : table.rows) hours.gpus.insert(hours.gpus.end(), row.begin(), row.end());
    hours.reading = down > 1 && across == kHours
                        ? PasteGridWords::tr("%1 days down, 24 hours across").arg(down)
                        : PasteGridWords::tr("%1 hours in a line").arg(static_cast<qsizetype>(hours.gpus.size()));
    return hours;
}

tl::expected<PastedHours, QString> readPastedHours(const QString& text, const QLocale& locale) {
    const auto table = readPastedTable(text, locale);
    return table ? hoursOf(*table) : tl::expected<PastedHours, QString>(tl::unexpected(table.error()));
}

namespace {

/// A rectangle of the grid: its rows are days and its columns hours.
PastePlace placeRectangle(const PastedTable& table, int atHour) {
    PastePlace place;
    for (int row = 0; row < table.down(); ++row) {
        const int first = atHour + row * static_cast<int>(kHours);
        place.ranges.push_back({first, first + table.across() - 1});
        const auto& values = table.rows[static_cast<std::size_t>(row)];
        place.gpus.insert(place.gpus.end(), values.begin(), values.end());
    }
    place.reading = PasteGridWords::tr("%1 days down, %2 hours across").arg(table.down()).arg(table.across());
    return place;
}

}  // namespace

tl::expected<PastePlace, QString> placePaste(const PastedTable& table, TableForm form, int atHour, int hours) {
    constexpr int kDay = static_cast<int>(kHours);
    const int down = table.down(), across = table.across();
    const bool wholeDays = down == kDay || across == kDay;
    const bool fitsAsCells = atHour % kDay + across <= kDay && atHour + (down - 1) * kDay + across <= hours;
    if (form == TableForm::Grid && down > 1 && !wholeDays && fitsAsCells) return placeRectangle(table, atHour);
    const auto read = hoursOf(table);
    if (!read && form == TableForm::Grid)
        return no(
            PasteGridWords::tr("The table is %1 by %2 and does not fit from this cell on; choose a cell further up and left.")
                .arg(down)
                .arg(across));
    if (!read) return tl::unexpected(read.error());
    const int length = static_cast<int>(read->gpus.size());
    const int first = length == hours ? 0 : atHour;
    if (first + length > hours)
        return no(
            PasteGridWords::tr(
                "The paste is %1 hours long and %2 are left from this cell on; choose an earlier cell or copy less.")
                .arg(QLocale().toString(length), QLocale().toString(hours - first)));
    return PastePlace{{{first, first + length - 1}}, read->gpus, read->reading};
}

}  // namespace splitpoint::ui
