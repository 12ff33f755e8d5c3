#include "ui/inputs/range_spread.h"

#include <cmath>

#include <gtest/gtest.h>

#include "models/uncertainty/uncertain_inputs.h"
#include "tests/ui/window/test_scenarios.h"
#include "ui/inputs/field_table.h"

namespace splitpoint::ui {
namespace {

using models::Estimate;
using namespace Qt::StringLiterals;

Field positive() {
    Field field;
    field.kind = FieldKind::Range;
    field.limits = {0.0, std::numeric_limits<double>::infinity(), true};
    return field;
}

Field share() {
    Field field = positive();
    field.limits = {0.0, 1.0, false};
    return field;
}

TEST(RangeSpread, TheWindowDrawsWhatTheSimulationDraws) {
    models::Scenario scenario = test::fullScenario();
    scenario.workloads[0].demandLevel = {0.8, 1.0, 1.2};
    scenario.workloads[0].growthPerYear = {-0.1, 0.1, 0.5};
    const auto inputs = models::uncertainInputs(scenario);
    std::size_t found = 0;
    for (const Field& field : fieldsOf(scenario)) {
        if (field.kind != FieldKind::Range) continue;
        const auto value = field.get(scenario);
        const auto* estimate = std::get_if<Estimate>(&value);
        if (estimate == nullptr || !estimate->isRange()) continue;
        QString path = field.path;
        for (std::size_t w = 0; w < scenario.workloads.size(); ++w)
            path.replace(u"workloads[%1]"_s.arg(w),
                         u"workloads[%1]"_s.arg(QString::fromStdString(scenario.workloads[w].name)));
        const auto same = std::find_if(inputs.begin(), inputs.end(),
                                       [&](const auto& input) { return input.path == path.toStdString(); });
        ASSERT_NE(same, inputs.end()) << path.toStdString();
        ++found;
        for (const double z : {-2.0, -1.0, 0.0, 0.7, 2.0})
            EXPECT_EQ(rangeDistribution(field, *estimate).at(z), same->distribution.at(z))
                << path.toStdString() << " at " << z;
    }
    EXPECT_EQ(found, inputs.size());
}

TEST(RangeSpread, HalfOfTheFuturesLieOnEachSide) {
    const Estimate value(2.1, 2.4, 3.3);
    const auto curve = rangeDensity(rangeDistribution(positive(), value), 400);
    ASSERT_FALSE(curve.empty());
    double below = 0.0, above = 0.0;
    for (std::size_t i = 1; i < curve.size(); ++i) {
        const double area = (curve[i].x() - curve[i - 1].x()) * (curve[i].y() + curve[i - 1].y()) / 2.0;
        EXPECT_GE(area, 0.0);
        (curve[i].x() <= value.typical ? below : above) += area;
    }
    EXPECT_NEAR(below / above, 1.0, 0.02);
    EXPECT_TRUE(rangeDensity(rangeDistribution(positive(), Estimate(2.0))).empty());
}

TEST(RangeSpread, DraggingOneEndMovesBothInProportion) {
    EXPECT_EQ(withEnd(positive(), Estimate(2.0), true, 2.3, false), Estimate(1.7, 2.0, 2.3));
    EXPECT_EQ(withEnd(positive(), Estimate(1.8, 2.0, 2.4), true, 2.8, false), Estimate(1.6, 2.0, 2.8));
    EXPECT_EQ(withEnd(positive(), Estimate(1.8, 2.0, 2.4), true, 2.8, true), Estimate(1.8, 2.0, 2.8));
    EXPECT_EQ(withEnd(positive(), Estimate(1.8, 2.0, 2.4), false, 1.9, false), Estimate(1.9, 2.0, 2.2));
    // Beyond the typical value: no range.
    EXPECT_EQ(withEnd(positive(), Estimate(1.8, 2.0, 2.4), true, 1.5, false), Estimate(2.0));
    EXPECT_EQ(withEnd(share(), Estimate(0.9), true, 2.0, false), Estimate(0.0, 0.9, 1.0));
    EXPECT_GT(withEnd(positive(), Estimate(2.0), false, -5.0, false).low, 0.0);
}

TEST(RangeSpread, StepsWidenAndNarrowAndComeBackToOneFigure) {
    EXPECT_EQ(widened(positive(), Estimate(2.0), 1), Estimate(1.9, 2.0, 2.1));
    EXPECT_EQ(widened(positive(), Estimate(1.9, 2.0, 2.1), 2), Estimate(1.7, 2.0, 2.3));
    EXPECT_EQ(widened(positive(), Estimate(1.9, 2.0, 2.1), -1), Estimate(2.0));
    EXPECT_EQ(widened(positive(), Estimate(2.0), -3), Estimate(2.0));
    EXPECT_EQ(widened(share(), Estimate(0.0), 2), Estimate(0.0, 0.0, 0.1));
    EXPECT_EQ(spreadPercent(Estimate(1.7, 2.0, 2.3)), 15);
    EXPECT_EQ(spreadPercent(Estimate(2.0)), 0);
}

TEST(RangeSpread, EveryEditStaysInItsLimits) {
    const models::Scenario scenario = test::fullScenario();
    for (const Field& field : fieldsOf(scenario)) {
        const auto value = field.get(scenario);
        const auto* estimate = std::get_if<Estimate>(&value);
        if (field.kind != FieldKind::Range || estimate == nullptr) continue;
        const RangeScale scale = rangeScale(field, *estimate);
        EXPECT_LT(scale.low, scale.high) << field.path.toStdString();
        for (int steps : {-30, -1, 1, 7, 60}) {
            for (const Estimate& next :
                 {widened(field, *estimate, steps),
                  withEnd(field, *estimate, steps > 0, estimate->typical + 0.07 * steps, steps % 2 == 0)}) {
                EXPECT_TRUE(next.low <= next.typical && next.typical <= next.high) << field.path.toStdString();
                EXPECT_EQ(next.typical, estimate->typical);
                EXPECT_TRUE(field.limits.contains(next.low) && field.limits.contains(next.high))
                    << field.path.toStdString();
            }
        }
    }
}

TEST(RangeSpread, SaysItInFutures) {
    EXPECT_EQ(rangeSentence(positive(), Estimate(2.04, 2.4, 2.76), QLocale::c()).toStdString(),
              "9 in 10 futures lie between 2.04 and 2.76, half of them below 2.4.");
    EXPECT_EQ(rangeSentence(positive(), Estimate(2.4), QLocale::c()).toStdString(), "Exactly 2.4 in every future.");
}

}  // namespace
}  // namespace splitpoint::ui
