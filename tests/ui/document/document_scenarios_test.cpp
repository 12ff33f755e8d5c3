#include <random>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "models/files/scenario_file.h"
#include "models/scenarios/resolve.h"
#include "models/scenarios/shown_changes.h"
#include "tests/ui/patience.h"
#include "tests/ui/window/test_scenarios.h"
#include "ui/document/scenario_document.h"
#include "ui/document/workload_edit.h"
#include "ui/inputs/field_table.h"

namespace splitpoint::ui {
namespace {

using models::Estimate;
using models::Scenario;

const QString kPrice = QStringLiteral("offers.on_demand.usd_per_gpu_hour");
const QString kWage = QStringLiteral("operations.hourly_wage_usd");

class Scenarios : public testing::Test {
  protected:
    Scenarios() {
        Scenario scenario = test::fullScenario();
        scenario.name = "Base";
        document.startWith(scenario);
    }

    /// Makes a child of the baseline with this price and shows it.
    int childWithPrice(double usd) {
        EXPECT_TRUE(document.duplicateScenario(kBaselineScenario));
        EXPECT_TRUE(document.setField(kPrice, Estimate(usd)));
        return document.shownScenario();
    }
    [[nodiscard]] std::vector<models::ScenarioChange> shown(int id) {
        return models::shownChanges(*document.scenarios().find(id)->variant);
    }
    [[nodiscard]] double price() const { return document.snapshot()->offer(models::Tier::OnDemand)->usdPerGpuHour.typical; }
    /// What is on show is what the file says of it.
    void expectConsistent() {
        const auto file = models::parseFamily(document.fileText(), {}, "t");
        ASSERT_TRUE(file) << file.error().front().message;
        const auto again = models::scenarioNamed(*file, document.snapshot()->name);
        ASSERT_TRUE(again) << again.error().message;
        Scenario now = *document.snapshot(), read = *again;
        now.provenanceJson.clear();
        read.provenanceJson.clear();
        EXPECT_EQ(read, now);
    }

    ScenarioDocument document;
};

TEST_F(Scenarios, ADocumentWithoutThemIsWrittenAsBefore) {
    EXPECT_EQ(document.fileText(), models::scenarioJson(*document.snapshot()));
    EXPECT_TRUE(document.scenarios().isEmpty());
}

TEST_F(Scenarios, EditsOfADuplicateAreItsChangesAndLeaveTheBaseline) {
    const auto base = document.snapshot();
    const int child = childWithPrice(2.5);
    EXPECT_NE(child, kBaselineScenario);
    EXPECT_EQ(document.scenarioName(child), QStringLiteral("Base 2"));
    ASSERT_EQ(shown(child).size(), 1U);
    EXPECT_EQ(shown(child)[0].path, "offers.on_demand.usd_per_gpu_hour");
    EXPECT_EQ(shown(child)[0].value, "2.5");
    EXPECT_EQ(*document.baseline(), *base);
    expectConsistent();
    ASSERT_TRUE(document.showScenario(kBaselineScenario));
    EXPECT_EQ(*document.snapshot(), *base);
    ASSERT_TRUE(document.showScenario(child));
    EXPECT_EQ(price(), 2.5);
    EXPECT_EQ(document.opening()->offer(models::Tier::OnDemand)->usdPerGpuHour, base->offer(models::Tier::OnDemand)->usdPerGpuHour);
}

TEST_F(Scenarios, EditsOfTheParentShowThroughExceptWhereOverridden) {
    const int child = childWithPrice(2.5);
    ASSERT_TRUE(document.showScenario(kBaselineScenario));
    ASSERT_TRUE(document.setField(kPrice, Estimate(9.0)));
    ASSERT_TRUE(document.setField(kWage, Estimate(123.0)));
    ASSERT_TRUE(document.showScenario(child));
    EXPECT_EQ(price(), 2.5);
    EXPECT_EQ(document.snapshot()->operations.hourlyWageUsd, Estimate(123.0));
    expectConsistent();
}

TEST_F(Scenarios, TheEditsOfADragAreLookedAtOnceWhenTheHandRests) {
    const int child = childWithPrice(2.5);
    const QSignalSpy told(&document, &ScenarioDocument::scenariosChanged);
    const int session = document.newSession(), steps = document.undoStack().count();
    for (int edit = 1; edit <= 20; ++edit) {
        ASSERT_TRUE(document.setField(kWage, Estimate(50.0 + edit), session));
        EXPECT_FALSE(document.isSettled()) << "no edit waits for the list of changes of the one before";
    }
    EXPECT_EQ(document.undoStack().count(), steps + 1);
    EXPECT_TRUE(told.isEmpty());
    expectConsistent();
    EXPECT_FALSE(document.isSettled()) << "saving needs the list, but not in the document";
    ASSERT_TRUE(QTest::qWaitFor([&] { return document.isSettled(); }, test::kPatienceMs));
    EXPECT_EQ(told.count(), 1);
    ASSERT_EQ(shown(child).size(), 2U);
    EXPECT_EQ(shown(child)[1].value, "70");
    document.undoStack().undo();
    EXPECT_EQ(shown(child).size(), 1U);
    expectConsistent();
    document.undoStack().redo();
    EXPECT_EQ(shown(child).size(), 2U);
    expectConsistent();
}

TEST_F(Scenarios, StepsThatFollowTooFastToBeLookedAtAreEachUndoneRight) {
    const int child = childWithPrice(2.5);
    (void)document.scenarios();
    const auto start = document.fileText();
    std::vector<std::string> texts{start};
    for (int step = 0; step < 40; ++step) {
        ASSERT_TRUE(document.setField(step % 2 == 0 ? kWage : kPrice, Estimate(10.0 + step)));
        texts.push_back(document.fileText());
        EXPECT_FALSE(document.isSettled());
    }
    for (int step = 39; step >= 0; --step) {
        document.undoStack().undo();
        EXPECT_EQ(document.fileText(), texts[static_cast<std::size_t>(step)]) << step;
    }
    for (int step = 1; step <= 40; ++step) {
        document.undoStack().redo();
        EXPECT_EQ(document.fileText(), texts[static_cast<std::size_t>(step)]) << step;
    }
    EXPECT_EQ(shown(child).size(), 2U);
}

TEST_F(Scenarios, AStepThatGoesBackToItsStartLeavesNothingForTheNextOne) {
    const int child = childWithPrice(2.5);
    const int session = document.newSession(), steps = document.undoStack().count();
    ASSERT_TRUE(document.setField(kPrice, Estimate(3.5), session));
    ASSERT_EQ(shown(child)[0].value, "3.5");
    ASSERT_TRUE(document.setField(kPrice, Estimate(2.5), session));
    ASSERT_EQ(document.undoStack().count(), steps);
    ASSERT_TRUE(document.setField(kWage, Estimate(60.0)));
    document.undoStack().undo();
    ASSERT_EQ(shown(child).size(), 1U);
    EXPECT_EQ(shown(child)[0].value, "2.5");
    expectConsistent();
}

TEST_F(Scenarios, AnEditWhileTheOneBeforeIsLookedAtIsNotLost) {
    const int child = childWithPrice(2.5);
    std::mt19937 random(7);
    for (int edit = 0; edit < 25; ++edit) {
        ASSERT_TRUE(document.setField(edit % 3 == 0 ? kWage : kPrice, Estimate(10.0 + edit)));
        QTest::qWait(static_cast<int>(140 + random() % 20));  // about when the work begins
        expectConsistent();
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return document.isSettled(); }, test::kPatienceMs));
    EXPECT_EQ(shown(child).size(), 2U);
    const auto end = document.fileText();
    while (document.undoStack().canUndo()) document.undoStack().undo();
    EXPECT_TRUE(document.scenarios().isEmpty());
    while (document.undoStack().canRedo()) document.undoStack().redo();
    EXPECT_EQ(document.fileText(), end);
}

TEST_F(Scenarios, UndoOfAStepMadeElsewhereFirstShowsThatScenario) {
    const int child = childWithPrice(2.5);
    ASSERT_TRUE(document.showScenario(kBaselineScenario));
    document.undoStack().undo();
    EXPECT_EQ(document.shownScenario(), child);
    EXPECT_NE(price(), 2.5);
    EXPECT_TRUE(shown(child).empty());
    ASSERT_TRUE(document.showScenario(kBaselineScenario));
    document.undoStack().redo();
    EXPECT_EQ(document.shownScenario(), child);
    EXPECT_EQ(price(), 2.5);
    EXPECT_TRUE(document.undoStack().undoText().startsWith(QStringLiteral("Base 2"))) << document.undoStack().undoText().toStdString();
    document.undoStack().undo();
    document.undoStack().undo();
    EXPECT_EQ(document.shownScenario(), kBaselineScenario) << "the duplicate is gone";
    EXPECT_TRUE(document.scenarios().isEmpty());
}

TEST_F(Scenarios, AChangeSwitchedOffIsKeptAndTheParentHolds) {
    const double parents = price();
    const int child = childWithPrice(2.5);
    ASSERT_TRUE(document.switchChange(child, kPrice.toStdString(), false));
    EXPECT_EQ(price(), parents);
    EXPECT_EQ(document.provenance().of(kPrice).kind, ProvenanceIndex(document.baseline()->provenanceJson).of(kPrice).kind)
        << "the note on its source goes with it";
    ASSERT_TRUE(document.setField(kWage, Estimate(50.0)));
    ASSERT_EQ(shown(child).size(), 2U) << "an edit keeps what is off";
    EXPECT_FALSE(shown(child)[0].on);
    expectConsistent();
    ASSERT_TRUE(document.switchChange(child, kPrice.toStdString(), true));
    EXPECT_EQ(price(), 2.5);
    EXPECT_TRUE(document.undoStack().undoText().contains(QStringLiteral("On demand: price"))) << document.undoStack().undoText().toStdString();
    ASSERT_TRUE(document.removeChange(child, kPrice.toStdString()));
    EXPECT_EQ(price(), parents);
    EXPECT_EQ(shown(child).size(), 1U);
}

TEST_F(Scenarios, AChangeMovesIntoItsParent) {
    const int child = childWithPrice(2.5);
    ASSERT_TRUE(document.addScenario(child));
    const int grandchild = document.shownScenario();
    ASSERT_TRUE(document.setField(kWage, Estimate(50.0)));
    ASSERT_TRUE(document.adoptChange(grandchild, kWage.toStdString()));
    EXPECT_TRUE(shown(grandchild).empty());
    EXPECT_EQ(shown(child).size(), 2U);
    ASSERT_TRUE(document.adoptChange(child, kPrice.toStdString()));
    EXPECT_EQ(document.baseline()->offer(models::Tier::OnDemand)->usdPerGpuHour, Estimate(2.5));
    EXPECT_EQ(shown(child).size(), 1U);
    expectConsistent();
    document.undoStack().undo();
    EXPECT_NE(document.baseline()->offer(models::Tier::OnDemand)->usdPerGpuHour, Estimate(2.5));
    EXPECT_EQ(price(), 2.5);
}

TEST_F(Scenarios, ChildrenOfARemovedScenarioStayWhatTheyAre) {
    const int child = childWithPrice(2.5);
    ASSERT_TRUE(document.addScenario(child));
    const int grandchild = document.shownScenario();
    ASSERT_TRUE(document.setField(kWage, Estimate(50.0)));
    const Scenario before = *document.scenario(grandchild);
    ASSERT_TRUE(document.removeScenario(child));
    EXPECT_EQ(document.scenarios().parentOf(grandchild), kBaselineScenario);
    EXPECT_EQ(shown(grandchild).size(), 2U);
    EXPECT_EQ(document.snapshot()->offers, before.offers);
    expectConsistent();
    EXPECT_FALSE(document.removeScenario(kBaselineScenario));
    document.undoStack().undo();
    EXPECT_EQ(document.scenarios().parentOf(grandchild), child);
}

TEST_F(Scenarios, NamesStayDistinct) {
    const int child = childWithPrice(2.5);
    EXPECT_FALSE(document.renameScenario(child, QStringLiteral("Base")));
    EXPECT_FALSE(document.renameScenario(child, QStringLiteral("  ")));
    ASSERT_TRUE(document.renameScenario(child, QStringLiteral("Cheap")));
    EXPECT_EQ(document.snapshot()->name, "Cheap");
    EXPECT_FALSE(document.renameScenario(kBaselineScenario, QStringLiteral("Cheap")));
    ASSERT_TRUE(document.renameScenario(kBaselineScenario, QStringLiteral("Now")));
    EXPECT_EQ(document.baseline()->name, "Now");
    EXPECT_FALSE(document.setFieldText(QStringLiteral("name"), QStringLiteral("Now")));
    ASSERT_TRUE(document.setFieldText(QStringLiteral("name"), QStringLiteral("Cheaper")));
    EXPECT_EQ(document.scenarios().find(child)->variant->name, "Cheaper");
    EXPECT_TRUE(shown(child).size() == 1) << "a name is no change";
    expectConsistent();
}

TEST_F(Scenarios, WhatNoLongerFitsIsSwitchedOffAndRenamesAreFollowed) {
    ASSERT_TRUE(document.duplicateScenario(kBaselineScenario));
    const int child = document.shownScenario();
    ASSERT_TRUE(document.setField(QStringLiteral("workloads[1].growth_per_year"), Estimate(0.75)));
    ASSERT_TRUE(document.showScenario(kBaselineScenario));
    ASSERT_TRUE(document.setFieldText(QStringLiteral("workloads[1].name"), QStringLiteral("Renamed")));
    ASSERT_EQ(shown(child).size(), 1U);
    EXPECT_EQ(shown(child)[0].path, "workloads[Renamed].growth_per_year");
    EXPECT_TRUE(shown(child)[0].on);
    const std::string before = document.fileText();
    ASSERT_TRUE(document.edit({QStringLiteral("x"), {}, {}, {}}, [](Scenario& s) { removeWorkload(s, 1); }));
    EXPECT_FALSE(shown(child)[0].on);
    ASSERT_TRUE(models::parseFamily(document.fileText(), {}, "t")) << "it can be opened again";
    document.undoStack().undo();
    EXPECT_EQ(document.fileText(), before);
}

TEST_F(Scenarios, RenamingAWorkloadIsOneChangeWhateverIsNotedOnIt) {
    ASSERT_TRUE(document.edit({QStringLiteral("x"), {}, {}, {}}, [](Scenario& s) {
        s.provenanceJson = R"({"values":{"workloads[1].headroom":{"source":"a","unit":"b"},"workloads[1].overlap":{"source":"c"}}})";
    }));
    ASSERT_TRUE(document.duplicateScenario(kBaselineScenario));
    const int child = document.shownScenario();
    ASSERT_TRUE(document.setFieldText(QStringLiteral("workloads[1].name"), QStringLiteral("Renamed")));
    ASSERT_EQ(shown(child).size(), 1U) << shown(child).back().path;
    EXPECT_TRUE(shown(child)[0].path.ends_with("].name"));
    expectConsistent();
}

TEST_F(Scenarios, ADragInAVariantIsOneStepAndNoChangeIsSoughtWithinIt) {
    ASSERT_TRUE(document.duplicateScenario(kBaselineScenario));
    const int child = document.shownScenario();
    const double before = price();
    const auto set = [](double usd) { return [usd](Scenario& s) { s.offer(models::Tier::OnDemand)->usdPerGpuHour = usd; }; };
    QSignalSpy spy(&document, &ScenarioDocument::scenariosChanged);
    document.beginGesture();
    for (const double usd : {2.0, 2.2, 2.4}) ASSERT_TRUE(document.preview(set(usd)));
    EXPECT_NE(document.fileText().find("2.4"), std::string::npos) << "a recovery copy holds what is on show";
    EXPECT_EQ(spy.count(), 0);
    Edit edit;
    edit.words.what = QStringLiteral("Drag");
    edit.apply = set(2.4);
    edit.revert = set(before);
    document.finishGesture(edit);
    ASSERT_EQ(shown(child).size(), 1U);
    EXPECT_EQ(spy.count(), 1);
    document.undoStack().undo();
    EXPECT_TRUE(shown(child).empty());
    document.beginGesture();
    ASSERT_TRUE(document.preview(set(7)));
    document.cancelGesture();
    EXPECT_TRUE(shown(child).empty());
    EXPECT_EQ(price(), before);
}

TEST_F(Scenarios, AreSavedAndOpenedAgain) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.splitpoint"));
    const int child = childWithPrice(2.5);
    ASSERT_TRUE(document.renameScenario(child, QStringLiteral("Cheap")));
    ASSERT_TRUE(document.addScenario(child));
    ASSERT_TRUE(document.saveAs(file));
    EXPECT_TRUE(document.undoStack().isClean());
    ASSERT_TRUE(document.showScenario(kBaselineScenario));
    EXPECT_TRUE(document.undoStack().isClean()) << "what is on show is a matter of view";
    ScenarioDocument other;
    ASSERT_TRUE(other.open(file));
    EXPECT_EQ(other.fileText(), document.fileText());
    EXPECT_EQ(other.sha256(), document.sha256());
    ASSERT_EQ(other.scenarios().entries().size(), 2U);
    EXPECT_TRUE(other.isBaseline());
    ASSERT_TRUE(other.showScenario(other.scenarios().entries()[1].id));
    EXPECT_EQ(other.snapshot()->offer(models::Tier::OnDemand)->usdPerGpuHour, Estimate(2.5));
}

TEST_F(Scenarios, AreInTheRecoveryCopyAndComeBackFromIt) {
    const int child = childWithPrice(2.5);
    ASSERT_TRUE(document.renameScenario(child, QStringLiteral("Cheap")));
    const std::string kept = document.fileText();
    ScenarioDocument other;
    ASSERT_TRUE(other.recover(kept, {}, {}));
    EXPECT_EQ(other.fileText(), kept);
    EXPECT_FALSE(other.undoStack().isClean()) << "it was never saved";
    ASSERT_EQ(other.scenarios().entries().size(), 1U);
    ASSERT_TRUE(other.showScenario(other.scenarios().entries().front().id));
    EXPECT_EQ(other.snapshot()->offer(models::Tier::OnDemand)->usdPerGpuHour, Estimate(2.5));
}

TEST_F(Scenarios, CurvesOfFilesAreTakenInEverywhere) {
    Scenario scenario = *document.snapshot();
    scenario.workloads[0].demand = models::CsvDemand{"a.csv", 2.0, {1, 2}};
    document.startWith(scenario);
    ASSERT_TRUE(document.duplicateScenario(kBaselineScenario));
    ASSERT_TRUE(document.edit({QStringLiteral("x"), {}, {}, {}}, [](Scenario& s) { s.workloads[1].demand = models::CsvDemand{"b.csv", 3.0, {1, 2}}; }));
    ASSERT_TRUE(document.takeCurvesIn());
    EXPECT_EQ(document.fileText().find("\"csv\""), std::string::npos);
    EXPECT_EQ(document.snapshot()->workloads[1].demand, models::Demand(models::HourlyDemand{{3, 6}}));
    EXPECT_EQ(document.snapshot()->workloads[0].demand, models::Demand(models::HourlyDemand{{2, 4}}));
    document.undoStack().undo();
    EXPECT_NE(document.fileText().find("b.csv"), std::string::npos);
}

/// Any of the things people do with scenarios and in them; true if it made a step.
bool doSomething(ScenarioDocument& document, std::mt19937& random) {
    const auto pick = [&](std::size_t count) { return static_cast<std::size_t>(random() % std::max<std::size_t>(1, count)); };
    const auto anyOne = [&] {
        const auto& entries = document.scenarios().entries();
        const std::size_t at = pick(entries.size() + 1);
        return at == entries.size() ? kBaselineScenario : entries[at].id;
    };
    const int steps = document.undoStack().index();
    const int id = anyOne();
    switch (random() % 14) {
        case 0: (void)document.duplicateScenario(id); break;
        case 1: (void)document.addScenario(id); break;
        case 2: if (document.scenarios().entries().size() > 4) (void)document.removeScenario(id); break;
        case 3: (void)document.renameScenario(id, QStringLiteral("Name %1").arg(random() % 40)); break;
        case 4: (void)document.moveScenario(id, random() % 2 == 0 ? 1 : -1); break;
        case 5:
        case 6:
        case 7: {
            const TreeEntry* entry = document.scenarios().find(id);
            if (entry == nullptr || entry->variant->changes.empty()) break;
            const auto change = entry->variant->changes[pick(entry->variant->changes.size())];
            if (random() % 4 == 0) (void)document.adoptChange(id, change.path);
            else if (random() % 4 == 0) (void)document.removeChange(id, change.path);
            else (void)document.switchChange(id, change.path, !change.on);
            break;
        }
        case 8: (void)document.showScenario(id); break;
        case 9: {
            models::Workload copy = document.snapshot()->workloads.front();
            copy.name = "w" + std::to_string(random() % 100);
            (void)document.edit({QStringLiteral("add"), {}, {}, {}}, [&](Scenario& s) { insertWorkload(s, pick(s.workloads.size()), copy, 0); });
            break;
        }
        case 10:
            if (document.snapshot()->workloads.size() > 2)
                (void)document.edit({QStringLiteral("remove"), {}, {}, {}}, [&](Scenario& s) { removeWorkload(s, pick(s.workloads.size())); });
            break;
        default: {
            const Field field = document.fields()[pick(document.fields().size())];
            const FieldValue now = field.get(*document.snapshot());
            if (const auto* flag = std::get_if<bool>(&now)) (void)document.setField(field.path, !*flag);
            else if (const auto* figure = std::get_if<Estimate>(&now)) (void)document.setField(field.path, Estimate(figure->typical + 1));
            else if (field.path.endsWith(u".name")) (void)document.setField(field.path, QStringLiteral("n%1").arg(random() % 1000));
        }
    }
    return document.undoStack().index() != steps;
}

TEST_F(Scenarios, FiveHundredRandomEditsUndoneAndRedoneGiveTheSameBytes) {
    std::mt19937 random(11);
    const std::string start = document.fileText();
    int done = 0;
    std::vector<std::string> texts{start};
    for (int tries = 0; document.undoStack().count() < 500 && tries < 20000; ++tries) {
        if (!doSomething(document, random)) continue;
        if (++done % 25 == 0) {
            ASSERT_NO_FATAL_FAILURE(expectConsistent()) << done;
        }
    }
    ASSERT_GE(document.undoStack().count(), 500);
    const std::string end = document.fileText();
    EXPECT_GT(document.scenarios().entries().size(), 3U);
    while (document.undoStack().canUndo()) document.undoStack().undo();
    EXPECT_EQ(document.fileText(), start);
    while (document.undoStack().canRedo()) document.undoStack().redo();
    EXPECT_EQ(document.fileText(), end);
}

}  // namespace
}  // namespace splitpoint::ui
