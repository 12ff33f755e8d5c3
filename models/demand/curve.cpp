#include "models/demand/curve.h"

#include <algorithm>
#include <cstddef>

#include "models/demand/layers.h"
#include "models/demand/segment.h"
#include "models/demand/template_week.h"

namespace splitpoint::models {

namespace {

double straight(const WeekPoint& from, const WeekPoint& to, double hour) {
    const double share = (hour - from.hour) / (to.hour - from.hour);
    return from.gpus + (to.gpus - from.gpus) * share;
}

/// A point of the weeks before, of this one and after it: index -1 is the last one of the week before.
WeekPoint pointOf(const std::vector<WeekPoint>& points, std::ptrdiff_t index) {
    const auto count = static_cast<std::ptrdiff_t>(points.size());
    std::ptrdiff_t weeks = index / count;
    if (index % count < 0) --weeks;
    WeekPoint point = points[static_cast<std::size_t>(index - weeks * count)];
    point.hour += static_cast<double>(weeks * kHoursPerWeek);
    return point;
}

}  // namespace

std::vector<double> sampleWeek(const std::vector<WeekPoint>& points) {
    std::vector<double> week(kHoursPerWeek, 0.0);
    if (points.empty()) return week;
    std::ptrdiff_t next = 0;  // first point later than the hour
    for (int h = 0; h < kHoursPerWeek; ++h) {
        while (next < static_cast<std::ptrdiff_t>(points.size()) && points[static_cast<std::size_t>(next)].hour <= h)
            ++next;
        const WeekPoint from = pointOf(points, next - 1), to = pointOf(points, next);
        double gpus = straight(from, to, h);
        if (from.shape != SegmentShape::Linear) {
            const WeekPoint before = pointOf(points, next - 2), after = pointOf(points, next + 1);
            gpus = valueOn({&before, &from, &to, &after}, h);
        }
        week[static_cast<std::size_t>(h)] = std::max(0.0, gpus);
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
