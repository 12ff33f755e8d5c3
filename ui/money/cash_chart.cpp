#include <algorithm>
#include <vector>

#include <QLocale>

#include "ui/format/change_format.h"
#include "ui/money/cash_periods.h"
#include "ui/money/money_charts.h"
#include "ui/money/money_words.h"
#include "ui/plans/plan_names.h"
#include "ui/plans/today_rows.h"

namespace splitpoint::ui {

using models::PlanKind;
using models::PlanResult;

namespace {

constexpr double kMonthsOfYear = 12.0;
constexpr std::size_t kMostMonthsByName = 24;

ChartSpec nothing(ChartSpec spec, const QString& reason) {
    spec.emptyReason = spec.description = reason;
    return spec;
}

/// The dearest bar of any plan, so that the three charts can be compared.
double dearest(const PlanCash& cash) {
    double most = 0.0;
    for (const models::CashPlan& plan : cash.plans) {
        for (const CashPeriod& period : cashPeriods(plan)) most = std::max(most, period.cost.total());
    }
    return most;
}

/// Parts that are too thin to be seen in any bar of any plan are left out of all three legends.
bool isVisible(const PlanCash& cash, double models::CostParts::*part) {
    constexpr double kVisibleShare = 0.005;
    const double least = kVisibleShare * dearest(cash);
    for (const models::CashPlan& plan : cash.plans) {
        for (const CashPeriod& period : cashPeriods(plan)) {
            if (period.cost.*part >= least) return true;
        }
    }
    return false;
}

bool anyPlanPays(const PlanCash& cash, double models::CostParts::*part) {
    return std::any_of(cash.plans.begin(), cash.plans.end(), [part](const models::CashPlan& plan) {
        return plan.afterHorizonUsd > 0.0 || std::any_of(plan.months.begin(), plan.months.end(),
                                                         [part](const auto& month) { return month.cost.*part > 0.0; });
    });
}

LinkedPlace hoursOf(int first, int hours) {
    return {AxisMeaning::HourOfYear, static_cast<double>(first), static_cast<double>(first + hours)};
}

void addStacks(ChartSpec& spec, const QList<CashPeriod>& periods, const PlanCash& cash) {
    TableColumn when{MoneyWords::tr("Period"), Quantity::Plain, {}, {}, 0.0, 0.0, 0};
    TableColumn total{MoneyWords::tr("Total (USD)"), Quantity::Usd, {}, {}, 0.0, 0.0, 0};
    for (const CashPeriod& period : periods) {
        when.texts << period.name;
        total.numbers << period.cost.total();
        spec.x.categories << period.name;
        spec.x.places << (period.afterHorizon ? LinkedPlace() : hoursOf(period.firstHour, period.hours));
    }
    spec.table.columns << when;
    for (const models::CostPartField& field : models::kCostPartFields) {
        if (!anyPlanPays(cash, field.value)) continue;  // the three charts have the same parts
        SeriesSpec part;
        part.name = costPartName(field.key);
        part.kind = SeriesKind::StackedBar;
        part.role = costPartRole(field.key);
        part.inLegend = isVisible(cash, field.value);
        for (const CashPeriod& period : periods) part.values << period.cost.*field.value;
        spec.series << part;
        spec.table.columns << TableColumn{
            MoneyWords::tr("%1 (USD)").arg(part.name), Quantity::Usd, part.values, {}, 0.0, 0.0, 0};
    }
    spec.table.columns << total;
}

/// Months of which the horizon holds less than three weeks, so that a low bar is not read as a cheap month.
std::vector<const models::MonthlyCash*> shortMonths(const models::CashPlan& plan) {
    std::vector<const models::MonthlyCash*> found;
    for (const models::MonthlyCash& month : plan.months) {
        if (month.hours < 3 * models::kHoursPerWeek && plan.months.size() > 1) found.push_back(&month);
    }
    return found;
}

/// "Hybrid pays $1.53M: $118k in Jan 2026, at most $131k in Mar".
QString inWords(const PlanResult& plan, const QList<CashPeriod>& periods) {
    const auto most = std::max_element(periods.begin(), periods.end(), [](const CashPeriod& a, const CashPeriod& b) {
        return a.cost.total() < b.cost.total();
    });
    return MoneyWords::tr("%1 pays %2 in all: %3 in the first period, at most %4 (%5).")
        .arg(planName(plan.plan), formatNumber(plan.totalCostUsd, Quantity::Usd),
             formatNumber(periods.first().cost.total(), Quantity::Usd), formatNumber(most->cost.total(), Quantity::Usd),
             most->name);
}

/// What is paid today as a line: by month, or by year where the bars are years.
void addTodayLine(ChartSpec& spec, const models::SpendToday& today, double months) {
    const double usd = today.usdPerMonth * months;
    const QString label = MoneyWords::tr("%1 %2").arg(todayName(today), formatNumber(usd, Quantity::Usd));
    spec.marks.append({Direction::Horizontal, usd, label, ColorRole::Current});
    spec.y.maximum = std::max(spec.y.maximum, niceMaximum(usd * 1.05));
    spec.description += u' ' + (months > 1.0 ? MoneyWords::tr("%1 a year.") : MoneyWords::tr("%1 a month.")).arg(label);
}

/// "Pinned: $1.60M; since then −$70k (−4.4 %)."
QString pinnedTotal(double before, double now) {
    const QString then = formatNumber(before, Quantity::Usd), change = formatChange(before, now, Quantity::Usd);
    if (change.isEmpty() || !(before > 0.0)) return MoneyWords::tr("Pinned: %1, unchanged.").arg(then);
    const QString share = formatNumber(now / before - 1.0, Quantity::Percent);
    return MoneyWords::tr("Pinned: %1; since then %2 (%3).").arg(then, change, now > before ? u'+' + share : share);
}

}  // namespace

ChartSpec cashChart(const models::Evaluation& evaluation, const PlanCash& cash, PlanKind plan,
                    const models::SpendToday* today, const models::Evaluation* pinned) {
    const PlanResult& result = evaluation.plan(plan);
    const auto key = models::kPlanNames[models::index(plan)];
    ChartSpec spec;
    spec.id = QStringLiteral("money.cash_") + QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
    spec.title = MoneyWords::tr("%1: %2").arg(planName(plan), formatNumber(result.totalCostUsd, Quantity::Usd));
    spec.place = planPlace(plan);
    spec.y.title = MoneyWords::tr("USD a month");
    spec.y.quantity = Quantity::Usd;
    if (const QString& problem = cash.problems[models::index(plan)]; !problem.isEmpty())
        return nothing(spec, MoneyWords::tr("The months could not be computed. %1").arg(problem));
    const QList<CashPeriod> periods = cashPeriods(cash.plans[models::index(plan)]);
    if (periods.isEmpty() || !(dearest(cash) > 0.0))
        return nothing(spec, MoneyWords::tr("There is nothing to pay: no plan rents anything."));
    const auto months = static_cast<qsizetype>(cash.plans[models::index(plan)].months.size());
    const qsizetype bars = periods.size() - (periods.last().afterHorizon ? 1 : 0);
    if (months > bars) spec.y.title = MoneyWords::tr("USD a year");
    addStacks(spec, periods, cash);
    spec.y.maximum = niceMaximum(dearest(cash) * 1.05);
    if (!result.feasible)
        for (qsizetype i = 0; i < periods.size(); ++i) spec.categoryMuted << true;
    spec.description = inWords(result, periods);
    QStringList notes;
    if (today != nullptr) addTodayLine(spec, *today, months > bars ? kMonthsOfYear : 1.0);
    if (pinned != nullptr) {
        notes << pinnedTotal(pinned->plan(plan).totalCostUsd, result.totalCostUsd);
        spec.description += u' ' + notes.last();
    }
    if (!result.feasible) notes << MoneyWords::tr("Infeasible: priced for what it serves.");
    if (result.strandedCommitmentUsd > 0.0)
        notes << MoneyWords::tr("Still owed after the horizon, not in the total: %1.")
                     .arg(formatNumber(result.strandedCommitmentUsd, Quantity::Usd));
    if (periods.last().afterHorizon) notes << MoneyWords::tr("Later: what the last terms cost beyond the horizon.");
    for (const models::MonthlyCash* month : shortMonths(cash.plans[models::index(plan)]))
        notes << MoneyWords::tr("%1 has %2 days.")
                     .arg(monthTitle(month->month), QLocale().toString(month->hours / 24));
    if (result.cost.setup > 0.0)
        notes << MoneyWords::tr("%1 up front.").arg(formatNumber(result.cost.setup, Quantity::Usd));
    spec.footnote = notes.join(u' ');
    return spec;
}

ChartSpec commitmentUseChart(const models::Evaluation& evaluation, const PlanCash& cash) {
    ChartSpec spec;
    spec.id = QStringLiteral("money.commitment_use");
    spec.title = MoneyWords::tr("Monthly use of commitments");
    spec.y.title = MoneyWords::tr("of the committed GPU-hours are held");
    spec.y.quantity = Quantity::Percent;
    spec.y.maximum = 1.0;
    spec.x.wholeNumbers = true;
    QStringList told, problems;
    qsizetype most = 0;
    for (const PlanKind plan : models::kPlans) {
        if (!cash.problems[models::index(plan)].isEmpty()) problems << cash.problems[models::index(plan)];
        const auto& months = cash.plans[models::index(plan)].months;
        if (months.empty() || months.front().committedRentedGpuHours <= 0.0) continue;
        SeriesSpec line;
        line.name = planName(plan);
        line.kind = SeriesKind::StepLine;
        line.role = planRole(plan);
        line.place = planPlace(plan);
        TableColumn column{MoneyWords::tr("%1 (%)").arg(line.name), Quantity::Percent, {}, {}, 0.0, 0.0, 0};
        for (const models::MonthlyCash& month : months) {
            line.points.append({static_cast<double>(column.numbers.size()), month.commitmentUtilization()});
            column.numbers << month.commitmentUtilization();
        }
        line.points.append({static_cast<double>(column.numbers.size()), column.numbers.last()});
        const auto [low, high] = std::minmax_element(column.numbers.begin(), column.numbers.end());
        told << MoneyWords::tr("%1 %2 to %3")
                    .arg(line.name, formatNumber(*low, Quantity::Percent), formatNumber(*high, Quantity::Percent));
        if (spec.table.columns.isEmpty()) {
            TableColumn when{MoneyWords::tr("Month"), Quantity::Plain, {}, {}, 0.0, 0.0, 0};
            for (const models::MonthlyCash& month : months) {
                const QString name = QString::fromStdString(month.month);
                const auto at = static_cast<double>(when.texts.size());
                when.texts << name;
                spec.x.places << hoursOf(month.firstHour, month.hours);
                const QList<CashPeriod> one = cashPeriods(models::CashPlan{{month}, 0.0});
                const QString shortMonth = one.first().name.section(u' ', 0, 0), year = name.left(4);
                const bool years = months.size() > kMostMonthsByName;  // then only the year begins with a tick
                if (!years)
                    spec.x.ticks.append({at, shortMonth, at + 0.5});
                else if (name.endsWith(QStringLiteral("-01")))
                    spec.x.ticks.append({at, year, std::nullopt});
            }
            spec.table.columns << when;
        }
        most = std::max(most, column.numbers.size());
        spec.table.columns << column;
        spec.series << line;
    }
    if (!problems.isEmpty())
        return nothing(spec, MoneyWords::tr("The months could not be computed. %1").arg(problems.first()));
    if (spec.series.isEmpty()) return nothing(spec, MoneyWords::tr("No plan commits to anything."));
    spec.x.title = MoneyWords::tr("months");
    spec.x.maximum = static_cast<double>(most);
    spec.description = MoneyWords::tr("Held share of the committed GPU-hours, lowest to highest month: %1.")
                           .arg(told.join(QStringLiteral(", ")));
    if (!evaluation.recommendation.plan) spec.footnote = MoneyWords::tr("No plan is feasible.");
    return spec;
}

}  // namespace splitpoint::ui
