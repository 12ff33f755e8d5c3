#include "models/catalogue/offer_choice.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <tuple>

namespace splitpoint::models {

namespace {

struct Candidate {
    const CatalogueOffer* row;
    int month;
};

bool fits(const CatalogueOffer& row, Tier tier, const OfferWish& wish) {
    if (row.gpu != wish.gpu || row.delivery == "container" || whyNotProposed(row, tier)) return false;
    if (tier != Tier::BareMetal && wish.virtualGpus && row.gpusPerNode != *wish.virtualGpus) return false;
    return row.termMonths.value_or(0.0) <= wish.longestTermMonths;
}

std::vector<Candidate> candidates(const Catalogue& catalogue, Tier tier, const OfferWish& wish) {
    std::vector<Candidate> found;
    for (const auto& row : catalogue.offers) {
        const auto month = monthNumber(row.asOf);
        if (month && fits(row, tier, wish)) found.push_back({&row, *month});
    }
    return found;
}

bool inSpan(const Candidate& candidate, int lastMonth) {
    return candidate.month <= lastMonth && candidate.month >= lastMonth - kOfferWindowMonths;
}

std::optional<CatalogueOffer> best(const std::vector<Candidate>& from, int lastMonth) {
    const Candidate* chosen = nullptr;
    const auto key = [](const Candidate& c) {
        return std::tuple(*c.row->usdPerGpuHour, -c.month, c.row->provider, c.row->product);
    };
    for (const auto& candidate : from) {
        if (inSpan(candidate, lastMonth) && (!chosen || key(candidate) < key(*chosen))) chosen = &candidate;
    }
    return chosen ? std::optional(*chosen->row) : std::nullopt;
}

std::string ruleSentence(const OfferWish& wish) {
    std::string units = wish.virtualGpus
                            ? " of " + std::to_string(*wish.virtualGpus) + " GPU" + (*wish.virtualGpus == 1 ? "" : "s")
                            : "";
    std::string term = std::to_string(static_cast<int>(wish.longestTermMonths));
    return "Of the catalogue's " + wish.gpu +
           " rows that are complete machines, could be ordered, have a confirmed delivery, a price, a unit size and a "
           "stated term of at most " +
           term + " months and were not superseded, on bare metal or in virtual machines" + units +
           ", the newest ones dated less than three months apart are kept, and each role takes the lowest price per "
           "GPU-hour (then the newest date, then the name).";
}

}  // namespace

std::optional<int> monthNumber(std::string_view text) {
    int year = 0, month = 0, day = 1;
    if ((text.size() != 7 && text.size() != 10) || text[4] != '-') return std::nullopt;
    const auto* start = text.data();
    if (std::from_chars(start, start + 4, year).ptr != start + 4) return std::nullopt;
    if (std::from_chars(start + 5, start + 7, month).ptr != start + 7 || month < 1 || month > 12) return std::nullopt;
    if (text.size() == 10) {
        if (text[7] != '-' || std::from_chars(start + 8, start + 10, day).ptr != start + 10) return std::nullopt;
        if (!std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(std::max(day, 0))))
                 .ok()) {
            return std::nullopt;
        }
    }
    return year * 12 + month - 1;
}

Result<OfferChoice> pickOffers(const Catalogue& catalogue, const OfferWish& wish) {
    const auto bareMetal = candidates(catalogue, Tier::BareMetal, wish);
    const auto onDemand = candidates(catalogue, Tier::OnDemand, wish);
    std::optional<int> last;
    for (const auto& metal : bareMetal) {
        for (const auto& elastic : onDemand) {
            if (std::abs(metal.month - elastic.month) > kOfferWindowMonths) continue;
            last = std::max(last.value_or(0), std::min(metal.month, elastic.month) + kOfferWindowMonths);
        }
    }
    if (!last) {
        return tl::unexpected(Error{ErrorKind::InvalidInput,
                                    "The catalogue has no bare-metal and on-demand offer of " + wish.gpu +
                                        " dated less than three months apart; choose another GPU or type a quote."});
    }
    OfferChoice choice;
    choice.rule = ruleSentence(wish);
    choice.rows[index(Tier::BareMetal)] = best(bareMetal, *last);
    choice.rows[index(Tier::OnDemand)] = best(onDemand, *last);
    if (wish.reservedVirtual)
        choice.rows[index(Tier::Reserved)] = best(candidates(catalogue, Tier::Reserved, wish), *last);
    if (wish.spot) choice.rows[index(Tier::Spot)] = best(candidates(catalogue, Tier::Spot, wish), *last);
    return choice;
}

}  // namespace splitpoint::models
