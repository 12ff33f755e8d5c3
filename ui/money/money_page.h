#pragma once

#include <memory>

#include <QTimer>
#include <QWidget>

#include "ui/jobs/plan_details.h"

class QTableView;

namespace splitpoint::ui {

class ComparisonModel;
class ComparisonTable;
struct PlanCash;
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
    /// What the sums are compared with; null: nothing.
    void setPinned(const std::shared_ptr<const Evaluated>& pinned);
    void setUpdating(bool updating);
    /// Its months are those of an answer that is no longer the newest, and were for long enough to say so.
    [[nodiscard]] bool isLate(const LazyChart* chart) const;
    [[nodiscard]] QList<LazyChart*> charts() const { return charts_; }
    [[nodiscard]] QTableView* table() const;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void createTable();
    void makeRoomForTable();
    void draw();

    std::shared_ptr<const PlanDetails> details_;
    std::shared_ptr<const PlanCash> cash_;
    std::shared_ptr<const Evaluated> pinned_;
    QTimer lateTimer_;
    bool late_ = false;
    QList<LazyChart*> charts_;  ///< cash of the three plans, use of what is committed, savings
    ComparisonModel* figures_;
    ComparisonTable* table_;
};

}  // namespace splitpoint::ui
