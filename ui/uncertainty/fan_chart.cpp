#include <algorithm>

#include "ui/language/in_sentence.h"
#include "ui/plans/plan_names.h"
#include "ui/uncertainty/uncertainty_charts.h"
#include "ui/uncertainty/uncertainty_words.h"

namespace splitpoint::ui {

using models::MonthlyFan;
using models::PlanKind;
using models::Simulation;

namespace {

constexpr qsizetype kMostTicks = 13;

/// The levels that the chart draws, with their words.
struct Level {
    std::size_t place;
    QString words;
};
QList<Level> levels() {
    return {{models::kFan90, UncertaintyWords::tr("9 in 10 futures at most")},
            {models::kFan50, UncertaintyWords::tr("half of the futures at most")},
            {models::kFan10, UncertaintyWords::tr("1 in 10 futures at most")}};
}

void addMonths(ChartSpec& spec, const MonthlyFan& fan) {
    const auto months = static_cast<qsizetype>(fan.months.size());
    TableColumn when{UncertaintyWords::tr("Up to the end of"), Quantity::Plain, {}, {}, 0.0, 0.0, 0};
    int from = 0;
    const qsizetype every = (months + kMostTicks - 1) / kMostTicks;
    for (qsizetype m = 0; m < months; ++m) {
        const QString name = QString::fromStdString(fan.months[static_cast<std::size_t>(m)]);
        when.texts << name;
        const int end = fan.endHour[static_cast<std::size_t>(m)];
        spec.x.places << LinkedPlace(AxisMeaning::HourOfYear, static_cast<double>(from), static_cast<double>(end));
        from = end;
        if (m % every == 0) spec.x.ticks << TickSpec{static_cast<double>(m), name, static_cast<double>(m) + 0.5};
    }
    spec.table.columns << when;
}

}  // namespace

ChartSpec costFanChart(const Simulation& s) {
    ChartSpec spec;
    spec.id = QStringLiteral("uncertainty.over_time");
    spec.title = UncertaintyWords::tr("Cost so far, month by month");
    if (!s.overTime || s.overTime->months.empty()) {
        spec.emptyReason = spec.description = UncertaintyWords::tr("The months are being computed.");
        return spec;
    }
    const MonthlyFan& fan = *s.overTime;
    spec.x.title = UncertaintyWords::tr("months");
    spec.x.wholeNumbers = true;
    spec.x.maximum = static_cast<double>(fan.months.size());
    spec.y.title = UncertaintyWords::tr("USD so far; shaded from 1 in 10 to 9 in 10 futures");
    spec.y.quantity = Quantity::Usd;
    addMonths(spec, fan);
    double most = 0.0;
    QStringList told;
    QList<SeriesSpec> shades, lines;
    for (const PlanKind plan : models::kPlans) {
        const auto& months = fan.cumulatedUsd[models::index(plan)];
        const bool copy = plan == PlanKind::Hybrid && s.hybridIs;
        if (months.empty() || copy) continue;
        SeriesSpec shade;
        shade.kind = SeriesKind::Band;
        shade.role = planRole(plan);
        shade.inLegend = false;
        shade.points << QPointF();
        shade.floors << 0.0;
        for (std::size_t m = 0; m < months.size(); ++m) {
            shade.points << QPointF(static_cast<double>(m) + 1.0, months[m][models::kFan90]);
            shade.floors << months[m][models::kFan10];
            most = std::max(most, months[m][models::kFan90]);
        }
        shades << shade;
        for (const Level& level : levels()) {
            SeriesSpec line;
            line.name = level.place == models::kFan50 ? planName(plan)
                                                      : UncertaintyWords::tr("%1, %2").arg(planName(plan), level.words);
            line.role = planRole(plan);
            line.place = planPlace(plan);
            line.secondary = level.place != models::kFan50;
            line.inLegend = !line.secondary;
            line.points << QPointF();
            TableColumn column{UncertaintyWords::tr("%1, %2 (USD)").arg(planName(plan), level.words),
                               Quantity::Usd,
                               {},
                               {},
                               0.0,
                               0.0,
                               0};
            for (std::size_t m = 0; m < months.size(); ++m) {
                line.points << QPointF(static_cast<double>(m) + 1.0, months[m][level.place]);
                column.numbers << months[m][level.place];
            }
            lines << line;
            spec.table.columns << column;
        }
        told << UncertaintyWords::tr("%1: 9 in 10 futures cost at most %2 in the end, half of them at most %3")
                    .arg(planName(plan), formatNumber(months.back()[models::kFan90], Quantity::Usd),
                         formatNumber(months.back()[models::kFan50], Quantity::Usd));
    }
    if (lines.isEmpty()) {
        spec.emptyReason = spec.description = UncertaintyWords::tr("No plan pays anything.");
        return spec;
    }
    spec.series = shades + lines;
    spec.y.maximum = niceMaximum(most * 1.05);
    spec.description = told.join(QStringLiteral(". ")) + u'.';
    spec.footnote = UncertaintyWords::tr("Of %1 futures, plans as decided; work left undone is not in it.")
                        .arg(QLocale().toString(fan.futures));
    if (s.hybridIs)
        spec.footnote +=
            u' ' + UncertaintyWords::tr("The hybrid is the plan %1.").arg(inSentence(planName(*s.hybridIs)));
    return spec;
}

}  // namespace splitpoint::ui
