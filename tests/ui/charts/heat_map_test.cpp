#include "ui/charts/heat_map.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "tests/ui/charts/sample_specs.h"

namespace splitpoint::ui {
namespace {

TEST(AxisShare, IsEvenOnBothScales) {
    AxisSpec axis;
    axis.minimum = 1.0;
    axis.maximum = 100.0;
    EXPECT_DOUBLE_EQ(shareOfAxis(axis, 50.5), 0.5);
    axis.logarithmic = true;
    EXPECT_DOUBLE_EQ(shareOfAxis(axis, 10.0), 0.5);
    EXPECT_DOUBLE_EQ(shareOfAxis(axis, 0.0), 0.0) << "what a logarithm cannot show stands at the minimum";
    for (const double share : {0.0, 0.2, 0.77, 1.0})
        EXPECT_NEAR(shareOfAxis(axis, valueAtShare(axis, share)), share, 1e-12);
}

TEST(LogarithmicTicks, AreOneTwoFive) {
    EXPECT_EQ(logarithmicTicks(1.0, 100.0, 6), (QList<double>{1, 2, 5, 10, 20, 50, 100}));
    const QList<double> small = logarithmicTicks(0.3, 3.0, 6);
    ASSERT_EQ(small.size(), 3);
    EXPECT_DOUBLE_EQ(small[0], 0.5);
    EXPECT_DOUBLE_EQ(small[2], 2.0);
    const QList<double> wide = logarithmicTicks(1.0, 1e12, 5);
    EXPECT_LE(wide.size(), 7);
    for (const double tick : wide) EXPECT_DOUBLE_EQ(std::log10(tick), std::round(std::log10(tick)));
    EXPECT_GE(logarithmicTicks(3.0, 4.0, 4).size(), 2) << "less than a decade: even ticks";
    EXPECT_TRUE(logarithmicTicks(0.0, 4.0, 4).isEmpty());
    EXPECT_TRUE(logarithmicTicks(2.0, 2.0, 4).isEmpty());
    EXPECT_TRUE(logarithmicTicks(1.0, std::numeric_limits<double>::infinity(), 4).isEmpty());
}

TEST(HeatCells, CoverThePlaneOnItsOwnScales) {
    const ChartSpec spec = fixture::heatMapSpec(4);  // y from 0.5 to 8 in four doublings
    EXPECT_EQ(cellAt(spec, {0.0, 0.5}), (HeatCell{0, 0}));
    EXPECT_EQ(cellAt(spec, {1.0, 8.0}), (HeatCell{3, 3})) << "the far edges belong to the last cells";
    EXPECT_EQ(cellAt(spec, {0.3, 1.5}), (HeatCell{1, 1}));
    EXPECT_FALSE(cellAt(spec, {1.01, 1.0}));
    EXPECT_FALSE(cellAt(spec, {0.5, std::numeric_limits<double>::quiet_NaN()}));
    for (int row = 0; row < 4; ++row)
        for (int column = 0; column < 4; ++column)
            EXPECT_EQ(cellAt(spec, cellCenter(spec, {column, row})), (HeatCell{column, row}));
}

TEST(HeatReadout, TellsColorValueAndHatching) {
    const ChartSpec spec = fixture::heatMapSpec(40);
    const auto metal = readoutAt(spec, QPointF(0.9, 6.0));
    ASSERT_TRUE(metal);
    EXPECT_EQ(metal->heading,
              QStringLiteral("Utilization of the demand, %: %1\nOn-demand price over bare-metal price: 5.856")
                  .arg(formatNumber(0.9125, Quantity::Percent)));
    ASSERT_EQ(metal->lines.size(), 2);
    EXPECT_EQ(metal->lines[0].name, QStringLiteral("Bare metal wins"));
    EXPECT_EQ(metal->lines[1].name, QStringLiteral("Margin over the runner-up"));
    const auto none = readoutAt(spec, QPointF(0.99, 0.52));
    ASSERT_TRUE(none);
    ASSERT_EQ(none->lines.size(), 1) << "no margin where no plan is feasible";
    const HeatMapSpec& heat = *spec.heatMap;
    const qsizetype hatched = heat.hatched.indexOf(true);
    const auto close = readoutAt(
        spec, cellCenter(spec, {static_cast<int>(hatched % heat.columns), static_cast<int>(hatched / heat.columns)}));
    ASSERT_TRUE(close);
    EXPECT_EQ(close->lines.last().name, heat.hatchMeaning);
    EXPECT_TRUE(inWords(*close).endsWith(heat.hatchMeaning));
    EXPECT_FALSE(inWords(*close).contains(QLatin1Char('\n')));
    EXPECT_FALSE(readoutAt(spec, QPointF(2.0, 1.0)));
}

TEST(HeatReadout, OfAnHourMapSaysTheDayAndTheHour) {
    ChartSpec spec = fixture::heatMapSpec(4);
    spec.heatMap->columns = 4;
    spec.x = {};
    spec.x.meaning = AxisMeaning::HourOfYear;
    spec.x.wholeNumbers = true;
    spec.x.maximum = 4 * 24;
    spec.y = {};
    spec.y.meaning = AxisMeaning::HourOfDay;
    spec.y.maximum = 4;
    EXPECT_EQ(readoutAt(spec, {30.0, 3.5}, QLocale::c())->heading.toStdString(), "day 2, 03:00");
    spec.x.firstDay = QDate(2026, 1, 5);
    spec.x.maximum = 4 * 48;
    EXPECT_EQ(readoutAt(spec, {60.0, 3.5}, QLocale::c())->heading.toStdString(),
              "Wed 7 Jan 2026 to Thu 8 Jan 2026, 03:00");
}

TEST(HeatMap, ThatLacksCellsHasNone) {
    ChartSpec spec = fixture::heatMapSpec(4);
    spec.heatMap->strength.removeLast();
    EXPECT_FALSE(isComplete(*spec.heatMap));
    EXPECT_FALSE(cellAt(spec, {0.5, 1.0}));
}

}  // namespace
}  // namespace splitpoint::ui
