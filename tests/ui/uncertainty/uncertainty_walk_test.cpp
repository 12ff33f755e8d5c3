// A new user's way with an uncertain answer: open the sample of the nightly batch, look at what the futures say, see
// which unknown decides, narrow it, and read whether the decision changes. By keys and clicks alone.
#include <QApplication>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <gtest/gtest.h>

#include "models/uncertainty/uncertain_inputs.h"
#include "tests/ui/patience.h"
#include "ui/inputs/input_row.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/plans/plan_names.h"
#include "ui/project/samples.h"
#include "ui/uncertainty/calibrating_panel.h"
#include "ui/uncertainty/uncertainty_page.h"
#include "ui/uncertainty/unknown_rows.h"
#include "ui/uncertainty/unknowns_table.h"
#include "ui/window/lazy_chart.h"
#include "ui/window/main_window.h"

namespace splitpoint::ui {
namespace {

/// Every future of a sample is simulated hour by hour, which takes its time.

class UncertaintyWalk : public testing::Test {
  protected:
    MainWindow window{MainWindow::Memory::Forget};

    void SetUp() override {
        window.resize(1280, 720);
        open(QStringLiteral("nightly"));
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled(); }, test::kPatienceMs));
    }
    void open(const QString& name) {
        for (const Sample& sample : samples())
            if (sample.path.contains(name)) window.openSample(sample.path);
    }
    /// A picture of the newest scenario that is more than the preview; more futures sharpen it.
    bool pictured() {
        const auto& shown = window.uncertainty().shown();
        const bool came = QTest::qWaitFor(
            [&] {
                return shown && shown->result->scenario == window.document().snapshot() &&
                       !shown->simulation.onlyAsDecided;
            },
            test::kPatienceMs);
        QCoreApplication::processEvents();
        return came;
    }
    /// The same with tornado, months and the value of calibrating.
    bool detailed() {
        return pictured() &&
               QTest::qWaitFor(
                   [&] {
                       return simulation().calibrating.has_value() &&
                              window.uncertainty().shown()->result->scenario == window.document().snapshot();
                   },
                   test::kPatienceMs);
    }
    [[nodiscard]] const models::Simulation& simulation() { return window.uncertainty().shown()->simulation; }
    [[nodiscard]] double worthOf(const std::string& path) {
        for (const auto& input : simulation().inputs)
            if (input.path == path) return input.knowingUsd;
        return 0.0;
    }
};

TEST_F(UncertaintyWalk, FromTheSampleToADecision) {
    QTest::keyClick(&window, Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(window.page(), Page::Uncertainty);
    ASSERT_TRUE(pictured());
    UncertaintyPage& page = window.uncertainty();
    EXPECT_TRUE(page.state().startsWith(QStringLiteral("256 futures"))) << page.state().toStdString();

    // What the first lines say: the winner at typical values wins in few futures only, and why.
    const QString said = page.sentences().join(u'\n');
    ASSERT_EQ(simulation().recommended, models::PlanKind::Virtual);
    EXPECT_LT(simulation().plans[models::index(models::PlanKind::Virtual)].asDecided.chanceCheapest.value, 0.5);
    EXPECT_TRUE(said.contains(QStringLiteral("Virtual is the cheapest plan in")));
    EXPECT_TRUE(said.contains(QStringLiteral("lucky case"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("less on average over the futures"))) << said.toStdString();

    // Which unknown decides: the first of the list; its button leads to its row, ready to type.
    ASSERT_GT(page.unknowns()->rowCount(), 0);
    const std::string path = page.unknowns()->rows().front().path;
    const double worth = worthOf(path);
    EXPECT_GT(worth, 0.0);
    auto* narrow = page.unknowns()->cellWidget(0, 4)->findChild<QToolButton*>(QStringLiteral("narrow"));
    ASSERT_NE(narrow, nullptr);
    QTest::mouseClick(narrow, Qt::LeftButton);
    EXPECT_EQ(window.page(), Page::Inputs);
    InputRow* row = window.inputs().row(QString::fromStdString(path));
    ASSERT_NE(row, nullptr) << path;
    EXPECT_TRUE(QTest::qWaitFor([&] { return row->editor()->hasFocus(); }, test::kPatienceMs));

    // Narrowed to what somebody found out: near its high end.
    auto* line = qobject_cast<QLineEdit*>(row->editor());
    ASSERT_NE(line, nullptr);
    const models::Estimate range = [&] {
        for (const auto& input : simulation().inputs)
            if (input.path == path) return input.range;
        return models::Estimate();
    }();
    line->selectAll();
    QTest::keyClicks(line,
                     QStringLiteral("%1 to %2")
                         .arg(QString::number(range.high * 0.98, 'g', 6), QString::number(range.high * 1.02, 'g', 6)));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(window.document().undoStack().count(), 1) << row->problem().toStdString();

    QTest::keyClick(&window, Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(pictured());
    EXPECT_LT(worthOf(path), worth) << "what is known is not worth knowing any more";
    // The decision is said anew, for the scenario as it is now.
    EXPECT_EQ(simulation().recommended, window.runner().latest()->evaluation.recommendation.plan);
    EXPECT_NE(page.sentences().join(u'\n'), said);
}

/// Hybrid or not, measure or not: the house with three kinds of work, from opening to a decision, by the keyboard.
TEST_F(UncertaintyWalk, HybridOrNotMeasureOrNotForTheMixedHouse) {
    open(QStringLiteral("mixed"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled(); }, test::kPatienceMs));
    QTest::keyClick(&window, Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    UncertaintyPage& page = window.uncertainty();
    // Something stands there at once, and says that it is little.
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.shown() && page.shown()->simulation.draws > 0; }, test::kPatienceMs));
    ASSERT_TRUE(page.shown()->simulation.onlyAsDecided);
    EXPECT_EQ(page.state(), QStringLiteral("preview of 64 futures"));
    EXPECT_FALSE(page.targetSentence().isEmpty());
    ASSERT_TRUE(detailed());

    // Hybrid or not: the headline names the plan and in how many futures it is the cheapest.
    ASSERT_TRUE(simulation().recommended);
    const models::PlanKind plan = *simulation().recommended;
    const QString said = page.sentences().join(u'\n');
    EXPECT_TRUE(said.contains(planName(plan) + QStringLiteral(" is the cheapest plan in"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("9 in 10 futures cost at most"))) << said.toStdString();
    EXPECT_FALSE(said.contains(QStringLiteral("P90")));

    // Which unknown decides: every row says what it is worth, none waits any more.
    ASSERT_GT(page.unknowns()->rowCount(), 0);
    for (const UnknownRow& row : page.unknowns()->rows()) {
        EXPECT_NE(row.share, QStringLiteral("computing"));
        EXPECT_FALSE(row.worth.isEmpty());
    }

    // Measure or not: what a run costs is typed where the question stands, and the answer is said for it.
    const auto answerFor = [&](const QString& staff) {
        QDoubleSpinBox* box = page.calibrating()->staffHours();
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, staff);
        QTest::keyClick(box, Qt::Key_Return);
        EXPECT_TRUE(detailed());
        return page.calibrating()->sentence();
    };
    const QString dear = answerFor(QStringLiteral("90000"));
    EXPECT_TRUE(dear.contains(QStringLiteral("does not pay")) || dear.contains(QStringLiteral("not worth it")))
        << dear.toStdString();
    const QString cheap = answerFor(QStringLiteral("0.01"));
    const models::CalibrationValue& value = *simulation().calibrating;
    EXPECT_EQ(value.best.has_value(), cheap.contains(QStringLiteral("Calibrating pays"))) << cheap.toStdString();
    // Decided: where it pays, the button beside it leads to the page that measures.
    auto* calibrate = [&]() -> QPushButton* {
        for (QPushButton* button : page.calibrating()->findChildren<QPushButton*>())
            if (button->text().startsWith(QStringLiteral("Calibrate"))) return button;
        return nullptr;
    }();
    ASSERT_NE(calibrate, nullptr);
    calibrate->setFocus();
    QTest::keyClick(calibrate, Qt::Key_Space);
    EXPECT_EQ(window.page(), Page::Calibrate);
}

TEST_F(UncertaintyWalk, EveryUnknownOfEverySampleLeadsToItsInput) {
    for (const Sample& sample : samples()) {
        window.openSample(sample.path);
        const auto& fields = window.document().fields();
        for (const auto& input : models::uncertainInputs(*window.document().snapshot())) {
            const QString path = inputPathOf(*window.document().snapshot(), input.path);
            const bool known =
                std::any_of(fields.begin(), fields.end(), [&](const Field& field) { return field.path == path; });
            EXPECT_TRUE(known || input.path.find(".layers[") != std::string::npos) << input.path;
        }
    }
}

}  // namespace
}  // namespace splitpoint::ui
