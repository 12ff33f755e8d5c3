#include <algorithm>

#include <gtest/gtest.h>

#include "models/catalogue/catalogue.h"
#include "models/catalogue/overhead_sets.h"
#include "models/catalogue/scenario_proposal.h"
#include "models/files/scenario_file.h"

namespace splitpoint::models {
namespace {

const CatalogueOffer& find(std::string_view provider, std::string_view product, std::string_view purchase) {
    const auto& offers = builtInCatalogue().offers;
    const auto found = std::find_if(offers.begin(), offers.end(), [&](const CatalogueOffer& offer) {
        return offer.provider == provider && offer.product == product && offer.purchase == purchase &&
               !offer.superseded;
    });
    EXPECT_NE(found, offers.end()) << provider << " " << product;
    return found == offers.end() ? offers.front() : *found;
}

TEST(CatalogueOffer, BecomesAnOfferWithItsPriceTermAndDate) {
    const auto offer = toOffer(find("Qubrid AI", "HGX H100 bare metal server", "reserved"), Tier::BareMetal);
    ASSERT_TRUE(offer) << offer.error().message;
    EXPECT_EQ(offer->name, "Qubrid AI HGX H100 bare metal server, 12 months (as of 2026-09)");
    EXPECT_EQ(offer->usdPerGpuHour, Estimate(1.9037));
    EXPECT_EQ(offer->termHours, 8760.0);
    EXPECT_EQ(offer->gpusPerNode, 8);
    EXPECT_EQ(offer->overheads, "bare_metal");
    EXPECT_EQ(offer->spareShare, Estimate(0.03, 0.05, 0.10));
    EXPECT_FALSE(offer->instanceGpus.has_value());
}

TEST(CatalogueOffer, AVirtualMachineOfEightGpusOwnsItsHostAndASmallerOneSharesIt) {
    const auto& eight = find("Lambda", "8x H100 SXM", "on_demand");
    const auto whole = toOffer(eight, Tier::OnDemand);
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->tenancy, Tenancy::WholeHost);
    EXPECT_TRUE(whole->fabric);
    EXPECT_EQ(whole->overheads, "virtual");
    EXPECT_EQ(whole->instanceGpus, 8);
    EXPECT_NE(inferences(eight, Tier::OnDemand).find("whole_host"), std::string::npos);

    const auto& one = find("Lambda", "1x H100 SXM", "on_demand");
    const auto shared = toOffer(one, Tier::OnDemand);
    ASSERT_TRUE(shared);
    EXPECT_EQ(shared->tenancy, Tenancy::SharedHost);
    EXPECT_FALSE(shared->fabric);
    EXPECT_EQ(shared->overheads, "virtual_shared_host");
    EXPECT_LT(shared->bootHours.typical, whole->bootHours.typical);
    EXPECT_NE(inferences(one, Tier::OnDemand).find("shared_host"), std::string::npos);
}

TEST(CatalogueOffer, ASpotRowCarriesReclaimsAndAvailability) {
    const auto spot = toOffer(find("Azure", "ND96isr_H100_v5", "spot"), Tier::Spot);
    ASSERT_TRUE(spot) << spot.error().message;
    EXPECT_EQ(spot->reclaimsPerHour, Estimate(0.01, 0.03, 0.05));
    EXPECT_EQ(spot->availability.typical, 0.68);
    EXPECT_EQ(spot->name, "Azure ND96isr_H100_v5, spot (as of 2026-10)");
}

TEST(CatalogueOffer, ACappedMonthlyBillLowersThePriceOfAnHourHeld) {
    const auto& row = find("Vultr", "vbm-256c-2048gb-8-mi300x-gpu", "on_demand");
    const auto offer = toOffer(row, Tier::BareMetal);
    ASSERT_TRUE(offer) << offer.error().message;
    EXPECT_NEAR(offer->usdPerGpuHour.typical, 2.19 * 672 / 730, 1e-12);
    EXPECT_NE(inferences(row, Tier::BareMetal).find("capped at 672 h"), std::string::npos);
}

TEST(CatalogueOffer, ARowThatMayNotBeProposedSaysWhy) {
    const auto offer = toOffer(find("Lambda", "8x H100 SXM", "on_demand"), Tier::BareMetal);
    ASSERT_FALSE(offer);
    EXPECT_EQ(offer.error().message, "Lambda 8x H100 SXM cannot be proposed: not bare metal.");
    for (const auto& row : builtInCatalogue().offers) {
        for (const Tier tier : kTiers) {
            const auto made = toOffer(row, tier);
            EXPECT_EQ(made.has_value(), !whyNotProposed(row, tier).has_value());
            if (!made) continue;
            EXPECT_FALSE(row.superseded || !row.completeMachine || !row.purchasable || !row.deliveryConfirmed);
            EXPECT_GT(made->usdPerGpuHour.typical, 0.0);
        }
    }
}

TEST(CatalogueOffer, AReservedPriceWithoutItsTermIsShownButNotProposed) {
    const auto why = whyNotProposed(find("Hyperstack", "H100 SXM", "reserved"), Tier::Reserved);
    ASSERT_TRUE(why.has_value());
    EXPECT_EQ(*why, "the source does not say the length of the term");
}

TEST(OverheadSets, VirtualStandsForTheTunedMachineAndNeighborsComeOnASharedHost) {
    const auto& catalogue = builtInCatalogue();
    const auto whole = recommendedOverheads(catalogue, "virtual");
    const auto shared = recommendedOverheads(catalogue, "virtual_shared_host");
    ASSERT_TRUE(whole && shared);
    EXPECT_EQ(whole->slowdown, catalogue.overheadPreset("vm_tuned")->set.slowdown);
    EXPECT_EQ(shared->slowdown, whole->slowdown);
    EXPECT_EQ(whole->disturbance.ioSlowdown.typical, 0.0);
    EXPECT_EQ(shared->disturbance.ioSlowdown.typical, 0.18);
    EXPECT_FALSE(recommendedOverheads(catalogue, "my own").has_value());
}

TEST(OverheadSets, AddsOnlyWhatOffersNeedAndLeavesWhatIsThere) {
    Scenario scenario;
    scenario.offer(Tier::BareMetal).emplace();
    scenario.offer(Tier::OnDemand).emplace().overheads = "confidential";
    scenario.delivery["bare_metal"].slowdown[0] = 1.5;
    addMissingOverheadSets(scenario, builtInCatalogue());
    EXPECT_EQ(scenario.delivery.size(), 2u);
    EXPECT_EQ(scenario.delivery.at("bare_metal").slowdown[0], Estimate(1.5));
    EXPECT_EQ(scenario.delivery.at("confidential").slowdown[index(Component::HostDeviceTransfer)].typical, 13.0);
}

class NewScenario : public testing::TestWithParam<WorkloadKind> {};

TEST_P(NewScenario, HasExplicitValuesAndTheirProvenance) {
    const auto scenario = newScenario(GetParam());
    ASSERT_EQ(scenario.workloads.size(), 1u);
    EXPECT_EQ(scenario.workloads[0].kind, GetParam());
    EXPECT_EQ(scenario.start, "2026-01-05");
    ASSERT_TRUE(scenario.offer(Tier::BareMetal) && scenario.offer(Tier::OnDemand));
    EXPECT_TRUE(scenario.delivery.contains("bare_metal"));
    EXPECT_TRUE(scenario.delivery.contains("virtual"));
    for (const auto* needle :
         {"\"rule\"", "\"operations.hourly_wage_usd\"", "\"offers.on_demand.boot_hours\"",
          "\"delivery.virtual.slowdown.cpu\"", "\"workloads[0].headroom\"", "\"as_of\":\"2026-09\""}) {
        EXPECT_NE(scenario.provenanceJson.find(needle), std::string::npos) << needle;
    }
    for (const auto& fault : validate(scenario)) ADD_FAILURE() << fault.message;
    EXPECT_EQ(scenario, newScenario(GetParam()));
    const auto again = parseScenario(scenarioJson(scenario), {}, "new scenario");
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, scenario);
}

INSTANTIATE_TEST_SUITE_P(Kinds, NewScenario,
                         testing::Values(WorkloadKind::Training, WorkloadKind::Inference, WorkloadKind::Batch,
                                         WorkloadKind::Experiment, WorkloadKind::Other));

TEST(ScenarioProposal, SaysWhichGpuHasNoOffers) {
    ScenarioProposal proposal;
    proposal.offers.gpu = "RTX-4090-24GB";
    const auto scenario = proposeScenario(proposal);
    ASSERT_FALSE(scenario);
    EXPECT_NE(scenario.error().message.find("RTX-4090-24GB"), std::string::npos);
}

}  // namespace
}  // namespace splitpoint::models
