#pragma once

#include <memory>

#include <QWidget>

#include "ui/jobs/evaluation_runner.h"

namespace splitpoint::ui {

class LazyChart;

/// How the cost moves: against bare-metal nodes, by what is bought, against utilization.
class ExplorePage : public QWidget {
    Q_OBJECT

  public:
    explicit ExplorePage(QWidget* parent = nullptr);

    void setResult(const std::shared_ptr<const Evaluated>& result);
    /// What the bars by parts are compared with; null: nothing.
    void setPinned(const std::shared_ptr<const Evaluated>& pinned);
    void setUpdating(bool updating);
    /// All charts at once, for when the page has the window to itself.
    void setExpanded(bool expanded);
    [[nodiscard]] QList<LazyChart*> charts() const { return charts_; }

  Q_SIGNALS:
    void mapRequested();

  private:
    void arrange(bool expanded);
    [[nodiscard]] QWidget* createMapButton();

    std::shared_ptr<const Evaluated> result_, pinned_;
    QList<LazyChart*> charts_;
    QWidget* arranged_ = nullptr;
    bool expanded_ = false;
};

}  // namespace splitpoint::ui
