#include "ui/inputs/range_switch.h"

#include <gtest/gtest.h>

#include "models/files/scenario_file.h"
#include "models/uncertainty/uncertain_inputs.h"
#include "tests/ui/window/test_scenarios.h"
#include "ui/document/scenario_document.h"
#include "ui/inputs/field_table.h"

namespace splitpoint::ui {
namespace {

using models::Estimate;
using namespace Qt::StringLiterals;

const QString kBoot = u"offers.on_demand.boot_hours"_s;

class Switch : public testing::Test {
  protected:
    Switch() { document.startWith(test::fullScenario()); }
    const Field& field(const QString& path) { return *findField(document.fields(), path); }
    std::optional<SourcedRange> range(const QString& path) {
        return sourcedRange(*document.snapshot(), document.provenance(), field(path));
    }
    void toggle(const QString& path) {
        const Outcome done = document.commit(switchRange(*document.snapshot(), field(path), *range(path)));
        ASSERT_TRUE(done) << done.error().toStdString();
    }
    Estimate boot() { return document.snapshot()->offer(models::Tier::OnDemand)->bootHours; }

    ScenarioDocument document;
};

TEST_F(Switch, DefaultsBringTheirRangesWhichTheSimulationDraws) {
    ASSERT_TRUE(range(kBoot));
    EXPECT_TRUE(range(kBoot)->on);
    EXPECT_EQ(range(kBoot)->range, boot());
    const auto inputs = models::uncertainInputs(*document.snapshot());
    EXPECT_TRUE(std::any_of(inputs.begin(), inputs.end(), [&](const auto& input) {
        return input.path == kBoot.toStdString() && input.distribution.range() == boot();
    }));
}

TEST_F(Switch, OffAndOnAgainIsTheSameScenarioAndKeepsItsSource) {
    const Estimate published = boot();
    const Provenance source = document.provenance().of(kBoot);
    const models::Scenario before = *document.snapshot();
    const int steps = document.undoStack().count();
    toggle(kBoot);
    EXPECT_EQ(boot(), Estimate(published.typical));
    ASSERT_TRUE(range(kBoot));
    EXPECT_FALSE(range(kBoot)->on);
    EXPECT_EQ(range(kBoot)->range, published);
    EXPECT_EQ(document.provenance().of(kBoot).kind, source.kind);
    EXPECT_EQ(document.provenance().of(kBoot).source, source.source);
    EXPECT_EQ(document.undoStack().count(), steps + 1);
    toggle(kBoot);
    EXPECT_EQ(boot(), published);
    EXPECT_EQ(document.provenance().of(kBoot).source, source.source);
    document.undoStack().undo();
    document.undoStack().undo();
    EXPECT_EQ(*document.snapshot(), before);
}

TEST_F(Switch, WhatWasSwitchedOffIsKnownAfterSaving) {
    const Estimate published = boot();
    toggle(kBoot);
    const auto read = models::parseScenario(document.fileText(), {}, "saved");
    ASSERT_TRUE(read);
    ScenarioDocument again;
    again.startWith(*read);
    const auto known = sourcedRange(*again.snapshot(), again.provenance(), *findField(again.fields(), kBoot));
    ASSERT_TRUE(known);
    EXPECT_FALSE(known->on);
    EXPECT_EQ(known->range, published);
}

TEST_F(Switch, ATypedFigureHasNoSwitch) {
    ASSERT_TRUE(document.setFieldText(kBoot, u"0.1 \u00b1 50 %"_s));
    EXPECT_FALSE(range(kBoot));
    toggle(u"offers.bare_metal.recovery_hours"_s);
    ASSERT_TRUE(document.setFieldText(u"offers.bare_metal.recovery_hours"_s, u"2"_s));
    EXPECT_FALSE(range(u"offers.bare_metal.recovery_hours"_s)) << "the published range belonged to another value";
}

}  // namespace
}  // namespace splitpoint::ui
