#pragma once

#include <vector>

#include <QWidget>

#include "ui/calibrate/project_profiles.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace splitpoint::ui {

class FigureTable;
class NoteLabel;

/// The profiles of the project: where each was measured, what became of it, and every probe with its verdict.
class ProfilesPanel : public QWidget {
    Q_OBJECT

  public:
    explicit ProfilesPanel(QWidget* parent = nullptr);

    /// @param referenceId  of the profile that estimates are made against; empty: none
    void setProfiles(std::vector<ProjectProfile> profiles, const QString& referenceId, const QStringList& problems);
    void select(const QString& id);
    /// The selected profile; null where the project has none.
    [[nodiscard]] const ProjectProfile* selected() const;

  Q_SIGNALS:
    void openRequested();
    void measureRequested();
    void removeRequested(const QString& id);
    void saveRequested(const QString& id);
    void referenceRequested(const QString& id);
    void exampleRequested(const QString& path);

  private:
    QWidget* createEmptyState();
    QWidget* createList();
    QWidget* createDetail();
    QPushButton* createExamples(QWidget* parent);
    void showSelected();

    std::vector<ProjectProfile> profiles_;
    QString referenceId_;
    QStackedWidget* stack_;
    QListWidget* list_;
    QLabel* title_;
    NoteLabel* mark_;
    NoteLabel* facts_;
    NoteLabel* warnings_;
    FigureTable* probes_;
    QPushButton* remove_;
    QPushButton* save_;
    QPushButton* useAsReference_;
    NoteLabel* problems_;
};

}  // namespace splitpoint::ui
