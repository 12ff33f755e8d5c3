#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QString>
#include <QThreadPool>

#include "models/scenario.h"
#include "models/uncertainty/winning_chances.h"
#include "ui/jobs/latest_job.h"

namespace splitpoint::ui {

/// How likely each plan is the cheapest, of one scenario or several, off the GUI thread and giving way to it; those of
/// scenarios that did not change are kept.
///
/// Belongs to the GUI thread.
/// @test tests/ui/jobs: the figures of the model, kept answers, canceled within a moment, a failure
class ChanceRunner : public QObject {
    Q_OBJECT

  public:
    using Chances = std::shared_ptr<const models::WinningChances>;

    explicit ChanceRunner(QObject* parent = nullptr);
    ~ChanceRunner() override;

    /// Work on other scenarios stops; `changed` comes as each answer is there, and at once where one is known.
    void request(const std::vector<models::ScenarioSnapshot>& scenarios);
    /// Stops what is under way; the next request computes it.
    void cancel();
    /// Null while not known, or where it cannot be computed.
    [[nodiscard]] Chances chancesOf(const models::ScenarioSnapshot& scenario) const;
    [[nodiscard]] bool isSettled() const { return !job_.isBusy(); }

  Q_SIGNALS:
    void changed();

  private:
    struct Answer {
        models::ScenarioSnapshot scenario;
        Chances chances;
        bool failed = false;
    };

    void startNext();

    QThreadPool pool_;
    std::vector<Answer> answers_;
    LatestJob<Chances> job_;
};

}  // namespace splitpoint::ui
