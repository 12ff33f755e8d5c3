#pragma once

#include <optional>

#include "models/plan/preparation.h"

namespace splitpoint::models {

/// What one GPU-hour costs all-in on each side, and where the two meet (model.md 7).
struct BreakEven {
    double bareMetalUsdPerGpuHour = 0.0;  ///< (commitment + setup + operations without fixed + extra) / rented hours
    double elasticUsdPerGpuHour = 0.0;    ///< on-demand price + transfer + operations and extra per GPU-hour
    double bareMetalEfficiency = 1.0;     ///< sum d / sum(d/e)
    double elasticEfficiency = 1.0;
    [[nodiscard]] double utilization() const {
        return bareMetalUsdPerGpuHour * elasticEfficiency / (elasticUsdPerGpuHour * bareMetalEfficiency);
    }
};

/// Break-even utilization U* of the marginal bare-metal GPU.
///
/// @param overflows whether the hybrid holds a bare-metal node, so that elastic GPU-hours pay the transfer charge
/// @return absent without a bare-metal or on-demand offer, or without demand that finishes
/// @test   reference case 2; operations, setup, spares and terms by hand
[[nodiscard]] std::optional<BreakEven> breakEven(const Preparation& preparation, bool overflows);

}  // namespace splitpoint::models
