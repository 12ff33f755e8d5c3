#pragma once

#include <cstddef>
#include <vector>

namespace splitpoint::models {

/// A workload's place in the stack on one committed tier: its curve and what turns it into held GPUs.
struct StackPlace {
    const double* gpus = nullptr;  ///< useful GPUs, one an hour
    double heldPerUseful = 1.0;
    double growthPerHour = 0.0;  ///< the curve is multiplied by e^(growthPerHour t) on the way
};

/// For a stack D_1 <= D_2 <= ... of held GPUs: sum over the hours of min(D_j, n g) for all n at once, by counting hours
/// (reference.md 1.2). The same bits for every processor.
class FluidTable {
  public:
    /// @param most  largest node count
    void fill(const std::vector<StackPlace>& stack, std::size_t hours, double nodeGpus, int most);

    /// Held GPU-hours of the first `places` in the stack that `count` nodes serve.
    [[nodiscard]] double served(std::size_t place, int count) const {
        return served_[place * width_ + static_cast<std::size_t>(count)];
    }
    [[nodiscard]] double peakGpus() const { return peak_; }

  private:
    std::size_t width_ = 0;
    double peak_ = 0.0;
    std::vector<double> served_;  ///< place-major
    std::vector<double> stack_, bins_;
};

/// The same for one capacity: held GPU-hours of the first 1, 2, ... in the stack that fit under it.
/// @test  equal to the table and to `sweepFluid`
void servedUnder(const std::vector<StackPlace>& stack, std::size_t hours, double capacityGpus,
                 std::vector<double>& served, std::vector<double>& scratch);

/// Sum of gpus[t] e^(growthPerHour t) over the hours, in a fixed order.
[[nodiscard]] double grownSum(const double* gpus, double growthPerHour, std::size_t hours);

}  // namespace splitpoint::models
