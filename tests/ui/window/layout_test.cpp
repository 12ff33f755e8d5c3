// Nothing is cut off at 1280 by 720, on any page, with any sample.
#include <QDockWidget>
#include <QHelpEvent>
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
