#pragma once

#include <QAbstractTableModel>

#include "ui/plans/plan_charts.h"

namespace splitpoint::ui {

/// The comparison as an item model: a row a quantity, columns quantity, unit, bare metal, virtual, hybrid, and today where
/// any row has a figure of today's spend.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    static constexpr int kFirstPlanColumn = 2;

    explicit ComparisonModel(QObject* parent = nullptr);

    /// Same rows: cells change in place, and only those from the first that differs to the last are told as changed.
    void setEvaluation(const models::Evaluation& evaluation) { setRows(planComparison(evaluation)); }
    void setRows(QList<ComparisonRow> rows);
    /// What the values were when an answer was pinned: each says how far it has moved. Empty: nothing is pinned.
    void setPinned(QList<ComparisonRow> rows);
    [[nodiscard]] const QList<ComparisonRow>& rows() const { return rows_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

  private:
    [[nodiscard]] QString changeSincePinned(const ComparisonRow& row, models::PlanKind plan) const;
    [[nodiscard]] QString pinnedWords(const ComparisonRow& row, models::PlanKind plan) const;

    [[nodiscard]] bool isToday(int column) const;

    QList<ComparisonRow> rows_, pinned_;
    bool hasToday_ = false;
};

}  // namespace splitpoint::ui
