#pragma once

#include "models/base/estimate.h"

namespace splitpoint::models {

/// How a ranged input is distributed (model.md 8).
enum class InputShape {
    Positive,  ///< a factor, price, time or rate: lognormal on each side of the median
    Share,     ///< a share or a chance in 0 to 1: the logit is normal on each side
    Growth     ///< a change per year above -1: 1 + g is lognormal on each side
};

/// The shape of an input by the least and the greatest value that its field may have.
[[nodiscard]] constexpr InputShape inputShape(double min, double max) {
    if (min < 0.0) return InputShape::Growth;
    return min == 0.0 && max == 1.0 ? InputShape::Share : InputShape::Positive;
}

/// An input whose range says its 5th percentile, median and 95th percentile.
///
/// Each side of the median has its own width, so that all three are met exactly. A side whose formula has no finite
/// width (it reaches 0, or a share reaches 0 or 1, or the median is there) is normal instead; values beyond what the
/// field allows are clipped.
class InputDistribution {
  public:
    InputDistribution(Estimate range, InputShape shape, double min, double max)
        : range_(range), shape_(shape), min_(min), max_(max) {}

    /// @param z  standard normal; 0 gives the typical value to the bit
    /// @test  the three percentiles of each shape; sides at bounds; monotone in z; clipping
    [[nodiscard]] double at(double z) const;
    [[nodiscard]] const Estimate& range() const { return range_; }

  private:
    Estimate range_;
    InputShape shape_;
    double min_, max_;
};

}  // namespace splitpoint::models
