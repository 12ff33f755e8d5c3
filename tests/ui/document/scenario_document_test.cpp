#include "ui/document/scenario_document.h"

#include <random>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "models/files/scenario_file.h"
#include "tests/ui/window/test_scenarios.h"
#include "ui/document/demand_edit.h"
#include "ui/document/workload_edit.h"
#include "ui/inputs/field_table.h"

namespace splitpoint::ui {
namespace {

using models::Estimate;
using models::Scenario;

/// Another value of the field, in its limits.
FieldValue otherValue(const Field& field, const Scenario& scenario, double fraction) {
    const FieldValue now = field.get(scenario);
    if (field.kind == FieldKind::Flag) return !std::get<bool>(now);
    if (field.kind == FieldKind::Choice) {
        for (const FieldChoice& choice : field.choices) {
            if (FieldValue{choice.key} != now) return choice.key;
        }
    }
    if (field.kind == FieldKind::Text) {
        if (field.path == u"horizon.start") return QStringLiteral("2026-02-02");
        const auto* text = std::get_if<QString>(&now);
        return text == nullptr ? QStringLiteral("bare_metal") : *text + QStringLiteral(" b");
    }
    const auto* estimate = std::get_if<Estimate>(&now);
    const double old = estimate == nullptr ? 1.0 : estimate->typical;
    if (field.path.endsWith(u".hour")) return Estimate(old + 0.5 * fraction);  // points stay sorted
    // Both stand for what may differ from the curve, which itself stays.
    if (field.path.endsWith(u".demand_level") || field.path.endsWith(u".demand_peakedness"))
        return Estimate{1.0 - 0.5 * fraction, 1.0, 1.0 + fraction};
    double value = std::isfinite(field.limits.high) ? field.limits.low + fraction * (field.limits.high - field.limits.low)
                                                    : std::max(old, field.limits.low) * (1.0 + fraction) + 0.25;
    if (field.kind == FieldKind::Integer) value = std::min(std::floor(value) + 1.0, field.limits.high);
    return Estimate(value);
}

/// A GPU name alone asks for a relative speed, an interconnect share for jobs of several GPUs.
bool needsAnother(const QString& path) {
    return path.endsWith(u".gpu") || path == u"reference_gpu" || path.contains(u"time_shares.interconnect");
}

class Document : public testing::Test {
  protected:
    Document() { document.startWith(test::fullScenario()); }
    ScenarioDocument document;
};

TEST_F(Document, StartsWithAScenarioThatIsFitForTheModel) {
    for (const auto& error : models::validate(*document.snapshot())) ADD_FAILURE() << error.message;
}

TEST_F(Document, EveryFieldOfTheTableCanBeSetUndoneAndRedone) {
    int changed = 0;
    const std::vector<Field> fields = document.fields();
    ASSERT_GT(fields.size(), 150U);
    for (const Field& field : fields) {
        const Scenario before = *document.snapshot();
        const FieldValue value = otherValue(field, before, 0.4);
        const Outcome outcome = document.setField(field.path, value);
        if (!outcome) {
            // These need another field to change with them. Then nothing may have moved.
            EXPECT_TRUE(needsAnother(field.path)) << field.path.toStdString() << ": " << outcome.error().toStdString();
            EXPECT_EQ(*document.snapshot(), before) << field.path.toStdString();
            continue;
        }
        ++changed;
        const Scenario after = *document.snapshot();
        EXPECT_EQ(field.get(after), value) << field.path.toStdString();
        EXPECT_FALSE(after == before) << field.path.toStdString();
        EXPECT_TRUE(document.undoStack().undoText().contains(QStringLiteral("\u2192"))) << field.path.toStdString();
        document.undoStack().undo();
        EXPECT_EQ(*document.snapshot(), before) << field.path.toStdString();
        document.undoStack().redo();
        EXPECT_EQ(*document.snapshot(), after) << field.path.toStdString();
        document.undoStack().undo();
    }
    EXPECT_GE(changed, static_cast<int>(fields.size()) - 12);
}

/// One random edit of a kind that is no field: layers, curves, workloads, offers, cost lines. @return done
bool editStructure(ScenarioDocument& document, std::mt19937& random, int number) {
    const auto any = [&](std::size_t count) { return static_cast<std::size_t>(random()) % count; };
    const std::string name = "part " + std::to_string(number);
    const std::size_t w = any(document.snapshot()->workloads.size());
    const std::size_t kind = any(9);
    const auto change = [&](Scenario& s) {
        auto& layers = s.workloads[w].demandLayers;
        switch (kind) {
            case 0: scaleDemand(s.workloads[w].demand, 1.1); break;
            case 1: {
                models::DemandLayer layer;
                layer.name = name;
                if (any(2) == 0) layer.what = models::ScaleLayer{1.5};
                else layer.what = models::EventLayer{24, 12, 0, 2.0, 1.0};
                layers.push_back(layer);
                break;
            }
            case 2: if (!layers.empty()) layers.erase(layers.begin() + static_cast<std::ptrdiff_t>(any(layers.size()))); break;
            case 3: if (!layers.empty()) layers.front().on = !layers.front().on; break;
            case 4: {
                models::Workload copy = s.workloads[w];
                copy.name = name;
                if (s.workloads.size() < 6) insertWorkload(s, w, copy, w);
                break;
            }
            case 5: if (s.workloads.size() > 2) removeWorkload(s, w); break;
            case 6: {
                auto& spot = s.offer(models::Tier::Spot);
                if (spot) spot.reset();
                else {
                    spot = *s.offer(models::Tier::OnDemand);
                    spot->name = name;
                }
                break;
            }
            case 7: s.extraCosts.push_back({name, models::Delivery::BareMetal, 10.0 + number, 0.0}); break;
            default: if (!s.extraCosts.empty()) s.extraCosts.pop_back();
        }
    };
    const int before = document.undoStack().count();
    return document.edit({QString::fromStdString(name), {}, {}, {}}, change) && document.undoStack().count() > before;
}

/// A drag with some previews, ended or given up. @return true if it left a step
bool drag(ScenarioDocument& document, std::mt19937& random) {
    const Estimate before = document.snapshot()->operations.hourlyWageUsd;
    Estimate now = before;
    document.beginGesture();
    for (int n = 0; n < 3; ++n) {
        now = Estimate(20.0 + static_cast<double>(random() % 1000) / 8.0);
        EXPECT_TRUE(document.preview([now](Scenario& s) { s.operations.hourlyWageUsd = now; }));
    }
    if (random() % 4 == 0 || now == before) {
        document.cancelGesture();
        return false;
    }
    Edit edit;
    edit.words.what = QStringLiteral("Drag");
    edit.apply = [now](Scenario& s) { s.operations.hourlyWageUsd = now; };
    edit.revert = [before](Scenario& s) { s.operations.hourlyWageUsd = before; };
    document.finishGesture(edit);
    return true;
}

TEST_F(Document, TodaysSpendIsEmptiedAndBroughtBackAsAWhole) {
    const Scenario before = *document.snapshot();
    ASSERT_TRUE(before.currentSpend);
    const QString path = QStringLiteral("current_spend.usd_per_month");
    ASSERT_TRUE(document.setFieldText(path, QString()));
    EXPECT_FALSE(document.snapshot()->currentSpend) << "empty is not stated";
    EXPECT_EQ(findField(document.fields(), QStringLiteral("current_spend.name")), nullptr)
        << "without a sum there is nothing to name";
    document.undoStack().undo();
    EXPECT_EQ(*document.snapshot(), before) << "with its name and its hours";
    document.undoStack().redo();
    ASSERT_TRUE(document.setFieldText(path, QStringLiteral("9000"), 7));
    ASSERT_TRUE(document.snapshot()->currentSpend);
    EXPECT_EQ(*document.snapshot()->currentSpend, (models::CurrentSpend{{}, 9000.0, std::nullopt}));
    EXPECT_NE(findField(document.fields(), QStringLiteral("current_spend.useful_gpu_hours_per_month")), nullptr);
    EXPECT_FALSE(document.setFieldText(path, QStringLiteral("0"))) << "nothing paid is not a sum to compare with";
    while (document.undoStack().canUndo()) document.undoStack().undo();
    EXPECT_EQ(*document.snapshot(), before);
}

TEST_F(Document, FiveHundredRandomEditsUndoneGiveTheSameBytes) {
    const std::string start = document.fileText();
    std::mt19937 random(7);
    std::uniform_real_distribution<double> fraction(0.05, 0.95);
    int done = 0, structures = 0, drags = 0, prices = 0;
    for (int tries = 0; done < 500 && tries < 5000; ++tries) {
        if (tries % 5 == 1) {
            const bool edited = editStructure(document, random, tries);
            structures += edited ? 1 : 0;
            done += edited ? 1 : 0;
            continue;
        }
        if (tries % 5 == 3) {
            const bool dragged = drag(document, random);
            drags += dragged ? 1 : 0;
            done += dragged ? 1 : 0;
            continue;
        }
        const auto& fields = document.fields();
        const Field field = fields[random() % fields.size()];
        if (!document.setField(field.path, otherValue(field, *document.snapshot(), fraction(random)))) continue;
        ++done;
        prices += field.group == FieldGroup::Prices ? 1 : 0;
    }
    ASSERT_GE(done, 500);
    EXPECT_GT(structures, 50);
    EXPECT_GT(drags, 50);
    EXPECT_GT(prices, 10);
    EXPECT_GE(document.undoStack().undoLimit(), 500);
    const std::string end = document.fileText();
    EXPECT_NE(start, end);
    int undone = 0;
    for (; document.undoStack().canUndo(); ++undone) document.undoStack().undo();
    EXPECT_GE(undone, 450) << "merged nudges aside, every edit is a step of its own";
    EXPECT_EQ(document.fileText(), start);
    while (document.undoStack().canRedo()) document.undoStack().redo();
    EXPECT_EQ(document.fileText(), end);
}

TEST_F(Document, ProvenanceStaysWithItsWorkloadWhenOthersComeAndGo) {
    Scenario scenario = test::fullScenario();
    ASSERT_EQ(scenario.workloads.size(), 3U);
    scenario.workloads[0].name = "First";
    scenario.workloads[2].name = "Third";
    scenario.provenanceJson = R"({"demand": {"First": {"source": "trace A"}}, "values": {
        "workloads[0].headroom": {"source": "zero"}, "workloads[2].headroom": {"source": "two"},
        "workloads[2].time_shares.cpu": {"source": "two cpu"}, "offers.on_demand.boot_hours": {"source": "boot"}}})";
    document.startWith(scenario);
    const auto source = [&](const char* path) { return document.provenance().of(QString::fromLatin1(path)).source.toStdString(); };
    const auto edit = [&](const std::function<void(Scenario&)>& change) { return document.edit({QStringLiteral("x"), {}, {}, {}}, change); };

    ASSERT_TRUE(edit([](Scenario& s) { removeWorkload(s, 1); }));
    EXPECT_EQ(source("workloads[1].headroom"), "two");
    EXPECT_EQ(source("workloads[1].time_shares.cpu"), "two cpu");
    EXPECT_EQ(source("workloads[2].headroom"), "");
    EXPECT_EQ(source("workloads[0].headroom"), "zero");
    document.undoStack().undo();
    EXPECT_EQ(*document.snapshot(), scenario);
    EXPECT_EQ(source("workloads[2].headroom"), "two");

    models::Workload copy = scenario.workloads[0];
    copy.name = "First 2";
    ASSERT_TRUE(edit([&](Scenario& s) { insertWorkload(s, 1, copy, 0); }));
    EXPECT_EQ(source("workloads[0].headroom"), "zero");
    EXPECT_EQ(source("workloads[1].headroom"), "zero") << "a copy keeps its sources";
    EXPECT_EQ(source("workloads[2].headroom"), "");
    EXPECT_EQ(source("workloads[3].headroom"), "two");
    EXPECT_EQ(source("offers.on_demand.boot_hours"), "boot");
    EXPECT_NE(document.snapshot()->provenanceJson.find("\"First 2\""), std::string::npos);

    ASSERT_TRUE(edit([](Scenario& s) { removeWorkload(s, 0); }));
    EXPECT_EQ(source("workloads[0].headroom"), "zero");
    EXPECT_EQ(source("workloads[2].headroom"), "two");
    EXPECT_EQ(document.snapshot()->provenanceJson.find("\"First\""), std::string::npos);
}

TEST_F(Document, ANewWorkloadBringsTheSourcesOfItsDefaults) {
    const Scenario fresh = models::newScenario(models::WorkloadKind::Inference);
    models::Workload added = fresh.workloads.front();
    added.name = "Another";
    const std::size_t at = document.snapshot()->workloads.size();
    const QString path = QStringLiteral("workloads[%1].headroom").arg(at);
    ASSERT_TRUE(document.edit({QStringLiteral("x"), {}, {}, {}}, [&](Scenario& s) { insertWorkload(s, at, added, {}, &fresh); }));
    EXPECT_EQ(document.provenance().of(path).source, ProvenanceIndex(fresh.provenanceJson).of(QStringLiteral("workloads[0].headroom")).source);
    EXPECT_FALSE(document.provenance().of(path).source.isEmpty());
}

TEST_F(Document, TypedOverheadsAreNoLongerCalledBuiltIn) {
    EXPECT_EQ(document.provenance().overheads(), ProvenanceKind::BuiltIn);
    ASSERT_TRUE(document.setField(QStringLiteral("delivery.virtual.slowdown.cpu"), Estimate(1.2)));
    EXPECT_EQ(document.provenance().overheads(), ProvenanceKind::Typed);
    document.undoStack().undo();
    EXPECT_EQ(document.provenance().overheads(), ProvenanceKind::BuiltIn);
}

TEST_F(Document, WordsOfAnEditNameFieldValuesAndUnit) {
    ASSERT_TRUE(document.setFieldText(QStringLiteral("offers.on_demand.usd_per_gpu_hour"), QStringLiteral("3")));
    document.startWith(*document.snapshot());
    ASSERT_TRUE(document.setFieldText(QStringLiteral("offers.on_demand.usd_per_gpu_hour"), QStringLiteral("2.8")));
    EXPECT_EQ(document.undoStack().undoText(), QStringLiteral("On demand: price 3.00 \u2192 2.80 USD per GPU-hour"));
}

TEST_F(Document, EditsOfOneFieldInOneSessionAreOneStep) {
    const QString path = QStringLiteral("offers.on_demand.usd_per_gpu_hour");
    const Scenario start = *document.snapshot();
    const int session = document.newSession();
    for (const char* text : {"2", "2.", "2.7", "2.75"}) {
        ASSERT_TRUE(document.setFieldText(path, QString::fromLatin1(text), session));
    }
    EXPECT_EQ(document.undoStack().count(), 1);
    document.undoStack().undo();
    EXPECT_EQ(*document.snapshot(), start);
}

TEST_F(Document, AChangeBackToTheStartLeavesNoStep) {
    const QString path = QStringLiteral("operations.hourly_wage_usd");
    const auto* field = findField(document.fields(), path);
    ASSERT_NE(field, nullptr);
    const FieldValue before = field->get(*document.snapshot());
    const std::string start = models::scenarioJson(*document.snapshot());
    const int session = document.newSession();
    ASSERT_TRUE(document.setField(path, Estimate(123.0), session));
    ASSERT_TRUE(document.setField(path, before, session));
    document.undoStack().undo();
    EXPECT_EQ(models::scenarioJson(*document.snapshot()), start);
}

TEST_F(Document, SharesOfTimeKeepTheirSum) {
    ASSERT_TRUE(document.setField(QStringLiteral("workloads[2].time_shares.cpu"), Estimate(0.3)));
    double sum = 0;
    for (const Estimate& share : document.snapshot()->workloads[2].timeShares) sum += share.typical;
    EXPECT_NEAR(sum, 1.0, 1e-9);
    EXPECT_EQ(document.snapshot()->workloads[2].timeShares[models::index(models::Component::Cpu)].typical, 0.3);
}

TEST_F(Document, AnEditIsRefusedWithASentenceAndChangesNothing) {
    const auto before = document.snapshot();
    QSignalSpy changes(&document, &ScenarioDocument::scenarioChanged);
    const Outcome outcome = document.setFieldText(QStringLiteral("offers.on_demand.usd_per_gpu_hour"), QStringLiteral("-3"));
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().contains(QStringLiteral("above 0"))) << outcome.error().toStdString();
    EXPECT_EQ(document.snapshot(), before);
    EXPECT_EQ(changes.count(), 0);
    EXPECT_TRUE(document.undoStack().isClean());
}

TEST_F(Document, ABadFileLeavesTheDocumentWhole) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("bad.splitpoint"));
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write("{\"splitpoint\": 1, \"name\"");
    out.close();
    ASSERT_TRUE(document.setField(QStringLiteral("operations.hourly_wage_usd"), Estimate(91.0)));
    const auto before = document.snapshot();
    const Outcome outcome = document.open(file);
    ASSERT_FALSE(outcome);
    EXPECT_FALSE(outcome.error().isEmpty());
    EXPECT_EQ(document.snapshot(), before);
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_FALSE(document.open(folder.filePath(QStringLiteral("missing.splitpoint"))));
    EXPECT_EQ(document.snapshot(), before);
}

TEST_F(Document, SavesAndOpensTheSameScenario) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.splitpoint"));
    ASSERT_TRUE(document.setField(QStringLiteral("operations.hourly_wage_usd"), Estimate(70, 91, 120)));
    ASSERT_TRUE(document.saveAs(file));
    EXPECT_TRUE(document.undoStack().isClean());
    ScenarioDocument other;
    ASSERT_TRUE(other.open(file));
    EXPECT_EQ(models::scenarioJson(*other.snapshot()), models::scenarioJson(*document.snapshot()));
    EXPECT_EQ(other.sha256(), document.sha256());
}

TEST_F(Document, DoesNotOverwriteAFileThatSomebodyElseChanged) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.splitpoint"));
    ASSERT_TRUE(document.saveAs(file));
    ScenarioDocument other;
    ASSERT_TRUE(other.open(file));
    ASSERT_TRUE(other.setField(QStringLiteral("operations.hourly_wage_usd"), Estimate(33.0)));
    ASSERT_TRUE(other.save());
    ASSERT_TRUE(document.setField(QStringLiteral("operations.hourly_wage_usd"), Estimate(44.0)));
    EXPECT_FALSE(document.save());
    ScenarioDocument third;
    ASSERT_TRUE(third.open(file));
    EXPECT_EQ(third.snapshot()->operations.hourlyWageUsd, Estimate(33.0));
}

TEST(DemandEdit, ScalesAndShiftsEveryKindOfDemand) {
    models::Demand hourly = models::HourlyDemand{{1, 2, 3, 6}};
    scaleDemand(hourly, 2.0);
    EXPECT_DOUBLE_EQ(meanOf(hourly), 6.0);
    shiftDemand(hourly, 1);
    EXPECT_EQ(std::get<models::HourlyDemand>(hourly).gpus, (std::vector<double>{12, 2, 4, 6}));
    shiftDemand(hourly, -5);
    EXPECT_EQ(std::get<models::HourlyDemand>(hourly).gpus, (std::vector<double>{2, 4, 6, 12}));
    models::Demand week = models::WeekDemand{{{0, 4}, {167, 8}}};
    shiftDemand(week, 1);
    EXPECT_EQ(std::get<models::WeekDemand>(week).points, (std::vector<models::WeekPoint>{{0, 8}, {1, 4}}));
    models::Demand csv = models::CsvDemand{"c.csv", 1.5, {2, 4}};
    scaleDemand(csv, 2.0);
    EXPECT_DOUBLE_EQ(std::get<models::CsvDemand>(csv).scale, 3.0);
    EXPECT_DOUBLE_EQ(meanOf(csv), 9.0);
}

TEST(Provenance, PrefersTheFieldOverItsOffer) {
    const ProvenanceIndex index(R"({"lesson": "Peaks are cheap.",
        "offers": {"rule": "cheapest", "on_demand": {"source": "price page", "as_of": "2026-08"}},
        "values": {"offers.on_demand.boot_hours": {"source": "a forum", "quality": "assumed"}}})");
    EXPECT_EQ(index.of(QStringLiteral("offers.on_demand.boot_hours")).kind, ProvenanceKind::Assumed);
    EXPECT_EQ(index.of(QStringLiteral("offers.on_demand.gpus_per_node")).source, QStringLiteral("price page"));
    EXPECT_EQ(index.of(QStringLiteral("offers.spot.boot_hours")).kind, ProvenanceKind::Unknown);
    EXPECT_EQ(index.sentence(QStringLiteral("lesson")), QStringLiteral("Peaks are cheap."));
    EXPECT_EQ(ProvenanceIndex("not json").of(QStringLiteral("name")).kind, ProvenanceKind::Unknown);
    EXPECT_EQ(ageInDays(QStringLiteral("2026-08"), QStringLiteral("2026-11-22")), 113);
}

TEST_F(Document, ATypedValueNoLongerClaimsItsOldSource) {
    const QString path = QStringLiteral("offers.on_demand.usd_per_gpu_hour");
    ASSERT_NE(document.provenance().of(path).kind, ProvenanceKind::Typed);
    ASSERT_TRUE(document.setField(path, Estimate(9.0)));
    EXPECT_EQ(document.provenance().of(path).kind, ProvenanceKind::Typed);
    document.undoStack().undo();
    EXPECT_NE(document.provenance().of(path).kind, ProvenanceKind::Typed);
}

TEST(ScenarioDocument, AGestureFollowsThePenAndIsOneStepOrNone) {
    ScenarioDocument document;
    document.startWith(test::fullScenario());
    const auto start = document.snapshot();
    const auto name = [](const char* text) { return [text](models::Scenario& s) { s.name = text; }; };
    document.beginGesture();
    EXPECT_TRUE(document.preview(name("a")));
    EXPECT_TRUE(document.preview(name("b")));
    EXPECT_EQ(document.snapshot()->name, "b");
    EXPECT_FALSE(document.preview([](models::Scenario& s) { s.hours = 0; })) << "a refused change shows nothing new";
    EXPECT_EQ(document.snapshot()->name, "b");
    EXPECT_FALSE(document.edit({QStringLiteral("other"), {}, {}, {}}, name("c"))) << "no other edit in between";
    document.cancelGesture();
    EXPECT_EQ(*document.snapshot(), *start);
    EXPECT_EQ(document.undoStack().count(), 0);
    document.beginGesture();
    EXPECT_TRUE(document.preview(name("d")));
    Edit edit;
    edit.words.what = QStringLiteral("Rename");
    edit.apply = name("d");
    edit.revert = [before = start->name](models::Scenario& s) { s.name = before; };
    document.finishGesture(edit);
    EXPECT_EQ(document.undoStack().count(), 1);
    document.undoStack().undo();
    EXPECT_EQ(*document.snapshot(), *start);
    document.undoStack().redo();
    EXPECT_EQ(document.snapshot()->name, "d");
    document.beginGesture();
    document.finishGesture(edit);
    EXPECT_EQ(document.undoStack().count(), 1) << "a gesture that changed nothing leaves no step";
}

}  // namespace
}  // namespace splitpoint::ui
