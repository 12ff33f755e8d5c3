#include "models/demand/segment.h"

#include <cmath>
#include <random>

#include <gtest/gtest.h>

#include "models/demand/curve.h"
#include "models/demand/drawn.h"
#include "models/demand/stroke.h"

namespace splitpoint::models {
namespace {

using Curve = std::vector<double>;
using Points = std::vector<WeekPoint>;
constexpr auto kLinear = SegmentShape::Linear;
constexpr auto kSmooth = SegmentShape::Smooth;
constexpr auto kStep = SegmentShape::Step;

TEST(Segment, AStepHoldsItsValueUpToTheNextPoint) {
    const Points points{{2, 5, kStep}, {4, 9}};
    EXPECT_EQ(shapedAt(points, 2), 5);
    EXPECT_EQ(shapedAt(points, 3.999), 5);
    EXPECT_EQ(shapedAt(points, 4), 9);
}

/// Alone, a smooth segment is 3s² - 2s³: an eighth and a half are worked by hand.
TEST(Segment, ALoneSmoothSegmentIsAnS) {
    const Points points{{0, 10, kSmooth}, {8, 42}};
    EXPECT_DOUBLE_EQ(shapedAt(points, 4), 26);
    EXPECT_DOUBLE_EQ(shapedAt(points, 2), 10 + 32 * (3.0 / 16 - 2.0 / 64));
    EXPECT_DOUBLE_EQ(shapedAt(points, 6), 42 - 32 * (3.0 / 16 - 2.0 / 64));
}

/// Slopes 2 and 4 over lengths 1 and 2: w1 = 5, w2 = 4, (5 + 4) / (5/2 + 4/4) = 18/7.
TEST(Segment, SmoothNeighborsShareTheMeanOfFritschAndButland) {
    const Points points{{0, 0, kSmooth}, {1, 2, kSmooth}, {3, 10}};
    const auto left = smoothSlopes(segmentAt(points, 0.5)), right = smoothSlopes(segmentAt(points, 2));
    EXPECT_DOUBLE_EQ(left.toGpusPerHour, 18.0 / 7.0);
    EXPECT_DOUBLE_EQ(right.fromGpusPerHour, left.toGpusPerHour);
    EXPECT_EQ(left.fromGpusPerHour, 0.0);
    EXPECT_EQ(right.toGpusPerHour, 0.0);
}

TEST(Segment, ASmoothOneTakesTheSlopeOfAStraightNeighborUpToThreeOfItsOwn) {
    const auto slope = [](SegmentShape shape, double before) {
        const Points points{{0, before, shape}, {1, 10, kSmooth}, {5, 18}};
        return smoothSlopes(segmentAt(points, 3)).fromGpusPerHour;
    };
    EXPECT_DOUBLE_EQ(slope(kLinear, 9), 1.0);
    EXPECT_DOUBLE_EQ(slope(kLinear, 1), 6.0) << "three times 2";
    EXPECT_EQ(slope(kLinear, 12), 0.0) << "the other way";
    EXPECT_EQ(slope(kLinear, 10), 0.0) << "flat";
    EXPECT_EQ(slope(kStep, 9), 0.0);
}

class AnyCurve : public testing::TestWithParam<unsigned> {
  protected:
    std::mt19937 random{GetParam()};
    int whole(int low, int high) { return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1)); }
    SegmentShape shape() { return static_cast<SegmentShape>(whole(0, 2)); }
    Points points(bool wholeHours) {
        Points made;
        double hour = wholeHours ? whole(0, 5) : whole(0, 500) / 100.0;
        while (hour < 167) {
            made.push_back({hour, static_cast<double>(whole(0, 900)) / 10.0, shape()});
            hour += wholeHours ? whole(1, 12) : whole(1, 1200) / 100.0;
        }
        made.back().shape = kLinear;
        return made;
    }
};

TEST_P(AnyCurve, StaysBetweenTheEndsOfEverySegmentAndIsMonotoneThere) {
    const Points curve = points(false);
    for (std::size_t i = 0; i + 1 < curve.size(); ++i) {
        const double from = curve[i].gpus, to = curve[i + 1].gpus;
        double before = from;
        for (int step = 0; step <= 40; ++step) {
            const double hour = curve[i].hour + (curve[i + 1].hour - curve[i].hour) * step / 40.0;
            const double value = shapedAt(curve, std::min(hour, curve[i + 1].hour));
            ASSERT_GE(value, std::min(from, to));
            ASSERT_LE(value, std::max(from, to));
            ASSERT_GE((value - before) * (to - from), -1e-9) << "not monotone";
            before = value;
        }
    }
}

TEST_P(AnyCurve, HasNoCornerBetweenSmoothSegments) {
    Points curve = points(true);
    for (auto& point : curve) point.shape = kSmooth;
    constexpr double kBeside = 1e-5;
    for (std::size_t i = 1; i + 1 < curve.size(); ++i) {
        const double at = curve[i].hour, middle = curve[i].gpus;
        const double left = (middle - shapedAt(curve, at - kBeside)) / kBeside;
        const double right = (shapedAt(curve, at + kBeside) - middle) / kBeside;
        ASSERT_NEAR(left, right, 0.01) << i;
    }
}

TEST_P(AnyCurve, AWeekWrapsRoundWhereItIsCutOff) {
    Points week = points(true);
    const Curve here = sampleWeek(week);
    for (const double gpus : here) ASSERT_GE(gpus, 0.0);
    // The same points a day later give the same curve a day later.
    for (auto& point : week) point.hour += point.hour >= 144 ? -144 : 24;
    std::sort(week.begin(), week.end(), [](const auto& a, const auto& b) { return a.hour < b.hour; });
    const Curve later = sampleWeek(week);
    for (std::size_t h = 0; h < 168; ++h) ASSERT_NEAR(later[(h + 24) % 168], here[h], 1e-9) << h;
}

/// Random edits on shaped lines change the hours they name and, to rounding, no other.
TEST_P(AnyCurve, EditsLeaveTheHoursOutsideAlone) {
    DrawnLayer layer{DrawnRepeat::Week, Combine::Replace, {{points(true)}}};
    for (int edit = 0; edit < 25; ++edit) {
        const auto before = drawnHours(layer.spans, 0, 168);
        const int first = whole(0, 167), last = std::min(167, first + whole(0, 20));
        const bool erases = whole(0, 2) == 0;
        Curve gpus;
        for (int h = first; h <= last; ++h) gpus.push_back(whole(0, 64));
        layer = erases ? withoutDrawn(layer, {first, last}) : withDrawn(layer, {first, last}, gpus, 0.0, shape());
        const auto after = drawnHours(layer.spans, 0, 168);
        for (int h = 0; h < 168; ++h) {
            const auto at = static_cast<std::size_t>(h);
            DrawnValue wanted = before[at];
            if (h >= first && h <= last) wanted = erases ? DrawnValue() : gpus[static_cast<std::size_t>(h - first)];
            ASSERT_EQ(after[at].has_value(), wanted.has_value()) << h;
            if (wanted) {
                ASSERT_NEAR(*after[at], *wanted, 1e-9) << h << " after edit " << edit;
            }
        }
        for (const auto& span : layer.spans) ASSERT_EQ(span.points.back().shape, kLinear);
        if (!layer.spans.empty()) layer = withShape(layer, {whole(0, 150), whole(151, 167)}, shape());
    }
}

TEST_P(AnyCurve, ThinningKeepsEveryHourWithinTheToleranceInEveryShape) {
    Points path;
    double level = 30;
    for (int h = 0; h < 168; ++h) path.push_back({static_cast<double>(h), level = std::max(0.0, level + whole(-3, 3))});
    for (const auto each : {kLinear, kSmooth, kStep}) {
        for (const double tolerance : {0.0, 0.7, 4.0}) {
            const Points thin = thinned(path, tolerance, each);
            for (const auto& point : path)
                ASSERT_LE(std::abs(shapedAt(thin, point.hour) - point.gpus), tolerance + 1e-9);
            if (tolerance == 4.0) {
                EXPECT_LT(thin.size(), path.size() / 2);
            }
        }
    }
}

/// A hand's stroke beside smooth segments, put into the layer: what is drawn is within the tolerance at every hour of
/// the stroke, and what was there stays.
TEST_P(AnyCurve, AStrokeBesideSmoothSegmentsKeepsItsTolerance) {
    Points old = points(true);
    for (auto& point : old) point.shape = kSmooth;
    old.back().shape = kLinear;
    const DrawnLayer layer{DrawnRepeat::Week, Combine::Replace, {{old}}};
    const auto before = drawnHours(layer.spans, 0, 168);
    Points stroke;
    for (double hour = 40.2; hour < 90; hour += 0.37)
        stroke.push_back({hour, 40 + 20 * std::sin(hour / 5) + whole(0, 2)});
    const SketchEdit edit = drawStroke(Curve(168, 0.0), stroke);
    const HourRange range = edit.touched.front();
    const std::span<const double> values(edit.gpus.begin() + range.first, edit.gpus.begin() + range.last + 1);
    for (const auto each : {kLinear, kSmooth, kStep}) {
        const auto after = drawnHours(withDrawn(layer, range, values, 2.5, each).spans, 0, 168);
        for (int h = 0; h < 168; ++h) {
            const auto at = static_cast<std::size_t>(h);
            if (range.contains(h)) {
                ASSERT_LE(std::abs(*after[at] - edit.gpus[at]), 2.5 + 1e-9) << h;
            } else if (before[at]) {
                ASSERT_NEAR(*after[at], *before[at], 1e-9) << h;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, AnyCurve, testing::Range(1U, 41U));

TEST(Drawn, ErasingBesideASmoothSegmentThatStaysKeepsItSmooth) {
    const DrawnLayer layer{DrawnRepeat::Week, Combine::Replace, {{{{0, 0, kSmooth}, {10, 10, kSmooth}, {20, 40}}}}};
    const DrawnLayer cut = withoutDrawn(layer, {15, 167});
    ASSERT_EQ(cut.spans.size(), 1U);
    EXPECT_EQ(cut.spans[0].points[0].shape, kSmooth) << "only what was cut is put down hour by hour";
    EXPECT_EQ(cut.spans[0].points[1].shape, kLinear);
}

TEST(Drawn, ShapesArePutOnTheSegmentsOfARange) {
    DrawnLayer layer{DrawnRepeat::Week, Combine::Replace, {{{{0, 0}, {10, 10}, {20, 40}}}, {{{30, 1}, {40, 2}}}}};
    EXPECT_EQ(shapeWithin(layer, {21, 29}), std::nullopt);
    layer = withShape(layer, {12, 12}, kSmooth);
    layer = withShape(layer, {25, 35}, kStep);
    EXPECT_EQ(layer.spans[0].points, (Points{{0, 0}, {10, 10, kSmooth}, {20, 40}}));
    EXPECT_EQ(layer.spans[1].points, (Points{{30, 1, kStep}, {40, 2}}));
    EXPECT_EQ(shapeWithin(layer, {10, 10}), kSmooth) << "the segment that leaves from there";
    EXPECT_EQ(shapeWithin(layer, {20, 20}), kSmooth) << "at the end the one that arrives";
}

TEST(Drawn, PointsAreAddedAndTakenAway) {
    const DrawnLayer layer{DrawnRepeat::Week, Combine::Replace, {{{{0, 0, kSmooth}, {10, 10}}}}};
    const auto more = withPoint(layer, {4, 7});
    ASSERT_TRUE(more);
    EXPECT_EQ(more->spans[0].points, (Points{{0, 0, kSmooth}, {4, 7, kSmooth}, {10, 10}}));
    EXPECT_EQ(withoutPoint(*more, 4), layer);
    EXPECT_EQ(withPoint(layer, {11, 7}), std::nullopt);
    EXPECT_EQ(withoutPoint(layer, 3), std::nullopt);
    const auto shorter = withoutPoint(layer, 10);
    ASSERT_TRUE(shorter);
    EXPECT_EQ(shorter->spans[0].points, (Points{{0, 0}}));
    EXPECT_TRUE(withoutPoint(*shorter, 0)->spans.empty());
}

}  // namespace
}  // namespace splitpoint::models
