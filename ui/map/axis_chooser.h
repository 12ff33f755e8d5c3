#pragma once

#include <QWidget>

#include "ui/jobs/map_runner.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace splitpoint::ui {

/// One axis of the decision map: which input, from where to where, and where the scenario stands on it. Figures are
/// typed as they are shown ("41 %", "$1.2k").
class AxisChooser : public QWidget {
    Q_OBJECT

  public:
    /// @param name "Across" or "Up"
    AxisChooser(const QString& name, QWidget* parent = nullptr);

    /// @param other what stands on the other axis; it is offered too, and trades places
    void show(const MapShown& shown, const models::MapAxis& axis, const models::MapAxis& other, double here);
    /// Where the point is during a drag.
    void showPoint(double here);
    [[nodiscard]] double here() const { return here_; }
    /// Of its name, whole; choosers below one another are given the widest one's.
    [[nodiscard]] int nameWidth() const;
    void setNameWidth(int width);

  Q_SIGNALS:
    void inputChosen(splitpoint::models::MapInput input);
    void rangeTyped(double low, double high);
    void pointTyped(double value);
    void refused(const QString& sentence);

  private:
    QLineEdit* addEditor(const QString& name, const QString& label);
    void typed(QLineEdit* editor);
    void setFigure(QLineEdit* editor, double value);

    QString name_;
    QLabel* label_;
    models::MapAxis axis_;
    double here_ = 0.0;
    QComboBox* inputs_;
    QLineEdit* low_;
    QLineEdit* high_;
    QLineEdit* point_;
};

}  // namespace splitpoint::ui
