#include "ui/demand/time_axis.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace splitpoint::ui {
namespace {

constexpr int kHoursPerDay = 24;
constexpr int kMostDaysByName = 15;

struct TimeAxisWords {
    Q_DECLARE_TR_FUNCTIONS(Demand)
};

void addDays(AxisSpec& axis, const QDate& start, int firstHour, int hours) {
    const int firstDay = firstHour / kHoursPerDay, lastDay = (firstHour + hours + kHoursPerDay - 1) / kHoursPerDay;
    for (int day = firstDay; day < lastDay; ++day) {
        const QString label =
            start.isValid() ? QLocale().toString(start.addDays(day), TimeAxisWords::tr("ddd d MMM", "date format"))
                            : TimeAxisWords::tr("day %1").arg(day + 1);
        axis.ticks.append({static_cast<double>(day * kHoursPerDay), label, (day + 0.5) * kHoursPerDay});
    }
}

constexpr qint64 kMostMonthsDays = 2LL * 366;  // beyond, a mark a year

void addMonths(AxisSpec& axis, const QDate& start, int firstHour, int hours) {
    const QDate last = start.addDays((firstHour + hours) / kHoursPerDay);
    const bool byYear = start.daysTo(last) > kMostMonthsDays;
    for (QDate month(start.year(), start.month(), 1); month <= last; month = month.addMonths(byYear ? 12 : 1)) {
        const double hour = static_cast<double>(start.daysTo(month)) * kHoursPerDay;
        if (hour >= axis.maximum) break;
        axis.ticks.append({hour, QLocale().toString(month, byYear ? QStringLiteral("MMM yyyy") : QStringLiteral("MMM")),
                           byYear ? std::optional<double>() : hour + 15.0 * kHoursPerDay});
    }
}

}  // namespace

AxisSpec timeAxis(const QString& startDate, int firstHour, int hours) {
    AxisSpec axis;
    axis.quantity = Quantity::Plain;
    axis.wholeNumbers = true;
    axis.meaning = AxisMeaning::HourOfYear;
    axis.minimum = firstHour;
    axis.maximum = firstHour + hours;
    const QDate start = QDate::fromString(startDate.left(10), Qt::ISODate);
    axis.firstDay = start;
    axis.title = TimeAxisWords::tr("hour of the horizon");
    if (hours <= kMostDaysByName * kHoursPerDay) {
        axis.title = start.isValid() ? TimeAxisWords::tr("hours, by day") : TimeAxisWords::tr("hours, by day of the horizon");
        addDays(axis, start, firstHour, hours);
    } else if (start.isValid()) {
        axis.title = TimeAxisWords::tr("hours from %1, by month").arg(QLocale().toString(start, QLocale::ShortFormat));
        addMonths(axis, start, firstHour, hours);
    }
    return axis;
}

}  // namespace splitpoint::ui
