#pragma once

#include <QWidget>

#include "models/uncertainty/simulation.h"
#include "ui/document/scenario_document.h"

class QDoubleSpinBox;
class QLabel;

namespace splitpoint::ui {

/// Is calibrating worth it: one sentence, what a run costs (two inputs of the scenario), and the way to the calibrator.
class CalibratingPanel : public QWidget {
    Q_OBJECT

  public:
    explicit CalibratingPanel(ScenarioDocument& document, QWidget* parent = nullptr);

    void setValue(const std::optional<models::CalibrationValue>& value);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QDoubleSpinBox* staffHours() const { return staff_; }
    [[nodiscard]] QDoubleSpinBox* machineHours() const { return machine_; }

  Q_SIGNALS:
    void calibrationRequested();
    void refused(const QString& sentence);

  private:
    using Hours = double models::CalibrationCost::*;

    [[nodiscard]] QDoubleSpinBox* createHours(const QString& name, const QString& tip, const QString& path,
                                              Hours hours);
    void edit(const QString& name, const QString& path, Hours hours, double value);
    void showHours();

    ScenarioDocument& document_;
    QLabel* sentence_;
    QDoubleSpinBox* staff_;
    QDoubleSpinBox* machine_;
};

}  // namespace splitpoint::ui
