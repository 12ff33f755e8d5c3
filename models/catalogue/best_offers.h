#pragma once

#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/catalogue/catalogue.h"

namespace splitpoint::models {

/// No limit on how long a committed offer binds, months.
inline constexpr double kAnyTerm = std::numeric_limits<double>::infinity();

/// What makes two rows the same product at another date: provider, product, delivery, purchase, term, GPU, GPUs of the
/// unit, region, and whether it is the user's own quote.
[[nodiscard]] std::string productKey(const CatalogueOffer& offer);

/// For each row the date of a newer row of the same product; empty where there is none. A row that is marked as
/// superseded counts as one that has a newer one, even where that is not in the list.
[[nodiscard]] std::vector<std::string> newerDates(const std::vector<CatalogueOffer>& offers);

/// Rows that are the newest of their product and not superseded, in the order of the list. Of several rows with one date
/// the first is kept.
[[nodiscard]] std::vector<const CatalogueOffer*> currentOffers(const std::vector<CatalogueOffer>& offers);

/// The best offer of a GPU for a role: of the newest rows of every product those that may be proposed
/// (`whyNotProposed`), on bare metal or in virtual machines (no containers), the one with the lowest price of an hour
/// held (`usdPerHeldGpuHour`), then the newest date, then provider and product by name. A product whose newest row could
/// not be ordered is out: its older, cheaper row is history.
/// @param longestTermMonths a committed offer that binds longer is out; infinite: none is
/// @return null where nothing fits
/// @test   a cheaper row that is older, incomplete, not purchasable, not confirmed, superseded; a cap; ties
[[nodiscard]] const CatalogueOffer* bestOffer(const std::vector<CatalogueOffer>& offers, std::string_view gpu, Tier tier,
                                              double longestTermMonths = kAnyTerm);

}  // namespace splitpoint::models
