#include "ui/window/main_window.h"

#include <set>

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "models/evaluate.h"
#include "models/files/scenario_file.h"
#include "tests/ui/window/test_scenarios.h"
#include "ui/answer/answer_panel.h"
#include "ui/format/number_format.h"
#include "ui/inputs/input_row.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/project/samples.h"
#include "ui/window/lazy_chart.h"

namespace splitpoint::ui {
namespace {

bool settle(MainWindow& window) {
    const bool settled = QTest::qWaitFor([&] { return window.runner().isSettled(); }, 60000);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return settled;
}

/// Text of a cell as a screen reader gets it: row by its first cell, column by its header.
QString cellRead(QTableView* table, const QString& rowName, const QString& columnName) {
    QAccessibleInterface* node = QAccessible::queryAccessibleInterface(table);
    QAccessibleTableInterface* cells = node == nullptr ? nullptr : node->tableInterface();
    if (cells == nullptr) return {};
    for (int row = 0; row < cells->rowCount(); ++row) {
        if (cells->cellAt(row, 0)->text(QAccessible::Name) != rowName) continue;
        for (int column = 0; column < cells->columnCount(); ++column) {
            if (cells->columnDescription(column) == columnName) return cells->cellAt(row, column)->text(QAccessible::Name);
        }
    }
    return {};
}

/// The whole accessible table, for messages.
QString tableRead(QTableView* table) {
    QAccessibleTableInterface* cells = QAccessible::queryAccessibleInterface(table)->tableInterface();
    QStringList lines;
    for (int row = 0; row < cells->rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < cells->columnCount(); ++column) line << cells->cellAt(row, column)->text(QAccessible::Name);
        lines << line.join(QStringLiteral(" | "));
    }
    return lines.join(QChar(u'\n'));
}

class Window : public testing::Test {
  protected:
    Window() : window(MainWindow::Memory::Forget) {
        window.resize(1280, 720);
        window.show();
    }
    MainWindow window;
};

TEST_F(Window, DoubledOnDemandPriceIsReadThroughTheAccessibleTable) {
    ASSERT_FALSE(samples().isEmpty()) << "no built-in samples";
    for (const Sample& sample : samples()) {
        SCOPED_TRACE(sample.title.toStdString());
        window.openSample(sample.path);
        ASSERT_TRUE(settle(window));
        const QImage before = window.grab().toImage();
        const QString costBefore = cellRead(window.plansTable(), QStringLiteral("Effective cost"), QStringLiteral("Virtual"));
        ASSERT_FALSE(costBefore.isEmpty()) << tableRead(window.plansTable()).toStdString();

        models::Scenario changed = *window.document().snapshot();
        auto& price = changed.offer(models::Tier::OnDemand)->usdPerGpuHour;
        price = price.scaled(2.0);
        const auto expected = models::evaluate(changed);
        ASSERT_TRUE(expected);
        const auto expectedCost = expected->plan(models::PlanKind::Virtual).usdPerUsefulGpuHour;
        ASSERT_TRUE(expectedCost);

        ASSERT_TRUE(window.document().setField(QStringLiteral("offers.on_demand.usd_per_gpu_hour"), price));
        ASSERT_TRUE(settle(window));
        const QString costAfter = cellRead(window.plansTable(), QStringLiteral("Effective cost"), QStringLiteral("Virtual"));
        EXPECT_NE(costAfter, costBefore);
        EXPECT_EQ(costAfter, formatNumber(*expectedCost, Quantity::UsdPerGpuHour, Precision::Full));
        EXPECT_NE(window.grab().toImage(), before);
        EXPECT_FALSE(window.answerLine().headline().isEmpty());
    }
}

TEST_F(Window, EveryFocusableWidgetHasANameAndTabLeavesEveryWidget) {
    window.document().startWith(test::fullScenario());
    window.inputs().openAllGroups();
    ASSERT_TRUE(settle(window));
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible()) continue;
        QAccessibleInterface* node = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(node, nullptr);
        const bool named = !node->text(QAccessible::Name).isEmpty() || !widget->accessibleName().isEmpty();
        EXPECT_TRUE(named) << widget->metaObject()->className() << " " << widget->objectName().toStdString() << " in "
                           << (widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "");
    }
    window.activateWindow();
    window.inputs().focusSearch();
    std::set<QWidget*> visited;
    QWidget* previous = nullptr;
    for (int step = 0; step < 1000; ++step) {
        QWidget* now = QApplication::focusWidget();
        ASSERT_NE(now, nullptr);
        ASSERT_NE(now, previous) << "focus is trapped in " << now->metaObject()->className() << " " << now->accessibleName().toStdString();
        if (!visited.insert(now).second) break;
        previous = now;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    EXPECT_GT(visited.size(), 20U);
}

TEST_F(Window, ABadFileSaysSoInTheWindowAndLosesNothing) {
    window.document().startWith(test::fullScenario());
    ASSERT_TRUE(window.document().setField(QStringLiteral("operations.hourly_wage_usd"), models::Estimate(77.0)));
    const auto before = window.document().snapshot();
    EXPECT_FALSE(window.openFile(QStringLiteral("/nowhere/at-all.splitpoint")));
    EXPECT_FALSE(window.message().isEmpty());
    EXPECT_EQ(window.document().snapshot(), before);
    EXPECT_TRUE(window.document().undoStack().canUndo());
}

TEST_F(Window, TypingAPriceRecalculatesAndABadOneKeepsTextAndAnswer) {
    window.document().startWith(test::fullScenario());
    ASSERT_TRUE(settle(window));
    const QString path = QStringLiteral("offers.on_demand.usd_per_gpu_hour");
    ASSERT_TRUE(window.inputs().showField(path));
    auto* line = qobject_cast<QLineEdit*>(window.inputs().row(path)->editor());
    ASSERT_NE(line, nullptr);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("7.25"));
    ASSERT_TRUE(settle(window));
    EXPECT_EQ(window.document().snapshot()->offer(models::Tier::OnDemand)->usdPerGpuHour.typical, 7.25);
    EXPECT_EQ(window.document().undoStack().count(), 1) << "typing is one step";

    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("-4"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(line->text(), QStringLiteral("-4"));
    EXPECT_TRUE(window.inputs().row(path)->hasProblem());
    EXPECT_EQ(window.document().snapshot()->offer(models::Tier::OnDemand)->usdPerGpuHour.typical, 7.25);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_EQ(line->text(), QStringLiteral("7.25"));
    EXPECT_FALSE(window.inputs().row(path)->hasProblem());
    window.document().undoStack().undo();
    EXPECT_NE(line->text(), QStringLiteral("7.25"));
}

TEST_F(Window, EveryPageFitsTheSmallestScreen) {
    window.document().startWith(test::fullScenario());
    for (std::size_t page = 0; page < kPageNames.size(); ++page) {
        window.showPage(static_cast<Page>(page));
        ASSERT_TRUE(settle(window));
        window.resize(1280, 720);
        QCoreApplication::processEvents();
        EXPECT_LE(window.minimumSizeHint().width(), 1280) << kPageNames[page];
        EXPECT_LE(window.minimumSizeHint().height(), 720) << kPageNames[page];
        EXPECT_EQ(window.size(), QSize(1280, 720)) << kPageNames[page];
    }
}

TEST_F(Window, WorkloadsAndOffersAreAddedAndRemovedUndoably) {
    window.document().startWith(test::fullScenario());
    const std::string start = models::scenarioJson(*window.document().snapshot());
    for (const char* command : {"&Add workload", "&Duplicate workload", "&Remove workload", "Add e&xtra cost", "&Spot"}) {
        QAction* found = nullptr;
        for (QAction* action : window.findChildren<QAction*>()) {
            if (action->text() == QString::fromLatin1(command)) found = action;
        }
        ASSERT_NE(found, nullptr) << command;
        const int steps = window.document().undoStack().count();
        found->trigger();
        EXPECT_EQ(window.document().undoStack().count(), steps + 1) << command << ": " << window.message().toStdString();
    }
    while (window.document().undoStack().canUndo()) window.document().undoStack().undo();
    EXPECT_EQ(models::scenarioJson(*window.document().snapshot()), start);
    EXPECT_FALSE(window.isWindowModified());
}

}  // namespace
}  // namespace splitpoint::ui
