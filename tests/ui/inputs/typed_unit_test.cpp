#include "ui/inputs/typed_unit.h"

#include <gtest/gtest.h>

namespace splitpoint::ui {
namespace {

using namespace Qt::StringLiterals;

TEST(TypedUnit, TakesTheFieldsOwnUnitOff) {
    const auto figure = [](const char* text, const char* unit) {
        const auto bare = withoutUnit(QString::fromUtf8(text), QString::fromUtf8(unit));
        return bare ? bare->figure.toStdString() : std::string("no");
    };
    EXPECT_EQ(figure("2.4 USD per GPU-hour", "USD per GPU-hour"), "2.4");
    EXPECT_EQ(figure("2.4 usd/gpu-hour", "USD per GPU-hour"), "2.4");
    EXPECT_EQ(figure("2.4USD", "USD per GPU-hour"), "2.4");
    EXPECT_EQ(figure("8 GPU", "GPUs"), "8");
    EXPECT_EQ(figure("1.05×", "× bare metal"), "1.05");
    EXPECT_EQ(figure("20 % per year", "per year"), "20 %");
    EXPECT_EQ(figure("20 % a year", "per year"), "20 %");
    EXPECT_EQ(figure("2.4 kW", "USD per GPU-hour"), "no");
    EXPECT_EQ(figure("3 h", "GPUs"), "no");
}

TEST(TypedUnit, LeavesFiguresAndTheirMagnitudesAlone) {
    for (const char* text : {"2.4", "-3", "1e-5", "12k", "12 k", "1.5M", "4 %", "$3.00", "abc", ""}) {
        const auto bare = withoutUnit(QString::fromUtf8(text), u"USD"_s);
        ASSERT_TRUE(bare) << text;
        EXPECT_EQ(bare->figure, QString::fromUtf8(text)) << text;
        EXPECT_EQ(bare->factor, 1.0) << text;
    }
}

TEST(TypedUnit, TimesConvert) {
    EXPECT_DOUBLE_EQ(withoutUnit(u"15 min"_s, u"hours"_s)->factor, 1.0 / 60.0);
    EXPECT_DOUBLE_EQ(withoutUnit(u"2 days"_s, u"hours"_s)->factor, 24.0);
    EXPECT_DOUBLE_EQ(withoutUnit(u"12 months"_s, u"hours"_s)->factor * 12.0, 8760.0);
    EXPECT_DOUBLE_EQ(withoutUnit(u"1 Jahr"_s, u"hours"_s)->factor, 8760.0);
    EXPECT_DOUBLE_EQ(withoutUnit(u"30 s"_s, u"hours"_s)->factor, 1.0 / 3600.0);
}

}  // namespace
}  // namespace splitpoint::ui
