#include "ui/jobs/latest_job.h"

#include <atomic>
#include <chrono>
#include <thread>

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "models/files/scenario_file.h"
#include "tests/ui/patience.h"
#include "tests/ui/window/test_scenarios.h"
#include "ui/jobs/evaluation_runner.h"

namespace splitpoint::ui {
namespace {

using models::Result;

/// Work that goes on until it is stopped, or until it is let go.
LatestJob<int>::Work waitingWork(std::atomic<bool>& stopped, const std::atomic<bool>& go, int answer) {
    return [&stopped, &go, answer](const std::stop_token& stop) -> Result<int> {
        while (!go && !stop.stop_requested()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        if (!stop.stop_requested()) return answer;
        stopped = true;
        return tl::unexpected(models::Error{models::ErrorKind::Canceled, "stopped"});
    };
}

TEST(LatestJob, GivesTheAnswerOnTheThreadOfItsContext) {
    QObject context;
    QThreadPool pool;
    LatestJob<int> job(context, pool);
    std::thread::id where;
    int answer = 0;
    job.start([](const std::stop_token&) -> Result<int> { return 42; },
              [&](Result<int> result) {
                  answer = *result;
                  where = std::this_thread::get_id();
              });
    EXPECT_TRUE(job.isBusy());
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer == 42; }, test::kPatienceMs));
    EXPECT_EQ(where, std::this_thread::get_id());
    EXPECT_FALSE(job.isBusy());
}

TEST(LatestJob, StopsOldWorkAndDropsItsAnswer) {
    QObject context;
    QThreadPool pool;
    LatestJob<int> job(context, pool);
    std::atomic<bool> stopped{false}, go{false};
    std::vector<int> answers;
    job.start(waitingWork(stopped, go, 1), [&](Result<int> result) { answers.push_back(result.value_or(-1)); });
    job.start([](const std::stop_token&) -> Result<int> { return 2; }, [&](Result<int> result) { answers.push_back(*result); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return stopped && !answers.empty(); }, test::kPatienceMs));
    QTest::qWait(20);
    EXPECT_EQ(answers, std::vector<int>{2});
}

TEST(LatestJob, DropsAnAnswerThatCameBeforeTheNextRequestButWasNotDeliveredYet) {
    QObject context;
    QThreadPool pool;
    LatestJob<int> job(context, pool);
    std::vector<int> answers;
    job.start([](const std::stop_token&) -> Result<int> { return 1; }, [&](Result<int> result) { answers.push_back(*result); });
    ASSERT_TRUE(pool.waitForDone(test::kPatienceMs));  // finished, its delivery is still in the event queue
    job.start([](const std::stop_token&) -> Result<int> { return 2; }, [&](Result<int> result) { answers.push_back(*result); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !answers.empty(); }, test::kPatienceMs));
    QTest::qWait(20);
    EXPECT_EQ(answers, std::vector<int>{2});
}

TEST(LatestJob, DestructionStopsAndWaits) {
    QThreadPool pool;
    std::atomic<bool> stopped{false}, go{false};
    bool answered = false;
    {
        QObject context;
        LatestJob<int> job(context, pool);
        job.start(waitingWork(stopped, go, 1), [&](Result<int>) { answered = true; });
    }
    EXPECT_TRUE(stopped || pool.activeThreadCount() == 0);
    QTest::qWait(20);
    EXPECT_FALSE(answered);
}

TEST(EvaluationRunner, BringsPlansThenServiceThenSwitchPointsOfTheNewestScenario) {
    EvaluationRunner runner;
    QSignalSpy plans(&runner, &EvaluationRunner::evaluated);
    QSignalSpy services(&runner, &EvaluationRunner::serviceReady);
    QSignalSpy switches(&runner, &EvaluationRunner::switchPointsReady);
    models::Scenario scenario = test::fullScenario();
    models::ScenarioSnapshot newest;
    for (int edit = 1; edit <= 5; ++edit) {
        scenario.offer(models::Tier::OnDemand)->usdPerGpuHour = 3.0 + edit;
        newest = std::make_shared<const models::Scenario>(scenario);
        runner.request(newest);
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return runner.isSettled(); }, test::kPatienceMs));
    EXPECT_EQ(plans.count(), 1);
    EXPECT_EQ(services.count(), 1);
    EXPECT_EQ(switches.count(), 1);
    EXPECT_EQ(runner.latest()->scenario, newest);
    EXPECT_TRUE(runner.latest()->switchPointsKnown);
}

}  // namespace
}  // namespace splitpoint::ui
