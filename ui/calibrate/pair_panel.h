#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "ui/calibrate/calibration_pair.h"
#include "ui/document/scenario_document.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace splitpoint::ui {

class ChartView;
class EffectPanel;
class FigureTable;
class NoteLabel;
class ProfileBox;

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
    void pairChanged();
    void refused(const QString& sentence);
    void profilesRequested();

  private:
    /// What the pair can change in the scenario.
    enum class Target { Slowdown, Disturbance, Job };
    QWidget* createChoices();
    QWidget* createLeft();
    void refresh();
    void refreshSets();
    void refreshTargets();
    void showPair();
    void showTarget();
    void change(models::Scenario& scenario) const;
    [[nodiscard]] std::optional<Target> target() const;
    [[nodiscard]] QString editWords() const;
    [[nodiscard]] const ProjectProfile* chosen(const QComboBox* box) const;

    ScenarioDocument& document_;
    std::vector<ProjectProfile> profiles_;
    std::optional<CalibrationPair> pair_;

    QStackedWidget* stack_;
    ProfileBox* first_;
    ProfileBox* second_;
    QComboBox* set_;
    QComboBox* mix_;
    QComboBox* target_;
    QComboBox* workload_;
    NoteLabel* mismatches_;
    NoteLabel* notes_;
    NoteLabel* details_;
    NoteLabel* disturbance_;
    FigureTable* components_;
    FigureTable* probes_;
    EffectPanel* effect_;
    ChartView* chart_;
    QPushButton* apply_;
};

}  // namespace splitpoint::ui
