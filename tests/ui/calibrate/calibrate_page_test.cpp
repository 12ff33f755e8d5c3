#include "ui/calibrate/calibrate_page.h"

#include <array>
#include <set>

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

#include "tests/ui/calibrate/page_fixture.h"
#include "tests/ui/patience.h"
#include "ui/calibrate/profile_box.h"
#include "ui/charts/chart_view.h"
#include "ui/document/provenance.h"

namespace splitpoint::ui {
namespace {

using fixture::FakeCalibrator;
using models::calibration::writeProfile;

using Calibrate = CalibrateWindow;
constexpr std::array kTabs{CalibratePage::Tab::Measure,   CalibratePage::Tab::Profiles, CalibratePage::Tab::Pair,
                           CalibratePage::Tab::Reference, CalibratePage::Tab::Fleet,    CalibratePage::Tab::Prediction};

TEST_F(Calibrate, RunPutsAProfileIntoTheProjectAndUndoTakesItOut) {
    const FakeCalibrator fake(FakeCalibrator::complete());
    const std::string before = project();
    runPanel().setCalibratorFolder(fake.folder());
    QPushButton* run = button(QStringLiteral("Run"));
    ASSERT_NE(run, nullptr);
    ASSERT_TRUE(run->isEnabled());
    run->setFocus();
    QTest::keyClick(run, Qt::Key_Space);
    ASSERT_TRUE(waitForEnd());
    ASSERT_EQ(page().profiles().size(), 1U) << runPanel().outcome().toStdString();
    EXPECT_EQ(page().profiles().front().name, QStringLiteral("fake"));
    EXPECT_EQ(page().profilesPanel().selected()->id(), QStringLiteral("id-fake"));
    EXPECT_EQ(window.document().undoStack().undoText(), QStringLiteral("Add profile fake"));
    window.document().undoStack().undo();
    EXPECT_TRUE(page().profiles().empty());
    EXPECT_EQ(project(), before);
}

TEST_F(Calibrate, CancelByKeyboardThenRunAgain) {
    const FakeCalibrator slow(FakeCalibrator::patient());
    runPanel().setCalibratorFolder(slow.folder());
    runPanel().start();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !runPanel().run().progress().probes().empty(); }, test::kPatienceMs));
    EXPECT_FALSE(button(QStringLiteral("Run"))->isEnabled()) << "one run at a time";
    QTest::keyClick(button(QStringLiteral("Cancel the run")), Qt::Key_Space);
    ASSERT_TRUE(waitForEnd());
    EXPECT_TRUE(runPanel().outcome().contains(QStringLiteral("canceled"))) << runPanel().outcome().toStdString();
    const FakeCalibrator quick(FakeCalibrator::complete());
    runPanel().setCalibratorFolder(quick.folder());
    runPanel().start();
    ASSERT_TRUE(waitForEnd());
    EXPECT_TRUE(runPanel().outcome().startsWith(QStringLiteral("Done."))) << runPanel().outcome().toStdString();
}

TEST_F(Calibrate, ACrashOfTheChildLeavesTheWindowWhole) {
    const FakeCalibrator fake("kill -SEGV $$; sleep 5");
    const std::string before = project();
    runPanel().setCalibratorFolder(fake.folder());
    runPanel().start();
    ASSERT_TRUE(waitForEnd());
    EXPECT_TRUE(runPanel().outcome().contains(QStringLiteral("ended unexpectedly")))
        << runPanel().outcome().toStdString();
    EXPECT_EQ(project(), before);
    EXPECT_TRUE(window.isVisible());
    EXPECT_TRUE(button(QStringLiteral("Run"))->isEnabled());
}

TEST_F(Calibrate, WithoutTheProgramItSaysWhatToDo) {
    const QTemporaryDir nothing;
    runPanel().setCalibratorFolder(nothing.path());
    EXPECT_FALSE(button(QStringLiteral("Run"))->isEnabled());
    bool said = false;
    for (const QLabel* label : runPanel().findChildren<QLabel*>())
        said = said || label->text().contains(QStringLiteral("splitpoint-calibrate is not in"));
    EXPECT_TRUE(said);
    runPanel().start();
    EXPECT_FALSE(runPanel().run().isRunning());
}

TEST_F(Calibrate, DroppedPairIsAppliedInOneStepAndUndone) {
    const QTemporaryDir folder;
    drop({file(folder, fixture::metal()), file(folder, fixture::virtualMachine())});
    ASSERT_EQ(page().profiles().size(), 2U) << window.message().toStdString();
    ASSERT_TRUE(pairPanel().pair());
    EXPECT_TRUE(pairPanel().pair()->first.profile->isBareMetal()) << "bare metal is put first by itself";
    ASSERT_TRUE(QTest::qWaitFor([this] { return !pairPanel().effect().isEmpty(); }, test::kPatienceMs));
    const QString effect = pairPanel().effect();
    const std::string before = project();
    const int steps = window.document().undoStack().count();
    const QString set = pairPanel().pair()->set;
    QPushButton* apply = button(QStringLiteral("Apply to the scenario"));
    ASSERT_NE(apply, nullptr);
    apply->setFocus();
    QTest::keyClick(apply, Qt::Key_Space);
    EXPECT_EQ(window.document().undoStack().count(), steps + 1);
    const auto& slowdown = window.document().snapshot()->delivery.at(set.toStdString()).slowdown;
    for (const ComponentRow& row : pairPanel().pair()->components)
        EXPECT_EQ(slowdown[models::index(row.component)], *row.combined) << row.name.toStdString();
    EXPECT_EQ(window.document().provenance().overheads(), ProvenanceKind::Measured);
    EXPECT_EQ(pairPanel().effect(), effect) << "what it did stays to be seen";
    EXPECT_EQ(page().profiles().size(), 2U);
    window.document().undoStack().undo();
    EXPECT_EQ(project(), before);
    window.document().undoStack().redo();
    EXPECT_NE(project(), before);
}

TEST_F(Calibrate, QuietAndBusyOfOneMachineSetItsDisturbance) {
    const QTemporaryDir folder;
    page().openFiles({file(folder, fixture::virtualMachine()), file(folder, fixture::loaded(2))});
    ASSERT_TRUE(pairPanel().pair());
    pairPanel().setPair(fixture::virtualMachine().id(), fixture::loaded(2).id());
    EXPECT_FALSE(pairPanel().pair()->setsSlowdown());
    const auto before = window.document().snapshot();
    pairPanel().apply();
    const std::string set = pairPanel().pair()->set.toStdString();
    EXPECT_DOUBLE_EQ(window.document().snapshot()->delivery.at(set).disturbance.probability.typical, 0.2);
    EXPECT_EQ(window.document().snapshot()->delivery.at(set).slowdown, before->delivery.at(set).slowdown);
    EXPECT_TRUE(window.document().undoStack().undoText().contains(QStringLiteral("disturbance")))
        << window.document().undoStack().undoText().toStdString();
}

TEST_F(Calibrate, FilesThatAreNoProfileAreNamedAndTheOthersCount) {
    const QTemporaryDir folder;
    const QString bad = folder.filePath(QStringLiteral("bad.json"));
    QFile out(bad);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write("{\"schema\": \"something else\"}");
    out.close();
    drop({bad, file(folder, fixture::metal())});
    EXPECT_EQ(page().profiles().size(), 1U);
    EXPECT_TRUE(window.message().contains(QStringLiteral("bad.json"))) << window.message().toStdString();
    page().removeProfile(fixture::metal().id());
    EXPECT_TRUE(page().profiles().empty());
    window.document().undoStack().undo();
    EXPECT_EQ(page().profiles().size(), 1U);
}

TEST_F(Calibrate, ProfilesAreSavedWithTheProject) {
    const QTemporaryDir folder;
    page().openFiles({file(folder, fixture::metal())});
    page().openExample(exampleProfiles().front().path);
    const QString saved = folder.filePath(QStringLiteral("project.splitpoint"));
    ASSERT_TRUE(window.document().saveAs(saved));
    MainWindow other(MainWindow::Memory::Forget);
    ASSERT_TRUE(other.openFile(saved));
    ASSERT_EQ(other.calibration().profiles().size(), 2U);
    EXPECT_EQ(writeProfile(*other.calibration().profiles()[0].profile), writeProfile(*fixture::metal().profile));
    EXPECT_TRUE(other.calibration().profiles()[1].example);
}

TEST_F(Calibrate, ShowARecordedExampleShowsIt) {
    page().showTab(CalibratePage::Tab::Measure);
    const int steps = window.document().undoStack().count();
    QPushButton* show = button(QStringLiteral("Show a recorded example"));
    ASSERT_NE(show, nullptr);
    show->click();
    EXPECT_EQ(page().profiles().size(), exampleProfiles().size());
    for (const ProjectProfile& each : page().profiles()) EXPECT_TRUE(each.example);
    EXPECT_EQ(window.document().undoStack().count(), steps + 1);
    EXPECT_NE(button(QStringLiteral("Save as")), nullptr) << "the tab with the profile is in front";
    page().showTab(CalibratePage::Tab::Measure);
    show->click();
    EXPECT_EQ(window.document().undoStack().count(), steps + 1) << "they are there already";
}

TEST_F(Calibrate, ProfilesThatBeginAlikeAreToldApartAndAppliedAsExamples) {
    page().openExamples();
    page().showTab(CalibratePage::Tab::Pair);
    QCoreApplication::processEvents();
    QStringList shown;
    for (QComboBox* each : page().findChildren<QComboBox*>()) {
        auto* box = dynamic_cast<ProfileBox*>(each);
        if (box == nullptr || !box->isVisible()) continue;
        for (int run = 0; run < 2; ++run) {
            box->setCurrentIndex(run);
            EXPECT_TRUE(box->shownText().contains(QStringLiteral("run %1").arg(run + 1)))
                << box->shownText().toStdString();
            EXPECT_TRUE(box->toolTip().startsWith(box->currentText())) << box->toolTip().toStdString();
            shown << box->shownText();
        }
    }
    EXPECT_EQ(shown.size(), 4);
    pairPanel().setPair(page().profiles()[0].id(), page().profiles()[1].id());
    pairPanel().apply();
    EXPECT_EQ(overheadWords(window.document().provenance()), QStringLiteral("overheads from example data"));
    const QTreeWidget* project = nullptr;
    for (const QTreeWidget* each : window.findChildren<QTreeWidget*>())
        if (each->accessibleName() == QStringLiteral("Project")) project = each;
    ASSERT_NE(project, nullptr);
    EXPECT_EQ(project->topLevelItem(2)->child(0)->text(0), QStringLiteral("From example data"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return window.runner().isSettled(); }, test::kPatienceMs));
    EXPECT_TRUE(window.sourceLine().contains(QStringLiteral("EXAMPLE DATA"))) << window.sourceLine().toStdString();
}

TEST_F(Calibrate, TabLeadsThroughEveryStepAndOutAgain) {
    const QTemporaryDir folder;
    page().openFiles({file(folder, fixture::metal()), file(folder, fixture::virtualMachine())});
    window.activateWindow();
    for (const auto tab : kTabs) {
        page().showTab(tab);
        QCoreApplication::processEvents();
        std::set<QWidget*> visited;
        int inside = 0;
        auto* first = page().findChild<QTabBar*>();
        first->setFocus();
        for (int step = 0; step < 300; ++step) {
            QWidget* now = QApplication::focusWidget();
            ASSERT_NE(now, nullptr);
            if (!visited.insert(now).second) break;
            if (page().isAncestorOf(now)) ++inside;
            QTest::keyClick(now, Qt::Key_Tab);
        }
        EXPECT_GE(inside, 3) << "tab " << static_cast<int>(tab);
        EXPECT_GT(visited.size(), static_cast<std::size_t>(inside)) << "focus is trapped on the page";
    }
}

TEST_F(Calibrate, EveryTabIsNamedAndFitsTheSmallestScreen) {
    const QTemporaryDir folder;
    page().openFiles({file(folder, fixture::withGpu("metal", "NVIDIA H100", 6e14)),
                      file(folder, fixture::withGpu("vm", "NVIDIA H100", 5.8e14))});
    for (const auto tab : kTabs) {
        page().showTab(tab);
        window.resize(1280, 720);
        QCoreApplication::processEvents();
        EXPECT_EQ(window.size(), QSize(1280, 720));
        for (QWidget* widget : page().findChildren<QWidget*>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible() || widget->focusProxy() != nullptr)
                continue;
            QAccessibleInterface* node = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(node, nullptr);
            EXPECT_FALSE(node->text(QAccessible::Name).isEmpty() && widget->accessibleName().isEmpty())
                << widget->metaObject()->className() << " in tab " << static_cast<int>(tab);
            EXPECT_NE(node->role(), QAccessible::NoRole) << widget->accessibleName().toStdString();
            EXPECT_NE(node->role(), QAccessible::Client) << widget->accessibleName().toStdString();
        }
    }
    EXPECT_FALSE(pairPanel().chart()->accessibleDescription().isEmpty());
}

}  // namespace
}  // namespace splitpoint::ui
