// Performance, Money and Operational fit in the real window.
#include <QAccessible>
#include <QComboBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/ui/patience.h"
#include "tests/ui/window/test_scenarios.h"
#include "ui/compare/bridge_panel.h"
#include "ui/compare/compare_page.h"
#include "ui/fit/fit_page.h"
#include "ui/money/money_page.h"
#include "ui/performance/performance_page.h"
#include "ui/plans/plan_names.h"
#include "ui/window/lazy_chart.h"
#include "ui/window/main_window.h"

namespace splitpoint::ui {
namespace {

class AnalysisPages : public testing::Test {
  protected:
    AnalysisPages() : window(MainWindow::Memory::Forget) {
        window.document().startWith(test::fullScenario());
        window.resize(1280, 720);
        window.show();
        settle();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled(); }, test::kPatienceMs));
        QTest::qWait(1);
    }
    void show(Page page) {
        window.showPage(page);
        settle();
    }

    MainWindow window;
};

TEST_F(AnalysisPages, EveryChartOnShowHasADescriptionATableAndIsFinal) {
    for (const Page page : {Page::Performance, Page::Money}) {
        show(page);
        int seen = 0;
        for (const LazyChart* chart : window.charts()) {
            if (!chart->isVisible()) continue;
            ++seen;
            const ChartSpec& spec = chart->spec();
            EXPECT_FALSE(spec.description.isEmpty()) << spec.id.toStdString();
            EXPECT_TRUE(!spec.emptyReason.isEmpty() || spec.table.rows() > 0) << spec.id.toStdString();
            EXPECT_FALSE(chart->isUpdating()) << spec.id.toStdString();
        }
        EXPECT_EQ(seen, 5) << kPageNames[static_cast<std::size_t>(page)];
    }
}

TEST_F(AnalysisPages, TheShortcutsShowThem) {
    for (const auto& [key, page] : {std::pair{Qt::Key_F, Page::Performance}, std::pair{Qt::Key_M, Page::Money},
                                    std::pair{Qt::Key_O, Page::Fit}}) {
        window.showPage(Page::Overview);
        QTest::keyClick(&window, key, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        EXPECT_EQ(window.page(), page);
    }
}

TEST_F(AnalysisPages, AnEditMovesTheMoneyAndItsTable) {
    show(Page::Money);
    const auto total = [&] { return window.money().table()->model()->index(0, 4).data().toString(); };
    const QString before = total();
    const QString described = window.money().charts().first()->spec().description;
    ASSERT_TRUE(
        window.document().setField(QStringLiteral("offers.bare_metal.usd_per_gpu_hour"), models::Estimate(9.0)));
    settle();
    EXPECT_NE(total(), before);
    EXPECT_NE(window.money().charts().first()->spec().description, described);
    EXPECT_TRUE(
        total().contains(formatNumber(window.runner().latest()->evaluation.plan(models::PlanKind::Hybrid).totalCostUsd,
                                      Quantity::Usd, Precision::Full)));
}

TEST_F(AnalysisPages, TheWorkloadChosenHereIsChosenEverywhere) {
    show(Page::Performance);
    auto* chooser = window.performance().findChild<QComboBox*>();
    ASSERT_NE(chooser, nullptr);
    chooser->setCurrentIndex(2);
    Q_EMIT chooser->activated(2);
    settle();
    const QString name = QString::fromStdString(window.document().snapshot()->workloads[2].name);
    EXPECT_TRUE(window.performance().charts()[2]->spec().title.contains(name));
    EXPECT_TRUE(window.performance().charts()[3]->spec().title.contains(name));
}

TEST_F(AnalysisPages, TheFitTableIsReadByAssistiveToolsAndFollowsTheScenario) {
    show(Page::Fit);
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(window.fit().table());
    ASSERT_NE(table->tableInterface(), nullptr);
    EXPECT_EQ(table->tableInterface()->rowCount(), 9);
    const QString provisioning = table->tableInterface()->cellAt(2, 1)->text(QAccessible::Name);
    ASSERT_TRUE(
        window.document().setField(QStringLiteral("offers.bare_metal.provisioning_hours"), models::Estimate(7.0)));
    settle();
    const QString after = table->tableInterface()->cellAt(2, 1)->text(QAccessible::Name);
    EXPECT_NE(after, provisioning);
    EXPECT_TRUE(after.contains(QStringLiteral("7 h"))) << after.toStdString();
}

TEST_F(AnalysisPages, NothingIsComputedForPagesOutOfSight) {
    ASSERT_TRUE(window.document().setField(QStringLiteral("operations.hourly_wage_usd"), models::Estimate(50.0)));
    settle();
    EXPECT_EQ(window.money().charts().first()->spec().id.toStdString(), "money.waiting") << "never shown, never drawn";
    window.completeAllPages();
    settle();
    EXPECT_EQ(window.money().charts().first()->latestSpec().id.toStdString(), "money.cash_bare_metal");
}

TEST_F(AnalysisPages, TheBridgeJoinsTheTwoScenariosThatAreChosen) {
    ASSERT_TRUE(window.document().duplicateScenario(kBaselineScenario));
    ASSERT_TRUE(window.document().setField(QStringLiteral("offers.on_demand.usd_per_gpu_hour"), models::Estimate(0.5)));
    show(Page::Compare);
    ComparePage& page = window.comparison();
    page.tabs()->setCurrentWidget(page.bridge());
    settle();
    BridgePanel& bridge = *page.bridge();
    ASSERT_EQ(bridge.fromChooser()->count(), 2);
    ASSERT_TRUE(bridge.chart()->spec().emptyReason.isEmpty()) << bridge.chart()->spec().emptyReason.toStdString();
    const QList<double> there = bridge.chart()->spec().series.first().values;
    EXPECT_TRUE(bridge.words().contains(bridge.chart()->spec().description));
    bridge.fromChooser()->setCurrentIndex(1);
    bridge.toChooser()->setCurrentIndex(0);
    Q_EMIT bridge.toChooser()->activated(0);
    EXPECT_EQ(bridge.chart()->spec().series.first().values.first(), there.last());
    bridge.planChooser()->setCurrentIndex(2);
    Q_EMIT bridge.planChooser()->activated(2);
    EXPECT_TRUE(bridge.chart()->spec().x.categories.first().endsWith(planName(models::PlanKind::Virtual).toLower()));
    bridge.toChooser()->setCurrentIndex(1);
    Q_EMIT bridge.toChooser()->activated(1);
    EXPECT_TRUE(bridge.chart()->spec().emptyReason.contains(QStringLiteral("different")));
}

}  // namespace
}  // namespace splitpoint::ui
