#include "models/decision/demand_shape.h"

#include <algorithm>
#include <cmath>

namespace splitpoint::models {

namespace {

constexpr double kLeastPower = 1.0 / 256.0, kLargestPower = 256.0;
constexpr Eigen::Index kGroups = 256;

/// mean((total/peak)^p) and its derivative by p, from logs and the hours that each stands for.
struct Mean {
    double value = 0.0, slope = 0.0;
};
Mean meanOfPowers(const Eigen::ArrayXd& logs, const Eigen::ArrayXd& weights, double hours, double p) {
    const Eigen::ArrayXd powers = weights * (logs * p).exp();
    return {powers.sum() / hours, (powers * logs).sum() / hours};
}

}  // namespace

LoadFactorTransform::LoadFactorTransform(const Eigen::Ref<const Eigen::ArrayXd>& total) {
    busy_ = (total > 0.0).cast<double>();
    logs_ = (total > 0.0).select(total, 1.0).log();
    prepareLogs();
}

LoadFactorTransform LoadFactorTransform::afterGrowth(double ratePerHour) const {
    LoadFactorTransform grown;
    grown.busy_ = busy_;
    grown.logs_ =
        logs_ + Eigen::ArrayXd::LinSpaced(logs_.size(), 0.0, static_cast<double>(logs_.size() - 1)) * ratePerHour;
    grown.prepareLogs();
    return grown;
}

void LoadFactorTransform::prepareLogs() {
    constexpr double kFarBelow = 1e300;
    const double peak = (busy_ > 0.0).select(logs_, -kFarBelow).maxCoeff();
    logs_ = (busy_ > 0.0).select(logs_ - peak, 0.0);
    const double groupsPerLog = (kGroups - 1) / std::max(1e-9, -logs_.minCoeff());
    Eigen::ArrayXd sums = Eigen::ArrayXd::Zero(kGroups), hours = Eigen::ArrayXd::Zero(kGroups);
    for (Eigen::Index t = 0; t < logs_.size(); ++t) {
        const auto group = static_cast<Eigen::Index>(-logs_[t] * groupsPerLog);
        sums[group] += logs_[t] * busy_[t];
        hours[group] += busy_[t];
    }
    groupLogs_ = sums / hours.max(1.0);
    groupHours_ = hours;
}

double LoadFactorTransform::power(double loadFactor) const {
    const double hours = static_cast<double>(logs_.size());
    double low = kLeastPower, high = kLargestPower;  // a larger power is a smaller mean
    for (int i = 0; i < 40 && high / low > 1.0 + 1e-4; ++i) {
        const double middle = std::sqrt(low * high);
        (meanOfPowers(groupLogs_, groupHours_, hours, middle).value > loadFactor ? low : high) = middle;
    }
    double p = std::sqrt(low * high);
    if (p > 0.99 * kLargestPower || p < 1.01 * kLeastPower) return p;
    for (int i = 0; i < 4; ++i) {  // the groups are near; all hours make it exact
        const Mean mean = meanOfPowers(logs_, busy_, hours, p);
        if (!(mean.slope < 0.0)) break;
        const double step = (mean.value - loadFactor) / mean.slope;
        p = std::clamp(p - step, kLeastPower, kLargestPower);
        constexpr double kNearEnough = 2e-3;  // Newton squares it
        if (std::abs(step) < kNearEnough * p) break;
    }
    return p;
}

Eigen::ArrayXd LoadFactorTransform::ratios(double loadFactor) const {
    return busy_ * (logs_ * (power(loadFactor) - 1.0)).exp();
}

void setLoadFactor(Preparation& p, double loadFactor) {
    Eigen::ArrayXd total = Eigen::ArrayXd::Zero(static_cast<Eigen::Index>(p.hours()));
    for (const auto& curve : p.demand) total += Eigen::Map<const Eigen::ArrayXd>(curve.data(), total.size());
    if (total.size() == 0 || total.maxCoeff() <= 0.0) return;
    const Eigen::ArrayXd ratios = LoadFactorTransform(total).ratios(loadFactor);
    for (auto& curve : p.demand) Eigen::Map<Eigen::ArrayXd>(curve.data(), total.size()) *= ratios;
    recountDemand(p);
}

}  // namespace splitpoint::models
