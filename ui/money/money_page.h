#pragma once

#include <memory>

#include <QWidget>

#include "ui/jobs/plan_details.h"

class QTableView;

namespace splitpoint::ui {

class ComparisonModel;
class LazyChart;

/// What the plans pay and when: every month of the three plans on one axis, the rates of committing, all sums as a
/// table.
class MoneyPage : public QWidget {
    Q_OBJECT

  public:
    explicit MoneyPage(QWidget* parent = nullptr);

    void setResult(const std::shared_ptr<const Evaluated>& result);
    /// The months of the plans, when they are known.
    void setDetails(const std::shared_ptr<const PlanDetails>& details);
    void setUpdating(bool updating);
    [[nodiscard]] QList<LazyChart*> charts() const { return charts_; }
    [[nodiscard]] QTableView* table() const { return table_; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void createTable();

    QList<LazyChart*> charts_;  ///< cash of the three plans, use of what is committed, savings
    ComparisonModel* figures_;
    QTableView* table_;
};

}  // namespace splitpoint::ui
