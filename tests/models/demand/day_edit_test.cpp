#include "models/demand/day_edit.h"

#include <gtest/gtest.h>

#include "models/demand/brush.h"

namespace splitpoint::models {
namespace {

using Curve = std::vector<double>;

Curve threeDays() {
    Curve gpus(60, 0.0);  // the third day has 12 hours
    for (std::size_t h = 0; h < 24; ++h) gpus[h] = h < 12 ? 10 : 30;
    for (std::size_t h = 48; h < 60; ++h) gpus[h] = 8;
    return gpus;
}

TEST(DayEdit, MeansOfWholeAndShortDays) {
    EXPECT_EQ(dayMeans(threeDays()), (Curve{20, 0, 8}));
}

TEST(DayEdit, DaysGetTheirMeanAndKeepTheirShape) {
    const auto edit = onDays(threeDays(), {{30, 5, 99}, {{0, 1}}});
    EXPECT_EQ(edit.touched, (std::vector<HourRange>{{0, 47}}));
    EXPECT_DOUBLE_EQ(edit.gpus[3], 15);
    EXPECT_DOUBLE_EQ(edit.gpus[20], 45);
    EXPECT_DOUBLE_EQ(edit.gpus[30], 5) << "a day of 0 becomes level";
    EXPECT_EQ(edit.gpus[50], 8) << "not touched";
    EXPECT_EQ(dayMeans(edit.gpus), (Curve{30, 5, 8}));
}

TEST(DayEdit, TheLastDayEndsWithTheCanvas) {
    const auto edit = onDays(threeDays(), {{20, 0, 4}, {{2, 2}}});
    EXPECT_EQ(edit.touched, (std::vector<HourRange>{{48, 59}}));
    EXPECT_EQ(edit.gpus[59], 4);
}

TEST(DayEdit, TheBrushWorksOnDaysAsOnHours) {
    const Curve year(8760, 10.0);
    const Brush push{BrushMode::Push, 3.0, 6.0, 1.0};
    const auto edit = onDays(year, dab(dayMeans(year), push, 100.5));
    EXPECT_DOUBLE_EQ(edit.gpus[100 * 24 + 5], 16);
    EXPECT_EQ(edit.gpus[104 * 24], 10);
    for (std::size_t h = 1; h < 24; ++h) EXPECT_EQ(edit.gpus[101 * 24 + h], edit.gpus[101 * 24]);
}

}  // namespace
}  // namespace splitpoint::models
