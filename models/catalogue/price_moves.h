#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "models/base/result.h"
#include "models/catalogue/catalogue.h"
#include "models/evaluation.h"

namespace splitpoint::models {

/// The catalogue row that a role's price was taken from, as the scenario's provenance pins it; absent where the price was
/// typed or came from elsewhere.
[[nodiscard]] std::optional<CatalogueOffer> pinnedOffer(const Scenario& scenario, Tier tier);

/// Takes a row for a role: the offer of `toOffer`, the overhead set that it needs, and the row pinned in the provenance.
/// @errors InvalidInput with `whyNotProposed`; the scenario is then as it was
/// @test   read back by `pinnedOffer`; a price of another row leaves no trace
[[nodiscard]] Result<void> useOffer(Scenario& scenario, Tier tier, const CatalogueOffer& row);

/// A price that a newer list of offers has for a product that a scenario uses.
struct PriceMove {
    Tier tier = Tier::BareMetal;
    CatalogueOffer before, after;                 ///< pinned row, newest row of the same product
    double usdPerHourBefore = 0, usdPerHourAfter = 0;  ///< per GPU-hour as the role pays it (a monthly cap counted)
};

/// Prices of a scenario that another list of offers would move: a newer date or another price of the same product, where
/// it may be proposed. A price in the scenario that was typed over is the user's and never moves.
/// @test hand-made lists: same, dearer, gone, no longer purchasable, typed over
[[nodiscard]] std::vector<PriceMove> priceMoves(const Scenario& scenario, const std::vector<CatalogueOffer>& offers);

/// The scenario with these prices, names and pinned rows; everything else of its offers stays.
[[nodiscard]] Scenario withPrices(Scenario scenario, const std::vector<PriceMove>& moves);

/// What the moves make of the answer.
struct AnswerMove {
    std::vector<PriceMove> prices;
    std::optional<PlanKind> winnerBefore, winnerAfter;    ///< absent: no plan is feasible
    std::optional<double> costBefore, costAfter;          ///< total of the winner in US dollars
    [[nodiscard]] bool winnerChanges() const { return winnerBefore != winnerAfter; }
};

/// Evaluates the scenario as it is and with the newer prices.
/// @errors those of `evaluate`
/// @test   a price that makes another plan win; the costs equal two evaluations by hand
[[nodiscard]] Result<AnswerMove> answerMove(const Scenario& scenario, std::vector<PriceMove> moves, std::stop_token stop = {});

}  // namespace splitpoint::models
