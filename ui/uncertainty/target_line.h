#pragma once

#include <optional>

#include "models/uncertainty/simulation.h"

namespace splitpoint::ui {

/// The target of effective cost that the page asks about. It is a matter of looking, as a zoom is: no plan's cost and
/// no line of the file depends on it, so it is neither undone nor saved. Until it is moved it follows the answer: 9 in
/// 10 futures stay under it.
class TargetLine {
  public:
    /// Puts it where the user wants it.
    void moveTo(double usdPerUsefulGpuHour) { chosen_ = usdPerUsefulGpuHour; }
    /// Follows the answer again.
    void release() { chosen_.reset(); }
    [[nodiscard]] bool isMoved() const { return chosen_.has_value(); }
    /// Absent where nothing is demanded.
    [[nodiscard]] std::optional<double> of(const models::PlanFutures& plan) const;

    /// A step that is seen: the power of ten below a hundredth of how far the cost spreads, at least a tenth of a cent.
    [[nodiscard]] static double step(const models::PlanFutures& plan);

  private:
    std::optional<double> chosen_;
};

}  // namespace splitpoint::ui
