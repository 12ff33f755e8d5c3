#include "models/demand/mass.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace splitpoint::models {

namespace {

constexpr std::size_t kMonthHours = 730;

/// The layer of a kind on top of all others, made if there is none. A switched-off one is left alone.
template <class What>
What& topLayer(Workload& workload, const std::string& name) {
    auto& layers = workload.demandLayers;
    if (layers.empty() || !layers.back().on || !std::holds_alternative<What>(layers.back().what))
        layers.push_back({name, true, What{}});
    return std::get<What>(layers.back().what);
}

}  // namespace

Result<double> massFactor(const std::vector<double>& gpus, MassTarget what, double target) {
    const double total = std::accumulate(gpus.begin(), gpus.end(), 0.0);
    if (!(total > 0.0))
        return tl::unexpected(
            Error{ErrorKind::InvalidInput, "The demand is 0 in every hour, so no factor changes it; draw some first."});
    if (!(target >= 0.0) || !std::isfinite(target))
        return tl::unexpected(Error{ErrorKind::InvalidInput, "The target must be 0 or more."});
    switch (what) {
        case MassTarget::PeakGpus:
            return target / *std::max_element(gpus.begin(), gpus.end());
        case MassTarget::MeanGpus:
            return target / (total / static_cast<double>(gpus.size()));
        case MassTarget::TotalGpuHours:
            break;
    }
    return target / total;
}

void scaleDemand(Workload& workload, double factor, const std::string& name) {
    auto& scale = topLayer<ScaleLayer>(workload, name);
    scale.factor *= factor;
    if (scale.factor == 1.0) workload.demandLayers.pop_back();
}

void shiftDemand(Workload& workload, int hours, const std::string& name) {
    auto& shift = topLayer<ShiftLayer>(workload, name);
    shift.hours += hours;
    if (shift.hours == 0) workload.demandLayers.pop_back();
}

void capDemand(Workload& workload, double gpus, const std::string& name) {
    topLayer<CapLayer>(workload, name).gpus = gpus;
}

double monthGpuHours(const std::vector<double>& gpus, int month) {
    const std::size_t first = std::min(gpus.size(), static_cast<std::size_t>(month) * kMonthHours);
    const std::size_t last = std::min(gpus.size(), first + kMonthHours);
    const auto at = [&](std::size_t hour) { return gpus.begin() + static_cast<std::ptrdiff_t>(hour); };
    return std::accumulate(at(first), at(last), 0.0);
}

Result<double> monthFactor(const std::vector<double>& gpus, int month, double gpuHours) {
    const double total = monthGpuHours(gpus, month);
    if (!(total > 0.0))
        return tl::unexpected(
            Error{ErrorKind::InvalidInput,
                  "The demand is 0 in every hour of that month, so no factor changes it; draw some first."});
    if (!(gpuHours >= 0.0) || !std::isfinite(gpuHours))
        return tl::unexpected(Error{ErrorKind::InvalidInput, "The target must be 0 or more."});
    return gpuHours / total;
}

void scaleMonth(Workload& workload, int month, double factor, const std::string& name) {
    auto& months = topLayer<MonthsLayer>(workload, name);
    months.factors[static_cast<std::size_t>(month)] *= factor;
    const auto isOne = [](double each) { return each == 1.0; };
    if (std::all_of(months.factors.begin(), months.factors.end(), isOne)) workload.demandLayers.pop_back();
}

}  // namespace splitpoint::models
