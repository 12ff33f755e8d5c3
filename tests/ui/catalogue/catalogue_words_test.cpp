#include <gtest/gtest.h>

#include "tests/models/catalogue/offer_rows.h"
#include "ui/catalogue/like_chart.h"
#include "ui/catalogue/offer_words.h"

namespace splitpoint::ui {
namespace {

using models::Tier;
using models::test::offerRow;

TEST(OfferWords, MissingZeroAndForeignPricesNeverLookAlike) {
    auto row = offerRow("A", "a", "bare_metal", "on_demand", 2.0);
    EXPECT_EQ(priceWords(row), QStringLiteral("2.00"));
    row.usdPerGpuHour = 1.9996;
    EXPECT_EQ(priceWords(row), QStringLiteral("1.9996"));
    row.usdPerGpuHour = 6.195;
    EXPECT_EQ(priceWords(row), QStringLiteral("6.195")) << "no noise behind what is known";
    row.usdPerGpuHour = 0.0;
    EXPECT_EQ(priceWords(row), QStringLiteral("0 (no price)"));
    EXPECT_EQ(standingOf(row, {}).shortWords, QStringLiteral("price is 0"));
    row.usdPerGpuHour.reset();
    EXPECT_EQ(priceWords(row), QStringLiteral("no price"));
    EXPECT_EQ(standingOf(row, {}).shortWords, QStringLiteral("no price"));
    row.quoted = models::QuotedPrice{"EUR", 2.4, 0.1, "2026-11", std::nullopt, ""};
    EXPECT_EQ(priceWords(row), QStringLiteral("2.40 EUR, no rate"));
    EXPECT_EQ(standingOf(row, {}).shortWords, QStringLiteral("no rate"));
    row.quoted->usdPerUnit = 1.15;
    row.quoted->rateAsOf = "2026-10";
    EXPECT_EQ(quotedWords(row), QStringLiteral("EUR 2.40 less 10 % (2026-11) at 1.15 USD (2026-10)"));
}

TEST(OfferWords, OfARegionThatIsLeftEmptySayThatItIsNotStated) {
    auto row = offerRow("A", "a", "bare_metal", "on_demand", 2.0);
    for (const char* region : {"", "unspecified"}) {
        row.region = region;
        EXPECT_EQ(regionWords(row), QStringLiteral("not stated"));
        EXPECT_EQ(regionKey(row), "unspecified") << "one choice of the filter for both";
    }
    row.region = "us-east-1";
    EXPECT_EQ(regionWords(row), QStringLiteral("us-east-1"));
}

TEST(OfferWords, SayInAWordWhatSpeaksAgainstARow) {
    const auto word = [](auto&& spoil) {
        auto row = offerRow("A", "a", "bare_metal", "reserved", 2.0);
        spoil(row);
        const auto standing = standingOf(row, {});
        EXPECT_EQ(standing.isUsable, standing.sentence.isEmpty());
        return standing.shortWords;
    };
    EXPECT_EQ(word([](auto&) {}), QStringLiteral("current"));
    EXPECT_EQ(word([](auto& row) { row.ownQuote = true; }), QStringLiteral("your quote"));
    EXPECT_EQ(word([](auto& row) { row.completeMachine = false; }), QStringLiteral("GPU only"));
    EXPECT_EQ(word([](auto& row) { row.purchasable = false; }), QStringLiteral("not orderable"));
    EXPECT_EQ(word([](auto& row) { row.deliveryConfirmed = false; }), QStringLiteral("unconfirmed"));
    EXPECT_EQ(word([](auto& row) { row.gpusPerNode.reset(); }), QStringLiteral("unit unknown"));
    EXPECT_EQ(word([](auto& row) { row.termMonths.reset(); }), QStringLiteral("term unknown"));
    EXPECT_EQ(word([](auto& row) { row.superseded = true; }), QStringLiteral("superseded"));
    EXPECT_EQ(word([](auto& row) { row.purchase = "spot"; }), QStringLiteral("no role"));
    EXPECT_EQ(standingOf(offerRow("A", "a", "bare_metal", "spot", 2.0), {}).sentence,
              QStringLiteral("No plan has a role for bare metal, spot."));
    EXPECT_EQ(standingOf(offerRow("A", "a", "bare_metal", "on_demand", 2.0), "2026-10").sentence,
              QStringLiteral("A newer row of the same product is dated 2026-10."));
}

TEST(OfferWords, FindTheAddressOfASource) {
    auto row = offerRow("A", "a", "bare_metal", "on_demand", 2.0);
    row.source = "price page https://example.org/prices; read by hand";
    EXPECT_EQ(sourceAddress(row), QUrl(QStringLiteral("https://example.org/prices")));
    row.source = "getcomputable/gpu-index tests/fixtures/oracle.json (list of 2026-08)";
    EXPECT_EQ(sourceAddress(row), QUrl(QStringLiteral("https://github.com/getcomputable/gpu-index")));
    row.source = "a vendor page";
    EXPECT_FALSE(sourceAddress(row).isValid());
    row.source = "file:///etc/passwd";
    EXPECT_FALSE(sourceAddress(row).isValid());
}

TEST(LikeChart, DrawsWhatAGpuCostsAtEveryUse) {
    const auto metal = offerRow("M", "m", "bare_metal", "reserved", 2.0);
    const auto elastic = offerRow("O", "o", "virtual_machine", "on_demand", 3.2);
    const auto spec = likeForLikeChart(models::likeForLike({metal, elastic}, "H100-SXM-80GB"));
    ASSERT_EQ(spec.series.size(), 2);
    EXPECT_EQ(spec.series[0].points.first(), QPointF(0.0, 2.0));
    EXPECT_EQ(spec.series[0].points.last(), QPointF(1.0, 2.0));
    EXPECT_EQ(spec.series[1].points.first(), QPointF(0.0, 0.0));
    EXPECT_EQ(spec.series[1].points.last(), QPointF(1.0, 3.2));
    ASSERT_EQ(spec.marks.size(), 1);
    EXPECT_DOUBLE_EQ(spec.marks[0].value, 0.625);
    EXPECT_TRUE(spec.description.contains(QStringLiteral("On demand costs less below"))) << spec.description.toStdString();
    EXPECT_EQ(spec.table.columns.size(), 3);
    EXPECT_GE(spec.table.rows(), 21);
    EXPECT_FALSE(spec.y.title.isEmpty());
    EXPECT_GE(spec.y.maximum, 3.2);
}

TEST(LikeChart, SaysWhatToDoWhereThereIsNothing) {
    const auto spec = likeForLikeChart(models::likeForLike({}, "V100"));
    EXPECT_EQ(spec.emptyReason, QStringLiteral("No current offer of V100 may be proposed; choose another GPU, or add a quote."));
    EXPECT_TRUE(spec.series.isEmpty());
}

}  // namespace
}  // namespace splitpoint::ui
