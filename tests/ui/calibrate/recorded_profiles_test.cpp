#include <QComboBox>
#include <QLabel>
#include <QTableWidget>

#include <gtest/gtest.h>

#include "tests/ui/calibrate/page_fixture.h"
#include "ui/calibrate/profile_words.h"
#include "ui/format/number_format.h"

// Issue 4, done when 0, through the window: profiles that were recorded for real (tests/data/calibration/README.md).

namespace splitpoint::ui {
namespace {

class RecordedProfiles : public CalibrateWindow {
  protected:
    static QString recorded(const char* name) {
        return QStringLiteral(SPLITPOINT_TEST_DATA "/calibration/") + QString::fromLatin1(name);
    }
    /// What the labels of the pair say now.
    QString said() {
        QStringList words;
        for (const QLabel* label : pairPanel().findChildren<QLabel*>()) {
            if (label->isVisible()) words << label->text();
        }
        return words.join(QChar(u'\n'));
    }
    QComboBox* choice(const QString& name) {
        for (QComboBox* each : page().findChildren<QComboBox*>()) {
            if (each->accessibleName() == name && each->isVisible()) return each;
        }
        return nullptr;
    }
    void press(const QString& name) {
        QPushButton* wanted = button(name);
        ASSERT_NE(wanted, nullptr) << name.toStdString();
        ASSERT_TRUE(wanted->isEnabled());
        wanted->setFocus();
        QTest::keyClick(wanted, Qt::Key_Space);
    }
    const models::OverheadSet& overheads() {
        return window.document().snapshot()->delivery.at(pairPanel().pair()->set.toStdString());
    }
    int steps() { return window.document().undoStack().count(); }
};

TEST_F(RecordedProfiles, QuietAndLoadedSetTheDisturbanceAndAreRefusedAsASlowdown) {
    drop({recorded("build_machine_quiet.json"), recorded("build_machine_loaded.json")});
    ASSERT_EQ(page().profiles().size(), 2U) << window.message().toStdString();
    ASSERT_TRUE(pairPanel().pair());
    EXPECT_FALSE(pairPanel().pair()->setsSlowdown());
    EXPECT_TRUE(said().contains(QStringLiteral("no slowdown of a delivery"))) << said().toStdString();
    EXPECT_TRUE(said().contains(QStringLiteral("4 of 9 rounds were disturbed"))) << said().toStdString();
    EXPECT_EQ(choice(QStringLiteral("What to apply")), nullptr) << "there is one thing to apply";
    const auto range = pairPanel().pair()->disturbance;
    ASSERT_TRUE(range);
    EXPECT_EQ(range->disturbedRounds, 4);
    EXPECT_EQ(range->rounds, 9);

    const std::string before = project();
    const auto slowdowns = overheads().slowdown;
    const int count = steps();
    press(QStringLiteral("Apply to the scenario"));
    EXPECT_EQ(steps(), count + 1);
    EXPECT_EQ(overheads().disturbance.probability, range->probability);
    ASSERT_TRUE(range->slowdown);
    EXPECT_EQ(overheads().disturbance.slowdown, *range->slowdown);
    EXPECT_GT(range->slowdown->typical, 0.3) << "a busy loop on one of two CPUs costs two threads more than that";
    EXPECT_EQ(overheads().slowdown, slowdowns) << "no slowdown is touched";
    EXPECT_EQ(window.document()
                  .provenance()
                  .of(QStringLiteral("delivery.%1.disturbance.probability").arg(pairPanel().pair()->set))
                  .kind,
              ProvenanceKind::Measured);
    window.document().undoStack().undo();
    EXPECT_EQ(project(), before);
}

TEST_F(RecordedProfiles, LoadedBesideQuietIsNoSlowdownEither) {
    drop({recorded("build_machine_quiet.json"), recorded("build_machine_loaded.json")});
    ASSERT_EQ(page().profiles().size(), 2U);
    pairPanel().setPair(page().profiles()[1].id(), page().profiles()[0].id());
    EXPECT_FALSE(pairPanel().pair()->setsSlowdown());
    EXPECT_TRUE(pairPanel().pair()->setsDisturbance());
}

TEST_F(RecordedProfiles, APairDeclaredMetalAndVmSetsTheSlowdown) {
    drop({recorded("job_declared_metal.json"), recorded("job_declared_vm.json")});
    ASSERT_TRUE(pairPanel().pair());
    EXPECT_TRUE(pairPanel().pair()->setsSlowdown());
    const std::string before = project();
    const int count = steps();
    press(QStringLiteral("Apply to the scenario"));
    EXPECT_EQ(steps(), count + 1);
    for (const ComponentRow& row : pairPanel().pair()->components) {
        ASSERT_TRUE(row.combined) << row.name.toStdString();
        EXPECT_EQ(overheads().slowdown[models::index(row.component)], *row.combined) << row.name.toStdString();
    }
    window.document().undoStack().undo();
    EXPECT_EQ(project(), before);
}

TEST_F(RecordedProfiles, TheirJobSetsTheMeasuredSlowdownOfAWorkloadInOneStep) {
    drop({recorded("job_declared_metal.json"), recorded("job_declared_vm.json")});
    ASSERT_TRUE(pairPanel().pair());
    EXPECT_TRUE(said().contains(QStringLiteral("Your job took 1.10"))) << said().toStdString();
    QComboBox* what = choice(QStringLiteral("What to apply"));
    ASSERT_NE(what, nullptr);
    what->setFocus();
    QTest::keyClick(what, Qt::Key_End);
    QComboBox* workload = choice(QStringLiteral("Workload the job belongs to"));
    ASSERT_NE(workload, nullptr);
    const std::string before = project(), set = pairPanel().pair()->set.toStdString();
    const int count = steps();
    press(QStringLiteral("Apply to the scenario"));
    EXPECT_EQ(steps(), count + 1);
    const auto& measured = window.document().snapshot()->workloads.front().measuredSlowdown;
    ASSERT_TRUE(measured.contains(set));
    // 423.98 and 384.89 items a second, geometric means over five rounds each.
    EXPECT_NEAR(measured.at(set).typical, 423.98 / 384.89, 1e-4);
    EXPECT_LT(measured.at(set).low, measured.at(set).typical);
    EXPECT_GT(measured.at(set).high, measured.at(set).typical);
    EXPECT_TRUE(window.document().undoStack().undoText().contains(QStringLiteral("slowdown of its own job")))
        << window.document().undoStack().undoText().toStdString();
    window.document().undoStack().undo();
    EXPECT_EQ(project(), before);
}

/// What is applied is seen before, whatever pair was on show.
TEST_F(RecordedProfiles, DefaultAndCombinedComeBackAfterAPairThatHasNone) {
    drop({recorded("build_machine_quiet.json"), recorded("build_machine_loaded.json"),
          recorded("job_declared_metal.json"), recorded("job_declared_vm.json")});
    ASSERT_EQ(page().profiles().size(), 4U) << window.message().toStdString();
    page().showTab(CalibratePage::Tab::Pair);
    QTableWidget* table = nullptr;
    for (QTableWidget* each : pairPanel().findChildren<QTableWidget*>()) {
        if (each->accessibleName() == QStringLiteral("Slowdown per component")) table = each;
    }
    ASSERT_NE(table, nullptr);
    const auto idOf = [this](std::size_t place) { return page().profiles()[place].id(); };
    for (int turn = 0; turn < 2; ++turn) {
        pairPanel().setPair(idOf(0), idOf(1));
        for (const int column : {1, 3}) EXPECT_TRUE(table->isColumnHidden(column)) << column;
        pairPanel().setPair(idOf(2), idOf(3));
        for (const int column : {1, 3}) {
            EXPECT_FALSE(table->isColumnHidden(column)) << column;
            const QString header = table->horizontalHeaderItem(column)->text();
            EXPECT_GE(table->columnWidth(column), table->fontMetrics().horizontalAdvance(header))
                << header.toStdString();
        }
    }
}

/// 4.8 TB/s and 989 TFLOP/s by the data sheet of an H200.
TEST_F(RecordedProfiles, GpuProbesShowTheirShareOfTheCardsPeak) {
    drop({recorded("h200_vm_quick_first.json")});
    ASSERT_EQ(page().profiles().size(), 1U) << window.message().toStdString();
    const auto& profile = *page().profiles().front().profile;
    const auto* triad = profile.probe("gpu_triad_f32x4", 0);
    ASSERT_NE(triad, nullptr);
    EXPECT_EQ(peakShareWords(profile, *triad), formatNumber(triad->summary->value / 4.8e12, Quantity::Percent));
    EXPECT_TRUE(peakShareWords(profile, *profile.probe("launch_sync_spin", 0)).isEmpty());

    QTableWidget* table = nullptr;
    for (QTableWidget* each : page().profilesPanel().findChildren<QTableWidget*>()) {
        if (each->accessibleName() == QStringLiteral("Probes of the profile")) table = each;
    }
    ASSERT_NE(table, nullptr);
    ASSERT_EQ(table->horizontalHeaderItem(3)->text(), QStringLiteral("Of peak"));
    EXPECT_FALSE(table->isColumnHidden(3));
    const auto found = table->findItems(QStringLiteral("gpu_triad_f32x4"), Qt::MatchExactly);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(table->item(found.front()->row(), 3)->text(), peakShareWords(profile, *triad));

    page().openFiles({recorded("build_machine_quiet.json")});
    page().profilesPanel().select(page().profiles()[1].id());
    EXPECT_TRUE(table->isColumnHidden(3)) << "a host has no card";
    page().profilesPanel().select(page().profiles()[0].id());
    EXPECT_FALSE(table->isColumnHidden(3));
    EXPECT_GE(table->columnWidth(3), table->fontMetrics().horizontalAdvance(QStringLiteral("Of peak")))
        << "as wide as its texts";
}

}  // namespace
}  // namespace splitpoint::ui
