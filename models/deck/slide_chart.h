#pragma once

#include <optional>
#include <string>
#include <vector>

#include "models/deck/ink.h"

namespace splitpoint::models::deck {

/// Most points that a series of a chart on a slide has; more make decks slow to open and to edit.
inline constexpr std::size_t kMaxPoints = 1000;

enum class ChartKind {
    ClusteredColumns,
    StackedColumns,
    ClusteredBars,
    StackedBars,
    Lines,
    StackedAreas,
    ScatterLines,  ///< x values are `categoryNumbers`
    Waterfall      ///< one series of steps, drawn as stacked columns over an invisible base
};

enum class Marker { None, Circle, Diamond, Cross };

struct ChartSeries {
    std::string name;
    Ink ink = Ink::Curve;
    std::vector<std::optional<double>> values;  ///< one per category; absent: a gap
    std::vector<Ink> pointInks;                 ///< one per category; empty: all in `ink`
    bool asLine = false;      ///< of columns and areas: drawn as a line over them
    bool dashed = false;
    bool line = true;         ///< of lines and scatters: points joined
    Marker marker = Marker::None;
    std::vector<std::string> labels;  ///< one per category, shown at the point; empty texts show none; no entries: none
};

struct ChartAxis {
    std::string title;               ///< quantity and unit
    std::string numberFormat = "General";
    std::optional<double> minimum, maximum, majorUnit;
    friend bool operator==(const ChartAxis&, const ChartAxis&) = default;
};

/// Everything a native chart shows, as data: no size, no place, no XML. Categories are texts, or numbers where the
/// distances between them matter (scatter, load-duration curve).
struct SlideChart {
    std::string name;        ///< for the selection pane: "Effective cost by part"
    std::string title;       ///< above the plot; empty: the slide's title says it
    std::string altText;     ///< one or two sentences with the message
    ChartKind kind = ChartKind::ClusteredColumns;
    std::string categoryTitle;               ///< head of the first column of the chart's sheet
    std::vector<std::string> categories;     ///< either these
    std::vector<double> categoryNumbers;     ///< or these
    std::string rowTitle;                    ///< of a last column that is not drawn, where category texts are sparse
    std::vector<std::string> rowNames;       ///< its cells: what each row is
    std::vector<ChartSeries> series;
    ChartAxis category, value;
    std::string valueFormat = "General";     ///< of the cells and of labels
    bool legend = true;
    bool levelNames = false;                 ///< category texts break into lines; else the program may lean them
    int labelEvery = 1;                      ///< of category texts: how many from one shown label to the next
    bool showValues = false;                 ///< each column or bar with its value
    bool showTotals = false;                 ///< stacked columns: the sum above each
    std::vector<std::string> totalLabels;    ///< in place of a sum in `valueFormat`, one per category; empty texts and no entries: the sum
    double textPoints = 12;                  ///< size of all texts in the chart
    double labelPoints = 0;                  ///< of the values at the columns; 0: as all texts

    [[nodiscard]] std::size_t size() const { return categories.empty() ? categoryNumbers.size() : categories.size(); }
    friend bool operator==(const SlideChart&, const SlideChart&) = delete;
};

}  // namespace splitpoint::models::deck
