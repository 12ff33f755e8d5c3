#include "ui/sketch/layer_presets.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "models/catalogue/workload_template.h"
#include "ui/sketch/day_hours.h"
#include "ui/sketch/sketch_words.h"

namespace splitpoint::ui {

using namespace models;

namespace {

constexpr double kManyGpus = 1e9;

struct LayerPresetsWords {
    Q_DECLARE_TR_FUNCTIONS(Sketch)
};

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

namespace {

LayerNumber choice(const QString& label, const QStringList& choices, int value) {
    return {label, {}, static_cast<double>(value), 0, static_cast<double>(choices.size() - 1), 0, choices};
}

LayerNumber combineChoice(Combine how) {
    return choice(LayerPresetsWords::tr("effect"),
                  {LayerPresetsWords::tr("replaces what is below"), LayerPresetsWords::tr("is added"),
                   LayerPresetsWords::tr("is a minimum")},
                  static_cast<int>(how));
}

LayerNumber shapeChoice(DemandTemplate shape) {
    QStringList titles;
    for (std::size_t i = 0; i < kDemandTemplateCount; ++i) titles << templateTitle(static_cast<DemandTemplate>(i));
    return choice(LayerPresetsWords::tr("shape"), titles, static_cast<int>(shape));
}

LayerNumber hours(const QString& label, int value, int minimum, const QString& unit = LayerPresetsWords::tr("h")) {
    return {label, unit, static_cast<double>(value), static_cast<double>(minimum), kMaxHorizonHours, 0, {}};
}

LayerNumber gpus(const QString& label, double value, double minimum = 0) {
    return {label, LayerPresetsWords::tr("GPUs"), value, minimum, kManyGpus, 1, {}};
}

LayerNumber scaleFactor(double factor) {
    return {LayerPresetsWords::tr("factor"), LayerPresetsWords::tr("\u00d7"), factor, 0, 1000, 3, {}};
}

// One overload a kind: its parameters, and how the one at a place is set.

QList<LayerNumber> numbers(const ImportLayer& l, const SketchClock&) {
    QList<LayerNumber> list{combineChoice(l.combine)};
    if (const auto* csv = std::get_if<CsvDemand>(&l.curve)) list << scaleFactor(csv->scale);
    return list;
}
void set(ImportLayer& l, qsizetype number, double value) {
    if (number == 0) l.combine = static_cast<Combine>(std::lround(value));
    if (auto* csv = std::get_if<CsvDemand>(&l.curve); csv != nullptr && number == 1) csv->scale = value;
}

QList<LayerNumber> numbers(const TemplateLayer& l, const SketchClock&) {
    return {shapeChoice(l.shape), gpus(LayerPresetsWords::tr("peak"), l.gpus), combineChoice(l.combine)};
}
void set(TemplateLayer& l, qsizetype number, double value) {
    if (number == 0) l.shape = static_cast<DemandTemplate>(std::lround(value));
    if (number == 1) l.gpus = value;
    if (number == 2) l.combine = static_cast<Combine>(std::lround(value));
}

QList<LayerNumber> numbers(const ScaleLayer& l, const SketchClock&) {
    return {scaleFactor(l.factor)};
}
void set(ScaleLayer& l, qsizetype, double value) {
    l.factor = value;
}

QList<LayerNumber> numbers(const GrowthLayer& l, const SketchClock&) {
    const auto share = [](const QString& label, double perYear) {
        return LayerNumber{label, LayerPresetsWords::tr("% a year"), 100.0 * perYear, -99, 10000, 1, {}};
    };
    return {share(LayerPresetsWords::tr("growth"), l.perYear.typical), share(LayerPresetsWords::tr("at least"), l.perYear.low),
            share(LayerPresetsWords::tr("at most"), l.perYear.high)};
}
void set(GrowthLayer& l, qsizetype number, double value) {
    const double perYear = value / 100.0;
    const bool certain = l.perYear.low == l.perYear.high;
    double low = l.perYear.low, typical = l.perYear.typical, high = l.perYear.high;
    if (number == 0) {
        typical = perYear;
        low = certain ? perYear : std::min(low, perYear);
        high = certain ? perYear : std::max(high, perYear);
    } else if (number == 1) {
        low = perYear;
        typical = std::max(typical, low);
        high = std::max(high, typical);
    } else {
        high = perYear;
        typical = std::min(typical, high);
        low = std::min(low, typical);
    }
    l.perYear = Estimate(low, typical, high);
}

QList<LayerNumber> numbers(const MonthsLayer& l, const SketchClock& clock) {
    QList<LayerNumber> list;
    for (std::size_t m = 0; m < l.factors.size(); ++m)
        list.append({clock.month(static_cast<int>(m)), LayerPresetsWords::tr("\u00d7"), l.factors[m], 0, 1000, 3, {}});
    return list;
}
void set(MonthsLayer& l, qsizetype number, double value) {
    if (static_cast<std::size_t>(number) < l.factors.size()) l.factors[static_cast<std::size_t>(number)] = value;
}

QList<LayerNumber> numbers(const ShiftLayer& l, const SketchClock&) {
    return {hours(LayerPresetsWords::tr("later by"), l.hours, -kMaxHorizonHours)};
}
void set(ShiftLayer& l, qsizetype, double value) {
    l.hours = static_cast<int>(std::lround(value));
}

QList<LayerNumber> numbers(const CapLayer& l, const SketchClock&) {
    return {gpus(LayerPresetsWords::tr("at most"), l.gpus)};
}
void set(CapLayer& l, qsizetype, double value) {
    l.gpus = value;
}

QList<LayerNumber> numbers(const EventLayer& l, const SketchClock&) {
    return {hours(LayerPresetsWords::tr("from hour"), l.fromHour, 0, QString()), hours(LayerPresetsWords::tr("for"), l.hours, 1),
            hours(LayerPresetsWords::tr("every"), l.everyHours, 0, LayerPresetsWords::tr("h (0: once)")), scaleFactor(l.factor),
            gpus(LayerPresetsWords::tr("plus"), l.addGpus, -kManyGpus)};
}
void set(EventLayer& l, qsizetype number, double value) {
    const int whole = static_cast<int>(std::lround(value));
    if (number == 0) l.fromHour = whole;
    if (number == 1) l.hours = whole;
    if (number == 2) l.everyHours = whole;
    if (number == 3) l.factor = value;
    if (number == 4) l.addGpus = value;
}

QList<LayerNumber> numbers(const DrawnLayer& l, const SketchClock&) {
    return {choice(LayerPresetsWords::tr("holds"), {LayerPresetsWords::tr("every week"), LayerPresetsWords::tr("once")}, static_cast<int>(l.repeat)),
            combineChoice(l.combine)};
}
void set(DrawnLayer& l, qsizetype number, double value) {
    if (number == 0) l.repeat = static_cast<DrawnRepeat>(std::lround(value));
    if (number == 1) l.combine = static_cast<Combine>(std::lround(value));
}

QList<LayerNumber> numbers(const RoughnessLayer& l, const SketchClock&) {
    return {{LayerPresetsWords::tr("deviation"), LayerPresetsWords::tr("%"), 100.0 * l.share, 0, 100, 1, {}},
            hours(LayerPresetsWords::tr("every"), l.everyHours, 1),
            {LayerPresetsWords::tr("seed"), {}, static_cast<double>(l.seed), 0, 2147483647, 0, {}}};
}
void set(RoughnessLayer& l, qsizetype number, double value) {
    const int whole = static_cast<int>(std::lround(value));
    if (number == 0) l.share = value / 100.0;
    if (number == 1) l.everyHours = whole;
    if (number == 2) l.seed = whole;
}

}  // namespace

QList<LayerNumber> layerNumbers(const DemandLayer& layer, const SketchClock& clock) {
    return std::visit([&](const auto& what) { return numbers(what, clock); }, layer.what);
}

void setLayerNumber(DemandLayer& layer, qsizetype number, double value) {
    std::visit([&](auto& what) { set(what, number, value); }, layer.what);
}

QList<LayerNumber> baseNumbers(const Demand& base) {
    if (const auto* shape = std::get_if<TemplateDemand>(&base))
        return {shapeChoice(shape->shape), gpus(LayerPresetsWords::tr("peak"), shape->gpus)};
    if (const auto* csv = std::get_if<CsvDemand>(&base)) return {scaleFactor(csv->scale)};
    return {};
}

void setBaseNumber(Demand& base, qsizetype number, double value) {
    if (auto* shape = std::get_if<TemplateDemand>(&base)) {
        if (number == 0) shape->shape = static_cast<DemandTemplate>(std::lround(value));
        if (number == 1) shape->gpus = value;
    }
    if (auto* csv = std::get_if<CsvDemand>(&base)) csv->scale = value;
}

void applyTemplate(Workload& workload, DemandTemplate shape, double peakGpus) {
    workload.demand = TemplateDemand{shape, peakGpus};
    workload.demandLayers.clear();
    applyCircumstances(workload, shape);
}

}  // namespace splitpoint::ui
