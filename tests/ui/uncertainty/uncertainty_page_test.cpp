#include "ui/uncertainty/uncertainty_page.h"

#include <ctime>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include "models/files/scenario_file.h"
#include "tests/ui/patience.h"
#include "tests/ui/uncertainty/futures_fixture.h"
#include "ui/catalogue/empty_hint.h"
#include "ui/charts/chart_frame.h"
#include "ui/format/typeset.h"
#include "ui/plans/plan_names.h"
#include "ui/uncertainty/calibrating_panel.h"
#include "ui/uncertainty/unknowns_table.h"
#include "ui/window/lazy_chart.h"

namespace splitpoint::ui {
namespace {

using models::PlanKind;
using models::Scenario;
using models::Tier;

/// What this thread has computed, whatever else the machine does.
double ownMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// The page with a document and the evaluations that the window gives it.
class UncertaintyPageTest : public testing::Test {
  protected:
    ScenarioDocument document;
    EvaluationRunner runner;
    UncertaintyPage page{document};

    void SetUp() override {
        QObject::connect(&document, &ScenarioDocument::scenarioChanged, &runner,
                         [this] { runner.request(document.snapshot()); });
        QObject::connect(&runner, &EvaluationRunner::started, &page, &UncertaintyPage::interrupt);
        QObject::connect(&runner, &EvaluationRunner::evaluated, &page, &UncertaintyPage::setResult);
        page.resize(1100, 640);
    }
    /// Up to the picture of 4,096 futures with its details; the last one is for a test of its own.
    bool open(const Scenario& s) {
        document.startWith(s);
        page.show();
        page.activateWindow();
        const bool came = QTest::qWaitForWindowActive(&page) && detailed();
        page.runner().cancel();  // no sharper picture moves what a test looks at
        return came;
    }
    bool detailed() {
        const bool came = QTest::qWaitFor(
            [&] {
                return runner.isSettled() && page.shown() && page.shown()->result->scenario == document.snapshot() &&
                       (page.shown()->simulation.calibrating || !page.shown()->simulation.nothingUncertain.empty());
            },
            test::kPatienceMs);
        QCoreApplication::processEvents();
        return came;
    }
    [[nodiscard]] LazyChart* distribution() { return page.charts().front(); }
    [[nodiscard]] const models::PlanFutures& futures() {
        const auto plan = static_cast<PlanKind>(page.planChooser()->currentData().toInt());
        return page.shown()->simulation.plans[models::index(plan)].asDecided;
    }
    /// What the line has to say for where it stands, counted anew.
    void expectSentence() {
        const double target = lineAt();
        // Its field shows thousandths of a dollar; under the pointer the line stands between the steps that it is read
        // at.
        EXPECT_NEAR(page.targetBox()->value(), target, 0.5 * TargetLine::step(futures()) + 0.0005 + 1e-9);
        const QString words = typeset(QString::fromStdString(models::targetSentence(futures(), target)));
        EXPECT_TRUE(page.targetSentence().contains(words)) << page.targetSentence().toStdString();
        EXPECT_TRUE(page.sentences().contains(page.targetSentence()));
    }
    [[nodiscard]] double lineAt() { return distribution()->spec().handles.front().x; }
    [[nodiscard]] QPoint handleAt() {
        const ChartSpec& spec = distribution()->spec();
        const ChartFrame frame = layoutChart(spec, distribution()->size(), distribution()->font());
        return {qRound(frame.x.position(spec.handles.front().x)), qRound(frame.y.position(spec.handles.front().y))};
    }
};

TEST_F(UncertaintyPageTest, SaysWhatTheAnswerIsWorthInWordsAndFigures) {
    ASSERT_TRUE(open(test::uncertainScenario()));
    const auto& simulation = page.shown()->simulation;
    for (const std::string& sentence : simulation.sentences) {
        bool said = false;
        for (const QString& text : page.sentences())
            said = said || text.contains(typeset(QString::fromStdString(sentence)));
        EXPECT_TRUE(said) << sentence;
    }
    EXPECT_FALSE(page.sentences().join(u' ').contains(QStringLiteral("P90")));
    EXPECT_TRUE(page.state().contains(QStringLiteral("futures"))) << page.state().toStdString();
    EXPECT_EQ(page.table()->model()->rowCount(), 18);
    int shown = 0;
    for (int row = 0; row < page.unknowns()->rowCount(); ++row) shown += page.unknowns()->isRowHidden(row) ? 0 : 1;
    EXPECT_EQ(shown, static_cast<int>(page.unknowns()->rows().size()));
    for (int tab = 0; tab < page.tabs()->count(); ++tab) {
        page.tabs()->setCurrentIndex(tab);
        const LazyChart* chart = page.charts()[tab];
        ASSERT_TRUE(chart->isVisible());
        EXPECT_FALSE(chart->accessibleDescription().isEmpty());
        EXPECT_TRUE(!chart->spec().emptyReason.isEmpty() || chart->spec().table.rows() > 0)
            << chart->spec().id.toStdString();
    }
}

TEST_F(UncertaintyPageTest, TheTargetIsDraggedAndEscapeTakesItBack) {
    ASSERT_TRUE(open(test::uncertainScenario()));
    expectSentence();
    EXPECT_GE(models::shareAtMost(futures().sortedUsdPerUsefulGpuHour, lineAt()), 0.9);
    const double before = page.targetBox()->value();
    const QString described = distribution()->accessibleDescription();
    const QPoint from = handleAt();
    QTest::mousePress(distribution(), Qt::LeftButton, {}, from);
    QTest::mouseMove(distribution(), from - QPoint(20, 0));
    QTest::mouseMove(distribution(), from - QPoint(90, 0));
    EXPECT_LT(page.targetBox()->value(), before);
    expectSentence();
    QTest::mouseRelease(distribution(), Qt::LeftButton, {}, from - QPoint(90, 0));
    expectSentence();
    EXPECT_NE(distribution()->accessibleDescription(), described) << "what is heard changes with the line";
    const double dragged = page.targetBox()->value();
    EXPECT_LT(dragged, before);

    const QPoint again = handleAt();
    QTest::mousePress(distribution(), Qt::LeftButton, {}, again);
    QTest::mouseMove(distribution(), again + QPoint(40, 0));
    EXPECT_GT(page.targetBox()->value(), dragged);
    QTest::keyClick(distribution(), Qt::Key_Escape);
    EXPECT_NEAR(page.targetBox()->value(), dragged, 1e-9);
    QTest::mouseRelease(distribution(), Qt::LeftButton, {}, again + QPoint(40, 0));
    EXPECT_NEAR(page.targetBox()->value(), dragged, 1e-9);
    EXPECT_EQ(document.undoStack().count(), 0) << "a target is looked at, not planned with";
}

TEST_F(UncertaintyPageTest, TheTargetIsMovedByKeysAndTyped) {
    ASSERT_TRUE(open(test::uncertainScenario()));
    const double before = page.targetBox()->value(), step = TargetLine::step(futures());
    distribution()->setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(distribution()->hasFocus());
    QTest::keyClick(distribution(), Qt::Key_Tab);  // to the line
    ASSERT_TRUE(distribution()->hasFocus());
    for (int i = 0; i < 3; ++i) QTest::keyClick(distribution(), Qt::Key_Left);
    QTest::keyClick(distribution(), Qt::Key_Return);
    EXPECT_NEAR(page.targetBox()->value(), before - 3 * step, 0.5 * step + 0.0005) << "on to the grid of steps";
    expectSentence();
    page.targetBox()->setFocus();
    page.targetBox()->selectAll();
    QTest::keyClicks(page.targetBox(), QStringLiteral("2.75"));
    QTest::keyClick(page.targetBox(), Qt::Key_Return);
    EXPECT_NEAR(distribution()->spec().handles.front().x, 2.75, 1e-9);
    expectSentence();
}

TEST_F(UncertaintyPageTest, ATargetThatIsBeingTypedStaysWhenTheChartIsDrawnAgain) {
    ASSERT_TRUE(open(test::uncertainScenario()));
    auto* line = page.targetBox()->findChild<QLineEdit*>();
    page.targetBox()->setFocus();
    page.targetBox()->selectAll();
    QTest::keyClicks(page.targetBox(), QStringLiteral("2"));
    const QString typed = line->text();
    Q_EMIT page.planChooser()->activated(page.planChooser()->currentIndex());
    EXPECT_EQ(line->text(), typed);
}

TEST_F(UncertaintyPageTest, TheChosenPlanAndReadingAreShown) {
    ASSERT_TRUE(open(test::uncertainScenario()));
    QComboBox* plans = page.planChooser();
    const int machines = plans->findData(static_cast<int>(PlanKind::Virtual));
    plans->setCurrentIndex(machines);
    Q_EMIT plans->activated(machines);
    EXPECT_TRUE(distribution()->spec().title.startsWith(planName(PlanKind::Virtual)));
    expectSentence();
    const int hybrid = plans->findData(static_cast<int>(PlanKind::Hybrid));
    plans->setCurrentIndex(hybrid);
    page.readingChooser()->setCurrentIndex(1);
    Q_EMIT page.readingChooser()->activated(1);
    const auto& robust = page.shown()->simulation.plans[models::index(PlanKind::Hybrid)].robust;
    EXPECT_TRUE(distribution()->spec().description.contains(nodesInWords(robust.nodes)));
}

TEST_F(UncertaintyPageTest, WithoutRangesItSaysSoAndLeadsToTheInputs) {
    ASSERT_TRUE(open(models::test::twoOffers({models::test::computing("w", models::test::day(60, 12, 20))}, 480)));
    EXPECT_TRUE(page.notice().contains(QStringLiteral("No input of this scenario has a range")))
        << page.notice().toStdString();
    QSignalSpy wanted(&page, &UncertaintyPage::inputRequested);
    ASSERT_TRUE(page.noticeButton()->isVisible());
    QTest::mouseClick(page.noticeButton(), Qt::LeftButton);
    ASSERT_EQ(wanted.count(), 1);
    // A range brings the charts.
    ASSERT_TRUE(document.edit({QStringLiteral("range"), {}, {}, {}}, [](Scenario& s) {
        s.offer(Tier::OnDemand)->usdPerGpuHour = {2.0, 3.0, 4.0};
    }));
    ASSERT_TRUE(detailed());
    EXPECT_TRUE(page.notice().isEmpty());
    EXPECT_TRUE(distribution()->isVisible());
}

TEST_F(UncertaintyPageTest, RangesThatMoveNoCostAreNothingToWeigh) {
    auto s = models::test::twoOffers({models::test::computing("w", models::test::day(60, 12, 20))}, 480);
    s.offer(Tier::BareMetal)->provisioningHours = {1.0, 24.0, 240.0};
    ASSERT_TRUE(open(s));
    EXPECT_TRUE(page.notice().contains(QStringLiteral("None of the ranges moves the cost")))
        << page.notice().toStdString();
    EXPECT_TRUE(page.noticeButton()->isVisible());
}

TEST_F(UncertaintyPageTest, WithoutDemandItLeadsToTheSketch) {
    auto s = models::test::twoOffers({models::test::computing("w", std::vector<double>(24, 0.0))}, 480);
    s.offer(Tier::OnDemand)->usdPerGpuHour = {2.0, 3.0, 4.0};
    ASSERT_TRUE(open(s));
    EXPECT_TRUE(page.notice().contains(QStringLiteral("There is no demand to serve"))) << page.notice().toStdString();
    QSignalSpy sketch(&page, &UncertaintyPage::demandRequested), ranges(&page, &UncertaintyPage::inputRequested);
    ASSERT_TRUE(page.noticeButton()->isVisible());
    QTest::mouseClick(page.noticeButton(), Qt::LeftButton);
    EXPECT_EQ(sketch.count(), 1);
    EXPECT_EQ(ranges.count(), 0);
}

TEST_F(UncertaintyPageTest, EveryUnknownCanBeNarrowedAndSomeMeasured) {
    ASSERT_TRUE(open(test::uncertainScenario()));
    QSignalSpy narrowed(&page, &UncertaintyPage::inputRequested),
        measured(&page, &UncertaintyPage::calibrationRequested);
    int measurable = 0;
    for (int row = 0; row < static_cast<int>(page.unknowns()->rows().size()); ++row) {
        ASSERT_TRUE(page.unknowns()->narrow(row));
        EXPECT_EQ(narrowed.last().front().toString().toStdString(),
                  page.unknowns()->rows()[static_cast<std::size_t>(row)].path);
        if (page.unknowns()->measure(row)) ++measurable;
    }
    EXPECT_EQ(measurable, 1);
    EXPECT_EQ(measured.count(), 1);
}

TEST_F(UncertaintyPageTest, FewerUnknownsHideRowsAndMoreBringThemBack) {
    ASSERT_TRUE(open(test::uncertainScenario()));
    UnknownsTable& table = *page.unknowns();
    const std::vector<UnknownRow> all = table.rows();
    ASSERT_GT(all.size(), 2U);
    QWidget* const buttons = table.cellWidget(1, 4);
    table.setRows({all.front()});
    EXPECT_FALSE(table.isRowHidden(0));
    for (int row = 1; row < table.rowCount(); ++row) EXPECT_TRUE(table.isRowHidden(row)) << row;
    EXPECT_TRUE(QTest::qWaitFor([&] { return !buttons->isVisible(); }));
    EXPECT_FALSE(table.narrow(1)) << "what is not shown cannot be clicked";
    table.setCurrentCell(0, 0);
    QTest::keyClick(&table, Qt::Key_Down);
    EXPECT_EQ(table.currentRow(), 0);
    table.setRows(all);
    for (int row = 0; row < table.rowCount(); ++row)
        EXPECT_EQ(table.isRowHidden(row), row >= static_cast<int>(all.size())) << row;
    EXPECT_EQ(table.cellWidget(1, 4), buttons) << "made once";
    EXPECT_TRUE(QTest::qWaitFor([&] { return !buttons->isHidden(); }));
    EXPECT_EQ(table.item(1, 0)->text(), all[1].name);
}

TEST_F(UncertaintyPageTest, WhatARunCostsIsAnUndoableInputThatMovesTheSentence) {
    ASSERT_TRUE(open(test::uncertainScenario()));
    const QString before = page.calibrating()->sentence();
    EXPECT_FALSE(before.isEmpty());
    page.calibrating()->staffHours()->setValue(5000.0);
    EXPECT_EQ(document.snapshot()->calibration->staffHours, 5000.0);
    EXPECT_EQ(document.undoStack().count(), 1);
    ASSERT_TRUE(detailed());
    EXPECT_NE(page.calibrating()->sentence(), before);
    EXPECT_TRUE(page.calibrating()->sentence().contains(QStringLiteral("does not pay")))
        << page.calibrating()->sentence().toStdString();
    document.undoStack().undo();
    EXPECT_EQ(page.calibrating()->staffHours()->value(), 0.5);
    ASSERT_TRUE(detailed());
    EXPECT_EQ(page.calibrating()->sentence(), before);
}

TEST_F(UncertaintyPageTest, AnEditNeverWaitsForTheFutures) {
    ASSERT_TRUE(open(test::uncertainScenario()));
    double longest = 0.0;
    for (int step = 1; step <= 20; ++step) {
        const double before = ownMilliseconds();
        ASSERT_TRUE(document.edit({QStringLiteral("price"), {}, {}, {}}, [&](Scenario& s) {
            s.offer(Tier::BareMetal)->usdPerGpuHour = {1.8, 2.0 + 0.01 * step, 2.6};
        }));
        QCoreApplication::processEvents();  // with every picture that has come
        longest = std::max(longest, ownMilliseconds() - before);
        QTest::qWait(5);
    }
    EXPECT_LT(longest, 50.0) << "milliseconds of the window's thread";
    ASSERT_TRUE(detailed());
    expectSentence();
}

TEST_F(UncertaintyPageTest, HourByHourAPreviewStandsWhileTheRestIsComputed) {
    Scenario s = test::uncertainScenario();
    s.offer(Tier::OnDemand)->instanceGpus = 4;
    QStringList states;
    QObject::connect(&page.runner(), &UncertaintyRunner::pictured, &page, [&](const auto& picture) {
        if (!picture->simulation.onlyAsDecided) return;
        states << page.state();
        EXPECT_FALSE(page.targetSentence().isEmpty());
        EXPECT_TRUE(distribution()->latestSpec().emptyReason.isEmpty()) << "the fan stands";
        EXPECT_TRUE(page.sentences().join(u' ').contains(QStringLiteral("being computed")));
        const int rows = page.unknowns()->rowCount();
        EXPECT_EQ(rows > 0, states.size() > 1) << "of the answer before, once there is one";
        EXPECT_EQ(page.unknownsHint()->shown().contains(QStringLiteral("first 256 futures")), rows == 0);
        page.readingChooser()->setCurrentIndex(1);
        Q_EMIT page.readingChooser()->activated(1);
        EXPECT_EQ(distribution()->latestSpec().emptyReason.isEmpty(), states.size() > 1)
            << "robust counts are those of the answer before, or on their way";
        page.readingChooser()->setCurrentIndex(0);
        Q_EMIT page.readingChooser()->activated(0);
    });
    ASSERT_TRUE(open(s));
    EXPECT_GT(page.unknowns()->rowCount(), 0);
    EXPECT_TRUE(page.unknownsHint()->shown().isEmpty());
    ASSERT_TRUE(document.edit({QStringLiteral("price"), {}, {}, {}}, [](Scenario& changed) {
        changed.offer(Tier::BareMetal)->usdPerGpuHour = {1.8, 2.1, 2.6};
    }));
    ASSERT_TRUE(detailed());
    EXPECT_EQ(states, (QStringList{QStringLiteral("preview of 64 futures"), QStringLiteral("preview of 64 futures")}));
    expectSentence();
}

TEST_F(UncertaintyPageTest, NothingIsSimulatedOutOfSight) {
    document.startWith(test::uncertainScenario());
    ASSERT_TRUE(QTest::qWaitFor([&] { return runner.isSettled(); }, test::kPatienceMs));
    EXPECT_FALSE(page.shown());
    EXPECT_TRUE(page.runner().isSettled());
    page.show();
    EXPECT_FALSE(page.runner().isSettled());
    page.hide();
    EXPECT_TRUE(page.runner().isSettled());
    page.show();
    EXPECT_TRUE(detailed());
}

}  // namespace
}  // namespace splitpoint::ui
