#include "models/decision/input_change.h"

#include <algorithm>
#include <cmath>

#include <Eigen/Core>

namespace splitpoint::models {

namespace {

constexpr double kLeastSlowdown = 0.5;

void scaleExcess(Estimate& slowdown, double factor) {
    const auto scaled = [&](double s) { return std::max(kLeastSlowdown, 1.0 + (s - 1.0) * factor); };
    slowdown = {scaled(slowdown.low), scaled(slowdown.typical), scaled(slowdown.high)};
}

}  // namespace

void scaleVirtualOverhead(Scenario& s, double factor) {
    const auto& bareMetal = s.offer(Tier::BareMetal);
    const std::string own = bareMetal ? effectiveOverheadSet(*bareMetal, Tier::BareMetal) : "bare_metal";
    for (auto& [name, set] : s.delivery) {
        if (name == own) continue;
        for (Estimate& slowdown : set.slowdown) scaleExcess(slowdown, factor);
    }
    for (Workload& workload : s.workloads) {
        for (auto& [name, slowdown] : workload.measuredSlowdown) {
            if (name != own) scaleExcess(slowdown, factor);
        }
    }
}

bool hasVirtualOverhead(const Scenario& scenario) {
    const Scenario same = withoutCurves(scenario);
    Scenario doubled = same;
    scaleVirtualOverhead(doubled, 2.0);
    return !(doubled == same);
}

void scaleElasticPrice(Scenario& s, double factor) {
    for (const Tier tier : {Tier::OnDemand, Tier::Spot}) {
        if (auto& offer = s.offer(tier)) offer->usdPerGpuHour = offer->usdPerGpuHour.scaled(factor);
    }
}

void scaleBareMetalPrice(Scenario& s, double factor) {
    auto& offer = s.offer(Tier::BareMetal);
    offer->usdPerGpuHour = offer->usdPerGpuHour.scaled(factor);
}

void scaleBareMetalOperations(Scenario& s, double factor) {
    s.operations.hoursPerGpuMonth.bareMetal = s.operations.hoursPerGpuMonth.bareMetal.scaled(factor);
    s.operations.fixedUsdPerMonth.bareMetal = s.operations.fixedUsdPerMonth.bareMetal.scaled(factor);
}

void scalePeakedness(Preparation& p, double power) {
    for (auto& curve : p.demand) {
        Eigen::Map<Eigen::ArrayXd> gpus(curve.data(), static_cast<Eigen::Index>(curve.size()));
        const double peak = gpus.size() == 0 ? 0.0 : gpus.maxCoeff();
        if (peak <= 0.0) continue;
        const double before = gpus.sum();
        gpus = (gpus > 0.0).select(((gpus / peak).log() * power).exp(), 0.0);
        gpus *= before / gpus.sum();
    }
    recountDemand(p);
}

void scaleDemand(Preparation& p, double factor) {
    for (auto& curve : p.demand) {
        for (double& gpus : curve) gpus *= factor;
    }
    recountDemand(p);
}

double loadFactor(const Preparation& p) {
    double peak = 0.0, sum = 0.0;
    for (std::size_t t = 0; t < p.hours(); ++t) {
        double gpus = 0.0;
        for (const auto& curve : p.demand) gpus += curve[t];
        peak = std::max(peak, gpus);
        sum += gpus;
    }
    return peak > 0.0 ? sum / (peak * static_cast<double>(p.hours())) : 0.0;
}

Scenario withoutCurves(const Scenario& scenario) {
    Scenario s = scenario;
    for (Workload& workload : s.workloads) {
        workload.demand = HourlyDemand{{0.0}};
        workload.demandLayers.clear();
    }
    return s;
}

}  // namespace splitpoint::models
