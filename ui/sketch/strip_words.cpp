#include "ui/sketch/strip_words.h"

#include <array>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "models/demand/layers.h"
#include "ui/format/number_format.h"

namespace splitpoint::ui {

namespace {

struct StripWords {
    Q_DECLARE_TR_FUNCTIONS(Sketch)
};

QString baseWords(const models::Demand& base) {
    return models::isWeekly(base) ? StripWords::tr("A week that repeats") : StripWords::tr("A curve of its own");
}

}  // namespace

QString yearWords(const models::Workload& workload) {
    std::array<int, models::kLayerKindCount> counts{};
    for (const auto& layer : workload.demandLayers) {
        if (layer.on) ++counts[static_cast<std::size_t>(layer.kind())];
    }
    const auto count = [&](models::LayerKind kind) { return counts[static_cast<std::size_t>(kind)]; };
    QStringList parts{baseWords(workload.demand)};
    if (count(models::LayerKind::Months) > 0) parts << StripWords::tr("months");
    if (const int growth = count(models::LayerKind::Growth); growth > 0) parts << StripWords::tr("growth");
    if (const int events = count(models::LayerKind::Event); events > 0)
        parts << counted(events, StripWords::tr("event"), StripWords::tr("events"));
    const double perYear = workload.growthPerYear.typical;
    if (perYear != 0.0) parts << StripWords::tr("growth of %1 a year").arg(formatNumber(perYear, Quantity::Percent));
    QString text = parts.join(QStringLiteral(" \u00d7 "));
    int others = 0;
    using models::LayerKind;
    for (const auto kind : {LayerKind::Import, LayerKind::Template, LayerKind::Scale, LayerKind::Shift, LayerKind::Cap,
                            LayerKind::Drawn, LayerKind::Roughness})
        others += count(kind);
    if (others > 0)
        text += StripWords::tr(", with %1").arg(counted(others, StripWords::tr("other layer"), StripWords::tr("other layers")));
    return text;
}

QString stripWords(const SketchView& view, const SketchClock& clock, const models::Workload& workload) {
    if (view.scope != SketchScope::Year) return scopeWords(view, clock, workload);
    return StripWords::tr("%1. Tools move whole days, the months set factors, Enter opens a week.")
        .arg(yearWords(workload));
}

QString splitWords(const models::Evaluation& evaluation, models::NodeCounts nodes) {
    const models::SweepPoint* here = nullptr;
    const models::SweepPoint* best = nullptr;
    bool isKnown = false;
    for (const auto& point : evaluation.hybridSweep) {
        isKnown = isKnown || point.nodes == nodes;
        if (!point.feasible) continue;
        if (best == nullptr || point.totalCostUsd < best->totalCostUsd) best = &point;
        if (point.nodes == nodes) here = &point;
    }
    const auto named = [](models::NodeCounts counts) {
        return StripWords::tr("%1 bare metal + %2 reserved")
            .arg(QLocale().toString(counts.bareMetal), QLocale().toString(counts.reserved));
    };
    if (here == nullptr) return isKnown ? StripWords::tr("%1: work is left unserved").arg(named(nodes)) : QString();
    const QString what = StripWords::tr("%1: %2").arg(named(nodes), formatNumber(here->totalCostUsd, Quantity::Usd));
    if (here->nodes == best->nodes || best->totalCostUsd <= 0) return StripWords::tr("%1, the best split").arg(what);
    return StripWords::tr("%1, %2 above the best (%3)")
        .arg(what, formatNumber(here->totalCostUsd / best->totalCostUsd - 1.0, Quantity::Percent), named(best->nodes));
}

}  // namespace splitpoint::ui
