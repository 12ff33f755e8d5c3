#include "models/files/demand_checks.h"

#include <algorithm>
#include <cmath>

#include "models/demand/layers.h"

namespace splitpoint::models {

namespace {

constexpr std::size_t kMonths = 12;

void reportRange(std::string path, const FieldSpec& spec, const std::string& value, Faults& faults) {
    faults.addUnlessKnown(std::move(path), value + " is not allowed; allowed is " + spec.range());
}

void checkSeries(const std::vector<double>& gpus, double scale, const std::string& path, Faults& faults) {
    const FieldSpec& spec = curveFields().at("hourly_gpus");
    if (gpus.empty()) faults.addUnlessKnown(path, "has no values; give at least one hour");
    for (std::size_t i = 0; i < gpus.size(); ++i) {
        if (!spec.allows(gpus[i] * scale)) reportRange(joinPath(path, i), spec, shortNumber(gpus[i] * scale), faults);
    }
}

void checkForm(const HourlyDemand& hourly, const std::string& path, Faults& faults) {
    checkSeries(hourly.gpus, 1.0, joinPath(path, "hourly_gpus"), faults);
}

void checkForm(const CsvDemand& csv, const std::string& path, Faults& faults) {
    const FieldSpec& scale = curveFields().at("scale");
    if (!scale.allows(csv.scale)) {
        reportRange(joinPath(path, "scale"), scale, shortNumber(csv.scale), faults);
    } else {
        checkSeries(csv.gpus, csv.scale, joinPath(path, "csv"), faults);
    }
}

void checkForm(const WeekDemand& week, const std::string& path, Faults& faults) {
    const FieldSpec& spec = curveFields().at("week").child->at("points");
    checkPoints(week.points, spec, joinPath(joinPath(path, "week"), "points"), faults);
}

void checkForm(const TemplateDemand& demand, const std::string& path, Faults& faults) {
    const FieldSpec& spec = curveFields().at("gpus");
    if (!spec.allows(demand.gpus)) reportRange(joinPath(path, "gpus"), spec, shortNumber(demand.gpus), faults);
}

void checkDrawn(const DrawnLayer& layer, const std::string& path, Faults& faults) {
    if (layer.spans.empty()) faults.addUnlessKnown(joinPath(path, "spans"), "none given; at least one is required");
    double previous = -1;
    for (std::size_t i = 0; i < layer.spans.size(); ++i) {
        const auto& points = layer.spans[i].points;
        if (points.empty()) continue;
        const std::string at = joinPath(joinPath(joinPath(path, "spans"), i), "points");
        const double first = points.front().hour, last = points.back().hour;
        if (points.back().shape != SegmentShape::Linear) {
            faults.addUnlessKnown(joinPath(at, points.size() - 1),
                                  "no segment begins at the last point of a span; leave its third element out");
        } else if (layer.repeat == DrawnRepeat::Week && last >= kHoursPerWeek) {
            faults.addUnlessKnown(
                at, "hour " + shortNumber(last) +
                        " is not allowed in a layer that repeats every week; allowed is 0 up to but not 168");
        } else if (first <= previous) {
            faults.addUnlessKnown(at, "hour " + shortNumber(first) + " does not come after " + shortNumber(previous) +
                                          ", where the span before ends; spans must be sorted and apart");
        } else if (std::ceil(first) > std::floor(last)) {
            faults.addUnlessKnown(at, "no whole hour lies from " + shortNumber(first) + " to " + shortNumber(last) +
                                          "; a span must reach at least one");
        }
        previous = std::max(previous, last);
    }
}

}  // namespace

void checkCurve(const Demand& curve, const std::string& path, Faults& faults) {
    std::visit([&](const auto& form) { checkForm(form, path, faults); }, curve);
}

void checkNumbers(const std::vector<double>& values, const FieldSpec& spec, const std::string& path, Faults& faults) {
    if (values.empty()) faults.addUnlessKnown(path, "has no values");
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!spec.allows(values[i])) reportRange(joinPath(path, i), spec, shortNumber(values[i]), faults);
    }
}

void checkPoints(const std::vector<WeekPoint>& points, const FieldSpec& spec, const std::string& path, Faults& faults) {
    if (points.empty()) faults.addUnlessKnown(path, "has no values; give at least one [hour, gpus]");
    double previous = -1;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double hour = points[i].hour, gpus = points[i].gpus;
        const std::string point = joinPath(path, i);
        if (!(hour >= 0 && hour < spec.hourLimit)) {
            faults.addUnlessKnown(point, "hour " + shortNumber(hour) + " is not allowed; allowed is 0 up to but not " +
                                             std::to_string(spec.hourLimit));
        } else if (hour <= previous) {
            faults.addUnlessKnown(point, "hour " + shortNumber(hour) + " does not come after " + shortNumber(previous) +
                                             "; hours must be distinct and sorted");
        }
        if (!spec.allows(gpus)) reportRange(point, spec, "gpus " + shortNumber(gpus), faults);
        previous = std::max(previous, hour);
    }
}

void checkLayer(const DemandLayer& layer, const std::string& path, Faults& faults) {
    if (const auto* import = std::get_if<ImportLayer>(&layer.what))
        checkCurve(import->curve, joinPath(path, "curve"), faults);
    if (const auto* drawn = std::get_if<DrawnLayer>(&layer.what)) checkDrawn(*drawn, path, faults);
    if (const auto* months = std::get_if<MonthsLayer>(&layer.what);
        months != nullptr && months->factors.size() != kMonths) {
        faults.addUnlessKnown(joinPath(path, "factors"), std::to_string(months->factors.size()) +
                                                             " numbers given; must be 12, one for each month of 730 h");
    }
    const auto* event = std::get_if<EventLayer>(&layer.what);
    if (event != nullptr && event->everyHours != 0 && event->everyHours < event->hours) {
        faults.addUnlessKnown(joinPath(path, "every_hours"),
                              std::to_string(event->everyHours) + " is not allowed; must be 0 or at least hours, " +
                                  std::to_string(event->hours) + ": an event ends before it comes again");
    }
}

void checkLayeredCurve(const Workload& workload, int hours, const std::string& path, Faults& faults) {
    if (workload.demandLayers.empty() || !faults.empty()) return;
    const auto gpus = demandBelow(workload.demand, workload.demandLayers, 0, hours);
    const auto over = std::find_if(gpus.begin(), gpus.end(), [](double value) { return !(value <= kMaxDemandGpus); });
    if (over == gpus.end()) return;
    faults.add(joinPath(path, "layers"), "they raise hour " + std::to_string(over - gpus.begin()) + " to " +
                                             shortNumber(*over) + " GPUs; at most " + shortNumber(kMaxDemandGpus));
}

}  // namespace splitpoint::models
