#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QThreadPool>
#include <QWidget>

#include "models/evaluation.h"
#include "ui/calibrate/calibration_pair.h"
#include "ui/document/scenario_document.h"
#include "ui/jobs/latest_job.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace splitpoint::ui {

class ChartView;
class FigureTable;
class NoteLabel;

/// Bare metal beside virtual: what differs, the slowdown of each component, what it does to the answer, and Apply.
class PairPanel : public QWidget {
    Q_OBJECT

  public:
    explicit PairPanel(ScenarioDocument& document, QWidget* parent = nullptr);
    ~PairPanel() override;

    void setProfiles(const std::vector<ProjectProfile>& profiles);
    void setPair(const QString& firstId, const QString& secondId);
    [[nodiscard]] const std::optional<CalibrationPair>& pair() const { return pair_; }
    [[nodiscard]] ChartView* chart() const { return chart_; }
    /// One sentence about what applying does to the answer; empty while it is computed.
    [[nodiscard]] QString effect() const;
    void apply();

  Q_SIGNALS:
    void refused(const QString& sentence);
    void profilesRequested();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    struct Effect {
        models::Evaluation before, after;
    };
    QWidget* createChoices();
    QWidget* createLeft();
    void refresh();
    void refreshSets();
    void showPair();
    void showEffect();
    void requestEffect();
    void change(models::Scenario& scenario) const;
    [[nodiscard]] const ProjectProfile* chosen(const QComboBox* box) const;

    ScenarioDocument& document_;
    QThreadPool pool_;
    LatestJob<std::shared_ptr<const Effect>> job_;
    std::vector<ProjectProfile> profiles_;
    std::optional<CalibrationPair> pair_;
    std::shared_ptr<const Effect> effect_;
    QString effectOf_;  ///< which pair, set and mix `effect_` belongs to

    QStackedWidget* stack_;
    QComboBox* first_;
    QComboBox* second_;
    QComboBox* set_;
    QComboBox* mix_;
    QComboBox* workload_;
    NoteLabel* mismatches_;
    NoteLabel* notes_;
    NoteLabel* disturbance_;
    NoteLabel* effectNote_;
    FigureTable* components_;
    FigureTable* probes_;
    FigureTable* effectTable_;
    ChartView* chart_;
    QPushButton* apply_;
    QPushButton* applyJob_;
};

}  // namespace splitpoint::ui
