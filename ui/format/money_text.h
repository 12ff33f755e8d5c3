#pragma once

#include <QLocale>
#include <QString>

namespace splitpoint::ui {

/// Digits as an amount of dollars where the locale puts the sign: "$2.31", in German "2,31 $".
[[nodiscard]] inline QString moneyText(const QString& digits, const QLocale& locale) {
    constexpr QChar kSpace(0x00a0);
    return locale.language() == QLocale::German ? digits + kSpace + QChar(u'$') : QChar(u'$') + digits;
}

}  // namespace splitpoint::ui
