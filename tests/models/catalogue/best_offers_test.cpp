#include "models/catalogue/best_offers.h"

#include <gtest/gtest.h>

#include "tests/models/catalogue/offer_rows.h"

namespace splitpoint::models {
namespace {

using test::offerRow;
constexpr auto kGpu = "H100-SXM-80GB";

std::string bestOf(const std::vector<CatalogueOffer>& rows, Tier tier) {
    const auto* best = bestOffer(rows, kGpu, tier);
    return best == nullptr ? "none" : best->provider;
}

TEST(BestOffers, TakesOnlyTheNewestRowOfAProduct) {
    auto old = offerRow("A", "m", "bare_metal", "on_demand", 1.0), now = old;
    now.asOf = "2026-10";
    now.usdPerGpuHour = 3.0;
    const auto other = offerRow("B", "m", "bare_metal", "on_demand", 2.0);
    EXPECT_EQ(bestOf({old, now, other}, Tier::BareMetal), "B");
    EXPECT_EQ(bestOf({now, old, other}, Tier::BareMetal), "B");
    EXPECT_EQ(newerDates({old, now, other}), (std::vector<std::string>{"2026-10", "", ""}));
}

TEST(BestOffers, AProductThatCannotBeOrderedAnyMoreIsOut) {
    auto old = offerRow("A", "m", "bare_metal", "on_demand", 1.0), now = old;
    now.asOf = "2026-10";
    now.purchasable = false;
    EXPECT_EQ(bestOf({old, now}, Tier::BareMetal), "none");
}

TEST(BestOffers, HonorsEveryFieldOfTheRow) {
    const auto dear = offerRow("Dear", "m", "virtual_machine", "on_demand", 9.0);
    const auto cheap = offerRow("Cheap", "m", "virtual_machine", "on_demand", 1.0);
    EXPECT_EQ(bestOf({dear, cheap}, Tier::OnDemand), "Cheap");
    const auto spoiled = [&](auto&& spoil) {
        auto row = cheap;
        spoil(row);
        return bestOf({dear, row}, Tier::OnDemand);
    };
    EXPECT_EQ(spoiled([](auto& row) { row.completeMachine = false; }), "Dear");
    EXPECT_EQ(spoiled([](auto& row) { row.purchasable = false; }), "Dear");
    EXPECT_EQ(spoiled([](auto& row) { row.deliveryConfirmed = false; }), "Dear");
    EXPECT_EQ(spoiled([](auto& row) { row.superseded = true; }), "Dear");
    EXPECT_EQ(spoiled([](auto& row) { row.usdPerGpuHour.reset(); }), "Dear");
    EXPECT_EQ(spoiled([](auto& row) { row.usdPerGpuHour = 0.0; }), "Dear");
    EXPECT_EQ(spoiled([](auto& row) { row.gpusPerNode.reset(); }), "Dear");  // an unknown node size stays unknown
    EXPECT_EQ(spoiled([](auto& row) { row.delivery = "container"; }), "Dear");
    EXPECT_EQ(spoiled([](auto& row) { row.gpu = "A10-24GB"; }), "Dear");
}

TEST(BestOffers, AMonthlyCapCountsForWhatIsHeld) {
    const auto plain = offerRow("Plain", "m", "bare_metal", "on_demand", 2.0);
    auto capped = offerRow("Capped", "m", "bare_metal", "on_demand", 3.65);
    capped.monthlyCapHours = 365.0;  // half of 730 h: 1.825 an hour held
    EXPECT_DOUBLE_EQ(usdPerHeldGpuHour(capped, Tier::BareMetal), 1.825);
    EXPECT_EQ(bestOf({plain, capped}, Tier::BareMetal), "Capped");
}

TEST(BestOffers, TiesGoToTheNewerThenByName) {
    auto a = offerRow("A", "m", "bare_metal", "on_demand", 2.0), b = offerRow("B", "m", "bare_metal", "on_demand", 2.0);
    EXPECT_EQ(bestOf({b, a}, Tier::BareMetal), "A");
    b.asOf = "2026-09";
    EXPECT_EQ(bestOf({a, b}, Tier::BareMetal), "B");
}

TEST(BestOffers, TheBuiltInCatalogueNeverProposesASupersededRow) {
    const auto& offers = builtInCatalogue().offers;
    for (const auto& gpu : builtInCatalogue().gpus) {
        for (const Tier tier : kTiers) {
            const auto* best = bestOffer(offers, gpu.gpu, tier);
            if (best == nullptr) continue;
            EXPECT_FALSE(whyNotProposed(*best, tier)) << best->product;
            for (const auto& other : offers) {
                EXPECT_FALSE(productKey(other) == productKey(*best) && other.asOf > best->asOf) << best->product;
            }
        }
    }
}

}  // namespace
}  // namespace splitpoint::models
