#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "ui/money/cash_periods.h"
#include "ui/money/money_charts.h"
#include "ui/money/money_words.h"
#include "ui/plans/plan_chart_builder.h"
#include "ui/plans/plan_names.h"
#include "ui/plans/today_rows.h"

namespace splitpoint::ui {

using models::PlanKind;
using models::PlanResult;

namespace {

template <class Value>
ComparisonRow row(const char* key, const QString& label, const QString& meaning, Quantity quantity,
                  const models::Evaluation& evaluation, Value value) {
    ComparisonRow made{QString::fromLatin1(key), label, unitName(quantity), meaning, quantity, {}, {}, {}};
    for (const PlanKind plan : models::kPlans) made.values[models::index(plan)] = value(evaluation.plan(plan));
    return made;
}

/// Where a plan has no such rate its cell says why in place of a dash.
ComparisonRow rate(const char* key, const QString& label, const QString& meaning, const models::Evaluation& evaluation,
                   std::optional<double> PlanResult::*value, const QString& whyNone) {
    ComparisonRow made = row(key, label, meaning, Quantity::Percent, evaluation,
                             [value](const PlanResult& p) { return valueOrNan(p.*value); });
    for (std::size_t plan = 0; plan < models::kPlanCount; ++plan)
        if (!std::isfinite(made.values[plan])) made.texts[plan] = whyNone;
    return made;
}

QString whyNoSavingsRate(const models::Scenario& scenario, const models::Evaluation& evaluation) {
    if (!scenario.offer(models::Tier::OnDemand)) return MoneyWords::tr("no on-demand offer");
    return evaluation.usefulGpuHoursDemanded > 0.0 ? MoneyWords::tr("not all served")
                                                   : MoneyWords::tr("nothing to buy");
}

QString meaningOf(std::string_view key) {
    if (key == "commitment") return MoneyWords::tr("Bare-metal and reserved nodes with their spares, all hours");
    if (key == "setup") return MoneyWords::tr("Paid once, up front");
    if (key == "elastic") return MoneyWords::tr("GPUs rented by the hour when they are needed");
    if (key == "boot") return MoneyWords::tr("Paid while machines start and before they stop");
    if (key == "operations") return MoneyWords::tr("People and fixed platform costs");
    if (key == "transfer") return MoneyWords::tr("Moving the overflow between the platforms");
    return MoneyWords::tr("Your own lines");
}

void addParts(QList<ComparisonRow>& rows, const models::Scenario& scenario, const models::Evaluation& evaluation) {
    for (const models::CostPartField& field : models::kCostPartFields) {
        ComparisonRow part = row(std::string(field.key).c_str(), costPartName(field.key), meaningOf(field.key),
                                 Quantity::Usd, evaluation, [&](const PlanResult& p) { return p.cost.*field.value; });
        const bool extra = field.key == "extra";
        if (extra && scenario.extraCosts.empty()) {
            part.meaning = MoneyWords::tr(
                "Storage, egress, support and licenses are in none of the totals; add them under Scenario");
            for (QString& text : part.texts) text = MoneyWords::tr("not included");
        } else if (!extra &&
                   std::none_of(part.values.begin(), part.values.end(), [](double usd) { return usd != 0.0; })) {
            continue;
        }
        rows << part;
    }
}

void addMonths(QList<ComparisonRow>& rows, const models::Scenario& scenario, const models::Evaluation& evaluation,
               const PlanCash* cash) {
    const double months = scenario.hours / models::kHoursPerMonth;
    rows << row("mean_month", MoneyWords::tr("Mean month"),
                MoneyWords::tr("Total over the months of 730 h in the horizon"), Quantity::Usd, evaluation,
                [&](const PlanResult& p) { return p.totalCostUsd / months; });
    ComparisonRow dearest =
        row("dearest_month", MoneyWords::tr("Dearest month"), MoneyWords::tr("The highest month of the horizon"),
            Quantity::Usd, evaluation, [&](const PlanResult& p) {
                double most = std::numeric_limits<double>::quiet_NaN();
                if (cash == nullptr) return most;
                for (const models::MonthlyCash& month : cash->plans[models::index(p.plan)].months)
                    most = std::isnan(most) ? month.cost.total() : std::max(most, month.cost.total());
                return most;
            });
    // Its row is there before the months are, so that the table keeps its shape at every edit.
    if (cash == nullptr) dearest.texts.fill(QString(QChar(0x2026)));
    rows << dearest;
}

}  // namespace

QList<ComparisonRow> moneyFigures(const models::Scenario& scenario, const models::Evaluation& evaluation,
                                  const PlanCash* cash) {
    QList<ComparisonRow> rows;
    rows << row("total_cost", MoneyWords::tr("Total cost"), MoneyWords::tr("Everything paid over the horizon"),
                Quantity::Usd, evaluation, [](const PlanResult& p) { return p.totalCostUsd; });
    const auto today = models::spendToday(scenario, evaluation, cash != nullptr ? &cash->plans : nullptr);
    if (today && today->usdPerUsefulGpuHour)
        rows << row("effective_cost", MoneyWords::tr("Effective cost"),
                    MoneyWords::tr("Total cost over the useful GPU-hours it delivers"), Quantity::UsdPerGpuHour,
                    evaluation, [](const PlanResult& p) { return valueOrNan(p.usdPerUsefulGpuHour); });
    addParts(rows, scenario, evaluation);
    addMonths(rows, scenario, evaluation, cash);
    rows << rate("coverage", MoneyWords::tr("Coverage"), MoneyWords::tr("Committed share of held GPU-hours"),
                 evaluation, &PlanResult::coverage, MoneyWords::tr("nothing held"));
    rows << rate("commitment_utilization", MoneyWords::tr("Commitment utilization"),
                 MoneyWords::tr("Held over committed GPU-hours"), evaluation, &PlanResult::utilization,
                 MoneyWords::tr("none held"));
    rows << rate("effective_savings_rate", MoneyWords::tr("Effective savings rate"),
                 MoneyWords::tr("1 minus cost over the cost of serving all of it on demand"), evaluation,
                 &PlanResult::effectiveSavingsRate, whyNoSavingsRate(scenario, evaluation));
    if (scenario.countCommitment == models::CommitmentCounting::FullTerm)
        rows << row(
            "paid_beyond_horizon", MoneyWords::tr("Paid for time after the horizon"),
            MoneyWords::tr("What the last started terms cost beyond the horizon; in the total, as terms count to "
                           "their end, so that nothing is stranded"),
            Quantity::Usd, evaluation, [](const PlanResult& p) { return p.paidBeyondHorizonUsd; });
    else
        rows << row("stranded_commitment", MoneyWords::tr("Stranded commitment"),
                    MoneyWords::tr("What the last started terms still cost beyond the horizon; not in the total"),
                    Quantity::Usd, evaluation, [](const PlanResult& p) { return p.strandedCommitmentUsd; });
    rows << row("full_term_commitment", MoneyWords::tr("Full-term commitment"),
                MoneyWords::tr("If every started term is paid to its end"), Quantity::Usd, evaluation,
                [](const PlanResult& p) { return p.fullTermCommitmentUsd; });
    if (today) addToday(rows, *today);
    return rows;
}

}  // namespace splitpoint::ui
