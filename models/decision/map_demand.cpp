#include "models/decision/map_demand.h"

#include <cmath>

namespace splitpoint::models {

namespace {

using Curve = Eigen::Map<const Eigen::ArrayXd>;

Curve asArray(const std::vector<double>& curve) {
    return {curve.data(), static_cast<Eigen::Index>(curve.size())};
}

/// e^(rate t) for t = 0, 1, ...
Eigen::ArrayXd exponential(Eigen::Index hours, double rate) {
    return (Eigen::ArrayXd::LinSpaced(hours, 0.0, static_cast<double>(hours - 1)) * rate).exp();
}

double growthRate(double perYear) {
    return std::log1p(perYear) / kHoursPerYear;
}

}  // namespace

MapDemandBase::MapDemandBase(const Preparation& preparation, bool peakedness, bool utilization)
    : preparation_(&preparation) {
    if (utilization) {
        Eigen::ArrayXd total = Eigen::ArrayXd::Zero(static_cast<Eigen::Index>(preparation.hours()));
        for (const auto& curve : preparation.demand) total += asArray(curve);
        loadFactor_.emplace(total);
    }
    if (!peakedness) return;
    for (const auto& curve : preparation.demand)
        logs_.emplace_back((asArray(curve) > 0.0).select(asArray(curve), 1.0).log());
}

MapDemand::MapDemand(const MapDemandBase& base) : base_(base), factors_(base.preparation_->workloads(), 1.0) {}

Curve MapDemand::curve(std::size_t w) const {
    return shaped_.empty() ? asArray(base_.preparation_->demand[w]) : Curve(shaped_[w].data(), shaped_[w].size());
}

bool MapDemand::set(const DemandChange& change) {
    if (change_ == change) return false;
    change_ = change;
    const auto hours = static_cast<Eigen::Index>(base_.preparation_->hours());
    const double rate = growthRate(change.growth.value_or(0.0));
    hourScale_ = Eigen::ArrayXd();
    if (change.growth) hourScale_ = exponential(hours, rate);
    if (change.utilization) {
        if (change.growth) {
            hourScale_ *= base_.loadFactor_->afterGrowth(rate).ratios(*change.utilization);
        } else {
            hourScale_ = base_.loadFactor_->ratios(*change.utilization);
        }
    }
    if (change.peakedness) shape(*change.peakedness);
    count();
    return true;
}

/// (d e^(rate t))^p = d^p e^(p rate t): the first factor is kept as long as the power stays; GPU-hours are those
/// before.
void MapDemand::shape(double power) {
    const Preparation& p = *base_.preparation_;
    if (shapedBy_ != power) {
        shapedBy_ = power;
        shaped_.resize(p.workloads());
        for (std::size_t w = 0; w < p.workloads(); ++w) {
            const auto demand = asArray(p.demand[w]);
            const double highest =
                base_.logs_[w].size() == 0 ? 0.0 : (demand > 0.0).select(base_.logs_[w], -1e300).maxCoeff();
            shaped_[w] = (demand > 0.0).select(((base_.logs_[w] - highest) * power).exp(), 0.0);
        }
    }
    const Eigen::ArrayXd before = hourScale_;
    if (change_->growth) hourScale_ = exponential(before.size(), power * growthRate(*change_->growth));
    for (std::size_t w = 0; w < p.workloads(); ++w) {
        const auto demand = asArray(p.demand[w]);
        const double keep = before.size() == 0 ? demand.sum() : (demand * before).sum();
        const double now = before.size() == 0 ? shaped_[w].sum() : (shaped_[w] * hourScale_).sum();
        factors_[w] = now > 0.0 ? keep / now : 0.0;
    }
}

void MapDemand::count() {
    gpuHours_.clear();
    totalGpuHours_ = 0.0;
    for (std::size_t w = 0; w < factors_.size(); ++w) {
        const double sum = hourScale_.size() == 0 ? curve(w).sum() : (curve(w) * hourScale_).sum();
        gpuHours_.push_back(sum * factors_[w]);
        totalGpuHours_ += gpuHours_.back();
    }
}

std::vector<double> MapDemand::hourly(std::size_t w) const {
    Eigen::ArrayXd demand = curve(w) * factors_[w];
    if (hourScale_.size() > 0) demand *= hourScale_;
    return {demand.data(), demand.data() + demand.size()};
}

}  // namespace splitpoint::models
