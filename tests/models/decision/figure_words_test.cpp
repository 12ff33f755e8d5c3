#include "models/decision/figure_words.h"

#include <gtest/gtest.h>

namespace splitpoint::models {
namespace {

TEST(FixedDigits, HasCommasAtTheThousands) {
    EXPECT_EQ(fixedDigits(116418.2, 0), "116,418");
    EXPECT_EQ(fixedDigits(1234567.891, 2), "1,234,567.89");
    EXPECT_EQ(fixedDigits(-1000.0, 1), "-1,000.0");
    EXPECT_EQ(fixedDigits(999.4, 0), "999");
    EXPECT_EQ(fixedDigits(999.6, 0), "1,000");
    EXPECT_EQ(fixedDigits(-123.0, 0), "-123") << "no comma behind a sign";
}

TEST(FixedDigits, WhatRoundsToZeroHasNoSignAndWhatNobodyCountsAPower) {
    EXPECT_EQ(fixedDigits(-0.004, 2), "0.00");
    EXPECT_EQ(fixedDigits(2e17, 0), "2.00e+17");
}

TEST(UsdWords, SaysWhatIsLessThanACent) {
    EXPECT_EQ(usdWords(2.314), "2.31 USD");
    EXPECT_EQ(usdWords(0.54), "0.54 USD");
    EXPECT_EQ(usdWords(0.005), "0.01 USD");
    EXPECT_EQ(usdWords(0.00234), "0.0023 USD");
    EXPECT_EQ(usdWords(-0.0004), "-0.00040 USD");
    EXPECT_EQ(usdWords(0.0), "0.00 USD");
    EXPECT_EQ(usdWords(1e-12), "0.00 USD") << "rounding of a difference is no price";
    EXPECT_EQ(usdWords(12345.6), "12,345.60 USD");
}

}  // namespace
}  // namespace splitpoint::models
