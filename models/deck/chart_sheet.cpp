#include "models/deck/chart_sheet.h"

#include <algorithm>
#include <cmath>

#include "models/book/workbook.h"

namespace splitpoint::models::deck {

namespace {

/// Steps from a running total to the next; the last step is the total itself, drawn from zero.
void spreadWaterfall(SlideChart& chart) {
    const ChartSeries steps = chart.series.front();
    ChartSeries base{"Base (not drawn)", Ink::Invisible, {}, {}, false, false, true, Marker::None, {}};
    ChartSeries above = steps, below = steps;
    above.values.clear();
    below.values.clear();
    below.name = steps.name + ", below zero";
    below.labels.clear();
    double running = 0.0;
    bool anyBelow = false;
    for (std::size_t i = 0; i < steps.values.size(); ++i) {
        const double step = steps.values[i].value_or(0.0);
        const bool isTotal = i + 1 == steps.values.size();
        const double from = isTotal ? 0.0 : running, to = isTotal ? step : running + step;
        const double low = std::min(from, to), high = std::max(from, to);
        base.values.emplace_back(low > 0.0 ? low : (high < 0.0 ? high : 0.0));
        above.values.emplace_back(high > 0.0 ? high - std::max(low, 0.0) : 0.0);
        below.values.emplace_back(low < 0.0 ? low - std::min(high, 0.0) : 0.0);
        anyBelow = anyBelow || low < 0.0;
        running = to;
    }
    chart.kind = ChartKind::StackedColumns;
    // Labels stand over the bars, where they are read on bars of any height.
    ChartSeries tops{"Place of labels (not drawn)", Ink::Text, {}, {}, true, false, false, Marker::None, steps.labels};
    for (std::size_t i = 0; i < steps.values.size(); ++i) tops.values.emplace_back(*base.values[i] + *above.values[i]);
    above.labels.clear();
    chart.series = {base, above};
    if (anyBelow) chart.series.push_back(below);
    if (!tops.labels.empty()) chart.series.push_back(std::move(tops));
    chart.legend = false;
}

/// Sums above the columns: a line without a line, so that they stay text of the chart and follow edited cells.
void addTotals(SlideChart& chart) {
    ChartSeries totals;
    totals.name = "Total";
    totals.asLine = true;
    totals.line = false;
    totals.ink = Ink::Text;
    totals.labels = chart.totalLabels;
    for (std::size_t i = 0; i < chart.size(); ++i) {
        std::optional<double> sum;
        for (const ChartSeries& part : chart.series) {
            if (part.values[i]) sum = sum.value_or(0.0) + *part.values[i];
        }
        totals.values.push_back(sum);
    }
    chart.series.push_back(totals);
}

/// Parts that no column shows at a visible height: the sheet holds them, the legend need not.
std::vector<std::size_t> tooSmallToSee(const SlideChart& chart) {
    constexpr double kVisibleShare = 0.005;
    double tallest = 0.0;
    for (std::size_t i = 0; i < chart.size(); ++i) {
        double sum = 0.0;
        for (const ChartSeries& part : chart.series) sum += std::abs(part.values[i].value_or(0.0));
        tallest = std::max(tallest, sum);
    }
    std::vector<std::size_t> small;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const auto& values = chart.series[s].values;
        const bool seen = std::any_of(values.begin(), values.end(), [&](const auto& v) { return std::abs(v.value_or(0.0)) >= kVisibleShare * tallest; });
        if (!seen) small.push_back(s);
    }
    return small;
}

/// Heights of columns and lengths of bars are read from zero; left to themselves, programs begin an axis above it where
/// values lie close together.
void beginAtZero(SlideChart& chart) {
    const bool isColumns = chart.kind == ChartKind::ClusteredColumns || chart.kind == ChartKind::StackedColumns ||
                           chart.kind == ChartKind::ClusteredBars || chart.kind == ChartKind::StackedBars;
    const bool anyBelow = std::any_of(chart.series.begin(), chart.series.end(), [](const ChartSeries& series) {
        return std::any_of(series.values.begin(), series.values.end(), [](const auto& v) { return v.value_or(0.0) < 0.0; });
    });
    if (isColumns && !chart.value.minimum && !anyBelow) chart.value.minimum = 0.0;
}

std::string columnName(std::size_t column) {
    std::string name;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
    }
    return name;
}

}  // namespace

std::string cellRange(std::size_t column, std::size_t firstRow, std::size_t lastRow) {
    const std::string name = columnName(column);
    std::string range = "Sheet1!$" + name + "$" + std::to_string(firstRow + 1);
    if (lastRow != firstRow) range += ":$" + name + "$" + std::to_string(lastRow + 1);
    return range;
}

ChartSheet chartSheet(SlideChart chart) {
    ChartSheet sheet{std::move(chart), {}};
    if (sheet.chart.kind == ChartKind::Waterfall && !sheet.chart.series.empty()) {
        spreadWaterfall(sheet.chart);
        sheet.hidden = {0};
    } else if (sheet.chart.showTotals && sheet.chart.kind == ChartKind::StackedColumns) {
        sheet.hidden = tooSmallToSee(sheet.chart);
        addTotals(sheet.chart);
        sheet.hidden.push_back(sheet.chart.series.size() - 1);
    }
    beginAtZero(sheet.chart);
    return sheet;
}

Result<std::string> chartWorkbook(const ChartSheet& sheet, const std::string& date) {
    const SlideChart& chart = sheet.chart;
    book::Workbook workbook(date, chart.name);
    book::Table table;
    table.sheet = "Sheet1";
    table.plain = true;
    table.columns.push_back({chart.categoryTitle, chart.categories.empty() ? "General" : ""});
    for (const ChartSeries& series : chart.series) table.columns.push_back({series.name, chart.valueFormat});
    if (!chart.rowNames.empty()) table.columns.push_back({chart.rowTitle, ""});
    for (std::size_t row = 0; row < chart.size(); ++row) {
        std::vector<book::Cell> cells;
        if (chart.categories.empty()) cells.emplace_back(chart.categoryNumbers[row]);
        else cells.emplace_back(chart.categories[row]);
        for (const ChartSeries& series : chart.series) {
            const auto& value = series.values[row];
            if (value) cells.emplace_back(*value);
            else cells.emplace_back();
        }
        if (!chart.rowNames.empty()) cells.emplace_back(chart.rowNames[row]);
        table.rows.push_back(std::move(cells));
    }
    workbook.add(table);
    return workbook.bytes();
}

}  // namespace splitpoint::models::deck
