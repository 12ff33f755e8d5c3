#pragma once

#include <QWidget>

#include "ui/document/scenario_document.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace splitpoint::ui {

class ScenariosPanel;

/// What the scenario is made of, and what else can be opened: workloads, offers, calibration, files; below it its scenarios.
class ProjectPanel : public QWidget {
    Q_OBJECT

  public:
    explicit ProjectPanel(ScenarioDocument& document, QWidget* parent = nullptr);
    /// Whether the files opened last stand below the samples; not in a window that remembers nothing, as for pictures.
    void showRecentFiles(bool shown);

    void selectWorkload(int index);
    /// Puts the selected workload's name into an editor.
    void renameWorkload();
    void refresh();
    [[nodiscard]] ScenariosPanel& scenarios() { return *scenarioTree_; }

  Q_SIGNALS:
    void workloadSelected(int index);
    void offerRequested(splitpoint::models::Tier tier);
    void calibrationRequested();
    void sampleRequested(const QString& path);
    void fileRequested(const QString& path);
    void refused(const QString& sentence);

  private:
    void fillWorkloads();
    /// Of the workloads, GPUs.
    const std::vector<double>& means();
    void fillOffers();
    void fillCalibration();
    void fillFiles();
    void activate(QTreeWidgetItem* item);
    void rename(QTreeWidgetItem* item);

    ScenarioDocument& document_;
    bool recentShown_ = true;
    QTreeWidget* tree_;
    QTreeWidgetItem* workloads_;
    QTreeWidgetItem* offers_;
    QTreeWidgetItem* calibration_;
    QTreeWidgetItem* files_;
    ScenariosPanel* scenarioTree_;
    int selected_ = 0;
    models::ScenarioSnapshot meansOf_;  ///< what `means_` was computed of
    std::vector<double> means_;
};

}  // namespace splitpoint::ui
