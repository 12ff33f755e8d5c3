#include "ui/charts/linked_selection.h"

#include <gtest/gtest.h>

#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include "tests/ui/charts/sample_specs.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/linked_columns.h"

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

struct LinkedViews : testing::Test {
    LinkedViews() {
        ChartSpec nodes = fixture::sampleSpecs()[12];
        ChartSpec plans = fixture::sampleSpecs()[3];
        nodes.x.meaning = AxisMeaning::NodeCount;
        plans.x.meaning = AxisMeaning::Plan;
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
    EXPECT_EQ(c.grab().toImage(), others) << "another meaning";
    QTest::keyClick(&a, Qt::Key_Escape);
    EXPECT_EQ(b.grab().toImage(), before);
}

TEST_F(LinkedViews, PlansAreMarkedInChartsAndTable) {
    QStandardItemModel model(2, 5);
    QTableView table;
    table.setModel(&model);
    LinkedColumns columns(&table, &selection, AxisMeaning::Plan, 2);
    table.resize(700, 200);
    table.show();
    QTest::qWait(20);
    const QImage plain = table.grab().toImage(), chart = d.grab().toImage();
    c.setFocus();
    QTest::keyClick(&c, Qt::Key_Right);
    EXPECT_EQ(columns.markedColumn(), 2);
    EXPECT_NE(table.grab().toImage(), plain);
    EXPECT_NE(d.grab().toImage(), chart);
    table.setCurrentIndex(model.index(0, 4));
    EXPECT_EQ(selection.at(AxisMeaning::Plan), 2.0) << "and the table tells the charts";
    EXPECT_EQ(columns.markedColumn(), 4);
    table.setCurrentIndex(model.index(0, 0));
    EXPECT_EQ(columns.markedColumn(), -1) << "the name of the row is no plan";
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
