#include "models/plan/hour_table.h"

namespace splitpoint::models::lanes {

HourTable::HourTable(const Preparation& p, const DispatchRules& rules, const std::vector<bool>& waits)
    : workloads_(p.workloads()),
      places_(rules.bareMetalOrder.size()),
      demand_(p.hours() * p.workloads()),
      cumulated_(p.hours() * places_),
      arrivals_(p.hours(), 0.0),
      onDemand_(p.hours(), 0.0),
      spot_(p.hours(), 0.0) {
    for (std::size_t w = 0; w < workloads_; ++w) {
        const auto& curve = p.demand[w];
        for (std::size_t t = 0; t < curve.size(); ++t) demand_[t * workloads_ + w] = curve[t];
        const WorkloadRules& r = rules.workloads[w];
        if (waits[w] && r.may[index(Tier::BareMetal)]) {
            const double held = r.heldPerUseful[index(Tier::BareMetal)];
            for (std::size_t t = 0; t < curve.size(); ++t) arrivals_[t] += curve[t] * held;
        }
        if (r.may[index(Tier::BareMetal)] || r.may[index(Tier::Reserved)] || !r.elastic()) continue;
        const double onDemand = r.onDemandHeldPerUseful(), spot = r.spotHeldPerUseful();
        for (std::size_t t = 0; t < curve.size(); ++t) {
            onDemand_[t] += curve[t] * onDemand;
            spot_[t] += curve[t] * spot;
        }
    }
    std::vector<double> running(p.hours(), 0.0);
    for (std::size_t place = 0; place < places_; ++place) {
        const auto w = static_cast<std::size_t>(rules.bareMetalOrder[place]);
        const double held = waits[w] ? 0.0 : rules.workloads[w].heldPerUseful[index(Tier::BareMetal)];
        for (std::size_t t = 0; t < running.size(); ++t) {
            running[t] += p.demand[w][t] * held;
            cumulated_[t * places_ + place] = running[t];
        }
    }
}

}  // namespace splitpoint::models::lanes
