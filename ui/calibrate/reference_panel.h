#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "ui/calibrate/reference_view.h"
#include "ui/document/scenario_document.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace splitpoint::ui {

class ChartView;
class EffectPanel;
class FigureTable;
class NoteLabel;

/// One profile alone: an estimate against a reference that the user chose among the profiles of the project.
class ReferencePanel : public QWidget {
    Q_OBJECT

  public:
    explicit ReferencePanel(ScenarioDocument& document, QWidget* parent = nullptr);

    /// @param referenceId  of the project; empty: none was chosen
    void setProfiles(const std::vector<ProjectProfile>& profiles, const QString& referenceId);
    [[nodiscard]] const std::optional<ReferenceView>& view() const { return view_; }
    [[nodiscard]] ChartView* chart() const { return chart_; }
    [[nodiscard]] QString effect() const;
    void apply();

  Q_SIGNALS:
    void refused(const QString& sentence);
    void profilesRequested();
    /// The user wants this profile to be the reference.
    void referenceChosen(const QString& id);

  private:
    QWidget* createEmptyState();
    QWidget* createChoices();
    QWidget* createLeft();
    void refresh();
    void refreshSets();
    void showView();
    [[nodiscard]] const ProjectProfile* find(const QString& id) const;

    ScenarioDocument& document_;
    std::vector<ProjectProfile> profiles_;
    QString referenceId_;
    std::optional<ReferenceView> view_;

    QStackedWidget* stack_;
    QComboBox* profile_;
    QComboBox* reference_;
    QComboBox* set_;
    NoteLabel* differences_;
    NoteLabel* caveats_;
    FigureTable* components_;
    FigureTable* probes_;
    EffectPanel* effect_;
    ChartView* chart_;
    QPushButton* apply_;
};

}  // namespace splitpoint::ui
