#pragma once

#include <QAbstractTableModel>

#include "ui/fit/fit_table.h"

namespace splitpoint::ui {

/// The fit table as an item model: a row a topic; columns topic, bare metal, virtual, hybrid.
class FitModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    /// The sources of a cell in a line, as they stand below its text.
    static constexpr int kSourcesRole = Qt::UserRole;

    static constexpr int kFirstPlanColumn = 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// Only cells whose text or sources differ are told as changed. @return the rows that have any, in order
    QList<int> setRows(QList<FitRow> rows, models::PerPlan<bool> feasible);
    [[nodiscard]] const QList<FitRow>& rows() const { return rows_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

  private:
    QList<FitRow> rows_;
    models::PerPlan<bool> feasible_{};
};

}  // namespace splitpoint::ui
