#pragma once

#include <vector>

#include <QWidget>

#include "models/import/import.h"
#include "ui/import/import_change.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QTableWidget;

namespace splitpoint::ui {

class ChartView;
class NoteLabel;

/// Which group of a source goes to which workload: all to one, each to one of its own, or as chosen group by group.
class GroupsPanel : public QWidget {
    Q_OBJECT

  public:
    explicit GroupsPanel(QWidget* parent = nullptr);

    /// @param workloads names, in the scenario's order @param current where groups go unless the user says otherwise
    void setWorkloads(const QStringList& workloads, std::size_t current);
    /// Groups that were there keep their targets.
    void setGroups(const models::imports::ImportedUsage& usage);
    [[nodiscard]] std::vector<ImportTarget> targets() const;
    [[nodiscard]] QComboBox* forAll() const { return forAll_; }
    [[nodiscard]] QTableWidget* table() const { return table_; }

  Q_SIGNALS:
    void changed();

  private:
    void fillTargets(QComboBox* box) const;
    void setTarget(std::size_t group, const ImportTarget& target);

    QStringList workloads_;
    std::size_t current_ = 0;
    std::vector<std::string> names_;
    std::vector<ImportTarget> targets_;
    QComboBox* forAll_;
    QTableWidget* table_;
};

/// What the jobs of a source say about the workload: the figures, how sizes are spread, and proposals that are each
/// taken or not.
class JobsPanel : public QWidget {
    Q_OBJECT

  public:
    explicit JobsPanel(QWidget* parent = nullptr);

    void setUsage(const models::imports::ImportedUsage& usage);
    [[nodiscard]] std::vector<models::imports::Proposal> accepted() const;
    [[nodiscard]] const QList<QCheckBox*>& boxes() const { return boxes_; }

  private:
    std::vector<models::imports::Proposal> proposals_;
    ChartView* chart_;
    NoteLabel* figures_;
    QWidget* list_;
    QList<QCheckBox*> boxes_;
};

}  // namespace splitpoint::ui
