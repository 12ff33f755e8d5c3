#pragma once

#include <QWidget>

#include "ui/compare/scenario_bridge.h"

class QComboBox;
class QLabel;

namespace splitpoint::ui {

class ChartView;

/// The bridge between two of the scenarios side by side: choosers above, the picture, the sentences beside it.
class BridgePanel : public QWidget {
    Q_OBJECT

  public:
    explicit BridgePanel(QWidget* parent = nullptr);

    /// What is compared now; a choice that is still there stays.
    void setScenarios(const QList<ComparedScenario>& scenarios);
    [[nodiscard]] ChartView* chart() const { return chart_; }
    [[nodiscard]] QComboBox* fromChooser() const { return from_; }
    [[nodiscard]] QComboBox* toChooser() const { return to_; }
    [[nodiscard]] QComboBox* planChooser() const { return plan_; }
    /// The sentences, one a line.
    [[nodiscard]] QString words() const;

  Q_SIGNALS:
    void reported(const QString& sentence);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    QComboBox* addChooser(const QString& name, const QString& tip);
    void fillChoosers();
    void draw();

    QList<ComparedScenario> scenarios_;
    QStringList names_;
    bool stale_ = false;
    QComboBox* from_;
    QComboBox* to_;
    QComboBox* plan_;
    QLabel* words_;
    ChartView* chart_;
};

}  // namespace splitpoint::ui
