#pragma once

#include <memory>

#include <QStringList>
#include <QWidget>

#include "ui/jobs/plan_details.h"

class QComboBox;
class QLabel;

namespace splitpoint::ui {

class LazyChart;

/// How well the work runs: what a GPU at work loses, step times, how jobs scale, checkpoints, waiting for capacity.
class PerformancePage : public QWidget {
    Q_OBJECT

  public:
    explicit PerformancePage(QWidget* parent = nullptr);

    void setResult(const std::shared_ptr<const Evaluated>& result);
    /// The bursts of the plans, when they are known.
    void setDetails(const std::shared_ptr<const PlanDetails>& details);
    void setUpdating(bool updating);
    /// Whose jobs are drawn. @param index into the scenario's workloads
    void setWorkload(int index);
    [[nodiscard]] QList<LazyChart*> charts() const { return charts_; }

  Q_SIGNALS:
    void workloadSelected(int index);

  private:
    enum Chart { Efficiency, StepTimes, Scaling, Checkpoints, Waiting, ChartCount };

    [[nodiscard]] QWidget* createControls();
    void fillWorkloads();
    void drawWorkload();

    std::shared_ptr<const Evaluated> result_;
    int workload_ = 0;
    QStringList names_;
    QList<LazyChart*> charts_;
    QComboBox* workloads_;
};

}  // namespace splitpoint::ui
