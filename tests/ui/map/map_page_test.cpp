#include "ui/map/map_page.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

#include "models/files/scenario_file.h"
#include "tests/models/decision/golden_scenarios.h"
#include "tests/models/plan/scenario_builder.h"
#include "tests/ui/patience.h"
#include "ui/jobs/evaluation_runner.h"
#include "ui/map/axis_chooser.h"
#include "ui/map/ladder_panel.h"
#include "ui/map/map_chart.h"
#include "ui/plans/plan_names.h"
#include "ui/window/lazy_chart.h"

namespace splitpoint::ui {
namespace {

using models::MapInput;
using models::Scenario;
using models::Tier;

Scenario twoWays() {
    auto s = models::test::twoOffers({models::test::computing("w", models::test::day(60, 12, 20))}, 480);
    s.workloads[0].measuredSlowdown["virtual"] = models::Estimate{1.05, 1.1, 1.2};
    s.operations.hourlyWageUsd = 50.0;
    s.operations.hoursPerGpuMonth.bareMetal = 0.5;
    return s;
}

/// The page with a document and the evaluations that the window gives it.
class MapPageTest : public testing::Test {
  protected:
    ScenarioDocument document;
    EvaluationRunner runner;
    MapPage page{document};

    void SetUp() override {
        QObject::connect(&document, &ScenarioDocument::scenarioChanged, &runner,
                         [this] { runner.request(document.snapshot()); });
        QObject::connect(&runner, &EvaluationRunner::started, &page, &MapPage::interrupt);
        QObject::connect(&runner, &EvaluationRunner::evaluated, &page, &MapPage::setResult);
        QObject::connect(&runner, &EvaluationRunner::switchPointsReady, &page, &MapPage::setResult);
        page.resize(1000, 600);
    }
    void open(const Scenario& s) {
        document.startWith(s);
        page.show();
        ASSERT_TRUE(settle());
    }
    bool settle() {
        const bool settled = QTest::qWaitFor([&] { return runner.isSettled() && page.isSettled(); }, test::kPatienceMs);
        QCoreApplication::processEvents();
        return settled && page.shown() && (page.shown()->map.complete || !page.shown()->problem.empty());
    }
    QWidget* named(const QString& name) {
        for (QWidget* widget : page.findChildren<QWidget*>()) {
            if (widget->accessibleName() == name) return widget;
        }
        return nullptr;
    }
    void type(const QString& name, const QString& text) {
        auto* line = qobject_cast<QLineEdit*>(named(name));
        ASSERT_NE(line, nullptr) << name.toStdString();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void chooseAcross(MapInput input) {
        auto* box = qobject_cast<QComboBox*>(named(QStringLiteral("Across: input on this axis")));
        ASSERT_NE(box, nullptr);
        Q_EMIT box->activated(box->findData(static_cast<int>(input)));
        ASSERT_TRUE(settle());
    }
    [[nodiscard]] std::string text() const { return models::scenarioJson(*document.snapshot()); }
    [[nodiscard]] double metalPrice() const {
        return document.snapshot()->offer(Tier::BareMetal)->usdPerGpuHour.typical;
    }
};

TEST_F(MapPageTest, OpensOnTheTwoInputsThatMatterMostAndAgreesWithTheModel) {
    open(twoWays());
    const MapShown& shown = *page.shown();
    const auto [x, y] = models::defaultMapInputs(models::prepare(*document.snapshot()),
                                                 runner.latest()->evaluation.recommendation.switchPoints);
    EXPECT_EQ(shown.x.input, x);
    EXPECT_EQ(shown.y.input, y);
    EXPECT_EQ(shown.map.columns, 200);
    const auto& chart = page.chart()->spec();
    ASSERT_TRUE(chart.heatMap);
    for (const auto& [column, row] : {std::pair{20, 30}, {100, 170}, {190, 10}}) {
        const Scenario there =
            models::scenarioAt(*document.snapshot(), x, shown.x.valueAt(column, 200), y, shown.y.valueAt(row, 200));
        EXPECT_EQ(shown.map.at(column, row).winner, models::evaluate(there)->recommendation.plan);
    }
    auto* said = qobject_cast<QLabel*>(named(QStringLiteral("At your point")));
    EXPECT_TRUE(said->text().startsWith(QStringLiteral("At "))) << said->text().toStdString();
}

TEST_F(MapPageTest, ADragIsOneStepAndTheScenarioFollows) {
    open(twoWays());
    chooseAcross(MapInput::PriceRatio);
    const std::string before = text();
    const double ratio = page.shown()->map.hereX, up = page.shown()->map.hereY;
    page.beginMove();
    for (const double to : {ratio + 0.1, ratio + 0.3, ratio + 0.5}) {
        page.moveTo({to, up});
        EXPECT_NEAR(3.0 / metalPrice(), to, 0.01) << "every position is the document's value";
    }
    const QPointF dragged = page.chart()->spec().series.first().points.first();
    EXPECT_NEAR(dragged.x(), ratio + 0.5, 0.01);
    EXPECT_TRUE(document.isInGesture());
    page.finishMove();
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_TRUE(document.undoStack().undoText().startsWith(QStringLiteral("Decision map: price ratio")))
        << document.undoStack().undoText().toStdString();
    ASSERT_TRUE(settle());
    EXPECT_NEAR(page.shown()->map.hereX, ratio + 0.5, 0.01);
    document.undoStack().undo();
    EXPECT_EQ(text(), before);
    ASSERT_TRUE(settle());
    EXPECT_NEAR(page.shown()->map.hereX, ratio, 1e-12);
    document.undoStack().redo();
    EXPECT_NEAR(3.0 / metalPrice(), ratio + 0.5, 0.01);
}

TEST_F(MapPageTest, NoMapIsBegunBetweenTheEditsOfADrag) {
    open(twoWays());
    const auto before = page.shown();
    page.setResult(runner.latest());
    EXPECT_FALSE(page.isSettled()) << "its map comes at rest";
    page.interrupt();
    EXPECT_TRUE(page.isSettled()) << "the next edit came sooner: nothing is computed beside it";
    EXPECT_EQ(page.shown(), before);
    page.setResult(runner.latest());
    ASSERT_TRUE(settle());
    EXPECT_NE(page.shown(), before);
    EXPECT_TRUE(page.shown()->map.complete);
}

TEST_F(MapPageTest, EscapeLeavesNoStepAndNothingChanged) {
    open(twoWays());
    const std::string before = text();
    page.beginMove();
    page.moveTo({page.shown()->map.hereX * 1.2, page.shown()->map.hereY});
    EXPECT_NE(text(), before);
    page.cancelMove();
    EXPECT_EQ(text(), before);
    EXPECT_EQ(document.undoStack().count(), 0);
    EXPECT_FALSE(document.isInGesture());
    page.beginMove();
    page.finishMove();
    EXPECT_EQ(document.undoStack().count(), 0) << "a click is no move";
}

TEST_F(MapPageTest, AnAxisThatCountsFromTheScenarioKeepsThePictureAndComesBackWithUndo) {
    open(twoWays());
    chooseAcross(MapInput::VirtualOverhead);
    const models::MapAxis before = page.shown()->x;
    const double place = before.positionOf(2.0);
    page.beginMove();
    page.moveTo({2.0, page.shown()->map.hereY});
    page.finishMove();
    ASSERT_TRUE(settle());
    EXPECT_NEAR(document.snapshot()->workloads[0].measuredSlowdown.at("virtual").typical, 1.2, 1e-12);
    EXPECT_EQ(page.shown()->map.hereX, 1.0);
    EXPECT_NEAR(page.shown()->x.positionOf(1.0), place, 1e-9) << "the point stays where it was left";
    document.undoStack().undo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(page.shown()->x, before);
}

TEST_F(MapPageTest, ThePointAndTheRangesAreTypedToo) {
    open(twoWays());
    chooseAcross(MapInput::PriceRatio);
    type(QStringLiteral("Across: your point"), QStringLiteral("2"));
    EXPECT_NEAR(metalPrice(), 1.5, 1e-12);
    EXPECT_EQ(document.undoStack().count(), 1);
    ASSERT_TRUE(settle());
    type(QStringLiteral("Across: to"), QStringLiteral("4"));
    ASSERT_TRUE(settle());
    EXPECT_EQ(page.shown()->x.high, 4.0);
    type(QStringLiteral("Across: from"), QStringLiteral("9"));
    ASSERT_TRUE(settle());
    EXPECT_FALSE(page.shown()->problem.empty());
    EXPECT_TRUE(page.chart()->spec().emptyReason.startsWith(QStringLiteral("9.000 to 4.000 is no range for ")))
        << page.chart()->spec().emptyReason.toStdString();
    for (const QLineEdit* editor : page.findChildren<QLineEdit*>()) {
        if (editor->accessibleName() == QStringLiteral("Across: your point")) {
            EXPECT_EQ(editor->text(), QStringLiteral("2.000"));
        }
    }
    auto* defaults = page.findChildren<QPushButton*>().front();
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Use the two that matter most")) defaults = button;
    }
    EXPECT_TRUE(defaults->isVisible());
    QTest::mouseClick(defaults, Qt::LeftButton);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(page.shown()->problem.empty());
    QSignalSpy refused(&page, &MapPage::refused);
    const std::string kept = text();
    type(QStringLiteral("Up: your point"), QStringLiteral("much"));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(text(), kept);
    QSignalSpy taken(&page, &MapPage::rangeTaken);
    type(QStringLiteral("Up: from"), QStringLiteral("few"));
    EXPECT_EQ(taken.count(), 0);
    type(QStringLiteral("Up: to"), QStringLiteral("90"));
    EXPECT_EQ(taken.count(), 1) << "what was refused before is past";
}

TEST_F(MapPageTest, SaysTheAnswerItselfWhereTheScenarioStandsAndHasItOnTheMap) {
    for (const auto& sample : models::test::scenarioFilesIn(SPLITPOINT_RESOURCES "/samples")) {
        SCOPED_TRACE(sample.filename().string());
        open(models::readScenarioFile(sample)->scenario);
        const auto& answer = runner.latest()->evaluation.recommendation;
        const QString said = qobject_cast<QLabel*>(named(QStringLiteral("At your point")))->text();
        EXPECT_TRUE(said.contains(QStringLiteral(": %1 wins; %2 costs %3 more")
                                      .arg(planName(*answer.plan), planName(*answer.runnerUp),
                                           formatNumber(*answer.margin, Quantity::Percent))))
            << said.toStdString();
        EXPECT_EQ(page.chart()->spec().handles.size(), 1) << "the point lies within the usual ranges";
    }
}

TEST_F(MapPageTest, SaysTheChanceAtThePointExactlyAndThatCellsAreApproximated) {
    open(twoWays());
    const auto known = models::winningChances(*document.snapshot(), {});
    ASSERT_TRUE(known && known->uncertain);
    auto* point = qobject_cast<QLabel*>(named(QStringLiteral("At your point")));
    ASSERT_NE(point, nullptr);
    EXPECT_TRUE(point->text().contains(chanceReadout(*known))) << point->text().toStdString();
    EXPECT_TRUE(page.chart()->latestSpec().footnote.contains(QStringLiteral("approximated")));
    ASSERT_TRUE(document.setFieldText(QStringLiteral("workloads[0].measured_slowdown.virtual"), QStringLiteral("1.1")));
    ASSERT_TRUE(settle());
    EXPECT_FALSE(page.chart()->latestSpec().footnote.contains(QStringLiteral("approximated"))) << "no range is left";
    EXPECT_FALSE(point->text().contains(QStringLiteral("futures"))) << point->text().toStdString();
}

TEST_F(MapPageTest, OneWayToServeNamesTheNextAction) {
    Scenario s = twoWays();
    s.offer(Tier::BareMetal).reset();
    open(s);
    QSignalSpy asked(&page, &MapPage::offerRequested);
    QPushButton* act = nullptr;
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        if (button->text().startsWith(QStringLiteral("Choose a bare-metal offer"))) act = button;
    }
    ASSERT_NE(act, nullptr);
    EXPECT_TRUE(act->isVisible());
    QTest::mouseClick(act, Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(MapPageTest, ComputesNothingWhileHidden) {
    document.startWith(twoWays());
    ASSERT_TRUE(QTest::qWaitFor([&] { return runner.isSettled(); }, test::kPatienceMs));
    QTest::qWait(50);
    EXPECT_FALSE(page.shown());
    EXPECT_TRUE(page.isSettled());
    page.show();
    ASSERT_TRUE(settle());
    page.hide();
    const auto before = page.shown();
    ASSERT_TRUE(document.setField(QStringLiteral("offers.on_demand.usd_per_gpu_hour"), models::Estimate(4.0)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return runner.isSettled(); }, test::kPatienceMs));
    EXPECT_EQ(page.shown(), before);
    page.show();
    ASSERT_TRUE(settle());
    EXPECT_NE(page.shown(), before);
}

TEST_F(MapPageTest, TheLadderFollowsTheChoiceAndSaysWhatBeingWrongCosts) {
    open(twoWays());
    LadderPanel& ladder = *page.ladder();
    const models::Evaluation& e = runner.latest()->evaluation;
    ASSERT_TRUE(ladder.chosen());
    EXPECT_EQ(*ladder.chosen(), e.plan(models::PlanKind::Hybrid).nodes);
    auto* metal = qobject_cast<QSpinBox*>(named(QStringLiteral("Your choice: bare-metal nodes")));
    ASSERT_NE(metal, nullptr);
    metal->setValue(4);
    EXPECT_EQ(ladder.chosen()->bareMetal, 4);
    const auto wrong = models::CapacityLadder(e).wrongBy({4, 0});
    ASSERT_EQ(ladder.table()->rowCount(), static_cast<int>(wrong.size()));
    for (int row = 0; row < ladder.table()->rowCount(); ++row) {
        const auto more = models::evaluatePlan(*document.snapshot(), models::PlanKind::Hybrid,
                                               wrong[static_cast<std::size_t>(row)].counts)
                              ->totalCostUsd -
                          models::evaluatePlan(*document.snapshot(), models::PlanKind::Hybrid, {4, 0})->totalCostUsd;
        EXPECT_TRUE(ladder.table()->item(row, 1)->text().contains(formatNumber(more, Quantity::Usd)))
            << ladder.table()->item(row, 1)->text().toStdString();
    }
    EXPECT_EQ(document.undoStack().count(), 0) << "a matter of looking";
}

/// "Waagerecht" is wider than the five letters that its column has in any case.
TEST(AxisChooser, SaysItsNameWholeAndKeepsBelowAnother) {
    AxisChooser wide(QStringLiteral("Waagerechte Richtung")), narrow(QStringLiteral("Up"));
    narrow.setNameWidth(wide.nameWidth());
    for (AxisChooser* chooser : {&wide, &narrow}) {
        chooser->setVisible(true);
        chooser->resize(chooser->minimumSizeHint());
    }
    QCoreApplication::processEvents();
    const auto nameOf = [](const AxisChooser& chooser) { return chooser.findChildren<QLabel*>().first(); };
    EXPECT_EQ(nameOf(wide)->text(), QStringLiteral("Waagerechte Richtung"));
    EXPECT_GE(nameOf(wide)->width(), nameOf(wide)->sizeHint().width());
    EXPECT_EQ(wide.findChild<QComboBox*>()->x(), narrow.findChild<QComboBox*>()->x());
}

TEST_F(MapPageTest, TheWordsOfTheLadderTakeTheWidthThatItsFiguresLeave) {
    page.resize(1280, 600);
    open(twoWays());
    const QTableWidget* table = page.ladder()->table();
    ASSERT_GT(table->rowCount(), 0);
    EXPECT_EQ(table->horizontalHeader()->length(), table->viewport()->width());
    for (int column = 0; column < 2; ++column)
        EXPECT_GE(table->columnWidth(column), table->fontMetrics().horizontalAdvance(table->item(0, column)->text()));
}

TEST_F(MapPageTest, WithoutDemandThereIsNoLadderToChooseFrom) {
    open(models::test::twoOffers({models::test::computing("w", models::test::day(0, 0, 0))}, 480));
    EXPECT_FALSE(page.ladder()->chart()->spec().emptyReason.isEmpty());
    EXPECT_FALSE(page.ladder()->table()->isVisible());
    EXPECT_FALSE(named(QStringLiteral("Your choice: bare-metal nodes"))->isVisible());
    document.startWith(twoWays());
    ASSERT_TRUE(settle());
    EXPECT_TRUE(page.ladder()->table()->isVisible());
    EXPECT_TRUE(named(QStringLiteral("Your choice: bare-metal nodes"))->isVisible());
}

}  // namespace
}  // namespace splitpoint::ui
