#include "ui/money/cash_periods.h"

#include <QDate>
#include <QLocale>

#include "ui/money/money_words.h"

namespace splitpoint::ui {

namespace {

constexpr std::size_t kMostMonths = 36;
constexpr std::size_t kMonthsPerYear = 12;

/// "Jan 2026" of "2026-01"; "month 3" stays.
QString monthName(const std::string& month, bool first) {
    const QDate date = QDate::fromString(QString::fromStdString(month) + QStringLiteral("-01"), Qt::ISODate);
    if (!date.isValid()) return QString::fromStdString(month).section(u' ', -1);
    const bool withYear = first || date.month() == 1;
    return QLocale().toString(date, withYear ? QStringLiteral("MMM yyyy") : QStringLiteral("MMM"));
}

/// "2026" of "2026-01"; "year 2" of the months without dates.
QString yearName(const std::string& month, std::size_t place) {
    const QDate date = QDate::fromString(QString::fromStdString(month) + QStringLiteral("-01"), Qt::ISODate);
    return date.isValid() ? QString::number(date.year()) : MoneyWords::tr("year %1").arg(place / kMonthsPerYear + 1);
}

void add(CashPeriod& period, const models::MonthlyCash& month) {
    for (const models::CostPartField& field : models::kCostPartFields)
        period.cost.*field.value += month.cost.*field.value;
    period.hours += month.hours;
    period.committedHeldGpuHours += month.committedHeldGpuHours;
    period.committedRentedGpuHours += month.committedRentedGpuHours;
}

}  // namespace

QString monthTitle(const std::string& month) {
    const bool isDate = QDate::fromString(QString::fromStdString(month) + QStringLiteral("-01"), Qt::ISODate).isValid();
    return isDate ? monthName(month, true) : QString::fromStdString(month);
}

QList<CashPeriod> cashPeriods(const models::CashPlan& plan) {
    QList<CashPeriod> periods;
    const bool byYear = plan.months.size() > kMostMonths;
    for (std::size_t m = 0; m < plan.months.size(); ++m) {
        const models::MonthlyCash& month = plan.months[m];
        const QString name = byYear ? yearName(month.month, m) : monthName(month.month, m == 0);
        if (!byYear || periods.isEmpty() || periods.last().name != name) {
            periods.append(CashPeriod());
            periods.last().name = name;
            periods.last().firstHour = month.firstHour;
        }
        add(periods.last(), month);
    }
    if (plan.afterHorizonUsd > 0.0) {
        CashPeriod later;
        later.name = MoneyWords::tr("later");
        later.cost.commitment = plan.afterHorizonUsd;
        later.afterHorizon = true;
        periods.append(later);
    }
    return periods;
}

}  // namespace splitpoint::ui
