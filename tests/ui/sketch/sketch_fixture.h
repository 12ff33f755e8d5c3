#pragma once

#include <QCoreApplication>
#include <QUndoStack>

#include <gtest/gtest.h>

#include "models/files/scenario_file.h"
#include "tests/ui/window/numbers_of.h"
#include "tests/ui/window/test_scenarios.h"
#include "ui/sketch/sketch_page.h"
#include "ui/window/main_window.h"

namespace splitpoint::ui::test {

/// The real window with the sketch page in front, on three weeks of a workload that repeats by the week.
class SketchWindow : public testing::Test {
    const NumbersOf numbers_;  // goes after the window

  protected:
    explicit SketchWindow(const QLocale& locale = american())
        : numbers_(locale), window(MainWindow::Memory::Forget) {
        models::Scenario scenario = fullScenario();
        scenario.hours = 504;
        scenario.start = "2026-01-05";
        scenario.workloads.front().demand = models::WeekDemand{{{6, 10}, {12, 40}, {100, 20}}};
        window.resize(1400, 900);
        window.document().startWith(scenario);
        window.showPage(Page::Sketch);
        window.show();
        QCoreApplication::processEvents();
        start = bytes();
    }

    SketchPage& page() { return window.sketch(); }
    SketchSession& session() { return page().session(); }
    QUndoStack& stack() { return window.document().undoStack(); }
    std::string bytes() { return models::scenarioJson(*window.document().snapshot()); }
    double at(int hour) { return session().view().gpus[static_cast<std::size_t>(hour)]; }
    const std::vector<models::DemandLayer>& layersNow() { return session().workload().demandLayers; }
    void undoAll() {
        while (stack().canUndo()) stack().undo();
    }

    MainWindow window;
    std::string start;
};

}  // namespace splitpoint::ui::test
