#pragma once

#include <QList>
#include <QModelIndex>
#include <QThreadPool>
#include <QWidget>

#include "ui/compare/scenario_comparison.h"
#include "ui/document/scenario_document.h"
#include "ui/jobs/chance_runner.h"
#include "ui/jobs/latest_job.h"
#include "ui/jobs/scenario_evaluations.h"

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableWidget;
class QToolButton;

namespace splitpoint::ui {

class BridgePanel;
class ChartView;

/// Up to four scenarios side by side: the inputs that differ, the outputs that moved, what the plans cost, and the bridge
/// from one cost to another.
class ComparePage : public QWidget {
    Q_OBJECT

  public:
    explicit ComparePage(ScenarioDocument& document, QWidget* parent = nullptr);

    /// Puts these side by side, the first one first; fewer than two: the baseline and the first of the others.
    void compare(const QList<int>& scenarios);
    /// Nothing is computed any more: every number is final.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] QTableWidget* inputsTable() const { return inputs_; }
    [[nodiscard]] QTableWidget* outputsTable() const { return outputs_; }
    [[nodiscard]] ChartView* chart() const { return chart_; }
    [[nodiscard]] BridgePanel* bridge() const { return bridge_; }
    [[nodiscard]] QTabWidget* tabs() const { return tabs_; }
    /// The plan of a row of the table of outputs.
    [[nodiscard]] static LinkedPlace placeOf(const QModelIndex& index);
    /// What "Copy as text" copies.
    [[nodiscard]] QString text() const { return comparisonText(compared_); }

  Q_SIGNALS:
    void refused(const QString& sentence);
    void reported(const QString& sentence);

  protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    QTableWidget* addTable(const QString& name);
    void createEmpty();
    void fillMenu();
    void refresh();
    void markUpdating();
    void showAnswers();
    void showOutputs(bool done);
    void showInputs();
    /// As much as their columns need, as long as the chart keeps its part and nobody has drawn the border.
    void giveTablesRoom();
    void fill(QTableWidget* table, const QStringList& heads, const QList<ComparedRow>& rows, bool groups) const;
    [[nodiscard]] QList<int> present(const QList<int>& wanted);

    ScenarioDocument& document_;
    ScenarioEvaluations evaluations_;
    ChanceRunner chances_;  ///< after the answers, giving way to the window
    QList<int> wanted_;
    QList<ComparedScenario> compared_;
    QStringList shownNames_;
    bool splitByHand_ = false;
    bool stale_ = false;  ///< the document has changed since the comparison was asked for
    QThreadPool pool_;
    LatestJob<QList<ComparedRow>> inputsJob_;  ///< hourly demand is long to compare
    QList<ComparedRow> inputRows_;
    QStackedWidget* stack_;
    QToolButton* choose_;
    QMenu* menu_;
    QLabel* names_;
    QLabel* inputsTitle_;
    QLabel* outputsTitle_;
    QPushButton* copy_;
    QTabWidget* tabs_;
    BridgePanel* bridge_;
    ChartView* chart_;
    QTableWidget* inputs_;
    QTableWidget* outputs_;
};

}  // namespace splitpoint::ui
