#include "ui/uncertainty/target_line.h"

#include <algorithm>
#include <cmath>

namespace splitpoint::ui {

std::optional<double> TargetLine::of(const models::PlanFutures& plan) const {
    if (plan.sortedUsdPerUsefulGpuHour.empty()) return std::nullopt;
    if (chosen_) return chosen_;
    return plan.usdPerUsefulGpuHour.at[models::kFan90];  // as it is, so that all of the page says the same figure
}

double TargetLine::step(const models::PlanFutures& plan) {
    if (plan.sortedUsdPerUsefulGpuHour.empty()) return 0.01;
    const double spread = plan.usdPerUsefulGpuHour.at.back() - plan.usdPerUsefulGpuHour.at.front();
    return std::max(0.001, std::pow(10.0, std::floor(std::log10(std::max(1e-9, spread / 100.0)))));
}

}  // namespace splitpoint::ui
