#include "ui/jobs/chance_runner.h"

#include <algorithm>
#include <utility>

#include "ui/jobs/background_priority.h"

namespace splitpoint::ui {

ChanceRunner::ChanceRunner(QObject* parent) : QObject(parent), job_(*this, pool_) {
    pool_.setMaxThreadCount(1);
}

ChanceRunner::~ChanceRunner() = default;

void ChanceRunner::request(const std::vector<models::ScenarioSnapshot>& scenarios) {
    const std::vector<Answer> known = std::exchange(answers_, {});
    bool any = false;
    for (const models::ScenarioSnapshot& scenario : scenarios) {
        const auto same = std::find_if(known.begin(), known.end(), [&](const Answer& each) {
            return each.scenario == scenario || *each.scenario == *scenario;
        });
        const bool answered = same != known.end() && (same->chances || same->failed);
        answers_.push_back(answered ? Answer{scenario, same->chances, same->failed} : Answer{scenario, nullptr, false});
        any = any || answered;
    }
    startNext();
    if (any) Q_EMIT changed();
}

void ChanceRunner::startNext() {
    const auto next = std::find_if(answers_.begin(), answers_.end(),
                                   [](const Answer& each) { return !each.chances && !each.failed; });
    if (next == answers_.end()) return job_.cancel();
    job_.start(
        [scenario = next->scenario](const std::stop_token& stop) -> models::Result<Chances> {
            giveWayToTheWindow();
            auto chances = models::winningChances(*scenario, {}, stop);
            if (!chances) return tl::unexpected(chances.error());
            return std::make_shared<const models::WinningChances>(std::move(*chances));
        },
        [this, scenario = next->scenario](models::Result<Chances> found) {
            for (Answer& answer : answers_) {
                if (answer.scenario != scenario) continue;
                if (found)
                    answer.chances = std::move(*found);
                else
                    answer.failed = true;
                break;
            }
            startNext();
            Q_EMIT changed();
        });
}

void ChanceRunner::cancel() {
    job_.cancel();
}

ChanceRunner::Chances ChanceRunner::chancesOf(const models::ScenarioSnapshot& scenario) const {
    const auto found =
        std::find_if(answers_.begin(), answers_.end(), [&](const Answer& each) { return each.scenario == scenario; });
    return found == answers_.end() ? nullptr : found->chances;
}

}  // namespace splitpoint::ui
