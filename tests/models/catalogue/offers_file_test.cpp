#include "models/catalogue/offers_file.h"

#include <gtest/gtest.h>

#include "models/catalogue/embedded_files.h"
#include "tests/models/catalogue/offer_rows.h"

namespace splitpoint::models {
namespace {

using test::offerRow;

TEST(OffersFile, GoesThereAndBack) {
    auto rows = builtInCatalogue().offers;
    auto quote = offerRow("Own", "Deal", "bare_metal", "reserved", 2.0);
    quote.quoted = QuotedPrice{"EUR", 2.5, 0.2, "2026-10", 1.25, "2026-11-02"};
    quote.usdPerGpuHour = 2.5;
    quote.note = "two lines\nand a \"quote\", with a comma";
    rows.push_back(quote);
    auto unknown = offerRow("Own", "Rupees", "bare_metal", "on_demand", 1.0);
    unknown.quoted = QuotedPrice{"INR", 200, 0, "", std::nullopt, ""};
    unknown.usdPerGpuHour.reset();
    rows.push_back(unknown);
    const auto back = readOffersFile(offersCsv(rows), "copy.csv");
    ASSERT_TRUE(back) << back.error().message;
    ASSERT_EQ(back->size(), rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) EXPECT_TRUE((*back)[row] == rows[row]) << rows[row].product;
}

TEST(OffersFile, TellsMissingZeroAndOtherCurrencyApart) {
    auto missing = offerRow("A", "a", "bare_metal", "on_demand", 1.0), zero = missing, euros = missing, converted = missing;
    missing.usdPerGpuHour.reset();
    zero.usdPerGpuHour = 0.0;
    euros.usdPerGpuHour.reset();
    euros.quoted = QuotedPrice{"EUR", 2.0, 0, "", std::nullopt, ""};
    converted.quoted = QuotedPrice{"EUR", 2.0, 0, "", 1.1, "2026-10"};
    const auto back = readOffersFile(offersCsv({missing, zero, euros, converted}), "copy.csv");
    ASSERT_TRUE(back) << back.error().message;
    EXPECT_EQ((*back)[0].priceState(), PriceState::Missing);
    EXPECT_EQ((*back)[1].priceState(), PriceState::Zero);
    EXPECT_EQ((*back)[2].priceState(), PriceState::OtherCurrency);
    EXPECT_EQ((*back)[3].priceState(), PriceState::Known);
    EXPECT_DOUBLE_EQ(*(*back)[3].usdPerGpuHour, 2.2);
    EXPECT_EQ(whyNotProposed((*back)[0], Tier::BareMetal), "no price");
    EXPECT_EQ(whyNotProposed((*back)[1], Tier::BareMetal), "its price is 0, which is no price to plan with");
    EXPECT_EQ(whyNotProposed((*back)[2], Tier::BareMetal), "its price is in EUR and no dated rate to US dollars is given");
    EXPECT_EQ(whyNotProposed((*back)[3], Tier::BareMetal), std::nullopt);
}

TEST(OffersFile, AgesByItsOldestDate) {
    auto row = offerRow("A", "a", "bare_metal", "on_demand", 1.0);
    row.asOf = "2026-11";
    EXPECT_EQ(row.priceDate(), "2026-11");
    row.quoted = QuotedPrice{"EUR", 2.0, 0.1, "2026-09", 1.1, "2026-03-01"};
    EXPECT_EQ(row.priceDate(), "2026-03-01");
}

std::string messageOf(const std::string& from, const std::string& to) {
    std::string text = offersCsv({[] {
        auto row = offerRow("Prov", "prod", "bare_metal", "on_demand", 3.5);
        row.quoted = QuotedPrice{"EUR", 4.0, 0.3, "2026-10", 1.25, "2026-11"};
        row.usdPerGpuHour = 3.5;
        return row;
    }()});
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    text.replace(at, from.size(), to);
    const auto read = readOffersFile(text, "new.csv");
    return read ? "read" : read.error().message;
}

TEST(OffersFile, SaysWhatIsWrongAndWhere) {
    EXPECT_EQ(messageOf("provider,", "vendor,"), "new.csv: has no column 'provider'.");
    EXPECT_EQ(messageOf("bare_metal", "metal"), "new.csv: line 2, column 'delivery': 'metal' is not a known word.");
    EXPECT_EQ(messageOf("bare_metal", "bare\ametal"), "new.csv: line 2, column 'delivery': 'bare?metal' is not a known word.") << "found by fuzzing";
    EXPECT_EQ(messageOf(",3.5,", ",-3.5,"),
              "new.csv: line 2, column 'usd_per_gpu_hour': '-3.5' must not be below 0; leave it empty where it is not known.");
    EXPECT_EQ(
        messageOf(",on_demand,0,", ",on_demand,1e300,"),
        "new.csv: line 2, column 'term_months': '1e300' must be at most 1200; leave it empty where it is not known.");
    EXPECT_EQ(messageOf("2026-08", "2026-13"), "new.csv: line 2, column 'as_of': '2026-13' is not a month YYYY-MM or a day YYYY-MM-DD.");
    EXPECT_EQ(messageOf("EUR", "euro"), "new.csv: line 2, column 'currency': 'euro' is not a currency of three capital letters.");
    EXPECT_EQ(messageOf(",0.3,2026-10", ",0.3,"), "new.csv: line 2, column 'discount_as_of': '' is empty; a discount needs its date.");
    EXPECT_EQ(messageOf("1.25,2026-11", "1.25,"), "new.csv: line 2, column 'rate_as_of': '' is empty; a rate needs its date.");
    EXPECT_EQ(messageOf(",0.3,", ",1.3,"), "new.csv: line 2, column 'discount_share': '1.3' must be below 1; 0.2 takes 20 % off.");
}

TEST(OffersFile, TakesWholeNumbersOfGpusAlone) {
    EXPECT_EQ(messageOf(",8,3.5,", ",1000000,3.5,"), "read");
    EXPECT_EQ(messageOf(",8,3.5,", ",,3.5,"), "read");
    for (const std::string wrong : {"1.5", "0.6", "0", "-8", "1000001", "1e9"}) {
        EXPECT_EQ(messageOf(",8,3.5,", "," + wrong + ",3.5,"), "new.csv: line 2, column 'gpus_per_node': '" + wrong + "' must be a whole number from 1 to 1000000, or empty.");
    }
}

TEST(OffersFile, RefusesACapOfNoHours) {
    auto row = offerRow("Prov", "prod", "bare_metal", "on_demand", 2.5);
    row.monthlyCapHours = 0.0;
    const auto none = readOffersFile(offersCsv({row}), "new.csv");
    ASSERT_FALSE(none) << "it would make the machine free";
    EXPECT_EQ(none.error().message,
              "new.csv: line 2, column 'monthly_cap_hours': '0' must be above 0, or empty where there is none.");
    row.monthlyCapHours = 672.0;
    EXPECT_TRUE(readOffersFile(offersCsv({row}), "new.csv"));
}

TEST(OffersFile, AsksForItsColumnsBeforeAnyRow) {
    const auto without = readOffersFile("provider,product\n", "new.csv");
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().message, "new.csv: has no column 'delivery'.");
    const auto none = readOffersFile(offersCsv({}), "quotes.csv");
    ASSERT_TRUE(none) << "no quotes of one's own: " << none.error().message;
    EXPECT_TRUE(none->empty());
}

TEST(OffersFile, RefusesAUnitWithAPriceOfItsOwn) {
    const auto withUnitPrice = [](const std::string& gpuPrice, const std::string& unitPrice) {
        std::string text = offersCsv({offerRow("Prov", "prod", "bare_metal", "on_demand", 2.5)});
        const auto replace = [&text](const std::string& from, const std::string& to) { text.replace(text.find(from), from.size(), to); };
        replace("usd_per_gpu_hour,", "usd_per_gpu_hour,usd_per_node_hour,");
        replace(",8,2.5,", ",8," + gpuPrice + "," + unitPrice + ",");
        const auto read = readOffersFile(text, "new.csv");
        return read ? "read" : read.error().message;
    };
    EXPECT_EQ(withUnitPrice("2.5", "20"), "read");
    EXPECT_EQ(withUnitPrice("2.5", ""), "read");
    EXPECT_EQ(withUnitPrice("", "20"), "read");
    EXPECT_EQ(withUnitPrice("2.46", "19.71"), "read") << "2.46375 rounded to cents: 19.68 and 0.03 of rounding";
    const std::string fault = " is not usd_per_gpu_hour times gpus_per_node; correct the one that is wrong.";
    EXPECT_EQ(withUnitPrice("2.5", "24"), "new.csv: line 2, column 'usd_per_node_hour': '24'" + fault);
    EXPECT_EQ(withUnitPrice("2.5", "20.2"), "read") << "a hundredth is rounding";
    EXPECT_EQ(withUnitPrice("2.5", "20.25"), "new.csv: line 2, column 'usd_per_node_hour': '20.25'" + fault);
    EXPECT_EQ(withUnitPrice("2.5", "x"), "new.csv: line 2, column 'usd_per_node_hour': 'x' is not a number.");
}

}  // namespace
}  // namespace splitpoint::models
