#include "app/cli/catalogue_command.h"

#include <algorithm>
#include <cstdio>
#include <set>

#include <CLI/CLI.hpp>

#include "app/cli/command_checks.h"
#include "app/cli/terminal.h"
#include "models/catalogue/best_offers.h"
#include "models/catalogue/catalogue_diff.h"
#include "models/catalogue/like_for_like.h"
#include "models/catalogue/offers_file.h"
#include "models/catalogue/price_moves.h"
#include "models/files/faults.h"
#include "models/files/file_bytes.h"
#include "models/files/scenario_file.h"
#include "models/scenarios/resolve.h"
#include "models/words/dates.h"
#include "models/words/plan_words.h"

namespace splitpoint::cli {

namespace {

using Offers = std::vector<models::CatalogueOffer>;

constexpr std::string_view kRoles[] = {"bare metal", "reserved virtual", "on demand", "spot"};

std::string role(models::Tier tier) {
    return std::string(kRoles[models::index(tier)]);
}

std::string figure(const char* format, double value) {
    char text[64];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

std::string priceText(const models::CatalogueOffer& offer) {
    switch (offer.priceState()) {
        case models::PriceState::Missing: return "no price";
        case models::PriceState::Zero: return "price 0";
        case models::PriceState::OtherCurrency: return figure("%.4g ", offer.quoted->perGpuHour) + offer.quoted->currency + " (no dated rate)";
        case models::PriceState::Known: break;
    }
    return figure("%.4f USD", *offer.usdPerGpuHour);
}

std::string nameOf(const models::CatalogueOffer& offer) {
    return models::printable(offer.provider + " " + offer.product);
}

std::string counted(std::size_t count, const char* thing) {
    return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
}

std::string termText(const models::CatalogueOffer& offer) {
    return figure("%g", *offer.termMonths) + (*offer.termMonths == 1 ? " month" : " months");
}

/// Everything that makes a product another one: of two lines with the same name one may be the longer term, the larger
/// unit or the other delivery.
std::string productText(const models::CatalogueOffer& offer) {
    std::string text = nameOf(offer) + ", " + models::printable(offer.gpu + ", " + offer.delivery + ", " + offer.purchase);
    if (offer.termMonths.value_or(0) > 0) text += " " + termText(offer);
    if (offer.gpusPerNode) text += ", " + counted(static_cast<std::size_t>(*offer.gpusPerNode), "GPU");
    return text + ", " + models::printable(offer.region);
}

models::Result<Offers> offersIn(const std::string& file) {
    if (file.empty()) return models::builtInCatalogue().offers;
    const auto bytes = models::readBytes(file);
    if (!bytes) return tl::unexpected(models::Error{bytes.error().kind, models::printable(file) + " " + bytes.error().message});
    auto offers = models::readOffersFile(*bytes, models::printable(file));
    if (offers && offers->empty()) {
        return tl::unexpected(models::Error{models::ErrorKind::InvalidInput, models::printable(file) + ": has no rows below its header; give a list with at least one offer."});
    }
    return offers;
}

/// Names a GPU that no offer has; empty where one has it.
std::string unknownGpu(const Offers& offers, const std::string& gpu) {
    std::set<std::string_view> known;
    for (const auto& offer : offers) known.insert(offer.gpu);
    return known.contains(gpu) ? std::string() : models::unknownWord("GPU", gpu, {known.begin(), known.end()});
}

int list(const Offers& offers, const CatalogueRequest& request) {
    if (!request.gpu.empty()) {
        if (const auto fault = unknownGpu(offers, request.gpu); !fault.empty()) {
            printFault(fault);
            return kWrongInput;
        }
    }
    Offers shown;
    if (request.current) {
        for (const auto* offer : models::currentOffers(offers)) shown.push_back(*offer);
    } else {
        shown = offers;
    }
    if (!request.gpu.empty()) std::erase_if(shown, [&](const auto& offer) { return offer.gpu != request.gpu; });
    return printResult(models::offersCsv(shown));
}

std::string ageMark(const models::CatalogueOffer& offer, const CatalogueRequest& request) {
    const auto age = models::words::ageInDays(offer.priceDate(), request.date.empty() ? today() : request.date);
    if (!age) return offer.priceDate();
    return offer.priceDate() + ", " + models::words::ageInWords(*age) + (*age > request.oldAfterDays ? ": check it" : "");
}

int best(const Offers& offers, const CatalogueRequest& request) {
    if (const auto fault = unknownGpu(offers, request.gpu); !fault.empty()) {
        printFault(fault);
        return kWrongInput;
    }
    const auto like = models::likeForLike(offers, request.gpu, request.longestTermMonths > 0 ? request.longestTermMonths : models::kAnyTerm);
    std::string text;
    for (const models::Tier tier : models::kTiers) {
        const auto& offer = like.best[models::index(tier)];
        text += role(tier) + ": ";
        if (!offer) {
            text += "no current offer that may be proposed" +
                    (models::isCommitted(tier) && request.longestTermMonths > 0 ? " for at most " + std::to_string(request.longestTermMonths) + (request.longestTermMonths == 1 ? " month\n" : " months\n")
                                                                               : std::string("\n"));
            continue;
        }
        text += nameOf(*offer) + ", " + priceText(*offer) + " per GPU-hour, " + std::to_string(*offer->gpusPerNode) +
                (*offer->gpusPerNode == 1 ? " GPU, " : " GPUs, ") +
                (offer->termMonths.value_or(0) > 0 ? "term " + termText(*offer) + ", " : std::string()) +
                ageMark(*offer, request) + "\n";
    }
    for (const auto& pair : like.pairs) {
        text += role(pair.first) + " against " + role(pair.second) + ": ";
        if (pair.outcome == models::PairOutcome::BreakEven) {
            text += role(pair.second) + " is cheaper below " + figure("%.1f", *pair.utilization * 100) + " % use, " + role(pair.first) + " from there on\n";
        } else {
            text += role(pair.outcome == models::PairOutcome::FirstCheaper ? pair.first : pair.second) + " is cheaper at every use\n";
        }
        for (const auto& warning : pair.warnings) text += "  " + warning + "\n";
    }
    return printResult(text);
}

std::string line(const models::OfferDifference& difference) {
    const auto& offer = difference.after ? *difference.after : *difference.before;
    const std::string what = productText(offer);
    switch (difference.change) {
        case models::OfferChange::New: return "new      " + what + ": " + priceText(offer);
        case models::OfferChange::Gone: return "gone     " + what + ": " + priceText(offer);
        case models::OfferChange::Date: return "date     " + what + ": " + difference.before->asOf + " -> " + offer.asOf;
        case models::OfferChange::Details: return "details  " + what;
        case models::OfferChange::Price: break;
    }
    const auto change = difference.relativeChange();
    return "price    " + what + ": " + priceText(*difference.before) + " -> " + priceText(offer) +
           (change ? " (" + figure("%+.1f", *change * 100) + " %)" : "");
}

std::string winner(const std::optional<models::PlanKind>& plan, const std::optional<double>& cost) {
    return plan ? models::words::planName(*plan) + figure(" at %.2f USD", *cost) : std::string("no feasible plan");
}

/// Offers of a scenario that the newer list has no current row of: "no price that moved" alone would sound as if they were there.
std::string goneFrom(const models::Scenario& scenario, const Offers& newer) {
    std::set<std::string> listed;
    for (const auto* offer : models::currentOffers(newer)) listed.insert(models::productKey(*offer));
    std::string text;
    for (const models::Tier tier : models::kTiers) {
        const auto pinned = models::pinnedOffer(scenario, tier);
        if (!pinned || pinned->ownQuote || listed.contains(models::productKey(*pinned))) continue;
        text += "  " + role(tier) + " " + productText(*pinned) + ": no current row in the newer list; its price stays\n";
    }
    return text;
}

/// Every scenario of a file: the baseline and its variants.
models::Result<std::string> movesIn(const std::string& file, const models::ScenarioFile& read, const Offers& newer) {
    std::vector<std::string> names{""};
    for (const auto& variant : read.variants) names.push_back(variant.name);
    std::string text;
    for (const auto& name : names) {
        const auto scenario = models::scenarioNamed({read.scenario, read.variants}, name);
        if (!scenario) return tl::unexpected(scenario.error());
        const auto moved = models::answerMove(*scenario, models::priceMoves(*scenario, newer));
        if (!moved) return tl::unexpected(moved.error());
        text += models::printable(file) + (name.empty() ? std::string() : ", " + models::printable(name)) + ": ";
        if (moved->prices.empty()) {
            text += "uses no price that moved\n" + goneFrom(*scenario, newer);
            continue;
        }
        text += winner(moved->winnerBefore, moved->costBefore) + " -> " + winner(moved->winnerAfter, moved->costAfter) +
                (moved->winnerChanges() ? " (another winner)" : "") + "\n";
        for (const auto& price : moved->prices) {
            text += "  " + role(price.tier) + " " + nameOf(price.after) + ": " + figure("%.4f", price.usdPerHourBefore) + " (" + price.before.asOf + ") -> " +
                    figure("%.4f", price.usdPerHourAfter) + " (" + price.after.asOf + ") USD per GPU-hour\n";
        }
        text += goneFrom(*scenario, newer);
    }
    return text;
}

int diff(const Offers& offers, const CatalogueRequest& request) {
    const auto newer = offersIn(request.newer);
    if (!newer) {
        printFault(newer.error().message);
        return kWrongInput;
    }
    const auto changes = models::catalogueDiff(offers, *newer);
    std::string text = counted(changes.differences.size(), "difference") + ", " + counted(changes.unchanged, "product") + " unchanged\n";
    for (const auto& difference : changes.differences) text += line(difference) + (difference.isOlder() ? " (the newer file has the older date)" : "") + "\n";
    for (const auto& file : request.scenarios) {
        const auto read = models::readScenarioFile(file);
        if (!read) return printFirstFault(read.error());
        const auto moves = movesIn(file, *read, *newer);
        if (!moves) return printFault(file, moves.error());
        text += *moves;
    }
    return printResult(text);
}

}  // namespace

void describeCatalogue(CLI::App& app, CatalogueRequest& request) {
    auto* catalogue = app.add_subcommand("catalogue", "Offers: list them, the best of a GPU and their break-evens, what a newer file changes");
    catalogue->require_subcommand(1);
    const auto addOffers = [&request](CLI::App* command) {
        command->add_option("--offers", request.offers, "CSV of offers in place of the built-in catalogue");
    };
    auto* listing = catalogue->add_subcommand("list", "Offers as CSV");
    addOffers(listing);
    listing->add_option("--gpu", request.gpu, "Only of this GPU");
    listing->add_flag("--current", request.current, "Only the newest row of each product");
    auto* finest = catalogue->add_subcommand("best", "The best bare-metal, reserved, on-demand and spot offer of a GPU, containers apart, and the break-even of each pair");
    addOffers(finest);
    finest->add_option("GPU", request.gpu, "As in the catalogue: H100-SXM-80GB")->required();
    finest->add_option("--longest-term", request.longestTermMonths, "Months that a committed offer may bind; 0: any")->check(CLI::Range(0, 120))->capture_default_str();
    finest->add_option("--date", request.date, "Day that ages of prices are counted to (default: today)")->check(isDay());
    finest->add_option("--old-after", request.oldAfterDays, "Days after which a price is marked as old")->check(CLI::Range(1, 36500))->capture_default_str();
    auto* difference = catalogue->add_subcommand("diff", "New, gone and changed prices of a newer file, and the answers that would move");
    addOffers(difference);
    difference->add_option("NEWER", request.newer, "CSV of offers")->required();
    difference->add_option("SCENARIO", request.scenarios, "Scenarios (*.splitpoint) to evaluate with the newer prices; no file is changed");
}

int catalogueCommand(const CLI::App& app, const CatalogueRequest& request) {
    const auto offers = offersIn(request.offers);
    if (!offers) {
        printFault(offers.error().message);
        return kWrongInput;
    }
    const auto* catalogue = app.get_subcommand("catalogue");
    if (catalogue->got_subcommand("list")) return list(*offers, request);
    if (catalogue->got_subcommand("best")) return best(*offers, request);
    return diff(*offers, request);
}

}  // namespace splitpoint::cli
