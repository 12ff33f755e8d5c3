#pragma once

#include <memory>
#include <optional>

#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

#include "models/calibration/profile.h"
#include "ui/calibrate/calibration_run.h"
#include "ui/calibrate/run_plan.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace splitpoint::ui {

class FigureTable;
class NoteLabel;

/// Measures this machine: what will happen, what to choose, Run and Cancel, and what each probe shows meanwhile.
class RunPanel : public QWidget {
    Q_OBJECT

  public:
    explicit RunPanel(QWidget* parent = nullptr);
    ~RunPanel() override;

    /// Where the calibrator is looked for; the folder of this program if never called.
    void setCalibratorFolder(const QString& folder);
    void start();
    void cancel();
    /// Whether the calibrator was asked what a run would do and has not answered yet.
    [[nodiscard]] bool isAsking() const { return planner_.state() != QProcess::NotRunning; }
    [[nodiscard]] const CalibrationRun& run() const { return run_; }
    /// What the panel says of the last run's end; empty before.
    [[nodiscard]] QString outcome() const;

  Q_SIGNALS:
    /// A run left a profile with at least one finished round.
    void profileMeasured(const splitpoint::models::calibration::Profile& profile);
    void examplesRequested();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    QWidget* createChoices();
    QWidget* createControls();
    void askForPlan();
    void refreshPlan();
    void refreshRun();
    void finish(RunEnd end, const QString& sentence);
    void showProfile(const models::calibration::Profile& profile);
    void chooseFolder();
    [[nodiscard]] RunRequest request() const;

    CalibrationRun run_;
    QProcess planner_;
    QTimer ticks_;
    std::unique_ptr<QTemporaryDir> outputs_;  ///< made with the first run: a window that is killed leaves none behind
    QString folder_;
    std::optional<RunPlan> plan_;
    bool planAsked_ = false;
    int runs_ = 0;

    QComboBox* mode_;
    QComboBox* declared_;
    QLineEdit* label_;
    QLineEdit* storage_;
    QCheckBox* gpus_;
    QCheckBox* withStorage_;
    QPushButton* browse_;
    QPushButton* start_;
    QPushButton* cancel_;
    QPushButton* examples_;
    QProgressBar* bar_;
    NoteLabel* planNote_;
    NoteLabel* preflight_;
    NoteLabel* findings_;
    NoteLabel* outcome_;
    FigureTable* probes_;
};

}  // namespace splitpoint::ui
