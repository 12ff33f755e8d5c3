// Lists of offers and quotes from a clipboard.
#include "models/catalogue/catalogue_diff.h"
#include "models/catalogue/offers_file.h"
#include "models/catalogue/quote_paste.h"
#include "tests/fuzz/entries.h"

namespace splitpoint::fuzz {

namespace {

/// A list as its file must be read again, and as the same text.
std::string wrongWithFile(const std::vector<models::CatalogueOffer>& offers) {
    const std::string text = models::offersCsv(offers);
    const auto again = models::readOffersFile(text, "again");
    if (!again) return "what was written is refused: " + again.error().message;
    if (again->size() != offers.size()) return "rows were lost in writing";
    return models::offersCsv(*again) == text ? "" : "written twice, two different texts";
}

}  // namespace

std::string readOffersBytes(std::string bytes) {
    const auto offers = models::readOffersFile(bytes, "fuzz");
    if (!offers) return wrongWith(offers.error());
    if (auto wrong = wrongWithFile(*offers); !wrong.empty()) return wrong;
    if (!models::catalogueDiff(*offers, *offers).differences.empty()) return "a list that differs from itself";
    return "";
}

std::string readQuotesBytes(std::string bytes) {
    const auto pasted = models::readPastedQuotes(bytes);
    if (pasted.quotes.empty() && pasted.problems.empty()) return "neither a quote nor a problem";
    for (const std::string& problem : pasted.problems) {
        if (auto wrong = wrongWith({models::ErrorKind::InvalidInput, problem}); !wrong.empty()) return wrong;
    }
    for (const auto& quote : pasted.quotes) {
        if (const auto checked = models::checkedQuote(quote); !checked) return "a quote that is refused: " + checked.error().message;
    }
    return wrongWithFile(pasted.quotes);
}

}  // namespace splitpoint::fuzz
