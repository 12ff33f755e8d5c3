#include "ui/charts/clock_ticks.h"

#include <gtest/gtest.h>

namespace splitpoint::ui {
namespace {

using namespace Qt::StringLiterals;

/// Hours from Monday 5 January 2026, zoomed to a part, with a tick a day as a week has or a tick a month as a year has.
AxisSpec hours(double from, double to, bool byMonth = false) {
    AxisSpec axis;
    axis.meaning = AxisMeaning::HourOfYear;
    axis.minimum = 0;
    axis.maximum = 8760;
    if (byMonth) {
        axis.ticks = {{-96.0, u"Jan"_s, 264.0}, {648.0, u"Feb"_s, 1008.0}, {1320.0, u"Mar"_s, 1680.0}};
    } else {
        for (int day = 0; day < 7; ++day) axis.ticks.append({24.0 * day, u"day name %1"_s.arg(day), 24.0 * day + 12.0});
    }
    axis.shown = AxisRange{from, to};
    return axis;
}

QStringList labels(const AxisSpec& axis, int wanted) {
    QStringList all;
    for (const TickSpec& tick : clockTicks(axis, wanted)) all << tick.label;
    return all;
}

TEST(ClockTicks, WithinADayTheHoursAreTold) {
    EXPECT_EQ(labels(hours(24 + 5.5, 24 + 12.5), 8),
              (QStringList{u"06:00"_s, u"07:00"_s, u"08:00"_s, u"09:00"_s, u"10:00"_s, u"11:00"_s, u"12:00"_s}));
}

TEST(ClockTicks, MidnightHasTheNameOfItsDay) {
    const QString tuesday = u"day name 1"_s;
    EXPECT_EQ(labels(hours(12, 36), 5), (QStringList{u"12:00"_s, u"18:00"_s, tuesday, u"06:00"_s, u"12:00"_s}));
    for (const TickSpec& tick : clockTicks(hours(12, 36), 5)) EXPECT_EQ(tick.label == tuesday, tick.value == 24.0);
}

TEST(ClockTicks, LongerPartsHaveDaysAndStayWithinWhatIsWanted) {
    for (const double span : {1.0, 7.0, 30.0, 100.0, 400.0, 2000.0})
        for (const int wanted : {2, 5, 12}) {
            const auto ticks = clockTicks(hours(100, 100 + span), wanted);
            EXPECT_LE(ticks.size(), wanted + 1) << span;
            for (const TickSpec& tick : ticks) {
                EXPECT_GE(tick.value, 100.0);
                EXPECT_LE(tick.value, 100.0 + span);
            }
        }
    EXPECT_EQ(labels(hours(0, 100), 5).at(1), u"day name 1"_s);
    EXPECT_EQ(labels(hours(0, 2000, true), 6),
              (QStringList{u"5 Jan"_s, u"19 Jan"_s, u"2 Feb"_s, u"16 Feb"_s, u"2 Mar"_s, u"16 Mar"_s}));
    EXPECT_EQ(labels(hours(636, 672, true), 3), (QStringList{u"12:00"_s, u"1 Feb"_s, u"12:00"_s, u"2 Feb"_s}));
}

TEST(ClockTicks, TheEndOfTheLastDayIsAnHourOfIt) {
    AxisSpec day = hours(0, 24);
    day.ticks = {{0.0, u"Mon 5 Jan"_s, 12.0}};
    EXPECT_EQ(labels(day, 5), (QStringList{u"Mon 5 Jan"_s, u"06:00"_s, u"12:00"_s, u"18:00"_s, u"24:00"_s}));
}

TEST(ClockTicks, WithoutADateDaysAreCountedAndNonsenseHasNone) {
    AxisSpec axis = hours(20, 50);
    axis.ticks.clear();
    EXPECT_TRUE(labels(axis, 6).contains(u"day 2"_s));
    EXPECT_TRUE(clockTicks(hours(5, 5), 6).isEmpty());
    EXPECT_TRUE(clockTicks(hours(0, 24), 0).isEmpty());
}

}  // namespace
}  // namespace splitpoint::ui
