#include "models/decision/map_axis.h"

#include <algorithm>
#include <cmath>

#include "models/decision/demand_shape.h"
#include "models/decision/input_change.h"

namespace splitpoint::models {

namespace {

int largestJob(const Scenario& s) {
    int largest = 1;
    for (const Workload& workload : s.workloads) largest = std::max(largest, workload.gpusPerJob);
    return largest;
}

double platformCosts(const Scenario& s) {
    return s.operations.fixedUsdPerMonth.bareMetal.typical + s.operations.fixedUsdPerMonth.virtualMachines.typical;
}

/// A tenth of what the demand would cost on demand, USD per month.
double tenthOfOnDemand(const Preparation& p) {
    const Offer* offer = p.offer(Tier::OnDemand);
    return offer == nullptr ? 1000.0
                            : 0.1 * offer->usdPerGpuHour.typical * p.totalDemandedGpuHours /
                                  static_cast<double>(p.hours()) * kHoursPerMonth;
}

void setPriceRatio(Scenario& s, double ratio) {
    auto& metal = s.offer(Tier::BareMetal);
    metal->usdPerGpuHour = metal->usdPerGpuHour.scaled(s.offer(Tier::OnDemand)->usdPerGpuHour.typical / ratio /
                                                       metal->usdPerGpuHour.typical);
}

void setPlatformCosts(Scenario& s, const Scenario& original, double usdPerMonth) {
    const double now = platformCosts(original);
    const double metalShare = now > 0.0 ? original.operations.fixedUsdPerMonth.bareMetal.typical / now : 0.5;
    s.operations.fixedUsdPerMonth.bareMetal = usdPerMonth * metalShare;
    s.operations.fixedUsdPerMonth.virtualMachines = usdPerMonth * (1.0 - metalShare);
}

void setLargestJob(Scenario& s, const Scenario& original, double gpus) {
    const double scale = gpus / largestJob(original);
    for (std::size_t w = 0; w < s.workloads.size(); ++w) {
        const Workload& before = original.workloads[w];
        Workload& workload = s.workloads[w];
        workload.split = effectiveSplit(before);
        workload.timeSharesGpus = effectiveTimeSharesGpus(before);
        workload.gpusPerJob = std::max(1, static_cast<int>(std::lround(before.gpusPerJob * scale)));
    }
}

}  // namespace

double MapAxis::valueAt(int i, int count) const {
    const double share = (i + 0.5) / count;
    return logarithmic ? low * std::pow(high / low, share) : low + (high - low) * share;
}

double MapAxis::positionOf(double value) const {
    return logarithmic ? std::log(value / low) / std::log(high / low) : (value - low) / (high - low);
}

int MapAxis::cellOf(double value, int count) const {
    const double cell = std::floor(positionOf(value) * count);
    return cell > 0.0 ? static_cast<int>(std::min(cell, count - 1.0)) : 0;
}

bool changesDemand(MapInput input) {
    return input == MapInput::Utilization || input == MapInput::Peakedness || input == MapInput::Growth;
}

bool changesService(MapInput input) {
    return input == MapInput::GpusPerJob || input == MapInput::VirtualOverhead;
}

MapInput mapInputOf(SwitchInput input) {
    switch (input) {
        case SwitchInput::ElasticPrice:
        case SwitchInput::BareMetalPrice:
            return MapInput::PriceRatio;
        case SwitchInput::VirtualOverhead:
            return MapInput::VirtualOverhead;
        case SwitchInput::BareMetalOperations:
            return MapInput::Operations;
        case SwitchInput::DemandLevel:
            return MapInput::Growth;
        case SwitchInput::DemandPeakedness:
            break;
    }
    return MapInput::Utilization;
}

std::string whyNotOnMap(const Preparation& p, MapInput input) {
    const Scenario& s = *p.scenario;
    if (changesDemand(input) && p.totalDemandedGpuHours <= 0.0) return "there is no demand";
    switch (input) {
        case MapInput::PriceRatio:
            if (p.offer(Tier::BareMetal) == nullptr || p.offer(Tier::OnDemand) == nullptr)
                return "it needs a bare-metal and an on-demand offer";
            break;
        case MapInput::VirtualOverhead:
            if (!hasVirtualOverhead(s)) return "the virtual overhead sets have no overhead to scale";
            break;
        case MapInput::Operations:
            if (s.operations.hourlyWageUsd.typical <= 0.0) return "the hourly wage is 0";
            if (p.offer(Tier::BareMetal) == nullptr) return "there is no bare-metal offer";
            break;
        case MapInput::Utilization:
        case MapInput::Peakedness:
        case MapInput::GpusPerJob:
        case MapInput::PlatformCosts:
        case MapInput::Growth:
            break;
    }
    return {};
}

std::string whyNotOnMap(const Preparation& p, MapInput x, MapInput y) {
    if (x == y) return "both axes show the same input";
    const auto shape = [](MapInput input) { return input == MapInput::Utilization || input == MapInput::Peakedness; };
    if (shape(x) && shape(y)) return "utilization and peakedness both set the shape of the demand";
    const std::string why = whyNotOnMap(p, x);
    return why.empty() ? whyNotOnMap(p, y) : why;
}

double mapValueNow(const Preparation& p, MapInput input) {
    const Scenario& s = *p.scenario;
    switch (input) {
        case MapInput::Utilization:
            return loadFactor(p);
        case MapInput::GpusPerJob:
            return largestJob(s);
        case MapInput::PriceRatio:
            return s.offer(Tier::OnDemand)->usdPerGpuHour.typical / s.offer(Tier::BareMetal)->usdPerGpuHour.typical;
        case MapInput::Operations:
            return s.operations.hoursPerGpuMonth.bareMetal.typical;
        case MapInput::PlatformCosts:
            return platformCosts(s);
        case MapInput::Growth:
            return 0.0;
        case MapInput::Peakedness:
        case MapInput::VirtualOverhead:
            break;
    }
    return 1.0;
}

MapAxis defaultAxis(const Preparation& p, MapInput input) {
    const double now = mapValueNow(p, input);
    switch (input) {
        case MapInput::Utilization:
            return {input, std::min(0.05, now / 2.0), 1.0, false};
        case MapInput::Peakedness:
            return {input, 0.2, 5.0, true};
        case MapInput::GpusPerJob:
            return {input, 1.0, std::max(64.0, std::exp2(std::ceil(std::log2(now)) + 2.0)), true};
        case MapInput::PriceRatio:
            return {input, std::min(0.5, now / 2.0), std::max(3.0, 2.0 * now), false};
        case MapInput::VirtualOverhead:
            return {input, 0.0, 3.0, false};
        case MapInput::Operations:
            return {input, 0.0, std::max(1.0, 3.0 * now), false};
        case MapInput::PlatformCosts:
            return {input, 0.0, std::max(tenthOfOnDemand(p), 3.0 * now), false};
        case MapInput::Growth:
            break;
    }
    // Over the horizon the demand grows to four times itself at most.
    const double years = std::max(1.0, static_cast<double>(p.hours()) / kHoursPerYear);
    return {MapInput::Growth, -0.5, std::min(1.0, std::pow(4.0, 1.0 / years) - 1.0), false};
}

std::pair<MapInput, MapInput> defaultMapInputs(const Preparation& p, const std::vector<SwitchPoint>& points) {
    std::vector<std::pair<double, MapInput>> near;
    for (const SwitchPoint& point : points) {
        if (!point.factor) continue;
        near.emplace_back(std::abs(std::log(*point.factor)), mapInputOf(point.input));
    }
    std::stable_sort(near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const MapInput input : {MapInput::PriceRatio, MapInput::Utilization}) near.emplace_back(0.0, input);
    for (const MapInput input : kMapInputs) near.emplace_back(0.0, input);
    std::vector<MapInput> chosen;
    for (const auto& [distance, input] : near) {
        if (chosen.size() == 2) break;
        if (chosen.empty() ? whyNotOnMap(p, input).empty() : whyNotOnMap(p, chosen[0], input).empty())
            chosen.push_back(input);
    }
    while (chosen.size() < 2)
        chosen.push_back(MapInput::PlatformCosts);  // job size and platform costs may always stand there
    return {chosen[0], chosen[1]};
}

void setOutsideDemand(Scenario& s, const Scenario& original, MapInput input, double value) {
    switch (input) {
        case MapInput::GpusPerJob:
            return setLargestJob(s, original, value);
        case MapInput::PriceRatio:
            return setPriceRatio(s, value);
        case MapInput::VirtualOverhead:
            return scaleVirtualOverhead(s, value);
        case MapInput::Operations:
            s.operations.hoursPerGpuMonth.bareMetal = value;
            return;
        case MapInput::PlatformCosts:
            return setPlatformCosts(s, original, value);
        case MapInput::Utilization:
        case MapInput::Peakedness:
        case MapInput::Growth:
            return;
    }
}

Scenario scenarioAt(const Scenario& scenario, MapInput input, double value) {
    Scenario s = scenario;
    if (!changesDemand(input)) {
        setOutsideDemand(s, scenario, input, value);
        return s;
    }
    if (input == MapInput::Growth) {
        for (Workload& workload : s.workloads)
            workload.growthPerYear = (1.0 + workload.growthPerYear.typical) * (1.0 + value) - 1.0;
        return s;
    }
    Preparation p = prepare(scenario);
    if (input == MapInput::Peakedness) {
        scalePeakedness(p, value);
    } else {
        setLoadFactor(p, value);
    }
    for (std::size_t w = 0; w < s.workloads.size(); ++w) {
        s.workloads[w].demand = HourlyDemand{std::move(p.demand[w])};
        s.workloads[w].demandLayers.clear();
        s.workloads[w].growthPerYear = 0.0;
    }
    return s;
}

Scenario scenarioAt(const Scenario& scenario, MapInput x, double xValue, MapInput y, double yValue) {
    const auto rank = [](MapInput input) {
        return input == MapInput::Utilization ? 2 : input == MapInput::Peakedness ? 1 : 0;
    };
    if (rank(x) > rank(y)) return scenarioAt(scenarioAt(scenario, y, yValue), x, xValue);
    return scenarioAt(scenarioAt(scenario, x, xValue), y, yValue);
}

}  // namespace splitpoint::models
