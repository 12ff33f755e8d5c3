#include "ui/sketch/layer_presets.h"

#include <cmath>

#include "models/catalogue/workload_template.h"
#include "ui/sketch/sketch_words.h"

namespace splitpoint::ui {

using namespace models;

namespace {

constexpr int kDay = 24;
constexpr double kManyGpus = 1e9;

DemandLayer::What newWhat(LayerKind kind, double peak) {
    switch (kind) {
        case LayerKind::Import:
            return ImportLayer{HourlyDemand{{std::ceil(0.1 * peak)}}, Combine::Add};
        case LayerKind::Template:
            return TemplateLayer{DemandTemplate::NightlyBatch, std::ceil(0.5 * peak), Combine::Add};
        case LayerKind::Growth:
            return GrowthLayer{0.3};
        case LayerKind::Months: {
            MonthsLayer months;
            months.factors = {1, 1, 1, 1, 1, 1, 0.85, 0.85, 1, 1, 1.1, 1.15};
            return months;
        }
        case LayerKind::Shift:
            return ShiftLayer{1};
        case LayerKind::Cap:
            return CapLayer{std::ceil(0.9 * peak)};
        case LayerKind::Event:
            return EventLayer{28 * kDay, 7 * kDay, 0, 1.5, 0.0};
        case LayerKind::Roughness:
            return RoughnessLayer{1, 0.1, 1};
        case LayerKind::Drawn:
            return DrawnLayer{DrawnRepeat::Week, Combine::Replace, {{{{0.0, std::ceil(peak)}}}}};
        case LayerKind::Scale:
            break;
    }
    return ScaleLayer{1.2};
}

}  // namespace

DemandLayer newLayer(LayerKind kind, double peakGpus) {
    return {layerKindTitle(kind).toStdString(), true, newWhat(kind, std::max(1.0, peakGpus))};
}

QList<LayerNumber> layerNumbers(const DemandLayer& layer) {
    const auto tr = [](const char* text) { return QString::fromUtf8(text); };
    if (const auto* l = std::get_if<TemplateLayer>(&layer.what))
        return {{tr("peak"), tr("GPUs"), l->gpus, 0, kManyGpus, 1}};
    if (const auto* l = std::get_if<ScaleLayer>(&layer.what)) return {{tr("factor"), {}, l->factor, 0, 1e6, 3}};
    if (const auto* l = std::get_if<GrowthLayer>(&layer.what))
        return {{tr("growth"), tr("% a year"), 100.0 * l->perYear.typical, -99, 10000, 1}};
    if (const auto* l = std::get_if<ShiftLayer>(&layer.what))
        return {{tr("later by"), tr("h"), static_cast<double>(l->hours), -kMaxHorizonHours, kMaxHorizonHours, 0}};
    if (const auto* l = std::get_if<CapLayer>(&layer.what))
        return {{tr("at most"), tr("GPUs"), l->gpus, 0, kManyGpus, 1}};
    if (const auto* l = std::get_if<EventLayer>(&layer.what)) {
        return {{tr("from hour"), {}, static_cast<double>(l->fromHour), 0, kMaxHorizonHours, 0},
                {tr("for"), tr("h"), static_cast<double>(l->hours), 1, kMaxHorizonHours, 0},
                {tr("every"), tr("h (0: once)"), static_cast<double>(l->everyHours), 0, kMaxHorizonHours, 0},
                {tr("factor"), {}, l->factor, 0, 1000, 3},
                {tr("plus"), tr("GPUs"), l->addGpus, -kManyGpus, kManyGpus, 1}};
    }
    if (const auto* l = std::get_if<RoughnessLayer>(&layer.what)) {
        return {{tr("deviation"), tr("%"), 100.0 * l->share, 0, 100, 1},
                {tr("every"), tr("h"), static_cast<double>(l->everyHours), 1, kMaxHorizonHours, 0},
                {tr("seed"), {}, static_cast<double>(l->seed), 0, 2147483647, 0}};
    }
    if (const auto* l = std::get_if<MonthsLayer>(&layer.what)) {
        QList<LayerNumber> numbers;
        for (std::size_t m = 0; m < l->factors.size(); ++m)
            numbers.append(
                {QLocale().monthName(static_cast<int>(m) + 1, QLocale::ShortFormat), {}, l->factors[m], 0, 1000, 3});
        return numbers;
    }
    return {};
}

void setLayerNumber(DemandLayer& layer, qsizetype number, double value) {
    const int whole = static_cast<int>(std::lround(value));
    if (auto* l = std::get_if<TemplateLayer>(&layer.what)) l->gpus = value;
    if (auto* l = std::get_if<ScaleLayer>(&layer.what)) l->factor = value;
    if (auto* l = std::get_if<GrowthLayer>(&layer.what)) l->perYear = value / 100.0;
    if (auto* l = std::get_if<ShiftLayer>(&layer.what)) l->hours = whole;
    if (auto* l = std::get_if<CapLayer>(&layer.what)) l->gpus = value;
    if (auto* l = std::get_if<EventLayer>(&layer.what)) {
        if (number == 0) l->fromHour = whole;
        if (number == 1) l->hours = whole;
        if (number == 2) l->everyHours = whole;
        if (number == 3) l->factor = value;
        if (number == 4) l->addGpus = value;
    }
    if (auto* l = std::get_if<RoughnessLayer>(&layer.what)) {
        if (number == 0) l->share = value / 100.0;
        if (number == 1) l->everyHours = whole;
        if (number == 2) l->seed = whole;
    }
    if (auto* l = std::get_if<MonthsLayer>(&layer.what)) l->factors[static_cast<std::size_t>(number)] = value;
}

void applyTemplate(Workload& workload, DemandTemplate shape, double peakGpus) {
    workload.demand = TemplateDemand{shape, peakGpus};
    workload.demandLayers.clear();
    applyCircumstances(workload, shape);
}

}  // namespace splitpoint::ui
