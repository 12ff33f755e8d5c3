#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "ui/calibrate/prediction_view.h"
#include "ui/document/scenario_document.h"

class QComboBox;
class QStackedWidget;

namespace splitpoint::ui {

class ChartView;
class FigureTable;
class NoteLabel;

/// Predicted against measured: how far our own numbers were off, per test, with the interval of the error.
class PredictionPanel : public QWidget {
    Q_OBJECT

  public:
    explicit PredictionPanel(ScenarioDocument& document, QWidget* parent = nullptr);

    /// The pair to test against; absent: there is none yet.
    void setPair(const std::optional<CalibrationPair>& pair);
    [[nodiscard]] const PredictionView& view() const { return view_; }
    [[nodiscard]] ChartView* chart() const { return chart_; }

  Q_SIGNALS:
    void profilesRequested();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    QWidget* createEmptyState();
    void refreshWorkloads();
    void refresh();

    ScenarioDocument& document_;
    std::optional<CalibrationPair> pair_;
    PredictionView view_;

    QStackedWidget* stack_;
    NoteLabel* pairNote_;
    QComboBox* workload_;
    NoteLabel* summary_;
    FigureTable* rows_;
    ChartView* chart_;
};

}  // namespace splitpoint::ui
