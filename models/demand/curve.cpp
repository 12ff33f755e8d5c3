#include "models/demand/curve.h"

#include <algorithm>
#include <cstddef>

#include "models/demand/layers.h"
#include "models/demand/template_week.h"

namespace splitpoint::models {

namespace {

double between(const WeekPoint& from, const WeekPoint& to, double hour) {
    const double span = to.hour - from.hour;
    if (span <= 0.0) return from.gpus;
    const double share = (hour - from.hour) / span;
    return from.gpus + (to.gpus - from.gpus) * share;
}

}  // namespace

std::vector<double> sampleWeek(const std::vector<WeekPoint>& points) {
    std::vector<double> week(kHoursPerWeek, 0.0);
    if (points.empty()) return week;
    WeekPoint before = points.back();
    before.hour -= kHoursPerWeek;
    WeekPoint after = points.front();
    after.hour += kHoursPerWeek;
    std::size_t next = 0;  // first point later than the hour
    for (int h = 0; h < kHoursPerWeek; ++h) {
        while (next < points.size() && points[next].hour <= h) ++next;
        const WeekPoint& from = next == 0 ? before : points[next - 1];
        const WeekPoint& to = next == points.size() ? after : points[next];
        week[static_cast<std::size_t>(h)] = std::max(0.0, between(from, to, h));
    }
    return week;
}

std::vector<double> baseSeries(const Demand& demand) {
    if (const auto* hourly = std::get_if<HourlyDemand>(&demand)) return hourly->gpus;
    if (const auto* week = std::get_if<WeekDemand>(&demand)) return sampleWeek(week->points);
    if (const auto* shape = std::get_if<TemplateDemand>(&demand)) {
        std::vector<double> series = templateShape(shape->shape);
        for (double& gpus : series) gpus *= shape->gpus;
        return series;
    }
    const auto& csv = std::get<CsvDemand>(demand);
    std::vector<double> series = csv.gpus;
    for (double& gpus : series) gpus *= csv.scale;
    return series;
}

std::vector<double> demandCurve(const Workload& workload, int hours) {
    std::vector<double> curve = demandBelow(workload.demand, workload.demandLayers, 0, hours);
    applyGrowth(curve, 0, workload.growthPerYear.typical);
    return curve;
}

}  // namespace splitpoint::models
