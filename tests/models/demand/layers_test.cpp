#include "models/demand/layers.h"

#include <cmath>
#include <numeric>
#include <random>

#include <gtest/gtest.h>

#include "models/demand/curve.h"
#include "models/demand/mass.h"
#include "models/demand/template_week.h"

namespace splitpoint::models {
namespace {

using Curve = std::vector<double>;

DemandLayer layer(DemandLayer::What what, bool on = true) {
    return {"l", on, std::move(what)};
}

Curve stacked(const Demand& base, const std::vector<DemandLayer>& layers, int hours, int first = 0) {
    return demandBelow(base, layers, first, hours);
}

TEST(Layers, WithoutLayersTheBaseRepeats) {
    EXPECT_EQ(stacked(HourlyDemand{{1, 2, 3}}, {}, 5), (Curve{1, 2, 3, 1, 2}));
    EXPECT_EQ(stacked(HourlyDemand{{1, 2, 3}}, {}, 3, -1), (Curve{3, 1, 2}));
}

TEST(Layers, AreAppliedInTheirOrder) {
    const auto scale = layer(ScaleLayer{2.0}), cap = layer(CapLayer{5.0});
    EXPECT_EQ(stacked(HourlyDemand{{1, 4}}, {scale, cap}, 2), (Curve{2, 5}));
    EXPECT_EQ(stacked(HourlyDemand{{1, 4}}, {cap, scale}, 2), (Curve{2, 8}));
}

TEST(Layers, OneThatIsOffIsAsIfItWereNotThere) {
    EXPECT_EQ(stacked(HourlyDemand{{1, 4}}, {layer(ScaleLayer{2.0}, false), layer(ShiftLayer{1}, false)}, 2),
              (Curve{1, 4}));
}

TEST(Layers, AShiftBringsInWhatWasThereBefore) {
    const HourlyDemand base{{1, 2, 3, 4}};
    EXPECT_EQ(stacked(base, {layer(ShiftLayer{1})}, 5), (Curve{4, 1, 2, 3, 4}));
    EXPECT_EQ(stacked(base, {layer(ShiftLayer{-1})}, 4), (Curve{2, 3, 4, 1}));
    EXPECT_EQ(stacked(base, {layer(ShiftLayer{3}), layer(ShiftLayer{-2})}, 4),
              stacked(base, {layer(ShiftLayer{1})}, 4));
}

TEST(Layers, AShiftMovesWhatIsBelowItAndNotWhatIsAbove) {
    const HourlyDemand base{{1}};
    const auto event = layer(EventLayer{2, 1, 0, 1.0, 10.0}), shift = layer(ShiftLayer{1});
    EXPECT_EQ(stacked(base, {event, shift}, 5), (Curve{1, 1, 1, 11, 1}));
    EXPECT_EQ(stacked(base, {shift, event}, 5), (Curve{1, 1, 11, 1, 1}));
}

TEST(Layers, GrowthIsExactAfterAYear) {
    const auto grown = stacked(HourlyDemand{{10}}, {layer(GrowthLayer{0.5})}, 8761);
    EXPECT_DOUBLE_EQ(grown[0], 10.0);
    EXPECT_NEAR(grown[8760], 15.0, 1e-12);
    EXPECT_NEAR(grown[777], 10.0 * std::pow(1.5, 777.0 / 8760.0), 1e-12);
}

TEST(Layers, MonthsAreOf730Hours) {
    MonthsLayer months;
    months.factors = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    const auto year = stacked(HourlyDemand{{1}}, {layer(months)}, 8761);
    EXPECT_DOUBLE_EQ(year[729], 1.0);
    EXPECT_DOUBLE_EQ(year[730], 2.0);
    EXPECT_DOUBLE_EQ(year[8759], 12.0);
    EXPECT_DOUBLE_EQ(year[8760], 1.0);
}

TEST(Layers, AnEventComesOnceOrAgain) {
    EXPECT_EQ(stacked(HourlyDemand{{4}}, {layer(EventLayer{1, 2, 0, 0.5, 1.0})}, 5), (Curve{4, 3, 3, 4, 4}));
    EXPECT_EQ(stacked(HourlyDemand{{4}}, {layer(EventLayer{0, 1, 3, 1.0, -9.0})}, 5), (Curve{0, 4, 4, 0, 4}));
}

TEST(Layers, CurvesOfTheirOwnReplaceAddOrLift) {
    const HourlyDemand base{{1, 4}};
    const auto with = [](Combine how) { return layer(ImportLayer{HourlyDemand{{3}}, how}); };
    EXPECT_EQ(stacked(base, {with(Combine::Replace)}, 2), (Curve{3, 3}));
    EXPECT_EQ(stacked(base, {with(Combine::Add)}, 2), (Curve{4, 7}));
    EXPECT_EQ(stacked(base, {with(Combine::AtLeast)}, 2), (Curve{3, 4}));
    const auto night =
        stacked(HourlyDemand{{0}}, {layer(TemplateLayer{DemandTemplate::NightlyBatch, 40, Combine::Add})}, 168);
    EXPECT_DOUBLE_EQ(*std::max_element(night.begin(), night.end()), 40.0);
}

TEST(Layers, WhatIsDrawnHoldsEveryWeekOrOnce) {
    DrawnLayer drawn;
    drawn.spans = {{{{1, 10}, {3, 30}}}};
    const auto weekly = stacked(HourlyDemand{{5}}, {layer(drawn)}, 400);
    EXPECT_EQ((Curve{weekly.begin(), weekly.begin() + 5}), (Curve{5, 10, 20, 30, 5}));
    EXPECT_DOUBLE_EQ(weekly[170], 20.0);
    drawn.repeat = DrawnRepeat::Once;
    const auto once = stacked(HourlyDemand{{5}}, {layer(drawn)}, 400);
    EXPECT_DOUBLE_EQ(once[2], 20.0);
    EXPECT_DOUBLE_EQ(once[170], 5.0);
}

TEST(Layers, NoiseHasItsMeanAndDeviationAndIsTheSameForTheSameSeed) {
    constexpr int kHours = 100'000;
    const auto noise = stacked(HourlyDemand{{1}}, {layer(RoughnessLayer{7, 0.3, 1})}, kHours);
    const double mean = std::accumulate(noise.begin(), noise.end(), 0.0) / kHours;
    double squares = 0;
    for (const double value : noise) squares += (value - mean) * (value - mean);
    const double deviation = std::sqrt(squares / kHours);
    EXPECT_NEAR(mean, 1.0, 4 * 0.3 / std::sqrt(kHours));
    // Variance of the variance of a uniform: (mu4 - sigma^4)/n with mu4 = 1.8 sigma^4.
    EXPECT_NEAR(deviation * deviation, 0.09, 4 * 0.09 * std::sqrt(0.8 / kHours));
    EXPECT_EQ(noise, stacked(HourlyDemand{{1}}, {layer(RoughnessLayer{7, 0.3, 1})}, kHours));
    EXPECT_NE(noise, stacked(HourlyDemand{{1}}, {layer(RoughnessLayer{8, 0.3, 1})}, kHours));
    EXPECT_EQ((Curve{noise.begin() + 500, noise.begin() + 600}),
              stacked(HourlyDemand{{1}}, {layer(RoughnessLayer{7, 0.3, 1})}, 100, 500));
}

TEST(Layers, StrongRoughnessIsCutAtNothingAndRaisesTheMean) {
    constexpr int kHours = 100000;
    const auto mean = [](double share) {
        const auto noise = stacked(HourlyDemand{{1}}, {layer(RoughnessLayer{7, share, 1})}, kHours);
        return std::accumulate(noise.begin(), noise.end(), 0.0) / kHours;
    };
    const auto expected = [](double share) { return std::pow(share + 1 / std::sqrt(3.0), 2) * std::sqrt(3.0) / (4 * share); };
    EXPECT_NEAR(mean(0.57), 1.0, 4 * 0.57 / std::sqrt(kHours));
    EXPECT_NEAR(mean(0.8), expected(0.8), 4 * 0.8 / std::sqrt(kHours));
    EXPECT_NEAR(expected(1.0), 1.077, 5e-4) << "as the schema says";
    EXPECT_NEAR(mean(1.0), expected(1.0), 4 / std::sqrt(kHours));
}

TEST(Layers, ACapHoldsBeforeTheGrowthOfTheWorkload) {
    Workload workload;
    workload.demand = HourlyDemand{{200}};
    workload.growthPerYear = 0.5;
    capDemand(workload, 100, "Cap");
    EXPECT_NEAR(demandCurve(workload, 8761).back(), 150.0, 1e-9) << "as the help page on sketching says";
    workload.growthPerYear = 0.0;
    workload.demandLayers.insert(workload.demandLayers.begin(), layer(GrowthLayer{0.5}));
    EXPECT_DOUBLE_EQ(demandCurve(workload, 8761).back(), 100.0);
}

TEST(Layers, NoiseIsStraightBetweenItsKnots) {
    const auto noise = stacked(HourlyDemand{{1}}, {layer(RoughnessLayer{1, 0.2, 4})}, 20, -8);
    for (std::size_t i = 0; i + 4 < noise.size(); i += 4)
        EXPECT_NEAR(noise[i + 2], 0.5 * (noise[i] + noise[i + 4]), 1e-12);
}

/// Random stacks of every kind.
class AnyStack : public testing::TestWithParam<unsigned> {
  protected:
    std::mt19937 random{GetParam()};
    int whole(int low, int high) { return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1)); }
    double real(double low, double high) { return low + (high - low) * (static_cast<double>(random()) / 4294967296.0); }

    DemandLayer any(std::size_t kind) {
        DrawnLayer drawn;
        drawn.repeat = whole(0, 1) == 0 ? DrawnRepeat::Week : DrawnRepeat::Once;
        drawn.spans = {{{{real(0, 20), real(0, 9)}, {real(30, 60), real(0, 9)}}},
                       {{{real(70, 90), real(0, 9)}, {real(100, 167), real(0, 9)}}}};
        MonthsLayer months;
        for (double& factor : months.factors) factor = real(0, 2);
        const int length = whole(1, 50);
        const std::array<DemandLayer::What, kLayerKindCount> kinds{
            ImportLayer{HourlyDemand{{real(0, 5), real(0, 5)}}, static_cast<Combine>(whole(0, 2))},
            TemplateLayer{static_cast<DemandTemplate>(whole(0, 6)), real(0, 30), static_cast<Combine>(whole(0, 2))},
            ScaleLayer{real(0, 3)},
            GrowthLayer{real(-0.9, 2)},
            months,
            ShiftLayer{whole(-200, 200)},
            CapLayer{real(0, 40)},
            EventLayer{whole(0, 300), length, whole(0, 1) * (length + whole(0, 99)), real(0, 3), real(-20, 20)},
            drawn,
            RoughnessLayer{whole(0, 999), real(0, 1), whole(1, 24)}};
        return layer(kinds[kind], whole(0, 4) > 0);
    }
    std::vector<DemandLayer> stack() {
        std::vector<DemandLayer> layers;
        for (int i = whole(1, 8); i > 0; --i) layers.push_back(any(static_cast<std::size_t>(whole(0, 9))));
        return layers;
    }
};

TEST_P(AnyStack, IsFiniteNeverNegativeAndTheSameFromAnyFirstHour) {
    const WeekDemand base{{{3, 20}, {80.5, 40}, {150, 0}}};
    const auto layers = stack();
    const auto whole = stacked(base, layers, 900);
    for (const double gpus : whole) ASSERT_TRUE(std::isfinite(gpus) && gpus >= 0);
    const auto part = stacked(base, layers, 300, 417);
    for (std::size_t i = 0; i < part.size(); ++i) ASSERT_NEAR(part[i], whole[417 + i], 1e-9 * (1 + whole[417 + i]));
}

TEST_P(AnyStack, WeeksAreAlikeWhereNoLayerShapesTheYear) {
    const WeekDemand base{{{3, 20}, {80.5, 40}, {150, 0}}};
    std::vector<DemandLayer> layers;
    for (auto& each : stack()) {
        if (!shapesTheYear(each)) layers.push_back(each);
    }
    const auto gpus = stacked(base, layers, 3 * kHoursPerWeek);
    for (std::size_t t = kHoursPerWeek; t < gpus.size(); ++t) ASSERT_EQ(gpus[t], gpus[t - kHoursPerWeek]) << t;
}

INSTANTIATE_TEST_SUITE_P(Seeds, AnyStack, testing::Range(1U, 21U));

TEST(Templates, PeakAtOneAndNeverLeaveTheirRange) {
    for (std::size_t i = 0; i < kDemandTemplateCount; ++i) {
        const auto& shape = templateShape(static_cast<DemandTemplate>(i));
        EXPECT_DOUBLE_EQ(*std::max_element(shape.begin(), shape.end()), 1.0) << kDemandTemplateNames[i];
        EXPECT_GE(*std::min_element(shape.begin(), shape.end()), 0.0);
        EXPECT_EQ(shape.size(), i + 1 == kDemandTemplateCount ? 8760U : 168U);
    }
}

TEST(Templates, DoWhatTheirNamesSay) {
    const auto& office = templateShape(DemandTemplate::BusinessHoursInference);
    EXPECT_GT(office[14], 4 * office[3]);
    EXPECT_GT(office[14], 4 * office[5 * 24 + 14]);
    const auto& night = templateShape(DemandTemplate::NightlyBatch);
    EXPECT_GT(night[2], 10 * night[14]);
    const auto& quarter = templateShape(DemandTemplate::EndOfQuarter);
    EXPECT_GT(quarter[2190 - 336 + 300], quarter[300]);
}

TEST(Mass, FactorsReachTheirTarget) {
    const Curve gpus{2, 4, 6};
    EXPECT_DOUBLE_EQ(*massFactor(gpus, MassTarget::PeakGpus, 12), 2.0);
    EXPECT_DOUBLE_EQ(*massFactor(gpus, MassTarget::MeanGpus, 2), 0.5);
    EXPECT_DOUBLE_EQ(*massFactor(gpus, MassTarget::TotalGpuHours, 36), 3.0);
    EXPECT_FALSE(massFactor({0, 0}, MassTarget::PeakGpus, 1));
    EXPECT_FALSE(massFactor(gpus, MassTarget::PeakGpus, -1));
}

TEST(Mass, AMonthReachesItsTotalAndTheOthersStay) {
    Workload w;
    w.demand = HourlyDemand{{2, 4}};
    const auto before = demandCurve(w, 2 * 730);
    EXPECT_DOUBLE_EQ(monthGpuHours(before, 0), 3.0 * 730);
    EXPECT_DOUBLE_EQ(monthGpuHours(before, 2), 0.0) << "beyond the curve";
    scaleMonth(w, 1, *monthFactor(before, 1, 7300), "Months");
    const auto after = demandCurve(w, 2 * 730);
    EXPECT_NEAR(monthGpuHours(after, 1), 7300, 1e-9);
    EXPECT_DOUBLE_EQ(monthGpuHours(after, 0), monthGpuHours(before, 0));
    ASSERT_EQ(w.demandLayers.size(), 1U);
    scaleMonth(w, 0, 2.0, "Months");
    EXPECT_EQ(w.demandLayers.size(), 1U) << "one layer for all months";
    scaleMonth(w, 0, 0.5, "Months");
    scaleMonth(w, 1, 1.0 / std::get<MonthsLayer>(w.demandLayers.back().what).factors[1], "Months");
    EXPECT_TRUE(w.demandLayers.empty());
    EXPECT_FALSE(monthFactor({0, 0}, 0, 10));
    EXPECT_FALSE(monthFactor(before, 5, 10));
    EXPECT_FALSE(monthFactor(before, 0, -1));
}

TEST(Mass, ACapIsOneLayerThatMoves) {
    Workload w;
    w.demand = HourlyDemand{{2, 9}};
    capDemand(w, 5, "Cap");
    capDemand(w, 6, "Cap");
    ASSERT_EQ(w.demandLayers.size(), 1U);
    EXPECT_EQ(demandCurve(w, 2), (std::vector<double>{2, 6}));
}

TEST(Mass, ScalingAndShiftingChangeOneLayerAndNeverTheBase) {
    Workload w;
    w.demand = HourlyDemand{{1, 2}};
    const Demand base = w.demand;
    scaleDemand(w, 2, "Scale");
    scaleDemand(w, 3, "Scale");
    ASSERT_EQ(w.demandLayers.size(), 1U);
    EXPECT_EQ(demandCurve(w, 2), (Curve{6, 12}));
    scaleDemand(w, 1.0 / 6.0, "Scale");
    EXPECT_TRUE(w.demandLayers.empty());
    shiftDemand(w, 1, "Shift");
    EXPECT_EQ(demandCurve(w, 2), (Curve{2, 1}));
    shiftDemand(w, -1, "Shift");
    EXPECT_TRUE(w.demandLayers.empty());
    EXPECT_EQ(w.demand, base);
}

}  // namespace
}  // namespace splitpoint::models
