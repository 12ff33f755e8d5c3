#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

#include "models/demand/layers.h"
#include "models/files/scenario_file.h"
#include "tests/models/import/import_fixture.h"
#include "tests/ui/patience.h"
#include "tests/ui/window/numbers_of.h"
#include "tests/ui/window/test_scenarios.h"
#include "ui/import/usage_import_dialog.h"
#include "ui/window/main_window.h"

namespace splitpoint::ui::test {

/// The real window with the import dialogue open on it.
class ImportWindow : public testing::Test {
  protected:
    ImportWindow() : window(MainWindow::Memory::Forget) {
        models::Scenario scenario = fullScenario();
        scenario.hours = 504;
        window.resize(1280, 720);
        window.document().startWith(scenario);
        window.show();
        QCoreApplication::processEvents();
        start = bytes();
    }

    UsageImportDialog* open(const QString& file = {}) {
        dialog = window.importUsage(file);
        settle();
        return dialog;
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog->isBusy(); }, test::kPatienceMs));
        QCoreApplication::processEvents();
    }
    /// Imports, and waits until it has landed or is refused.
    void importNow() {
        const int steps = stack().count();
        const QPointer<UsageImportDialog> waiting(dialog);
        dialog->accept();
        ASSERT_TRUE(QTest::qWaitFor([&] { return stack().count() != steps || waiting.isNull() || !waiting->isBusy(); },
                                    test::kPatienceMs));
        QCoreApplication::processEvents();
    }
    /// A file of the test.
    QString put(const char* name, const QByteArray& text) {
        const QString file = folder.filePath(QString::fromUtf8(name));
        QFile out(file);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
        return file;
    }
    static QString sampleFile(const char* name) {
        return QStringLiteral(SPLITPOINT_TEST_DATA "/usage/") + QString::fromUtf8(name);
    }
    QUndoStack& stack() { return window.document().undoStack(); }
    std::string bytes() { return models::scenarioJson(*window.document().snapshot()); }
    const models::Workload& workload(std::size_t at = 0) { return window.document().snapshot()->workloads[at]; }
    std::vector<double> curve(std::size_t hours, std::size_t at = 0) {
        return models::demandBelow(workload(at).demand, workload(at).demandLayers, 0, static_cast<int>(hours));
    }

    const NumbersOf numbers;  // before the window, and after it
    MainWindow window;
    UsageImportDialog* dialog = nullptr;
    QTemporaryDir folder;
    std::string start;
};

}  // namespace splitpoint::ui::test
