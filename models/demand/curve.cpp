#include "models/demand/curve.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace splitpoint::models {

namespace {

constexpr int kGrowthAnchorHours = 64;  // growth is exact at these hours and multiplied on between them

void applyGrowth(std::vector<double>& curve, double growthPerYear) {
    if (growthPerYear == 0.0) return;
    const double hourly = std::pow(1.0 + growthPerYear, 1.0 / kHoursPerYear);
    double factor = 1.0;
    for (std::size_t t = 0; t < curve.size(); ++t) {
        if (t % kGrowthAnchorHours == 0) factor = std::pow(1.0 + growthPerYear, static_cast<double>(t) / kHoursPerYear);
        curve[t] *= factor;
        factor *= hourly;
    }
}

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
    const auto& csv = std::get<CsvDemand>(demand);
    std::vector<double> series = csv.gpus;
    for (double& gpus : series) gpus *= csv.scale;
    return series;
}

std::vector<double> demandCurve(const Workload& workload, int hours) {
    const std::vector<double> base = baseSeries(workload.demand);
    std::vector<double> curve(static_cast<std::size_t>(hours), 0.0);
    if (base.empty()) return curve;
    for (std::size_t t = 0; t < curve.size(); t += base.size()) {
        const std::size_t count = std::min(base.size(), curve.size() - t);
        std::copy_n(base.begin(), count, curve.begin() + static_cast<std::ptrdiff_t>(t));
    }
    applyGrowth(curve, workload.growthPerYear.typical);
    return curve;
}

}  // namespace splitpoint::models
