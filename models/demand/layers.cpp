#include "models/demand/layers.h"

#include <algorithm>
#include <cmath>

#include "models/demand/curve.h"
#include "models/demand/drawn.h"
#include "models/demand/roughness.h"
#include "models/demand/template_week.h"

namespace splitpoint::models {

namespace {

constexpr int kGrowthAnchorHours = 64;  // growth is exact at these hours and multiplied on between them
constexpr int kMonthHours = 730;
constexpr int kMonths = 12;

/// Remainder that is never negative.
std::size_t wrapped(long long value, std::size_t period) {
    const auto length = static_cast<long long>(period);
    const long long rest = value % length;
    return static_cast<std::size_t>(rest < 0 ? rest + length : rest);
}

double combined(double below, double own, Combine how) {
    switch (how) {
        case Combine::Replace:
            return own;
        case Combine::Add:
            return below + own;
        case Combine::AtLeast:
            break;
    }
    return std::max(below, own);
}

void repeat(std::vector<double>& gpus, int firstHour, const std::vector<double>& series, double scale, Combine how) {
    if (series.empty()) return;
    std::size_t at = wrapped(firstHour, series.size());
    for (double& value : gpus) {
        value = combined(value, series[at] * scale, how);
        if (++at == series.size()) at = 0;
    }
}

void apply(std::vector<double>& gpus, int firstHour, const ImportLayer& layer) {
    repeat(gpus, firstHour, baseSeries(layer.curve), 1.0, layer.combine);
}

void apply(std::vector<double>& gpus, int firstHour, const TemplateLayer& layer) {
    repeat(gpus, firstHour, templateShape(layer.shape), layer.gpus, layer.combine);
}

void apply(std::vector<double>& gpus, int, const ScaleLayer& layer) {
    for (double& value : gpus) value *= layer.factor;
}

void apply(std::vector<double>& gpus, int firstHour, const GrowthLayer& layer) {
    applyGrowth(gpus, firstHour, layer.perYear.typical);
}

void apply(std::vector<double>& gpus, int firstHour, const MonthsLayer& layer) {
    if (layer.factors.size() != kMonths) return;
    for (std::size_t i = 0; i < gpus.size(); ++i) {
        const std::size_t hour = wrapped(static_cast<long long>(i) + firstHour, std::size_t{kMonthHours} * kMonths);
        gpus[i] *= layer.factors[hour / kMonthHours];
    }
}

void apply(std::vector<double>&, int, const ShiftLayer&) {}  // by `demandBelow`

void apply(std::vector<double>& gpus, int, const CapLayer& layer) {
    for (double& value : gpus) value = std::min(value, layer.gpus);
}

void apply(std::vector<double>& gpus, int firstHour, const EventLayer& layer) {
    for (std::size_t i = 0; i < gpus.size(); ++i) {
        const long long since = static_cast<long long>(i) + firstHour - layer.fromHour;
        if (since < 0) continue;
        const long long within = layer.everyHours > 0 ? since % layer.everyHours : since;
        if (within < layer.hours) gpus[i] = std::max(0.0, gpus[i] * layer.factor + layer.addGpus);
    }
}

void apply(std::vector<double>& gpus, int firstHour, const DrawnLayer& layer) {
    const auto put = [&](double& value, double drawn) { value = combined(value, drawn, layer.combine); };
    if (layer.repeat == DrawnRepeat::Week) {
        const std::vector<DrawnValue> week = drawnHours(layer.spans, 0, kHoursPerWeek);
        for (std::size_t i = 0; i < gpus.size(); ++i) {
            const auto& drawn = week[wrapped(static_cast<long long>(i) + firstHour, kHoursPerWeek)];
            if (drawn) put(gpus[i], *drawn);
        }
        return;
    }
    const std::vector<DrawnValue> hours = drawnHours(layer.spans, firstHour, static_cast<int>(gpus.size()));
    for (std::size_t i = 0; i < gpus.size(); ++i) {
        if (hours[i]) put(gpus[i], *hours[i]);
    }
}

void apply(std::vector<double>& gpus, int firstHour, const RoughnessLayer& layer) {
    if (layer.share == 0.0) return;
    for (std::size_t i = 0; i < gpus.size(); ++i) gpus[i] *= roughnessFactor(layer, firstHour + static_cast<int>(i));
}

}  // namespace

void applyGrowth(std::vector<double>& gpus, int firstHour, double perYear) {
    if (perYear == 0.0) return;
    const double hourly = std::pow(1.0 + perYear, 1.0 / kHoursPerYear);
    double factor = 1.0;
    for (std::size_t i = 0; i < gpus.size(); ++i) {
        const int t = firstHour + static_cast<int>(i);
        if (i == 0 || t % kGrowthAnchorHours == 0)
            factor = std::pow(1.0 + perYear, static_cast<double>(t) / kHoursPerYear);
        gpus[i] *= factor;
        factor *= hourly;
    }
}

void applyLayer(std::vector<double>& gpus, int firstHour, const DemandLayer& layer) {
    std::visit([&](const auto& what) { apply(gpus, firstHour, what); }, layer.what);
}

std::vector<double> demandBelow(const Demand& base, std::span<const DemandLayer> layers, int firstHour, int hours) {
    // A shift reads what is below it from earlier hours, so the base begins earlier by the sum of all shifts.
    for (const auto& layer : layers) {
        if (const auto* shift = std::get_if<ShiftLayer>(&layer.what); shift != nullptr && layer.on)
            firstHour -= shift->hours;
    }
    std::vector<double> gpus(static_cast<std::size_t>(std::max(0, hours)), 0.0);
    repeat(gpus, firstHour, baseSeries(base), 1.0, Combine::Replace);
    for (const auto& layer : layers) {
        if (!layer.on) continue;
        applyLayer(gpus, firstHour, layer);
        if (const auto* shift = std::get_if<ShiftLayer>(&layer.what)) firstHour += shift->hours;
    }
    return gpus;
}

bool isWeekly(const Demand& demand) {
    if (std::holds_alternative<WeekDemand>(demand)) return true;
    if (const auto* shape = std::get_if<TemplateDemand>(&demand))
        return templateShape(shape->shape).size() == kHoursPerWeek;
    const auto* hourly = std::get_if<HourlyDemand>(&demand);
    const std::size_t length = hourly != nullptr ? hourly->gpus.size() : std::get<CsvDemand>(demand).gpus.size();
    return length != 0 && kHoursPerWeek % length == 0;
}

bool shapesTheYear(const DemandLayer& layer) {
    switch (layer.kind()) {
        case LayerKind::Import:
            return !isWeekly(std::get<ImportLayer>(layer.what).curve);
        case LayerKind::Template:
            return std::get<TemplateLayer>(layer.what).shape == DemandTemplate::EndOfQuarter;
        case LayerKind::Drawn:
            return std::get<DrawnLayer>(layer.what).repeat == DrawnRepeat::Once;
        case LayerKind::Growth:
        case LayerKind::Months:
        case LayerKind::Event:
        case LayerKind::Roughness:
            return true;
        case LayerKind::Scale:
        case LayerKind::Shift:
        case LayerKind::Cap:
            break;
    }
    return false;
}

}  // namespace splitpoint::models
