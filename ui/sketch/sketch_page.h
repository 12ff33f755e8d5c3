#pragma once

#include <array>
#include <memory>

#include <QWidget>

#include "ui/jobs/evaluation_runner.h"
#include "ui/sketch/sketch_session.h"

class QAction;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace splitpoint::ui {

class DurationCanvas;
class LayerPanel;
class MassPanel;
class SketchCanvas;
class SketchTable;

/// The sketch editor: tools, canvas (week, year, load duration), layers, mass controls and the table twin.
class SketchPage : public QWidget {
    Q_OBJECT

  public:
    SketchPage(ScenarioDocument& document, EvaluationRunner& runner, QWidget* parent = nullptr);

    void setWorkload(int index);
    [[nodiscard]] SketchSession& session() { return session_; }
    [[nodiscard]] SketchCanvas* canvas() const { return canvas_; }
    [[nodiscard]] SketchTable* table() const { return table_; }
    [[nodiscard]] LayerPanel* layers() const { return layers_; }
    [[nodiscard]] QSpinBox* nodes() const { return nodes_; }
    /// Twin of the line of reserved nodes; hidden where there is no such offer.
    [[nodiscard]] QSpinBox* reserved() const { return reserved_; }
    [[nodiscard]] QLineEdit* typing() const { return typing_; }
    [[nodiscard]] MassPanel* mass() const { return mass_; }
    [[nodiscard]] QDoubleSpinBox* peak() const;
    /// Asks to which days the selected hours go.
    void askForDays();
    void showTable(bool shown);
    void showDuration(bool shown);

  Q_SIGNALS:
    void refused(const QString& sentence);
    void reported(const QString& sentence);
    void workloadSelected(int index);
    /// Usage of another program is to be imported. @param file to look at first; may be empty
    void usageWanted(const QString& file);

  protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    [[nodiscard]] QToolBar* createTools();
    [[nodiscard]] QWidget* createScopes();
    [[nodiscard]] QWidget* createSide();
    [[nodiscard]] QWidget* createFoot();
    void refresh();
    [[nodiscard]] QString durationWords() const;
    void refreshTools();
    void takeEvaluation(const std::shared_ptr<const Evaluated>& result);
    void takeService(const std::shared_ptr<const ServiceShown>& service);
    void lookAt(models::NodeCounts nodes, bool byUser);
    void createReserved(QWidget* row);
    void startTyping(const QString& text);
    void takeTyped();

    ScenarioDocument& document_;
    EvaluationRunner& runner_;
    SketchSession session_;
    SketchCanvas* canvas_;
    DurationCanvas* duration_;
    SketchTable* table_;
    LayerPanel* layers_;
    MassPanel* mass_;
    QStackedWidget* stack_;
    QComboBox* workloads_;
    QComboBox* scopes_;
    QSpinBox* week_;
    QSpinBox* nodes_;
    QSpinBox* reserved_;
    QLabel* strip_;
    QLabel* readout_;
    QLabel* selected_;
    QLabel* capacity_;
    QLineEdit* typing_;
    std::array<QAction*, kSketchToolCount> tools_{};
    QAction* tableAction_ = nullptr;
    std::shared_ptr<const Evaluated> evaluated_;
    double usefulPerHeld_ = 1.0, usefulPerReserved_ = 1.0;
    bool nodesByUser_ = false;
    bool durationShown_ = false;
};

}  // namespace splitpoint::ui
