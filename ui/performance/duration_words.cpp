#include "ui/performance/duration_words.h"

#include <QLocale>

#include "ui/format/number_format.h"
#include "ui/performance/performance_words.h"

namespace splitpoint::ui {

QString durationWords(double hours) {
    constexpr double kSecond = 1.0 / 3600.0, kMinute = 1.0 / 60.0;
    const auto number = [](double value) { return formatNumber(value, Quantity::Plain); };
    if (hours == 0.0) return PerformanceWords::tr("no time");
    if (hours < 0.995 * kMinute) return PerformanceWords::tr("%1 s").arg(number(hours / kSecond));
    if (hours < 0.995) return PerformanceWords::tr("%1 min").arg(number(hours / kMinute));
    if (hours < 71.5) return PerformanceWords::tr("%1 h").arg(number(hours));
    return PerformanceWords::tr("%1 days").arg(number(hours / 24.0));
}

QString fineShareWords(double share) {
    return PerformanceWords::tr("%1\u202f%").arg(QLocale().toString(100.0 * share, 'f', 1));
}

}  // namespace splitpoint::ui
