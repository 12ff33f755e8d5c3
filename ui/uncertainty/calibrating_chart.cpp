#include <algorithm>

#include "ui/language/model_words.h"
#include "ui/uncertainty/uncertainty_charts.h"
#include "ui/uncertainty/uncertainty_words.h"

namespace splitpoint::ui {

using models::CalibrationOption;
using models::Simulation;

ChartSpec calibratingChart(const Simulation& s) {
    ChartSpec spec;
    spec.id = QStringLiteral("uncertainty.calibrating");
    spec.title = UncertaintyWords::tr("Is calibrating worth it?");
    if (!s.calibrating) {
        spec.emptyReason = spec.description = UncertaintyWords::tr("The value of calibrating is being computed.");
        return spec;
    }
    const auto& value = *s.calibrating;
    if (value.options.empty() || value.knowingUsd <= 0.0) {
        spec.emptyReason = spec.description = worded(value.sentence) + u'.';
        return spec;
    }
    spec.x.title = UncertaintyWords::tr("machines of each delivery");
    spec.x.wholeNumbers = true;
    spec.y.title = UncertaintyWords::tr("USD: worth on average, less what the runs cost");
    spec.y.quantity = Quantity::Usd;
    double low = 0.0, high = 0.0;
    SeriesSpec quick, full;
    quick.name = UncertaintyWords::tr("Quick run");
    full.name = UncertaintyWords::tr("Full run");
    quick.role = ColorRole::Baseline;
    full.role = ColorRole::Demand;
    TableColumn mode{UncertaintyWords::tr("Run"), Quantity::Plain, {}, {}, 0.0, 0.0, 0};
    TableColumn machines{UncertaintyWords::tr("Machines of each delivery"), Quantity::Plain, {}, {}, 0.0, 0.0, 0};
    TableColumn worth{UncertaintyWords::tr("Worth on average (USD)"), Quantity::Usd, {}, {}, 0.0, 0.0, 0};
    TableColumn cost{UncertaintyWords::tr("Cost (USD)"), Quantity::Usd, {}, {}, 0.0, 0.0, 0};
    TableColumn net{UncertaintyWords::tr("Worth less cost (USD)"), Quantity::Usd, {}, {}, 0.0, 0.0, 0};
    for (const CalibrationOption& option : value.options) {
        (option.full ? full : quick).points << QPointF(option.machines, option.netUsd());
        low = std::min(low, option.netUsd());
        high = std::max(high, option.netUsd());
        spec.x.maximum = std::max(spec.x.maximum, static_cast<double>(option.machines));
        mode.texts << (option.full ? UncertaintyWords::tr("full") : UncertaintyWords::tr("quick"));
        machines.numbers << option.machines;
        worth.numbers << option.worthUsd;
        cost.numbers << option.costUsd;
        net.numbers << option.netUsd();
    }
    spec.table.columns = {mode, machines, worth, cost, net};
    spec.x.minimum = 1.0;
    spec.series = {quick, full};
    if (value.best) {
        const CalibrationOption& option = value.options[*value.best];
        SeriesSpec best;
        best.kind = SeriesKind::Scatter;
        best.role = ColorRole::Optimum;
        best.name = UncertaintyWords::tr("Pays best");
        best.points << QPointF(option.machines, option.netUsd());
        spec.series << best;
    }
    spec.y.minimum = low < 0.0 ? -niceMaximum(-low * 1.05) : 0.0;
    spec.y.maximum = niceMaximum(std::max(high, -low * 0.1) * 1.05);
    spec.marks << MarkSpec{
        Direction::Horizontal, value.knowingUsd,
        UncertaintyWords::tr("knowing it exactly, before cost %1").arg(formatNumber(value.knowingUsd, Quantity::Usd)),
        ColorRole::Neutral};
    spec.y.maximum = std::max(spec.y.maximum, niceMaximum(value.knowingUsd * 1.05));
    spec.description = worded(value.sentence) + u'.';
    return spec;
}

}  // namespace splitpoint::ui
