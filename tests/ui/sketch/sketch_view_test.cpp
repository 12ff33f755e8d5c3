#include "ui/sketch/sketch_view.h"

#include <cmath>

#include <gtest/gtest.h>

#include "models/demand/curve.h"
#include "models/demand/range_edit.h"
#include "ui/sketch/layer_presets.h"
#include "ui/sketch/paste_grid.h"
#include "ui/sketch/sketch_words.h"

namespace splitpoint::ui {
namespace {

models::Workload office() {
    models::Workload workload;
    workload.name = "Office";
    workload.demand = models::WeekDemand{{{3, 8}, {12, 40}, {100, 20}}};
    return workload;
}

TEST(SketchView, DrawingOnThePatternHoldsInEveryWeek) {
    models::Workload workload = office();
    const SketchView view = sketchView(workload, 8760, SketchScope::Pattern, 0);
    ASSERT_EQ(view.hours(), 168);
    applySketch(workload, view, models::operate(view.gpus, {30, 40}, models::RangeOperation::Set, 64), 0.0, "Drawn");
    EXPECT_EQ(sketchView(workload, 8760, SketchScope::Pattern, 0).gpus[35], 64.0);
    const auto curve = models::demandCurve(workload, 8760);
    EXPECT_EQ(curve[35], 64.0);
    EXPECT_EQ(curve[35 + 10 * 168], 64.0);
    EXPECT_EQ(curve[29], view.gpus[29]);
}

TEST(SketchView, DrawingOnAWeekHoldsThereOnlyAndShowsWhatWasDrawnDespiteGrowth) {
    models::Workload workload = office();
    workload.growthPerYear = 0.5;
    const SketchView view = sketchView(workload, 8760, SketchScope::Week, 20 * 168);
    applySketch(workload, view, models::operate(view.gpus, {30, 40}, models::RangeOperation::Set, 64), 0.0, "Drawn");
    EXPECT_NEAR(models::demandCurve(workload, 8760)[20 * 168 + 35], 64.0, 1e-9);
    EXPECT_NE(models::demandCurve(workload, 8760)[35], 64.0);
    EXPECT_NEAR(sketchView(workload, 8760, SketchScope::Week, 20 * 168).gpus[35], 64.0, 1e-9);
}

TEST(SketchView, ThePatternLeavesOutWhatMakesWeeksDiffer) {
    models::Workload workload = office();
    workload.demandLayers = {newLayer(models::LayerKind::Scale, 40), newLayer(models::LayerKind::Growth, 40),
                             newLayer(models::LayerKind::Roughness, 40)};
    const SketchView view = sketchView(workload, 8760, SketchScope::Pattern, 0);
    EXPECT_EQ(view.insertAt, 1U);
    EXPECT_DOUBLE_EQ(view.gpus[12], 48.0);
    applySketch(workload, view, models::operate(view.gpus, {12, 12}, models::RangeOperation::Set, 9), 0.0, "Drawn");
    ASSERT_EQ(workload.demandLayers.size(), 4U);
    EXPECT_EQ(workload.demandLayers[1].kind(), models::LayerKind::Drawn);
    EXPECT_EQ(sketchView(workload, 8760, SketchScope::Pattern, 0).layer, 1U);
}

TEST(SketchView, ALayerThatIsOffMakesNoWeekDiffer) {
    models::Workload workload = office();
    workload.demandLayers = {newLayer(models::LayerKind::Growth, 40), newLayer(models::LayerKind::Scale, 40)};
    workload.demandLayers.front().on = false;
    const SketchView view = sketchView(workload, 8760, SketchScope::Pattern, 0);
    EXPECT_DOUBLE_EQ(view.gpus[12], 48.0) << "the week is that of the demand: all that is on is in it";
    EXPECT_EQ(view.gpus[12], models::demandCurve(workload, 8760)[12]);
    EXPECT_EQ(scopeWords(view, SketchClock(), workload).indexOf(QStringLiteral("before")), -1);
    workload.demandLayers.front().on = true;
    EXPECT_DOUBLE_EQ(sketchView(workload, 8760, SketchScope::Pattern, 0).gpus[12], 40.0);
    // One that is off above what was drawn leaves it in hand.
    workload.demandLayers = {newLayer(models::LayerKind::Drawn, 40), newLayer(models::LayerKind::Growth, 40)};
    workload.demandLayers.back().on = false;
    EXPECT_EQ(sketchView(workload, 8760, SketchScope::Pattern, 0).layer, 0U);
}

TEST(SketchView, ErasingAllThatWasDrawnTakesTheLayerAway) {
    models::Workload workload = office();
    const models::Workload before = workload;
    const SketchView view = sketchView(workload, 8760, SketchScope::Pattern, 0);
    applySketch(workload, view, models::operate(view.gpus, {30, 40}, models::RangeOperation::Set, 64), 0.0, "Drawn");
    const SketchView drawn = sketchView(workload, 8760, SketchScope::Pattern, 0);
    EXPECT_EQ(drawn.below, view.gpus);
    EXPECT_EQ(drawn.points.size(), 2U);
    eraseSketch(workload, drawn, {0, 167});
    EXPECT_EQ(workload, before);
}

TEST(SketchWords, NameHoursByWeekdayWhereTheDateIsKnown) {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const SketchClock clock(QStringLiteral("2026-01-05"));
    EXPECT_EQ(clock.moment(38, true), QStringLiteral("Tuesday 14:00"));
    EXPECT_EQ(clock.range(33, 40), QStringLiteral("Tue 09:00\u201317:00"));
    EXPECT_EQ(clock.range(22, 29), QStringLiteral("Mon 22:00 \u2013 Tue 06:00"));
    EXPECT_TRUE(clock.isWeekend(5 * 24));
    EXPECT_EQ(SketchClock().moment(38, false), QStringLiteral("Day 2 14:00"));
    const SketchView view = sketchView(office(), 8760, SketchScope::Pattern, 0);
    EXPECT_EQ(announcement(view, clock, {12, 12}), QStringLiteral("Monday 12:00, 40 GPUs, at baseline"));
}

TEST(PasteGrid, ReadsBothOrientationsAndHeadings) {
    const QLocale us(QLocale::English, QLocale::UnitedStates);
    QString down, across;
    for (int hour = 0; hour < 24; ++hour) {
        QStringList cells{QStringLiteral("%1:00h").arg(hour)};
        for (int day = 0; day < 7; ++day) cells << QString::number(day * 24 + hour);
        across += cells.join(u'\t') + u'\n';
    }
    for (int day = 0; day < 7; ++day) {
        QStringList cells;
        for (int hour = 0; hour < 24; ++hour) cells << QString::number(day * 24 + hour);
        down += cells.join(u'\t') + QStringLiteral("\r\n");
    }
    const QString heading = QStringLiteral("hour\tMon\tTue\tWed\tThu\tFri\tSat\tSun\n");
    for (const QString& text : {down, across, heading + across}) {
        const auto hours = readPastedHours(text, us);
        ASSERT_TRUE(hours) << hours.error().toStdString();
        ASSERT_EQ(hours->gpus.size(), 168U);
        for (std::size_t h = 0; h < 168; ++h) EXPECT_EQ(hours->gpus[h], static_cast<double>(h));
    }
    EXPECT_EQ(readPastedHours(QStringLiteral("1\n2\n3"), us)->gpus, (std::vector<double>{1, 2, 3}));
}

TEST(PasteGrid, NeverGuessesANumber) {
    const QLocale us(QLocale::English, QLocale::UnitedStates), de(QLocale::German, QLocale::Germany);
    EXPECT_EQ(readPastedHours(QStringLiteral("1,5\n2,5"), de)->gpus, (std::vector<double>{1.5, 2.5}));
    EXPECT_FALSE(readPastedHours(QStringLiteral("1\n1.234,5"), us));
    EXPECT_FALSE(readPastedHours(QStringLiteral("1\n-2"), us));
    EXPECT_FALSE(readPastedHours(QStringLiteral("1\t2\t3\n4\t5\t6"), us));
    EXPECT_FALSE(readPastedHours(QString(), us));
}

TEST(LayerPresets, EveryNumberOfALayerCanBeSetAndReadBack) {
    for (std::size_t k = 0; k < models::kLayerKindCount; ++k) {
        models::DemandLayer layer = newLayer(static_cast<models::LayerKind>(k), 40);
        const auto numbers = layerNumbers(layer);
        for (qsizetype n = 0; n < numbers.size(); ++n) {
            const double value = numbers[n].value + 1;
            setLayerNumber(layer, n, value);
            EXPECT_NEAR(layerNumbers(layer)[n].value, value, 1e-9) << models::kLayerKindNames[k] << " " << n;
        }
        EXPECT_FALSE(layerSummary(layer).isEmpty());
    }
}

TEST(SketchView, ThinningUnderGrowthKeepsItsToleranceOnTheCanvas) {
    models::Workload workload;
    workload.demand = models::HourlyDemand{{20.0}};
    workload.growthPerYear = 3.0;
    const SketchView view = sketchView(workload, 8760, SketchScope::Week, 8400);
    models::SketchEdit edit{view.gpus, {{10, 150}}};
    for (int h = 10; h <= 150; ++h) edit.gpus[static_cast<std::size_t>(h)] = 60 + 15 * std::sin(h / 9.0) + h % 3;
    for (const auto shape : {models::SegmentShape::Linear, models::SegmentShape::Smooth}) {
        models::Workload drawn = workload;
        applySketch(drawn, view, edit, 2.0, "Drawn", shape);
        const SketchView after = sketchView(drawn, 8760, SketchScope::Week, 8400);
        for (std::size_t h = 10; h <= 150; ++h) ASSERT_NEAR(after.gpus[h], edit.gpus[h], 2.0 + 1e-9) << h;
        EXPECT_LT(after.points.size(), 100U);
    }
}

TEST(SketchView, SegmentsAndPointsOfALaterWeekAreThoseOfTheLayer) {
    models::Workload workload;
    workload.demand = models::HourlyDemand{{20.0}};
    const SketchView view = sketchView(workload, 504, SketchScope::Week, 168);
    models::SketchEdit edit{view.gpus, {{10, 30}}};
    for (std::size_t h = 10; h <= 30; ++h) edit.gpus[h] = 2.0 * static_cast<double>(h);
    applySketch(workload, view, edit, 0.0, "Drawn");
    const SketchView drawn = sketchView(workload, 504, SketchScope::Week, 168);
    ASSERT_EQ(drawn.lines.size(), 1U);
    EXPECT_EQ(sketchShape(workload, drawn, {20, 20}), models::SegmentShape::Linear);
    EXPECT_EQ(sketchShape(workload, drawn, {60, 60}), std::nullopt);
    shapeSketch(workload, drawn, {20, 20}, models::SegmentShape::Step);
    EXPECT_EQ(sketchView(workload, 504, SketchScope::Week, 168).gpus[29], 20.0);
    EXPECT_FALSE(addSketchPoint(workload, drawn, 60, 5.0));
    EXPECT_TRUE(addSketchPoint(workload, drawn, 20, 5.0));
    EXPECT_EQ(sketchView(workload, 504, SketchScope::Week, 168).gpus[25], 5.0);
    EXPECT_TRUE(removeSketchPoint(workload, drawn, 20));
    EXPECT_FALSE(removeSketchPoint(workload, drawn, 20));
    for (const double hour : {10.0, 30.0}) removeSketchPoint(workload, drawn, hour);
    EXPECT_TRUE(workload.demandLayers.empty()) << "a layer that is left empty goes";
}

}  // namespace
}  // namespace splitpoint::ui
