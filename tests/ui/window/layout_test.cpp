// Nothing is cut off at 1280 by 720, on any page, with any sample.
#include <QApplication>
#include <QDockWidget>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollArea>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

#include "tests/ui/patience.h"
#include "tests/ui/window/layout_checks.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/project/samples.h"
#include "ui/uncertainty/uncertainty_page.h"
#include "ui/window/fitting_words.h"
#include "ui/window/main_window.h"
#include "ui/window/still_line.h"

namespace splitpoint::ui {
namespace {

class Layout : public testing::TestWithParam<int> {
  protected:
    Layout() : window(MainWindow::Memory::Forget) {
        window.openSample(samples().at(GetParam()).path);
        window.resize(1280, 720);
        window.show();
    }
    void show(std::size_t page) {
        window.showPage(static_cast<Page>(page));
        // The futures of a sample are simulated hour by hour for many seconds; the first picture has all the parts.
        const auto futures = [&] { return window.page() == Page::Uncertainty && window.uncertainty().shown(); };
        ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled() || futures(); }, test::kPatienceMs));
        QTest::qWait(1);
    }

    MainWindow window;
};

// One walk for all that a page owes: settling the pages takes far longer than looking at them.
TEST_P(Layout, EveryPageFitsAndTellsItsChoices) {
    for (std::size_t page = 0; page < kPageNames.size(); ++page) {
        show(page);
        const std::string name(kPageNames[page]);
        layout::expectBarsToFit(window, name);
        layout::expectButtonsToFit(window, name);
        layout::expectChartsToFit(window, name);
        layout::expectChoicesToBeTold(window, name);
    }
}

/// The page Inputs leaves all groups open; a wide page, or a user's hand, then leaves the panel as narrow as it may be.
TEST(NarrowInputs, ShowEveryRowWhole) {
    MainWindow window(MainWindow::Memory::Forget);
    window.openSample(samples().at(0).path);
    window.resize(1280, 720);
    window.show();
    window.showPage(Page::Inputs);
    window.showPage(Page::Overview);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled(); }, test::kPatienceMs));
    auto* dock = window.findChild<QDockWidget*>(QStringLiteral("inputsDock"));
    const auto* rows = window.inputs().findChild<QScrollArea*>();
    ASSERT_TRUE(dock != nullptr && rows != nullptr);
    for (int workload = 0; workload < 2; ++workload) {
        window.inputs().setWorkload(workload);
        QTest::qWait(50);
        window.resizeDocks({dock}, {1}, Qt::Horizontal);
        QTest::qWait(50);
        EXPECT_LE(rows->widget()->width(), rows->viewport()->width()) << "of workload " << workload;
    }
}

/// A window with its first page laid out, and the docks of its sides.
struct Docks : testing::Test {
    Docks() {
        window.openSample(samples().at(0).path);
        window.resize(1600, 900);
        window.show();
    }
    void show(Page page) {
        window.showPage(page);
        QTest::qWait(30);
    }
    /// Drags the line left of the inputs by so much, as Qt takes it from the mouse.
    void dragInputs(int by) {
        const QPoint from(inputs->geometry().left() - 2, inputs->geometry().center().y()), to = from + QPoint(by, 0);
        const auto mouse = [&](QEvent::Type type, const QPoint& at, Qt::MouseButton button, Qt::MouseButtons down) {
            QMouseEvent event(type, at, window.mapToGlobal(at), button, down, Qt::NoModifier);
            QApplication::sendEvent(&window, &event);
            QTest::qWait(30);
        };
        mouse(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
        mouse(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
        mouse(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
    }

    MainWindow window{MainWindow::Memory::Forget};
    QDockWidget* inputs = window.findChild<QDockWidget*>(QStringLiteral("inputsDock"));
    QDockWidget* project = window.findChild<QDockWidget*>(QStringLiteral("projectDock"));
};

TEST_F(Docks, KeepTheWidthThatTheUserDragsThemTo) {
    show(Page::Overview);
    const int before = inputs->width();
    dragInputs(-120);
    const int dragged = inputs->width(), beside = project->width();
    ASSERT_GT(dragged, before + 60) << "the line was not dragged";
    for (const Page page : {Page::Map, Page::Inputs, Page::Why, Page::Explore, Page::Catalogue, Page::Demand}) {
        show(page);
        show(Page::Overview);
        EXPECT_EQ(inputs->width(), dragged) << "after page " << static_cast<int>(page);
        EXPECT_EQ(project->width(), beside) << "after page " << static_cast<int>(page);
    }
    dragInputs(60);
    const int again = inputs->width();
    ASSERT_LT(again, dragged - 30);
    show(Page::Inputs);
    show(Page::Overview);
    EXPECT_EQ(inputs->width(), again);
}

/// A page that needs much room lent its need to the page after it: the docks shrank and the window grew.
TEST_F(Docks, ComeBackFromAPageThatNeedsTheRoom) {
    window.resize(1280, 720);
    show(Page::Inputs);
    show(Page::Overview);
    const int width = inputs->width();
    for (const Page page : {Page::Map, Page::Why, Page::Compare, Page::Performance, Page::Catalogue}) {
        show(page);
        EXPECT_EQ(window.width(), 1280) << "on page " << static_cast<int>(page);
        show(Page::Overview);
        EXPECT_EQ(window.width(), 1280) << "after page " << static_cast<int>(page);
        EXPECT_EQ(inputs->width(), width) << "after page " << static_cast<int>(page);
    }
}

/// "56 GPUs: 1,53M $" of "7 Bare-Metal-Knoten, 56 GPUs: 1,53M $" would be another figure's words.
TEST(StillLine, EndsInDotsAndSaysTheWholeInAToolTip) {
    installFittingWords();
    const auto pictureOf = [](const QString& words, bool tip) {
        StillLine line;
        line.label()->setText(words);
        line.resize(120, 24);
        line.show();
        QCoreApplication::processEvents();
        if (tip) {
            const QPoint at(5, 5);
            QHelpEvent asked(QEvent::ToolTip, at, line.label()->mapToGlobal(at));
            QApplication::sendEvent(line.label(), &asked);
            EXPECT_EQ(QToolTip::text(), words);
        }
        return line.grab().toImage();
    };
    const QString words = QStringLiteral("7 bare-metal nodes, 56 GPUs: $1.53M, the best split");
    const QString shown = StillLine().label()->fontMetrics().elidedText(words, Qt::ElideRight, 120);
    ASSERT_NE(shown, words);
    EXPECT_EQ(pictureOf(words, true), pictureOf(shown, false));
}

INSTANTIATE_TEST_SUITE_P(Samples, Layout, testing::Range(0, 5));

}  // namespace
}  // namespace splitpoint::ui
