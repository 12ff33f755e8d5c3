#pragma once

#include <string>
#include <vector>

#include "models/scenario.h"

namespace splitpoint::models::test {

/// A workload that is all GPU compute.
inline Workload computing(std::string name, std::vector<double> gpus) {
    Workload w;
    w.name = std::move(name);
    w.demand = HourlyDemand{std::move(gpus)};
    w.timeShares[index(Component::GpuCompute)] = 1.0;
    return w;
}

inline Offer offerAt(double usdPerGpuHour, int gpusPerNode = 8) {
    Offer o;
    o.name = "offer";
    o.gpu = "H100";
    o.usdPerGpuHour = usdPerGpuHour;
    o.gpusPerNode = gpusPerNode;
    o.instanceGpus = 0;
    return o;
}

/// Bare metal at 2.00 and on demand at 3.00 USD per GPU-hour, nodes of 8, as in model.md 9.
inline Scenario twoOffers(std::vector<Workload> workloads, int hours) {
    Scenario s;
    s.name = "test";
    s.hours = hours;
    s.workloads = std::move(workloads);
    s.offer(Tier::BareMetal) = offerAt(2.0);
    s.offer(Tier::OnDemand) = offerAt(3.0);
    s.delivery["bare_metal"] = {};
    s.delivery["virtual"] = {};
    return s;
}

/// `high` GPUs for the first `highHours` of each day, `low` for the rest; one day.
inline std::vector<double> day(double high, int highHours, double low) {
    std::vector<double> hours(24, low);
    for (int h = 0; h < highHours; ++h) hours[static_cast<std::size_t>(h)] = high;
    return hours;
}

}  // namespace splitpoint::models::test
