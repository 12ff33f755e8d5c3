#pragma once

#include <memory>

#include <QWidget>

#include "ui/jobs/evaluation_runner.h"

class QTableView;
class QTabWidget;

namespace splitpoint::ui {

class ComparisonModel;
class ComparisonTable;
class LazyChart;

/// The three plans side by side: charts with the same three categories, and all figures as a table.
class PlansPage : public QWidget {
    Q_OBJECT

  public:
    explicit PlansPage(QWidget* parent = nullptr);

    void setResult(const std::shared_ptr<const Evaluated>& result);
    /// What the charts and the table compare with; null: nothing.
    void setPinned(const std::shared_ptr<const Evaluated>& pinned);
    void setUpdating(bool updating);
    /// All charts and the table at once, for when the page has the window to itself.
    void setExpanded(bool expanded);
    [[nodiscard]] QList<LazyChart*> charts() const { return charts_; }
    [[nodiscard]] QTableView* table() const;

  private:
    void createTable();
    void arrange(bool expanded);
    void draw();

    std::shared_ptr<const Evaluated> result_, pinned_;
    QList<LazyChart*> charts_;
    ComparisonModel* comparison_;
    ComparisonTable* table_;
    QWidget* arranged_ = nullptr;
    bool expanded_ = false;
};

}  // namespace splitpoint::ui
