#include "models/uncertainty/input_distribution.h"

#include <algorithm>
#include <cmath>

#include "models/uncertainty/normal.h"

namespace splitpoint::models {

namespace {

/// From the median towards the end of a side: 0 at the median, 1 at the end.
double onPositiveSide(double median, double end, double reach) {
    if (median > 0.0 && end > 0.0) return median * std::pow(end / median, reach);
    return median + (end - median) * reach;
}

double onShareSide(double median, double end, double reach) {
    const auto inside = [](double share) { return share > 0.0 && share < 1.0; };
    if (!inside(median) || !inside(end)) return median + (end - median) * reach;
    const auto logit = [](double share) { return std::log(share / (1.0 - share)); };
    const double at = logit(median) + (logit(end) - logit(median)) * reach;
    return 1.0 / (1.0 + std::exp(-at));
}

}  // namespace

double InputDistribution::at(double z) const {
    if (z == 0.0) return range_.typical;
    const double end = z < 0.0 ? range_.low : range_.high;
    if (end == range_.typical) return range_.typical;
    const double reach = std::abs(z) / kRangeReach;
    double value = 0.0;
    switch (shape_) {
        case InputShape::Positive:
            value = onPositiveSide(range_.typical, end, reach);
            break;
        case InputShape::Share:
            value = onShareSide(range_.typical, end, reach);
            break;
        case InputShape::Growth:
            value = onPositiveSide(1.0 + range_.typical, 1.0 + end, reach) - 1.0;
            break;
    }
    return std::clamp(value, min_, max_);
}

}  // namespace splitpoint::models
