#include "ui/charts/axis_zoom.h"

#include <gtest/gtest.h>

#include <limits>

namespace splitpoint::ui {
namespace {

AxisSpec axis(double minimum, double maximum) {
    AxisSpec a;
    a.minimum = minimum;
    a.maximum = maximum;
    return a;
}

TEST(AxisZoom, KeepsTheValueUnderTheCursorInPlace) {
    AxisSpec a = axis(0.0, 100.0);
    a.shown = zoomed(a, 2.0, 25.0);
    ASSERT_TRUE(a.shown);
    EXPECT_DOUBLE_EQ(a.shown->from, 12.5);
    EXPECT_DOUBLE_EQ(a.shown->to, 62.5);
    EXPECT_DOUBLE_EQ((25.0 - a.lower()) / (a.upper() - a.lower()), 0.25);
    EXPECT_FALSE(zoomed(a, 0.5, 25.0)) << "back out to all of it";
    EXPECT_FALSE(zoomed(a, 0.01, 25.0)) << "never more than all";
}

TEST(AxisZoom, HasAnEnd) {
    AxisSpec a = axis(0.0, 100.0);
    for (int i = 0; i < 100; ++i) a.shown = zoomed(a, 2.0, 99.99);
    ASSERT_TRUE(a.shown);
    EXPECT_NEAR(a.shown->to - a.shown->from, 0.2, 1e-9);
    EXPECT_LE(a.shown->to, 100.0 + 1e-9);
    AxisSpec whole = axis(0.0, 8760.0);
    whole.wholeNumbers = true;
    for (int i = 0; i < 100; ++i) whole.shown = zoomed(whole, 2.0, 100.0);
    EXPECT_NEAR(whole.upper() - whole.lower(), 17.52, 1e-6) << "a five-hundredth is more than two hours";
    AxisSpec few = axis(0.0, 20.0);
    few.wholeNumbers = true;
    for (int i = 0; i < 100; ++i) few.shown = zoomed(few, 2.0, 7.0);
    EXPECT_NEAR(few.upper() - few.lower(), 2.0, 1e-9);
}

TEST(AxisPan, StopsAtTheEnds) {
    AxisSpec a = axis(0.0, 100.0);
    EXPECT_FALSE(panned(a, 0.5)) << "all of it is shown";
    a.shown = AxisRange{20.0, 40.0};
    const auto half = panned(a, 0.5);
    ASSERT_TRUE(half);
    EXPECT_NEAR(half->from, 30.0, 1e-9);
    EXPECT_NEAR(half->to, 50.0, 1e-9);
    const auto end = panned(a, 50.0);
    ASSERT_TRUE(end);
    EXPECT_NEAR(end->from, 80.0, 1e-9);
    EXPECT_NEAR(end->to, 100.0, 1e-9);
}

TEST(AxisZoom, WorksOnALogarithmicScale) {
    AxisSpec a = axis(1.0, 10'000.0);
    a.logarithmic = true;
    a.shown = zoomed(a, 2.0, 100.0);
    ASSERT_TRUE(a.shown);
    EXPECT_NEAR(a.shown->from, 10.0, 1e-9);
    EXPECT_NEAR(a.shown->to, 1000.0, 1e-6);
    const auto moved = panned(a, 0.5);
    ASSERT_TRUE(moved);
    EXPECT_NEAR(moved->from, 100.0, 1e-6);
}

TEST(AxisZoom, BrushesARangeInEitherDirection) {
    const AxisSpec a = axis(0.0, 100.0);
    EXPECT_EQ(shownPart(a, {30.0, 10.0}), shownPart(a, {10.0, 30.0}));
    const auto cut = shownPart(a, {-50.0, 30.0});
    ASSERT_TRUE(cut);
    EXPECT_NEAR(cut->from, 0.0, 1e-12);
    EXPECT_NEAR(cut->to, 30.0, 1e-12);
    EXPECT_FALSE(shownPart(a, {-1.0, 101.0}));
    EXPECT_FALSE(shownPart(a, {std::numeric_limits<double>::quiet_NaN(), 3.0}));
}

TEST(AxisZoom, LeavesCategoriesAndEmptyAxesAlone) {
    AxisSpec categories = axis(0.0, 1.0);
    categories.categories = {QStringLiteral("a"), QStringLiteral("b")};
    EXPECT_FALSE(canZoom(categories));
    EXPECT_FALSE(zoomed(categories, 2.0, 0.5));
    EXPECT_FALSE(canZoom(axis(1.0, 1.0)));
}

}  // namespace
}  // namespace splitpoint::ui
