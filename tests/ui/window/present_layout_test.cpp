#include "ui/window/present_layout.h"

#include <algorithm>

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>

#include "tests/ui/calibrate/fake_calibrator.h"
#include "tests/ui/patience.h"
#include "tests/ui/window/test_scenarios.h"
#include "ui/answer/answer_panel.h"
#include "ui/calibrate/calibrate_page.h"
#include "ui/inputs/input_row.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/sketch/sketch_canvas.h"
#include "ui/sketch/sketch_page.h"
#include "ui/theme/theme.h"
#include "ui/why/why_page.h"
#include "ui/window/lazy_chart.h"
#include "ui/window/main_window.h"

namespace splitpoint::ui {
namespace {

/// Everything that a user would see moved: places of docks, toolbars, status bar, splitter handles, and the type.
QList<QRect> placesOf(MainWindow& window) {
    QList<QRect> places;
    for (const QDockWidget* dock : window.findChildren<QDockWidget*>())
        places << (dock->isVisible() ? dock->geometry() : QRect());
    for (const QToolBar* bar : window.findChildren<QToolBar*>())
        places << (bar->isVisible() ? bar->geometry() : QRect());
    places << (window.statusBar()->isVisible() ? window.statusBar()->geometry() : QRect());
    for (const QSplitter* splitter : window.findChildren<QSplitter*>())
        if (splitter->isVisible())
            for (const int size : splitter->sizes()) places << QRect(0, 0, size, 0);
    for (const QWidget* widget : window.centralWidget()->findChildren<QWidget*>())
        places << QRect(0, 0, 0, static_cast<int>(widget->font().pointSizeF() * 100));
    return places;
}

void settle(MainWindow& window) {
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.runner().isSettled(); }, test::kPatienceMs));
    QTest::qWait(50);
}

struct Present : testing::Test {
    Present() {
        window.resize(1600, 900);
        window.show();
        window.activateWindow();
        window.openFirstSample();
        settle(window);
    }
    MainWindow window{MainWindow::Memory::Forget};
};

TEST_F(Present, PutsPanelsAwayAndEnlargesTheTypeThenRestoresAllOfIt) {
    const QList<QRect> before = placesOf(window);
    const double chart = window.charts().first()->font().pointSizeF();
    const double answer =
        window.answerLine().findChild<QWidget*>(QStringLiteral("answerHeadline"))->font().pointSizeF();
    const QLabel* reason = window.whyPage().findChild<QLabel*>();
    const double sentence = reason->font().pointSizeF();
    window.presentLayout().action()->trigger();
    QTest::qWait(50);
    EXPECT_NEAR(reason->font().pointSizeF(), sentence * PresentLayout::kTypeScale, 0.01);
    for (const QDockWidget* dock : window.findChildren<QDockWidget*>()) EXPECT_FALSE(dock->isVisible());
    EXPECT_FALSE(window.statusBar()->isVisible());
    EXPECT_NEAR(window.charts().first()->font().pointSizeF(), chart * PresentLayout::kTypeScale, 0.01);
    EXPECT_NEAR(window.answerLine().findChild<QWidget*>(QStringLiteral("answerHeadline"))->font().pointSizeF(),
                answer * PresentLayout::kTypeScale, 0.01);
    window.presentLayout().action()->trigger();
    QTest::qWait(50);
    EXPECT_EQ(placesOf(window), before);
}

TEST_F(Present, EscapeLeavesItToo) {
    const QList<QRect> before = placesOf(window);
    QTest::keyClick(&window, Qt::Key_F11);
    ASSERT_TRUE(window.presentLayout().isActive());
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_FALSE(window.presentLayout().isActive());
    EXPECT_FALSE(window.presentLayout().action()->isChecked());
    QTest::qWait(50);
    EXPECT_EQ(placesOf(window), before);
}

TEST_F(Present, EscapeIsFirstForTheFieldThatIsTypedIn) {
    const QString path = QStringLiteral("offers.on_demand.usd_per_gpu_hour");
    const auto price = [this] { return window.document().snapshot()->offer(models::Tier::OnDemand)->usdPerGpuHour.typical; };
    const double before = price();
    window.presentLayout().setActive(true);
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(window.inputs().showField(path));
    auto* line = qobject_cast<QLineEdit*>(window.inputs().row(path)->editor());
    ASSERT_NE(line, nullptr);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("9"));
    ASSERT_EQ(price(), 9.0);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_EQ(price(), before);
    EXPECT_TRUE(window.presentLayout().isActive());
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_FALSE(window.presentLayout().isActive()) << "nothing is typed: the key is the layout's";
    settle(window);
}

TEST_F(Present, EscapeIsFirstForANumberThatIsTyped) {
    window.presentLayout().setActive(true);
    window.showPage(Page::Sketch);
    settle(window);
    const auto boxes = window.sketch().findChildren<QDoubleSpinBox*>();
    const auto found = std::find_if(boxes.begin(), boxes.end(),
                                    [](const auto* each) { return each->isVisible() && each->isEnabled(); });
    ASSERT_NE(found, boxes.end());
    QDoubleSpinBox* box = *found;
    const QString before = box->text();
    const double value = box->value();
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("99"));
    ASSERT_NE(box->text(), before);
    QTest::keyClick(box, Qt::Key_Escape);
    EXPECT_EQ(box->text(), before);
    EXPECT_TRUE(window.presentLayout().isActive());
    window.sketch().canvas()->setFocus();
    EXPECT_EQ(box->value(), value) << "what was dropped is not taken when the focus leaves";
    QTest::keyClick(window.sketch().canvas(), Qt::Key_Escape);
    EXPECT_FALSE(window.presentLayout().isActive());
    settle(window);
}

TEST_F(Present, EscapeIsFirstForTheReadoutThatIsShown) {
    window.presentLayout().setActive(true);
    QTest::qWait(50);
    LazyChart* chart = nullptr;
    for (LazyChart* each : window.charts())
        if (chart == nullptr && each->isVisible() && each->spec().emptyReason.isEmpty()) chart = each;
    ASSERT_NE(chart, nullptr);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    ASSERT_FALSE(chart->spokenText().isEmpty());
    QTest::keyClick(chart, Qt::Key_Escape);
    EXPECT_TRUE(chart->spokenText().isEmpty());
    EXPECT_TRUE(window.presentLayout().isActive());
    QTest::keyClick(chart, Qt::Key_Escape);
    EXPECT_FALSE(window.presentLayout().isActive());
}

TEST_F(Present, EscapeIsFirstForADragInTheSketch) {
    models::Scenario scenario = test::fullScenario();
    scenario.hours = 504;
    scenario.workloads.front().demand = models::WeekDemand{{{6, 10}, {12, 40}, {100, 20}}};
    window.document().startWith(scenario);
    window.presentLayout().setActive(true);
    window.showPage(Page::Sketch);
    settle(window);
    SketchCanvas* canvas = window.sketch().canvas();
    window.sketch().session().setTool(SketchTool::Pencil);
    const QPoint from = canvas->positionOf(30.5, 20).toPoint(), to = canvas->positionOf(60, 30).toPoint();
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, canvas->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(canvas, &move);
    ASSERT_TRUE(window.document().isInGesture());
    QTest::keyClick(canvas, Qt::Key_Escape);
    EXPECT_FALSE(window.document().isInGesture());
    EXPECT_TRUE(window.presentLayout().isActive());
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, to);
    QTest::keyClick(canvas, Qt::Key_Escape);
    EXPECT_FALSE(window.presentLayout().isActive());
}

TEST_F(Present, EscapeIsFirstForARunningCalibration) {
    const fixture::FakeCalibrator fake(fixture::FakeCalibrator::patient());
    window.presentLayout().setActive(true);
    window.showPage(Page::Calibrate);
    RunPanel& panel = window.calibration().runPanel();
    panel.setCalibratorFolder(fake.folder());
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    panel.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !panel.run().progress().probes().empty(); }, test::kPatienceMs));
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_TRUE(window.presentLayout().isActive());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !panel.run().isRunning() && !panel.outcome().isEmpty(); }, test::kPatienceMs));
    EXPECT_TRUE(panel.outcome().contains(QStringLiteral("canceled"))) << panel.outcome().toStdString();
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_FALSE(window.presentLayout().isActive());
}

TEST_F(Present, AnotherPageComesWithoutItsPanelsAndWithThemAfterwards) {
    window.presentLayout().setActive(true);
    window.showPage(Page::Explore);
    QTest::qWait(50);
    for (const QDockWidget* dock : window.findChildren<QDockWidget*>()) EXPECT_FALSE(dock->isVisible());
    window.presentLayout().setActive(false);
    QTest::qWait(50);
    EXPECT_EQ(window.page(), Page::Explore);
    EXPECT_TRUE(window.findChild<QDockWidget*>(QStringLiteral("projectDock"))->isVisible());
    EXPECT_TRUE(window.statusBar()->isVisible());
}

QList<QToolBar*> toolBarsOf(const MainWindow& window) {
    return window.findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly);
}

TEST_F(Present, TheToolbarComesBackAfterAnotherPageWasPutUp) {
    window.presentLayout().setActive(true);
    window.showPage(Page::Why);
    QTest::qWait(50);
    for (const QToolBar* bar : toolBarsOf(window)) EXPECT_FALSE(bar->isVisible());
    window.presentLayout().setActive(false);
    QTest::qWait(50);
    ASSERT_FALSE(toolBarsOf(window).isEmpty());
    for (const QToolBar* bar : toolBarsOf(window)) EXPECT_TRUE(bar->isVisible());
}

TEST_F(Present, ResetLayoutBringsBackToolbarAndPanels) {
    QAction* reset = nullptr;
    for (QAction* action : window.findChildren<QAction*>())
        if (action->text() == QStringLiteral("Reset layout")) reset = action;
    ASSERT_NE(reset, nullptr);
    for (QToolBar* bar : toolBarsOf(window)) bar->hide();
    reset->trigger();
    for (const QToolBar* bar : toolBarsOf(window)) EXPECT_TRUE(bar->isVisible());
    window.presentLayout().setActive(true);
    window.showPage(Page::Money);
    reset->trigger();
    QTest::qWait(50);
    EXPECT_FALSE(window.presentLayout().isActive());
    for (const QToolBar* bar : toolBarsOf(window)) EXPECT_TRUE(bar->isVisible());
    EXPECT_TRUE(window.statusBar()->isVisible());
    EXPECT_TRUE(window.findChild<QDockWidget*>(QStringLiteral("projectDock"))->isVisible());
    EXPECT_TRUE(window.findChild<QDockWidget*>(QStringLiteral("inputsDock"))->isVisible());
}

TEST(PresentKept, AWindowThatWasClosedWhilePresentingBeginsWithToolbarAndPanels) {
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    QSettings().clear();
    {
        MainWindow closed(MainWindow::Memory::Keep);
        closed.openFirstSample();
        closed.show();
        settle(closed);
        closed.presentLayout().setActive(true);
        closed.showPage(Page::Explore);
        QTest::qWait(50);
        closed.close();
    }
    MainWindow again(MainWindow::Memory::Keep);
    again.openFirstSample();
    again.showPage(Page::Overview);
    again.show();
    settle(again);
    for (const QToolBar* bar : toolBarsOf(again)) EXPECT_TRUE(bar->isVisible());
    EXPECT_TRUE(again.findChild<QDockWidget*>(QStringLiteral("projectDock"))->isVisible());
    again.close();
    QSettings().clear();
    qunsetenv("XDG_DATA_HOME");
}

/// Set SPLITPOINT_GALLERY to keep the pictures for looking at.
TEST_F(Present, FitsAProjectorInLightAndDark) {
    const QString folder = qEnvironmentVariable("SPLITPOINT_GALLERY");
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, choice);
        for (const QSize& size : {QSize(1600, 900), QSize(1280, 720)}) {
            for (const Page page : {Page::Overview, Page::Plans, Page::Explore, Page::Demand}) {
                window.presentLayout().setActive(true);
                window.showPage(page);
                QTest::qWait(60);  // until the panels have given back their room, it is part of the least size
                window.resize(size);
                QTest::qWait(60);
                EXPECT_EQ(window.size(), size) << "the type does not push the window out of the screen: "
                                               << kPageNames[static_cast<std::size_t>(page)];
                if (!folder.isEmpty())
                    window.grab().save(
                        QStringLiteral("%1/present-%2-%3-%4.png")
                            .arg(folder)
                            .arg(QLatin1StringView(kPageNames[static_cast<std::size_t>(page)]))
                            .arg(size.width())
                            .arg(choice == ThemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark")));
                window.presentLayout().setActive(false);
            }
        }
    }
    applyTheme(*qApp, ThemeChoice::Light);
}

}  // namespace
}  // namespace splitpoint::ui
