#include <algorithm>
#include <cmath>
#include <functional>

#include "ui/language/model_words.h"
#include "ui/plans/plan_chart_builder.h"
#include "ui/plans/plan_charts.h"

namespace splitpoint::ui {
namespace {

using models::kPlans;
using models::PlanResult;

struct Line {
    const char* key;
    QString label, meaning;
    Quantity quantity;
    std::function<double(const PlanResult&)> value;
    bool onlyIfAny = false;  ///< left out where it is zero or absent for all plans
};

QList<Line> costLines() {
    return {
        {"effective_cost", PlanWords::tr("Effective cost"),
         PlanWords::tr("Total cost over the useful GPU-hours it delivers"), Quantity::UsdPerGpuHour,
         [](const PlanResult& p) { return valueOrNan(p.usdPerUsefulGpuHour); }},
        {"total_cost", PlanWords::tr("Total cost"), PlanWords::tr("Everything paid over the horizon"), Quantity::Usd,
         [](const PlanResult& p) { return p.totalCostUsd; }},
        {"stranded_commitment", PlanWords::tr("Still owed after the horizon"),
         PlanWords::tr("What the last started term costs beyond the horizon; not in the total"), Quantity::Usd,
         [](const PlanResult& p) { return p.strandedCommitmentUsd; }, true},
        {"paid_beyond_horizon", PlanWords::tr("Paid for time after the horizon"),
         PlanWords::tr(
             "What the last started term costs beyond the horizon; in the total, as terms count to their end"),
         Quantity::Usd, [](const PlanResult& p) { return p.paidBeyondHorizonUsd; }, true},
        {"bare_metal_nodes", PlanWords::tr("Bare-metal nodes"), PlanWords::tr("Held all hours"), Quantity::Nodes,
         [](const PlanResult& p) { return static_cast<double>(p.nodes.bareMetal); }},
        {"reserved_nodes", PlanWords::tr("Reserved virtual nodes"), PlanWords::tr("Held all hours"), Quantity::Nodes,
         [](const PlanResult& p) { return static_cast<double>(p.nodes.reserved); }, true},
        {"peak_elastic_gpus", PlanWords::tr("Peak elastic GPUs"),
         PlanWords::tr("Most GPUs rented on demand or as spot in one hour"), Quantity::Gpus,
         [](const PlanResult& p) {
             return p.tiers[models::index(models::Tier::OnDemand)].peakHeldGpus +
                    p.tiers[models::index(models::Tier::Spot)].peakHeldGpus;
         }},
        {"utilization", PlanWords::tr("Utilization of committed GPUs"), PlanWords::tr("Held over rented GPU-hours"),
         Quantity::Percent, [](const PlanResult& p) { return valueOrNan(p.utilization); }},
        {"coverage", PlanWords::tr("Coverage"), PlanWords::tr("Committed share of held GPU-hours"), Quantity::Percent,
         [](const PlanResult& p) { return valueOrNan(p.coverage); }},
        {"effective_savings_rate", PlanWords::tr("Savings against on demand only"),
         PlanWords::tr("1 minus cost over the cost of serving all of it on demand"), Quantity::Percent,
         [](const PlanResult& p) { return valueOrNan(p.effectiveSavingsRate); }},
    };
}

QList<Line> performanceLines() {
    return {
        {"useful_gpu_hours", PlanWords::tr("Useful work done"), PlanWords::tr("Useful GPU-hours delivered"),
         Quantity::GpuHours, [](const PlanResult& p) { return p.usefulGpuHours; }},
        {"unserved_gpu_hours", PlanWords::tr("Unserved"), PlanWords::tr("Useful GPU-hours that nothing serves"),
         Quantity::GpuHours, [](const PlanResult& p) { return p.unservedGpuHours; }},
        {"relative_performance", PlanWords::tr("Relative performance"),
         PlanWords::tr("100 % is ideal, undisturbed bare metal of the same GPU"), Quantity::Percent,
         [](const PlanResult& p) { return valueOrNan(p.relativePerformance); }},
        {"typical_step_time", PlanWords::tr("Typical step time"), PlanWords::tr("1 is ideal bare metal"),
         Quantity::Ratio, [](const PlanResult& p) { return valueOrNan(p.typicalStepTime); }},
        {"bad_hour_step_time", PlanWords::tr("Bad-hour step time"),
         PlanWords::tr("Worst workload and tier in a disturbed hour"), Quantity::Ratio,
         [](const PlanResult& p) { return valueOrNan(p.badHourStepTime); }},
        {"interruption_loss", PlanWords::tr("Lost to interruptions"), PlanWords::tr("Share of GPU-hours at work"),
         Quantity::Percent, [](const PlanResult& p) { return p.interruptionLoss; }, true},
        {"deferred_gpu_hours", PlanWords::tr("Deferred"),
         PlanWords::tr("Useful GPU-hours done in a later hour than asked"), Quantity::GpuHours,
         [](const PlanResult& p) { return p.deferredGpuHours; }, true},
        {"capacity_wait_gpu_hours", PlanWords::tr("Waiting for boots"),
         PlanWords::tr("GPU-hours that wait while machines start"), Quantity::GpuHours,
         [](const PlanResult& p) { return p.capacityWaitGpuHours; }, true},
        {"provisioning_hours", PlanWords::tr("Until nodes serve"),
         PlanWords::tr("Lead time of the slowest committed node in use"), Quantity::Hours,
         [](const PlanResult& p) { return p.provisioningHours; }, true},
        {"bridging_cost", PlanWords::tr("Bridging cost"),
         PlanWords::tr("Serving that share on the elastic tier until then"), Quantity::Usd,
         [](const PlanResult& p) { return valueOrNan(p.bridgingCostUsd); }, true},
    };
}

ComparisonRow feasibleRow(const models::Evaluation& evaluation) {
    ComparisonRow row{
        QStringLiteral("feasible"),
        PlanWords::tr("Feasible"),
        QString(),
        PlanWords::tr("Whether the plan serves everything; an infeasible one is priced for what it serves"),
        Quantity::Plain,
        {},
        {},
        {}};
    for (const models::PlanKind plan : kPlans) {
        const PlanResult& result = evaluation.plan(plan);
        row.values[models::index(plan)] = result.feasible ? 1.0 : 0.0;
        QString text = result.feasible ? PlanWords::tr("yes") : PlanWords::tr("no");
        if (!result.feasible && !result.reasons.empty())
            text = PlanWords::tr("no: %1").arg(worded(result.reasons.front()));
        row.texts[models::index(plan)] = text;
    }
    return row;
}

void appendRows(QList<ComparisonRow>& rows, const QList<Line>& lines, const models::Evaluation& evaluation) {
    for (const Line& line : lines) {
        ComparisonRow row{
            QString::fromLatin1(line.key), line.label, unitName(line.quantity), line.meaning, line.quantity, {}, {}, {}};
        bool any = false;
        for (const models::PlanKind plan : kPlans) {
            const double value = line.value(evaluation.plan(plan));
            row.values[models::index(plan)] = value;
            any = any || (std::isfinite(value) && value != 0.0);
        }
        if (any || !line.onlyIfAny) rows.append(row);
    }
}

}  // namespace

QString ComparisonRow::text(models::PlanKind plan, const QLocale& locale) const {
    const QString& fixed = texts[models::index(plan)];
    return fixed.isEmpty() ? formatNumber(values[models::index(plan)], quantity, Precision::Full, locale) : fixed;
}

QList<ComparisonRow> planComparison(const models::Evaluation& evaluation) {
    QList<ComparisonRow> rows{feasibleRow(evaluation)};
    appendRows(rows, costLines(), evaluation);
    appendRows(rows, performanceLines(), evaluation);
    return rows;
}

}  // namespace splitpoint::ui
