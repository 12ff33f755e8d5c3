#include "ui/sketch/sketch_accessible.h"

#include <QAccessible>
#include <QLabel>
#include <QSpinBox>
#include <QTest>

#include "tests/ui/sketch/sketch_fixture.h"
#include "ui/sketch/duration_canvas.h"
#include "ui/sketch/sketch_canvas.h"

namespace splitpoint::ui {
namespace {

/// What the canvas says of itself; that moves and edits reach a screen reader is tested with a real one in
/// tests/ui/drive, since this platform has none to tell.
class Accessible : public test::SketchWindow {
  protected:
    QAccessibleInterface* node() { return QAccessible::queryAccessibleInterface(page().canvas()); }
};

TEST_F(Accessible, TheCanvasIsATableOfDaysAndHours) {
    QAccessibleTableInterface* table = node()->tableInterface();
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->rowCount(), 7);
    EXPECT_EQ(table->columnCount(), 24);
    EXPECT_EQ(table->rowDescription(1), QStringLiteral("Tuesday"));
    EXPECT_EQ(table->columnDescription(14), QStringLiteral("14:00"));
    QAccessibleInterface* cell = table->cellAt(0, 12);
    ASSERT_NE(cell, nullptr);
    EXPECT_EQ(cell, table->cellAt(0, 12)) << "one cell, one object";
    EXPECT_EQ(cell->text(QAccessible::Name), QStringLiteral("Monday 12:00, 40 GPUs, at baseline"));
    EXPECT_EQ(cell->tableCellInterface()->rowIndex(), 0);
    EXPECT_EQ(cell->tableCellInterface()->columnIndex(), 12);
    EXPECT_EQ(node()->indexOfChild(cell), 12);
    EXPECT_EQ(node()->child(12), cell);
    EXPECT_EQ(cell->parent(), node());
    EXPECT_EQ(table->cellAt(7, 0), nullptr);
    EXPECT_EQ(node()->childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
    session().setScope(SketchScope::Year);
    EXPECT_EQ(node()->tableInterface()->rowCount(), 21);
}

TEST_F(Accessible, TheSortedHoursAreASliderOfNodes) {
    page().showDuration(true);
    auto* canvas = page().findChild<DurationCanvas*>();
    ASSERT_NE(canvas, nullptr);
    QAccessibleInterface* slider = QAccessible::queryAccessibleInterface(canvas);
    ASSERT_NE(slider, nullptr);
    EXPECT_EQ(slider->role(), QAccessible::Slider);
    ASSERT_NE(slider->valueInterface(), nullptr);
    const int nodes = canvas->nodes();
    EXPECT_EQ(slider->valueInterface()->currentValue().toInt(), nodes);
    EXPECT_EQ(slider->text(QAccessible::Value), QString::number(nodes));
    slider->valueInterface()->setCurrentValue(nodes + 1);
    EXPECT_EQ(page().nodes()->value(), nodes + 1);
    slider->valueInterface()->setCurrentValue(-1);
    EXPECT_EQ(page().nodes()->value(), nodes + 1);
}

TEST_F(Accessible, TheStripNamesEveryBandOfTheSortedHours) {
    const auto strip = [&] {
        for (const auto* label : page().findChildren<QLabel*>()) {
            if (label->accessibleName() == QStringLiteral("What the canvas is")) return label->text();
        }
        return QString();
    };
    ASSERT_TRUE(window.document().snapshot()->offer(models::Tier::Reserved));
    page().showDuration(true);
    EXPECT_TRUE(strip().contains(QStringLiteral("reserved nodes between the lines"))) << strip().toStdString();
    models::Scenario scenario = *window.document().snapshot();
    scenario.offer(models::Tier::Reserved).reset();
    window.document().startWith(scenario);
    page().showDuration(true);
    EXPECT_FALSE(strip().contains(QStringLiteral("reserved"))) << strip().toStdString();
    EXPECT_TRUE(strip().contains(QStringLiteral("Below the line bare metal serves"))) << strip().toStdString();
}

TEST_F(Accessible, AnHourIsReadSetAndChosenByAnAssistiveTool) {
    QAccessibleInterface* cell = node()->tableInterface()->cellAt(1, 14);
    cell->valueInterface()->setCurrentValue(at(38) + 12.0);
    EXPECT_TRUE(cell->text(QAccessible::Name).endsWith(QStringLiteral("12 above baseline")));
    EXPECT_EQ(stack().count(), 1);
    cell->valueInterface()->setCurrentValue(-1.0);
    EXPECT_EQ(stack().count(), 1);
    cell->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_EQ(session().cursor(), 38);
    EXPECT_TRUE(cell->state().selected);
    EXPECT_EQ(node()->tableInterface()->selectedCellCount(), 1);
    EXPECT_TRUE(node()->tableInterface()->selectRow(2));
    EXPECT_EQ(session().selection(), (models::HourRange{48, 71}));
    EXPECT_EQ(node()->tableInterface()->selectedRows(), QList<int>{2});
}

}  // namespace
}  // namespace splitpoint::ui
