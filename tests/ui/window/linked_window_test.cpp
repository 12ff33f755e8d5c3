#include <gtest/gtest.h>

#include <QAction>
#include <QSignalSpy>
#include <QTest>

#include "ui/answer/pinned_line.h"
#include "ui/charts/linked_cells.h"
#include "ui/charts/linked_selection.h"
#include "ui/window/lazy_chart.h"
#include "ui/window/main_window.h"

namespace splitpoint::ui {
namespace {

struct Linked : testing::Test {
    Linked() {
        window.resize(1600, 900);
        window.show();
        window.openFirstSample();
        settle();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return window.runner().isSettled(); }, 60000));
        QTest::qWait(30);
    }
    [[nodiscard]] LazyChart* visibleChart(AxisMeaning meaning) {
        for (LazyChart* chart : window.charts())
            if (chart->isVisible() && chart->spec().x.meaning == meaning) return chart;
        return nullptr;
    }
    MainWindow window{MainWindow::Memory::Forget};
};

TEST_F(Linked, EveryViewKnowsWhatItsAxisMeans) {
    EXPECT_NE(visibleChart(AxisMeaning::HourOfYear), nullptr);
    EXPECT_NE(visibleChart(AxisMeaning::Plan), nullptr);
    EXPECT_NE(visibleChart(AxisMeaning::NodeCount), nullptr);
}

TEST_F(Linked, APlanPointedAtInAChartIsMarkedInTheTable) {
    LazyChart* chart = visibleChart(AxisMeaning::Plan);
    ASSERT_NE(chart, nullptr);
    auto* columns = qobject_cast<LinkedCells*>(window.plansTable()->itemDelegate());
    ASSERT_NE(columns, nullptr);
    EXPECT_EQ(columns->markedColumn(), -1);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    EXPECT_EQ(columns->markedColumn(), 2);
    QTest::keyClick(chart, Qt::Key_Right);
    EXPECT_EQ(columns->markedColumn(), 3);
    QTest::keyClick(chart, Qt::Key_Escape);
    EXPECT_EQ(columns->markedColumn(), -1);
}

TEST_F(Linked, APinnedAnswerShowsHowFarAnEditMoves) {
    PinnedLine& pinned = window.pinnedLine();
    EXPECT_FALSE(pinned.isVisible());
    pinned.pinAction()->trigger();
    EXPECT_TRUE(pinned.isVisible());
    EXPECT_TRUE(pinned.text().contains(QStringLiteral("unchanged"))) << pinned.text().toStdString();
    const QString before = pinned.text();
    models::Scenario dearer = *window.document().snapshot();
    for (auto& offer : dearer.offers)
        if (offer) offer->usdPerGpuHour.typical *= 1.5;
    window.runner().request(std::make_shared<const models::Scenario>(dearer));
    settle();
    EXPECT_NE(pinned.text(), before);
    EXPECT_TRUE(pinned.text().contains(QStringLiteral("+$"))) << pinned.text().toStdString();
    pinned.pinAction()->trigger();
    EXPECT_FALSE(pinned.isVisible());
}

}  // namespace
}  // namespace splitpoint::ui
