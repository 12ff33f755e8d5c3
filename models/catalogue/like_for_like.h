#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/catalogue/catalogue.h"
#include "models/catalogue/offer_choice.h"

namespace splitpoint::models {

/// How two offers compare over all uses of a GPU.
enum class PairOutcome {
    BreakEven,     ///< `second` is cheaper below `utilization`, `first` from there on
    FirstCheaper,  ///< at every use
    SecondCheaper  ///< at every use
};

struct OfferPair {
    Tier first = Tier::BareMetal, second = Tier::OnDemand;
    PairOutcome outcome = PairOutcome::BreakEven;
    std::optional<double> utilization;  ///< share of the month's hours in use, above 0 and below 1; only at a break-even
    /// What keeps the two from being like for like, in sentences: node sizes, dates, billing.
    std::vector<std::string> warnings;
};

/// The best offers of one GPU, one for each role that has any, and every pair of them.
struct LikeForLike {
    std::string gpu;
    PerTier<std::optional<CatalogueOffer>> best;  ///< `bestOffer`
    std::vector<OfferPair> pairs;                 ///< in the order of `kTiers`, `first` before `second`
};

/// Cost of a GPU per hour of the month where it is in use for a share of them: a committed offer is paid all hours
/// (`usdPerHeldGpuHour`), an elastic one price x min(utilization x 730 h, monthly cap) / 730 h. Prices alone: without
/// slowdown, whole nodes, boot and people, which a plan counts.
/// @pre 0 <= utilization <= 1, the price is known
[[nodiscard]] double usdPerMonthHour(const CatalogueOffer& offer, Tier tier, double utilization);

/// Break-even: committed at P against elastic at p with a cap of C hours a month meet at u = P / p where u is below 1 and
/// below C / 730; two committed offers never meet, two elastic ones only where the cheaper one has the higher cap.
/// @test hand-worked pairs, caps, a committed price above the elastic one, each warning, equality with
///       `usdPerMonthHour` at the break-even
/// @param longestTermMonths that the committed ones may bind; infinite (`kAnyTerm`): any. A longer term is cheaper and
///        another promise, so that who would not sign it should not see its price
[[nodiscard]] LikeForLike likeForLike(const std::vector<CatalogueOffer>& offers, std::string_view gpu,
                                      double longestTermMonths = kUsualTermMonths);

}  // namespace splitpoint::models
