#include "ui/format/change_format.h"

#include <gtest/gtest.h>

#include <limits>

namespace splitpoint::ui {
namespace {

std::string change(double before, double now, Quantity quantity) {
    return formatChange(before, now, quantity, Precision::Short, QLocale(QLocale::English, QLocale::UnitedStates))
        .toStdString();
}

TEST(ChangeFormat, HasASign) {
    EXPECT_EQ(change(2.5, 2.6, Quantity::UsdPerGpuHour), "+$0.10");
    EXPECT_EQ(change(2.5, 2.4, Quantity::UsdPerGpuHour), "\u2212$0.10");
    EXPECT_EQ(change(6, 4, Quantity::Nodes), "\u22122");
}

TEST(ChangeFormat, CountsSharesInPoints) {
    EXPECT_EQ(change(0.40, 0.45, Quantity::Percent), "+5.0 points");
    EXPECT_EQ(change(0.45, 0.40, Quantity::Percent), "\u22125.0 points");
}

TEST(ChangeFormat, SaysNothingWhereBothReadTheSame) {
    EXPECT_EQ(change(2.5001, 2.5002, Quantity::UsdPerGpuHour), "");
    EXPECT_EQ(change(2.5, std::numeric_limits<double>::quiet_NaN(), Quantity::UsdPerGpuHour), "");
}

}  // namespace
}  // namespace splitpoint::ui
