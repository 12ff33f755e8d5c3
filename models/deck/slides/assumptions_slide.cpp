#include <algorithm>
#include <cmath>

#include "models/deck/slide_kinds.h"
#include "models/deck/slides/slide_pieces.h"
#include "models/deck/text_fit.h"
#include "models/words/dates.h"
#include "models/words/number_words.h"
#include "models/words/plan_words.h"

namespace splitpoint::models::deck {

namespace {

using words::Quantity;

std::string priceText(const Estimate& price) {
    std::string typical = words::number(price.typical, Quantity::UsdPerGpuHour);
    if (!price.isRange()) return typical;
    return typical + " (" + words::number(price.low, Quantity::UsdPerGpuHour) + " to " + words::number(price.high, Quantity::UsdPerGpuHour) + ")";
}

std::string termText(const Offer& offer, Tier tier) {
    if (!isCommitted(tier)) return "by the hour";
    if (offer.termHours <= 0.0) return "no term";
    if (offer.termHours < kHoursPerMonth) return words::hoursInWords(offer.termHours);
    const double months = offer.termHours / kHoursPerMonth, whole = std::round(months);
    constexpr double kOfAMonth = 0.05;  // a year of 366 days is 12 months, too
    const std::string count = words::fixedNumber(months, std::abs(months - whole) < kOfAMonth ? 0 : 1);
    return count + (count == "1" ? " month" : " months");
}

/// Words that stay together in a narrow column.
std::string unbroken(std::string text) {
    for (std::size_t at = text.find(' '); at != std::string::npos; at = text.find(' ', at + 1)) text.replace(at, 1, "\u00a0");
    return text;
}

SlideTable offerTable(const DeckSubject& subject, const Box& box) {
    SlideTable table;
    table.name = "Offers";
    table.altText = "Offers of the scenario with price, date and source.";
    table.box = box;
    table.points = 13;
    for (const double share : {0.12, 0.235, 0.145, 0.10, 0.15, 0.25}) table.columnWidths.push_back(box.width * share);
    table.rows.push_back({{"Role", true, Ink::Muted, Align::Left}, {"Offer", true, Ink::Muted, Align::Left},
                          numberCell("USD per GPU-hour", true, Ink::Muted), {"Term", true, Ink::Muted, Align::Left},
                          {"Price of", true, Ink::Muted, Align::Left}, {"Source", true, Ink::Muted, Align::Left}});
    for (const Tier tier : kTiers) {
        const auto& offer = subject.scenario.offer(tier);
        if (!offer) continue;
        const auto source = subject.sources.price(tier);
        const std::string date = source ? source->date : std::string();
        const auto age = words::ageInDays(date, subject.date);
        const bool old = subject.isOld(date);
        const std::string priceOf = date.empty() ? "no date" : date + (age ? ", " + unbroken(words::ageInWords(*age)) : "") + (old ? ": check" : "");
        const std::string where = !source ? "no source noted" : (source->quality == "typed" ? "typed by you" : source->source);
        table.rows.push_back({{words::tierName(tier), true, inkOf(tier), Align::Left},
                              {shortened(offer->name, 80) + ", " + offer->gpu + ", " +
                                   std::to_string(offer->gpusPerNode) + (offer->gpusPerNode == 1 ? " GPU" : " GPUs"),
                               false, Ink::Text, Align::Left},
                              numberCell(priceText(offer->usdPerGpuHour), true),
                              {termText(*offer, tier), false, Ink::Text, Align::Left},
                              {priceOf, old, old ? Ink::Warning : Ink::Text, Align::Left},
                              {shortened(where, 110), false, Ink::Muted, Align::Left}});
    }
    return table;
}

}  // namespace

Slide assumptionsSlide(const DeckSubject& subject, const SlideArea& area) {
    Slide slide;
    slide.id = "assumptions";
    slide.title = "Assumptions: offers, prices, and what is not included";
    const Box box = area.content;
    std::vector<std::string> points = subject.answer.caveats;
    if (const std::string today = subject.spendWords(); !today.empty()) points.insert(points.begin(), today);
    points.push_back(words::capitalized(subject.overheadWords()) + "; horizon " +
                     words::hoursInWords(subject.scenario.hours) + ", no discounting, " +
                     subject.scenario.currency + ".");
    constexpr double kLeastShare = 0.62, kBetween = 0.25;
    const double below = textHeight(bullets(points, 12), box.width) + kBetween;
    SlideTable table =
        offerTable(subject, {box.x, box.y, box.width, std::max(kLeastShare * box.height, box.height - below)});
    if (const int left = fitTable(table, 9); left > 0) {
        points.insert(points.begin(), std::to_string(left) + (left == 1 ? " more offer stands" : " more offers stand") +
                                          " in the workbook.");
    }
    const double top = table.box.bottom() + kBetween;
    slide.texts.push_back(textIn("Caveats", {box.x, top, box.width, box.bottom() - top}, bullets(points, 14), 10));
    slide.tables.push_back(std::move(table));
    for (const std::string& point : points) slide.notes.push_back(point);
    return slide;
}

}  // namespace splitpoint::models::deck
