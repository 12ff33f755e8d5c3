#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QTabWidget>
#include <QTableWidget>

#include "models/calibration/profile_file.h"
#include "tests/ui/calibrate/fleet_fixture.h"
#include "tests/ui/calibrate/page_fixture.h"
#include "tests/ui/patience.h"
#include "ui/charts/chart_view.h"

// The panels beside the three steps: a job's pair, an estimate, a fleet, our own error.

namespace splitpoint::ui {
namespace {

class CalibratePanels : public CalibrateWindow {
  protected:
    FleetPanel& fleetPanel() { return page().fleetPanel(); }
    ReferencePanel& referencePanel() { return page().referencePanel(); }
    QString folderOf(const QTemporaryDir& place, const std::vector<ProjectProfile>& nodes) {
        const QString path = place.filePath(QStringLiteral("nodes"));
        QDir().mkpath(path);
        for (const ProjectProfile& node : nodes) {
            QFile out(path + QChar(u'/') + node.id() + QStringLiteral(".json"));
            if (out.open(QIODevice::WriteOnly))
                out.write(QByteArray::fromStdString(models::calibration::writeProfile(*node.profile)));
        }
        return path;
    }
    bool waitForFleet() {
        return QTest::qWaitFor([this] { return !fleetPanel().isReading() && !fleetPanel().view().kinds.empty(); },
                               test::kPatienceMs);
    }
    /// Everything that the labels of a panel say now.
    static QString saidBy(const QWidget& panel) {
        QStringList words;
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&panel)) words << label->text();
        }
        return words.join(QChar(u'\n'));
    }
    template <class Widget>
    Widget* named(const QString& name) {
        for (Widget* each : page().findChildren<Widget*>()) {
            if (each->accessibleName() == name && each->isVisible()) return each;
        }
        return nullptr;
    }
    /// A pair of profiles that also ran a job, the virtual one 8 % slower.
    QStringList jobPair(const QTemporaryDir& place) {
        namespace of = models::calibration::fixture;
        auto metal = fixture::machine("metal", "m", 0.0), other = fixture::machine("vm", "v", 1.0);
        metal.probes.push_back(of::probeOf("job", "job", {216, 217, 215, 216, 216}));
        other.probes.push_back(of::probeOf("job", "job", {200, 201, 199, 200, 200}));
        return {file(place, namedProfile(metal, {})), file(place, namedProfile(other, {}))};
    }
};

TEST_F(CalibratePanels, AJobPairSetsTheChosenWorkloadsSlowdownInOneStep) {
    const QTemporaryDir place;
    page().openFiles(jobPair(place));
    auto* what = named<QComboBox>(QStringLiteral("What to apply"));
    ASSERT_NE(what, nullptr) << "components or job: the user chooses";
    what->setFocus();
    QTest::keyClick(what, Qt::Key_End);
    ASSERT_TRUE(what->currentText().contains(QStringLiteral("your job"))) << what->currentText().toStdString();
    auto* workload = named<QComboBox>(QStringLiteral("Workload the job belongs to"));
    ASSERT_NE(workload, nullptr);
    ASSERT_EQ(workload->count(), 3);
    workload->setFocus();
    QTest::keyClick(workload, Qt::Key_Down);
    ASSERT_EQ(workload->currentIndex(), 1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !pairPanel().effect().isEmpty(); }, test::kPatienceMs))
        << "before and after";
    const QString effect = pairPanel().effect();
    const std::string before = project();
    const int steps = window.document().undoStack().count();
    const std::string set = pairPanel().pair()->set.toStdString();
    QPushButton* apply = button(QStringLiteral("Apply to the scenario"));
    apply->setFocus();
    QTest::keyClick(apply, Qt::Key_Space);
    EXPECT_EQ(window.document().undoStack().count(), steps + 1);
    EXPECT_TRUE(window.document().undoStack().undoText().contains(QStringLiteral("own job")))
        << window.document().undoStack().undoText().toStdString();
    const auto& workloads = window.document().snapshot()->workloads;
    EXPECT_NEAR(workloads[1].measuredSlowdown.at(set).typical, 1.08, 1e-3);
    EXPECT_LT(workloads[1].measuredSlowdown.at(set).low, workloads[1].measuredSlowdown.at(set).typical);
    EXPECT_FALSE(workloads[0].measuredSlowdown.contains(set)) << "only the chosen workload";
    EXPECT_EQ(window.document().provenance().overheads(), ProvenanceKind::Measured);
    EXPECT_EQ(pairPanel().effect(), effect) << "what it did stays to be seen";
    window.document().undoStack().undo();
    EXPECT_EQ(project(), before);
    window.document().undoStack().redo();
    EXPECT_NEAR(window.document().snapshot()->workloads[1].measuredSlowdown.at(set).typical, 1.08, 1e-3);
}

TEST_F(CalibratePanels, ADroppedFolderIsTheFleetAndItsDisturbanceIsOneStep) {
    const QTemporaryDir place;
    const QString folder = folderOf(place, fixture::fleet());
    QFile bad(folder + QStringLiteral("/bad.json"));
    ASSERT_TRUE(bad.open(QIODevice::WriteOnly));
    bad.write("{}");
    bad.close();
    drop({folder});
    ASSERT_TRUE(waitForFleet()) << window.message().toStdString();
    EXPECT_EQ(fleetPanel().view().kinds.front().nodes(), 8);
    EXPECT_TRUE(saidBy(fleetPanel()).contains(QStringLiteral("bad.json"))) << saidBy(fleetPanel()).toStdString();
    EXPECT_TRUE(page().profiles().empty()) << "a fleet stays where it is";
    auto* inner = named<QTabWidget>(QStringLiteral("Fleet in numbers"));
    ASSERT_NE(inner, nullptr);
    inner->setCurrentIndex(inner->count() - 1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !fleetPanel().effect().isEmpty(); }, test::kPatienceMs));
    const std::string before = project();
    const int steps = window.document().undoStack().count();
    QPushButton* apply = button(QStringLiteral("Apply the fleet's disturbance"));
    ASSERT_NE(apply, nullptr);
    apply->setFocus();
    QTest::keyClick(apply, Qt::Key_Space);
    EXPECT_EQ(window.document().undoStack().count(), steps + 1);
    const std::string set = named<QComboBox>(QStringLiteral("Overhead set of the fleet"))->currentText().toStdString();
    const auto& disturbance = window.document().snapshot()->delivery.at(set).disturbance;
    EXPECT_DOUBLE_EQ(disturbance.probability.typical, 0.05);
    EXPECT_TRUE(disturbance.probability.isRange());
    EXPECT_NEAR(disturbance.slowdown.typical, 0.25, 1e-9);
    window.document().undoStack().undo();
    EXPECT_EQ(project(), before);
}

TEST_F(CalibratePanels, TheFleetsFolderIsRememberedAndAMissingOneIsASentence) {
    const QTemporaryDir place;
    const QString folder = folderOf(place, fixture::fleet());
    const QString saved = place.filePath(QStringLiteral("p.splitpoint"));
    ASSERT_TRUE(window.document().saveAs(saved));
    fleetPanel().openFolder(folder);
    ASSERT_TRUE(window.document().save());
    {
        MainWindow other(MainWindow::Memory::Forget);
        other.show();
        ASSERT_TRUE(other.openFile(saved));
        other.showPage(Page::Calibrate);
        other.calibration().showTab(CalibratePage::Tab::Fleet);
        FleetPanel& fleet = other.calibration().fleetPanel();
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return !fleet.isReading() && !fleet.view().kinds.empty(); }, test::kPatienceMs));
        EXPECT_EQ(fleet.view().kinds.front().nodes(), 8);
    }
    ASSERT_TRUE(QDir().rename(folder, place.filePath(QStringLiteral("gone"))));
    MainWindow other(MainWindow::Memory::Forget);
    other.show();
    ASSERT_TRUE(other.openFile(saved));
    other.showPage(Page::Calibrate);
    other.calibration().showTab(CalibratePage::Tab::Fleet);
    FleetPanel& fleet = other.calibration().fleetPanel();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return saidBy(fleet).contains(QStringLiteral("cannot be read; choose the folder")); }, test::kPatienceMs))
        << saidBy(fleet).toStdString();
    EXPECT_TRUE(fleet.view().kinds.empty());
}

TEST_F(CalibratePanels, ProfilesOfTheProjectAreAFleetToo) {
    const QTemporaryDir place;
    QStringList files;
    for (int n = 1; n <= 3; ++n) files << file(place, fixture::node(n, n == 3 ? 0.7 : 1.0));
    page().openFiles(files);
    page().showTab(CalibratePage::Tab::Fleet);
    ASSERT_EQ(fleetPanel().view().kinds.size(), 1U);
    EXPECT_TRUE(fleetPanel().view().kinds.front().verdict.startsWith(QStringLiteral("Suspect: node-3")))
        << fleetPanel().view().kinds.front().verdict.toStdString();
    EXPECT_EQ(button(QStringLiteral("Use the project's profiles")), nullptr) << "there is no folder to forget";
}

TEST_F(CalibratePanels, AReferenceIsChosenRememberedAndItsEstimateApplied) {
    const QTemporaryDir place;
    page().openFiles({file(place, fixture::metal()), file(place, fixture::virtualMachine())});
    page().showTab(CalibratePage::Tab::Profiles);
    page().profilesPanel().select(fixture::metal().id());
    QPushButton* use = button(QStringLiteral("Use as reference"));
    ASSERT_NE(use, nullptr);
    use->setFocus();
    QTest::keyClick(use, Qt::Key_Space);
    EXPECT_EQ(referenceIn(window.document().snapshot()->provenanceJson), fixture::metal().id());
    EXPECT_TRUE(use->isChecked());
    page().showTab(CalibratePage::Tab::Reference);
    ASSERT_TRUE(referencePanel().view());
    EXPECT_EQ(referencePanel().view()->profile.id(), fixture::virtualMachine().id()) << "the other one is estimated";
    ASSERT_TRUE(QTest::qWaitFor([this] { return !referencePanel().effect().isEmpty(); }, test::kPatienceMs));
    const std::string before = project();
    const int steps = window.document().undoStack().count();
    QPushButton* apply = button(QStringLiteral("Apply as estimate"));
    ASSERT_NE(apply, nullptr);
    apply->setFocus();
    QTest::keyClick(apply, Qt::Key_Space);
    EXPECT_EQ(window.document().undoStack().count(), steps + 1);
    EXPECT_NE(window.document().provenance().overheads(), ProvenanceKind::Measured);
    EXPECT_TRUE(window.document().undoStack().undoText().contains(QStringLiteral("estimate")));
    window.document().undoStack().undo();
    EXPECT_EQ(project(), before);

    const QString saved = place.filePath(QStringLiteral("p.splitpoint"));
    ASSERT_TRUE(window.document().saveAs(saved));
    MainWindow other(MainWindow::Memory::Forget);
    ASSERT_TRUE(other.openFile(saved));
    ASSERT_TRUE(other.calibration().referencePanel().view());
    EXPECT_EQ(other.calibration().referencePanel().view()->reference.id(), fixture::metal().id());
    page().removeProfile(fixture::metal().id());
    EXPECT_FALSE(referencePanel().view()) << "the reference went with its profile";
}

TEST_F(CalibratePanels, OurOwnErrorIsShownPerTest) {
    const QTemporaryDir place;
    page().openFiles(jobPair(place));
    page().showTab(CalibratePage::Tab::Prediction);
    const PredictionView& view = page().predictionPanel().view();
    ASSERT_EQ(view.rows.size(), 4U);
    auto* table = named<QTableWidget>(QStringLiteral("Predicted and measured per test"));
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->rowCount(), 4);
    EXPECT_EQ(page().predictionPanel().chart()->spec().table.rows(), 4);
    auto* workload = named<QComboBox>(QStringLiteral("Workload whose job was measured"));
    ASSERT_NE(workload, nullptr);
    EXPECT_TRUE(workload->isEnabled());
    const double before = view.rows.back().predicted;
    workload->setFocus();
    QTest::keyClick(workload, Qt::Key_Down);
    EXPECT_NE(page().predictionPanel().view().rows.back().predicted, before) << "other shares of time";
}

TEST_F(CalibratePanels, AProfileOfTheProjectThatCannotBeReadIsASentence) {
    const QTemporaryDir place;
    page().openFiles({file(place, fixture::metal())});
    std::string broken = window.document().snapshot()->provenanceJson;
    const auto at = broken.find("\"splitpoint.calibration\"");
    ASSERT_NE(at, std::string::npos);
    broken.replace(at, std::string("\"splitpoint.calibration\"").size(), "\"something.else\"");
    ASSERT_TRUE(window.document().edit({QStringLiteral("break"), {}, {}, {}},
                                       [&](models::Scenario& scenario) { scenario.provenanceJson = broken; }));
    EXPECT_TRUE(page().profiles().empty());
    EXPECT_TRUE(saidBy(page().profilesPanel()).contains(QStringLiteral("cannot be read")))
        << saidBy(page().profilesPanel()).toStdString();
}

}  // namespace
}  // namespace splitpoint::ui
