#pragma once

#include <array>
#include <functional>
#include <vector>

#include <QWidget>

#include "ui/sketch/sketch_session.h"

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace splitpoint::ui {

/// What is done to a workload's whole demand by a typed or stepped number: its peak, mean, total, the total of one
/// month, a shift in time, a cap. Each is a layer on top and one undo step; steps of one box within a second are one.
class MassPanel : public QWidget {
    Q_OBJECT

  public:
    explicit MassPanel(SketchSession& session, QWidget* parent = nullptr);

    /// Shows the numbers of a demand. @param curve of the whole horizon
    void setCurve(std::vector<double> curve);
    [[nodiscard]] QDoubleSpinBox* peak() const { return scale_[0]; }
    [[nodiscard]] QDoubleSpinBox* mean() const { return scale_[1]; }
    [[nodiscard]] QDoubleSpinBox* total() const { return scale_[2]; }
    [[nodiscard]] QDoubleSpinBox* monthTotal() const { return monthTotal_; }
    [[nodiscard]] QComboBox* months() const { return months_; }
    [[nodiscard]] QSpinBox* shift() const { return shift_; }
    [[nodiscard]] QDoubleSpinBox* cap() const { return cap_; }

  private:
    [[nodiscard]] QDoubleSpinBox* createBox(const QString& name, const QString& unit, const QString& tip,
                                            const std::function<void(double)>& take);
    void createMonths();
    void fillMonths();
    void refresh();
    void scaleTo(std::size_t which, double target);
    void scaleMonthTo(double gpuHours);
    void shiftTo(int hours);
    void capAt(double gpus);
    void commit(const EditWords& words, const std::function<void(models::Workload&)>& how, const QString& key);

    SketchSession& session_;
    std::vector<double> curve_;
    std::array<QDoubleSpinBox*, 3> scale_{};
    QComboBox* months_;
    QDoubleSpinBox* monthTotal_;
    QSpinBox* shift_;
    QDoubleSpinBox* cap_;
};

}  // namespace splitpoint::ui
