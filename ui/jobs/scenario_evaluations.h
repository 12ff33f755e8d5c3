#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QString>
#include <QThreadPool>

#include "models/evaluation.h"
#include "models/scenario.h"
#include "ui/jobs/latest_job.h"

namespace splitpoint::ui {

/// Results of several scenarios at once, off the GUI thread; those of scenarios that did not change are kept.
class ScenarioEvaluations : public QObject {
    Q_OBJECT

  public:
    static constexpr std::size_t kMost = 4;

    struct Answer {
        models::ScenarioSnapshot scenario;
        std::shared_ptr<const models::Evaluation> evaluation;  ///< null: not known yet, or it cannot be computed
        QString problem;                                       ///< why it cannot
    };

    explicit ScenarioEvaluations(QObject* parent = nullptr);

    /// The first `kMost` of them; work on others stops.
    void request(const std::vector<models::ScenarioSnapshot>& scenarios);
    /// Stops what is under way; the next request computes it.
    void cancel();
    /// In the order of the request.
    [[nodiscard]] const std::vector<Answer>& answers() const { return answers_; }
    [[nodiscard]] bool isSettled() const;

  Q_SIGNALS:
    void changed();

  private:
    using Evaluated = std::shared_ptr<const models::Evaluation>;

    QThreadPool pool_;
    std::vector<Answer> answers_;
    std::vector<std::unique_ptr<LatestJob<Evaluated>>> jobs_;
};

}  // namespace splitpoint::ui
