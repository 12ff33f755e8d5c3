#include "models/catalogue/price_moves.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "models/evaluate.h"
#include "models/scenarios/comparison.h"
#include "models/scenarios/differences.h"
#include "models/scenarios/resolve.h"
#include "models/scenarios/shown_changes.h"
#include "models/words/sources.h"
#include "tests/models/catalogue/offer_rows.h"

namespace splitpoint::models {
namespace {

using test::offerRow;

const CatalogueOffer kMetal = offerRow("M", "m", "bare_metal", "reserved", 2.0);
const CatalogueOffer kOnDemand = offerRow("O", "o", "virtual_machine", "on_demand", 3.0);

Scenario scenario() {
    Scenario made = newScenario(WorkloadKind::Training);
    EXPECT_TRUE(useOffer(made, Tier::BareMetal, kMetal));
    EXPECT_TRUE(useOffer(made, Tier::OnDemand, kOnDemand));
    return made;
}

CatalogueOffer later(CatalogueOffer row, double price) {
    row.asOf = "2026-11";
    row.usdPerGpuHour = price;
    return row;
}

TEST(PriceMoves, AScenarioPinsTheRowItUsed) {
    const auto made = scenario();
    const auto pinned = pinnedOffer(made, Tier::OnDemand);
    ASSERT_TRUE(pinned);
    EXPECT_EQ(pinned->provider, "O");
    EXPECT_EQ(pinned->usdPerGpuHour, 3.0);
    EXPECT_EQ(pinned->asOf, "2026-08");
    EXPECT_EQ(words::Sources(made.provenanceJson).oldestPrice(made), "2026-08");
    EXPECT_EQ(made.offer(Tier::OnDemand)->name, "O o (as of 2026-08)");
}

/// A file may say anything of where its prices come from.
TEST(PriceMoves, WhatNoRowMayHoldIsNotTakenFromAFile) {
    auto made = scenario();
    auto provenance = nlohmann::json::parse(made.provenanceJson);
    auto& row = provenance["offers"]["on_demand"];
    row["gpus_per_node"] = row["term_months"] = 1e300;
    row["monthly_cap_hours"] = row["usd_per_gpu_hour"] = -1;
    made.provenanceJson = provenance.dump();
    const auto pinned = pinnedOffer(made, Tier::OnDemand);
    ASSERT_TRUE(pinned);
    EXPECT_EQ(pinned->provider, "O");
    EXPECT_EQ(pinned->gpusPerNode, std::nullopt);
    EXPECT_EQ(pinned->termMonths, std::nullopt);
    EXPECT_EQ(pinned->monthlyCapHours, std::nullopt);
    EXPECT_EQ(pinned->usdPerGpuHour, std::nullopt);
    row["gpus_per_node"] = 2.5;
    made.provenanceJson = provenance.dump();
    EXPECT_EQ(pinnedOffer(made, Tier::OnDemand)->gpusPerNode, std::nullopt) << "not 2";
}

TEST(PriceMoves, AnOfferIsChosenWhateverTheFileSaysOfItsSources) {
    for (const char* sources : {R"({"offers":5,"values":[1]})", R"({"offers":[],"values":"x"})", "[]", "{}", ""}) {
        auto made = scenario();
        made.provenanceJson = sources;
        ASSERT_TRUE(useOffer(made, Tier::OnDemand, kOnDemand)) << sources;
        ASSERT_TRUE(pinnedOffer(made, Tier::OnDemand)) << sources;
        EXPECT_EQ(pinnedOffer(made, Tier::OnDemand)->provider, "O") << sources;
    }
}

/// Some twenty values and notes are not the same: what was done is one thing.
TEST(PriceMoves, AnotherOfferIsOneChangeOfAScenario) {
    const Scenario before = scenario();
    Scenario after = before;
    after.name = "Cheaper";
    auto row = offerRow("P", "p", "virtual_machine", "on_demand", 2.5);
    row.gpusPerNode = 4;
    ASSERT_TRUE(useOffer(after, Tier::OnDemand, row));
    ScenarioVariant variant{"Cheaper", "", "", differences(before, after)};
    const auto shown = shownChanges(variant);
    ASSERT_EQ(shown.size(), 2U) << shown.back().path;
    EXPECT_EQ(shown[0].path, "offers.on_demand");
    EXPECT_EQ(shown[1].path, "delivery.virtual_shared_host");  // half a node of it is shared
    const auto again = withChanges(before, variant.changes, "Cheaper");
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_EQ(again->offers, after.offers);
    EXPECT_EQ(changedInputs(before, after).size(), 2U);
    // The notes on its sources go with it.
    for (ScenarioChange& change : variant.changes) change.on = false;
    EXPECT_EQ(withChanges(before, variant.changes, before.name)->offers, before.offers);
    EXPECT_GT(companionsOf(variant.changes, "offers.on_demand").size(), 1U);
}

TEST(PriceMoves, AQuoteIsPinnedWithItsCurrencyAndDiscount) {
    auto quote = kMetal;
    quote.ownQuote = true;
    quote.asOf = "2026-11";
    quote.quoted = QuotedPrice{"EUR", 2.5, 0.2, "2026-10", 1.25, "2026-03"};
    quote.usdPerGpuHour = usdPerGpuHour(*quote.quoted);
    auto made = scenario();
    ASSERT_TRUE(useOffer(made, Tier::BareMetal, quote));
    EXPECT_DOUBLE_EQ(made.offer(Tier::BareMetal)->usdPerGpuHour.typical, 2.5);  // 2.5 x 0.8 x 1.25
    const auto pinned = pinnedOffer(made, Tier::BareMetal);
    ASSERT_TRUE(pinned);
    EXPECT_TRUE(pinned->quoted == quote.quoted);
    EXPECT_TRUE(pinned->ownQuote);
    // The rate is the oldest thing that the price rests on.
    EXPECT_EQ(words::Sources(made.provenanceJson).oldestPrice(made), "2026-03");
}

TEST(PriceMoves, RefusesWhatMayNotBeProposed) {
    auto made = scenario();
    const auto before = made;
    auto row = kMetal;
    row.gpusPerNode.reset();
    const auto used = useOffer(made, Tier::BareMetal, row);
    ASSERT_FALSE(used);
    EXPECT_NE(used.error().message.find("the source does not say how many GPUs a unit has"), std::string::npos);
    EXPECT_TRUE(made == before);
}

TEST(PriceMoves, FindsNewerPricesOfTheSameProducts) {
    const auto made = scenario();
    EXPECT_TRUE(priceMoves(made, {kMetal, kOnDemand}).empty());
    EXPECT_TRUE(priceMoves(made, {}).empty());
    const auto moves = priceMoves(made, {kMetal, later(kMetal, 2.5), later(kOnDemand, 3.0)});
    ASSERT_EQ(moves.size(), 2u);
    EXPECT_EQ(moves[0].usdPerHourBefore, 2.0);
    EXPECT_EQ(moves[0].usdPerHourAfter, 2.5);
    EXPECT_EQ(moves[1].after.asOf, "2026-11");
    auto sold = later(kMetal, 1.0);
    sold.purchasable = false;
    EXPECT_TRUE(priceMoves(made, {kMetal, sold}).empty());
    auto elsewhere = later(kMetal, 1.0);
    elsewhere.region = "us";
    EXPECT_TRUE(priceMoves(made, {elsewhere}).empty());
}

TEST(PriceMoves, APriceThatWasTypedOverIsTheUsers) {
    auto made = scenario();
    const std::string price = "\"offers.bare_metal.usd_per_gpu_hour\":{";
    const auto at = made.provenanceJson.find(price);
    ASSERT_NE(at, std::string::npos);
    const auto end = made.provenanceJson.find('}', at);
    made.provenanceJson.replace(at, end + 1 - at, price + "\"quality\":\"typed\",\"source\":\"typed in the window\"}");
    EXPECT_FALSE(pinnedOffer(made, Tier::BareMetal));
    EXPECT_TRUE(priceMoves(made, {later(kMetal, 1.0)}).empty());
}

TEST(PriceMoves, ChangeThePriceAndNothingElseOfTheOffer) {
    auto made = scenario();
    made.offer(Tier::BareMetal)->setupUsdPerNode = 1234.0;
    const auto moved = withPrices(made, priceMoves(made, {later(kMetal, 2.5)}));
    EXPECT_EQ(moved.offer(Tier::BareMetal)->usdPerGpuHour.typical, 2.5);
    EXPECT_EQ(moved.offer(Tier::BareMetal)->setupUsdPerNode.typical, 1234.0);
    EXPECT_EQ(moved.offer(Tier::BareMetal)->name, "M m, 12 months (as of 2026-11)");
    EXPECT_EQ(pinnedOffer(moved, Tier::BareMetal)->asOf, "2026-11");
    EXPECT_TRUE(priceMoves(moved, {later(kMetal, 2.5)}).empty());
    EXPECT_TRUE(moved.offer(Tier::OnDemand) == made.offer(Tier::OnDemand));
}

TEST(PriceMoves, SayWhoWinsBeforeAndAfter) {
    const auto made = scenario();
    const auto moves = priceMoves(made, {later(kMetal, 20.0)});
    const auto answer = answerMove(made, moves);
    ASSERT_TRUE(answer) << answer.error().message;
    const auto before = evaluate(made), after = evaluate(withPrices(made, moves));
    EXPECT_EQ(answer->winnerBefore, before->recommendation.plan);
    EXPECT_EQ(answer->winnerAfter, PlanKind::Virtual);
    EXPECT_TRUE(answer->winnerChanges());
    EXPECT_EQ(answer->costBefore, before->plan(*before->recommendation.plan).totalCostUsd);
    EXPECT_EQ(answer->costAfter, after->plan(PlanKind::Virtual).totalCostUsd);
}

TEST(PriceMoves, EverySampleKnowsItsRows) {
    for (const WorkloadKind kind : {WorkloadKind::Training, WorkloadKind::Batch}) {
        const auto made = newScenario(kind);
        for (const Tier tier : kTiers) EXPECT_EQ(pinnedOffer(made, tier).has_value(), made.offer(tier).has_value());
        EXPECT_TRUE(priceMoves(made, builtInCatalogue().offers).empty());
    }
}

}  // namespace
}  // namespace splitpoint::models
