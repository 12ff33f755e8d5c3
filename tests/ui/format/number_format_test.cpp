#include "ui/format/number_format.h"

#include <gtest/gtest.h>

#include <array>
#include <limits>

namespace splitpoint::ui {
namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);
const QLocale kGerman(QLocale::German, QLocale::Germany);

std::string text(const QString& s) {
    return s.toStdString();
}

TEST(FormatNumber, writesNumbersAsPeopleReadThem) {
    EXPECT_EQ(text(formatNumber(1'234'567.0, Quantity::Usd, Precision::Short, kEnglish)), "$1.23M");
    EXPECT_EQ(text(formatNumber(140'160.0, Quantity::Usd, Precision::Full, kEnglish)), "$140,160");
    EXPECT_EQ(text(formatNumber(2.5, Quantity::UsdPerGpuHour, Precision::Short, kEnglish)), "$2.50");
    EXPECT_EQ(text(formatNumber(2.6667, Quantity::UsdPerGpuHour, Precision::Full, kEnglish)), "$2.66670");
    EXPECT_EQ(text(formatNumber(0.4142, Quantity::Percent, Precision::Short, kEnglish)), "41\u202f%");
    EXPECT_EQ(text(formatNumber(48.0, Quantity::Nodes, Precision::Short, kEnglish)), "48");
    EXPECT_EQ(text(formatNumber(1.074, Quantity::Ratio, Precision::Short, kEnglish)), "1.074");
    EXPECT_EQ(text(formatNumber(45'000.0, Quantity::GpuHours, Precision::Short, kEnglish)), "45k");
}

TEST(FormatNumber, keepsSignsAndSaysNothingForNoNumber) {
    EXPECT_EQ(text(formatNumber(-2.5, Quantity::UsdPerGpuHour, Precision::Short, kEnglish)), "\u2212$2.50");
    EXPECT_EQ(text(formatNumber(-0.0001, Quantity::Usd, Precision::Full, kEnglish)), "$0.00");
    EXPECT_EQ(text(formatNumber(std::numeric_limits<double>::quiet_NaN(), Quantity::Usd)), "\u2013");
    EXPECT_EQ(text(formatNumber(0.0, Quantity::Usd, Precision::Short, kEnglish)), "$0");
}

TEST(FormatNumber, rollsOverToTheNextMagnitudeNotTo1000k) {
    EXPECT_EQ(text(formatNumber(999'600.0, Quantity::Usd, Precision::Short, kEnglish)), "$1M");
    EXPECT_EQ(text(formatNumber(999'400.0, Quantity::Usd, Precision::Short, kEnglish)), "$999k");
}

TEST(FormatNumber, followsTheLocale) {
    EXPECT_EQ(text(formatNumber(140'160.0, Quantity::Usd, Precision::Full, kGerman)), "140.160\u00a0$");
    EXPECT_EQ(text(formatWithUnit(2.5, Quantity::UsdPerGpuHour, Precision::Short, kGerman)),
              "2,50\u00a0$ per useful GPU-hour");
    EXPECT_EQ(text(formatNumber(2.5e9, Quantity::Usd, Precision::Short, kGerman)), "2,5\u00a0Mrd.\u00a0$")
        << "a German billion is another";
}

TEST(FormatNumber, writesTrillions) {
    EXPECT_EQ(text(formatNumber(8.845e12, Quantity::Usd, Precision::Short, kEnglish)), "$8.85T");
    EXPECT_EQ(text(formatNumber(999.4e9, Quantity::Usd, Precision::Short, kEnglish)), "$999B");
    EXPECT_EQ(text(formatTick(2e12, 1e12, Quantity::Usd, kEnglish)), "$2T");
}

TEST(FormatInColumn, givesOneNumberOfDecimalsToAColumn) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const std::array gpus{12.53333, 3.0, 0.0166667, nan};
    EXPECT_EQ(columnDecimals(gpus, Quantity::Gpus), 4) << "the six digits of the largest";
    EXPECT_EQ(text(formatInColumn(3.0, Quantity::Gpus, 4, kEnglish)), "3.0000");
    EXPECT_EQ(text(formatInColumn(1234.5, Quantity::Gpus, 4, kGerman)), "1.234,5000");
    EXPECT_EQ(text(formatInColumn(nan, Quantity::Gpus, 4, kEnglish)), "\u2013");
    EXPECT_EQ(columnDecimals(std::array{12.5, 3.0, 0.25}, Quantity::Gpus), 2) << "no more than one of them uses";
    EXPECT_EQ(columnDecimals(std::array{20.0, 3.0}, Quantity::Gpus), 0);
    EXPECT_EQ(columnDecimals(std::array{200'000.0, 0.0003}, Quantity::Plain), 4) << "a small number is not shown as 0";
    EXPECT_EQ(columnDecimals(std::array{0.5, 0.256}, Quantity::Percent), 1) << "50.0 and 25.6 per cent";
    EXPECT_EQ(columnDecimals({}, Quantity::Gpus), 0);
}

TEST(FormatInColumn, givesDollarsTheirCentsUnlessOneHasSixDigits) {
    const std::array bill{99'999.5, 3.0, -0.001};
    EXPECT_EQ(columnDecimals(bill, Quantity::Usd), 2);
    EXPECT_EQ(text(formatInColumn(99'999.5, Quantity::Usd, 2, kEnglish)), "$99,999.50");
    EXPECT_EQ(text(formatInColumn(-1234.5, Quantity::Usd, 2, kGerman)), "\u22121.234,50\u00a0$");
    EXPECT_EQ(text(formatInColumn(-0.001, Quantity::Usd, 2, kEnglish)), "$0.00");
    EXPECT_EQ(columnDecimals(std::array{-100'000.0, 3.25}, Quantity::Usd), 0);
    EXPECT_EQ(columnDecimals(std::array{2.5, 31.25}, Quantity::UsdPerGpuHour), 4);
}

TEST(FormatTick, usesJustEnoughDecimals) {
    EXPECT_EQ(text(formatTick(0.25, 0.25, Quantity::Plain, kEnglish)), "0.25");
    EXPECT_EQ(text(formatTick(1.5, 0.5, Quantity::UsdPerGpuHour, kEnglish)), "$1.5");
    EXPECT_EQ(text(formatTick(2'500'000.0, 500'000.0, Quantity::Usd, kEnglish)), "$2.5M");
    EXPECT_EQ(text(formatTick(0.2, 0.2, Quantity::Percent, kEnglish)), "20\u202f%");
    EXPECT_EQ(text(formatTick(0.0, 0.5, Quantity::Usd, kEnglish)), "$0");
}

TEST(ParseNumber, readsWhatFormatWrites) {
    for (const QLocale& locale : {kEnglish, kGerman}) {
        for (const double value : {0.0, 1.5, 1234.5, 140'160.0, -2.5}) {
            const auto read = parseNumber(locale.toString(value, 'f', 2), locale);
            ASSERT_TRUE(read.has_value()) << value;
            EXPECT_DOUBLE_EQ(*read, value);
        }
    }
}

TEST(ParseNumber, readsGermanMoney) {
    EXPECT_DOUBLE_EQ(parseNumber(QStringLiteral("2,50 $"), kGerman).value(), 2.5);
    EXPECT_DOUBLE_EQ(parseNumber(QStringLiteral("2,5 Mrd. $"), kGerman).value(), 2.5e9);
    EXPECT_DOUBLE_EQ(parseNumber(QStringLiteral("\u22122,5 Bio. $"), kGerman).value(), -2.5e12);
}

TEST(ParseNumber, takesSuffixesAndSigns) {
    EXPECT_DOUBLE_EQ(parseNumber(QStringLiteral(" $2.50 "), kEnglish).value(), 2.5);
    EXPECT_DOUBLE_EQ(parseNumber(QStringLiteral("41 %"), kEnglish).value(), 0.41);
    EXPECT_DOUBLE_EQ(parseNumber(QStringLiteral("1.2M"), kEnglish).value(), 1.2e6);
    EXPECT_DOUBLE_EQ(parseNumber(QStringLiteral("3k"), kEnglish).value(), 3000.0);
    EXPECT_DOUBLE_EQ(parseNumber(QStringLiteral("2.5B"), kEnglish).value(), 2.5e9);
    EXPECT_DOUBLE_EQ(parseNumber(QStringLiteral("$8.85T"), kEnglish).value(), 8.85e12);
}

TEST(ParseNumber, neverMisreadsTheOtherCountrysMarks) {
    const auto german = parseNumber(QStringLiteral("1.234,5"), kEnglish);
    ASSERT_FALSE(german.has_value());
    EXPECT_DOUBLE_EQ(german.error().suggestion.value(), 1234.5);
    EXPECT_TRUE(german.error().message.contains(QStringLiteral("1,234.5"))) << text(german.error().message);

    const auto english = parseNumber(QStringLiteral("1.5"), kGerman);
    ASSERT_FALSE(english.has_value());
    EXPECT_DOUBLE_EQ(english.error().suggestion.value(), 1.5);

    EXPECT_FALSE(parseNumber(QStringLiteral("1,5"), kEnglish).has_value());
}

TEST(ParseNumber, refusesWhatIsNoNumberWithAnExample) {
    for (const QString& bad :
         {QStringLiteral("abc"), QStringLiteral("1e999"), QStringLiteral("1.2.3"), QStringLiteral("--1")}) {
        const auto read = parseNumber(bad, kEnglish);
        ASSERT_FALSE(read.has_value()) << text(bad);
        EXPECT_FALSE(read.error().message.isEmpty());
    }
    EXPECT_FALSE(parseNumber(QString(), kEnglish).has_value());
}

}  // namespace
}  // namespace splitpoint::ui
