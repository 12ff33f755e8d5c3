#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace splitpoint::models::imports {

/// How an hour was paid.
enum class PaidTier { OnDemand, Committed, Spot, Unused, Other };
inline constexpr std::size_t kPaidTierCount = 5;
inline constexpr std::array<std::string_view, kPaidTierCount> kPaidTierNames{"on_demand", "committed", "spot", "unused",
                                                                             "other"};

/// What was paid for one tier.
struct PaidAmount {
    double cost = 0;      ///< in the bill's currency; negative where credits exceed it
    double listCost = 0;  ///< the same at public prices, 0 where the bill does not say
    double instanceHours = 0;
    double gpuHours = 0;  ///< of instances whose GPUs are known
    std::uint64_t rows = 0;
};

/// What was paid for GPU instances and the commitments that cover them.
///
/// `Unused` is commitment paid and not used. `purchases` were billed too, but their cost is spread over `Committed` and
/// `Unused` already, so they are not in the total. `Other` is everything without a GPU: storage, traffic, machines
/// without GPUs; it is not in the total either.
struct Bill {
    std::string currency;                            ///< ISO code as in the bill; the one of most rows
    std::array<PaidAmount, kPaidTierCount> tiers{};  ///< by `PaidTier`, of the hours below
    double purchases = 0;
    std::uint64_t purchaseRows = 0;
    /// The hours chosen; where none were, those from the first to the last that were paid for, machine or commitment.
    long long firstHour = 0;  ///< since 1970 UTC
    std::size_t hours = 0;
    std::array<std::vector<double>, kPaidTierCount> hourlyCost;  ///< by `PaidTier`, one of `hours` each
    std::array<std::vector<double>, kPaidTierCount> hourlyGpuHours;

    [[nodiscard]] const PaidAmount& tier(PaidTier which) const { return tiers[static_cast<std::size_t>(which)]; }
    /// OnDemand + Committed + Spot + Unused.
    [[nodiscard]] double total() const { return tiers[0].cost + tiers[1].cost + tiers[2].cost + tiers[3].cost; }
};

}  // namespace splitpoint::models::imports
