#include "ui/charts/clock_ticks.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace splitpoint::ui {
namespace {

constexpr int kHoursPerDay = 24, kMostDaysOfAMonth = 31;

struct ClockTicksWords {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

/// The shortest of the steps a clock or a calendar has that gives no more than `wanted` ticks.
int stepOf(double hours, int wanted) {
    for (const int step : {1, 2, 3, 6, 12, 24, 48, 7 * kHoursPerDay})
        if (hours / step <= wanted) return step;
    int step = 14 * kHoursPerDay;
    while (hours / step > wanted) step *= 2;
    return step;
}

/// The name of a day out of the ticks of the axis: those of days have it, from those of months it is counted.
QString dayName(const AxisSpec& axis, int hour) {
    const auto after = std::upper_bound(axis.ticks.begin(), axis.ticks.end(), static_cast<double>(hour),
                                        [](double at, const TickSpec& tick) { return at < tick.value; });
    if (after == axis.ticks.begin()) return ClockTicksWords::tr("day %1").arg(hour / kHoursPerDay + 1);
    const TickSpec& before = *(after - 1);
    const int daysSince = static_cast<int>(std::lround((hour - before.value) / kHoursPerDay));
    const bool namesADay = before.labelAt && *before.labelAt - before.value <= kHoursPerDay;
    if (namesADay) return daysSince == 0 ? before.label : QStringLiteral("24:00");  // the end of the last day
    if (daysSince < kMostDaysOfAMonth) return ClockTicksWords::tr("%1 %2", "day and month").arg(daysSince + 1).arg(before.label);
    return ClockTicksWords::tr("day %1").arg(hour / kHoursPerDay + 1);
}

}  // namespace

QList<TickSpec> clockTicks(const AxisSpec& axis, int wanted) {
    QList<TickSpec> ticks;
    const double span = axis.upper() - axis.lower();
    if (!std::isfinite(span) || span <= 0.0 || wanted < 1) return ticks;
    const int step = stepOf(span, wanted);
    for (int hour = step * static_cast<int>(std::ceil(axis.lower() / step - 1e-9)); hour <= axis.upper() + 1e-9;
         hour += step) {
        const int day = static_cast<int>(std::floor(static_cast<double>(hour) / kHoursPerDay));
        const int clock = hour - day * kHoursPerDay;
        const QString label =
            clock == 0 ? dayName(axis, hour) : QStringLiteral("%1:00").arg(clock, 2, 10, QLatin1Char('0'));
        ticks.append({static_cast<double>(hour), label, std::nullopt});
    }
    return ticks;
}

}  // namespace splitpoint::ui
