#include "ui/calibrate/slowdown_chart.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include <QCoreApplication>

#include "ui/calibrate/profile_words.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

struct SlowdownChartWords {
    Q_DECLARE_TR_FUNCTIONS(Calibrate)
};

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// One of the three things that stand side by side at each component.
struct Part {
    QString name;
    ColorRole role;
    double offset;
    std::optional<models::Estimate> (*read)(const ComponentRow&);
};

std::vector<Part> partsOf(const QString& measured, bool withDefaults) {
    std::vector<Part> all{
        {SlowdownChartWords::tr("Default (5th to 95th percentile)"), ColorRole::Baseline, -0.22,
         [](const ComponentRow& row) { return std::optional(row.prior); }},
        {measured, ColorRole::Current, 0.0,
         [](const ComponentRow& row) {
             return std::optional(models::Estimate{row.interval.low, row.measured, row.interval.high});
         }},
        {SlowdownChartWords::tr("Combined (5th to 95th percentile)"), ColorRole::Optimum, 0.22,
         [](const ComponentRow& row) { return row.combined; }}};
    return withDefaults ? all : std::vector<Part>{all[1]};
}

void setRange(ChartSpec& spec, const std::vector<ComponentRow>& rows, const std::vector<Part>& parts) {
    double low = 1.0, high = 1.0;
    for (const ComponentRow& row : rows) {
        for (const Part& part : parts) {
            const auto value = part.read(row);
            if (!value) continue;
            low = std::min(low, value->low);
            high = std::max(high, value->high);
        }
    }
    const double margin = std::max(0.01, (high - low) * 0.06);
    const double step = high - low > 0.5 ? 0.1 : 0.01;
    spec.y.minimum = std::max(0.0, std::floor((low - margin) / step) * step);
    spec.y.maximum = std::ceil((high + margin) / step) * step;
}

void addSeries(ChartSpec& spec, const std::vector<ComponentRow>& rows, const Part& part) {
    SeriesSpec marks;
    marks.name = part.name;
    marks.kind = SeriesKind::Scatter;
    marks.role = part.role;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto value = part.read(rows[i]);
        if (!value) continue;
        const double x = static_cast<double>(i) + part.offset;
        marks.points.append({x, value->typical});
        SeriesSpec range;
        range.name = part.name;
        range.kind = SeriesKind::Line;
        range.role = part.role;
        range.inLegend = false;
        range.points = {{x, value->low}, {x, value->high}};
        spec.series.append(range);
    }
    spec.series.append(marks);
}

void addTable(ChartSpec& spec, const std::vector<ComponentRow>& rows, const std::vector<Part>& parts) {
    TableColumn name;
    name.header = SlowdownChartWords::tr("Component");
    spec.table.columns = {name};
    for (const ComponentRow& row : rows) spec.table.columns[0].texts << row.name;
    for (const Part& part : parts) {
        const std::array<QString, 3> headers{SlowdownChartWords::tr("%1: low").arg(part.name),
                                             SlowdownChartWords::tr("%1: typical").arg(part.name),
                                             SlowdownChartWords::tr("%1: high").arg(part.name)};
        for (std::size_t end = 0; end < headers.size(); ++end) {
            TableColumn column;
            column.header = headers[end];
            column.quantity = Quantity::Ratio;
            for (const ComponentRow& row : rows) {
                const auto value = part.read(row);
                column.numbers << (!value ? kNone : end == 0 ? value->low : end == 1 ? value->typical : value->high);
            }
            spec.table.columns << column;
        }
    }
}

QString description(const CalibrationPair& pair) {
    QStringList each;
    for (const ComponentRow& row : pair.components) {
        each << SlowdownChartWords::tr("%1 %2").arg(
            row.name, formatNumber(row.combined ? row.combined->typical : row.measured, Quantity::Ratio));
    }
    return SlowdownChartWords::tr("Slowdown of %1 against %2: %3.").arg(pair.second.name, pair.first.name, each.join(u", "_s));
}

}  // namespace

QString shortComponentName(models::Component component, const QString& name) {
    switch (component) {
        case models::Component::LaunchLatency:
            return SlowdownChartWords::tr("Launch");
        case models::Component::HostDeviceTransfer:
            return SlowdownChartWords::tr("Transfer");
        case models::Component::Interconnect:
            return SlowdownChartWords::tr("In node");
        case models::Component::InterconnectInternode:
            return SlowdownChartWords::tr("Between nodes");
        default:
            return name;
    }
}

void addComponents(ChartSpec& spec, const std::vector<ComponentRow>& rows, const QString& measured, bool withDefaults) {
    const std::vector<Part> parts = partsOf(measured, withDefaults);
    for (const ComponentRow& row : rows) spec.x.categories << shortComponentName(row.component, row.name);
    for (const Part& part : parts) addSeries(spec, rows, part);
    spec.marks.append({Direction::Horizontal, 1.0, QString(), ColorRole::Neutral});
    setRange(spec, rows, parts);
    addTable(spec, rows, parts);
}

ChartSpec slowdownChart(const CalibrationPair& pair) {
    ChartSpec spec;
    spec.id = u"calibrate.slowdown"_s;
    const bool isSlowdown = pair.refusal.isEmpty();
    const QString title = isSlowdown ? SlowdownChartWords::tr("Slowdown per component") : SlowdownChartWords::tr("One machine against the other");
    spec.title = pair.example ? SlowdownChartWords::tr("%1 \u2014 %2").arg(title, exampleMark().toUpper()) : title;
    spec.x.title = SlowdownChartWords::tr("component");
    spec.y.title = isSlowdown ? SlowdownChartWords::tr("slowdown, \u00d7 bare metal") : SlowdownChartWords::tr("time, \u00d7 the first");
    spec.y.quantity = Quantity::Ratio;
    if (pair.components.empty()) {
        spec.emptyReason =
            SlowdownChartWords::tr("No component was measured the same way on both sides, so there is no slowdown to show.");
        spec.description = spec.emptyReason;
        return spec;
    }
    // A pair that sets no slowdown has nothing to do with a default: only what was measured is shown.
    addComponents(spec, pair.components, SlowdownChartWords::tr("Measured (95 % interval)"), isSlowdown);
    spec.description = description(pair);
    spec.footnote = isSlowdown ? SlowdownChartWords::tr("Default: %1; %2.").arg(pair.prior, pair.source())
                               : SlowdownChartWords::tr("No slowdown of a delivery; %1.").arg(pair.source());
    return spec;
}

}  // namespace splitpoint::ui
