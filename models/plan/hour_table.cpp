#include "models/plan/hour_table.h"

namespace splitpoint::models::lanes {

HourTable::HourTable(const Preparation& p, const DispatchRules& rules)
    : bareMetal_(p.hours(), 0.0),
      onDemand_(p.hours(), 0.0),
      spot_(p.hours(), 0.0) {
    for (std::size_t w = 0; w < p.workloads(); ++w) {
        const auto& curve = p.demand[w];
        demand_.push_back(curve.data());
        const WorkloadRules& r = rules.workloads[w];
        if (r.may[index(Tier::BareMetal)] || r.may[index(Tier::Reserved)] || !r.elastic()) continue;
        const double onDemand = r.onDemandHeldPerUseful(), spot = r.spotHeldPerUseful();
        for (std::size_t t = 0; t < curve.size(); ++t) {
            onDemand_[t] += curve[t] * onDemand;
            spot_[t] += curve[t] * spot;
        }
    }
    for (const int place : rules.bareMetalOrder) {
        const auto w = static_cast<std::size_t>(place);
        const double held = rules.workloads[w].heldPerUseful[index(Tier::BareMetal)];
        for (std::size_t t = 0; t < bareMetal_.size(); ++t) bareMetal_[t] += p.demand[w][t] * held;
    }
}

}  // namespace splitpoint::models::lanes
