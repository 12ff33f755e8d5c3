#pragma once

#include <memory>

#include <QWidget>

#include "ui/jobs/evaluation_runner.h"

class QTableView;

namespace splitpoint::ui {

class FitModel;

/// What each plan means for the people who run it: a table in words, every cell with its sources.
class FitPage : public QWidget {
    Q_OBJECT

  public:
    explicit FitPage(QWidget* parent = nullptr);

    void setResult(const std::shared_ptr<const Evaluated>& result);
    [[nodiscard]] QTableView* table() const { return table_; }

  Q_SIGNALS:
    void reported(const QString& sentence);

  protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void createTable();
    void fill();
    void layOutRows();

    std::shared_ptr<const Evaluated> result_;
    bool stale_ = false;
    FitModel* model_;
    QTableView* table_;
};

}  // namespace splitpoint::ui
