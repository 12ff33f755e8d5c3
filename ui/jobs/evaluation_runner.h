#pragma once

#include <memory>
#include <optional>

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include "models/demand/statistics.h"
#include "models/evaluate.h"
#include "models/evaluation.h"
#include "models/scenario.h"
#include "ui/jobs/latest_job.h"

namespace splitpoint::ui {

/// Plans, sweep and answer of one snapshot.
struct Evaluated {
    models::ScenarioSnapshot scenario;
    models::Evaluation evaluation;
    std::optional<models::CrossingCurves> crossing;
    bool switchPointsKnown = false;
};

/// Hour by hour, for the demand charts.
struct ServiceShown {
    models::ScenarioSnapshot scenario;
    models::PlanKind plan = models::PlanKind::Hybrid;
    models::NodeCounts nodes;
    int workload = -1;
    models::HourlyService service;
    models::DemandStatistics statistics;  ///< of service.demandGpus
};

/// What the demand charts are asked to show. Without a plan: the recommended one.
struct ServiceWanted {
    std::optional<models::PlanKind> plan;
    int workload = -1;
    friend bool operator==(const ServiceWanted&, const ServiceWanted&) = default;
};

/// Keeps the results of the newest snapshot: first plans, sweep and answer, then the hourly service of the plan on show,
/// then the switch points. Each new request stops the work before it.
class EvaluationRunner : public QObject {
    Q_OBJECT

  public:
    explicit EvaluationRunner(QObject* parent = nullptr);

    void request(models::ScenarioSnapshot scenario);
    void show(ServiceWanted wanted);
    [[nodiscard]] const ServiceWanted& shown() const { return wanted_; }

    [[nodiscard]] const std::shared_ptr<const Evaluated>& latest() const { return latest_; }
    /// Nothing is under way: every number on the screen is final.
    [[nodiscard]] bool isSettled() const { return !plans_.isBusy() && !service_.isBusy() && !switches_.isBusy(); }
    /// From the newest request to its answer.
    [[nodiscard]] double milliseconds() const { return milliseconds_; }

  Q_SIGNALS:
    void started();
    void evaluated(const std::shared_ptr<const splitpoint::ui::Evaluated>& result);
    void serviceReady(const std::shared_ptr<const splitpoint::ui::ServiceShown>& service);
    /// The same result with its switch points.
    void switchPointsReady(const std::shared_ptr<const splitpoint::ui::Evaluated>& result);
    void failed(const QString& sentence);
    void settled();

  private:
    using PlansAnswer = std::shared_ptr<const Evaluated>;
    using ServiceAnswer = std::shared_ptr<const ServiceShown>;

    void takePlans(models::Result<PlansAnswer> answer);
    void startService();
    void startSwitchPoints();
    void tellIfSettled();

    QThreadPool pool_;
    QThreadPool background_;  ///< of the switch points
    QElapsedTimer clock_;
    double milliseconds_ = 0;
    ServiceWanted wanted_;
    PlansAnswer latest_;
    ServiceAnswer latestService_;
    LatestJob<PlansAnswer> plans_;
    LatestJob<ServiceAnswer> service_;
    LatestJob<PlansAnswer> switches_;
};

}  // namespace splitpoint::ui
