#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "ui/calibrate/prediction_view.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using From = PredictionRow::From;

namespace {

struct PredictionChartWords {
    Q_DECLARE_TR_FUNCTIONS(Calibrate)
};

/// Place of each row on the axis: rows of one test stand in one category.
std::vector<double> placesOf(const PredictionView& view, QStringList& categories) {
    std::vector<double> places;
    for (const PredictionRow& row : view.rows) {
        if (categories.isEmpty() || categories.last() != row.shortTest) categories << row.shortTest;
        const bool shared = std::count_if(view.rows.begin(), view.rows.end(), [&](const PredictionRow& each) {
                                return each.shortTest == row.shortTest;
                            }) > 1;
        const double offset = !shared ? 0.0 : row.from == From::Defaults ? -0.15 : 0.15;
        places.push_back(static_cast<double>(categories.size() - 1) + offset);
    }
    return places;
}

void addSeries(ChartSpec& spec, const PredictionView& view, const std::vector<double>& places, From from,
               const QString& name, ColorRole role) {
    SeriesSpec marks;
    marks.name = name;
    marks.kind = SeriesKind::Scatter;
    marks.role = role;
    for (std::size_t r = 0; r < view.rows.size(); ++r) {
        const PredictionRow& row = view.rows[r];
        if (row.from != from) continue;
        marks.points.append({places[r], row.error.value});
        SeriesSpec range;
        range.name = name;
        range.role = role;
        range.inLegend = false;
        range.points = {{places[r], row.error.interval.low}, {places[r], row.error.interval.high}};
        spec.series.append(range);
    }
    if (!marks.points.isEmpty()) spec.series.append(marks);
}

void setRange(ChartSpec& spec, const PredictionView& view) {
    double low = -0.01, high = 0.01;
    for (const PredictionRow& row : view.rows) {
        low = std::min(low, row.error.interval.low);
        high = std::max(high, row.error.interval.high);
    }
    const double margin = (high - low) * 0.06, step = high - low > 0.4 ? 0.1 : high - low > 0.08 ? 0.02 : 0.005;
    spec.y.minimum = std::floor((low - margin) / step) * step;
    spec.y.maximum = std::ceil((high + margin) / step) * step;
}

void addTable(ChartSpec& spec, const PredictionView& view) {
    TableColumn test, predicted, measured, error, low, high;
    test.header = PredictionChartWords::tr("Test");
    predicted.header = PredictionChartWords::tr("Predicted, \u00d7 bare metal");
    measured.header = PredictionChartWords::tr("Measured, \u00d7 bare metal");
    error.header = PredictionChartWords::tr("Our error");
    low.header = PredictionChartWords::tr("Our error: low (95 %)");
    high.header = PredictionChartWords::tr("Our error: high (95 %)");
    for (TableColumn* column : {&predicted, &measured}) column->quantity = Quantity::Ratio;
    for (TableColumn* column : {&error, &low, &high}) column->quantity = Quantity::Percent;
    for (const PredictionRow& row : view.rows) {
        test.texts << row.test;
        predicted.numbers << row.predicted;
        measured.numbers << row.measured;
        error.numbers << row.error.value;
        low.numbers << row.error.interval.low;
        high.numbers << row.error.interval.high;
    }
    spec.table.columns = {test, predicted, measured, error, low, high};
}

}  // namespace

ChartSpec predictionChart(const PredictionView& view) {
    ChartSpec spec;
    spec.id = u"calibrate.prediction"_s;
    spec.title = PredictionChartWords::tr("Our own error: predicted against measured");
    spec.x.title = PredictionChartWords::tr("test");
    spec.y.title = PredictionChartWords::tr("predicted time over measured time, less 1");
    spec.y.quantity = Quantity::Percent;
    if (!view.emptyReason.isEmpty()) {
        spec.emptyReason = view.emptyReason;
        spec.description = view.emptyReason;
        return spec;
    }
    const std::vector<double> places = placesOf(view, spec.x.categories);
    addSeries(spec, view, places, From::Defaults, PredictionChartWords::tr("From the defaults (95 % interval)"), ColorRole::Baseline);
    addSeries(spec, view, places, From::Components, PredictionChartWords::tr("From the measured components (95 % interval)"),
              ColorRole::Optimum);
    spec.marks.append({Direction::Horizontal, 0.0, QString(), ColorRole::Neutral});
    setRange(spec, view);
    addTable(spec, view);
    spec.description = view.sentences.join(QChar(u' '));
    spec.footnote = view.footnote;
    return spec;
}

}  // namespace splitpoint::ui
