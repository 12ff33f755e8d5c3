#include "models/catalogue/offer_choice.h"

#include <gtest/gtest.h>

namespace splitpoint::models {
namespace {

CatalogueOffer row(std::string provider, std::string delivery, std::string purchase, double price, std::string asOf) {
    CatalogueOffer offer;
    offer.provider = std::move(provider);
    offer.product = "P";
    offer.delivery = std::move(delivery);
    offer.purchase = std::move(purchase);
    offer.termMonths = offer.purchase == "reserved" ? 12.0 : 0.0;
    offer.gpu = "G";
    offer.gpusPerNode = 8;
    offer.usdPerGpuHour = price;
    offer.asOf = std::move(asOf);
    offer.source = "test";
    return offer;
}

OfferWish wish() {
    OfferWish wanted;
    wanted.gpu = "G";
    return wanted;
}

std::string provider(const Result<OfferChoice>& choice, Tier tier) {
    if (!choice) return choice.error().message;
    const auto& found = choice->rows[index(tier)];
    return found ? found->provider : "none";
}

TEST(OfferChoice, TakesTheNewestSpanThatHasBothAndInItTheLowestPrice) {
    Catalogue catalogue;
    catalogue.offers = {row("old metal", "bare_metal", "on_demand", 1.0, "2026-01"),
                        row("metal", "bare_metal", "on_demand", 2.0, "2026-08"),
                        row("old cloud", "virtual_machine", "on_demand", 1.5, "2026-02"),
                        row("cloud", "virtual_machine", "on_demand", 3.0, "2026-10"),
                        row("dear cloud", "virtual_machine", "on_demand", 4.0, "2026-08"),
                        row("too new", "virtual_machine", "on_demand", 1.0, "2026-11")};
    const auto choice = pickOffers(catalogue, wish());
    EXPECT_EQ(provider(choice, Tier::BareMetal), "metal");
    EXPECT_EQ(provider(choice, Tier::OnDemand), "cloud");
    EXPECT_EQ(provider(choice, Tier::Spot), "none");
}

TEST(OfferChoice, PrefersTheNewerDateThenTheNameWherePricesTie) {
    Catalogue catalogue;
    catalogue.offers = {row("metal", "bare_metal", "on_demand", 2.0, "2026-08"),
                        row("z", "virtual_machine", "on_demand", 3.0, "2026-09"),
                        row("b", "virtual_machine", "on_demand", 3.0, "2026-10"),
                        row("a", "virtual_machine", "on_demand", 3.0, "2026-10")};
    EXPECT_EQ(provider(pickOffers(catalogue, wish()), Tier::OnDemand), "a");
}

TEST(OfferChoice, NeverTakesARowThatMayNotBeProposed) {
    using Spoil = void (*)(CatalogueOffer&);
    const Spoil spoils[] = {
        [](CatalogueOffer& o) { o.superseded = true; },      [](CatalogueOffer& o) { o.completeMachine = false; },
        [](CatalogueOffer& o) { o.purchasable = false; },    [](CatalogueOffer& o) { o.deliveryConfirmed = false; },
        [](CatalogueOffer& o) { o.usdPerGpuHour.reset(); },  [](CatalogueOffer& o) { o.gpusPerNode.reset(); },
        [](CatalogueOffer& o) { o.delivery = "container"; }, [](CatalogueOffer& o) { o.purchase = "spot"; },
        [](CatalogueOffer& o) { o.asOf = "summer 2026"; },   [](CatalogueOffer& o) { o.gpu = "other"; },
    };
    for (const auto spoil : spoils) {
        Catalogue catalogue;
        catalogue.offers = {row("metal", "bare_metal", "on_demand", 2.0, "2026-08"),
                            row("bad", "virtual_machine", "on_demand", 1.0, "2026-08"),
                            row("good", "virtual_machine", "on_demand", 3.0, "2026-08")};
        EXPECT_EQ(provider(pickOffers(catalogue, wish()), Tier::OnDemand), "bad");
        spoil(catalogue.offers[1]);
        EXPECT_EQ(provider(pickOffers(catalogue, wish()), Tier::OnDemand), "good");
    }
}

TEST(OfferChoice, HonorsUnitTermSpotAndReserved) {
    Catalogue catalogue;
    catalogue.offers = {row("year", "bare_metal", "reserved", 1.0, "2026-08"),
                        row("metal", "bare_metal", "on_demand", 2.0, "2026-08"),
                        row("single", "virtual_machine", "on_demand", 2.5, "2026-08"),
                        row("eight", "virtual_machine", "on_demand", 3.0, "2026-08"),
                        row("spot", "virtual_machine", "spot", 1.2, "2026-09"),
                        row("reserved", "virtual_machine", "reserved", 2.2, "2026-09")};
    catalogue.offers[2].gpusPerNode = 1;
    auto wanted = wish();
    EXPECT_EQ(provider(pickOffers(catalogue, wanted), Tier::BareMetal), "year");
    EXPECT_EQ(provider(pickOffers(catalogue, wanted), Tier::OnDemand), "single");
    wanted.virtualGpus = 8;
    wanted.longestTermMonths = 1;
    wanted.spot = wanted.reservedVirtual = true;
    EXPECT_EQ(provider(pickOffers(catalogue, wanted), Tier::BareMetal), "metal");
    EXPECT_EQ(provider(pickOffers(catalogue, wanted), Tier::OnDemand), "eight");
    EXPECT_EQ(provider(pickOffers(catalogue, wanted), Tier::Spot), "spot");
    EXPECT_EQ(provider(pickOffers(catalogue, wanted), Tier::Reserved), "none");
    wanted.longestTermMonths = 12;
    EXPECT_EQ(provider(pickOffers(catalogue, wanted), Tier::Reserved), "reserved");
}

TEST(OfferChoice, SaysWhenNoSpanHasBoth) {
    Catalogue catalogue;
    catalogue.offers = {row("metal", "bare_metal", "on_demand", 2.0, "2026-05"),
                        row("cloud", "virtual_machine", "on_demand", 3.0, "2026-08")};
    const auto choice = pickOffers(catalogue, wish());
    ASSERT_FALSE(choice);
    EXPECT_NE(choice.error().message.find("no bare-metal and on-demand offer of G"), std::string::npos);
}

TEST(OfferChoice, TheBuiltInH100ChoiceStaysWithinThreeMonthsAndStatesItsRule) {
    OfferWish wanted;
    wanted.gpu = "H100-SXM-80GB";
    wanted.virtualGpus = 8;
    wanted.spot = true;
    const auto choice = pickOffers(builtInCatalogue(), wanted);
    ASSERT_TRUE(choice) << choice.error().message;
    EXPECT_EQ(provider(choice, Tier::BareMetal), "Qubrid AI");
    EXPECT_EQ(provider(choice, Tier::OnDemand), "Crusoe");
    EXPECT_EQ(provider(choice, Tier::Spot), "Azure");
    EXPECT_NE(choice->rule.find("lowest price per GPU-hour"), std::string::npos);
}

TEST(OfferChoice, ReadsMonths) {
    EXPECT_EQ(monthNumber("2026-01").value() - monthNumber("2025-12").value(), 1);
    for (const auto* bad : {"2026", "2026-13", "2026-00", "2026-1", "2026/01", "abcd-01"}) {
        EXPECT_FALSE(monthNumber(bad).has_value()) << bad;
    }
}

}  // namespace
}  // namespace splitpoint::models
