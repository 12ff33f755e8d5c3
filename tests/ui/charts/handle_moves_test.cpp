#include "ui/charts/handle_moves.h"

#include <gtest/gtest.h>

#include <limits>

#include "tests/ui/charts/sample_specs.h"

namespace splitpoint::ui {
namespace {

TEST(HandlePlace, StaysOnTheShownAxesAndInItsDirections) {
    ChartSpec spec = fixture::heatMapSpec(4);
    HandleSpec handle = spec.handles.first();
    EXPECT_EQ(placeOf(spec, handle, {0.2, 3.0}), QPointF(0.2, 3.0));
    EXPECT_EQ(placeOf(spec, handle, {-5.0, 99.0}), QPointF(0.0, 8.0));
    EXPECT_EQ(placeOf(spec, handle, {std::numeric_limits<double>::quiet_NaN(), 3.0}), QPointF(0.55, 3.0));
    handle.movesY = false;
    EXPECT_EQ(placeOf(spec, handle, {0.2, 3.0}), QPointF(0.2, 2.0));
    spec.x.shown = AxisRange{0.4, 0.6};
    EXPECT_EQ(placeOf(spec, handle, {0.2, 3.0}), QPointF(0.4, 2.0));
    spec.x = {};
    spec.x.wholeNumbers = true;
    spec.x.minimum = -0.5;
    spec.x.maximum = 4.5;
    EXPECT_EQ(placeOf(spec, handle, {2.4, 0.0}).x(), 2.0);
    EXPECT_EQ(placeOf(spec, handle, {-0.4, 0.0}).x(), 0.0);
    EXPECT_EQ(placeOf(spec, handle, {9.0, 0.0}).x(), 4.0);
}

TEST(HandleNudge, TakesItsStepOrAHundredthOfTheAxis) {
    const ChartSpec spec = fixture::heatMapSpec(4);
    const HandleSpec handle = spec.handles.first();  // step 0.01 along x, none of its own along the logarithmic y
    EXPECT_DOUBLE_EQ(nudged(spec, handle, 2, 0).x(), 0.57);
    EXPECT_DOUBLE_EQ(nudged(spec, handle, 2, 0).y(), 2.0);
    EXPECT_NEAR(nudged(spec, handle, 0, 25).y(), 4.0, 1e-9) << "a quarter of four doublings is one";
    EXPECT_DOUBLE_EQ(nudged(spec, handle, -999, 0).x(), 0.0);
}

TEST(HandleReadout, SaysWhatItMovesAndWhereItIs) {
    const ChartSpec spec = fixture::heatMapSpec(4);
    const QString words = inWords(handleReadout(spec, spec.handles.first()));
    EXPECT_TRUE(words.startsWith(QStringLiteral("Utilization and price ratio of the scenario; ")));
    EXPECT_TRUE(words.contains(formatNumber(0.55, Quantity::Percent)));
    EXPECT_TRUE(words.endsWith(QStringLiteral("bare-metal price 2.000"))) << words.toStdString();
}

}  // namespace
}  // namespace splitpoint::ui
