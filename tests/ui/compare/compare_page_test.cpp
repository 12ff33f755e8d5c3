#include "ui/compare/compare_page.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <gtest/gtest.h>

#include "tests/ui/patience.h"
#include "tests/ui/window/test_scenarios.h"
#include "ui/charts/chart_view.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/scenarios/scenarios_panel.h"
#include "ui/window/main_window.h"

namespace splitpoint::ui {
namespace {

class Compare : public testing::Test {
  protected:
    Compare() : window(MainWindow::Memory::Forget) {
        models::Scenario scenario = test::fullScenario();
        scenario.name = "Base";
        window.document().startWith(scenario);
        window.resize(1280, 720);
        window.show();
        window.activateWindow();
        window.inputs().focusSearch();
        settle();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return window.runner().isSettled() && window.comparison().isSettled(); },
                                    test::kPatienceMs));
        QTest::qWait(1);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr);
        QTest::keyClick(focus, key, modifiers);
        settle();
    }
    QTreeWidget* tree() { return window.scenarios().tree(); }
    QTreeWidgetItem* item(const char* start) {
        for (QTreeWidgetItemIterator each(tree()); *each != nullptr; ++each) {
            if ((*each)->text(0).startsWith(QString::fromUtf8(start))) return *each;
        }
        return nullptr;
    }

    MainWindow window;
};

TEST_F(Compare, WithOneScenarioItSaysWhatToDoAndDoesIt) {
    window.showPage(Page::Compare);
    settle();
    QPushButton* duplicate = nullptr;
    for (QPushButton* each : window.comparison().findChildren<QPushButton*>()) {
        if (each->isVisible() && each->text() == QStringLiteral("Duplicate to compare")) duplicate = each;
    }
    ASSERT_NE(duplicate, nullptr);
    EXPECT_FALSE(window.comparison().chart()->isVisible());
    duplicate->setFocus();
    key(Qt::Key_Space);
    EXPECT_EQ(window.document().scenarios().entries().size(), 1U);
    EXPECT_TRUE(window.comparison().chart()->isVisible());
    EXPECT_EQ(window.comparison().inputsTable()->rowCount(), 0);
}

TEST_F(Compare, WaitsUntilTheHandRestsAndSaysSo) {
    ASSERT_TRUE(window.document().duplicateScenario(kBaselineScenario));
    window.showPage(Page::Compare);
    settle();
    ChartView* chart = window.comparison().chart();
    const QTableWidget* inputs = window.comparison().inputsTable();
    EXPECT_EQ(inputs->rowCount(), 0);
    const QString before = chart->spec().description;
    for (int edit = 1; edit <= 5; ++edit) {
        ASSERT_TRUE(window.document().setField(QStringLiteral("offers.on_demand.usd_per_gpu_hour"), models::Estimate(1.0 + 0.01 * edit)));
        EXPECT_FALSE(window.comparison().isSettled());
    }
    QCoreApplication::sendPostedEvents();
    EXPECT_FALSE(window.document().isSettled()) << "the page does not ask for the list of changes between two edits";
    EXPECT_TRUE(chart->isUpdating());
    EXPECT_EQ(chart->spec().description, before);
    settle();
    EXPECT_FALSE(chart->isUpdating());
    ASSERT_EQ(inputs->rowCount(), 1);
    EXPECT_EQ(inputs->item(0, 3)->text(), QStringLiteral("1.05"));
    EXPECT_NE(chart->spec().description, before);
}

TEST_F(Compare, ByKeyboardAlone) {
    // A second scenario, its name, a change of it.
    key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(window.document().scenarios().entries().size(), 1U);
    for (int tabs = 0; tabs < 200 && QApplication::focusWidget() != tree(); ++tabs) key(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), tree()) << "the tree is in the tab order";
    key(Qt::Key_Home);
    key(Qt::Key_Down);
    ASSERT_EQ(tree()->currentItem()->text(0), QStringLiteral("Base 2"));
    key(Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Cheap cloud"));
    key(Qt::Key_Return);
    EXPECT_EQ(window.document().snapshot()->name, "Cheap cloud");
    ASSERT_TRUE(window.document().setField(QStringLiteral("offers.on_demand.usd_per_gpu_hour"), models::Estimate(1.25)));
    (void)window.document().scenarios();
    settle();
    ASSERT_NE(item("On demand: price"), nullptr);
    EXPECT_EQ(item("Cheap cloud")->text(1), QStringLiteral("1 change"));

    // Off and on again.
    tree()->setFocus();
    while (tree()->currentItem() != item("On demand: price")) {
        const QTreeWidgetItem* before = tree()->currentItem();
        key(Qt::Key_Down);
        ASSERT_NE(tree()->currentItem(), before);
    }
    key(Qt::Key_Space);
    EXPECT_NE(window.document().snapshot()->offer(models::Tier::OnDemand)->usdPerGpuHour, models::Estimate(1.25));
    EXPECT_TRUE(item("On demand: price")->font(0).strikeOut());
    EXPECT_EQ(QApplication::focusWidget(), tree());
    key(Qt::Key_Space);
    EXPECT_EQ(window.document().snapshot()->offer(models::Tier::OnDemand)->usdPerGpuHour, models::Estimate(1.25));

    // Side by side.
    key(Qt::Key_8, Qt::ControlModifier);
    EXPECT_EQ(window.page(), Page::Compare);
    ASSERT_EQ(window.comparison().inputsTable()->rowCount(), 1);
    EXPECT_EQ(window.comparison().inputsTable()->item(0, 3)->text(), QStringLiteral("1.25"));
    EXPECT_GT(window.comparison().outputsTable()->rowCount(), 0);
    EXPECT_EQ(window.comparison().chart()->spec().series.size(), 2);

    // Away with it, and back.
    tree()->setFocus();
    key(Qt::Key_Home);
    key(Qt::Key_Down);
    key(Qt::Key_Delete);
    EXPECT_TRUE(window.document().scenarios().isEmpty());
    window.document().undoStack().undo();
    settle();
    EXPECT_NE(item("Cheap cloud"), nullptr);
}

TEST_F(Compare, EnterShowsAScenarioAndThePagesFollow) {
    key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(window.document().setField(QStringLiteral("operations.hourly_wage_usd"), models::Estimate(7.0)));
    settle();
    tree()->setFocus();
    key(Qt::Key_Home);
    key(Qt::Key_Return);
    EXPECT_TRUE(window.document().isBaseline());
    EXPECT_EQ(*window.runner().latest()->scenario, *window.document().baseline());
    key(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(window.document().snapshot()->operations.hourlyWageUsd, models::Estimate(7.0));
}

TEST_F(Compare, TheCopyOnShowIsTheSelectedOne) {
    ASSERT_TRUE(window.document().duplicateScenario(kBaselineScenario));
    settle();
    EXPECT_EQ(window.scenarios().selectedScenario(), window.document().shownScenario());
    EXPECT_EQ(tree()->currentItem()->text(0), QStringLiteral("Base 2"));
    window.document().undoStack().undo();
    settle();
    EXPECT_EQ(window.scenarios().selectedScenario(), kBaselineScenario);
    // The selected one stays where the scenario on show does.
    ASSERT_TRUE(window.document().duplicateScenario(kBaselineScenario));
    settle();
    tree()->setCurrentItem(item("Base"));
    ASSERT_TRUE(window.document().setField(QStringLiteral("operations.hourly_wage_usd"), models::Estimate(7.0)));
    (void)window.document().scenarios();
    settle();
    EXPECT_EQ(window.scenarios().selectedScenario(), kBaselineScenario);
}

TEST_F(Compare, TheTableOfOutputsIsSeenWhole) {
    ASSERT_TRUE(window.document().setField(QStringLiteral("name"), QStringLiteral("House of mixed works")));
    ASSERT_TRUE(window.document().duplicateScenario(kBaselineScenario));
    ASSERT_TRUE(
        window.document().setField(QStringLiteral("offers.on_demand.usd_per_gpu_hour"), models::Estimate(1.25)));
    window.showPage(Page::Compare);
    settle();
    const QTableWidget* outputs = window.comparison().outputsTable();
    const auto* split = qobject_cast<const QSplitter*>(window.comparison().chart()->parentWidget());
    ASSERT_NE(split, nullptr);
    const int most = split->width() * 64 / 100 - split->handleWidth();  // the chart keeps its part
    EXPECT_TRUE(outputs->horizontalScrollBar()->maximum() == 0 || split->sizes().constFirst() >= most)
        << split->sizes().constFirst() << " of " << split->width();
    // With a third scenario the column of units makes room; with two again it is back.
    ASSERT_TRUE(window.document().duplicateScenario(kBaselineScenario));
    settle();
    EXPECT_TRUE(outputs->isColumnHidden(2));
    window.document().undoStack().undo();
    settle();
    EXPECT_FALSE(outputs->isColumnHidden(2));
    EXPECT_GT(outputs->columnWidth(2), outputs->fontMetrics().horizontalAdvance(QStringLiteral("USD per useful")));
}

TEST_F(Compare, AChangeThatCannotBeSwitchedOffSaysWhyAndStaysOn) {
    ASSERT_TRUE(window.document().edit({QStringLiteral("x"), {}, {}, {}}, [](models::Scenario& s) { s.offer(models::Tier::Reserved).reset(); s.offer(models::Tier::OnDemand).reset(); s.offer(models::Tier::Spot).reset(); }));
    ASSERT_TRUE(window.document().duplicateScenario(kBaselineScenario));
    ASSERT_TRUE(window.document().edit({QStringLiteral("x"), {}, {}, {}}, [](models::Scenario& s) {
        s.offer(models::Tier::Reserved) = test::fullScenario().offer(models::Tier::Reserved);
        s.offer(models::Tier::BareMetal).reset();
    }));
    (void)window.document().scenarios();
    settle();
    QTreeWidgetItem* reserved = item("Offer reserved virtual");
    ASSERT_NE(reserved, nullptr);
    reserved->setCheckState(0, Qt::Unchecked);
    settle();
    EXPECT_TRUE(window.message().contains(QStringLiteral("none to run on"))) << window.message().toStdString();
    ASSERT_NE(item("Offer reserved virtual"), nullptr);
    EXPECT_EQ(item("Offer reserved virtual")->checkState(0), Qt::Checked);
    // What was refused is over once another edit is made.
    ASSERT_TRUE(window.document().setField(QStringLiteral("operations.hourly_wage_usd"), models::Estimate(7.0)));
    EXPECT_TRUE(window.message().isEmpty()) << window.message().toStdString();
}

TEST_F(Compare, ItIsCopiedAsTextAndReadByAssistiveTools) {
    ASSERT_TRUE(window.document().duplicateScenario(kBaselineScenario));
    ASSERT_TRUE(window.document().setField(QStringLiteral("offers.on_demand.usd_per_gpu_hour"), models::Estimate(1.25)));
    window.showPage(Page::Compare);
    settle();
    for (QPushButton* each : window.comparison().findChildren<QPushButton*>()) {
        if (each->text() == QStringLiteral("Copy as text")) each->click();
    }
    EXPECT_EQ(QGuiApplication::clipboard()->text(), window.comparison().text());
    EXPECT_TRUE(window.comparison().text().contains(QStringLiteral("On demand: price")));
    QAccessibleTableInterface* cells = QAccessible::queryAccessibleInterface(window.comparison().inputsTable())->tableInterface();
    ASSERT_NE(cells, nullptr);
    EXPECT_EQ(cells->columnDescription(3), QStringLiteral("Base 2"));
    EXPECT_EQ(cells->cellAt(0, 3)->text(QAccessible::Name), QStringLiteral("1.25"));
}

}  // namespace
}  // namespace splitpoint::ui
