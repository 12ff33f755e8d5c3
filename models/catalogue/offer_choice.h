#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "models/catalogue/catalogue.h"

namespace splitpoint::models {

/// Largest distance in calendar months between two offers of one choice: 2, so that prices are less than three months
/// apart whatever day of the month they were read.
inline constexpr int kOfferWindowMonths = 2;

/// Longest term of a committed offer that is looked at unless another is asked for, months.
inline constexpr double kUsualTermMonths = 12;

/// What to look for in the catalogue.
struct OfferWish {
    std::string gpu;
    std::optional<int> virtualGpus;  ///< GPUs of the virtual machine; absent: any
    double longestTermMonths = kUsualTermMonths;  ///< no committed offer binds longer
    bool reservedVirtual = false;    ///< look for a reserved virtual offer too
    bool spot = false;               ///< look for a spot offer too
};

/// Rows chosen for the tiers of a scenario, and the rule as one sentence for people.
struct OfferChoice {
    PerTier<std::optional<CatalogueOffer>> rows;  ///< absent where nothing fits or was not wished for
    std::string rule;
};

/// Picks offers by one rule, the same for every sample and new scenario.
///
/// Only rows that may be proposed (`whyNotProposed`), of that GPU, on bare metal or in virtual machines (no
/// containers). The newest span of `kOfferWindowMonths` that has both a bare-metal and an on-demand row is kept; in it
/// every tier takes the lowest price per GPU-hour, then the newest date, then provider and product by name.
/// @errors InvalidInput if no span has both a bare-metal and an on-demand row
/// @test   built-in catalogue; a cheaper row that may not be proposed; ties; no span
[[nodiscard]] Result<OfferChoice> pickOffers(const Catalogue& catalogue, const OfferWish& wish);

/// "2026-09" or "2026-09-14" as months since year 0; absent for other text.
[[nodiscard]] std::optional<int> monthNumber(std::string_view yearMonth);

}  // namespace splitpoint::models
