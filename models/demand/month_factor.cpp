#include "models/demand/month_factor.h"

#include <algorithm>

namespace splitpoint::models {

namespace {

/// Position of the months layer in hand; the number of layers where there is none.
std::size_t monthsIn(const std::vector<DemandLayer>& layers) {
    for (std::size_t i = layers.size(); i > 0; --i) {
        if (layers[i - 1].on && std::holds_alternative<MonthsLayer>(layers[i - 1].what)) return i - 1;
    }
    return layers.size();
}

}  // namespace

double monthFactor(const Workload& workload, std::size_t month) {
    const std::size_t at = monthsIn(workload.demandLayers);
    if (at == workload.demandLayers.size()) return 1.0;
    const auto& factors = std::get<MonthsLayer>(workload.demandLayers[at].what).factors;
    return month < factors.size() ? factors[month] : 1.0;
}

void setMonthFactor(Workload& workload, std::size_t month, double factor, const std::string& name) {
    auto& layers = workload.demandLayers;
    const std::size_t at = monthsIn(layers);
    if (at == layers.size()) layers.push_back({name, true, MonthsLayer{}});
    auto& factors = std::get<MonthsLayer>(layers[at].what).factors;
    if (month < factors.size()) factors[month] = std::max(0.0, factor);
    if (std::all_of(factors.begin(), factors.end(), [](double each) { return each == 1.0; }))
        layers.erase(layers.begin() + static_cast<std::ptrdiff_t>(at));
}

}  // namespace splitpoint::models
