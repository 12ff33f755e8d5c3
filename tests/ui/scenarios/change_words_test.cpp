#include "ui/scenarios/change_words.h"

#include <gtest/gtest.h>

#include "models/scenarios/differences.h"
#include "tests/ui/window/test_scenarios.h"
#include "ui/inputs/field_table.h"

namespace splitpoint::ui {
namespace {

/// Words of the only change between them, or of all.
QStringList wordsOf(const models::Scenario& parent, const models::Scenario& child) {
    QStringList words;
    const std::vector<Field> fields = fieldsOf(parent);
    for (const auto& change : models::differences(parent, child)) words << changeWords(change, parent, fields);
    return words;
}

TEST(ChangeWords, SayFieldOldNewAndUnit) {
    models::Scenario parent = test::fullScenario();
    parent.offer(models::Tier::OnDemand)->usdPerGpuHour = 3.0;
    models::Scenario child = parent;
    child.offer(models::Tier::OnDemand)->usdPerGpuHour = 2.8;
    EXPECT_EQ(wordsOf(parent, child), QStringList{QStringLiteral("On demand: price 3.00 \u2192 2.80 USD per GPU-hour")});
}

TEST(ChangeWords, SayWhatHasNoField) {
    models::Scenario parent = test::fullScenario();
    parent.workloads[0].name = "Batch";
    models::Scenario child = parent;
    child.offer(models::Tier::Spot).reset();
    child.workloads[0].demand = models::HourlyDemand{{2, 4}};
    child.workloads[0].demandLayers.push_back({"launch", true, models::ScaleLayer{2.0}});
    child.workloads.pop_back();
    child.extraCosts.clear();
    const QString all = wordsOf(parent, child).join(QChar(u'\n'));
    for (const char* words : {"Batch: demand curve ", "\u2192 2 hours, mean 3 GPUs", "Batch: layer \u201claunch\u201d: added", ": taken away", "Workload Training: taken away", "at $2.27 \u2192 none",
                              "Extra cost \u201cstorage\u201d: taken away"}) {
        EXPECT_TRUE(all.contains(QString::fromUtf8(words))) << words << "\n" << all.toStdString();
    }
}

TEST(ChangeWords, ASetOfOverheadsIsAddedOrTakenAway) {
    const models::Scenario parent = test::fullScenario();
    models::Scenario child = parent;
    child.delivery["spare"] = parent.delivery.begin()->second;
    EXPECT_EQ(wordsOf(parent, child), QStringList{QStringLiteral("Overheads \u201cspare\u201d: added")});
    EXPECT_EQ(wordsOf(child, parent), QStringList{QStringLiteral("Overheads \u201cspare\u201d: taken away")});
}

TEST(ChangeWords, EveryChangeHasWords) {
    const models::Scenario parent = test::fullScenario();
    models::Scenario child = models::newScenario(models::WorkloadKind::Training);
    child.workloads[0].measuredSlowdown["virtual"] = models::Estimate(1.0, 1.1, 1.2);
    for (const QString& words : wordsOf(parent, child)) {
        EXPECT_FALSE(words.isEmpty());
        EXPECT_LT(words.size(), 260) << words.toStdString();
    }
}

}  // namespace
}  // namespace splitpoint::ui
