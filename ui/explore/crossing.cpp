#include <algorithm>
#include <cmath>

#include "ui/explore/explore_charts.h"
#include "ui/explore/explore_words.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {
namespace {

/// The part of a falling curve that is at most `top`, entering the plot exactly at its upper edge.
QList<QPointF> below(const std::vector<double>& x, const std::vector<double>& y, double top) {
    QList<QPointF> points;
    const std::size_t count = std::min(x.size(), y.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (y[i] > top) continue;
        if (i > 0 && points.isEmpty() && y[i - 1] > top && y[i - 1] != y[i])
            points.append({x[i - 1] + (x[i] - x[i - 1]) * (y[i - 1] - top) / (y[i - 1] - y[i]), top});
        points.append({x[i], y[i]});
    }
    return points;
}

SeriesSpec curve(const QString& name, models::PlanKind plan, ColorRole role, QList<QPointF> points) {
    SeriesSpec series;
    series.place = planPlace(plan);
    series.name = name;
    series.role = role;
    series.points = std::move(points);
    return series;
}

}  // namespace

ChartSpec crossingChart(const std::optional<models::CrossingCurves>& curves, const models::Evaluation& evaluation) {
    ChartSpec spec;
    spec.id = QStringLiteral("explore.crossing");
    spec.title = ExploreWords::tr("Effective cost against utilization");
    spec.x.title = ExploreWords::tr("utilization of the committed GPUs, %");
    spec.x.quantity = Quantity::Percent;
    spec.y.title = ExploreWords::tr("USD per useful GPU-hour");
    spec.y.quantity = Quantity::UsdPerGpuHour;
    if (!curves || curves->utilization.empty()) {
        spec.emptyReason = ExploreWords::tr(
            "There are no two curves to cross: this needs a bare-metal offer, an on-demand offer and some demand.");
        spec.description = spec.emptyReason;
        return spec;
    }
    const double elastic =
        *std::max_element(curves->elasticUsdPerUsefulHour.begin(), curves->elasticUsdPerUsefulHour.end());
    const double atFull = curves->bareMetalUsdPerUsefulHour.back();
    spec.y.maximum = niceMaximum(std::max(2.2 * elastic, 1.6 * atFull));
    spec.series = {curve(ExploreWords::tr("Bare metal"), models::PlanKind::BareMetal, ColorRole::PlanBareMetal,
                         below(curves->utilization, curves->bareMetalUsdPerUsefulHour, spec.y.maximum)),
                   curve(ExploreWords::tr("On demand"), models::PlanKind::Virtual, ColorRole::PlanVirtual,
                         below(curves->utilization, curves->elasticUsdPerUsefulHour, spec.y.maximum))};
    const double breakEven = curves->breakEvenUtilization;
    const QString breakEvenText = formatNumber(breakEven, Quantity::Percent);
    if (breakEven <= 1.0) {
        spec.marks.append({Direction::Vertical, breakEven, ExploreWords::tr("Break-even U*: %1").arg(breakEvenText),
                           ColorRole::Optimum});
        spec.description =
            ExploreWords::tr("Bare metal is cheaper than on demand above a utilization of %1.").arg(breakEvenText);
    } else {
        spec.description =
            ExploreWords::tr("Bare metal never pays at these prices: break-even would be at %1.").arg(breakEvenText);
        spec.footnote = spec.description;
    }
    if (const auto& inUse = evaluation.recommendation.utilizationInUse) {
        const QString text = formatNumber(*inUse, Quantity::Percent);
        spec.marks.append({Direction::Vertical, *inUse, ExploreWords::tr("In use: %1").arg(text), ColorRole::Current});
        spec.description += u' ' + ExploreWords::tr("In use: %1.").arg(text);
    }
    const auto column = [](const QString& header, Quantity quantity, const std::vector<double>& values) {
        return TableColumn{header, quantity, QList<double>(values.begin(), values.end()), {}, 0.0, 0.0, 0};
    };
    spec.table.columns = {column(ExploreWords::tr("Utilization (%)"), Quantity::Percent, curves->utilization),
                          column(ExploreWords::tr("Bare metal (USD per useful GPU-hour)"), Quantity::UsdPerGpuHour,
                                 curves->bareMetalUsdPerUsefulHour),
                          column(ExploreWords::tr("On demand (USD per useful GPU-hour)"), Quantity::UsdPerGpuHour,
                                 curves->elasticUsdPerUsefulHour)};
    return spec;
}

}  // namespace splitpoint::ui
