#pragma once

#include <QList>
#include <QWidget>

#include "ui/document/scenario_document.h"

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace splitpoint::ui {

/// The document's scenarios as a tree: each with its changes below it, which can be switched off one by one. With a single
/// scenario it says what to do for a second.
class ScenariosPanel : public QWidget {
    Q_OBJECT

  public:
    explicit ScenariosPanel(ScenarioDocument& document, QWidget* parent = nullptr);

    /// Puts the name of the selected scenario into an editor.
    void rename();
    /// Of the selected scenario; of the one on show where none is.
    [[nodiscard]] int selectedScenario() const;
    [[nodiscard]] QTreeWidget* tree() const { return tree_; }

  Q_SIGNALS:
    /// Numbers of the scenarios to put side by side, the first one first.
    void compareRequested(const QList<int>& scenarios);
    void refused(const QString& sentence);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void createTree();
    void createActions();
    QAction* action(const QString& text, const QKeySequence& keys, const QString& tip, const std::function<void()>& run);
    void refresh();
    void addScenario(QTreeWidgetItem* parent, int id);
    void addChanges(QTreeWidgetItem* parent, int id);
    void takeEdit(QTreeWidgetItem* item, int column);
    void removeSelected();
    void compareSelected();
    void say(const Outcome& outcome);
    [[nodiscard]] QIcon markOf(bool shown) const;

    ScenarioDocument& document_;
    QStackedWidget* stack_;
    QTreeWidget* tree_;
    QMenu* menu_;
    QAction* rename_ = nullptr;
    QList<QAction*> ofScenarios_, ofChanges_;
    QString shownName_;
    int shownId_ = kBaselineScenario;
};

}  // namespace splitpoint::ui
