#include "ui/inputs/estimate_text.h"

#include <random>

#include <gtest/gtest.h>

#include "ui/inputs/field_text.h"

namespace splitpoint::ui {
namespace {

using models::Estimate;
using namespace Qt::StringLiterals;

Field priceField() {
    Field field;
    field.kind = FieldKind::Range;
    field.money = true;
    field.unit = u"USD per GPU-hour"_s;
    field.limits = {0.0, std::numeric_limits<double>::infinity(), true};
    return field;
}

Field shareField() {
    Field field;
    field.kind = FieldKind::Range;
    field.unit = u"share"_s;
    field.limits = {0.0, 1.0, false};
    return field;
}

Field hoursField() {
    Field field = shareField();
    field.unit = u"hours"_s;
    field.limits.high = std::numeric_limits<double>::infinity();
    return field;
}

Estimate read(const Field& field, const char* text, const QLocale& locale = QLocale::c()) {
    const auto value = parseFieldText(field, QString::fromUtf8(text), locale);
    EXPECT_TRUE(value) << text << ": " << (value ? QString() : value.error()).toStdString();
    return value ? std::get<Estimate>(*value) : Estimate{-1.0};
}

std::string refusal(const Field& field, const char* text, const QLocale& locale = QLocale::c()) {
    const auto value = parseFieldText(field, QString::fromUtf8(text), locale);
    EXPECT_FALSE(value) << text;
    return value ? std::string() : value.error().toStdString();
}

TEST(EstimateText, ReadsAMarginInPercentOfTheValue) {
    for (const char* text : {"2.4 ± 15 %", "2.4 +-15%", "2.4+-15 %", "2.4 +/- 15 %", "$2.40 ± 15 %", "2.4 USD ± 15 %"})
        EXPECT_EQ(read(priceField(), text), Estimate(2.04, 2.4, 2.76)) << text;
}

TEST(EstimateText, ReadsAMarginInTheFieldsUnit) {
    for (const char* text :
         {"2.4 ± 0.3", "2.4 +- 0.3", "2.4 +- $0.3", "2.4 ± 0.3 USD per GPU-hour", "2.4 USD/GPU-hour ± 0.3"})
        EXPECT_EQ(read(priceField(), text), Estimate(2.1, 2.4, 2.7)) << text;
}

TEST(EstimateText, PercentOfAPercentageArePoints) {
    EXPECT_EQ(read(shareField(), "4 % ± 1 %"), Estimate(0.03, 0.04, 0.05));
    EXPECT_EQ(read(shareField(), "0.04 ± 50 %"), Estimate(0.02, 0.04, 0.06));
    EXPECT_EQ(read(shareField(), "1.5 to 4 %"), Estimate(0.015, 0.0275, 0.04));
    EXPECT_EQ(read(shareField(), "2 % (1.5 to 4 %)"), Estimate(0.015, 0.02, 0.04));
}

TEST(EstimateText, ReadsLowToHighAsPeopleWriteIt) {
    for (const char* text :
         {"2.1 to 2.9", "2.1–2.9", "2.1 - 2.9", "2.1-2.9", "2.1..2.9", "2.1 … 2.9", "$2.10 to $2.90", "2.1 to 2.9 USD"})
        EXPECT_EQ(read(priceField(), text), Estimate(2.1, 2.5, 2.9)) << text;
    Field growth = shareField();
    growth.limits = {-1.0, std::numeric_limits<double>::infinity(), true};
    EXPECT_EQ(read(growth, "-0.2 to 0.4"), Estimate(-0.2, 0.1, 0.4));
    EXPECT_EQ(read(growth, "-20 % to 40 %"), Estimate(-0.2, 0.1, 0.4));
    EXPECT_EQ(read(priceField(), "1e-5"), Estimate(1e-5));
}

TEST(EstimateText, ReadsTimesInAnyUnit) {
    EXPECT_EQ(read(hoursField(), "15 min"), Estimate(0.25));
    EXPECT_EQ(read(hoursField(), "15 to 30 min"), Estimate(0.25, 0.375, 0.5));
    EXPECT_EQ(read(hoursField(), "30 ± 6 min"), Estimate(0.4, 0.5, 0.6));
    EXPECT_EQ(read(hoursField(), "2 days ± 25 %"), Estimate(36.0, 48.0, 60.0));
    EXPECT_EQ(read(hoursField(), "15 min to 2 h"), Estimate(0.25, 1.125, 2.0));
}

TEST(EstimateText, FollowsTheLocale) {
    const QLocale german(QLocale::German);
    EXPECT_EQ(read(priceField(), "2,4 ± 15 %", german), Estimate(2.04, 2.4, 2.76));
    EXPECT_EQ(fieldText(priceField(), Estimate(2.04, 2.4, 2.76), german), u"2,40 ± 15 %"_s);
    EXPECT_NE(refusal(priceField(), "2.4 ± 15 %", german).find("2,4"), std::string::npos);
}

TEST(EstimateText, SaysWhatIsWrong) {
    EXPECT_NE(refusal(priceField(), "2.4 kW").find("USD per GPU-hour"), std::string::npos);
    EXPECT_NE(refusal(priceField(), "2.4 ± -1").find("below 0"), std::string::npos);
    EXPECT_NE(refusal(shareField(), "0 ± 15 %").find("of 0 is nothing"), std::string::npos);
    EXPECT_NE(refusal(shareField(), "10 to 20k").find("two things"), std::string::npos);
    EXPECT_NE(refusal(priceField(), "2.4 ± 150 %").find("outside"), std::string::npos);
    // What would be allowed is offered.
    EXPECT_NE(refusal(shareField(), "0.9 ± 20 %").find("0.9 (0.72 to 1)"), std::string::npos);
    Field number = priceField();
    number.kind = FieldKind::Number;
    EXPECT_NE(refusal(number, "2.4 ± 15 %").find("one number"), std::string::npos);
    EXPECT_FALSE(refusal(priceField(), "±").empty());
    EXPECT_FALSE(refusal(priceField(), "2.4 ±").empty());
    EXPECT_FALSE(refusal(priceField(), "2.4 ± %").empty());
}

TEST(EstimateText, AValueThatIsAlwaysTypicalKeepsIt) {
    Field level = priceField();
    level.money = false;
    level.typicalOfRanges = 1.0;
    EXPECT_EQ(read(level, "0.8 to 1.3"), Estimate(0.8, 1.0, 1.3));
    EXPECT_EQ(fieldText(level, Estimate(0.8, 1.0, 1.3), QLocale::c()), u"0.8 to 1.3"_s);
    EXPECT_EQ(read(level, "1 ± 20 %"), Estimate(0.8, 1.0, 1.2));
    EXPECT_NE(refusal(level, "1.1").find("always 1"), std::string::npos);
    EXPECT_NE(refusal(level, "1.2 to 1.4").find("low to high"), std::string::npos);
}

TEST(EstimateText, TheShorterFormIsShown) {
    const auto text = [](const Estimate& value) {
        return estimateText(priceField(), value, QLocale::c()).toStdString();
    };
    EXPECT_EQ(text(Estimate(2.04, 2.4, 2.76)), "2.40 ± 15 %");
    Field hours = hoursField();
    EXPECT_EQ(estimateText(hours, Estimate(80, 100, 120), QLocale::c()), u"80 to 120"_s);
    EXPECT_EQ(text(Estimate(2.1, 2.4, 2.9)), "2.40 (2.10 to 2.90)");
}

TEST(EstimateText, EveryFormReadsBackToTheSameValue) {
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> share(0.0, 1.0);
    for (const auto language : {QLocale::C, QLocale::German}) {
        QLocale locale(language);
        locale.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::RejectGroupSeparator);
        for (int i = 0; i < 600; ++i) {
            const double typical = std::exp(12.0 * share(random) - 6.0);
            const double percent = i % 3 == 0 ? std::floor(99.0 * share(random)) : 90.0 * share(random);
            const Estimate value =
                i % 2 == 0 ? Estimate{typical * (1 - percent / 100), typical, typical * (1 + 2 * percent / 100)}
                           : *parseEstimate(priceField(),
                                            estimateText(priceField(), typical, locale) + u" ± "_s +
                                                locale.toString(percent, 'f', 3) + u" %"_s,
                                            locale);
            for (const RangeForm form :
                 {RangeForm::Shortest, RangeForm::LowToHigh, RangeForm::PlusMinus, RangeForm::PlusMinusPercent}) {
                const QString text = estimateText(priceField(), value, locale, form);
                const auto again = parseEstimate(priceField(), text, locale);
                ASSERT_TRUE(again) << text.toStdString() << ": " << again.error().toStdString();
                EXPECT_EQ(*again, value) << text.toStdString();
            }
        }
    }
}

TEST(EstimateText, ATypedFormIsKnownAgain) {
    EXPECT_EQ(rangeFormOf(u"2.4 +- 15%"_s), RangeForm::PlusMinusPercent);
    EXPECT_EQ(rangeFormOf(u"2.4 ± 0.3"_s), RangeForm::PlusMinus);
    EXPECT_EQ(rangeFormOf(u"-2 to +3"_s), RangeForm::LowToHigh);
    EXPECT_EQ(estimateText(priceField(), read(priceField(), "100 ± 20 %"), QLocale::c(), RangeForm::PlusMinusPercent),
              u"100.00 ± 20 %"_s);
    EXPECT_EQ(estimateText(priceField(), read(priceField(), "2.4 ± 0.3"), QLocale::c(), RangeForm::PlusMinus),
              u"2.40 ± 0.30"_s);
}

}  // namespace
}  // namespace splitpoint::ui
