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

    /// Points at these places, and at nothing else; none: at nothing, if it is this source that points.
    /// @param source  who points; it is not told
    void point(const QList<LinkedPlace>& places, const QObject* source);
    void point(AxisMeaning meaning, double value, const QObject* source);
    /// Points at nothing, if it is this source that points.
    void clear(const QObject* source);

    /// The place pointed at; absent where nothing of this meaning is. An hour of the year is an hour of the day and of
    /// the week, too, and a plan is of the tiers that it rents.
    [[nodiscard]] std::optional<LinkedPlace> placeOf(AxisMeaning meaning) const;
    /// The same as a value, of a range its first.
    [[nodiscard]] std::optional<double> at(AxisMeaning meaning) const;
    [[nodiscard]] const QObject* source() const { return source_; }

  Q_SIGNALS:
    void changed();

  private:
    QList<LinkedPlace> places_;
    int yearStart_ = 0;
    const QObject* source_ = nullptr;  ///< compared, never called
};

}  // namespace splitpoint::ui
