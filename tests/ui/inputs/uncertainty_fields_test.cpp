#include <gtest/gtest.h>

#include "models/files/scenario_file.h"
#include "tests/ui/window/test_scenarios.h"
#include "ui/document/scenario_document.h"
#include "ui/inputs/field_table.h"
#include "ui/inputs/field_text.h"

namespace splitpoint::ui {
namespace {

using models::Estimate;
using namespace Qt::StringLiterals;

TEST(UncertaintyFields, AreEditedSavedAndUndoneLikeAnyOther) {
    ScenarioDocument document;
    document.startWith(test::fullScenario());
    const models::Scenario before = *document.snapshot();
    const std::vector<std::pair<QString, QString>> edits{
        {u"workloads[0].demand_level"_s, u"0.8 to 1.3"_s}, {u"workloads[1].demand_peakedness"_s, u"1 ± 30 %"_s},
        {u"correlations.tier_prices"_s, u"0.7"_s},         {u"correlations.growth_and_peakedness"_s, u"-0.4"_s},
        {u"correlations.virtual_slowdowns"_s, u"0.5"_s},   {u"calibration.staff_hours"_s, u"6"_s},
        {u"calibration.machine_hours"_s, u"30 min"_s}};
    for (const auto& [path, text] : edits) {
        const Outcome outcome = document.setFieldText(path, text);
        ASSERT_TRUE(outcome) << path.toStdString() << ": " << outcome.error().toStdString();
        EXPECT_EQ(document.provenance().of(path).kind, ProvenanceKind::Typed) << path.toStdString();
    }
    const models::Scenario& s = *document.snapshot();
    EXPECT_EQ(s.workloads[0].demandLevel, Estimate(0.8, 1.0, 1.3));
    EXPECT_EQ(s.workloads[1].demandPeakedness, Estimate(0.7, 1.0, 1.3));
    EXPECT_EQ(s.correlations, (models::Correlations{0.7, -0.4, 0.5}));
    ASSERT_TRUE(s.calibration);
    EXPECT_EQ(*s.calibration, (models::CalibrationCost{6.0, 0.5}));
    while (document.undoStack().canUndo()) document.undoStack().undo();
    EXPECT_EQ(*document.snapshot(), before);
}

TEST(UncertaintyFields, EmptyingTheCostOfCalibratingTakesBothAndUndoBringsBothBack) {
    ScenarioDocument document;
    models::Scenario scenario = test::fullScenario();
    scenario.calibration = models::CalibrationCost{6.0, 0.5};
    document.startWith(scenario);
    ASSERT_TRUE(document.setFieldText(u"calibration.staff_hours"_s, QString()));
    EXPECT_FALSE(document.snapshot()->calibration);
    document.undoStack().undo();
    EXPECT_EQ(*document.snapshot(), scenario);
}

TEST(UncertaintyFields, AreFoundBySearch) {
    const auto fields = fieldsOf(test::fullScenario());
    const auto finds = [&](const char* words, const char* path) {
        return std::any_of(fields.begin(), fields.end(), [&](const Field& field) {
            return field.path == QString::fromLatin1(path) && matchesSearch(field, QString::fromLatin1(words));
        });
    };
    EXPECT_TRUE(finds("correlation growth burst", "correlations.growth_and_peakedness"));
    EXPECT_TRUE(finds("uncertainty prices", "correlations.tier_prices"));
    EXPECT_TRUE(finds("calibrat staff", "calibration.staff_hours"));
    EXPECT_TRUE(finds("burst", "workloads[0].demand_peakedness"));
}

TEST(UncertaintyFields, ACorrelationOutsideItsLimitsIsRefused) {
    ScenarioDocument document;
    document.startWith(test::fullScenario());
    EXPECT_FALSE(document.setFieldText(u"correlations.tier_prices"_s, u"1.2"_s));
    EXPECT_FALSE(document.setFieldText(u"correlations.tier_prices"_s, u"0.2 to 0.4"_s));
    EXPECT_FALSE(document.setFieldText(u"workloads[0].demand_level"_s, u"1.2"_s));
}

}  // namespace
}  // namespace splitpoint::ui
