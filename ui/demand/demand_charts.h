#pragma once

#include <QList>
#include <QString>

#include "models/demand/statistics.h"
#include "models/evaluate.h"
#include "models/evaluation.h"
#include "models/scenario.h"
#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

enum class DemandView { Week, Year, LoadDuration, HourMap };

/// What the demand charts show: one plan's hour-by-hour service of one workload, or of all of them (-1).
struct DemandSubject {
    const models::Scenario& scenario;
    const models::HourlyService& service;
    models::PlanKind plan = models::PlanKind::Hybrid;
    models::NodeCounts nodes;
    int workload = -1;  ///< index into scenario.workloads, -1: all
    int firstHour = 0;  ///< where the week view starts
};

/// Useful GPUs by hour (or sorted from high to low), shaded by the tier that serves them, unserved on top, with the
/// capacity of the committed tiers as lines. The year can be brushed to zoom. `HourMap`: see `hourMapChart`.
[[nodiscard]] ChartSpec demandChart(const DemandSubject& subject, DemandView view);

/// Hours of the day against the days of the horizon: strength is the demand, color the last tier that is called on, so
/// that one sees when committed GPUs suffice. Very long horizons have several days in a column.
/// @test tests/ui/demand: every cell recomputed from the hours
[[nodiscard]] ChartSpec hourMapChart(const DemandSubject& subject, const QString& subjectName);

/// Hour at which the busiest week starts, a multiple of 24.
[[nodiscard]] int busiestWeek(const std::vector<double>& hourlyGpus);

/// A statistic in words: "Mean", "29.3 GPUs", and what it means.
struct DemandFact {
    QString label, value, meaning;
};
[[nodiscard]] QList<DemandFact> demandFacts(const models::DemandStatistics& statistics);

}  // namespace splitpoint::ui
