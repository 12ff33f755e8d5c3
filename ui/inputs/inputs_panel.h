#pragma once

#include <map>
#include <vector>

#include <QWidget>

#include "ui/document/scenario_document.h"

class QLineEdit;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace splitpoint::ui {

class InputRow;

/// Every input of the scenario in groups that open and close, with a search box over all of them. Workload fields are
/// those of the selected workload; a search finds those of every workload.
class InputsPanel : public QWidget {
    Q_OBJECT

  public:
    explicit InputsPanel(ScenarioDocument& document, QWidget* parent = nullptr);

    void setWorkload(int index);
    void openGroup(FieldGroup group, bool open = true);
    void openAllGroups();
    void focusSearch();
    /// Opens the group of a field, scrolls to it and puts the focus into its editor; false if there is no such field.
    bool showField(const QString& path);
    /// First thing that is wrong in any editor; empty if all is well.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] InputRow* row(const QString& path) const;

  Q_SIGNALS:
    void problemChanged(const QString& sentence);
    void offerChoiceRequested(splitpoint::models::Tier tier);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Group {
        QToolButton* header = nullptr;
        QWidget* body = nullptr;
        QVBoxLayout* layout = nullptr;
        std::vector<QString> paths;  ///< of the rows that are built
    };

    void createGroups(QVBoxLayout* layout);
    void keepRowsWhole();
    void refreshRows();
    void refreshFields();
    void search(const QString& text);
    void fill(Group& group, const std::vector<const Field*>& fields);
    void clear(Group& group);
    void chainTabs();
    void addSection(Group& group, const Field& first);
    [[nodiscard]] std::vector<const Field*> fieldsFor(FieldGroup group) const;

    ScenarioDocument& document_;
    int workload_ = 0;
    QLineEdit* search_;
    QScrollArea* scroll_;
    std::map<FieldGroup, Group> groups_;
    Group found_;
    std::map<QString, InputRow*> rows_;
};

}  // namespace splitpoint::ui
