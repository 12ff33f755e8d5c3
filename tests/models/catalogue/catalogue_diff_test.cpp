#include "models/catalogue/catalogue_diff.h"

#include <gtest/gtest.h>

#include "tests/models/catalogue/offer_rows.h"

namespace splitpoint::models {
namespace {

using test::offerRow;

TEST(CatalogueDiff, NothingChangesAgainstItself) {
    const auto diff = catalogueDiff(builtInCatalogue().offers, builtInCatalogue().offers);
    EXPECT_TRUE(diff.differences.empty());
    EXPECT_GT(diff.unchanged, 200u);
}

TEST(CatalogueDiff, NamesEveryKindOfChange) {
    const auto same = offerRow("Same", "m", "bare_metal", "on_demand", 1.0);
    const auto gone = offerRow("Gone", "m", "bare_metal", "on_demand", 1.0);
    const auto fresh = offerRow("New", "m", "bare_metal", "on_demand", 1.0);
    const auto up = offerRow("Up", "m", "bare_metal", "on_demand", 2.0);
    const auto down = offerRow("Down", "m", "bare_metal", "on_demand", 4.0);
    auto upNow = up, downNow = down, redated = same, detail = same, unpriced = same;
    upNow.usdPerGpuHour = 2.2;
    downNow.usdPerGpuHour = 3.0;
    redated.asOf = "2026-10";
    detail.note = "another note";
    unpriced.usdPerGpuHour.reset();

    const auto diff = catalogueDiff({same, gone, up, down}, {same, fresh, upNow, downNow});
    ASSERT_EQ(diff.differences.size(), 4u);
    EXPECT_EQ(diff.unchanged, 1u);
    EXPECT_EQ(diff.differences[0].after->provider, "Down");  // 25 % moves more than 10 %
    EXPECT_DOUBLE_EQ(*diff.differences[0].relativeChange(), -0.25);
    EXPECT_NEAR(*diff.differences[1].relativeChange(), 0.1, 1e-12);
    EXPECT_EQ(diff.differences[2].change, OfferChange::New);
    EXPECT_EQ(diff.differences[3].change, OfferChange::Gone);

    EXPECT_EQ(catalogueDiff({same}, {redated}).differences[0].change, OfferChange::Date);
    EXPECT_FALSE(catalogueDiff({same}, {redated}).differences[0].isOlder());
    EXPECT_TRUE(catalogueDiff({redated}, {same}).differences[0].isOlder());
    EXPECT_EQ(catalogueDiff({same}, {detail}).differences[0].change, OfferChange::Details);
    const auto lost = catalogueDiff({same}, {unpriced}).differences[0];
    EXPECT_EQ(lost.change, OfferChange::Price);
    EXPECT_FALSE(lost.relativeChange());
}

TEST(CatalogueDiff, OwnQuotesAndHistoryAreNoPartOfIt) {
    auto old = offerRow("A", "m", "bare_metal", "on_demand", 1.0), now = old, own = old;
    now.asOf = "2026-10";
    now.usdPerGpuHour = 2.0;
    own.ownQuote = true;
    EXPECT_TRUE(catalogueDiff({old, now, own}, {now}).differences.empty());
}

}  // namespace
}  // namespace splitpoint::models
