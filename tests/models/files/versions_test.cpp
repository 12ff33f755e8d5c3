// A file of every earlier state of the format (tests/data/versions): opens, gives the figures it gave, and is saved again.
#include <filesystem>

#include <gtest/gtest.h>

#include "models/evaluate.h"
#include "models/files/scenario_file.h"
#include "models/scenarios/scenario_variant.h"

namespace splitpoint::models {
namespace {

const std::filesystem::path kFolder = std::filesystem::path(SPLITPOINT_TEST_DATA) / "versions";

struct EarlierFile {
    const char* name;
    PlanKind winner;
    double bareMetalUsd, virtualUsd, hybridUsd;  ///< per useful GPU-hour, as `splitpoint-cli evaluate` gave it on 2026-11-26
};

class Versions : public testing::TestWithParam<EarlierFile> {};

TEST_P(Versions, OpensEvaluatesAsBeforeAndIsSavedAgain) {
    const EarlierFile& earlier = GetParam();
    const auto file = readScenarioFile(kFolder / earlier.name);
    ASSERT_TRUE(file) << file.error().front().message;
    const auto evaluation = evaluate(file->scenario);
    ASSERT_TRUE(evaluation) << evaluation.error().message;
    EXPECT_EQ(evaluation->recommendation.plan, earlier.winner);
    const auto usd = [&](PlanKind plan) { return evaluation->plans[static_cast<std::size_t>(plan)].usdPerUsefulGpuHour.value_or(0); };
    EXPECT_DOUBLE_EQ(usd(PlanKind::BareMetal), earlier.bareMetalUsd);
    EXPECT_DOUBLE_EQ(usd(PlanKind::Virtual), earlier.virtualUsd);
    EXPECT_DOUBLE_EQ(usd(PlanKind::Hybrid), earlier.hybridUsd);
    const std::string saved = familyJson(file->scenario, file->variants);
    const auto again = parseFamily(saved, kFolder, "saved again");
    ASSERT_TRUE(again) << again.error().front().message;
    EXPECT_EQ(*again, (ScenarioFamily{file->scenario, file->variants}));
    EXPECT_EQ(familyJson(again->baseline, again->variants), saved);
}

INSTANTIATE_TEST_SUITE_P(
    Every, Versions,
    testing::Values(EarlierFile{"1-first.splitpoint", PlanKind::Hybrid, 4.537055963431882, 4.9220412883626565, 3.452127351179177},
                    EarlierFile{"1-named-offers.splitpoint", PlanKind::Hybrid, 4.537055963431882, 4.9220412883626565, 3.452127351179177},
                    EarlierFile{"1-layers.splitpoint", PlanKind::Hybrid, 4.118287173383529, 4.978683035507374, 3.257588446296692},
                    EarlierFile{"1-drawn.splitpoint", PlanKind::Hybrid, 8.823421033657016, 6.715104663216425, 6.013987252483056},
                    EarlierFile{"1-scenarios.splitpoint", PlanKind::Hybrid, 8.08120207349296, 6.968215683442381, 5.787526132488609}));

TEST(Versions, NoFileIsForgotten) {
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(kFolder)) files += entry.path().extension() == ".splitpoint" ? 1U : 0U;
    EXPECT_EQ(files, 5U) << "add it to the table above";
}

}  // namespace
}  // namespace splitpoint::models
