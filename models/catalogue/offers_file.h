#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "models/catalogue/catalogue.h"

namespace splitpoint::models {

class Sheet;

/// Rows of an offers file: columns as in resources/catalogue/offers.csv, and for quotes as they are given `currency`,
/// `price_per_gpu_hour` (before the discount, in that currency), `discount_share`, `discount_as_of`, `usd_per_currency`
/// and `rate_as_of`. Those six may be missing; where they are there, `usd_per_gpu_hour` follows from them. So may
/// `usd_per_node_hour`, which is only compared: it is `usd_per_gpu_hour` times `gpus_per_node`, both rounded to cents.
/// @param label stands for the file in messages
/// @errors InvalidInput naming row and column: a missing column (also of a file without rows), a number that is none or
///         below 0, a unit of no whole GPUs or with a price of its own, a word or a date that is none, a discount or a
///         rate without its date
/// @test   the built-in file; there and back through `offersCsv`; each error on a changed copy
[[nodiscard]] Result<std::vector<CatalogueOffer>> readOffersFile(std::string_view csv, std::string_view label);

/// The rows as such a file; the six columns of quotes only where a row needs them.
[[nodiscard]] std::string offersCsv(const std::vector<CatalogueOffer>& offers);

/// The rows of a sheet, whose `fault` says what was wrong.
[[nodiscard]] std::vector<CatalogueOffer> offersOf(Sheet& sheet);

}  // namespace splitpoint::models
