#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "models/calibration/prediction_error.h"
#include "models/scenario.h"
#include "ui/calibrate/calibration_pair.h"
#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// One test of our own numbers: what was expected, what was measured, how far that is apart.
struct PredictionRow {
    enum class From { Defaults, Components };
    QString test;       ///< "Storage", "Your job"
    QString shortTest;  ///< for a chart
    From from = From::Defaults;
    double predicted = 1.0;
    models::Estimate range;  ///< of the prediction, 5th to 95th percentile
    double measured = 1.0;
    models::calibration::Interval interval;    ///< of the measurement, 95 %
    models::calibration::RelativeError error;  ///< predicted / measured - 1, both uncertainties joined
    bool measuredInRange = false;              ///< the measurement lies in the prediction's range
    QString verdict;
};

/// Predicted against measured, for one pair and one workload.
struct PredictionView {
    QString pair;                     ///< "node-a vm against node-a metal"
    std::vector<PredictionRow> rows;  ///< components first, the job last: from defaults, then from measured components
    QStringList sentences;            ///< the whole in one or two sentences
    QString emptyReason;              ///< not empty: nothing to compare
    QString footnote;
};

/// Sets the defaults of an overhead set beside what a pair measured in each component, and what the component model
/// expects of a workload beside what its own job measured: once from the defaults, once from what was measured and is
/// believed of the components.
/// @param pair      one that sets a slowdown; else the view says why it shows nothing
/// @param workload  whose time shares predict the job; null: no job row
/// @test tests/ui/calibrate: components by hand; a job with all its time in one component; refusal; no job
[[nodiscard]] PredictionView predictionView(const CalibrationPair& pair, const models::Workload* workload);

/// Our own error per test with its 95 % interval; 0 is a prediction that came true.
[[nodiscard]] ChartSpec predictionChart(const PredictionView& view);

}  // namespace splitpoint::ui
