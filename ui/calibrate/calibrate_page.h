#pragma once

#include <QWidget>

#include "ui/calibrate/fleet_panel.h"
#include "ui/calibrate/pair_panel.h"
#include "ui/calibrate/prediction_panel.h"
#include "ui/calibrate/profiles_panel.h"
#include "ui/calibrate/reference_panel.h"
#include "ui/calibrate/run_panel.h"

class QTabWidget;

namespace splitpoint::ui {

/// Measure, collect, pair and apply: the way from a machine to the scenario's overheads in three tabs; beside them what
/// one profile alone, many machines and our own error have to say.
class CalibratePage : public QWidget {
    Q_OBJECT

  public:
    enum class Tab { Measure, Profiles, Pair, Reference, Fleet, Prediction };

    explicit CalibratePage(ScenarioDocument& document, QWidget* parent = nullptr);

    void showTab(Tab tab);
    [[nodiscard]] RunPanel& runPanel() { return *run_; }
    [[nodiscard]] ProfilesPanel& profilesPanel() { return *list_; }
    [[nodiscard]] PairPanel& pairPanel() { return *pair_; }
    [[nodiscard]] ReferencePanel& referencePanel() { return *reference_; }
    [[nodiscard]] FleetPanel& fleetPanel() { return *fleet_; }
    [[nodiscard]] PredictionPanel& predictionPanel() { return *prediction_; }
    [[nodiscard]] const std::vector<ProjectProfile>& profiles() const { return profiles_; }

    /// Reads profiles into the project, one undoable step; files that are none are named, the others still count. A
    /// folder becomes the fleet.
    void openFiles(const QStringList& files);
    void askForFiles();
    void openExample(const QString& path);
    /// All that are shipped, in one step, and shows them.
    void openExamples();
    void removeProfile(const QString& id);
    /// Takes a profile for the reference of estimates, one undoable step; the one that is it already is none any more.
    void toggleReference(const QString& id);

  Q_SIGNALS:
    void refused(const QString& sentence);
    void reported(const QString& sentence);

  private:
    void refresh();
    bool add(const std::vector<ProjectProfile>& profiles, const QString& words);
    void saveProfile(const QString& id);
    void setReference(const QString& id, const QString& words);

    ScenarioDocument& document_;
    std::vector<ProjectProfile> profiles_;
    std::string shownProvenance_;
    QTabWidget* tabs_;
    RunPanel* run_;
    ProfilesPanel* list_;
    PairPanel* pair_;
    ReferencePanel* reference_;
    FleetPanel* fleet_;
    PredictionPanel* prediction_;
};

}  // namespace splitpoint::ui
