#pragma once

#include <memory>
#include <optional>

#include <QModelIndex>
#include <QWidget>

#include "models/decision/capacity_ladder.h"
#include "ui/charts/chart_view.h"
#include "ui/jobs/evaluation_runner.h"

class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace splitpoint::ui {

class LazyChart;

/// The capacity ladder: what the hybrid costs at every number of committed nodes, a choice among them that can be
/// dragged, and what it costs to be wrong about it. The choice is a matter of looking: it changes no input, and goes
/// back to the optimum with another scenario.
class LadderPanel : public QWidget {
    Q_OBJECT

  public:
    explicit LadderPanel(QWidget* parent = nullptr);

    void setResult(const std::shared_ptr<const Evaluated>& result);
    void setUpdating(bool updating);
    /// Absent: the optimum.
    void choose(std::optional<models::NodeCounts> nodes);
    /// What the table speaks of; absent where there is nothing to choose.
    [[nodiscard]] std::optional<models::NodeCounts> chosen() const;
    [[nodiscard]] LazyChart* chart() const { return chart_; }
    [[nodiscard]] QTableWidget* table() const { return table_; }

    /// The node count of a row of the table.
    [[nodiscard]] static LinkedPlace placeOf(const QModelIndex& index);

  Q_SIGNALS:
    void reported(const QString& sentence);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void drag(const QString& id, const QPointF& nodes, HandlePhase phase);
    void createControls();
    void createTable();
    void refresh();
    void fillTable(const models::CapacityLadder& ladder, models::NodeCounts planned);

    std::shared_ptr<const Evaluated> result_;
    std::optional<models::NodeCounts> choice_;
    std::optional<models::NodeCounts> beforeDrag_;
    LazyChart* chart_;
    QWidget* controls_;  ///< of the choice
    QSpinBox* metal_;
    QSpinBox* reserved_;
    QLabel* reservedLabel_;
    QPushButton* best_;
    QLabel* sentence_;
    QTableWidget* table_;
};

}  // namespace splitpoint::ui
