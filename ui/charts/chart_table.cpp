#include <algorithm>
#include <array>
#include <limits>

#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

qsizetype TableColumn::rows() const {
    if (step > 0.0) return count;
    return std::max(numbers.size(), texts.size());
}

double TableColumn::number(qsizetype row) const {
    if (row < 0 || row >= rows()) return std::numeric_limits<double>::quiet_NaN();
    if (step > 0.0) return first + step * static_cast<double>(row);
    return row < numbers.size() ? numbers[row] : std::numeric_limits<double>::quiet_NaN();
}

QString TableColumn::text(qsizetype row, const QLocale& locale) const {
    if (row < 0 || row >= rows()) return {};
    if (row < texts.size()) return texts[row];
    return formatNumber(number(row), quantity, Precision::Full, locale);
}

int TableColumn::decimals() const {
    if (step <= 0.0) return columnDecimals(numbers, quantity);
    return columnDecimals(std::array{first, first + step, number(rows() - 1)}, quantity);
}

QString TableColumn::shown(qsizetype row, int decimals, const QLocale& locale) const {
    if (row < 0 || row >= rows()) return {};
    if (row < texts.size()) return texts[row];
    return formatInColumn(number(row), quantity, decimals, locale);
}

qsizetype ChartTable::rows() const {
    qsizetype most = 0;
    for (const TableColumn& column : columns) most = std::max(most, column.rows());
    return most;
}

QStringList ChartTable::headers() const {
    QStringList all;
    for (const TableColumn& column : columns) all.append(column.header);
    return all;
}

QString ChartTable::text(qsizetype row, qsizetype column, const QLocale& locale) const {
    return column >= 0 && column < columns.size() ? columns[column].text(row, locale) : QString();
}

QString ChartTable::toTsv(const QLocale& locale) const {
    const auto cleaned = [](QString cell) { return cell.replace(u'\t', u' ').replace(u'\n', u' '); };
    QString out;
    for (qsizetype c = 0; c < columns.size(); ++c)
        out += (c > 0 ? QStringLiteral("\t") : QString()) + cleaned(columns[c].header);
    out += u'\n';
    for (qsizetype r = 0; r < rows(); ++r) {
        for (qsizetype c = 0; c < columns.size(); ++c) {
            if (c > 0) out += u'\t';
            out += cleaned(columns[c].text(r, locale));
        }
        out += u'\n';
    }
    return out;
}

}  // namespace splitpoint::ui
