// A new user's way: open a sample, find the flip point under Why, drag the map's point, undo, duplicate the scenario, move
// the point of the copy and compare the two. Once with the mouse alone, once with the keyboard alone: no widget is told
// anything but by clicks and keys.

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>

#include <gtest/gtest.h>

#include "models/files/scenario_file.h"
#include "tests/ui/patience.h"
#include "ui/charts/chart_frame.h"
#include "ui/compare/compare_page.h"
#include "ui/map/map_page.h"
#include "ui/project/samples.h"
#include "ui/why/why_page.h"
#include "ui/window/lazy_chart.h"
#include "ui/window/main_window.h"

namespace splitpoint::ui {
namespace {

class WhyToMapWalk : public testing::Test {
  protected:
    MainWindow window{MainWindow::Memory::Forget};
    QElapsedTimer clock;

    void SetUp() override {
        clock.start();
        window.resize(1280, 720);
        window.openFirstSample();
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        ASSERT_TRUE(settle());
    }
    bool settle() {
        const bool settled = QTest::qWaitFor([&] { return window.isSettled(); }, test::kPatienceMs);
        QCoreApplication::processEvents();
        return settled;
    }
    [[nodiscard]] std::string text() { return models::scenarioJson(*window.document().snapshot()); }
    [[nodiscard]] QTreeWidget* project() {
        for (QTreeWidget* tree : window.findChildren<QTreeWidget*>()) {
            if (tree->accessibleName() == QStringLiteral("Project")) return tree;
        }
        return nullptr;
    }
    [[nodiscard]] QTreeWidgetItem* sampleItem(const QString& title) {
        const auto found = project()->findItems(title, Qt::MatchEndsWith | Qt::MatchRecursive, 0);
        return found.isEmpty() ? nullptr : found.front();
    }
    [[nodiscard]] QToolButton* button(const QString& text) {
        for (QToolButton* each : window.findChildren<QToolButton*>()) {
            if (each->isVisible() && (each->text() == text || each->accessibleName() == text)) return each;
        }
        return nullptr;
    }
    [[nodiscard]] QToolButton* firstFlip() {
        for (QToolButton* each : window.whyPage().findChildren<QToolButton*>()) {
            if (each->isVisible() && each->accessibleName().endsWith(QStringLiteral("on the decision map")))
                return each;
        }
        return nullptr;
    }
    /// What a person reads: the sentence beside the button that leads to the map.
    void expectFlipIsSaid() {
        bool said = false;
        for (const QString& sentence : window.whyPage().sentences())
            said = said || sentence.contains(QStringLiteral("; you are at "));
        EXPECT_TRUE(said);
    }
    [[nodiscard]] const HandleSpec& handle() { return window.mapPage().chart()->spec().handles.front(); }
    void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    [[nodiscard]] QPushButton* duplicate() {
        for (QPushButton* each : window.findChildren<QPushButton*>()) {
            if (each->isVisible() && each->accessibleName() == QStringLiteral("Duplicate to compare")) return each;
        }
        return nullptr;
    }
    [[nodiscard]] QPoint pixel(double x, double y) {
        const LazyChart* chart = window.mapPage().chart();
        const ChartFrame frame = layoutChart(chart->spec(), chart->size(), chart->font());
        return {qRound(frame.x.position(x)), qRound(frame.y.position(y))};
    }
    /// The copy is on show; the baseline is as it was.
    void expectCopy() {
        EXPECT_FALSE(window.document().isBaseline());
    }
    /// Two scenarios side by side: what was dragged, and what it moved.
    void expectComparison() {
        EXPECT_EQ(window.page(), Page::Compare);
        ASSERT_TRUE(QTest::qWaitFor([&] { return window.comparison().isSettled(); }, test::kPatienceMs));
        EXPECT_GE(window.comparison().inputsTable()->rowCount(), 1);
        EXPECT_GE(window.comparison().outputsTable()->rowCount(), 3);
        EXPECT_FALSE(window.comparison().chart()->spec().series.isEmpty());
    }
    /// Tab until this widget has the focus.
    bool tabTo(QWidget* widget) {
        for (int step = 0; step < 200; ++step) {
            QWidget* now = QApplication::focusWidget();
            if (now == widget) return true;
            QTest::keyClick(now == nullptr ? static_cast<QWidget*>(&window) : now, Qt::Key_Tab);
        }
        return false;
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* now = QApplication::focusWidget();
        QTest::keyClick(now == nullptr ? static_cast<QWidget*>(&window) : now, static_cast<Qt::Key>(key), modifiers);
    }
};

TEST_F(WhyToMapWalk, WithTheMouseAlone) {
    QTreeWidgetItem* sample = sampleItem(QStringLiteral("Research cluster"));
    ASSERT_NE(sample, nullptr);
    const QPoint at = project()->visualItemRect(sample).center();
    QTest::mouseClick(project()->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(project()->viewport(), Qt::LeftButton, {}, at);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return window.document().snapshot()->name == "Research cluster"; }, test::kPatienceMs));
    ASSERT_TRUE(settle());
    const std::string start = text();

    click(button(QStringLiteral("Why?")));
    EXPECT_EQ(window.page(), Page::Why);
    ASSERT_TRUE(settle());
    expectFlipIsSaid();
    QToolButton* flip = firstFlip();
    ASSERT_NE(flip, nullptr);
    click(flip);
    EXPECT_EQ(window.page(), Page::Map);
    ASSERT_TRUE(settle());

    LazyChart* chart = window.mapPage().chart();
    const HandleSpec before = handle();
    const QPoint from = pixel(before.x, before.y), to = from + QPoint(60, 20);
    QTest::mousePress(chart, Qt::LeftButton, {}, from);
    QTest::mouseMove(chart, from + QPoint(20, 8));
    QTest::mouseMove(chart, to);
    EXPECT_TRUE(window.document().isInGesture());
    EXPECT_NE(text(), start);
    QTest::mouseRelease(chart, Qt::LeftButton, {}, to);
    EXPECT_FALSE(window.document().isInGesture());
    EXPECT_EQ(window.document().undoStack().count(), 1);
    ASSERT_TRUE(settle());
    EXPECT_NE(text(), start);

    click(button(QStringLiteral("Undo")));
    EXPECT_EQ(text(), start);
    ASSERT_TRUE(settle());
    EXPECT_NEAR(handle().x, before.x, 1e-9);

    ASSERT_NE(duplicate(), nullptr);
    click(duplicate());
    ASSERT_TRUE(settle());
    expectCopy();
    const QPoint again = pixel(handle().x, handle().y);
    QTest::mousePress(chart, Qt::LeftButton, {}, again);
    QTest::mouseMove(chart, again + QPoint(20, 8));
    QTest::mouseMove(chart, again + QPoint(60, 20));
    QTest::mouseRelease(chart, Qt::LeftButton, {}, again + QPoint(60, 20));
    ASSERT_TRUE(settle());
    EXPECT_NE(text(), start);
    click(button(QStringLiteral("Compare")));
    expectComparison();
    EXPECT_LT(clock.elapsed(), 5 * test::kPatienceMs) << "under five minutes, and longer under sanitizers";
}

TEST_F(WhyToMapWalk, WithTheKeyboardAlone) {
    ASSERT_TRUE(tabTo(project()));
    QTreeWidgetItem* sample = sampleItem(QStringLiteral("Research cluster"));
    for (int step = 0; step < 60 && project()->currentItem() != sample; ++step) key(Qt::Key_Down);
    ASSERT_EQ(project()->currentItem(), sample);
    key(Qt::Key_Return);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return window.document().snapshot()->name == "Research cluster"; }, test::kPatienceMs));
    ASSERT_TRUE(settle());
    const std::string start = text();

    key(Qt::Key_9, Qt::ControlModifier);
    EXPECT_EQ(window.page(), Page::Why);
    ASSERT_TRUE(settle());
    expectFlipIsSaid();
    QToolButton* flip = firstFlip();
    ASSERT_NE(flip, nullptr);
    ASSERT_TRUE(tabTo(flip));
    key(Qt::Key_Space);
    EXPECT_EQ(window.page(), Page::Map);
    ASSERT_TRUE(settle());

    LazyChart* chart = window.mapPage().chart();
    const double before = handle().x;
    ASSERT_TRUE(tabTo(chart));
    key(Qt::Key_Tab);  // to the point
    ASSERT_TRUE(chart->hasFocus());
    for (int step = 0; step < 5; ++step) key(Qt::Key_Right);
    EXPECT_NE(text(), start);
    key(Qt::Key_Escape);
    EXPECT_EQ(text(), start) << "Escape takes the move back";
    EXPECT_EQ(window.document().undoStack().count(), 0);
    for (int step = 0; step < 5; ++step) key(Qt::Key_Right);
    key(Qt::Key_Return);
    EXPECT_FALSE(window.document().isInGesture());
    EXPECT_EQ(window.document().undoStack().count(), 1);
    EXPECT_NE(text(), start);
    ASSERT_TRUE(settle());

    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), start);
    ASSERT_TRUE(settle());
    EXPECT_NEAR(handle().x, before, 1e-9);
    key(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(window.page(), Page::Map);

    ASSERT_NE(duplicate(), nullptr);
    ASSERT_TRUE(tabTo(duplicate()));
    key(Qt::Key_Space);
    ASSERT_TRUE(settle());
    expectCopy();
    ASSERT_TRUE(tabTo(chart));
    key(Qt::Key_Tab);
    for (int step = 0; step < 5; ++step) key(Qt::Key_Right);
    key(Qt::Key_Return);
    ASSERT_TRUE(settle());
    EXPECT_NE(text(), start);
    key(Qt::Key_8, Qt::ControlModifier);
    expectComparison();
    EXPECT_LT(clock.elapsed(), 5 * test::kPatienceMs);
}

}  // namespace
}  // namespace splitpoint::ui
