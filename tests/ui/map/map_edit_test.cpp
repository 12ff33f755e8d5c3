#include "ui/map/map_edit.h"

#include <cmath>

#include <gtest/gtest.h>

#include "models/files/scenario_file.h"
#include "tests/ui/window/test_scenarios.h"
#include "ui/document/provenance.h"
#include "ui/inputs/field_table.h"

namespace splitpoint::ui {
namespace {

using models::MapInput;
using models::Scenario;

Scenario start() {
    Scenario s = test::fullScenario();
    s.operations.hourlyWageUsd = 60.0;
    s.operations.fixedUsdPerMonth.bareMetal = 900.0;
    s.operations.fixedUsdPerMonth.virtualMachines = 100.0;
    return s;
}

/// From where the scenario stands to somewhere else on the usual axis.
MapStep stepOf(const Scenario& s, MapInput input) {
    const models::Preparation p = models::prepare(s);
    const models::MapAxis axis = models::defaultAxis(p, input);
    return {input, models::mapValueNow(p, input), settableValue(axis, axis.valueAt(7, 10))};
}

TEST(MapEdit, EveryInputThereAndBack) {
    const Scenario s = start();
    const auto fields = fieldsOf(s);
    for (const MapInput input : models::kMapInputs) {
        SCOPED_TRACE(mapInputWords(input).toStdString());
        const MapStep step = stepOf(s, input);
        ASSERT_TRUE(step.moves());
        const Edit edit = mapEdit(s, fields, step, {MapInput::PriceRatio, 2.0, 2.0});
        Scenario there = s;
        edit.apply(there);
        Scenario wanted = models::scenarioAt(s, input, step.to);
        EXPECT_NE(there, s);
        wanted.provenanceJson = there.provenanceJson;
        EXPECT_EQ(there, wanted);
        EXPECT_TRUE(models::validate(there).empty());
        edit.revert(there);
        EXPECT_EQ(models::scenarioJson(there), models::scenarioJson(s));
        EXPECT_TRUE(edit.words.text().contains(mapInputWords(input)));
        EXPECT_FALSE(edit.words.text().contains(QStringLiteral("price ratio")) && input != MapInput::PriceRatio)
            << "it did not move";
    }
}

TEST(MapEdit, AMoveAlongOneAxisLeavesTheOtherAlone) {
    const Scenario s = start();
    const MapStep price = stepOf(s, MapInput::PriceRatio), stays{MapInput::Utilization, 0.4, 0.4};
    Scenario there = s;
    mapEdit(s, fieldsOf(s), price, stays).apply(there);
    EXPECT_EQ(there.workloads, s.workloads) << "curves must not become hourly values for nothing";
    const double ratio = there.offer(models::Tier::OnDemand)->usdPerGpuHour.typical /
                         there.offer(models::Tier::BareMetal)->usdPerGpuHour.typical;
    EXPECT_NEAR(ratio, price.to, 1e-12);
    EXPECT_EQ(there.offer(models::Tier::OnDemand), s.offer(models::Tier::OnDemand));
}

TEST(MapEdit, IsNotedAsTypedHereLikeAnyInput) {
    const Scenario s = start();
    Scenario there = s;
    const Edit edit = mapEdit(s, fieldsOf(s), stepOf(s, MapInput::PriceRatio), stepOf(s, MapInput::PlatformCosts));
    edit.apply(there);
    const ProvenanceIndex index(there.provenanceJson);
    for (const char* path : {"offers.bare_metal.usd_per_gpu_hour", "operations.fixed_usd_per_month.bare_metal",
                             "operations.fixed_usd_per_month.virtual"})
        EXPECT_EQ(index.of(QString::fromLatin1(path)).kind, ProvenanceKind::Typed) << path;
    EXPECT_EQ(edit.fields.size(), 4u);
    EXPECT_TRUE(edit.words.text().contains(QStringLiteral("price ratio")) &&
                edit.words.text().contains(QStringLiteral("platform costs")));
}

TEST(MapEdit, ValuesAreRoundedToAPixelAndStayOnTheAxis) {
    const models::MapAxis ratio{MapInput::PriceRatio, 0.5, 3.0, false};
    EXPECT_DOUBLE_EQ(settableValue(ratio, 1.234567), 1.23);
    EXPECT_EQ(settableValue(ratio, 9.0), 3.0);
    EXPECT_EQ(settableValue(ratio, std::nan("")), 0.5);
    EXPECT_EQ(settableValue({MapInput::GpusPerJob, 1.0, 64.0, true}, 7.6), 8.0);
    EXPECT_GT(settableValue({MapInput::VirtualOverhead, 0.0, 3.0, false}, 0.0), 0.0);
    EXPECT_GT(settableValue({MapInput::Utilization, 0.0, 1.0, false}, 0.0), 0.0);
}

/// The picture stays where it is: a place of the old axis and its new value lie at the same position.
TEST(MapEdit, AxesThatCountFromTheScenarioBeginAnewThere) {
    for (const models::MapAxis& axis : {models::MapAxis{MapInput::Peakedness, 0.2, 5.0, true},
                                        models::MapAxis{MapInput::VirtualOverhead, 0.0, 3.0, false},
                                        models::MapAxis{MapInput::Growth, -0.5, 1.0, false}}) {
        const double to = axis.input == MapInput::Growth ? 0.4 : 1.6, now = axis.input == MapInput::Growth ? 0.0 : 1.0;
        const models::MapAxis from = axisFromThere(axis, to);
        EXPECT_NEAR(from.positionOf(now), axis.positionOf(to), 1e-12) << static_cast<int>(axis.input);
        EXPECT_EQ(from.input, axis.input);
    }
    const models::MapAxis price{MapInput::PriceRatio, 0.5, 3.0, false};
    EXPECT_EQ(axisFromThere(price, 2.0), price);
    // What the model says: a second move composes with the first.
    const Scenario s = start();
    const Scenario once = models::scenarioAt(s, MapInput::Growth, 0.4),
                   twice = models::scenarioAt(once, MapInput::Growth,
                                              axisFromThere({MapInput::Growth, 0.68, 1.0, false}, 0.4).low);
    EXPECT_NEAR(twice.workloads[0].growthPerYear.typical,
                models::scenarioAt(s, MapInput::Growth, 0.68).workloads[0].growthPerYear.typical, 1e-12);
}

}  // namespace
}  // namespace splitpoint::ui
