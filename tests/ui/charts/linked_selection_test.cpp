#include "ui/charts/linked_selection.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include "tests/ui/charts/gallery.h"
#include "tests/ui/charts/sample_specs.h"
#include "ui/charts/bar_reference.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/linked_cells.h"
#include "ui/theme/theme.h"

namespace splitpoint::ui {
namespace {

TEST(LinkedSelection, TellsOneMeaningAtATime) {
    LinkedSelection selection;
    const QObject first, second;
    int changes = 0;
    QObject::connect(&selection, &LinkedSelection::changed, &selection, [&changes] { ++changes; });
    selection.point(AxisMeaning::NodeCount, 4.0, &first);
    selection.point(AxisMeaning::NodeCount, 4.0, &first);
    EXPECT_EQ(changes, 1) << "the same place again is no news";
    EXPECT_EQ(selection.at(AxisMeaning::NodeCount), 4.0);
    EXPECT_FALSE(selection.at(AxisMeaning::Plan));
    selection.clear(&second);
    EXPECT_TRUE(selection.at(AxisMeaning::NodeCount)) << "only who points may stop pointing";
    selection.clear(&first);
    EXPECT_FALSE(selection.at(AxisMeaning::NodeCount));
    EXPECT_EQ(changes, 2);
}

TEST(LinkedSelection, AnHourOfTheYearIsAnHourOfTheWeek) {
    LinkedSelection selection;
    const QObject source;
    selection.setYearStart(2 * 24);  // a year that begins on a Wednesday
    selection.point(AxisMeaning::HourOfYear, 5 * 24 + 3.0, &source);
    EXPECT_EQ(selection.at(AxisMeaning::HourOfWeek), 3.0);
    selection.point(AxisMeaning::HourOfWeek, 3.0, &source);
    EXPECT_FALSE(selection.at(AxisMeaning::HourOfYear)) << "it is in every week";
}

TEST(LinkedSelection, PointsAtSeveralPlacesAtOnce) {
    LinkedSelection selection;
    const QObject source;
    selection.point({{AxisMeaning::HourOfYear, 744, 1416}, {AxisMeaning::Plan, 2.0}, LinkedPlace()}, &source);
    EXPECT_EQ(selection.at(AxisMeaning::Plan), 2.0);
    EXPECT_EQ(selection.placeOf(AxisMeaning::HourOfYear), LinkedPlace(AxisMeaning::HourOfYear, 744, 1416));
    EXPECT_FALSE(selection.at(AxisMeaning::HourOfDay)) << "a month has every hour of the day";
    selection.point(QList<LinkedPlace>{LinkedPlace()}, &source);
    EXPECT_FALSE(selection.at(AxisMeaning::Plan)) << "nothing but places without a meaning is nothing";
}

TEST(LinkedSelection, AnHourOfTheYearIsAnHourOfTheDay) {
    LinkedSelection selection;
    const QObject source;
    selection.point(AxisMeaning::HourOfYear, 24 * 40 + 7.5, &source);
    EXPECT_EQ(selection.at(AxisMeaning::HourOfDay), 7.0);
}

TEST(LinkedSelection, APlanIsOfTheTiersThatItRents) {
    LinkedSelection selection;
    const QObject source;
    const auto rents = [&](double plan, double tier) {
        selection.point(AxisMeaning::Plan, plan, &source);
        return selection.placeOf(AxisMeaning::Tier)->meets({AxisMeaning::Tier, tier});
    };
    EXPECT_TRUE(rents(0, 0)) << "bare metal";
    EXPECT_FALSE(rents(0, 1));
    EXPECT_FALSE(rents(1, 0)) << "virtual machines";
    for (const double tier : {1, 2, 3}) EXPECT_TRUE(rents(1, tier));
    for (const double tier : {0, 1, 2, 3}) EXPECT_TRUE(rents(2, tier)) << "the hybrid";
    EXPECT_FALSE(rents(0, 3));
}

struct LinkedViews : testing::Test {
    LinkedViews() {
        ChartSpec nodes = fixture::sampleSpecs()[12];
        ChartSpec plans = fixture::sampleSpecs()[3];
        nodes.x.meaning = AxisMeaning::NodeCount;
        plans.x.meaning = AxisMeaning::Plan;
        nodes.place = {};  // node counts alone, of no plan
        for (SeriesSpec& series : nodes.series) series.place = {};
        for (ChartView* view : {&a, &b}) view->setSpec(nodes);
        for (ChartView* view : {&c, &d}) view->setSpec(plans);
        for (ChartView* view : {&a, &b, &c, &d}) {
            view->resize(420, 300);
            view->setLinkedSelection(&selection);
            view->show();
        }
        QTest::qWait(20);
    }
    LinkedSelection selection;
    ChartView a, b, c, d;
};

TEST_F(LinkedViews, AStepInOneMarksTheOthersOfItsKind) {
    const QImage before = b.grab().toImage(), others = c.grab().toImage();
    a.setFocus();
    QTest::keyClick(&a, Qt::Key_Right);
    QTest::keyClick(&a, Qt::Key_Right);
    EXPECT_EQ(selection.at(AxisMeaning::NodeCount), 1.0);
    EXPECT_NE(b.grab().toImage(), before);
    fixture::keepPicture(b, QStringLiteral("linked-nodes"));
    EXPECT_EQ(c.grab().toImage(), others) << "another meaning";
    QTest::keyClick(&a, Qt::Key_Escape);
    EXPECT_EQ(b.grab().toImage(), before);
}

TEST_F(LinkedViews, PlansAreMarkedInChartsAndTable) {
    QStandardItemModel model(2, 5);
    QTableView table;
    table.setModel(&model);
    LinkedCells& columns = *LinkedCells::planColumns(&table, &selection, 2);
    table.resize(700, 200);
    table.show();
    QTest::qWait(20);
    const QImage plain = table.grab().toImage(), chart = d.grab().toImage();
    c.setFocus();
    QTest::keyClick(&c, Qt::Key_Right);
    EXPECT_EQ(columns.markedColumn(), 2);
    fixture::keepPicture(table, QStringLiteral("linked-table"));
    fixture::keepPicture(d, QStringLiteral("linked-plans"));
    EXPECT_NE(table.grab().toImage(), plain);
    EXPECT_NE(d.grab().toImage(), chart);
    table.setCurrentIndex(model.index(0, 4));
    EXPECT_EQ(selection.at(AxisMeaning::Plan), 2.0) << "and the table tells the charts";
    EXPECT_EQ(columns.markedColumn(), 4);
    table.setCurrentIndex(model.index(0, 0));
    EXPECT_EQ(columns.markedColumn(), -1) << "the name of the row is no plan";
}

TEST_F(LinkedViews, AMarkIsMadeByTheArrowsAndNotByTheKeyboardComingOrGoing) {
    QStandardItemModel model(3, 5);
    QWidget window;
    QTableView table(&window);
    table.setModel(&model);
    table.resize(700, 200);
    LinkedCells::planColumns(&table, &selection, 0);
    table.setTabKeyNavigation(false);
    QLineEdit field(&window);
    field.move(0, 210);
    QWidget::setTabOrder(&field, &table);
    window.resize(760, 260);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Tab);
    ASSERT_TRUE(table.hasFocus());
    ASSERT_EQ(table.currentIndex(), model.index(0, 0)) << "Qt's own choice";
    EXPECT_FALSE(selection.at(AxisMeaning::Plan)) << "nobody pointed at it";
    QTest::keyClick(&table, Qt::Key_Right);
    EXPECT_EQ(selection.at(AxisMeaning::Plan), 1.0);
    QTest::keyClick(&table, Qt::Key_Tab);
    ASSERT_TRUE(field.hasFocus()) << "a delegate must not keep it";
    EXPECT_FALSE(selection.at(AxisMeaning::Plan)) << "the mark goes with the keyboard, as with the mouse";
    table.selectionModel()->clearCurrentIndex();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(model.index(1, 2)).center());
    EXPECT_EQ(selection.at(AxisMeaning::Plan), 2.0) << "a finger has no way to the cell";
}

TEST_F(LinkedViews, SeriesCellsAndWholeChartsOfAPlanAreMarked) {
    ChartSpec line = fixture::sampleSpecs()[12], map = fixture::heatMapSpec(12), whole = line;
    for (SeriesSpec& series : line.series) series.place = {AxisMeaning::Plan, 0.0};
    map.heatMap->meanings = {{ColorRole::PlanBareMetal, QStringLiteral("Bare metal wins"), {AxisMeaning::Plan, 0.0}}};
    whole.place = {AxisMeaning::Plan, 0.0};
    QList<QImage> before;
    const QList<ChartView*> views{&a, &b, &d};
    for (qsizetype i = 0; i < views.size(); ++i) {
        views[i]->setSpec(i == 0 ? line : i == 1 ? map : whole);
        before << views[i]->grab().toImage();
    }
    c.setFocus();
    QTest::keyClick(&c, Qt::Key_Right);
    ASSERT_EQ(selection.at(AxisMeaning::Plan), 0.0);
    for (qsizetype i = 0; i < views.size(); ++i) {
        EXPECT_NE(views[i]->grab().toImage(), before[i]) << i;
        fixture::keepPicture(*views[i], QStringLiteral("linked-plan-%1").arg(i));
    }
    QTest::keyClick(&c, Qt::Key_Right);
    for (qsizetype i = 0; i < views.size(); ++i) EXPECT_EQ(views[i]->grab().toImage(), before[i]) << "another plan";
}

TEST_F(LinkedViews, AMarkedChartDoesNotLookLikeTheOneThatHasTheKeyboard) {
    ChartSpec spec = fixture::sampleSpecs()[12];
    spec.place = {AxisMeaning::Plan, 0.0};
    d.setSpec(spec);
    c.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&c));
    c.setFocus();
    ASSERT_FALSE(d.hasFocus());
    const QImage before = d.grab().toImage();
    QTest::keyClick(&c, Qt::Key_Right);
    ASSERT_EQ(selection.at(AxisMeaning::Plan), 0.0);
    const QImage marked = d.grab().toImage();
    const int left = 3, right = marked.width() - 2, middle = marked.height() / 2;
    EXPECT_EQ(marked.pixelColor(left, middle), themeOf(d.palette()).accent) << "a bar at its side";
    EXPECT_EQ(marked.pixelColor(right, middle), before.pixelColor(right, middle)) << "and no frame";
}

TEST_F(LinkedViews, AReferenceIsDrawnAcrossItsBars) {
    ChartSpec plain = effectiveCostChart(fixture::evaluation()), pinned = plain;
    models::Evaluation then = fixture::evaluation();
    then.plans[0].usdPerUsefulGpuHour = 2.2;
    then.plans[2].usdPerUsefulGpuHour = 3.4;
    addReference(pinned, effectiveCostChart(then));
    plain.footnote = pinned.footnote, plain.categoryLabels = pinned.categoryLabels, plain.y = pinned.y;
    a.setSpec(plain);
    const QImage without = a.grab().toImage();
    a.setSpec(pinned);
    EXPECT_NE(a.grab().toImage(), without);
    fixture::keepPicture(a, QStringLiteral("pinned-bars"));
    EXPECT_TRUE(a.toSvg({420, 300}).contains("stroke-dasharray")) << "pictures that are saved have it, too";
}

TEST_F(LinkedViews, ADestroyedSelectionLeavesTheChartsAlone) {
    auto own = std::make_unique<LinkedSelection>();
    a.setLinkedSelection(own.get());
    own.reset();
    a.setFocus();
    QTest::keyClick(&a, Qt::Key_Right);
    EXPECT_FALSE(a.spokenText().isEmpty());
}

}  // namespace
}  // namespace splitpoint::ui
