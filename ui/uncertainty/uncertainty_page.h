#pragma once

#include <memory>
#include <optional>

#include <QTimer>
#include <QWidget>

#include "ui/charts/chart_view.h"
#include "ui/document/scenario_document.h"
#include "ui/jobs/uncertainty_runner.h"
#include "ui/uncertainty/nothing_to_weigh.h"
#include "ui/uncertainty/target_line.h"
#include "ui/uncertainty/uncertainty_charts.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTableView;

namespace splitpoint::ui {

class CalibratingPanel;
class ComparisonModel;
class ComparisonTable;
class EmptyHint;
class LazyChart;
class UnknownsTable;

/// What the answer is worth: how the cost of each plan spreads over the futures, which unknown decides, and whether
/// knowing or measuring it pays. Simulated only while it can be seen; few futures come first, then more.
class UncertaintyPage : public QWidget {
    Q_OBJECT

  public:
    explicit UncertaintyPage(ScenarioDocument& document, QWidget* parent = nullptr);
    ~UncertaintyPage() override;

    /// Of the newest answer; the same scenario once more changes nothing.
    void setResult(const std::shared_ptr<const Evaluated>& result);
    /// An edit is being computed: refining the futures before it is not worth the time.
    void interrupt();
    /// The document has another file: the target line follows the answer again.
    void forget();
    [[nodiscard]] bool isSettled() const;

    /// Distribution, months, tornado, node counts, calibrating: the tabs, in their order.
    [[nodiscard]] QList<LazyChart*> charts() const { return charts_; }
    [[nodiscard]] QTabWidget* tabs() const { return tabs_; }
    [[nodiscard]] QTableView* table() const;
    [[nodiscard]] UnknownsTable* unknowns() const { return unknowns_; }
    /// What stands where the unknowns have no rows yet.
    [[nodiscard]] EmptyHint* unknownsHint() const { return unknownsHint_; }
    [[nodiscard]] CalibratingPanel* calibrating() const { return calibrating_; }
    [[nodiscard]] QDoubleSpinBox* targetBox() const { return targetBox_; }
    [[nodiscard]] QComboBox* planChooser() const { return plan_; }
    [[nodiscard]] QComboBox* readingChooser() const { return reading_; }
    /// The picture on show; null before the first.
    [[nodiscard]] const std::shared_ptr<const Simulated>& shown() const { return shown_; }
    [[nodiscard]] UncertaintyRunner& runner() { return runner_; }
    /// The sentence of the target line.
    [[nodiscard]] QString targetSentence() const;
    /// "4,096 futures, refining".
    [[nodiscard]] QString state() const;
    /// Every sentence on show, in order.
    [[nodiscard]] QStringList sentences() const;
    /// Why there is nothing to weigh; empty where there is.
    [[nodiscard]] QString notice() const;
    [[nodiscard]] QPushButton* noticeButton() const { return nothing_->button(); }

  Q_SIGNALS:
    /// An input as the file names it shall be narrowed; empty: any that could have a range.
    void inputRequested(const QString& path);
    void calibrationRequested();
    /// There is nothing to serve yet.
    void demandRequested();
    void refused(const QString& sentence);
    void reported(const QString& sentence);

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    [[nodiscard]] QWidget* createHead();
    [[nodiscard]] QWidget* createContent();
    [[nodiscard]] QWidget* createPictures();
    [[nodiscard]] QWidget* createTargetRow();
    [[nodiscard]] QWidget* createUnknowns();
    [[nodiscard]] QWidget* createWords();
    void ask();
    void take(const std::shared_ptr<const Simulated>& picture);
    void fill();
    void showNotice(const QString& sentence, NothingToWeigh::Lack lack);
    void showState();
    void drawDistribution();
    void drawDetails();
    void moveTarget(const QPointF& values, HandlePhase phase);
    [[nodiscard]] models::PlanKind chosenPlan() const;
    [[nodiscard]] PlanReading chosenReading() const;
    /// The picture that knows the chosen reading: of the answer before where a preview does not; null where none does.
    [[nodiscard]] const std::shared_ptr<const Simulated>& chosenPicture() const;
    [[nodiscard]] const models::PlanFutures* chosenFutures() const;

    ScenarioDocument& document_;
    UncertaintyRunner runner_;
    std::shared_ptr<const Evaluated> result_;
    std::shared_ptr<const Simulated> shown_;
    std::shared_ptr<const Simulated> weighed_;   ///< the newest picture that is no preview, likewise
    std::shared_ptr<const Simulated> detailed_;  ///< the newest picture with details, of this or an earlier answer
    TargetLine target_, beforeDrag_;
    QTimer lateTimer_;
    bool late_ = false;  ///< the picture is of an answer before the newest, and was for long enough to say so

    QLabel* headline_;
    QLabel* state_;
    QProgressBar* progress_;
    QWidget* content_ = nullptr;
    NothingToWeigh* nothing_;
    QTabWidget* tabs_ = nullptr;
    QList<LazyChart*> charts_;
    QComboBox* plan_ = nullptr;
    QComboBox* reading_ = nullptr;
    QDoubleSpinBox* targetBox_ = nullptr;
    QPushButton* nineInTen_ = nullptr;
    QLabel* targetSentence_ = nullptr;
    ComparisonModel* figures_;
    ComparisonTable* table_ = nullptr;
    UnknownsTable* unknowns_ = nullptr;
    EmptyHint* unknownsHint_ = nullptr;
    QLabel* unknownsSummary_ = nullptr;
    QLabel* words_ = nullptr;
    QLabel* limits_ = nullptr;
    CalibratingPanel* calibrating_ = nullptr;
};

}  // namespace splitpoint::ui
