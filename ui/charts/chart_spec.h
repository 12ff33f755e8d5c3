#pragma once

#include <QDate>
#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>
#include <optional>

#include "ui/format/number_format.h"
#include "ui/theme/color_role.h"

/// A chart as a plain value: what a view-model hands to any renderer. Qt Core only; lists share their data when copied.
namespace splitpoint::ui {

enum class SeriesKind {
    Line,          ///< straight lines between `points`, sorted by x
    StepLine,      ///< `points`: each value holds until the next x
    StackedLayer,  ///< `values` at xStart + i * xStep, each holding for xStep; layers stack in the order of the series
    StackedBar,    ///< `values`, one per category of the x axis; negative values stack below zero
    Scatter,       ///< `points` as marks
    Band,          ///< shade between `points`, its upper edge, and `floors`; in no readout
    HorizontalBar  ///< `values` along x from `bases`, one per category of the y axis: charts read row by row
};

/// What stands along an axis. Charts whose axes mean the same mark the same place (ui/charts/linked_selection.h).
enum class AxisMeaning {
    None,
    HourOfDay,          ///< 0 to 23
    HourOfWeek,         ///< 0 is Monday 00:00
    HourOfYear,         ///< hours of the horizon, 0 the first
    NodeCount,          ///< committed bare-metal nodes
    ReservedNodeCount,  ///< committed virtual nodes
    Plan,               ///< in the order of models::kPlans
    Tier                ///< in the order of models::kTiers
};

/// What charts can point at together: an hour, a node count, a plan; or a part of an axis, such as a month of hours.
struct LinkedPlace {
    AxisMeaning meaning = AxisMeaning::None;
    double from = 0.0, to = 0.0;  ///< equal: one value; else the end is not part of it
    LinkedPlace() = default;
    LinkedPlace(AxisMeaning what, double value) : meaning(what), from(value), to(value) {}
    LinkedPlace(AxisMeaning what, double first, double end) : meaning(what), from(first), to(end) {}
    [[nodiscard]] bool isValue() const { return !(to > from); }
    /// Of the same meaning, and with a value in common.
    [[nodiscard]] bool meets(const LinkedPlace& other) const;
    friend bool operator==(const LinkedPlace&, const LinkedPlace&) = default;
};

struct SeriesSpec {
    QString name;  ///< as in legend, readout and table
    SeriesKind kind = SeriesKind::Line;
    ColorRole role = ColorRole::Neutral;
    QList<QPointF> points;
    QList<double> values;
    double xStart = 0.0, xStep = 1.0;
    QList<ColorRole> categoryRoles;  ///< StackedBar: color of each bar; empty: `role` for all
    QList<double> bases;  ///< StackedBar: where each bar starts, as in a bridge; empty: on top of the ones before
    QList<double> floors;    ///< Band: its lower edge, one value a point
    QStringList endTexts;    ///< HorizontalBar: beyond the end of each bar; empty: none
    int group = 0;        ///< StackedBar: bars of one group stack, groups stand side by side
    bool inLegend = true;
    bool secondary = false;  ///< thinner: a reference, not the message
    LinkedPlace place;       ///< what the whole series is of, as the line of a plan
    friend bool operator==(const SeriesSpec&, const SeriesSpec&) = default;
};

/// A tick the view-model wants (month names, node counts); without any the renderer picks round values.
struct TickSpec {
    double value = 0.0;
    QString label;
    std::optional<double> labelAt;  ///< where the label stands; absent: at the tick
    friend bool operator==(const TickSpec&, const TickSpec&) = default;
};

/// A part of an axis, in its values.
struct AxisRange {
    double from = 0.0, to = 1.0;
    friend bool operator==(const AxisRange&, const AxisRange&) = default;
};

struct AxisSpec {
    QString title;  ///< quantity and unit; may be empty only for categories
    Quantity quantity = Quantity::Plain;
    double minimum = 0.0, maximum = 1.0;
    QList<TickSpec> ticks;
    QStringList categories;     ///< not empty: category i stands at i, range -0.5 .. n - 0.5; of y: from the top down
    bool wholeNumbers = false;  ///< ticks only at whole numbers
    bool logarithmic = false;   ///< minimum above 0; for heat maps, lines, marks and handles, not for bars and layers
    AxisMeaning meaning = AxisMeaning::None;
    QDate firstDay;  ///< of HourOfYear: begins with hour 0; invalid where the horizon has no date
    /// Where the values have no meaning of their own: what category i, or the part from i to i + 1 of an axis of
    /// numbers, stands for.
    QList<LinkedPlace> places;
    std::optional<AxisRange> shown;  ///< the part that is shown, as zoomed; absent: all of it
    [[nodiscard]] double lower() const { return shown ? shown->from : minimum; }
    [[nodiscard]] double upper() const { return shown ? shown->to : maximum; }
    friend bool operator==(const AxisSpec&, const AxisSpec&) = default;
};

enum class Direction { Vertical, Horizontal };

/// A line across the plot with a label: a capacity, the optimum, a break-even.
struct MarkSpec {
    Direction direction = Direction::Vertical;
    double value = 0.0;
    QString label;
    ColorRole role = ColorRole::Neutral;
    friend bool operator==(const MarkSpec&, const MarkSpec&) = default;
};

/// A shaded range of x (Vertical) or y (Horizontal) with a label.
struct BandSpec {
    Direction direction = Direction::Vertical;
    double from = 0.0, to = 0.0;
    QString label;
    ColorRole role = ColorRole::Neutral;
    friend bool operator==(const BandSpec&, const BandSpec&) = default;
};

/// A column of the numbers behind a chart. Either `numbers` (NaN: no value) or `texts`.
struct TableColumn {
    QString header;  ///< with the unit
    Quantity quantity = Quantity::Plain;
    QList<double> numbers;
    QStringList texts;
    double first = 0.0, step = 0.0;  ///< step > 0: a generated column first + i * step, `count` rows long
    qsizetype count = 0;
    [[nodiscard]] qsizetype rows() const;
    [[nodiscard]] double number(qsizetype row) const;  ///< NaN for texts
    /// Each number to its own last digit: for copies, which are computed with.
    [[nodiscard]] QString text(qsizetype row, const QLocale& locale = QLocale()) const;
    /// Decimals that the numbers of the column have in common; see columnDecimals().
    [[nodiscard]] int decimals() const;
    /// As a table shows it.
    /// @param decimals what decimals() gave
    [[nodiscard]] QString shown(qsizetype row, int decimals, const QLocale& locale = QLocale()) const;
};

/// The chart's numbers as a table; cells are formatted only when asked for.
struct ChartTable {
    QList<TableColumn> columns;
    [[nodiscard]] qsizetype rows() const;
    [[nodiscard]] QStringList headers() const;
    [[nodiscard]] QString text(qsizetype row, qsizetype column, const QLocale& locale = QLocale()) const;
    /// Tab-separated, headers first, numbers in full precision.
    [[nodiscard]] QString toTsv(const QLocale& locale = QLocale()) const;
};

/// A plane of colored cells that fills the plot: cell (column, row) covers an equal part of the x and of the y axis, on
/// their own scales (`AxisSpec::logarithmic`), column by column from the left, rows from the bottom.
struct HeatMapSpec {
    int columns = 0, rows = 0;
    QList<ColorRole> roles;  ///< row by row, the bottom row first
    QList<float> strength;   ///< opacity of the color, 0 to 1
    QList<bool> hatched;     ///< "no material difference", "leaves work unserved"; empty: none
    /// A text on the plane, at positions of the axes.
    struct Label {
        double x = 0.0, y = 0.0;
        QString text;
        friend bool operator==(const Label&, const Label&) = default;
    };
    QList<Label> labels;
    /// What a color stands for, in legend and readout: "Hybrid".
    struct Meaning {
        ColorRole role = ColorRole::Neutral;
        QString text;
        LinkedPlace place;  ///< what cells of this color are of, as a plan that wins there
        friend bool operator==(const Meaning&, const Meaning&) = default;
    };
    QList<Meaning> meanings;
    QString strengthMeaning;  ///< for the legend: what a stronger color says; empty: no entry
    QString hatchMeaning;     ///< for the legend; empty where nothing is hatched
    QList<double> values;     ///< for the readout, in the order of `roles` (NaN: none); empty: none anywhere
    QString valueName;        ///< "Margin"
    Quantity valueQuantity = Quantity::Plain;
    friend bool operator==(const HeatMapSpec&, const HeatMapSpec&) = default;
};

/// A point on the plot that the user drags or nudges; the view tells by ChartView::handleMoved. What is dragged has a
/// numeric twin on its page, which moves with it.
struct HandleSpec {
    QString id;  ///< stable, as in the signal
    double x = 0.0, y = 0.0;
    QString label;           ///< beside the point; may be empty
    QString accessibleName;  ///< what is moved: "Utilization and price ratio of the scenario"
    ColorRole role = ColorRole::Current;
    bool movesX = true, movesY = true;
    double xStep = 0.0, yStep = 0.0;  ///< of one arrow key; 0: a hundredth of the axis
    friend bool operator==(const HandleSpec&, const HandleSpec&) = default;
};

/// What stacks of bars were at another time, as an answer that was pinned: a line across each.
struct ReferenceSpec {
    QString name;          ///< "Pinned", as in readout and table
    QList<double> values;  ///< ends of the stacks, category by category, in each group by group; NaN: none
    friend bool operator==(const ReferenceSpec&, const ReferenceSpec&) = default;
};

struct ChartSpec {
    QString id;  ///< stable, for files and tests: "plans.effective_cost"
    QString title;
    QString description;  ///< one sentence with the numbers, for screen readers and captions
    AxisSpec x, y;
    std::optional<HeatMapSpec> heatMap;  ///< below everything else
    QList<SeriesSpec> series;
    QList<BandSpec> bands;
    QList<MarkSpec> marks;
    QList<HandleSpec> handles;   ///< above everything else
    bool brushZoomsX = false;    ///< dragging over the plot shows only that part of the x axis
    LinkedPlace place;           ///< what the whole chart is of, as one plan's money
    std::optional<ReferenceSpec> reference;
    QStringList categoryLabels;  ///< one text at the end of each bar stack (below one that hangs); empty: none
    QList<bool> categoryMuted;   ///< infeasible: drawn grey and hatched; empty: none
    QString footnote;            ///< source, date, what is not included
    QString emptyReason;         ///< not empty: nothing is drawn but this sentence
    ChartTable table;
};

/// What a readout at an x says: the value in force of every series.
struct ReadoutLine {
    QString name, value;
    ColorRole role = ColorRole::Neutral;
};
struct Readout {
    QString heading;
    QList<ReadoutLine> lines;
};
/// The value of an axis that x points at: of hours of the horizon the one that is going on, of other whole numbers the
/// nearest, else x.
[[nodiscard]] double pointedValue(const AxisSpec& axis, double x);
/// The values in force at x (for lines and scatter the last point at or before it on a step line, interpolated on a
/// straight one, the nearest mark for scatter; the category under it for bars). Absent outside the axis.
[[nodiscard]] std::optional<Readout> readoutAt(const ChartSpec& spec, double x, const QLocale& locale = QLocale());
/// On a heat map what the cell under the point says; on every other chart the same as at its x.
[[nodiscard]] std::optional<Readout> readoutAt(const ChartSpec& spec, const QPointF& point,
                                               const QLocale& locale = QLocale());
/// Where a handle stands, under its accessible name.
[[nodiscard]] Readout handleReadout(const ChartSpec& spec, const HandleSpec& handle, const QLocale& locale = QLocale());
/// The readout as one sentence, for screen readers.
[[nodiscard]] QString inWords(const Readout& readout);

/// Round axis maximum at or above `largest`, so that small edits keep the scale still. Zero or not finite: 1.
[[nodiscard]] double niceMaximum(double largest);
/// Round ticks within [minimum, maximum], about `wanted` of them.
[[nodiscard]] QList<double> niceTicks(double minimum, double maximum, int wanted, bool wholeNumbers = false);
/// Ticks of a logarithmic axis: 1, 2 and 5 times powers of ten where they fit, else the powers alone, else every so
/// many of them; evenly spaced ones where less than two would be left. Empty unless 0 < minimum < maximum.
[[nodiscard]] QList<double> logarithmicTicks(double minimum, double maximum, int wanted);

}  // namespace splitpoint::ui
