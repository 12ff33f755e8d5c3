#include "models/catalogue/like_for_like.h"

#include <gtest/gtest.h>

#include "models/catalogue/best_offers.h"
#include "tests/models/catalogue/offer_rows.h"

namespace splitpoint::models {
namespace {

using test::offerRow;
constexpr auto kGpu = "H100-SXM-80GB";

const CatalogueOffer kMetal = offerRow("M", "m", "bare_metal", "reserved", 2.0);
const CatalogueOffer kReserved = offerRow("R", "r", "virtual_machine", "reserved", 2.4);
const CatalogueOffer kOnDemand = offerRow("O", "o", "virtual_machine", "on_demand", 3.2);
const CatalogueOffer kSpot = offerRow("S", "s", "virtual_machine", "spot", 1.6);

const OfferPair& pair(const LikeForLike& like, Tier a, Tier b) {
    for (const auto& each : like.pairs) {
        if ((each.first == a && each.second == b) || (each.first == b && each.second == a)) return each;
    }
    ADD_FAILURE() << "no such pair";
    return like.pairs.front();
}

TEST(LikeForLike, FindsTheBestOfEachAndEveryPair) {
    const auto like = likeForLike({kMetal, kReserved, kOnDemand, kSpot}, kGpu);
    EXPECT_EQ(like.pairs.size(), 6u);
    const auto& metalOnDemand = pair(like, Tier::BareMetal, Tier::OnDemand);
    EXPECT_EQ(metalOnDemand.outcome, PairOutcome::BreakEven);
    EXPECT_DOUBLE_EQ(*metalOnDemand.utilization, 0.625);  // 2.00 / 3.20
    EXPECT_EQ(metalOnDemand.second, Tier::OnDemand);      // cheaper below
    EXPECT_DOUBLE_EQ(*pair(like, Tier::Reserved, Tier::OnDemand).utilization, 0.75);  // 2.40 / 3.20
    EXPECT_EQ(pair(like, Tier::BareMetal, Tier::Reserved).outcome, PairOutcome::FirstCheaper);
    // Spot at 1.60 for each hour in use never reaches 2.00 for every hour.
    EXPECT_EQ(pair(like, Tier::BareMetal, Tier::Spot).outcome, PairOutcome::SecondCheaper);
    EXPECT_EQ(pair(like, Tier::OnDemand, Tier::Spot).outcome, PairOutcome::SecondCheaper);
}

TEST(LikeForLike, CostsAreEqualAtTheBreakEven) {
    const auto like = likeForLike({kMetal, kReserved, kOnDemand, kSpot}, kGpu);
    for (const auto& each : like.pairs) {
        if (!each.utilization) continue;
        const auto cost = [&](Tier tier, double use) { return usdPerMonthHour(*like.best[index(tier)], tier, use); };
        EXPECT_NEAR(cost(each.first, *each.utilization), cost(each.second, *each.utilization), 1e-12);
        EXPECT_LT(cost(each.second, *each.utilization * 0.9), cost(each.first, *each.utilization * 0.9));
    }
}

TEST(LikeForLike, AMonthlyCapEndsTheGrowthOfTheBill) {
    auto capped = kOnDemand;
    capped.monthlyCapHours = 438.0;  // 60 % of 730 h: the bill ends at 1.92, below 2.00
    EXPECT_DOUBLE_EQ(usdPerMonthHour(capped, Tier::OnDemand, 1.0), 1.92);
    EXPECT_DOUBLE_EQ(usdPerMonthHour(capped, Tier::OnDemand, 0.3), 0.96);
    EXPECT_EQ(likeForLike({kMetal, capped}, kGpu).pairs.front().outcome, PairOutcome::SecondCheaper);
    // Against spot at 1.60: the capped bill of 1.92 is above 1.60 x 1, so they never meet.
    EXPECT_EQ(likeForLike({capped, kSpot}, kGpu).pairs.front().outcome, PairOutcome::SecondCheaper);
    capped.monthlyCapHours = 292.0;  // 40 %: 1.28, which spot reaches at 80 % use
    const auto pairOfElastic = likeForLike({capped, kSpot}, kGpu).pairs.front();
    EXPECT_EQ(pairOfElastic.outcome, PairOutcome::BreakEven);
    EXPECT_NEAR(*pairOfElastic.utilization, 0.8, 1e-12);
    EXPECT_EQ(pairOfElastic.second, Tier::Spot);
}

TEST(LikeForLike, WarnsWhereTheyAreNotAlike) {
    const auto warnings = [](const CatalogueOffer& a, const CatalogueOffer& b) {
        return likeForLike({a, b}, kGpu).pairs.front().warnings;
    };
    auto single = kOnDemand;
    single.gpusPerNode = 1;
    single.asOf = "2026-02";
    const auto all = warnings(kMetal, single);
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[0], "Node sizes differ: bare metal is rented by 8 GPUs, on demand by 1 GPU; the larger unit idles more.");
    EXPECT_EQ(all[1], "Dates differ: bare metal is of 2026-08, on demand of 2026-02; prices moved in between.");
    EXPECT_EQ(all[2], "Billing differs: bare metal is paid every hour for 12 months, on demand is paid by the hour in use.");
    EXPECT_TRUE(warnings(kMetal, kReserved).empty());
}

TEST(LikeForLike, LeavesOutWhatNobodySells) {
    const auto like = likeForLike({kMetal}, kGpu);
    EXPECT_TRUE(like.pairs.empty());
    EXPECT_TRUE(like.best[index(Tier::BareMetal)]);
    EXPECT_FALSE(like.best[index(Tier::Spot)]);
    EXPECT_TRUE(likeForLike({kMetal}, "A10-24GB").pairs.empty());
}

TEST(LikeForLike, ComparesOnlyTermsThatOneWouldSign) {
    CatalogueOffer month = kReserved, years = kReserved;
    month.product = "by the month";
    month.termMonths = 1;
    month.usdPerGpuHour = *kReserved.usdPerGpuHour + 0.2;
    years.product = "three years";
    years.termMonths = 36;
    years.usdPerGpuHour = *kReserved.usdPerGpuHour / 2;
    const std::vector<CatalogueOffer> offers{month, kReserved, years, kOnDemand};
    const auto reserved = [&](double longest) { return likeForLike(offers, kGpu, longest).best[index(Tier::Reserved)]->product; };
    EXPECT_EQ(likeForLike(offers, kGpu).best[index(Tier::Reserved)]->product, kReserved.product) << "a year unless said";
    EXPECT_EQ(reserved(1), "by the month");
    EXPECT_EQ(reserved(35.9), kReserved.product);
    EXPECT_EQ(reserved(36), "three years");
    EXPECT_EQ(reserved(kAnyTerm), "three years");
    EXPECT_FALSE(likeForLike(offers, kGpu, 0.5).best[index(Tier::Reserved)]);
    EXPECT_TRUE(likeForLike(offers, kGpu, 0.5).best[index(Tier::OnDemand)]) << "what binds nobody stays";
}

}  // namespace
}  // namespace splitpoint::models
