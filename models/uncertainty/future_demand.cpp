#include "models/uncertainty/future_demand.h"

#include <algorithm>
#include <cmath>

#include <Eigen/Core>

#include "models/demand/layers.h"
#include "models/uncertainty/fluid_table.h"

namespace splitpoint::models {

namespace {

constexpr std::size_t kGrowthAnchor = 64;  // hours from one exponential to the next

bool hasRangedLayer(const Workload& workload) {
    return std::any_of(workload.demandLayers.begin(), workload.demandLayers.end(), [](const DemandLayer& layer) {
        const auto* growth = std::get_if<GrowthLayer>(&layer.what);
        return layer.on && growth != nullptr && growth->perYear.isRange();
    });
}

std::vector<double> logsOf(const std::vector<double>& gpus) {
    const Eigen::Map<const Eigen::ArrayXd> curve(gpus.data(), static_cast<Eigen::Index>(gpus.size()));
    const double peak = curve.size() == 0 ? 0.0 : curve.maxCoeff();
    std::vector<double> logs(gpus.size(), 0.0);
    if (peak <= 0.0) return logs;
    Eigen::Map<Eigen::ArrayXd>(logs.data(), curve.size()) = (curve > 0.0).select(curve / peak, 1.0).log();
    return logs;
}

/// The curve raised to a power, and what its GPU-hours stay the same by.
double raised(const std::vector<double>& gpus, const std::vector<double>& logs, double gpuHours, double power,
              std::vector<double>& out) {
    out.resize(gpus.size());
    const auto size = static_cast<Eigen::Index>(gpus.size());
    const Eigen::Map<const Eigen::ArrayXd> curve(gpus.data(), size), log(logs.data(), size);
    Eigen::Map<Eigen::ArrayXd>(out.data(), size) = (curve > 0.0).select((log * power).exp(), 0.0);
    const double sum = curveSum(out);
    return sum > 0.0 ? gpuHours / sum : 1.0;
}

/// Calls f(t, growth at t), with an exponential now and then and products between.
template <class F>
void alongGrowth(double perHour, std::size_t hours, F f) {
    const double hourly = std::exp(perHour);
    double growth = 1.0;
    for (std::size_t t = 0; t < hours; ++t) {
        if (t % kGrowthAnchor == 0) growth = std::exp(perHour * static_cast<double>(t));
        f(t, growth);
        growth *= hourly;
    }
}

std::vector<double> beforeGrowth(const Workload& workload, std::size_t hours) {
    return demandBelow(workload.demand, workload.demandLayers, 0, static_cast<int>(hours));
}

}  // namespace

FutureDemand::FutureDemand(const Scenario& scenario) : hours_(static_cast<std::size_t>(scenario.hours)) {
    for (const Workload& workload : scenario.workloads) {
        Base base;
        base.layersDiffer = hasRangedLayer(workload);
        base.gpus = beforeGrowth(workload, hours_);
        base.gpuHours = curveSum(base.gpus);
        if (workload.demandPeakedness.isRange()) base.logs = logsOf(base.gpus);
        bases_.push_back(std::move(base));
    }
}

void FutureDemand::draw(const Scenario& future, Room& room) const {
    room.curves.resize(bases_.size());
    room.drawn.resize(2 * bases_.size());
    for (std::size_t w = 0; w < bases_.size(); ++w) {
        const Workload& workload = future.workloads[w];
        const Base& base = bases_[w];
        FutureCurve& curve = room.curves[w];
        const std::vector<double>* gpus = &base.gpus;
        const std::vector<double>* logs = &base.logs;
        double gpuHours = base.gpuHours;
        std::vector<double> anew;
        if (base.layersDiffer) {
            room.drawn[2 * w] = beforeGrowth(workload, hours_);
            gpus = &room.drawn[2 * w];
            gpuHours = curveSum(*gpus);
        }
        curve = {gpus->data(), workload.demandLevel.typical, 0.0, gpuHours};
        if (const double power = workload.demandPeakedness.typical; power != 1.0) {
            if (base.layersDiffer || logs->empty()) {
                anew = logsOf(*gpus);
                logs = &anew;
            }
            std::vector<double>& out = room.drawn[2 * w + 1];
            curve.factor *= raised(*gpus, *logs, gpuHours, power, out);
            curve.gpus = out.data();
        }
        if (const double growth = workload.growthPerYear.typical; growth != 0.0) {
            curve.growthPerHour = std::log1p(growth) / kHoursPerYear;
            curve.gpuHours = curve.factor * grownSum(curve.gpus, curve.growthPerHour, hours_);
        } else {
            curve.gpuHours *= workload.demandLevel.typical;
        }
    }
}

void FutureDemand::writeOut(const Room& room, std::vector<std::vector<double>>& curves) const {
    curves.resize(bases_.size());
    for (std::size_t w = 0; w < bases_.size(); ++w) {
        const FutureCurve& from = room.curves[w];
        std::vector<double>& to = curves[w];
        to.resize(hours_);
        if (from.growthPerHour == 0.0) {
            for (std::size_t t = 0; t < hours_; ++t) to[t] = from.gpus[t] * from.factor;
        } else {
            alongGrowth(from.growthPerHour, hours_,
                        [&](std::size_t t, double growth) { to[t] = from.gpus[t] * (from.factor * growth); });
        }
    }
}

Scenario FutureDemand::writtenOut(const Scenario& future) const {
    Room room;
    draw(future, room);
    std::vector<std::vector<double>> curves;
    writeOut(room, curves);
    Scenario s = future;
    for (std::size_t w = 0; w < bases_.size(); ++w) {
        Workload& workload = s.workloads[w];
        workload.demand = HourlyDemand{std::move(curves[w])};
        workload.demandLayers.clear();
        workload.growthPerYear = 0.0;
        workload.demandLevel = workload.demandPeakedness = 1.0;
    }
    return s;
}

}  // namespace splitpoint::models
