#include "ui/jobs/uncertainty_runner.h"

#include <ctime>

#include <QTest>

#include <gtest/gtest.h>

#include "tests/models/plan/scenario_builder.h"
#include "tests/ui/patience.h"

namespace splitpoint::ui {
namespace {

std::shared_ptr<const Evaluated> evaluated(int highHours = 12, bool ranged = true, int hours = 480) {
    auto scenario =
        models::test::twoOffers({models::test::computing("w", models::test::day(60, highHours, 20))}, hours);
    if (ranged) {
        scenario.offer(models::Tier::OnDemand)->usdPerGpuHour = {2.0, 3.0, 4.2};
        scenario.workloads[0].growthPerYear = {-0.2, 0.1, 0.6};
    }
    auto result = std::make_shared<Evaluated>();
    result->scenario = std::make_shared<const models::Scenario>(std::move(scenario));
    result->evaluation = *models::evaluate(*result->scenario);
    return result;
}

class UncertaintyRunnerTest : public testing::Test {
  protected:
    UncertaintyRunner runner;
    std::vector<std::shared_ptr<const Simulated>> pictures;

    void SetUp() override {
        QObject::connect(&runner, &UncertaintyRunner::pictured, &runner,
                         [this](const auto& picture) { pictures.push_back(picture); });
    }
    bool settle() {
        return QTest::qWaitFor([&] { return runner.isSettled(); }, test::kPatienceMs);
    }
};

TEST_F(UncertaintyRunnerTest, EveryPictureIsOfMoreThanTheOneBefore) {
    const auto result = evaluated();
    runner.request(result);
    EXPECT_FALSE(runner.isSettled());
    ASSERT_TRUE(settle());
    ASSERT_EQ(pictures.size(), 5u);
    const std::array<int, 5> draws{256, 4096, 4096, 65536, 65536};
    for (std::size_t i = 0; i < draws.size(); ++i) {
        EXPECT_EQ(pictures[i]->simulation.draws, draws[i]) << i;
        EXPECT_EQ(pictures[i]->result, result);
        EXPECT_EQ(pictures[i]->refining, i + 1 < draws.size()) << i;
        EXPECT_EQ(pictures[i]->simulation.calibrating.has_value(), i >= 2) << i << ": details, once known, stay";
    }
    EXPECT_EQ(runner.latest(), pictures.back());
    ASSERT_TRUE(runner.firstPictureMs().has_value());
    // The threads change nothing.
    models::SimulationSettings settings;
    settings.draws = models::kMostDraws;
    const auto alone = models::simulate(*result->scenario, settings);
    ASSERT_TRUE(alone.has_value());
    for (std::size_t plan = 0; plan < models::kPlanCount; ++plan)
        EXPECT_EQ(alone->plans[plan].asDecided.sortedUsdPerUsefulGpuHour,
                  pictures.back()->simulation.plans[plan].asDecided.sortedUsdPerUsefulGpuHour);
}

TEST_F(UncertaintyRunnerTest, HourByHourAPreviewComesFirstAndTheDetailsWithFewFutures) {
    const auto counted = evaluated();
    auto scenario = std::make_shared<models::Scenario>(*counted->scenario);
    scenario->offer(models::Tier::OnDemand)->instanceGpus = 4;
    auto result = std::make_shared<Evaluated>();
    result->evaluation = *models::evaluate(*scenario);
    result->scenario = scenario;
    runner.request(result);
    ASSERT_TRUE(settle());
    struct Seen {
        int draws;
        bool preview, details, refining;
        bool operator==(const Seen&) const = default;
    };
    std::vector<Seen> seen;
    for (const auto& picture : pictures)
        seen.push_back({picture->simulation.draws, picture->simulation.onlyAsDecided,
                        picture->simulation.calibrating.has_value(), picture->refining});
    EXPECT_EQ(seen, (std::vector<Seen>{{models::kPreviewDraws, true, false, true},
                                       {256, false, false, true},
                                       {256, false, true, true},
                                       {4096, false, true, true},
                                       {4096, false, true, false}}));
}

TEST_F(UncertaintyRunnerTest, TheNewestOfADragIsTheOneThatIsFinished) {
    std::shared_ptr<const Evaluated> last;
    for (int i = 1; i <= 12; ++i) {
        last = evaluated(i);
        runner.request(last);
    }
    ASSERT_TRUE(settle());
    ASSERT_FALSE(pictures.empty());
    EXPECT_EQ(pictures.back()->result, last);
    EXPECT_FALSE(pictures.back()->refining);
    EXPECT_LE(pictures.size(), 6u) << "the first one of a request before, then those of the newest";
}

TEST_F(UncertaintyRunnerTest, TheSameScenarioIsNotSimulatedAgain) {
    const auto result = evaluated();
    runner.request(result);
    ASSERT_TRUE(settle());
    const auto seen = pictures.size();
    runner.request(std::make_shared<Evaluated>(*result));  // its switch points came later
    EXPECT_TRUE(runner.isSettled());
    QTest::qWait(30);
    EXPECT_EQ(pictures.size(), seen);
}

TEST_F(UncertaintyRunnerTest, CancelReturnsAtOnceAndNothingComesAfterIt) {
    runner.request(evaluated(12, true, 8760));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !pictures.empty(); }, test::kPatienceMs));
    timespec before{}, after{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
    runner.cancel();
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
    EXPECT_LT(static_cast<double>(after.tv_sec - before.tv_sec) * 1e3 +
                  static_cast<double>(after.tv_nsec - before.tv_nsec) / 1e6,
              1.0)
        << "the window waits for no worker";
    EXPECT_TRUE(runner.isSettled());
    const auto seen = pictures.size();
    QTest::qWait(50);
    EXPECT_EQ(pictures.size(), seen);
    // What was stopped can be asked for again.
    runner.request(pictures.back()->result);
    EXPECT_FALSE(runner.isSettled());
}

TEST_F(UncertaintyRunnerTest, AnEditStopsRefiningButNotTheFirstPicture) {
    runner.request(evaluated());
    runner.interrupt();
    EXPECT_FALSE(runner.isSettled()) << "something must come to be seen";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !pictures.empty(); }, test::kPatienceMs));
    runner.interrupt();
    EXPECT_TRUE(runner.isSettled());
}

TEST_F(UncertaintyRunnerTest, WithoutRangesThereIsOneFutureAndASentence) {
    runner.request(evaluated(12, false));
    ASSERT_TRUE(settle());
    ASSERT_EQ(pictures.size(), 1u);
    EXPECT_FALSE(pictures[0]->simulation.nothingUncertain.empty());
    EXPECT_FALSE(pictures[0]->refining);
}

}  // namespace
}  // namespace splitpoint::ui
