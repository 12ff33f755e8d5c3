#include "ui/jobs/scenario_evaluations.h"
#include "ui/language/model_words.h"

#include <algorithm>
#include <utility>

#include "models/evaluate.h"

namespace splitpoint::ui {

ScenarioEvaluations::ScenarioEvaluations(QObject* parent) : QObject(parent) {
    pool_.setMaxThreadCount(2);
    for (std::size_t i = 0; i < kMost; ++i) jobs_.push_back(std::make_unique<LatestJob<Evaluated>>(*this, pool_));
}

void ScenarioEvaluations::request(const std::vector<models::ScenarioSnapshot>& scenarios) {
    const std::vector<Answer> known = std::exchange(answers_, {});
    for (const auto& job : jobs_) job->cancel();
    for (std::size_t i = 0; i < scenarios.size() && i < kMost; ++i) {
        const auto same = std::find_if(known.begin(), known.end(), [&](const Answer& each) {
            return each.scenario == scenarios[i] || *each.scenario == *scenarios[i];
        });
        const bool answered = same != known.end() && (same->evaluation || !same->problem.isEmpty());
        answers_.push_back(answered ? Answer{scenarios[i], same->evaluation, same->problem} : Answer{scenarios[i], nullptr, {}});
        if (answered) continue;
        jobs_[i]->start(
            [scenario = scenarios[i]](const std::stop_token& stop) -> models::Result<Evaluated> {
                auto evaluation = models::evaluate(*scenario, stop);
                if (!evaluation) return tl::unexpected(evaluation.error());
                return std::make_shared<const models::Evaluation>(std::move(*evaluation));
            },
            [this, i](models::Result<Evaluated> answer) {
                if (answer) answers_[i].evaluation = std::move(*answer);
                else
                    answers_[i].problem = worded(answer.error().message);
                Q_EMIT changed();
            });
    }
    Q_EMIT changed();
}

void ScenarioEvaluations::cancel() {
    for (const auto& job : jobs_) job->cancel();
}

bool ScenarioEvaluations::isSettled() const {
    return std::none_of(jobs_.begin(), jobs_.end(), [](const auto& job) { return job->isBusy(); });
}

}  // namespace splitpoint::ui
