#include "ui/sketch/sketch_view.h"

#include <algorithm>

#include "models/demand/layers.h"

namespace splitpoint::ui {

using models::DemandLayer;
using models::DrawnLayer;
using models::DrawnRepeat;

namespace {

/// Layers that count for a scope: in a pattern those below the first that makes weeks differ. One that is off makes
/// none differ; those on top of what counts are left to what is above, so that a drawn layer below them stays in hand.
std::size_t layersOf(const models::Workload& workload, SketchScope scope) {
    const auto& layers = workload.demandLayers;
    if (scope != SketchScope::Pattern) return layers.size();
    const auto first = std::find_if(layers.begin(), layers.end(), [](const DemandLayer& layer) {
        return layer.on && models::shapesTheYear(layer);
    });
    auto count = static_cast<std::size_t>(first - layers.begin());
    while (count > 0 && !layers[count - 1].on) --count;
    return count;
}

bool takesEdits(const DemandLayer& layer, DrawnRepeat repeat) {
    const auto* drawn = std::get_if<DrawnLayer>(&layer.what);
    return layer.on && drawn != nullptr && drawn->repeat == repeat && drawn->combine == models::Combine::Replace;
}

DrawnRepeat repeatOf(SketchScope scope) {
    return scope == SketchScope::Pattern ? DrawnRepeat::Week : DrawnRepeat::Once;
}

void scale(std::vector<double>& gpus, const std::vector<double>& growth) {
    for (std::size_t i = 0; i < gpus.size(); ++i) gpus[i] *= growth[i];
}

void collectPoints(SketchView& view, const DrawnLayer& layer) {
    for (const auto& span : layer.spans) {
        for (const auto& point : span.points) {
            const double hour = point.hour - view.firstHour;
            if (hour < 0 || hour >= view.hours()) continue;
            view.points.push_back({hour, point.gpus * view.growth[static_cast<std::size_t>(hour)], point.shape});
        }
        if (span.points.front().hour < view.firstHour + view.hours() && span.points.back().hour >= view.firstHour)
            view.lines.push_back(span);
    }
}

models::HourRange inLayer(const SketchView& view, models::HourRange range) {
    return {range.first + view.firstHour, range.last + view.firstHour};
}

DrawnLayer& layerInHand(models::Workload& workload, const SketchView& view, const std::string& layerName) {
    auto& layers = workload.demandLayers;
    if (!view.layer) {
        DrawnLayer fresh;
        fresh.repeat = repeatOf(view.scope);
        layers.insert(layers.begin() + static_cast<std::ptrdiff_t>(view.insertAt), DemandLayer{layerName, true, fresh});
    }
    return std::get<DrawnLayer>(layers[view.layer.value_or(view.insertAt)].what);
}

}  // namespace

bool hasPattern(const models::Workload& workload) {
    return models::isWeekly(workload.demand);
}

SketchView sketchView(const models::Workload& workload, int horizonHours, SketchScope scope, int firstHour) {
    SketchView view;
    view.scope = scope;
    const std::span<const DemandLayer> layers(workload.demandLayers.data(), layersOf(workload, scope));
    view.firstHour = scope == SketchScope::Week ? std::clamp(firstHour, 0, std::max(0, horizonHours - 1)) : 0;
    int hours = models::kHoursPerWeek;
    if (scope == SketchScope::Year) hours = horizonHours;
    if (scope == SketchScope::Week) hours = std::min(hours, horizonHours - view.firstHour);
    view.growth.assign(static_cast<std::size_t>(hours), 1.0);
    if (scope != SketchScope::Pattern) models::applyGrowth(view.growth, view.firstHour, workload.growthPerYear.typical);
    view.gpus = models::demandBelow(workload.demand, layers, view.firstHour, hours);
    view.base = models::demandBelow(workload.demand, {}, view.firstHour, hours);
    view.insertAt = layers.size();
    view.below = view.gpus;
    if (!layers.empty() && takesEdits(layers.back(), repeatOf(scope))) {
        view.layer = layers.size() - 1;
        view.below = models::demandBelow(workload.demand, layers.first(layers.size() - 1), view.firstHour, hours);
        collectPoints(view, std::get<DrawnLayer>(layers.back().what));
    }
    scale(view.gpus, view.growth);
    scale(view.below, view.growth);
    scale(view.base, view.growth);
    return view;
}

void applySketch(models::Workload& workload, const SketchView& view, const models::SketchEdit& edit, double tolerance,
                 const std::string& layerName, models::SegmentShape shape) {
    if (edit.touched.empty()) return;
    DrawnLayer& drawn = layerInHand(workload, view, layerName);
    for (const models::HourRange& range : edit.touched) {
        std::vector<double> values;
        double highestGrowth = 1.0;
        for (int hour = range.first; hour <= range.last; ++hour) {
            const auto at = static_cast<std::size_t>(hour);
            highestGrowth = std::max(highestGrowth, view.growth[at]);
            values.push_back(view.growth[at] > 0.0 ? edit.gpus[at] / view.growth[at] : edit.gpus[at]);
        }
        // Growth multiplies what is drawn, and so what thinning has left out.
        drawn = models::withDrawn(drawn, inLayer(view, range), values, tolerance / highestGrowth, shape);
    }
}

void shapeSketch(models::Workload& workload, const SketchView& view, models::HourRange range,
                 models::SegmentShape shape) {
    if (!view.layer) return;
    auto& drawn = std::get<DrawnLayer>(workload.demandLayers[*view.layer].what);
    drawn = models::withShape(drawn, inLayer(view, range), shape);
}

std::optional<models::SegmentShape> sketchShape(const models::Workload& workload, const SketchView& view,
                                                models::HourRange range) {
    if (!view.layer) return std::nullopt;
    return models::shapeWithin(std::get<DrawnLayer>(workload.demandLayers[*view.layer].what), inLayer(view, range));
}

bool addSketchPoint(models::Workload& workload, const SketchView& view, int hour, double gpus) {
    if (!view.layer) return false;
    auto& drawn = std::get<DrawnLayer>(workload.demandLayers[*view.layer].what);
    const double growth = view.growth[static_cast<std::size_t>(hour)];
    auto changed =
        models::withPoint(drawn, {static_cast<double>(hour + view.firstHour), growth > 0.0 ? gpus / growth : gpus});
    if (!changed) return false;
    drawn = std::move(*changed);
    return true;
}

bool removeSketchPoint(models::Workload& workload, const SketchView& view, double hour) {
    if (!view.layer) return false;
    auto& layers = workload.demandLayers;
    auto& drawn = std::get<DrawnLayer>(layers[*view.layer].what);
    auto changed = models::withoutPoint(drawn, hour + view.firstHour);
    if (!changed) return false;
    drawn = std::move(*changed);
    if (drawn.spans.empty()) layers.erase(layers.begin() + static_cast<std::ptrdiff_t>(*view.layer));
    return true;
}

void eraseSketch(models::Workload& workload, const SketchView& view, models::HourRange range) {
    if (!view.layer || range.size() == 0) return;
    auto& layers = workload.demandLayers;
    auto& drawn = std::get<DrawnLayer>(layers[*view.layer].what);
    drawn = models::withoutDrawn(drawn, inLayer(view, range));
    if (drawn.spans.empty()) layers.erase(layers.begin() + static_cast<std::ptrdiff_t>(*view.layer));
}

void moveSketchPoint(models::Workload& workload, const SketchView& view, std::size_t point, double gpus) {
    if (!view.layer || point >= view.points.size()) return;
    const double hour = view.points[point].hour;
    const double growth = view.growth[static_cast<std::size_t>(hour)];
    for (auto& span : std::get<DrawnLayer>(workload.demandLayers[*view.layer].what).spans) {
        for (auto& each : span.points) {
            if (each.hour == hour + view.firstHour) each.gpus = std::max(0.0, growth > 0.0 ? gpus / growth : gpus);
        }
    }
}

}  // namespace splitpoint::ui
