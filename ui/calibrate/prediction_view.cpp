#include "ui/calibrate/prediction_view.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "models/performance/predicted_slowdown.h"
#include "ui/calibrate/slowdown_chart.h"
#include "ui/format/number_format.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
namespace calibration = models::calibration;
using From = PredictionRow::From;

namespace {

struct PredictionViewWords {
    Q_DECLARE_TR_FUNCTIONS(Calibrate)
};

QString percent(double share) {
    return formatNumber(std::abs(share), Quantity::Percent);
}

/// "expected 3 % too much time" or "3 % too little".
QString errorWords(const calibration::RelativeError& error) {
    return error.value >= 0.0 ? PredictionViewWords::tr("%1 too much time expected").arg(percent(error.value))
                              : PredictionViewWords::tr("%1 too little time expected").arg(percent(error.value));
}

QString verdictOf(const PredictionRow& row) {
    if (!row.error.isCertain()) return PredictionViewWords::tr("agrees");
    return row.measuredInRange ? PredictionViewWords::tr("off, within its range") : PredictionViewWords::tr("outside its range");
}

PredictionRow rowOf(const QString& test, const QString& shortTest, From from, const calibration::LogRatio& predicted,
                    const models::Estimate& range, const calibration::LogRatio& measured) {
    PredictionRow row;
    row.test = test;
    row.shortTest = shortTest;
    row.from = from;
    row.predicted = predicted.ratio();
    row.range = range;
    row.measured = measured.ratio();
    row.interval = measured.interval();
    row.error = calibration::relativeError(calibration::predictionError(predicted, measured));
    row.measuredInRange = row.measured >= range.low && row.measured <= range.high;
    row.verdict = verdictOf(row);
    return row;
}

PredictionRow jobRow(const QString& test, const QString& shortTest, From from, const calibration::LogRatio& predicted,
                     const calibration::LogRatio& measured) {
    constexpr double kFifthToNinetyFifth = 0.90;
    const calibration::Interval range = predicted.interval(kFifthToNinetyFifth);
    return rowOf(test, shortTest, from, predicted, {range.low, predicted.ratio(), range.high}, measured);
}

void addJob(PredictionView& view, const CalibrationPair& pair, const models::Workload& workload,
            const models::OverheadSet& defaults) {
    const calibration::LogRatio& measured = pair.comparison.job->measured.log;
    models::PerComponent<models::Estimate> known = defaults.slowdown;
    for (const ComponentRow& row : pair.components) {
        if (row.combined) known[models::index(row.component)] = *row.combined;
    }
    const QString job = PredictionViewWords::tr("Your job");
    view.rows.push_back(jobRow(PredictionViewWords::tr("Your job, from defaults"), job, From::Defaults,
                               models::predictedSlowdown(workload, defaults.slowdown), measured));
    view.rows.push_back(jobRow(PredictionViewWords::tr("Your job, from components"), job, From::Components,
                               models::predictedSlowdown(workload, known), measured));
}

void summarize(PredictionView& view) {
    int tests = 0, confirmed = 0;
    const PredictionRow* worst = nullptr;
    for (const PredictionRow& row : view.rows) {
        if (row.from != From::Defaults) continue;
        ++tests;
        confirmed += row.measuredInRange || !row.error.isCertain() ? 1 : 0;
        if (worst == nullptr || std::abs(row.error.value) > std::abs(worst->error.value)) worst = &row;
    }
    if (worst == nullptr) return;
    view.sentences
        << PredictionViewWords::tr(
               "In %1 of %2 tests the measurement lies in the default's range or agrees with it. Furthest off: %3, %4 "
               "(%5 to %6).")
               .arg(confirmed)
               .arg(tests)
               .arg(worst->test, errorWords(worst->error), formatNumber(worst->error.interval.low, Quantity::Percent),
                    formatNumber(worst->error.interval.high, Quantity::Percent));
    const PredictionRow& last = view.rows.back();
    if (last.from != From::Components) return;
    view.sentences << PredictionViewWords::tr(
                          "From the measured components the model expects your job to take %1 times as long; it "
                          "took %2 times: %3.")
                          .arg(formatNumber(last.predicted, Quantity::Ratio),
                               formatNumber(last.measured, Quantity::Ratio),
                               last.error.isCertain() ? errorWords(last.error)
                                                      : PredictionViewWords::tr("both agree within what is known"));
}

}  // namespace

PredictionView predictionView(const CalibrationPair& pair, const models::Workload* workload) {
    PredictionView view;
    view.pair = PredictionViewWords::tr("%1 against %2").arg(pair.second.name, pair.first.name);
    if (!pair.refusal.isEmpty()) {
        view.emptyReason = pair.refusal;
        return view;
    }
    const auto [defaults, label] = overheadDefaults(pair.set);
    for (const auto& found : pair.comparison.components) {
        if (found.differentHardware) continue;
        const models::Estimate& prior = defaults.slowdown[models::index(found.component)];
        const auto row = std::find_if(pair.components.begin(), pair.components.end(),
                                      [&](const ComponentRow& each) { return each.component == found.component; });
        view.rows.push_back(rowOf(row->name, shortComponentName(found.component, row->name), From::Defaults,
                                  calibration::believed(prior), prior, found.log));
    }
    if (pair.hasJob() && workload != nullptr) addJob(view, pair, *workload, defaults);
    if (view.rows.empty()) {
        view.emptyReason = PredictionViewWords::tr("Nothing was measured the same way on equal hardware on both sides.");
        return view;
    }
    summarize(view);
    if (!pair.hasJob()) {
        view.sentences << PredictionViewWords::tr(
            "The pair has no job of yours; \u201csplitpoint-calibrate run --job\u201d on both "
            "sides shows how well the components predict it.");
    }
    view.footnote = PredictionViewWords::tr("Default: %1; %2.").arg(label, pair.source());
    return view;
}

}  // namespace splitpoint::ui
