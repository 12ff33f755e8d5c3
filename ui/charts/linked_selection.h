#pragma once

#include <QObject>
#include <optional>

#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// What the user points at, shared by the views of a window: an hour, a node count, a plan. Each view tells it what is
/// under its own readout and marks what the others tell (ChartView::setLinkedSelection, LinkedColumns).
class LinkedSelection : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;

    /// Where the year begins within a week, 0 to 167, Monday 00:00 being 0: an hour of the year then marks its hour of
    /// the week too.
    void setYearStart(int hourOfWeek) { yearStart_ = hourOfWeek; }

    /// Points at a value of this meaning, and at nothing else. @param source  who points; it is not told
    void point(AxisMeaning meaning, double value, const QObject* source);
    /// Points at nothing, if it is this source that points.
    void clear(const QObject* source);

    /// The value pointed at; absent where nothing of this meaning is.
    [[nodiscard]] std::optional<double> at(AxisMeaning meaning) const;
    [[nodiscard]] const QObject* source() const { return source_; }

  Q_SIGNALS:
    void changed();

  private:
    AxisMeaning meaning_ = AxisMeaning::None;
    double value_ = 0.0;
    int yearStart_ = 0;
    const QObject* source_ = nullptr;  ///< compared, never called
};

}  // namespace splitpoint::ui
