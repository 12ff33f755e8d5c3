#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "models/catalogue/catalogue.h"

namespace splitpoint::models {

/// A quote of the user's own that is complete enough to stand beside list prices: provider, product, GPU, a known
/// delivery and purchase, a date, a price that is not below 0, a discount and a rate with their dates, a term and a
/// cap that a file of offers may hold. The price in dollars is computed anew. GPUs of the unit, term and region may
/// stay unknown.
/// @errors InvalidInput: one sentence that names the field and what it needs
/// @test   each fault; a discount of 20 % in euros worked by hand
[[nodiscard]] Result<CatalogueOffer> checkedQuote(CatalogueOffer quote);

/// What a paste holds: rows that are quotes, and a sentence for each that is none.
struct PastedQuotes {
    std::vector<CatalogueOffer> quotes;
    std::vector<std::string> problems;
};

/// Quotes out of cells copied from a spreadsheet, or CSV with commas or semicolons. The first line names the columns, in
/// any order and by the words people use: provider, product, GPU, price, currency, GPUs, delivery, purchase, term
/// months, region, date, source, discount, discount date, rate, rate date, note. "$ 2.10", "15 %" and decimal commas are
/// read; a number that could be two ("2,500") is refused.
/// @test headers, separators, decimal marks, currencies in the price, each refusal
[[nodiscard]] PastedQuotes readPastedQuotes(std::string_view text);

/// A first line that `readPastedQuotes` understands, with an example below it.
[[nodiscard]] std::string pasteExample();

}  // namespace splitpoint::models
