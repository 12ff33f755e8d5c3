#include "ui/charts/linked_places.h"

#include <gtest/gtest.h>

namespace splitpoint::ui {
namespace {

const LinkedPlace kHybrid(AxisMeaning::Plan, 2.0), kVirtual(AxisMeaning::Plan, 1.0);

/// Only this is pointed at.
auto only(const LinkedPlace& place) {
    return [place](AxisMeaning meaning) {
        return meaning == place.meaning && meaning != AxisMeaning::None ? std::optional(place) : std::nullopt;
    };
}

ChartSpec months() {
    ChartSpec spec;
    spec.x.categories = {QStringLiteral("Jan"), QStringLiteral("Feb"), QStringLiteral("later")};
    spec.x.places = {{AxisMeaning::HourOfYear, 0, 744}, {AxisMeaning::HourOfYear, 744, 1416}, {}};
    spec.place = kHybrid;
    return spec;
}

TEST(LinkedPlace, MeetsWhatSharesAValue) {
    const LinkedPlace january(AxisMeaning::HourOfYear, 0, 744), hour(AxisMeaning::HourOfYear, 743);
    EXPECT_TRUE(january.meets(hour));
    EXPECT_TRUE(hour.meets(january));
    EXPECT_FALSE(january.meets({AxisMeaning::HourOfYear, 744})) << "the end belongs to the next month";
    EXPECT_FALSE(january.meets({AxisMeaning::HourOfYear, 744, 1416}));
    EXPECT_TRUE(january.meets({AxisMeaning::HourOfYear, 700, 800}));
    EXPECT_FALSE(hour.meets({AxisMeaning::NodeCount, 743}));
    EXPECT_FALSE(LinkedPlace().meets(LinkedPlace())) << "nothing is pointed at by nothing";
}

TEST(LinkedPlaces, AMonthTellsItsHoursAndItsPlan) {
    const auto places = placesUnder(months(), {0.8, 10.0});
    EXPECT_TRUE(places.contains(kHybrid));
    EXPECT_TRUE(places.contains(LinkedPlace(AxisMeaning::HourOfYear, 744, 1416)));
}

TEST(LinkedPlaces, AnHourMarksItsMonthAndAPlanItsChart) {
    const LinkedMarks hour = marksOf(months(), only({AxisMeaning::HourOfYear, 800}));
    ASSERT_TRUE(hour.x);
    EXPECT_EQ(*hour.x, (AxisRange{1.0, 1.0}));
    EXPECT_FALSE(hour.whole);
    EXPECT_TRUE(marksOf(months(), only(kHybrid)).whole);
    EXPECT_EQ(marksOf(months(), only(kVirtual)), LinkedMarks());
}

TEST(LinkedPlaces, AMonthCoversItsPartOfAnAxisOfNumbers) {
    ChartSpec spec = months();
    spec.x.categories.clear();
    spec.x.maximum = 3.0;
    EXPECT_TRUE(placesUnder(spec, {1.9, 0.0}).contains(LinkedPlace(AxisMeaning::HourOfYear, 744, 1416)));
    const auto marks = marksOf(spec, only({AxisMeaning::HourOfYear, 700, 800}));
    ASSERT_TRUE(marks.x);
    EXPECT_EQ(*marks.x, (AxisRange{0.0, 2.0})) << "a range over two months marks both";
}

TEST(LinkedPlaces, AnAxisWithAMeaningTellsItsValues) {
    ChartSpec spec;
    spec.x.meaning = AxisMeaning::NodeCount;
    spec.x.wholeNumbers = true;
    EXPECT_TRUE(placesUnder(spec, {3.7, 0.0}).contains(LinkedPlace(AxisMeaning::NodeCount, 4.0)));
    spec.y.meaning = AxisMeaning::NodeCount;
    EXPECT_EQ(marksOf(spec, only({AxisMeaning::NodeCount, 4.0})).y, std::optional(AxisRange({4.0, 4.0})));
}

TEST(LinkedPlaces, SeriesOfAPlanAreMarked) {
    ChartSpec spec;
    spec.series.resize(3);
    spec.series[1].place = kVirtual;
    spec.series[2].place = kHybrid;
    EXPECT_EQ(marksOf(spec, only(kHybrid)).series, QList<qsizetype>{2});
}

ChartSpec twoByTwo() {
    ChartSpec spec;
    HeatMapSpec heat;
    heat.columns = heat.rows = 2;
    heat.roles = {ColorRole::PlanVirtual, ColorRole::PlanHybrid, ColorRole::PlanVirtual, ColorRole::PlanVirtual};
    heat.strength = {1, 1, 1, 1};
    heat.meanings = {{ColorRole::PlanVirtual, QStringLiteral("Virtual wins"), kVirtual},
                     {ColorRole::PlanHybrid, QStringLiteral("Hybrid wins"), kHybrid}};
    spec.heatMap = heat;
    return spec;
}

TEST(LinkedPlaces, ACellTellsItsWinnerAndAPlanMarksItsCells) {
    EXPECT_TRUE(placesUnder(twoByTwo(), {0.75, 0.25}).contains(kHybrid));
    EXPECT_TRUE(placesUnder(twoByTwo(), {0.75, 0.75}).contains(kVirtual));
    EXPECT_EQ(marksOf(twoByTwo(), only(kHybrid)).roles, QList<ColorRole>{ColorRole::PlanHybrid});
}

TEST(LinkedPlaces, ACellOfHoursAndDaysIsOneHour) {
    ChartSpec spec = twoByTwo();
    spec.heatMap->rows = 24;
    spec.heatMap->roles = QList<ColorRole>(48, ColorRole::TierOnDemand);
    spec.heatMap->strength = QList<float>(48, 1.0F);
    spec.x.meaning = AxisMeaning::HourOfYear;
    spec.x.maximum = 48.0;
    spec.y.meaning = AxisMeaning::HourOfDay;
    spec.y.maximum = 24.0;
    const auto places = placesUnder(spec, {30.0, 5.5});  // the second day, between five and six
    EXPECT_TRUE(places.contains(LinkedPlace(AxisMeaning::HourOfYear, 29.0)));
    EXPECT_TRUE(places.contains(LinkedPlace(AxisMeaning::HourOfDay, 5.0)));
    spec.x.maximum = 96.0;  // two days a column
    EXPECT_TRUE(placesUnder(spec, {60.0, 5.5}).contains(LinkedPlace(AxisMeaning::HourOfYear, 48.0, 96.0)));
}

}  // namespace
}  // namespace splitpoint::ui
