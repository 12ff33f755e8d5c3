#include "models/catalogue/quote_paste.h"

#include <gtest/gtest.h>

namespace splitpoint::models {
namespace {

const std::string kHead = "provider\tproduct\tGPU\tGPUs per node\tdelivery\tpurchase\tterm months\tprice\tdate\tdiscount\tdiscount date\trate\trate date\n";

std::string problemOf(const std::string& row) {
    const auto read = readPastedQuotes(kHead + row + "\n");
    return read.problems.empty() ? "read" : read.problems.front();
}

TEST(QuotePaste, ReadsADiscountedPriceInEuros) {
    const auto read = readPastedQuotes(kHead + "Host\tPlan\tH100-SXM-80GB\t8\tBare metal\tReserved\t12\t\u20ac 2,40\t2026-11-02\t10 %\t2026-11\t1.15\t2026-10\n");
    ASSERT_TRUE(read.problems.empty()) << read.problems.front();
    ASSERT_EQ(read.quotes.size(), 1u);
    const auto& quote = read.quotes.front();
    EXPECT_EQ(quote.delivery, "bare_metal");
    EXPECT_EQ(quote.purchase, "reserved");
    EXPECT_EQ(quote.quoted->currency, "EUR");
    EXPECT_NEAR(*quote.usdPerGpuHour, 2.484, 1e-12);  // 2.40 x 0.9 x 1.15
    EXPECT_EQ(quote.priceDate(), "2026-10");
    EXPECT_TRUE(quote.ownQuote);
    EXPECT_EQ(quote.source, "own quote");
    EXPECT_FALSE(whyNotProposed(quote, Tier::BareMetal));
}

TEST(QuotePaste, ReadsSemicolonsAndCommasInAnyOrder) {
    const auto semicolons = readPastedQuotes("Price;Provider;Name;Model;Kind;Billing;As of\n2,5;\"Host; Inc\";Plan, large;H100-SXM-80GB;VM;on demand;2026-11\n");
    ASSERT_EQ(semicolons.quotes.size(), 1u) << semicolons.problems.front();
    EXPECT_EQ(semicolons.quotes[0].provider, "Host; Inc");
    EXPECT_EQ(semicolons.quotes[0].product, "Plan, large");
    EXPECT_EQ(semicolons.quotes[0].usdPerGpuHour, 2.5);
    EXPECT_FALSE(semicolons.quotes[0].gpusPerNode);  // unknown stays unknown
    EXPECT_EQ(whyNotProposed(semicolons.quotes[0], Tier::OnDemand), "the source does not say how many GPUs a unit has");
    const auto commas = readPastedQuotes("provider,product,gpu,price,delivery,purchase,date\r\nHost,Plan,A10-24GB,$1.10,container,spot,2026-11\r\n");
    ASSERT_EQ(commas.quotes.size(), 1u);
    EXPECT_EQ(commas.quotes[0].usdPerGpuHour, 1.1);
}

TEST(QuotePaste, KeepsMissingZeroAndForeignPricesApart) {
    const auto read = readPastedQuotes(kHead + "H\tA\tG\t8\tvm\tspot\t\t\t2026-11\t\t\t\t\nH\tB\tG\t8\tvm\tspot\t\t0\t2026-11\t\t\t\t\nH\tC\tG\t8\tvm\tspot\t\tCHF 2\t2026-11\t\t\t\t\n");
    ASSERT_EQ(read.quotes.size(), 3u);
    EXPECT_EQ(read.quotes[0].priceState(), PriceState::Missing);
    EXPECT_EQ(read.quotes[1].priceState(), PriceState::Zero);
    EXPECT_EQ(read.quotes[2].priceState(), PriceState::OtherCurrency);
}

TEST(QuotePaste, RefusesWithOneClearSentence) {
    EXPECT_EQ(problemOf("H\tA\tG\t8\tvm\tspot\t\t2,500\t2026-11\t\t\t\t"),
              "Line 2: The price '2,500' can be read in two ways; write it with a decimal point and without separators of thousands.");
    EXPECT_EQ(problemOf("H\tA\tG\t8\tvm\tspot\t\tcheap\t2026-11\t\t\t\t"), "Line 2: The price 'cheap' is not a number.");
    EXPECT_EQ(problemOf("H\tA\tG\t8\tvm\tspot\t\t2\010\t2026-11\t\t\t\t"), "Line 2: The price '2?' is not a number.") << "found by fuzzing";
    EXPECT_EQ(problemOf("H\tA\tG\t8\tvm\tspot\t\t-2\t2026-11\t\t\t\t"),
              "Line 2: The price must not be below 0; leave it empty where it is not known.");
    for (const char* gpus : {"2.5", "0", "2000000"}) {
        EXPECT_EQ(
            problemOf(std::string("H\tA\tG\t") + gpus + "\tvm\tspot\t\t2\t2026-11\t\t\t\t"),
            "Line 2: The number of GPUs must be a whole number from 1 to 1000000, or empty where it is not known.");
    }
    EXPECT_EQ(problemOf("H\tA\tG\t8\tvm\treserved\t1e300\t2\t2026-11\t\t\t\t"),
              "Line 2: The term must be from 0 to 1200 months, or empty where it is not known.");
    EXPECT_EQ(problemOf("H\tA\tG\t8\tcloud\tspot\t\t2\t2026-11\t\t\t\t"),
              "Line 2: The delivery 'cloud' must be bare metal, virtual machine or container.");
    EXPECT_EQ(problemOf("H\tA\tG\t8\tvm\tyearly\t\t2\t2026-11\t\t\t\t"), "Line 2: The purchase 'yearly' must be on demand, reserved or spot.");
    EXPECT_EQ(problemOf("H\tA\tG\t8\tvm\tspot\t\t2\tlast week\t\t\t\t"),
              "Line 2: A quote needs its date, as YYYY-MM-DD or YYYY-MM; it says 'last week'.");
    EXPECT_EQ(problemOf("H\tA\tG\t8\tvm\tspot\t\t2\t2026-11\t15\t2026-11\t\t"), "Line 2: The discount '15' is not clear; write 15 % or 0.15.");
    EXPECT_EQ(problemOf("H\tA\tG\t8\tvm\tspot\t\t2\t2026-11\t15%\t\t\t"),
              "Line 2: The discount needs the date it was agreed on, as YYYY-MM-DD or YYYY-MM.");
    EXPECT_EQ(problemOf("H\tA\tG\t8\tvm\tspot\t\tEUR 2\t2026-11\t\t\t1.1\t"), "Line 2: The rate needs its date, as YYYY-MM-DD or YYYY-MM.");
    EXPECT_EQ(problemOf("\tA\tG\t8\tvm\tspot\t\t2\t2026-11\t\t\t\t"), "Line 2: A quote needs its provider.");
    EXPECT_EQ(readPastedQuotes("a\tb\n1\t2\n").problems.front(),
              "The first line of the paste must name the columns; 'provider' is not among them.");
    EXPECT_EQ(readPastedQuotes(kHead).problems.front(), "The paste has column names and no rows below them.");
}

// Found by fuzzing: such a quote was taken, and the file of quotes that it was saved in could not be opened any more.
TEST(QuotePaste, EveryDateThatIsKeptIsOne) {
    EXPECT_EQ(problemOf("H\tA\tG\t8\tvm\tspot\t\tEUR 2\t2026-11\t\t\t\tlast week"),
              "Line 2: The date of the rate must be YYYY-MM-DD or YYYY-MM, or empty where there is none.");
    EXPECT_EQ(problemOf("H\tA\tG\t8\tvm\tspot\t\t2\t2026-11\t0 %\tlast week\t\t"),
              "Line 2: The date of the discount must be YYYY-MM-DD or YYYY-MM, or empty where there is none.");
}

TEST(QuotePaste, OneBadRowDoesNotKeepTheOthersOut) {
    const auto read = readPastedQuotes(kHead + "H\tA\tG\t8\tvm\tspot\t\tx\t2026-11\t\t\t\t\nH\tB\tG\t8\tvm\tspot\t\t2\t2026-11\t\t\t\t\n");
    EXPECT_EQ(read.quotes.size(), 1u);
    EXPECT_EQ(read.problems.size(), 1u);
}

TEST(QuotePaste, CountsTheLinesOfAllItsFaultsAlike) {
    const std::string good = "H\tA\tG\t8\tvm\tspot\t\t2\t2026-11\t\t\t\t\n", bad = "H\tB\tG\t8\tvm\tspot\t\tx\t2026-11\t\t\t\t\n";
    EXPECT_EQ(readPastedQuotes(kHead + good + "\n" + bad).problems.front(), "Line 4: The price 'x' is not a number.");
    EXPECT_EQ(readPastedQuotes("\r\n\n" + kHead + bad).problems.front(), "Line 4: The price 'x' is not a number.");
    EXPECT_EQ(readPastedQuotes(kHead + good + "\nH\tB\n").problems.front(), "The paste: line 4 has 2 fields, the header has 13.");
}

TEST(QuotePaste, AnEmptyLineAboveTheColumnNamesIsSkipped) {
    const auto read = readPastedQuotes("\r\n\n" + kHead + "Host\tPlan\tH100-SXM-80GB\t8\tBare metal\tReserved\t12\t2,40\t2026-11\t\t\t\t\n");
    ASSERT_EQ(read.quotes.size(), 1u) << read.problems.front();
    EXPECT_EQ(read.quotes[0].usdPerGpuHour, 2.4);
}

TEST(QuotePaste, ItsExampleCanBePasted) {
    const auto read = readPastedQuotes(pasteExample());
    ASSERT_TRUE(read.problems.empty()) << read.problems.front();
    ASSERT_EQ(read.quotes.size(), 1u);
    EXPECT_NEAR(*read.quotes[0].usdPerGpuHour, 2.484, 1e-12);
}

}  // namespace
}  // namespace splitpoint::models
