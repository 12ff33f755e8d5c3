#pragma once

#include <memory>

#include <QObject>
#include <QThreadPool>

#include "models/decision/monthly_cash.h"
#include "models/performance/capacity_wait.h"
#include "ui/jobs/evaluation_runner.h"

namespace splitpoint::ui {

/// What needs every hour of all three plans: their money by month and their bursts.
struct PlanDetails {
    /// Of one plan; where it could not be computed the problem says why and the rest is empty.
    struct Plan {
        models::CashPlan cash;
        std::vector<models::CapacityBurst> bursts;
        QString problem;
    };
    std::shared_ptr<const Evaluated> of;  ///< the evaluation that it belongs to
    models::PerPlan<Plan> plans;
};

/// Off the GUI thread, and only when a page on show asks: the newest request stops the one before it.
class PlanDetailsRunner : public QObject {
    Q_OBJECT

  public:
    explicit PlanDetailsRunner(QObject* parent = nullptr);

    /// Answers with `ready`; at once where it is known already. The same scenario is not computed twice.
    void request(const std::shared_ptr<const Evaluated>& result);
    [[nodiscard]] const std::shared_ptr<const PlanDetails>& latest() const { return latest_; }
    [[nodiscard]] bool isSettled() const { return !job_.isBusy(); }

  Q_SIGNALS:
    void ready(const std::shared_ptr<const splitpoint::ui::PlanDetails>& details);

  private:
    using Answer = std::shared_ptr<const PlanDetails>;

    QThreadPool pool_;
    std::shared_ptr<const Evaluated> wanted_;
    Answer latest_;
    LatestJob<Answer> job_;
};

}  // namespace splitpoint::ui
