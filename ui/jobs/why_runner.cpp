#include "ui/jobs/why_runner.h"

#include "ui/jobs/background_priority.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

WhyRunner::WhyRunner(QObject* parent) : QObject(parent), job_(*this, pool_) {
    pool_.setMaxThreadCount(2);  // a stopped explanation takes a moment to notice; the next must not queue behind it
}

void WhyRunner::request(std::shared_ptr<const Evaluated> result) {
    job_.start(
        [result = std::move(result)](const std::stop_token& stop) -> models::Result<Answer> {
            giveWayToTheWindow();
            auto why = models::explainDecision(*result->scenario, result->evaluation, stop);
            if (!why) return tl::unexpected(why.error());
            return std::make_shared<const Explained>(Explained{result, std::move(*why)});
        },
        [this](models::Result<Answer> answer) {
            if (answer)
                Q_EMIT explained(latest_ = *answer);
            else
                Q_EMIT failed(worded(answer.error().message));
        });
}

}  // namespace splitpoint::ui
