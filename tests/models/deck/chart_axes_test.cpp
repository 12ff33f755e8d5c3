// Axes and labels of the charts on slides: what they begin at, that they hold what is drawn.
#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "models/deck/chart_part.h"
#include "models/deck/chart_sheet.h"
#include "models/deck/slide_kinds.h"
#include "models/deck/text_fit.h"
#include "models/words/number_words.h"
#include "tests/models/deck/deck_fixture.h"
#include "tests/models/deck/structure.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::models::deck {
namespace {

using test::chat;

const SlideArea kAxesArea{{0.6, 1.4, 12.1, 5.4}, {0.6, 7, 12, 0.3}, {}};

SlideChart columns(ChartKind kind, std::vector<std::optional<double>> values) {
    SlideChart chart;
    chart.kind = kind;
    chart.categoryTitle = "Plan";
    for (std::size_t i = 0; i < values.size(); ++i) chart.categories.push_back("plan " + std::to_string(i + 1));
    ChartSeries series;
    series.name = "USD";
    series.values = std::move(values);
    chart.series = {series};
    return chart;
}

TEST(ChartAxes, OfColumnsAndBarsBeginAtZeroUnlessAValueLiesBelow) {
    for (const ChartKind kind : {ChartKind::ClusteredColumns, ChartKind::StackedColumns, ChartKind::ClusteredBars,
                                 ChartKind::StackedBars, ChartKind::Waterfall}) {
        SCOPED_TRACE(static_cast<int>(kind));
        const ChartSheet above = chartSheet(columns(kind, {4.0, 0.6, 4.6}));
        EXPECT_EQ(above.chart.value.minimum, std::optional(0.0));
        EXPECT_NE(chartPart(above, Look{}, "rId1").find("<c:min val=\"0\"/>"), std::string::npos);
        EXPECT_FALSE(chartSheet(columns(kind, {4.0, -4.8, -0.8})).chart.value.minimum);
    }
    SlideChart tornado = columns(ChartKind::StackedBars, {4.0, 4.8});
    tornado.value.minimum = 3.5;
    EXPECT_EQ(chartSheet(tornado).chart.value.minimum, std::optional(3.5)) << "its own";
    EXPECT_FALSE(chartSheet(columns(ChartKind::Lines, {4.0, 4.8})).chart.value.minimum);
    for (const Slide& slide : {answerSlide(chat(), kAxesArea), dollarsSlide(chat(), kAxesArea)}) {
        for (const PlacedChart& placed : slide.charts)
            EXPECT_EQ(chartSheet(placed.chart).chart.value.minimum, std::optional(0.0)) << placed.chart.name;
    }
}

TEST(ChartAxes, OfSpeedReachesAbovePlansThatAreFasterThanIdealBareMetal) {
    Scenario scenario = test::twoOffers({test::computing("w", {16.0})}, 24);
    const auto speedOf = [&] { return performanceSlide(test::subjectOf(scenario), kAxesArea).charts.at(0).chart; };
    EXPECT_EQ(*speedOf().value.maximum, 1.1);
    EXPECT_EQ(*speedOf().value.majorUnit, 0.2);
    for (const double slowdown : {0.9, 0.75, 0.05}) {
        SCOPED_TRACE(slowdown);
        scenario.delivery["virtual"].slowdown[index(Component::GpuCompute)] = slowdown;
        const SlideChart chart = speedOf();
        const double fastest = *chart.series.at(0).values.at(index(PlanKind::Virtual));
        EXPECT_NEAR(fastest, 1.0 / slowdown, 1e-9);
        EXPECT_GE(*chart.value.maximum, 1.1 * fastest - 1e-6) << "with room for the label";
        EXPECT_LE(*chart.value.maximum, 1.2 * fastest + 0.1);
        EXPECT_LE(*chart.value.maximum / *chart.value.majorUnit, 10.0) << "ticks that are read";
    }
}

TEST(ChartAxes, AreThereWithoutDemandAndForLittleOfIt) {
    const DeckSubject none = test::subjectOf(test::twoOffers({test::computing("w", {0.0})}, 24));
    const Slide speed = performanceSlide(none, kAxesArea);
    EXPECT_TRUE(speed.charts.empty());
    EXPECT_EQ(speed.tables.size(), 1U) << "what a GPU-hour does is known";
    EXPECT_EQ(speed.texts.back().paragraphs.at(0).runs.at(0).text,
              "There is no demand to serve, so no plan has a speed. Add demand to a workload.");
    EXPECT_LE(speed.texts.back().box.bottom(), speed.tables[0].box.y);
    const ChartAxis cost = sweepSlide(none, kAxesArea).charts.at(0).chart.value;
    EXPECT_GT(*cost.maximum, *cost.minimum);
    const DeckSubject little = test::subjectOf(test::twoOffers({test::computing("w", {2.0})}, 24)),
                      much = test::subjectOf(test::twoOffers({test::computing("w", {64.0})}, 24));
    for (const auto& make : {demandSlide, durationSlide}) {
        const ChartAxis empty = make(none, kAxesArea).charts.at(0).chart.value;
        EXPECT_EQ(empty.maximum, std::optional(1.0));
        EXPECT_EQ(empty.majorUnit, std::optional(1.0)) << "and not 0, 1 and 1";
        const ChartAxis small = make(little, kAxesArea).charts.at(0).chart.value;
        EXPECT_EQ(small.numberFormat, "General") << "halves are no whole numbers";
        EXPECT_FALSE(small.maximum);
        EXPECT_EQ(make(much, kAxesArea).charts.at(0).chart.value.numberFormat, "#,##0");
    }
    test::checkDeck(test::newDeckBytes(none));
}

TEST(ChartLabels, OfColumnsSideBySideDoNotRunIntoEachOther) {
    Scenario scenario = test::twoOffers({test::computing("w", {16.0})}, 24);
    scenario.delivery["virtual"].slowdown[index(Component::GpuCompute)] = 0.9;
    const DeckSubject subject = test::subjectOf(scenario);
    for (const double width : {12.1, 8.8}) {
        const Slide slide = performanceSlide(subject, {{0.6, 1.4, width, 5.4}, {0.6, 7, width, 0.3}, {}});
        const PlacedChart& steps = slide.charts.at(1);
        EXPECT_LT(steps.chart.labelPoints, steps.chart.textPoints);
        const double column = (steps.box.width - 0.85) / 3.0 / 2.6;
        EXPECT_LT(textWidth("-10.0%", steps.chart.labelPoints, true), 0.95 * column);
        EXPECT_EQ(slide.charts[0].chart.labelPoints, slide.charts[0].chart.textPoints) << "one column a plan";
        const std::string size = "sz=\"" + std::to_string(std::lround(steps.chart.labelPoints * 100.0)) + "\" b=\"1\"";
        EXPECT_NE(chartPart(chartSheet(steps.chart), Look{}, "rId1").find(size), std::string::npos);
    }
}

TEST(ChartLabels, OfStepsAreDollarsAsThoseOfTheColumnsBesideThem) {
    Scenario scenario = test::twoOffers({test::computing("w", {16.0})}, 24);
    scenario.delivery["virtual"].slowdown[index(Component::GpuCompute)] = 0.9;
    scenario.offer(Tier::OnDemand)->usdPerGpuHour = 1.5;
    for (const DeckSubject& subject : {chat(), test::subjectOf(scenario)}) {
        const SlideChart chart = dollarsSlide(subject, kAxesArea).charts.at(1).chart;
        const double total = *subject.shown().usdPerUsefulGpuHour;
        const auto& steps = chart.series.at(0);
        EXPECT_EQ(steps.labels.back(), "$" + words::fixedNumber(total, 2));
        for (std::size_t i = 0; i < steps.labels.size(); ++i) {
            const std::string sign = *steps.values[i] < -0.005 ? "\u2212$" : "$";
            EXPECT_EQ(steps.labels[i].rfind(sign, 0), 0U) << steps.labels[i];
        }
    }
}

}  // namespace
}  // namespace splitpoint::models::deck
