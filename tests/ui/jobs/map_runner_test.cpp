#include "ui/jobs/map_runner.h"

#include <QTest>

#include <gtest/gtest.h>

#include "tests/models/plan/scenario_builder.h"
#include "tests/ui/patience.h"

namespace splitpoint::ui {
namespace {

using models::MapInput;

std::shared_ptr<const Evaluated> evaluated(int highHours = 12) {
    auto result = std::make_shared<Evaluated>();
    result->scenario = std::make_shared<const models::Scenario>(
        models::test::twoOffers({models::test::computing("w", models::test::day(60, highHours, 20))}, 480));
    result->evaluation = *models::evaluate(*result->scenario);
    return result;
}

class MapRunnerTest : public testing::Test {
  protected:
    MapRunner runner;
    std::vector<std::shared_ptr<const MapShown>> pictures;

    void SetUp() override {
        QObject::connect(&runner, &MapRunner::pictured, &runner,
                         [this](const auto& shown) { pictures.push_back(shown); });
    }
    bool settle() {
        return QTest::qWaitFor([&] { return runner.isSettled(); }, test::kPatienceMs);
    }
};

TEST_F(MapRunnerTest, ComesCoarseFirstThenWhole) {
    const auto result = evaluated();
    runner.request({result, {}, {}, false, 100, 100});
    EXPECT_FALSE(runner.isSettled());
    ASSERT_TRUE(settle());
    ASSERT_EQ(pictures.size(), 2u);
    EXPECT_FALSE(pictures[0]->map.complete);
    EXPECT_TRUE(pictures[1]->map.complete);
    EXPECT_LT(pictures[0]->map.computed, pictures[1]->map.computed);
    // The threads change no cell.
    const MapShown& shown = *pictures[1];
    models::MapOptions options;
    options.columns = options.rows = 100;
    const auto alone = *models::decisionMap(*result->scenario, shown.x, shown.y, options);
    for (std::size_t i = 0; i < alone.cells.size(); ++i) {
        ASSERT_EQ(alone.cells[i].winner, shown.map.cells[i].winner) << i;
        ASSERT_EQ(alone.cells[i].margin, shown.map.cells[i].margin) << i;
    }
    for (const MapChoice& choice : shown.choices)
        EXPECT_TRUE(choice.whyNot.empty() || choice.input == MapInput::VirtualOverhead ||
                    choice.input == MapInput::Operations);
}

TEST_F(MapRunnerTest, EveryRequestOfADragIsNotComputedButTheNewestIs) {
    std::shared_ptr<const Evaluated> last;
    for (int i = 1; i <= 12; ++i) {
        last = evaluated(i);
        runner.request({last, {}, {}, false, 60, 60});
    }
    ASSERT_TRUE(settle());
    ASSERT_FALSE(pictures.empty());
    EXPECT_EQ(pictures.back()->result, last);
    EXPECT_TRUE(pictures.back()->map.complete);
    EXPECT_LE(pictures.size(), 4u) << "the first coarse one, then those of the newest";
}

TEST_F(MapRunnerTest, AnEditStopsRefiningButNotTheCoarsePicture) {
    runner.request({evaluated(), {}, {}, false, 200, 200});
    runner.interrupt();
    EXPECT_FALSE(runner.isSettled()) << "something must come to be seen";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !pictures.empty(); }, test::kPatienceMs));
    runner.interrupt();
    EXPECT_TRUE(runner.isSettled());
    const auto seen = pictures.size();
    QTest::qWait(50);
    EXPECT_EQ(pictures.size(), seen);
}

TEST_F(MapRunnerTest, SaysWhyThereIsNoMap) {
    auto result = std::make_shared<Evaluated>(*evaluated());
    runner.request({result,
                    std::pair{models::MapAxis{MapInput::Operations, 0.0, 1.0, false},
                              models::MapAxis{MapInput::PriceRatio, 0.5, 3.0, false}},
                    {},
                    true,
                    50,
                    50});
    ASSERT_TRUE(settle());
    ASSERT_EQ(pictures.size(), 1u);
    EXPECT_NE(pictures[0]->problem.find("the hourly wage is 0"), std::string::npos) << pictures[0]->problem;
    EXPECT_TRUE(pictures[0]->map.cells.empty());
    EXPECT_FALSE(pictures[0]->choices[models::index(MapInput::Operations)].whyNot.empty());
}

TEST_F(MapRunnerTest, PutsAnInputAcrossAndLeavesARangeTheScenarioHasLeft) {
    const auto result = evaluated();
    const std::pair axes{models::MapAxis{MapInput::PriceRatio, 2.0, 3.0, false},
                         models::MapAxis{MapInput::Growth, -0.5, 1.0, false}};
    runner.request({result, axes, MapInput::Utilization, false, 50, 50});
    ASSERT_TRUE(settle());
    EXPECT_EQ(pictures.back()->x.input, MapInput::Utilization);
    EXPECT_EQ(pictures.back()->y, axes.second);
    runner.request({result, axes, {}, false, 50, 50});  // the scenario stands at 1.5
    ASSERT_TRUE(settle());
    EXPECT_LE(pictures.back()->x.low, 1.5);
    runner.request({result, axes, {}, true, 50, 50});
    ASSERT_TRUE(settle());
    EXPECT_EQ(pictures.back()->x, axes.first) << "a typed range stays";
}

TEST(MapRunner, CanBeDestroyedAtWork) {
    for (int i = 0; i < 5; ++i) {
        MapRunner runner;
        runner.request({evaluated(), {}, {}, false, 200, 200});
        QTest::qWait(i);
    }
}

}  // namespace
}  // namespace splitpoint::ui
