#include <cmath>
#include <random>

#include <gtest/gtest.h>

#include "models/demand/brush.h"
#include "models/demand/drawn.h"
#include "models/demand/range_edit.h"
#include "models/demand/snap.h"
#include "models/demand/stamp.h"
#include "models/demand/stroke.h"

namespace splitpoint::models {
namespace {

using Curve = std::vector<double>;
using Points = std::vector<WeekPoint>;

double lineAt(const Points& points, double hour) {
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (hour > points[i].hour) continue;
        const auto &a = points[i - 1], &b = points[i];
        return a.gpus + (b.gpus - a.gpus) * (hour - a.hour) / (b.hour - a.hour);
    }
    return points.back().gpus;
}

TEST(Stroke, NeverGoesBackInTime) {
    EXPECT_EQ(asFunctionOfTime(Points{{1, 5}, {3, 7}}), (Points{{1, 5}, {3, 7}}));
    EXPECT_EQ(asFunctionOfTime(Points{{1, 5}, {4, 9}, {2, 1}, {3, 2}}), (Points{{1, 5}, {2, 1}, {3, 2}, {4, 9}}));
    EXPECT_EQ(asFunctionOfTime(Points{{2, 5}, {2, 8}, {2, 3}}), (Points{{2, 3}}));
    EXPECT_EQ(asFunctionOfTime(Points{{5, 1}, {2, -4}}), (Points{{2, 0}, {5, 1}}));
}

TEST(Stroke, RandomScribblesComeOutSorted) {
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        Points path;
        for (int i = 0; i < 40; ++i)
            path.push_back({static_cast<double>(random() % 1000) / 7.0, static_cast<double>(random() % 90)});
        const auto stroke = asFunctionOfTime(path);
        for (std::size_t i = 1; i < stroke.size(); ++i) ASSERT_LT(stroke[i - 1].hour, stroke[i].hour);
        const auto last =
            std::find_if(stroke.begin(), stroke.end(), [&](const WeekPoint& p) { return p.hour == path.back().hour; });
        ASSERT_NE(last, stroke.end());
        EXPECT_EQ(last->gpus, path.back().gpus);
    }
}

TEST(Stroke, IsReadInTheMiddleOfTheHours) {
    const auto grid = onHourGrid(Points{{2, 0}, {6, 40}}, 168);
    EXPECT_EQ(grid.range, (HourRange{2, 6}));
    EXPECT_EQ(grid.gpus, (Curve{5, 15, 25, 35, 40}));
    EXPECT_EQ(onHourGrid(Points{{3.2, 7}}, 168).gpus, (Curve{7}));
    EXPECT_EQ(onHourGrid(Points{{-5, 1}, {1.5, 1}}, 168).range, (HourRange{0, 1}));
    EXPECT_EQ(onHourGrid(Points{{160, 1}, {900, 1}}, 168).range, (HourRange{160, 167}));
    EXPECT_EQ(onHourGrid(Points{{200, 1}}, 168).range.size(), 0);
}

TEST(Stroke, ThePencilReplacesOnlyWhatItWentOver) {
    const auto edit = drawStroke(Curve(10, 1.0), Points{{2, 9}, {4.5, 9}});
    EXPECT_EQ(edit.gpus, (Curve{1, 1, 9, 9, 9, 1, 1, 1, 1, 1}));
    EXPECT_EQ(edit.touched, (std::vector<HourRange>{{2, 4}}));
}

TEST(Thinning, KeepsEveryPointWithinTheTolerance) {
    std::mt19937 random(11);
    for (const double tolerance : {0.0, 0.5, 3.0}) {
        Points points;
        double level = 20;
        for (int h = 0; h < 168; ++h) {
            level = std::max(0.0, level + static_cast<double>(random() % 7) - 3.0);
            points.push_back({static_cast<double>(h), level});
        }
        const auto thin = thinned(points, tolerance);
        EXPECT_EQ(thin.front(), points.front());
        EXPECT_EQ(thin.back(), points.back());
        for (const auto& point : points) EXPECT_LE(std::abs(lineAt(thin, point.hour) - point.gpus), tolerance + 1e-9);
        if (tolerance > 0) {
            EXPECT_LT(thin.size(), points.size() / 2 + 40);
        }
    }
    EXPECT_EQ(thinned(Points{{0, 1}, {1, 2}, {2, 3}, {3, 4}}, 0.0), (Points{{0, 1}, {3, 4}}));
}

TEST(Brush, IsSymmetricAndEndsAtItsRadius) {
    const auto edit = dab(Curve(48, 10.0), {BrushMode::Push, 6.0, 8.0, 1.0}, 24.0);
    for (int d = 0; d < 24; ++d)
        EXPECT_NEAR(edit.gpus[static_cast<std::size_t>(23 - d)], edit.gpus[static_cast<std::size_t>(24 + d)], 1e-12);
    EXPECT_DOUBLE_EQ(edit.gpus[17], 10.0);
    EXPECT_GT(edit.gpus[24], 17.5);
    EXPECT_DOUBLE_EQ(brushWeight(0, 6), 1.0);
    EXPECT_DOUBLE_EQ(brushWeight(6, 6), 0.0);
}

TEST(Brush, PushesAsFarHoweverSlowlyItIsDrawn) {
    const Brush brush{BrushMode::Push, 3.0, 5.0, 1.0};
    const Curve flat(40, 10.0), few{10, 20};
    Curve many;
    for (double h = 10; h <= 20; h += 0.01) many.push_back(h);
    many.push_back(20);
    EXPECT_EQ(brushStroke(flat, brush, few).gpus, brushStroke(flat, brush, many).gpus);
    EXPECT_DOUBLE_EQ(brushStroke(flat, brush, few).gpus[15], 15.0);
}

TEST(Brush, SmoothingKeepsStraightLinesAndCalmsTheRest) {
    Curve line, zigzag;
    for (int h = 0; h < 40; ++h) {
        line.push_back(h);
        zigzag.push_back(h % 2 == 0 ? 10 : 20);
    }
    const Brush brush{BrushMode::Smooth, 8.0, 0.0, 1.0};
    const auto straight = dab(line, brush, 20.0);
    for (std::size_t h = 1; h + 1 < line.size(); ++h) EXPECT_NEAR(straight.gpus[h], line[h], 1e-12);
    EXPECT_LT(std::abs(dab(zigzag, brush, 20.0).gpus[20] - 15.0), 0.2);
}

TEST(Brush, FlattenAndTowardReachTheirAim) {
    EXPECT_NEAR(dab(Curve(40, 10.0), {BrushMode::Flatten, 8.0, 30.0, 1.0}, 20.5).gpus[20], 30.0, 1e-12);
    const Curve reference(40, 4.0);
    EXPECT_NEAR(dab(Curve(40, 10.0), {BrushMode::Toward, 8.0, 0.0, 1.0}, 20.5, reference).gpus[20], 4.0, 1e-12);
    EXPECT_GE(dab(Curve(40, 1.0), {BrushMode::Push, 8.0, -30.0, 1.0}, 20.5).gpus[20], 0.0);
}

TEST(RangeEdit, TypedOperations) {
    const Curve gpus{1, 2, 3, 4};
    EXPECT_EQ(operate(gpus, {1, 2}, RangeOperation::Set, 9).gpus, (Curve{1, 9, 9, 4}));
    EXPECT_EQ(operate(gpus, {1, 2}, RangeOperation::Multiply, 2).gpus, (Curve{1, 4, 6, 4}));
    EXPECT_EQ(operate(gpus, {0, 9}, RangeOperation::Add, -2).gpus, (Curve{0, 0, 1, 2}));
    EXPECT_EQ(typedOperation('-', 3)->operand, -3.0);
    EXPECT_FALSE(typedOperation('=', -1));
    EXPECT_FALSE(typedOperation('*', -1));
    EXPECT_FALSE(typedOperation('/', 2));
    EXPECT_FALSE(typedOperation('=', std::nan("")));
}

TEST(RangeEdit, RampsShiftsCopiesSwapsAndInterpolates) {
    EXPECT_EQ(ramp(Curve(5, 0.0), {0, 4}, 10, 50).gpus, (Curve{10, 20, 30, 40, 50}));
    EXPECT_EQ(ramp(Curve(3, 0.0), {1, 1}, 10, 50).gpus, (Curve{0, 10, 0}));
    EXPECT_EQ(shiftWithin({1, 2, 3, 4, 5}, {1, 3}, 1).gpus, (Curve{1, 4, 2, 3, 5}));
    EXPECT_EQ(shiftWithin({1, 2, 3, 4, 5}, {1, 3}, -1).gpus, (Curve{1, 3, 4, 2, 5}));
    EXPECT_EQ(swapWithNext({1, 2, 3, 4}, {0, 1}).gpus, (Curve{3, 4, 1, 2}));
    EXPECT_EQ(swapWithNext({1, 2, 3}, {1, 2}).gpus, (Curve{1, 2, 3}));
    EXPECT_EQ(interpolate({0, 9, 9, 9, 40}, {1, 3}).gpus, (Curve{0, 10, 20, 30, 40}));
    EXPECT_EQ(interpolate({5, 9, 9}, {1, 2}).gpus, (Curve{5, 5, 5}));
    Curve week(168, 0.0);
    for (std::size_t h = 8; h < 18; ++h) week[h] = static_cast<double>(h);
    const std::vector<int> workdays{1, 2, 3, 4, 9};
    const auto copied = copyToDays(week, {8, 17}, workdays);
    EXPECT_DOUBLE_EQ(copied.gpus[4 * 24 + 12], 12.0);
    EXPECT_DOUBLE_EQ(copied.gpus[5 * 24 + 12], 0.0);
    EXPECT_EQ(copied.touched.size(), 4U);
}

TEST(RangeEdit, ShiftingThereAndBackIsTheSame) {
    Curve gpus;
    for (int h = 0; h < 30; ++h) gpus.push_back(h * h % 17);
    for (int hours = -40; hours <= 40; ++hours)
        EXPECT_EQ(shiftWithin(shiftWithin(gpus, {3, 21}, hours).gpus, {3, 21}, -hours).gpus, gpus);
}

TEST(Stamps, PeakAtTheirAmplitudeAndEndAtTheCanvas) {
    for (std::size_t s = 0; s < kStampCount; ++s) {
        const auto stamp = static_cast<Stamp>(s);
        const auto shape = stampShape(stamp);
        EXPECT_EQ(static_cast<int>(shape.size()), stampHours(stamp));
        EXPECT_DOUBLE_EQ(*std::max_element(shape.begin(), shape.end()), 1.0);
        if (stamp == Stamp::WeekendDip) continue;
        const auto edit = stamped(Curve(400, 0.0), stamp, 3, 48.0);
        EXPECT_DOUBLE_EQ(*std::max_element(edit.gpus.begin(), edit.gpus.end()), 48.0);
        EXPECT_EQ(stamped(Curve(10, 0.0), stamp, 8, 48.0).touched.front().last, 9);
        EXPECT_TRUE(stamped(Curve(10, 0.0), stamp, 10, 48.0).touched.empty());
    }
    EXPECT_EQ(stamped({10, 20}, Stamp::WeekendDip, 0, 0.25).gpus, (Curve{7.5, 15}));
    EXPECT_EQ(stamped({10, 20}, Stamp::FlatService, 0, -15).gpus, (Curve{0, 5}));
}

TEST(Snapping, LinesBeatStepsWithinReach) {
    const Curve lines{62.0, 70.0};
    EXPECT_DOUBLE_EQ(snapped(60.4, {1.0, lines, 1.0}), 60.0);
    EXPECT_DOUBLE_EQ(snapped(61.2, {1.0, lines, 1.0}), 62.0);
    EXPECT_DOUBLE_EQ(snapped(65.9, {1.0, lines, 10.0}), 62.0);
    EXPECT_DOUBLE_EQ(snapped(66.1, {1.0, lines, 10.0}), 70.0);
    EXPECT_DOUBLE_EQ(snapped(12.0, {8.0, {}, 0.0}), 16.0);
    EXPECT_DOUBLE_EQ(snapped(12.3, {0.0, {}, 0.0}), 12.3);
    EXPECT_DOUBLE_EQ(snapped(-3.0, {1.0, {}, 0.0}), 0.0);
    EXPECT_EQ(snappedHour(7.99, 168), 7);
    EXPECT_EQ(snappedHour(500, 168), 167);
}

TEST(Drawn, CoversFromItsFirstToItsLastPoint) {
    const std::vector<DrawnSpan> spans{{{{1.5, 10}, {4, 20}}}};
    const auto hours = drawnHours(spans, 0, 6);
    EXPECT_FALSE(hours[1]);
    EXPECT_DOUBLE_EQ(*hours[2], 12.0);
    EXPECT_DOUBLE_EQ(*hours[4], 20.0);
    EXPECT_FALSE(hours[5]);
}

/// The layer hour by hour, as a reference: random edits on it and on a plain list of values agree.
TEST(Drawn, RandomEditsAgreeWithAPlainList) {
    std::mt19937 random(3);
    for (int round = 0; round < 100; ++round) {
        DrawnLayer layer;
        std::vector<DrawnValue> expected(168);
        for (int edit = 0; edit < 12; ++edit) {
            const int first = static_cast<int>(random() % 168),
                      last = std::min(167, first + static_cast<int>(random() % 30));
            if (random() % 3 == 0) {
                layer = withoutDrawn(layer, {first, last});
                for (int h = first; h <= last; ++h) expected[static_cast<std::size_t>(h)].reset();
                continue;
            }
            Curve gpus;
            for (int h = first; h <= last; ++h) gpus.push_back(static_cast<double>(random() % 64));
            layer = withDrawn(layer, {first, last}, gpus, 0.0);
            for (int h = first; h <= last; ++h)
                expected[static_cast<std::size_t>(h)] = gpus[static_cast<std::size_t>(h - first)];
        }
        const auto got = drawnHours(layer.spans, 0, 168);
        for (std::size_t h = 0; h < 168; ++h) {
            ASSERT_EQ(got[h].has_value(), expected[h].has_value()) << h;
            if (got[h]) {
                ASSERT_NEAR(*got[h], *expected[h], 1e-9) << h;
            }
        }
        for (std::size_t s = 1; s < layer.spans.size(); ++s)
            ASSERT_GT(layer.spans[s].points.front().hour, layer.spans[s - 1].points.back().hour);
    }
}

TEST(Drawn, AToleranceLeavesFewPointsAndOthersAlone) {
    Curve noisy;
    for (int h = 0; h < 100; ++h) noisy.push_back(50.0 + (h % 2) * 0.4);
    DrawnLayer layer = withDrawn({}, {120, 130}, Curve(11, 7.0), 0.0);
    layer = withDrawn(layer, {10, 109}, noisy, 0.5);
    ASSERT_EQ(layer.spans.size(), 2U);
    EXPECT_LE(layer.spans[0].points.size(), 3U);
    EXPECT_EQ(layer.spans[1].points, (Points{{120, 7}, {130, 7}}));
}

}  // namespace
}  // namespace splitpoint::models
