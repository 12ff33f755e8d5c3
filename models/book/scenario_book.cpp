#include "models/book/scenario_book.h"

#include <algorithm>

#include "models/book/book_tables.h"
#include "models/deck/slides/service_series.h"

namespace splitpoint::models::book {

using deck::DeckSubject;
using deck::Ink;

namespace {

constexpr std::size_t kMostRows = 1'048'000;

/// Parts of a table with a row per part are series per plan: three columns for each part read worse than three stacks.
SheetChart partsChart(const Table& table, const std::string& title) {
    SheetChart chart;
    chart.kind = SheetChartKind::ClusteredColumns;
    chart.title = title;
    chart.categoryTitle = "part of the cost";
    chart.valueTitle = "USD over the horizon";
    chart.valueFormat = "$#,##0";
    chart.rows = table.rows.size();
    for (const PlanKind plan : kPlans) chart.series.push_back({1 + index(plan), deck::hexOf(deck::inkOf(plan), false), false});
    chart.altText = title + ", a column for each plan, in USD over the horizon.";
    return chart;
}

SheetChart sweepChart(const Table& table) {
    SheetChart chart;
    chart.kind = SheetChartKind::ScatterLines;
    chart.title = "Cost against bare-metal nodes";
    chart.categoryTitle = "bare-metal nodes";
    chart.valueTitle = "total cost, USD over the horizon";
    chart.valueFormat = "$#,##0";
    chart.rows = table.rows.size();
    chart.series = {{2, deck::hexOf(Ink::Curve, false), false}, {4, deck::hexOf(Ink::PlanHybrid, false), true}};
    chart.altText = "Total cost of the hybrid plan against its bare-metal nodes; the least one is marked.";
    constexpr std::size_t kBestReserved = 5;  // a column that is there where a reserved tier is
    if (table.columns.size() > kBestReserved) {
        chart.series.front().column = kBestReserved;
        chart.joinsGaps = true;
        chart.altText = "Total cost of the hybrid plan against its bare-metal nodes, each at its best reserved count; the least one is marked.";
    }
    return chart;
}

SheetChart weekChart(const DeckSubject& subject, const Table& table) {
    SheetChart chart;
    chart.kind = SheetChartKind::StackedAreas;
    chart.title = "Busiest week and what serves it";
    chart.categoryTitle = "hours, by day";
    chart.valueTitle = "useful GPUs";
    chart.valueFormat = "#,##0";
    chart.categoryColumn = 1;
    chart.labelEvery = 24;
    chart.firstRow = deck::busiestWeek(subject.hours.demandGpus);
    chart.rows = std::min<std::size_t>(kHoursPerWeek, table.rows.size() - chart.firstRow);
    std::size_t column = 3;
    const auto anyIn = [](const std::vector<double>& values) {
        return std::any_of(values.begin(), values.end(), [](double v) { return v != 0.0; });
    };
    for (const Tier tier : kTiers) {
        if (anyIn(subject.hours.usefulGpus[index(tier)])) chart.series.push_back({column++, deck::hexOf(deck::inkOf(tier), false), false});
    }
    if (anyIn(subject.hours.unservedGpus)) chart.series.push_back({column, deck::hexOf(Ink::Unserved, false), false});
    chart.altText = "Stacked areas of useful GPUs by tier over the seven days with the most demand.";
    return chart;
}

SheetChart durationChart(const Table& table) {
    SheetChart chart;
    chart.kind = SheetChartKind::ScatterLines;
    chart.title = "Load-duration curve";
    chart.categoryTitle = "hours, from the highest demand to the lowest";
    chart.valueTitle = "useful GPUs";
    chart.valueFormat = "#,##0";
    chart.rows = table.rows.size();
    chart.series = {{1, deck::hexOf(Ink::Curve, false), false}};
    chart.altText = "Demand of all hours from the highest to the lowest.";
    return chart;
}

}  // namespace

std::vector<Table> bookTables(const DeckSubject& subject) {
    return {answerTable(subject), plansTable(subject),      costTable(subject),   dollarsTable(subject), sweepTable(subject), hourlyTable(subject),
            durationTable(subject), offersTable(subject), efficiencyTable(subject), inputsTable(subject),  sourcesTable(subject)};
}

Result<std::string> bookFile(const DeckSubject& subject) {
    Workbook workbook(subject.date, subject.scenario.name);
    for (const Table& table : bookTables(subject)) {
        if (table.rows.size() > kMostRows) {
            return tl::unexpected(Error{ErrorKind::InvalidInput, "the sheet '" + table.sheet + "' would have more rows than Excel takes (1,048,576); use sweep or evaluate"});
        }
        workbook.add(table);
        if (table.rows.empty()) continue;
        if (table.sheet == "Cost") workbook.add(partsChart(table, "Cost by what is bought"), 0);
        if (table.sheet == "Dollars") workbook.add(partsChart(table, "Where each dollar goes"), 0);
        if (table.sheet == "Sweep" && table.rows.size() <= deck::kMaxPoints) workbook.add(sweepChart(table), 0);
        if (table.sheet == "Hourly") {
            const SheetChart chart = weekChart(subject, table);
            if (!chart.series.empty()) workbook.add(chart, 0);  // nothing is served where nothing is demanded
        }
        if (table.sheet == "Duration") workbook.add(durationChart(table), 0);
    }
    return workbook.bytes();
}

}  // namespace splitpoint::models::book
