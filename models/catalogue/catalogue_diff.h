#pragma once

#include <optional>
#include <vector>

#include "models/catalogue/catalogue.h"

namespace splitpoint::models {

enum class OfferChange {
    New,      ///< no row of this product before
    Gone,     ///< no row of this product in the newer file
    Price,    ///< another price, or one where there was none, or none where there was one
    Date,     ///< the same price, read at another time
    Details   ///< the same price and date, something else is different
};

struct OfferDifference {
    OfferChange change = OfferChange::New;
    std::optional<CatalogueOffer> before, after;
    /// after / before - 1 of the price per GPU-hour in US dollars; absent where one of them is not known.
    [[nodiscard]] std::optional<double> relativeChange() const;
    /// The newer file's row is the older one.
    [[nodiscard]] bool isOlder() const { return before && after && after->asOf < before->asOf; }
};

struct CatalogueDiff {
    std::vector<OfferDifference> differences;  ///< prices first, by size of the change; then new, gone, dates, details
    std::size_t unchanged = 0;                 ///< products that are the same in both
};

/// What a newer list of offers changes: the newest row of every product of one against that of the other
/// (`currentOffers`). Own quotes are no part of either.
/// @test each kind of change by hand; a list against itself changes nothing
[[nodiscard]] CatalogueDiff catalogueDiff(const std::vector<CatalogueOffer>& before, const std::vector<CatalogueOffer>& after);

}  // namespace splitpoint::models
