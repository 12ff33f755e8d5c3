#include "models/files/unused_layers.h"

#include <algorithm>

#include "models/demand/layers.h"
#include "models/files/faults.h"

namespace splitpoint::models {

namespace {

constexpr std::string_view kStart = "not used here, because ";

using Curve = std::vector<double>;

/// One workload's stack, and what becomes of its curve when a part of it is other than it is.
class Stack {
  public:
    Stack(const Workload& workload, int hours)
        : workload_(workload), hours_(hours), curve_(curveOf(workload.demand, workload.demandLayers)) {}

    template <class Change>
    [[nodiscard]] bool changes(std::size_t layer, Change change) const {
        auto layers = workload_.demandLayers;
        change(layers[layer]);
        return curveOf(workload_.demand, layers) != curve_;
    }
    [[nodiscard]] bool baseMatters() const { return curveOf(HourlyDemand{{0.0}}, workload_.demandLayers) != curve_; }
    [[nodiscard]] int hours() const { return hours_; }

  private:
    [[nodiscard]] Curve curveOf(const Demand& base, const std::vector<DemandLayer>& layers) const {
        return demandBelow(base, layers, 0, hours_);
    }

    const Workload& workload_;
    int hours_;
    Curve curve_;
};

class LayerReport {
  public:
    std::vector<UnusedField> found;

    void add(const std::string& field, std::string_view because) {
        found.push_back({field, std::string(kStart) + std::string(because)});
    }
    void addIf(bool unused, const std::string& path, std::string_view key, std::string_view because) {
        if (unused) add(joinPath(path, key), because);
    }
};

/// Keys that a base curve is given by.
std::vector<std::string_view> baseKeys(const Demand& base) {
    if (const auto* csv = std::get_if<CsvDemand>(&base))
        return csv->scale == 1.0 ? std::vector<std::string_view>{"csv"} : std::vector<std::string_view>{"csv", "scale"};
    if (std::holds_alternative<WeekDemand>(base)) return {"week"};
    if (std::holds_alternative<TemplateDemand>(base)) return {"template", "gpus"};
    return {"hourly_gpus"};
}

/// Fields of a layer that does change the curve and yet would change nothing by themselves.
void addFields(const Stack& stack, std::size_t at, const DemandLayer& layer, const std::string& path,
               LayerReport& report) {
    if (const auto* event = std::get_if<EventLayer>(&layer.what)) {
        const auto once = [](DemandLayer& l) { std::get<EventLayer>(l.what).everyHours = 0; };
        const auto more = [](DemandLayer& l) {
            std::get<EventLayer>(l.what).factor = std::get<EventLayer>(l.what).factor * 2 + 1;
        };
        const auto often = [](DemandLayer& l) {
            std::get<EventLayer>(l.what).everyHours = std::get<EventLayer>(l.what).hours;
        };
        report.addIf(event->everyHours != 0 && !stack.changes(at, once) && !stack.changes(at, often), path,
                     "every_hours", "the horizon ends before it could come again");
        report.addIf(event->factor != 1.0 && !stack.changes(at, more), path, "factor",
                     "the curve below is 0 in its hours");
    }
    if (layer.kind() == LayerKind::Drawn) {
        const auto other = [](DemandLayer& l) {
            auto& own = std::get<DrawnLayer>(l.what);
            own.repeat = own.repeat == DrawnRepeat::Week ? DrawnRepeat::Once : DrawnRepeat::Week;
        };
        report.addIf(!stack.changes(at, other), path, "repeat", "both ways give the same hours in this horizon");
    }
}

}  // namespace

std::vector<UnusedField> unusedLayers(const Workload& workload, int hours, const std::string& path) {
    LayerReport report;
    if (workload.demandLayers.empty()) return {};
    const Stack stack(workload, hours);
    const std::string demand = joinPath(path, "demand");
    if (!stack.baseMatters()) {
        for (const std::string_view key : baseKeys(workload.demand))
            report.add(joinPath(demand, key), "the layers replace the base curve in every hour, or it is 0");
    }
    for (std::size_t i = 0; i < workload.demandLayers.size(); ++i) {
        const DemandLayer& layer = workload.demandLayers[i];
        const std::string place = joinPath(joinPath(demand, "layers"), i);
        report.addIf(!layer.name.empty(), place, "name", "it is a label");
        if (!layer.on) {
            report.add(place, "the layer is switched off");
        } else if (!stack.changes(i, [](DemandLayer& l) { l.on = false; })) {
            report.add(place, "the layer changes no hour of this horizon");
        } else {
            addFields(stack, i, layer, place, report);
        }
    }
    return std::move(report.found);
}

}  // namespace splitpoint::models
