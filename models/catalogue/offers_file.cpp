#include "models/catalogue/offers_file.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "models/catalogue/offer_choice.h"
#include "models/catalogue/sheet.h"

namespace splitpoint::models {

namespace {

constexpr std::string_view kNeededColumns[] = {
    "provider", "product", "delivery", "purchase", "term_months", "gpu", "gpus_per_node", "usd_per_gpu_hour",
    "vcpus", "host_memory_gib", "interconnect", "region", "as_of", "source", "note", "complete_machine",
    "purchasable", "delivery_confirmed", "monthly_cap_hours", "superseded"};

std::optional<double> notNegative(Sheet& sheet, std::size_t row, std::string_view column) {
    auto number = sheet.gapOrNumber(row, column);
    if (number && *number < 0) sheet.complain(row, column, "must not be below 0; leave it empty where it is not known");
    return number;
}

std::optional<double> atMost(Sheet& sheet, std::size_t row, std::string_view column, int most) {
    auto number = notNegative(sheet, row, column);
    if (number && *number > most) {
        sheet.complain(row, column,
                       "must be at most " + std::to_string(most) + "; leave it empty where it is not known");
    }
    return number;
}

std::string dateOrGap(Sheet& sheet, std::size_t row, std::string_view column) {
    auto date = sheet.text(row, column);
    if (!date.empty() && !monthNumber(date)) sheet.complain(row, column, "is not a month YYYY-MM or a day YYYY-MM-DD");
    return date;
}

/// The six columns of a quote; absent where none of them says more than `usd_per_gpu_hour`.
std::optional<QuotedPrice> quotedOf(Sheet& sheet, std::size_t row) {
    if (!sheet.has("price_per_gpu_hour")) return std::nullopt;
    const auto price = notNegative(sheet, row, "price_per_gpu_hour");
    if (!price) return std::nullopt;
    QuotedPrice quoted;
    quoted.perGpuHour = *price;
    quoted.currency = sheet.required(row, "currency");
    const bool isCode = quoted.currency.size() == 3 && std::all_of(quoted.currency.begin(), quoted.currency.end(),
                                                                   [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!isCode) sheet.complain(row, "currency", "is not a currency of three capital letters");
    quoted.discountShare = notNegative(sheet, row, "discount_share").value_or(0.0);
    if (quoted.discountShare >= 1) sheet.complain(row, "discount_share", "must be below 1; 0.2 takes 20 % off");
    quoted.discountAsOf = dateOrGap(sheet, row, "discount_as_of");
    if (quoted.discountShare > 0 && quoted.discountAsOf.empty()) {
        sheet.complain(row, "discount_as_of", "is empty; a discount needs its date");
    }
    quoted.usdPerUnit = sheet.gapOrNumber(row, "usd_per_currency");
    if (quoted.usdPerUnit && *quoted.usdPerUnit <= 0) {
        sheet.complain(row, "usd_per_currency", "must be above 0, or empty where the rate is not known");
    }
    quoted.rateAsOf = dateOrGap(sheet, row, "rate_as_of");
    if (quoted.usdPerUnit && quoted.currency != "USD" && quoted.rateAsOf.empty()) {
        sheet.complain(row, "rate_as_of", "is empty; a rate needs its date");
    }
    return quoted;
}

void readPrice(Sheet& sheet, std::size_t row, CatalogueOffer& offer) {
    offer.usdPerGpuHour = notNegative(sheet, row, "usd_per_gpu_hour");
    offer.quoted = quotedOf(sheet, row);
    if (offer.quoted) offer.usdPerGpuHour = usdPerGpuHour(*offer.quoted);
}

void readUnit(Sheet& sheet, std::size_t row, CatalogueOffer& offer) {
    const auto gpus = sheet.gapOrNumber(row, "gpus_per_node");
    if (!gpus) return;
    if (*gpus != std::floor(*gpus) || *gpus < 1 || *gpus > kMostGpusOfAUnit) {
        sheet.complain(row, "gpus_per_node", "must be a whole number from 1 to 1000000, or empty");
        return;
    }
    offer.gpusPerNode = static_cast<int>(*gpus);
}

/// The unit's price, where a list has it, is that of its GPUs: a row that says two prices says none. Both may be rounded,
/// to cents or by a hundredth.
void checkUnitPrice(Sheet& sheet, std::size_t row, const CatalogueOffer& offer) {
    if (!sheet.has("usd_per_node_hour")) return;
    const auto unit = notNegative(sheet, row, "usd_per_node_hour");
    if (!unit || !offer.usdPerGpuHour || !offer.gpusPerNode || offer.quoted) return;
    const double gpus = *offer.gpusPerNode, halfACent = 0.005, hundredth = 0.01;
    if (std::abs(*offer.usdPerGpuHour * gpus - *unit) <= std::max(halfACent * (gpus + 1), hundredth * *unit)) return;
    sheet.complain(row, "usd_per_node_hour", "is not usd_per_gpu_hour times gpus_per_node; correct the one that is wrong");
}

/// A cell of the file: in quotes where it has to be.
std::string cell(std::string text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    for (std::size_t at = text.find('"'); at != std::string::npos; at = text.find('"', at + 2)) text.insert(at, 1, '"');
    return '"' + text + '"';
}

/// Reads back to the same number.
std::string cell(const std::optional<double>& number) {
    if (!number) return "";
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, *number).ptr};
}

std::string yesNo(bool yes) {
    return yes ? "yes" : "no";
}

}  // namespace

std::vector<CatalogueOffer> offersOf(Sheet& sheet) {
    std::vector<CatalogueOffer> offers;
    sheet.needs(kNeededColumns);
    for (std::size_t row = 0; row < sheet.rows(); ++row) {
        CatalogueOffer offer;
        offer.provider = sheet.required(row, "provider");
        offer.product = sheet.required(row, "product");
        offer.delivery = sheet.oneOf(row, "delivery", {"bare_metal", "virtual_machine", "container"});
        offer.purchase = sheet.oneOf(row, "purchase", {"on_demand", "reserved", "spot"});
        offer.termMonths = atMost(sheet, row, "term_months", kLongestTermMonths);
        offer.gpu = sheet.required(row, "gpu");
        readUnit(sheet, row, offer);
        readPrice(sheet, row, offer);
        checkUnitPrice(sheet, row, offer);
        offer.vcpus = sheet.gapOrNumber(row, "vcpus");
        offer.hostMemoryGib = sheet.gapOrNumber(row, "host_memory_gib");
        offer.interconnect = sheet.text(row, "interconnect");
        offer.region = sheet.text(row, "region");
        (void)sheet.required(row, "as_of");
        offer.asOf = dateOrGap(sheet, row, "as_of");
        offer.source = sheet.required(row, "source");
        offer.note = sheet.text(row, "note");
        offer.completeMachine = sheet.yes(row, "complete_machine");
        offer.purchasable = sheet.yes(row, "purchasable");
        offer.deliveryConfirmed = sheet.yes(row, "delivery_confirmed");
        offer.monthlyCapHours = atMost(sheet, row, "monthly_cap_hours", kHoursOfALongMonth);
        // A cap of no hours would make the machine free.
        if (offer.monthlyCapHours == 0.0) sheet.complain(row, "monthly_cap_hours", "must be above 0, or empty where there is none");
        offer.superseded = sheet.yes(row, "superseded");
        offers.push_back(std::move(offer));
    }
    return offers;
}

Result<std::vector<CatalogueOffer>> readOffersFile(std::string_view csv, std::string_view label) {
    auto table = CsvTable::parse(csv, label);
    if (!table) return tl::unexpected(table.error());
    Sheet sheet(std::move(*table), std::string(label));
    auto offers = offersOf(sheet);
    if (sheet.fault()) return tl::unexpected(*sheet.fault());
    return offers;
}

std::string offersCsv(const std::vector<CatalogueOffer>& offers) {
    const bool quotes = std::any_of(offers.begin(), offers.end(), [](const auto& offer) { return offer.quoted; });
    std::string text =
        "provider,product,delivery,purchase,term_months,gpu,gpus_per_node,usd_per_gpu_hour,vcpus,host_memory_gib,"
        "interconnect,region,as_of,source,note,complete_machine,purchasable,delivery_confirmed,monthly_cap_hours,"
        "superseded";
    if (quotes) text += ",currency,price_per_gpu_hour,discount_share,discount_as_of,usd_per_currency,rate_as_of";
    for (const auto& offer : offers) {
        const std::optional<double> unit = offer.gpusPerNode ? std::optional<double>(*offer.gpusPerNode) : std::nullopt;
        text += '\n';
        for (const std::string& each :
             {cell(offer.provider), cell(offer.product), offer.delivery, offer.purchase, cell(offer.termMonths),
              cell(offer.gpu), cell(unit), cell(offer.usdPerGpuHour), cell(offer.vcpus), cell(offer.hostMemoryGib),
              cell(offer.interconnect), cell(offer.region), offer.asOf, cell(offer.source), cell(offer.note),
              yesNo(offer.completeMachine), yesNo(offer.purchasable), yesNo(offer.deliveryConfirmed),
              cell(offer.monthlyCapHours)}) {
            text += each + ',';
        }
        text += yesNo(offer.superseded);
        if (!quotes) continue;
        const auto& quoted = offer.quoted;
        if (!quoted) text += ",,,,,,";
        else {
            const std::optional<double> discount = quoted->discountShare > 0 ? std::optional(quoted->discountShare) : std::nullopt;
            text += ',' + quoted->currency + ',' + cell(std::optional(quoted->perGpuHour)) + ',' + cell(discount) + ',' +
                    quoted->discountAsOf + ',' + cell(quoted->usdPerUnit) + ',' + quoted->rateAsOf;
        }
    }
    return text + '\n';
}

}  // namespace splitpoint::models
