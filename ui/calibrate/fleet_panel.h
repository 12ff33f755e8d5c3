#pragma once

#include <memory>
#include <vector>

#include <QThreadPool>
#include <QWidget>

#include "ui/calibrate/fleet_files.h"
#include "ui/calibrate/fleet_view.h"
#include "ui/document/scenario_document.h"
#include "ui/jobs/latest_job.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace splitpoint::ui {

class ChartView;
class EffectPanel;
class FigureTable;
class NoteLabel;

/// Many machines of a kind: how far their nodes lie apart, who is slow and why, and how often they are disturbed. Shows
/// the profiles of a folder, or where none was chosen those of the project.
class FleetPanel : public QWidget {
    Q_OBJECT

  public:
    explicit FleetPanel(ScenarioDocument& document, QWidget* parent = nullptr);
    ~FleetPanel() override;

    /// Profiles and folder of the project; the folder is read when the panel is seen.
    void setProject(const std::vector<ProjectProfile>& profiles, const FleetFolder& folder);
    /// Takes a folder into the project, one undoable step.
    void openFolder(const QString& path);
    void askForFolder();
    void apply();
    [[nodiscard]] const FleetView& view() const { return view_; }
    [[nodiscard]] ChartView* chart() const { return chart_; }
    [[nodiscard]] bool isReading() const { return job_.isBusy(); }
    [[nodiscard]] QString effect() const;

  Q_SIGNALS:
    void refused(const QString& sentence);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    QWidget* createEmptyState();
    QWidget* createSources();
    QWidget* createLeft();
    void setFolder(const FleetFolder& folder, const QString& words);
    void read();
    void showFiles(FleetFiles files);
    void showFleet();
    void showKind();
    void showEffect();
    [[nodiscard]] const FleetKind* kind() const;

    ScenarioDocument& document_;
    QThreadPool pool_;
    LatestJob<std::shared_ptr<const FleetFiles>> job_;
    std::vector<ProjectProfile> project_;
    FleetFolder folder_;
    bool stale_ = false;  ///< the folder is to be read when the panel is seen
    FleetFiles files_;
    FleetView view_;

    QStackedWidget* stack_;
    NoteLabel* source_;
    NoteLabel* problems_;
    NoteLabel* emptyNote_;
    QPushButton* forget_;
    QPushButton* again_;
    QComboBox* kind_;
    NoteLabel* verdict_;
    NoteLabel* notes_;
    FigureTable* nodes_;
    FigureTable* probes_;
    NoteLabel* disturbance_;
    QComboBox* set_;
    QPushButton* apply_;
    EffectPanel* effect_;
    ChartView* chart_;
};

}  // namespace splitpoint::ui
