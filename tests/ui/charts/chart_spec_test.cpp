#include "ui/charts/chart_spec.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "ui/charts/chart_table_model.h"

namespace splitpoint::ui {
namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

TEST(NiceMaximum, isRoundAndNotBelow) {
    for (const double largest : {1e-9, 0.013, 0.99, 1.0, 3.2, 47.3, 99.0, 442'000.0, 1e12}) {
        const double top = niceMaximum(largest);
        EXPECT_GE(top, largest * (1 - 1e-9));
        EXPECT_LE(top, largest * 1.5) << largest;
    }
    EXPECT_DOUBLE_EQ(niceMaximum(0.0), 1.0);
    EXPECT_DOUBLE_EQ(niceMaximum(kNan), 1.0);
}

TEST(NiceTicks, stayInRangeAndAreEven) {
    const QList<double> ticks = niceTicks(0.0, 3.5, 5);
    ASSERT_GE(ticks.size(), 3);
    EXPECT_DOUBLE_EQ(ticks.first(), 0.0);
    EXPECT_LE(ticks.last(), 3.5);
    for (const double tick : niceTicks(0.0, 3.0, 6, true)) EXPECT_DOUBLE_EQ(tick, std::round(tick));
    EXPECT_TRUE(niceTicks(1.0, 1.0, 5).isEmpty());
    EXPECT_TRUE(niceTicks(0.0, std::numeric_limits<double>::infinity(), 5).isEmpty());
}

ChartSpec spec() {
    ChartSpec s;
    s.x.title = QStringLiteral("hour");
    s.x.minimum = 0;
    s.x.maximum = 3;
    SeriesSpec step, line, layer;
    step.name = QStringLiteral("step");
    step.kind = SeriesKind::StepLine;
    step.points = {{0, 10}, {1, 20}, {2, 30}};
    line.name = QStringLiteral("line");
    line.points = {{0, 0}, {2, 4}};
    layer.name = QStringLiteral("layer");
    layer.kind = SeriesKind::StackedLayer;
    layer.values = {5, 6, 7};
    s.series = {step, line, layer};
    return s;
}

TEST(Readout, tellsTheValueInForceNotTheNearestPoint) {
    const auto readout = readoutAt(spec(), 1.9);
    ASSERT_TRUE(readout.has_value());
    ASSERT_EQ(readout->lines.size(), 3);
    EXPECT_EQ(readout->lines[0].value.toStdString(), "20") << "point 2 is nearer but not yet in force";
    EXPECT_EQ(readout->lines[1].value.toStdString(), "3.8");
    EXPECT_EQ(readout->lines[2].value.toStdString(), "6");
    EXPECT_FALSE(readoutAt(spec(), 3.1).has_value());
    EXPECT_FALSE(readoutAt(spec(), kNan).has_value());
}

TEST(Readout, NamesTheHourThatIsGoingOnByItsDate) {
    ChartSpec chart;
    chart.x.meaning = AxisMeaning::HourOfYear;
    chart.x.wholeNumbers = true;
    chart.x.minimum = 120;
    chart.x.maximum = 132;
    SeriesSpec demand;
    demand.kind = SeriesKind::StackedLayer;
    demand.xStart = 120;
    demand.xStep = 1;
    for (int hour = 120; hour < 132; ++hour) demand.values << hour;
    chart.series << demand;
    const auto at = [&](double x) { return readoutAt(chart, x, QLocale::c()).value_or(Readout()); };
    EXPECT_EQ(at(130.7).heading.toStdString(), "day 6, 10:00");
    ASSERT_EQ(at(130.7).lines.size(), 1);
    EXPECT_EQ(at(130.7).lines[0].value.toStdString(), "130") << "the next hour has not begun";
    EXPECT_EQ(at(132.0).heading.toStdString(), "day 6, 11:00") << "the end of the axis is the end of its last hour";
    chart.x.firstDay = QDate(2026, 1, 5);
    EXPECT_EQ(at(130.0 - 1e-9).heading.toStdString(), "Sat 10 Jan 2026, 10:00");
}

TEST(ChartTable, givesTabSeparatedTextWithHeaders) {
    ChartTable table;
    table.columns = {{QStringLiteral("Hour"), Quantity::Plain, {}, {}, 5.0, 1.0, 2},
                     {QStringLiteral("GPUs"), Quantity::Gpus, {1.5, kNan}, {}, 0.0, 0.0, 0},
                     {QStringLiteral("Note"), Quantity::Plain, {}, {QStringLiteral("a\tb")}, 0.0, 0.0, 0}};
    EXPECT_EQ(table.toTsv(QLocale::c()).toStdString(), "Hour\tGPUs\tNote\n5\t1.5\ta b\n6\t\u2013\t\n");
}

TEST(ChartTableModel, showsTheTableAndKeepsItsPlaceOnNewNumbers) {
    ChartTable table;
    table.columns = {{QStringLiteral("USD"), Quantity::Usd, {1.0, 2.0}, {}, 0.0, 0.0, 0}};
    ChartTableModel model;
    model.setTable(table);
    EXPECT_EQ(model.rowCount(), 2);
    int resets = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, &model, [&resets] { ++resets; });
    table.columns[0].numbers = {3.0, 4.0};
    model.setTable(table);
    EXPECT_EQ(resets, 0);
    EXPECT_EQ(model.index(1, 0).data().toString().toStdString(), "$4.00");
}

TEST(ChartTableModel, showsEveryRowOfAColumnWithAsManyDecimals) {
    ChartTable table;
    table.columns = {{QStringLiteral("Hour"), Quantity::Plain, {}, {}, 0.0, 0.5, 3},
                     {QStringLiteral("GPUs"), Quantity::Gpus, {1234.5, 2.0, 0.25}, {}, 0.0, 0.0, 0},
                     {QStringLiteral("USD"), Quantity::Usd, {5373.0, 108.81, 0.0}, {}, 0.0, 0.0, 0}};
    ChartTableModel model;
    model.setTable(table);
    const auto row = [&](int at) {
        QStringList cells;
        for (int column = 0; column < 3; ++column) cells << model.index(at, column).data().toString();
        return cells.join(u' ').toStdString();
    };
    EXPECT_EQ(row(0), "0.0 1,234.50 $5,373.00");
    EXPECT_EQ(row(1), "0.5 2.00 $108.81");
    EXPECT_EQ(row(2), "1.0 0.25 $0.00");
    EXPECT_EQ(table.text(0, 1).toStdString(), "1,234.5") << "a copy is computed with, each to its last digit";
}

}  // namespace
}  // namespace splitpoint::ui
