#pragma once

#include <QAbstractTableModel>

#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// The numbers of a chart for any table view, with as many decimals in every row of a column. Sorting-free and
/// read-only; cells are formatted when asked for.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    explicit ChartTableModel(QObject* parent = nullptr);

    /// Same shape: cells change in place, so selection and scroll position stay.
    void setTable(ChartTable table);
    [[nodiscard]] const ChartTable& table() const { return table_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

  private:
    ChartTable table_;
    QList<int> decimals_;  ///< of each column
};

}  // namespace splitpoint::ui
