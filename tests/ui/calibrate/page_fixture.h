#pragma once

#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

#include "models/files/scenario_file.h"
#include "tests/ui/calibrate/fake_calibrator.h"
#include "tests/ui/patience.h"
#include "tests/ui/window/test_scenarios.h"
#include "ui/calibrate/calibrate_page.h"
#include "ui/window/main_window.h"

namespace splitpoint::ui {

/// The real window on its Calibrate page, with a small scenario.
class CalibrateWindow : public testing::Test {
  protected:
    CalibrateWindow() : window(MainWindow::Memory::Forget) {
        window.resize(1280, 720);
        window.document().startWith(test::fullScenario());
        window.show();
        window.showPage(Page::Calibrate);
    }
    CalibratePage& page() { return window.calibration(); }
    RunPanel& runPanel() { return page().runPanel(); }
    PairPanel& pairPanel() { return page().pairPanel(); }
    std::string project() { return models::scenarioJson(*window.document().snapshot()); }
    QPushButton* button(const QString& name) {
        for (QPushButton* each : page().findChildren<QPushButton*>()) {
            if (each->accessibleName() == name && each->isVisible()) return each;
        }
        return nullptr;
    }
    bool waitForEnd() {
        return QTest::qWaitFor([this] { return !runPanel().run().isRunning() && !runPanel().outcome().isEmpty(); },
                               test::kPatienceMs);
    }
    QString file(const QTemporaryDir& folder, const ProjectProfile& profile) {
        const QString path = folder.filePath(profile.id() + QStringLiteral(".json"));
        QFile out(path);
        if (out.open(QIODevice::WriteOnly))
            out.write(QByteArray::fromStdString(models::calibration::writeProfile(*profile.profile)));
        return path;
    }
    void drop(const QStringList& files) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& each : files) urls << QUrl::fromLocalFile(each);
        data.setUrls(urls);
        QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        static_cast<QObject&>(window).event(&event);
    }
    MainWindow window;
};

}  // namespace splitpoint::ui
