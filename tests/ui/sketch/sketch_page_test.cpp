#include "ui/sketch/sketch_page.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

#include "models/demand/curve.h"
#include "models/demand/month_factor.h"
#include "models/evaluate.h"
#include "models/files/results_file.h"
#include "models/files/scenario_file.h"
#include "tests/ui/patience.h"
#include "tests/ui/window/numbers_of.h"
#include "tests/ui/window/test_scenarios.h"
#include "ui/sketch/copy_days_dialog.h"
#include "ui/sketch/layer_panel.h"
#include "ui/sketch/sketch_canvas.h"
#include "ui/sketch/sketch_table.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

namespace splitpoint::ui {
namespace {

/// The real window on a small scenario whose first workload repeats by the week, with the sketch page in front.
class Sketch : public testing::Test {
  protected:
    Sketch() : window(MainWindow::Memory::Forget) {
        models::Scenario scenario = test::fullScenario();
        scenario.hours = 504;
        scenario.workloads.front().demand = models::WeekDemand{{{6, 10}, {12, 40}, {100, 20}}};
        window.resize(1400, 900);
        window.document().startWith(scenario);
        window.showPage(Page::Sketch);
        window.show();
        QCoreApplication::processEvents();
        start = models::scenarioJson(*window.document().snapshot());
    }

    SketchPage& page() { return window.sketch(); }
    SketchSession& session() { return page().session(); }
    SketchCanvas* canvas() { return page().canvas(); }
    QUndoStack& stack() { return window.document().undoStack(); }
    std::string bytes() { return models::scenarioJson(*window.document().snapshot()); }
    double at(int hour) { return session().view().gpus[static_cast<std::size_t>(hour)]; }
    QPoint where(double hour, double gpus) { return canvas()->positionOf(hour, gpus).toPoint(); }

    void move(QPoint to, Qt::KeyboardModifiers keys = Qt::NoModifier) {
        QMouseEvent event(QEvent::MouseMove, to, canvas()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, keys);
        QApplication::sendEvent(canvas(), &event);
    }
    void stroke(const std::vector<models::WeekPoint>& path, Qt::KeyboardModifiers keys = Qt::NoModifier,
                bool release = true) {
        std::vector<QPoint> points;
        for (const auto& each : path) points.push_back(where(each.hour, each.gpus));
        QTest::mousePress(canvas(), Qt::LeftButton, keys, points.front());
        for (const QPoint& point : points) move(point, keys);
        if (release) QTest::mouseRelease(canvas(), Qt::LeftButton, keys, points.back());
    }
    void type(Qt::Key key, Qt::KeyboardModifiers keys = Qt::NoModifier) { QTest::keyClick(canvas(), key, keys); }

    const test::NumbersOf numbers;  // before the window, and after it
    MainWindow window;
    std::string start;
};

TEST_F(Sketch, ThePencilDrawsOneStepThatUndoTakesBackToTheByte) {
    session().setTool(SketchTool::Pencil);
    stroke({{30.5, 20}, {33, 28}, {36, 36}, {40.5, 36}});
    EXPECT_NEAR(at(38), 36.0, 1.5);
    EXPECT_EQ(stack().count(), 1);
    EXPECT_LE(session().view().points.size(), 5U) << "freehand work is thinned to control points";
    EXPECT_TRUE(stack().text(0).contains(QStringLiteral("Draw Tue"))) << stack().text(0).toStdString();
    stack().undo();
    EXPECT_EQ(bytes(), start);
    stack().redo();
    EXPECT_NEAR(at(38), 36.0, 1.5);
}

TEST_F(Sketch, EscapeDuringADragLeavesNoStepAndUndoIsRefusedMeanwhile) {
    session().setTool(SketchTool::Pencil);
    stroke({{30.5, 20}, {60, 30}}, Qt::NoModifier, false);
    EXPECT_NE(bytes(), start) << "the document follows the pen";
    EXPECT_TRUE(window.document().isInGesture());
    type(Qt::Key_Escape);
    EXPECT_EQ(bytes(), start);
    EXPECT_EQ(stack().count(), 0);
    QTest::mouseRelease(canvas(), Qt::LeftButton, {}, where(60, 30));
    EXPECT_EQ(stack().count(), 0);
}

TEST_F(Sketch, EveryDrawingToolChangesTheCurveInOneStep) {
    const struct {
        SketchTool tool;
        Qt::KeyboardModifiers keys;
        const char* name;
    } tools[] = {{SketchTool::Pencil, Qt::NoModifier, "pencil"}, {SketchTool::Brush, Qt::NoModifier, "push"},
                 {SketchTool::Brush, Qt::AltModifier, "smooth"}, {SketchTool::Brush, Qt::ShiftModifier, "flatten"},
                 {SketchTool::Line, Qt::NoModifier, "ramp"},     {SketchTool::Line, Qt::ShiftModifier, "level"},
                 {SketchTool::Stamp, Qt::NoModifier, "stamp"}};
    for (const auto& each : tools) {
        const int steps = stack().count();
        const std::string before = bytes();
        session().setTool(each.tool);
        stroke({{8, 14}, {10, 24}, {14, 30}, {18, 44}}, each.keys);
        EXPECT_EQ(stack().count(), steps + 1) << each.name;
        EXPECT_NE(bytes(), before) << each.name;
    }
    session().setTool(SketchTool::Eraser);
    stroke({{0, 5}, {80, 5}, {167, 5}});
    EXPECT_EQ(bytes(), start) << "erased, the layer is gone";
    while (stack().canUndo()) stack().undo();
    EXPECT_EQ(bytes(), start);
}

TEST_F(Sketch, APointOrARangeOfHoursIsDraggedUpAndDown) {
    session().setTool(SketchTool::Range);
    stroke({{33.2, 30}, {36, 30}, {41.5, 30}});
    EXPECT_EQ(session().selection(), (models::HourRange{33, 41}));
    session().setTool(SketchTool::Point);
    const double before = at(35);
    stroke({{36.5, at(36)}, {36.5, at(36) + 5}, {36.5, at(36) + 12}});
    EXPECT_NEAR(at(35) - before, 12.0, 1.6);
    EXPECT_EQ(stack().count(), 1);
    EXPECT_DOUBLE_EQ(at(42), session().view().base[42]);
}

TEST_F(Sketch, TheKeyboardAloneBuildsACurveAndAnnouncesIt) {
    canvas()->setFocus();
    QSignalSpy announced(&session(), &SketchSession::announced);
    for (int i = 0; i < 9; ++i) type(Qt::Key_Right);
    for (int i = 0; i < 8; ++i) type(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(session().selection(), (models::HourRange{9, 17}));
    type(Qt::Key_6);
    EXPECT_EQ(page().typing()->text(), QStringLiteral("=6"));
    QTest::keyClick(page().typing(), Qt::Key_4);
    QTest::keyClick(page().typing(), Qt::Key_Return);
    EXPECT_EQ(at(12), 64.0);
    type(Qt::Key_C);
    ASSERT_NE(page().findChild<CopyDaysDialog*>(), nullptr) << "the days are asked for";
    QTest::keyClick(page().findChild<CopyDaysDialog*>(), Qt::Key_Return);
    EXPECT_EQ(at(4 * 24 + 12), 64.0);
    EXPECT_NE(at(5 * 24 + 12), 64.0);
    const int steps = stack().count();
    type(Qt::Key_Up);
    type(Qt::Key_Up);
    type(Qt::Key_PageUp);
    EXPECT_EQ(at(12), 74.0);
    EXPECT_EQ(stack().count(), steps + 1) << "nudges of one selection within a second are one step";
    type(Qt::Key_Home);
    type(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(session().cursor(), 24);
    EXPECT_EQ(announced.last().at(0).toString(), announcement(session().view(), session().clock(), {24, 24}));
    type(Qt::Key_B);
    EXPECT_EQ(session().tool(), SketchTool::Pencil);
    stack().undo();
    EXPECT_EQ(at(12), 64.0);
    EXPECT_EQ(session().selection(), (models::HourRange{9, 17})) << "undo shows where it was";
}

TEST_F(Sketch, AssistiveToolsReadAndSetTheValueAtTheCursor) {
    QAccessibleInterface* node = QAccessible::queryAccessibleInterface(canvas());
    ASSERT_NE(node, nullptr);
    ASSERT_NE(node->valueInterface(), nullptr);
    session().select(12, 12);
    EXPECT_DOUBLE_EQ(node->valueInterface()->currentValue().toDouble(), 40.0);
    EXPECT_EQ(node->text(QAccessible::Value), QStringLiteral("Monday 12:00, 40 GPUs, at baseline"));
    node->valueInterface()->setCurrentValue(44.0);
    EXPECT_DOUBLE_EQ(at(12), 44.0);
}

TEST_F(Sketch, TheTableIsTheSameCurveAndTakesAPaste) {
    page().showTable(true);
    auto* model = page().table()->view()->model();
    ASSERT_EQ(model->rowCount(), 7);
    EXPECT_TRUE(model->setData(model->index(1, 14), QStringLiteral("1,024"), Qt::EditRole));
    EXPECT_EQ(at(38), 1024.0);
    EXPECT_EQ(session().cursor(), 38);
    QString text;
    for (int hour = 0; hour < 168; ++hour)
        text += QString::number(hour) + (hour % 24 == 23 ? QStringLiteral("\n") : QStringLiteral("\t"));
    QGuiApplication::clipboard()->setText(text);
    page().table()->pasteClipboard();
    EXPECT_EQ(at(100), 100.0);
    EXPECT_FALSE(model->setData(model->index(1, 14), QStringLiteral("1.234,5"), Qt::EditRole));
    while (stack().canUndo()) stack().undo();
    EXPECT_EQ(bytes(), start);
}

TEST_F(Sketch, LayersAreAddedSwitchedMovedAndRemoved) {
    page().layers()->addLayer(models::LayerKind::Scale);
    page().layers()->addLayer(models::LayerKind::Cap);
    const auto& layers = [this]() -> const std::vector<models::DemandLayer>& {
        return session().workload().demandLayers;
    };
    ASSERT_EQ(layers().size(), 2U);
    EXPECT_EQ(page().layers()->list()->topLevelItemCount(), 3);
    EXPECT_NEAR(at(12), 0.9 * 48.0, 1.0);
    page().layers()->moveLayer(-1);
    EXPECT_EQ(layers().front().kind(), models::LayerKind::Cap);
    page().layers()->list()->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    EXPECT_FALSE(layers().back().on);
    page().layers()->list()->topLevelItem(0)->setText(0, QStringLiteral("Launch"));
    EXPECT_EQ(layers().back().name, "Launch");
    page().layers()->removeLayer();
    EXPECT_EQ(layers().size(), 1U);
    while (stack().canUndo()) stack().undo();
    EXPECT_EQ(bytes(), start);
}

TEST_F(Sketch, TheCapacityLineAndItsNumberMoveEachOther) {
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.runner().isSettled(); }, test::kPatienceMs));
    page().nodes()->setValue(2);
    session().setTool(SketchTool::Point);
    ASSERT_TRUE(canvas()->capacityGpus());
    const double line = *canvas()->capacityGpus();
    stroke({{100.5, line}, {101, line * 1.3}, {101, line * 1.5}});
    EXPECT_EQ(page().nodes()->value(), 3);
    EXPECT_EQ(stack().count(), 0) << "looking at another capacity changes nothing";
}

TEST_F(Sketch, ThePageFindsItsCapacityLineThereWhereItWasComputedBehindAnotherPage) {
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.runner().isSettled(); }, test::kPatienceMs));
    MainWindow other(MainWindow::Memory::Forget);
    other.resize(1400, 900);
    other.document().startWith(*window.document().snapshot());
    other.showPage(Page::Overview);
    other.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return other.runner().isSettled(); }, test::kPatienceMs));
    other.showPage(Page::Sketch);
    ASSERT_EQ(other.sketch().nodes()->value(), page().nodes()->value());
    ASSERT_GT(page().nodes()->value(), 0);
    ASSERT_TRUE(canvas()->capacityGpus() && other.sketch().canvas()->capacityGpus());
    const double held =
        page().nodes()->value() * window.document().snapshot()->offer(models::Tier::BareMetal)->gpusPerNode;
    EXPECT_LT(*canvas()->capacityGpus(), held) << "the useful GPUs, not those that are held";
    EXPECT_NEAR(*other.sketch().canvas()->capacityGpus(), *canvas()->capacityGpus(), 0.02 * held);
}

TEST_F(Sketch, TypingAPeakScalesByALayerAndLeavesTheBase) {
    const auto base = session().workload().demand;
    page().peak()->setValue(80.0);
    EXPECT_EQ(session().workload().demand, base);
    ASSERT_EQ(session().workload().demandLayers.size(), 1U);
    EXPECT_NEAR(at(12), 80.0, 1e-9);
}

TEST_F(Sketch, SegmentsAreShapedByKeyAnnouncedAndUndone) {
    session().setTool(SketchTool::Line);
    stroke({{100.5, 10}, {110, 20}, {120.5, 30}});
    const std::string straight = bytes();
    QSignalSpy announced(&session(), &SketchSession::announced), refused(&session(), &SketchSession::refused);
    session().select(110, 110);
    const double before = at(105);
    type(Qt::Key_S);
    EXPECT_EQ(session().shape(), models::SegmentShape::Smooth);
    EXPECT_LT(at(105), before - 1) << "an S is below the straight line in its first half";
    EXPECT_NE(bytes().find("\"smooth\""), std::string::npos);
    EXPECT_TRUE(announced.last().at(0).toString().startsWith(QStringLiteral("Smooth segment on Fri")));
    type(Qt::Key_S);
    EXPECT_DOUBLE_EQ(at(119), at(100)) << "a step holds its first value";
    type(Qt::Key_S);
    EXPECT_EQ(bytes(), straight);
    stack().undo();
    EXPECT_EQ(session().shape(), models::SegmentShape::Step);
    session().select(3, 3);
    type(Qt::Key_S);
    EXPECT_EQ(refused.count(), 1);
    EXPECT_TRUE(refused.last().at(0).toString().contains(QStringLiteral("Nothing is drawn on Mon 03:00")));
}

TEST_F(Sketch, ADoubleClickAddsAPointToTheLineAndDeleteTakesIt) {
    session().setTool(SketchTool::Line);
    stroke({{100.5, 10}, {110, 20}, {120.5, 30}});
    session().setTool(SketchTool::Point);
    const std::string line = bytes();
    ASSERT_EQ(session().view().points.size(), 2U);
    QTest::mouseDClick(canvas(), Qt::LeftButton, {}, where(110.5, 32));
    ASSERT_EQ(session().view().points.size(), 3U);
    EXPECT_NEAR(at(110), 32, 1.1);
    EXPECT_NEAR(at(109), at(110) - (at(110) - 10) / 10, 0.01) << "the segments go to the new point";
    session().select(110, 110);
    type(Qt::Key_Delete);
    EXPECT_EQ(bytes(), line);
}

TEST_F(Sketch, EveryToolWorksByKeyboardOnTheSelection) {
    const struct {
        SketchTool tool;
        Qt::KeyboardModifiers keys;
        const char* name;
    } tools[] = {{SketchTool::Brush, Qt::NoModifier, "push"},   {SketchTool::Brush, Qt::AltModifier, "smooth"},
                 {SketchTool::Brush, Qt::ShiftModifier, "flat"}, {SketchTool::Line, Qt::NoModifier, "line"},
                 {SketchTool::Line, Qt::ShiftModifier, "level"}, {SketchTool::Stamp, Qt::NoModifier, "stamp"},
                 {SketchTool::Brush, Qt::ControlModifier, "pull"}};
    QSignalSpy announced(&session(), &SketchSession::announced);
    int last = 30;
    for (const auto& each : tools) {
        session().setTool(each.tool);
        session().select(4, ++last);  // what is flat already could not be made level
        const int steps = stack().count();
        const auto said = announced.count();
        const std::string before = bytes();
        type(Qt::Key_Return, each.keys);
        EXPECT_EQ(stack().count(), steps + 1) << each.name;
        EXPECT_NE(bytes(), before) << each.name;
        EXPECT_GT(announced.count(), said) << each.name;
    }
    session().setTool(SketchTool::Eraser);
    session().select(0, 167);
    type(Qt::Key_Return);
    EXPECT_EQ(bytes(), start);
    session().setTool(SketchTool::Brush);
    session().select(50, 50);
    const double before = at(50);
    type(Qt::Key_Up);
    type(Qt::Key_Up);
    EXPECT_NEAR(at(50) - before, 2.0, 1e-9);
    EXPECT_GT(at(52), session().view().base[52]) << "with a soft edge";
}

TEST_F(Sketch, TheYearIsDrawnByWholeDaysInOneStepEach) {
    session().setScope(SketchScope::Year);
    const auto dayStroke = [&](int from, int to, int up, Qt::KeyboardModifiers keys, bool release) {
        const QPoint a = canvas()->positionOfDay(from).toPoint(), b = canvas()->positionOfDay(to).toPoint() - QPoint(0, up);
        QTest::mousePress(canvas(), Qt::LeftButton, keys, a);
        move((a + b) / 2, keys);
        move(b, keys);
        if (release) QTest::mouseRelease(canvas(), Qt::LeftButton, keys, b);
    };
    const auto baseHours = session().view().gpus;
    for (const SketchTool tool : {SketchTool::Brush, SketchTool::Pencil, SketchTool::Line, SketchTool::Stamp}) {
        session().setTool(tool);
        session().setBrushRadius(2);
        const std::string before = bytes();
        dayStroke(5, 9, 60, {}, false);
        EXPECT_NE(bytes(), before) << static_cast<int>(tool);
        type(Qt::Key_Escape);
        EXPECT_EQ(bytes(), before) << "Escape leaves nothing";
        QTest::mouseRelease(canvas(), Qt::LeftButton);
        dayStroke(5, 9, 60, {}, true);
        EXPECT_EQ(stack().index(), 1);
        if (tool == SketchTool::Brush) {
            const double factor = at(7 * 24 + 12) / baseHours[7 * 24 + 12];
            EXPECT_GT(factor, 1.1);
            EXPECT_NEAR(at(7 * 24 + 3) / baseHours[7 * 24 + 3], factor, 1e-9) << "a day keeps its shape";
            EXPECT_DOUBLE_EQ(at(15 * 24 + 12), baseHours[15 * 24 + 12]);
        }
        stack().undo();
        EXPECT_EQ(bytes(), start);
    }
    session().setTool(SketchTool::Range);
    dayStroke(3, 6, 0, {}, true);
    EXPECT_EQ(session().selection(), (models::HourRange{3 * 24, 7 * 24 - 1}));
    session().setTool(SketchTool::Point);
    dayStroke(4, 4, 40, {}, true);
    EXPECT_GT(at(4 * 24 + 12), baseHours[4 * 24 + 12]);
    EXPECT_EQ(stack().count(), 1);
    type(Qt::Key_Delete);
    EXPECT_EQ(bytes(), start);
}

TEST_F(Sketch, AMonthIsDraggedToAFactor) {
    session().setScope(SketchScope::Year);
    const QPoint month = canvas()->positionOf(100, 0).toPoint();
    const QPoint from(month.x(), canvas()->positionOfMonth(0).toPoint().y());
    QTest::mousePress(canvas(), Qt::LeftButton, {}, from);
    move(from - QPoint(0, 20));
    move(from - QPoint(0, 40));
    QTest::mouseRelease(canvas(), Qt::LeftButton, {}, from - QPoint(0, 40));
    EXPECT_NEAR(models::monthFactor(session().workload(), 0), 1.2, 1e-9);
    EXPECT_EQ(stack().count(), 1);
    EXPECT_TRUE(stack().text(0).contains(QStringLiteral("Month 1: factor 1.2"))) << stack().text(0).toStdString();
    stack().undo();
    EXPECT_EQ(bytes(), start);
}

TEST_F(Sketch, ZoomScrollAndScopeComeBackWithTheirStep) {
    type(Qt::Key_Home);
    for (int i = 0; i < 50; ++i) type(Qt::Key_Right);
    for (int i = 0; i < 3; ++i) type(Qt::Key_Plus, Qt::ControlModifier);
    const SketchWindow zoomed = session().window();
    EXPECT_LT(zoomed.hours, 60);
    EXPECT_GT(zoomed.firstHour, 10);
    type(Qt::Key_Up);
    type(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(session().window().hours, 168);
    session().setScope(SketchScope::Year);
    stack().undo();
    EXPECT_EQ(session().view().scope, SketchScope::Pattern);
    EXPECT_EQ(session().window(), zoomed);
    EXPECT_EQ(session().cursor(), 50);
    type(Qt::Key_End);
    EXPECT_GT(session().window().firstHour, 100) << "the cursor stays in sight";
    const QPointF strip = canvas()->stripRect().center();
    ASSERT_FALSE(canvas()->stripRect().isEmpty());
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, strip.toPoint());
    EXPECT_NEAR(session().window().firstHour + session().window().hours / 2, 84, 2);
}

TEST_F(Sketch, ThePenSnapsToLinesAndCurvesUnlessCtrlIsHeld) {
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.runner().isSettled(); }, test::kPatienceMs));
    page().nodes()->setValue(2);
    const double line = *canvas()->capacityGpus();
    session().setTool(SketchTool::Line);
    const double off = 4.0 * line / (canvas()->positionOf(0, 0).y() - canvas()->positionOf(0, line).y());
    stroke({{20.5, line + off}, {40.5, line + off}}, Qt::NoModifier, false);
    EXPECT_FALSE(canvas()->snapWords().isEmpty());
    EXPECT_DOUBLE_EQ(at(30), line);
    type(Qt::Key_Escape);
    QTest::mouseRelease(canvas(), Qt::LeftButton);
    stroke({{20.5, line + off}, {40.5, line + off}}, Qt::ControlModifier, false);
    EXPECT_TRUE(canvas()->snapWords().isEmpty());
    EXPECT_NE(at(30), line);
    type(Qt::Key_Escape);
    QTest::mouseRelease(canvas(), Qt::LeftButton);
}

TEST_F(Sketch, TheReadoutAndTheGhostGoByTheScenarioAsItWasOpened) {
    session().select(12, 12);
    EXPECT_FALSE(canvas()->readout().contains(QStringLiteral("baseline")));
    for (int i = 0; i < 5; ++i) type(Qt::Key_Up);
    EXPECT_TRUE(canvas()->readout().contains(QStringLiteral("5 above baseline"))) << canvas()->readout().toStdString();
    const QImage with = canvas()->grab().toImage();
    type(Qt::Key_G);
    EXPECT_FALSE(canvas()->isBaselineShown());
    EXPECT_NE(canvas()->grab().toImage(), with);
}

TEST_F(Sketch, AnEmptyDemandShowsAnExampleAndWhatToDo) {
    const QImage before = canvas()->grab().toImage();
    session().change({QStringLiteral("empty"), {}, {}, {}},
                     [](models::Workload& w) { w.demand = models::HourlyDemand{std::vector<double>(168, 0.0)}; });
    EXPECT_NE(canvas()->grab().toImage(), before);
    session().setTool(SketchTool::Pencil);
    stroke({{30.5, 2}, {40, 4}, {60.5, 6}});
    EXPECT_GT(at(50), 0.0) << "the first stroke draws on it";
}

/// Draw, brush, stamp, type a peak, undo all, redo all, save, reopen: the window and the command line say the same.
TEST_F(Sketch, WhatWasSketchedIsEvaluatedAlikeByTheCommandLine) {
    session().setTool(SketchTool::Pencil);
    stroke({{8, 12}, {9, 36}, {17, 38}, {19, 12}});
    session().setTool(SketchTool::Brush);
    stroke({{34, 20}, {58, 26}});
    session().setStamp(models::Stamp::TrainingBurst);
    stroke({{120, 20}, {120, 44}});
    page().peak()->setValue(72.0);
    const std::string drawn = bytes();
    while (stack().canUndo()) stack().undo();
    EXPECT_EQ(bytes(), start);
    while (stack().canRedo()) stack().redo();
    EXPECT_EQ(bytes(), drawn);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sketched.splitpoint"));
    ASSERT_TRUE(window.document().saveAs(file));
    ASSERT_TRUE(window.openFile(file));
    EXPECT_EQ(bytes(), drawn);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.runner().isSettled(); }, test::kPatienceMs));
    QProcess program;
    program.start(QStringLiteral(SPLITPOINT_CLI), {QStringLiteral("evaluate"), file});
    ASSERT_TRUE(program.waitForFinished(test::kPatienceMs));
    EXPECT_EQ(program.readAllStandardOutput().toStdString(),
              models::resultsJson(window.runner().latest()->evaluation, window.document().sha256()));
}

/// 500 random edits, undone and redone, come back to the same bytes.
TEST_F(Sketch, FiveHundredRandomEditsAreUndoneAndRedoneToTheByte) {
    unsigned state = 20261126;
    const auto random = [&state](int below) {
        state = state * 1664525U + 1013904223U;
        return static_cast<int>((state >> 8U) % static_cast<unsigned>(below));
    };
    window.runner().disconnect();
    for (int edit = 0; edit < 500; ++edit) {
        const int first = random(160), last = first + random(8);
        const models::HourRange range{first, last};
        switch (random(9)) {
            case 6:
                session().select(first, last);
                session().setShape(static_cast<models::SegmentShape>(random(3)));
                break;
            case 7:
                if (session().hasPoint(first)) session().removePoint(first);
                else session().addPoint(first, random(60));
                break;
            case 8: {
                session().change({QStringLiteral("month"), {}, {}, {}}, [&](models::Workload& w) {
                    models::setMonthFactor(w, static_cast<std::size_t>(random(12)), random(5) / 4.0, "Months");
                });
                break;
            }
            case 0:
                session().erase(range);
                break;
            case 1:
                page().layers()->addLayer(static_cast<models::LayerKind>(random(7) + 1));
                if (session().workload().demandLayers.size() > 12) page().layers()->removeLayer();
                break;
            case 2:
                page().layers()->moveLayer(-1);
                break;
            default:
                session().select(first, last);
                models::SketchEdit set{session().view().gpus, {range}};
                for (int h = first; h <= last; ++h) set.gpus[static_cast<std::size_t>(h)] = random(80);
                session().commit(set, {QStringLiteral("edit %1").arg(edit), {}, {}, {}});
        }
    }
    const std::string end = bytes();
    ASSERT_GT(stack().count(), 300);
    while (stack().canUndo()) stack().undo();
    EXPECT_EQ(bytes(), start);
    while (stack().canRedo()) stack().redo();
    EXPECT_EQ(bytes(), end);
}

/// Each tool in the middle of its work, in both themes. SPLITPOINT_PICTURES names a folder that keeps the pictures, and
/// SPLITPOINT_PICTURE_SIZE, as 1280x720, the window's size.
TEST_F(Sketch, EveryToolAtWorkPaintsWhatItDoesInBothThemes) {
    const QStringList size = qEnvironmentVariable("SPLITPOINT_PICTURE_SIZE").split(u'x');
    if (size.size() == 2) window.resize(size[0].toInt(), size[1].toInt());
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.runner().isSettled(); }, test::kPatienceMs));
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    const QString folder = qEnvironmentVariable("SPLITPOINT_PICTURES");
    const auto keep = [&](const QString& name) {
        QTest::qWait(30);
        const QImage picture = window.grab().toImage();
        if (!folder.isEmpty()) picture.save(folder + u'/' + name + QStringLiteral(".png"));
        return picture;
    };
    const auto drop = [&] {
        type(Qt::Key_Escape);
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, where(38, 40));
    };
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(application, choice);
        QCoreApplication::processEvents();
        const QString tone = choice == ThemeChoice::Light ? QStringLiteral("-light") : QStringLiteral("-dark");
        // Something drawn, in every shape of segment.
        session().setTool(SketchTool::Pencil);
        stroke({{50, 12}, {56, 30}, {62, 34}, {70, 16}, {80, 20}, {92, 12}});
        session().setShape(models::SegmentShape::Smooth);
        session().setTool(SketchTool::Line);
        stroke({{124.5, 12}, {140, 30}});
        session().select(130, 130);
        session().setShape(models::SegmentShape::Step);
        const QImage idle = keep(QStringLiteral("idle") + tone);
        for (std::size_t t = 0; t < kSketchToolCount; ++t) {
            session().setTool(static_cast<SketchTool>(t));
            const double level = at(12);
            stroke({{12.5, level}, {14, level + 4}, {20, level + 9}, {34, level + 2}, {38, level + 6}}, Qt::NoModifier,
                   false);
            EXPECT_NE(keep(QStringLiteral("tool%1").arg(t) + tone), idle) << t;
            drop();
        }
        session().setWindow({44, 48, 1});
        keep(QStringLiteral("zoomed") + tone);
        session().setWindow({});
        page().layers()->addLayer(models::LayerKind::Growth);
        page().layers()->addLayer(models::LayerKind::Event);
        page().showTable(true);
        keep(QStringLiteral("layers-table") + tone);
        page().showTable(false);
        session().setScope(SketchScope::Year);
        session().setTool(SketchTool::Brush);
        const QPoint day = canvas()->positionOfDay(8).toPoint();
        QTest::mousePress(canvas(), Qt::LeftButton, {}, day);
        move(day + QPoint(100, -50));
        keep(QStringLiteral("year-brush") + tone);
        type(Qt::Key_Escape);
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, day);
        page().showDuration(true);
        QTest::qWait(200);
        keep(QStringLiteral("duration") + tone);
        page().showDuration(false);
        session().setScope(SketchScope::Pattern);
        while (stack().canUndo()) stack().undo();
        session().change({QStringLiteral("empty"), {}, {}, {}}, [](models::Workload& w) {
            w.demand = models::HourlyDemand{std::vector<double>(168, 0.0)};
        });
        keep(QStringLiteral("empty") + tone);
        stack().undo();
    }
    applyTheme(application, ThemeChoice::Light);
    EXPECT_EQ(bytes(), start);
}

}  // namespace
}  // namespace splitpoint::ui
