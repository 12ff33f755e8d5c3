#include "ui/document/demand_edit.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "models/demand/curve.h"
#include "models/demand/layers.h"
#include "models/demand/mass.h"

namespace splitpoint::ui {

using models::CsvDemand;
using models::Demand;
using models::HourlyDemand;
using models::WeekDemand;

namespace {

void rotate(std::vector<double>& values, int hours) {
    if (values.empty()) return;
    const auto size = static_cast<long>(values.size());
    const long later = ((hours % size) + size) % size;
    std::rotate(values.begin(), values.end() - later, values.end());
}

double wrapped(double hour) {
    const double rest = std::fmod(hour, models::kHoursPerWeek);
    return rest < 0 ? rest + models::kHoursPerWeek : rest;
}

}  // namespace

double meanOf(const Demand& demand) {
    const auto mean = [](const std::vector<double>& series) {
        if (series.empty()) return 0.0;
        return std::accumulate(series.begin(), series.end(), 0.0) / static_cast<double>(series.size());
    };
    // Asked at every edit, of every workload: a year of hours is not copied for it.
    if (const auto* hourly = std::get_if<HourlyDemand>(&demand)) return mean(hourly->gpus);
    return mean(models::baseSeries(demand));
}

void scaleDemand(Demand& demand, double factor) {
    if (auto* csv = std::get_if<CsvDemand>(&demand)) csv->scale *= factor;
    else if (auto* hourly = std::get_if<HourlyDemand>(&demand)) {
        for (double& gpus : hourly->gpus) gpus *= factor;
    } else if (auto* shape = std::get_if<models::TemplateDemand>(&demand)) {
        shape->gpus *= factor;
    } else {
        for (auto& point : std::get<WeekDemand>(demand).points) point.gpus *= factor;
    }
}

void shiftDemand(Demand& demand, int hours) {
    if (auto* week = std::get_if<WeekDemand>(&demand)) {
        for (auto& point : week->points) point.hour = wrapped(point.hour + hours);
        std::sort(week->points.begin(), week->points.end(), [](const auto& a, const auto& b) { return a.hour < b.hour; });
        return;
    }
    if (!std::holds_alternative<HourlyDemand>(demand)) demand = HourlyDemand{models::baseSeries(demand)};
    rotate(std::get<HourlyDemand>(demand).gpus, hours);
}

double meanOf(const models::Workload& workload, int hours) {
    // Asked at every edit, of every workload: the usual year of hours is not copied for it.
    const auto* hourly = std::get_if<HourlyDemand>(&workload.demand);
    const bool plain = hourly != nullptr && static_cast<int>(hourly->gpus.size()) == hours;
    if (plain && workload.demandLayers.empty() && workload.growthPerYear.typical == 0.0) return meanOf(workload.demand);
    const auto gpus = models::demandCurve(workload, hours);
    return gpus.empty() ? 0.0 : std::accumulate(gpus.begin(), gpus.end(), 0.0) / static_cast<double>(gpus.size());
}

void scaleDemand(models::Workload& workload, double factor) {
    if (workload.demandLayers.empty()) scaleDemand(workload.demand, factor);
    else models::scaleDemand(workload, factor, "Scale");
}

void shiftDemand(models::Workload& workload, int hours) {
    const bool plain = workload.demandLayers.empty() && !std::holds_alternative<models::TemplateDemand>(workload.demand);
    if (plain) shiftDemand(workload.demand, hours);
    else models::shiftDemand(workload, hours, "Shift");
}

}  // namespace splitpoint::ui
