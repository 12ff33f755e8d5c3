#pragma once

#include <QList>
#include <QString>

#include "models/decision/monthly_cash.h"

namespace splitpoint::ui {

/// A bar of the cash chart: a month, or a year of a long horizon.
struct CashPeriod {
    QString name;  ///< "Jan 2026", "month 3", "2027"
    models::CostParts cost;
    double committedHeldGpuHours = 0.0, committedRentedGpuHours = 0.0;
    int firstHour = 0, hours = 0;  ///< of the horizon; none of what falls due later
    bool afterHorizon = false;  ///< what falls due later
};

/// "Jan 2026" of "2026-01"; "month 3" of the months without dates.
[[nodiscard]] QString monthTitle(const std::string& month);

/// The months, or the years where there are more than 36 months; at last what falls due after the horizon, if anything.
[[nodiscard]] QList<CashPeriod> cashPeriods(const models::CashPlan& plan);

}  // namespace splitpoint::ui
