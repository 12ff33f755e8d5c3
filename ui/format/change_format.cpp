#include "ui/format/change_format.h"

#include <QCoreApplication>
#include <cmath>

namespace splitpoint::ui {

namespace {

struct ChangeFormatWords {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

}  // namespace

QString formatChange(double before, double now, Quantity quantity, Precision precision, const QLocale& locale) {
    if (!std::isfinite(before) || !std::isfinite(now)) return {};
    if (formatNumber(before, quantity, precision, locale) == formatNumber(now, quantity, precision, locale)) return {};
    const double change = now - before;
    if (quantity == Quantity::Percent) {
        const QChar sign = change > 0.0 ? QChar(u'+') : QChar(0x2212);
        return ChangeFormatWords::tr("%1%2 points").arg(sign).arg(locale.toString(std::abs(100.0 * change), 'f', 1));
    }
    const QString text = formatNumber(change, quantity, precision, locale);
    return change > 0.0 ? u'+' + text : text;
}

}  // namespace splitpoint::ui
