#pragma once

#include <map>
#include <optional>
#include <utility>

#include <QPointF>
#include <QWidget>

#include "models/decision/model_error.h"
#include "ui/charts/chart_spec.h"
#include "ui/document/scenario_document.h"
#include "ui/jobs/after_rest.h"
#include "ui/jobs/chance_runner.h"
#include "ui/jobs/map_runner.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace splitpoint::ui {

class AxisChooser;
class LadderPanel;
class LazyChart;

/// Who wins over two inputs, with the scenario as a point that can be dragged, and the capacity ladder beside it. The
/// map is computed only while it can be seen; a coarse picture comes first.
class MapPage : public QWidget {
    Q_OBJECT

  public:
    MapPage(ScenarioDocument& document, QWidget* parent = nullptr);

    /// Of the newest answer; once more when its switch points are known. Its map is asked for when no further edit
    /// comes at once: the frames of a drag are not shared with it.
    void setResult(const std::shared_ptr<const Evaluated>& result);
    /// Under it a difference is hatched as not material.
    void setMaterialMargin(double margin);
    /// An edit is being computed: refining the map before it is not worth the time, nor is beginning it.
    void interrupt();
    void setUpdating(bool updating);
    /// Puts this input across.
    void showAcross(models::MapInput input);
    /// Nothing is computed any more that can be seen.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] LazyChart* chart() const { return chart_; }
    [[nodiscard]] LadderPanel* ladder() const { return ladder_; }
    /// The map on show; null before the first.
    [[nodiscard]] const std::shared_ptr<const MapShown>& shown() const { return shown_; }

    // A drag of the point: every position is shown as the document's value, and becomes one step of the undo list or
    // none.
    void beginMove();
    void moveTo(QPointF values);
    void finishMove();
    void cancelMove();

  Q_SIGNALS:
    void refused(const QString& sentence);
    /// A range was typed that can be read: what was refused before is past.
    void rangeTaken();
    void reported(const QString& sentence);
    void offerRequested(splitpoint::models::Tier tier);

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    using Axes = std::pair<models::MapAxis, models::MapAxis>;
    struct Move {
        models::ScenarioSnapshot start;
        std::vector<Field> fields;
        QPointF from, to;
        Edit edit;
    };

    [[nodiscard]] QWidget* createMapSide();
    void connectChoosers();
    void forget();
    void ask();
    void take(const std::shared_ptr<const MapShown>& shown);
    void askChances();
    [[nodiscard]] ChanceRunner::Chances shownChances() const;
    [[nodiscard]] static QString whyNoMap(const MapShown& shown);
    void drawMap();
    void drawPoint(QPointF values);
    void showNotice();
    void chooseInput(bool across, models::MapInput input);
    void setRange(bool across, double low, double high);
    void typePoint(QPointF values);
    void keepAxesOfStep(int index);
    [[nodiscard]] QPointF here() const;
    [[nodiscard]] QString readoutAt(QPointF values) const;

    ScenarioDocument& document_;
    MapRunner runner_;
    ChanceRunner chances_;  ///< after the map, giving way to the window
    std::shared_ptr<const Evaluated> result_;
    std::shared_ptr<const MapShown> shown_;
    std::optional<Axes> axes_;                ///< absent: the two that matter most
    std::optional<models::MapInput> across_;  ///< asked for, until the next map
    bool rangesTyped_ = false;
    bool asked_ = true;  ///< the newest answer's map was asked for
    AfterRest asking_{[this] { ask(); }};
    double materialMargin_ = models::kLeastMaterialMargin;
    std::optional<Move> move_;
    std::map<int, Axes> axesAt_;  ///< by place in the undo list, around moves that begin an axis anew
    ChartSpec picture_;           ///< with the point where the scenario stands

    AxisChooser* acrossChooser_;
    AxisChooser* upChooser_;
    LazyChart* chart_;
    QLabel* point_;
    QLabel* notice_;
    QPushButton* act_;
    QPushButton* defaults_;
    QProgressBar* progress_;
    QTimer* updatingTimer_;
    QTimer* progressTimer_;
    LadderPanel* ladder_;
};

}  // namespace splitpoint::ui
