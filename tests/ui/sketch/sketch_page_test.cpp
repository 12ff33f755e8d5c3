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
#include "models/evaluate.h"
#include "models/files/results_file.h"
#include "models/files/scenario_file.h"
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
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
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
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.runner().isSettled(); }, 60000));
    page().nodes()->setValue(2);
    session().setTool(SketchTool::Point);
    ASSERT_TRUE(canvas()->capacityGpus());
    const double line = *canvas()->capacityGpus();
    stroke({{100.5, line}, {101, line * 1.3}, {101, line * 1.5}});
    EXPECT_EQ(page().nodes()->value(), 3);
    EXPECT_EQ(stack().count(), 0) << "looking at another capacity changes nothing";
}

TEST_F(Sketch, TypingAPeakScalesByALayerAndLeavesTheBase) {
    const auto base = session().workload().demand;
    page().peak()->setValue(80.0);
    EXPECT_EQ(session().workload().demand, base);
    ASSERT_EQ(session().workload().demandLayers.size(), 1U);
    EXPECT_NEAR(at(12), 80.0, 1e-9);
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
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.runner().isSettled(); }, 120000));
    QProcess program;
    program.start(QStringLiteral(SPLITPOINT_CLI), {QStringLiteral("evaluate"), file});
    ASSERT_TRUE(program.waitForFinished(120000));
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
        switch (random(6)) {
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

/// Each tool in the middle of its work, in both themes. SPLITPOINT_PICTURES names a folder that keeps the pictures.
TEST_F(Sketch, EveryToolAtWorkPaintsWhatItDoesInBothThemes) {
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.runner().isSettled(); }, 60000));
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    const QString folder = qEnvironmentVariable("SPLITPOINT_PICTURES");
    const auto keep = [&](const QString& name) {
        const QImage picture = window.grab().toImage();
        if (!folder.isEmpty()) picture.save(folder + u'/' + name + QStringLiteral(".png"));
        return picture;
    };
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(application, choice);
        QCoreApplication::processEvents();
        const QString tone = choice == ThemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark");
        const QImage idle = keep(QStringLiteral("idle-") + tone);
        for (std::size_t t = 0; t < kSketchToolCount; ++t) {
            session().setTool(static_cast<SketchTool>(t));
            const double level = at(12);
            stroke({{12.5, level}, {14, level + 4}, {20, level + 9}, {34, level + 2}, {38, level + 6}}, Qt::NoModifier,
                   false);
            QTest::qWait(30);
            EXPECT_NE(keep(QStringLiteral("tool%1-").arg(t) + tone), idle) << t;
            type(Qt::Key_Escape);
            QTest::mouseRelease(canvas(), Qt::LeftButton, {}, where(38, 40));
        }
        page().layers()->addLayer(models::LayerKind::Growth);
        page().layers()->addLayer(models::LayerKind::Event);
        page().showTable(true);
        QTest::qWait(30);
        keep(QStringLiteral("layers-table-") + tone);
        page().showTable(false);
        session().setScope(SketchScope::Year);
        QTest::qWait(30);
        keep(QStringLiteral("year-") + tone);
        page().showDuration(true);
        QTest::qWait(200);
        keep(QStringLiteral("duration-") + tone);
        page().showDuration(false);
        session().setScope(SketchScope::Pattern);
        while (stack().canUndo()) stack().undo();
    }
    applyTheme(application, ThemeChoice::Light);
    EXPECT_EQ(bytes(), start);
}

}  // namespace
}  // namespace splitpoint::ui
