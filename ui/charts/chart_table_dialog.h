#pragma once

#include <QDialog>

#include "ui/charts/chart_spec.h"

class QLabel;
class QTableView;

namespace splitpoint::ui {

class ChartTableModel;

/// The numbers of a chart as a table; stays open and follows the chart.
class ChartTableDialog : public QDialog {
    Q_OBJECT
  public:
    explicit ChartTableDialog(QWidget* parent = nullptr);
    void setSpec(const ChartSpec& spec);
    /// Selected cells, or the whole table where fewer than two are selected, tab-separated with headers.
    [[nodiscard]] QString tsv() const;

  private:
    void copy() const;

    QLabel* description_;
    QTableView* view_;
    ChartTableModel* model_;
};

}  // namespace splitpoint::ui
