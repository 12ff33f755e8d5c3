#pragma once

#include <array>
#include <memory>

#include <QStringList>
#include <QWidget>

#include "ui/document/scenario_document.h"
#include "ui/jobs/evaluation_runner.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QTabWidget;

namespace splitpoint::ui {

class LazyChart;

/// The demand and what serves it: week, year and load duration of one workload or all, with controls that scale and shift
/// the selected workload's demand.
class DemandPage : public QWidget {
    Q_OBJECT

  public:
    DemandPage(ScenarioDocument& document, EvaluationRunner& runner, QWidget* parent = nullptr);

    /// @param index -1: all workloads together
    void setWorkload(int index);
    void setUpdating(bool updating);
    [[nodiscard]] QList<LazyChart*> charts() const;

  Q_SIGNALS:
    void workloadSelected(int index);
    void refused(const QString& sentence);

  private:
    [[nodiscard]] QWidget* createControls();
    void refreshControls();
    void setService(const std::shared_ptr<const ServiceShown>& service);
    void setFacts(const models::DemandStatistics& statistics);
    void scaleTo(double mean);
    void shift(int hours);
    void want();

    ScenarioDocument& document_;
    EvaluationRunner& runner_;
    int workload_ = -1;
    int busiestWeek_ = 0;
    QStringList workloadNames_;  ///< as listed
    QComboBox* workloads_;
    QComboBox* plans_;
    QDoubleSpinBox* mean_;
    QWidget* edits_;
    QLabel* facts_;
    QTabWidget* tabs_;
    std::array<LazyChart*, 4> charts_{};
};

}  // namespace splitpoint::ui
