#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "models/demand/stamp.h"
#include "models/evaluation.h"
#include "ui/sketch/sketch_view.h"

namespace splitpoint::ui {

/// Names of hours: weekdays where the scenario says on what date it starts, else counted days.
class SketchClock {
  public:
    /// @param start ISO date of hour 0; may be empty
    explicit SketchClock(const QString& start = {}) : start_(QDate::fromString(start, Qt::ISODate)) {}

    [[nodiscard]] QString day(int hour, bool full) const;     ///< "Tue" or "Tuesday"
    [[nodiscard]] QString moment(int hour, bool full) const;  ///< "Tue 14:00"
    [[nodiscard]] QString range(int first, int last) const;   ///< "Tue 09:00–17:00", "Mon 22:00 – Tue 06:00"
    [[nodiscard]] QString dayAndDate(int hour) const;         ///< "Mon 5 Jan", or "Day 12"
    [[nodiscard]] QString date(int hour) const;               ///< "5 Jan 2026", or "day 12"
    [[nodiscard]] bool isWeekend(int hour) const;
    [[nodiscard]] bool isDated() const { return start_.isValid(); }
    /// Name of a month of 730 h counted from hour 0, "Jan": that of the date in its middle, or "month 3".
    [[nodiscard]] QString month(int month) const;

  private:
    QDate start_;
};

/// "1 node", "3 nodes": the words of a number, until translations bring their own.
[[nodiscard]] QString counted(int count, const QString& one, const QString& many);

/// GPUs as they are read out: whole where they are whole, else one decimal.
[[nodiscard]] QString gpusText(double gpus);

/// What is at an hour: day, hour, GPUs, share of the capacity, difference from the base curve.
[[nodiscard]] QString hourReadout(const SketchView& view, const SketchClock& clock, int hour,
                                  std::optional<double> capacityGpus);

/// Mean, peak, p95 and GPU-hours of a selection, and GPU-hours of the year.
[[nodiscard]] QString selectionReadout(const SketchView& view, const SketchClock& clock, models::HourRange selection,
                                       double horizonGpuHours);

/// What a screen reader says after a move: "Tuesday 14:00, 36 GPUs, 12 above baseline".
[[nodiscard]] QString announcement(const SketchView& view, const SketchClock& clock, models::HourRange selection);

/// What the strip above the canvas says the canvas is.
[[nodiscard]] QString scopeWords(const SketchView& view, const SketchClock& clock, const models::Workload& workload);

[[nodiscard]] QString layerKindTitle(models::LayerKind kind);
/// "× 1.2", "30 % a year", "drawn every week, 3 lines": what a layer does, short.
[[nodiscard]] QString layerSummary(const models::DemandLayer& layer);
/// What a base curve is made of, short: "hour by hour, 8,760 hours", "Nightly batch, up to 48 GPUs".
[[nodiscard]] QString baseSummary(const models::Demand& base);
[[nodiscard]] QString templateTitle(models::DemandTemplate shape);
[[nodiscard]] QString stampTitle(models::Stamp stamp);

/// What a capacity line at a number of bare-metal nodes costs, against the best number: "12 nodes, 96 GPUs: $1.2M,
/// 3 % above the best (9 nodes)". Empty where the sweep does not know that number.
[[nodiscard]] QString capacityWords(const models::Evaluation& evaluation, int nodes, int gpusPerNode);

}  // namespace splitpoint::ui
