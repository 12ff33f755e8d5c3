#include <gtest/gtest.h>

#include <QAction>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "tests/ui/patience.h"
#include "ui/answer/pinned_line.h"
#include "ui/charts/linked_cells.h"
#include "ui/charts/linked_selection.h"
#include "ui/map/map_page.h"
#include "ui/money/money_page.h"
#include "ui/performance/performance_page.h"
#include "ui/plans/plan_charts.h"
#include "ui/why/why_page.h"
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
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return window.runner().isSettled() && window.isSettled(); }, test::kPatienceMs));
        QTest::qWait(30);
    }
    void show(Page page) {
        window.showPage(page);
        settle();
    }
    void makeDearer() {
        models::Scenario dearer = *window.document().snapshot();
        for (auto& offer : dearer.offers)
            if (offer) offer->usdPerGpuHour.typical *= 1.5;
        window.runner().request(std::make_shared<const models::Scenario>(dearer));
        settle();
    }
    /// Steps the readout of a chart once to the right.
    static void pointAt(LazyChart* chart) {
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
    }
    /// Whether pointing into one chart is marked in the other.
    static bool marks(LazyChart* from, LazyChart* to) {
        from->setFocus();
        const QImage before = to->grab().toImage();
        pointAt(from);
        const bool marked = to->grab().toImage() != before;
        QTest::keyClick(from, Qt::Key_Escape);
        EXPECT_EQ(to->grab().toImage(), before) << "and the mark goes with the pointer";
        return marked;
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
    makeDearer();
    EXPECT_NE(pinned.text(), before);
    EXPECT_TRUE(pinned.text().contains(QStringLiteral("+$"))) << pinned.text().toStdString();
    pinned.pinAction()->trigger();
    EXPECT_FALSE(pinned.isVisible());
}

TEST_F(Linked, AMonthOfOnePlansMoneyIsMarkedInTheOthersAndInTheUseOfCommitments) {
    show(Page::Money);
    const auto charts = window.money().charts();
    ASSERT_EQ(charts.size(), 5);
    ASSERT_TRUE(charts[0]->spec().emptyReason.isEmpty()) << charts[0]->spec().emptyReason.toStdString();
    EXPECT_TRUE(marks(charts[0], charts[1]));
    EXPECT_TRUE(marks(charts[1], charts[2]));
    if (charts[3]->spec().emptyReason.isEmpty()) {
        EXPECT_TRUE(marks(charts[2], charts[3]));
    }
}

TEST_F(Linked, APlansMoneyIsMarkedInTheTablesOfMoneyAndPlans) {
    show(Page::Money);
    auto* money = qobject_cast<LinkedCells*>(window.money().table()->itemDelegate());
    auto* plans = qobject_cast<LinkedCells*>(window.plansTable()->itemDelegate());
    ASSERT_NE(money, nullptr);
    ASSERT_NE(plans, nullptr);
    pointAt(window.money().charts()[1]);
    EXPECT_EQ(money->markedColumn(), 3) << "virtual";
    EXPECT_EQ(plans->markedColumn(), 3);
}

TEST_F(Linked, ADeliveryIsMarkedThroughoutPerformance) {
    show(Page::Performance);
    const auto charts = window.performance().charts();
    EXPECT_TRUE(marks(charts[0], charts[1])) << "efficiency to step times";
    EXPECT_TRUE(marks(charts[1], charts[0]));
    EXPECT_TRUE(marks(charts[0], charts[2])) << "its line of scaling";
}

TEST_F(Linked, TheDecisionMapTellsItsWinner) {
    show(Page::Map);
    ASSERT_TRUE(window.mapPage().chart()->spec().heatMap);
    auto* plans = qobject_cast<LinkedCells*>(window.plansTable()->itemDelegate());
    EXPECT_EQ(plans->markedColumn(), -1);
    pointAt(window.mapPage().chart());
    EXPECT_GE(plans->markedColumn(), 2) << window.mapPage().chart()->spokenText().toStdString();
    QTest::keyClick(window.mapPage().chart(), Qt::Key_Escape);
    EXPECT_EQ(plans->markedColumn(), -1);
}

TEST_F(Linked, TheEndsOfTheWhyBridgeArePlans) {
    show(Page::Why);
    LazyChart* bridge = window.whyPage().charts().front();
    ASSERT_TRUE(bridge->spec().emptyReason.isEmpty());
    auto* plans = qobject_cast<LinkedCells*>(window.plansTable()->itemDelegate());
    pointAt(bridge);
    const auto answer = window.runner().latest()->evaluation.recommendation;
    ASSERT_TRUE(answer.runnerUp);
    EXPECT_EQ(plans->markedColumn(), 2 + static_cast<int>(models::index(*answer.runnerUp)));
    QTest::keyClick(bridge, Qt::Key_Right);
    EXPECT_EQ(plans->markedColumn(), -1) << "a step is no plan";
}

TEST_F(Linked, WhatIsPinnedStandsInTheChartsAndTablesWhereItsFiguresAre) {
    const auto pinned = window.runner().latest();
    window.pinnedLine().pinAction()->trigger();
    makeDearer();
    LazyChart* cost = nullptr;
    for (LazyChart* chart : window.charts())
        if (chart->spec().id == QStringLiteral("plans.effective_cost")) cost = chart;
    ASSERT_NE(cost, nullptr);
    ASSERT_TRUE(cost->spec().reference);
    for (const models::PlanKind plan : models::kPlans) {
        const auto at = models::index(plan);
        const auto was = pinned->evaluation.plan(plan).usdPerUsefulGpuHour;
        if (was) {
            EXPECT_DOUBLE_EQ(cost->spec().reference->values[static_cast<qsizetype>(at)], *was);
        }
    }
    EXPECT_TRUE(cost->accessibleDescription().contains(QStringLiteral("Pinned: "))) << "a screen reader hears it";
    const auto anyCell = [](QTableView* table, const QString& text) {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 2).data().toString().contains(text)) return true;
        return false;
    };
    EXPECT_TRUE(anyCell(window.plansTable(), QStringLiteral("(+$")));
    show(Page::Why);
    EXPECT_TRUE(window.whyPage().charts().front()->spec().reference);
    show(Page::Money);
    EXPECT_TRUE(anyCell(window.money().table(), QStringLiteral("(+$")));
    EXPECT_TRUE(window.money().charts()[0]->spec().footnote.contains(QStringLiteral("Pinned: ")));
    window.pinnedLine().pinAction()->trigger();
    settle();
    EXPECT_FALSE(anyCell(window.money().table(), QStringLiteral("(+$")));
    show(Page::Why);
    EXPECT_FALSE(window.whyPage().charts().front()->spec().reference);
    show(Page::Overview);
    EXPECT_FALSE(cost->spec().reference);
}

}  // namespace
}  // namespace splitpoint::ui
