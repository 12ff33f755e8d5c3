#include <QApplication>
#include <QElapsedTimer>
#include <QTabBar>

#include "tests/ui/calibrate/page_fixture.h"
#include "tests/ui/patience.h"

namespace splitpoint::ui {
namespace {

/// Nothing but keys, sent to whatever has the focus.
class KeyboardWalk : public CalibrateWindow {
  protected:
    using FakeCalibrator = fixture::FakeCalibrator;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* at = QApplication::focusWidget();
        QTest::keyClick(at == nullptr ? &window : at, key, modifiers);
    }
    /// Tab until something of that name has the focus.
    bool tabTo(const QString& name) {
        for (int step = 0; step < 200; ++step) {
            const QWidget* at = QApplication::focusWidget();
            if (at != nullptr && at->accessibleName() == name) return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    QString focused() const {
        const QWidget* at = QApplication::focusWidget();
        return at == nullptr ? QStringLiteral("nothing") : at->accessibleName();
    }
};

TEST_F(KeyboardWalk, RunCancelRunAgainOpenPairApplyUndo) {
    const QTemporaryDir folder;
    const QString metal = file(folder, fixture::metal());
    const QByteArray marker = folder.filePath(QStringLiteral("ran")).toUtf8();
    // The first run waits to be canceled, the second one completes.
    const FakeCalibrator fake("if [ -e '" + marker + "' ]; then\n" + FakeCalibrator::complete() + "\nfi\n: > '" +
                              marker + "'\n" + FakeCalibrator::patient());
    runPanel().setCalibratorFolder(fake.folder());
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));

    ASSERT_TRUE(tabTo(QStringLiteral("Run"))) << focused().toStdString();
    press(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !runPanel().run().progress().probes().empty(); }, test::kPatienceMs));
    EXPECT_EQ(focused(), QStringLiteral("Cancel the run")) << "the next thing one may want";
    QElapsedTimer sinceCancel;
    sinceCancel.start();
    press(Qt::Key_Escape);
    ASSERT_TRUE(waitForEnd());
    EXPECT_LT(sinceCancel.elapsed(), 3000) << "about a second, with a margin for a busy machine";
    EXPECT_TRUE(runPanel().outcome().contains(QStringLiteral("canceled"))) << runPanel().outcome().toStdString();

    EXPECT_EQ(focused(), QStringLiteral("Run"));
    press(Qt::Key_Space);
    ASSERT_TRUE(waitForEnd());
    ASSERT_TRUE(runPanel().outcome().startsWith(QStringLiteral("Done."))) << runPanel().outcome().toStdString();
    ASSERT_EQ(page().profiles().size(), 1U);

    ASSERT_TRUE(tabTo(QStringLiteral("Steps of a calibration"))) << focused().toStdString();
    press(Qt::Key_Right);
    ASSERT_TRUE(tabTo(QStringLiteral("Open profiles"))) << focused().toStdString();
    // The file dialog is the platform's; what it hands over is opened here.
    page().openFiles({metal});
    ASSERT_EQ(page().profiles().size(), 2U) << window.message().toStdString();

    const std::string before = project();
    ASSERT_TRUE(tabTo(QStringLiteral("Apply to the scenario"))) << focused().toStdString();
    press(Qt::Key_Space);
    EXPECT_NE(project(), before);
    EXPECT_EQ(window.document().provenance().overheads(), ProvenanceKind::Measured);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(project(), before) << "one step";
}

}  // namespace
}  // namespace splitpoint::ui
