#include "ui/plans/today_rows.h"

#include <limits>

#include "ui/plans/plan_chart_builder.h"

namespace splitpoint::ui {

namespace {

using models::SpendBasis;

ComparisonRow savingRow(const char* key, const QString& label, Quantity quantity, const models::SpendToday& today,
                        double models::AgainstToday::*value) {
    ComparisonRow row{QString::fromLatin1(key), label, unitName(quantity), spendBasisWords(today), quantity, {}, {}, {}};
    for (std::size_t plan = 0; plan < models::kPlanCount; ++plan) {
        const auto& against = today.plans[plan];
        row.values[plan] = against ? (*against).*value : std::numeric_limits<double>::quiet_NaN();
    }
    return row;
}

}  // namespace

QString todayName(const models::SpendToday& today) {
    return today.name.empty() ? PlanWords::tr("Today")
                              : PlanWords::tr("Today: %1").arg(QString::fromStdString(today.name));
}

QString spendBasisWords(const models::SpendToday& today) {
    switch (today.basis) {
        case SpendBasis::UsefulGpuHours:
            return PlanWords::tr("For the %1 useful GPU-hours a month that today's spend buys, at each plan's cost of one")
                .arg(formatNumber(*today.usefulGpuHoursPerMonth, Quantity::GpuHours));
        case SpendBasis::Total:
            return PlanWords::tr(
                "Totals alone: how many useful GPU-hours today's spend buys is not stated, see Inputs");
        case SpendBasis::FirstMonth:
            return PlanWords::tr("First month alone, without setup: demand grows, and today's spend is of today");
    }
    return {};
}

void addToday(QList<ComparisonRow>& rows, const models::SpendToday& today) {
    for (ComparisonRow& row : rows) {
        if (row.key == u"total_cost") row.today = today.usdOverHorizon;
        if (row.key == u"mean_month") row.today = today.usdPerMonth;
        if (row.key == u"effective_cost") row.today = today.usdPerUsefulGpuHour;
    }
    ComparisonRow month = savingRow("month_beside_today", PlanWords::tr("A month, beside today"), Quantity::Usd, today,
                                    &models::AgainstToday::usdPerMonth);
    month.today = today.usdPerMonth;
    rows << month
         << savingRow("saving_against_today", PlanWords::tr("Saving against today, a month"), Quantity::Usd, today,
                      &models::AgainstToday::savingUsdPerMonth)
         << savingRow("saving_share_against_today", PlanWords::tr("Saving against today"), Quantity::Percent, today,
                      &models::AgainstToday::savingShare);
}

}  // namespace splitpoint::ui
