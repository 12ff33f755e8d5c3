#include "ui/charts/chart_frame.h"

#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

#include "ui/charts/clock_ticks.h"

namespace splitpoint::ui {
namespace {

/// Room left while the frame is laid out from the outside in.
struct Layout {
    const ChartSpec& spec;
    ChartFrame frame;
    QFontMetricsF title, label;
    QRectF room;
    double gap = 0.0;
    qsizetype linesBelow = 1;  ///< reserved for the labels below the plot
    qsizetype linesUsed = 0;   ///< of them, by the names of categories

    Layout(const ChartSpec& s, const QSizeF& size, const QFont& titleFont, const QFont& labelFont)
        : spec(s), title(titleFont), label(labelFont) {
        frame.titleFont = titleFont;
        frame.labelFont = labelFont;
        frame.bounds = QRectF(QPointF(0, 0), size);
        gap = label.height() * 0.35;
        room = frame.bounds.adjusted(2 * gap, 1.5 * gap, -2 * gap, -1.5 * gap);
    }

    void addText(double x, double top, const QString& text, TextTone tone) {
        const QFontMetricsF& metrics = tone == TextTone::Title ? title : label;
        frame.texts.append({QPointF(x, top + metrics.ascent()), text, tone});
    }
};

void placeTitle(Layout& l) {
    if (l.spec.title.isEmpty()) return;
    for (const QString& line : wrapText(l.spec.title, l.frame.titleFont, l.room.width())) {
        l.addText(l.room.left(), l.room.top(), line, TextTone::Title);
        l.room.setTop(l.room.top() + l.title.height());
    }
    l.room.setTop(l.room.top() + 0.5 * l.gap);
}

void placeFootnote(Layout& l) {
    if (l.spec.footnote.isEmpty()) return;
    QStringList lines = wrapText(l.spec.footnote, l.frame.labelFont, l.room.width());
    const auto fits = static_cast<qsizetype>(l.room.height() * 0.25 / l.label.height());
    if (lines.size() > std::max<qsizetype>(1, fits)) return;  // the description and the table carry it
    double top = l.room.bottom() - static_cast<double>(lines.size()) * l.label.height();
    l.room.setBottom(top - l.gap);
    for (const QString& line : lines) {
        l.addText(l.room.left(), top, line, TextTone::Muted);
        top += l.label.height();
    }
}

QList<LegendEntry> legendEntries(const ChartSpec& spec) {
    QList<LegendEntry> entries;
    if (spec.heatMap) {
        for (const HeatMapSpec::Meaning& meaning : spec.heatMap->meanings)
            entries.append({meaning.text, SwatchLook::Cell, SeriesKind::Line, meaning.role, false});
        const ColorRole shade =
            spec.heatMap->meanings.isEmpty() ? ColorRole::Neutral : spec.heatMap->meanings.first().role;
        if (!spec.heatMap->strengthMeaning.isEmpty())
            entries.append({spec.heatMap->strengthMeaning, SwatchLook::Strength, SeriesKind::Line, shade, false});
        if (!spec.heatMap->hatchMeaning.isEmpty())
            entries.append(
                {spec.heatMap->hatchMeaning, SwatchLook::Hatch, SeriesKind::Line, ColorRole::Neutral, false});
    }
    for (const SeriesSpec& series : spec.series)
        if (series.inLegend && !series.name.isEmpty())
            entries.append({series.name, SwatchLook::Series, series.kind, series.role, series.secondary});
    return entries;
}

void addLegendEntry(Layout& l, const LegendEntry& entry, double x, double top) {
    const double side = l.label.ascent();
    l.frame.swatches.append({QRectF(x, top + (l.label.height() - side) / 2, side * 1.3, side), entry});
    l.addText(x + side * 1.3 + l.gap, top, entry.name, TextTone::Plain);
}

/// A column at the right, parts in the order they stack. @return false, and nothing placed, where it has no room
/// @param leastLetters  that the column leaves beside it
bool placeLegendBeside(Layout& l, QList<LegendEntry> entries, double leastLetters) {
    constexpr double kMostOfTheWidth = 0.42;
    double width = 0.0;
    for (const LegendEntry& entry : entries) width = std::max(width, l.label.horizontalAdvance(entry.name));
    width += l.label.ascent() * 1.3 + l.gap;
    const double left = l.room.right() - width, right = left - 2 * l.gap;
    if (width >= l.room.width() * kMostOfTheWidth ||
        right - l.room.left() < leastLetters * l.label.averageCharWidth() ||
        static_cast<double>(entries.size()) * l.label.height() >= l.room.height())
        return false;
    const bool stacked = std::any_of(l.spec.series.begin(), l.spec.series.end(), [](const SeriesSpec& series) {
        return series.kind == SeriesKind::StackedBar || series.kind == SeriesKind::StackedLayer;
    });
    if (stacked) std::reverse(entries.begin(), entries.end());
    double top = l.room.top();
    for (const LegendEntry& entry : entries) {
        addLegendEntry(l, entry, left, top);
        top += l.label.height();
    }
    l.room.setRight(right);
    return true;
}

/// @param low  a chart that rows of names would leave no plot
void placeLegend(Layout& l, bool low) {
    constexpr qsizetype kFewParts = 5;
    constexpr double kLettersOfAPlot = 22.0, kLettersOfCategories = 40.0;
    const QList<LegendEntry> entries = legendEntries(l.spec);
    if (entries.isEmpty() || (entries.size() < 2 && !l.spec.heatMap)) return;
    if (!l.spec.heatMap && low &&
        placeLegendBeside(l, entries, l.spec.x.categories.isEmpty() ? kLettersOfAPlot : kLettersOfCategories))
        return;
    if (!l.spec.heatMap && entries.size() > kFewParts && placeLegendBeside(l, entries, 0.0)) return;
    const double side = l.label.ascent() * 1.3 + l.gap;
    double x = l.room.left();
    for (const LegendEntry& entry : entries) {
        const double width = side + l.label.horizontalAdvance(entry.name);
        if (x > l.room.left() && x + width > l.room.right()) {
            x = l.room.left();
            l.room.setTop(l.room.top() + l.label.height());
        }
        addLegendEntry(l, entry, x, l.room.top());
        x += width + 3 * l.gap;
    }
    l.room.setTop(l.room.top() + l.label.height() + l.gap);
}

bool isLogarithmic(const AxisSpec& axis) {
    return axis.logarithmic && axis.minimum > 0.0;
}

bool isShown(const AxisSpec& axis, double value) {
    const double slack = (axis.upper() - axis.lower()) * 1e-9;
    return value >= axis.lower() - slack && value <= axis.upper() + slack;
}

constexpr int kFewDays = 4;                 // fewer ticks of days or months do not tell where one is
constexpr double kHoursOfASeason = 2400.0;  // longer than that a clock is of no use

QList<TickSpec> ticksOf(const AxisSpec& axis, int wanted) {
    // The view-model's ticks, unless the axis is zoomed so far in that they no longer tell where one is.
    const auto shown = std::count_if(axis.ticks.begin(), axis.ticks.end(),
                                     [&axis](const TickSpec& tick) { return isShown(axis, tick.value); });
    if (axis.meaning == AxisMeaning::HourOfYear && shown < kFewDays && axis.upper() - axis.lower() <= kHoursOfASeason)
        return clockTicks(axis, wanted);
    if (!axis.ticks.isEmpty() && (!axis.shown || shown >= 2)) return axis.ticks;
    QList<TickSpec> ticks;
    const QList<double> values = isLogarithmic(axis) ? logarithmicTicks(axis.lower(), axis.upper(), wanted)
                                                     : niceTicks(axis.lower(), axis.upper(), wanted, axis.wholeNumbers);
    const double even = values.size() > 1 ? values[1] - values[0] : 1.0;
    for (const double value : values) {
        // Along a logarithmic axis every label has its own precision: 0.5, 1, 20.
        const double power = isLogarithmic(axis) ? std::pow(10.0, std::floor(std::log10(value) + 1e-9)) : even;
        const bool whole = std::abs(value / power - std::round(value / power)) < 1e-6;
        ticks.append({value, formatTick(value, whole ? power : even, axis.quantity), std::nullopt});
    }
    return ticks;
}

/// Axis titles: the vertical one stands level above the axis, where it is read without turning the head.
void placeAxisTitles(Layout& l) {
    if (!l.spec.y.title.isEmpty()) {
        for (const QString& line : wrapText(l.spec.y.title, l.frame.labelFont, l.room.width())) {
            l.addText(l.room.left(), l.room.top(), line, TextTone::Muted);
            l.room.setTop(l.room.top() + l.label.height());
        }
        l.room.setTop(l.room.top() + 0.8 * l.gap);
    }
    if (!l.spec.x.title.isEmpty()) {
        const QStringList lines = wrapText(l.spec.x.title, l.frame.labelFont, l.room.width());
        double top = l.room.bottom() - static_cast<double>(lines.size()) * l.label.height();
        l.room.setBottom(top);
        for (const QString& line : lines) {
            l.addText(l.room.right() - l.label.horizontalAdvance(line), top, line, TextTone::Muted);
            top += l.label.height();
        }
    }
}

/// Room for half of a mark that stands on the left edge of the plot, so that it does not cover the labels there.
double roomForMarksAtTheEdge(const ChartSpec& spec) {
    constexpr double kHalfOfAMark = 6.0;
    if (!spec.x.categories.isEmpty()) return 0.0;
    for (const SeriesSpec& series : spec.series) {
        if (series.kind != SeriesKind::Scatter) continue;
        for (const QPointF& point : series.points)
            if (point.x() == spec.x.lower()) return kHalfOfAMark;
    }
    return 0.0;
}

/// The names of rows at the left, from the top down, cut to what leaves room for the plot.
void placeRows(Layout& l) {
    constexpr double kMostOfTheWidth = 0.42;
    const auto n = static_cast<double>(l.spec.y.categories.size());
    double widest = 0.0;
    for (const QString& name : l.spec.y.categories) widest = std::max(widest, l.label.horizontalAdvance(name));
    widest = std::min(widest, l.room.width() * kMostOfTheWidth);
    l.frame.plot = QRectF(QPointF(l.room.left() + widest + l.gap, l.room.top()), l.room.bottomRight());
    if (l.frame.plot.height() < 1.0) l.frame.plot.setHeight(1.0);
    l.frame.y = {-0.5, n - 0.5, l.frame.plot.top(), l.frame.plot.bottom()};
    double free = l.frame.bounds.top();
    for (qsizetype i = 0; i < l.spec.y.categories.size(); ++i) {
        const QString name = l.label.elidedText(l.spec.y.categories[i], Qt::ElideMiddle, widest);
        const double top = l.frame.y.position(static_cast<double>(i)) - l.label.height() / 2;
        if (top < free) continue;
        l.addText(l.frame.plot.left() - l.gap - l.label.horizontalAdvance(name), top, name, TextTone::Plain);
        free = top + 0.8 * l.label.height();
    }
}

void placeValueAxis(Layout& l) {
    if (!l.spec.y.categories.isEmpty()) return placeRows(l);
    const int wanted = std::clamp(static_cast<int>(l.room.height() / (l.label.height() * 2.6)), 2, 6);
    const QList<TickSpec> ticks = ticksOf(l.spec.y, wanted);
    double widest = 0.0;
    for (const TickSpec& tick : ticks) widest = std::max(widest, l.label.horizontalAdvance(tick.label));
    const double edge = roomForMarksAtTheEdge(l.spec);
    l.frame.plot = QRectF(l.room.left() + widest + l.gap + edge, l.room.top() + 0.5 * l.label.height(), 0, 0);
    l.frame.plot.setRight(l.room.right());
    l.frame.plot.setBottom(std::max(l.frame.plot.top() + 1.0, l.room.bottom()));
    l.frame.y = {l.spec.y.lower(), l.spec.y.upper(), l.frame.plot.bottom(), l.frame.plot.top(),
                 isLogarithmic(l.spec.y)};
    double lastTop = l.frame.bounds.bottom() + l.label.height();
    for (const TickSpec& tick : ticks) {
        if (!isShown(l.spec.y, tick.value)) continue;
        const double at = l.frame.y.position(tick.value);
        l.frame.yGrid.append(at);
        const double top = at - l.label.height() / 2;
        if (top + l.label.height() > lastTop) continue;
        l.addText(l.frame.plot.left() - edge - l.gap - l.label.horizontalAdvance(tick.label), top, tick.label,
                  TextTone::Muted);
        lastTop = top;
    }
}

/// Labels of neighboring categories keep a letter's width apart.
double roomIn(const Layout& l, double slot) {
    return slot - l.label.averageCharWidth();
}

constexpr qsizetype kMostLines = 4;    // of the label of a category
constexpr qsizetype kMostLeftOut = 6;  // labels in order stand at every sixth at least
constexpr double kLeastLetters = 9.0;  // of a label that had to be cut

/// The labels of the categories as they stand below slots of some width.
struct CategoryLabels {
    std::vector<QStringList> lines;  ///< none for a category whose label has no room
    bool staggered = false;          ///< a word is wider than its slot: every other label stands one level lower
    bool cut = false;                ///< names are shortened, or some left out
    qsizetype upper = 1, lower = 0;  ///< lines of the two levels; of one level alone where nothing is staggered
    [[nodiscard]] qsizetype total() const { return upper + lower; }
};

/// Many or long names: one line each, cut to its room. On two levels each has twice the room; where that is too little,
/// so many are left out that the others can be read. The readout and the table have them whole.
CategoryLabels cutLabels(const Layout& l, double slot, qsizetype lines) {
    CategoryLabels labels;
    labels.cut = true;
    const double least = kLeastLetters * l.label.averageCharWidth();
    labels.staggered = lines > 1 && 2.0 * slot >= least;
    labels.lower = labels.staggered ? 1 : 0;
    const auto every = labels.staggered
                           ? qsizetype{1}
                           : std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil(least / std::max(1.0, slot))));
    const double room = roomIn(l, labels.staggered ? 2.0 * slot : slot * static_cast<double>(every));
    for (qsizetype i = 0; i < l.spec.x.categories.size(); ++i) {
        const QString name = l.spec.x.categories[i];
        labels.lines.push_back(i % every != 0 ? QStringList()
                                              : QStringList{l.label.elidedText(name, Qt::ElideMiddle, room)});
    }
    return labels;
}

/// Whether the categories follow one another in time, as months do: then any may be left without its label.
bool follow(const AxisSpec& axis) {
    return !axis.places.isEmpty() && axis.places.first().meaning == AxisMeaning::HourOfYear;
}

/// @param lines  that there is room for, over all levels
CategoryLabels labelsOf(const Layout& l, double slot, qsizetype lines) {
    CategoryLabels labels;
    const auto wrapAll = [&](double room, qsizetype every = 1) {
        labels.lines.clear();
        labels.upper = 1;
        labels.lower = 0;
        bool fits = true;
        for (qsizetype i = 0; i < l.spec.x.categories.size(); ++i) {
            labels.lines.push_back(
                i % every != 0 ? QStringList() : wrapText(l.spec.x.categories[i], l.frame.labelFont, room));
            qsizetype& level = labels.staggered && i % 2 == 1 ? labels.lower : labels.upper;
            level = std::max(level, labels.lines.back().size());
            for (const QString& line : labels.lines.back()) fits = fits && l.label.horizontalAdvance(line) <= room;
        }
        return fits && std::max(labels.upper, labels.lower) <= kMostLines && labels.total() <= lines;
    };
    if (wrapAll(roomIn(l, slot))) return labels;
    for (qsizetype every = 2; follow(l.spec.x) && every <= kMostLeftOut; ++every)
        if (wrapAll(roomIn(l, static_cast<double>(every) * slot), every)) return labels;
    labels.staggered = true;
    return wrapAll(roomIn(l, 2.0 * slot)) ? labels : cutLabels(l, slot, lines);
}

/// How far to the left a label below the plot may reach: up to the lowest label of the value axis where that one hangs
/// below the plot.
double leftOfTicks(const Layout& l) {
    const double hangs = l.frame.plot.bottom() + 0.6 * l.gap - l.label.height() / 2;
    const bool corner = l.spec.y.categories.isEmpty() && std::any_of(l.frame.yGrid.begin(), l.frame.yGrid.end(),
                                                                     [hangs](double at) { return at > hangs; });
    return corner ? l.frame.plot.left() - roomForMarksAtTheEdge(l.spec) - 0.5 * l.gap : l.frame.bounds.left();
}

/// Where the first name below the plot begins: under its bar, or right of the value that hangs beside it as far as the
/// next name of its level leaves room.
double leftOfFirst(const Layout& l, const CategoryLabels& labels, double width) {
    const double under = l.frame.x.position(0.0) - width / 2;
    double room = l.frame.plot.right();
    if (const std::size_t next = labels.staggered ? 2 : 1; next < labels.lines.size()) {
        double widest = 0.0;
        for (const QString& line : labels.lines[next]) widest = std::max(widest, l.label.horizontalAdvance(line));
        const double center = l.frame.x.position(static_cast<double>(next));
        room = std::min(center - widest / 2, l.room.right() + l.gap - widest) - l.label.averageCharWidth() / 2;
    }
    return std::max(under, std::min(leftOfTicks(l), room - width));
}

void placeCategories(Layout& l) {
    const auto n = static_cast<double>(l.spec.x.categories.size());
    const CategoryLabels labels = labelsOf(l, l.frame.plot.width() / n, l.linesBelow);
    l.linesUsed = labels.total();
    l.frame.x = {-0.5, n - 0.5, l.frame.plot.left(), l.frame.plot.right()};
    const double right = l.room.right() + l.gap;
    std::array<double, 2> free{l.frame.bounds.left(), l.frame.bounds.left()};  // of the two levels
    for (std::size_t i = 0; i < labels.lines.size(); ++i) {
        const std::size_t level = labels.staggered && i % 2 == 1 ? 1 : 0;
        double top = l.frame.plot.bottom() + 0.6 * l.gap +
                     (level == 1 ? static_cast<double>(labels.upper) * l.label.height() : 0.0);
        double end = free[level];
        for (const QString& whole : labels.lines[i]) {
            // A wide name at the end of a level, moved into the chart, may meet the one before it.
            const QString line = l.label.elidedText(whole, Qt::ElideMiddle, std::max(0.0, right - free[level]) + 0.5);
            const double width = l.label.horizontalAdvance(line);
            const double center = l.frame.x.position(static_cast<double>(i));
            const double wanted = i == 0 ? leftOfFirst(l, labels, width) : center - width / 2;
            const double left = std::max(free[level], std::min(wanted, right - width));
            l.addText(left, top, line, TextTone::Plain);
            end = std::max(end, left + width + l.label.averageCharWidth() / 2);
            top += l.label.height();
        }
        free[level] = end;
    }
}

void placeTicksBelow(Layout& l) {
    l.frame.x = {l.spec.x.lower(), l.spec.x.upper(), l.frame.plot.left(), l.frame.plot.right(),
                 isLogarithmic(l.spec.x)};
    const int wanted = std::clamp(static_cast<int>(l.frame.plot.width() / (l.label.averageCharWidth() * 11)), 2, 12);
    const double leftmost = leftOfTicks(l);
    double free = leftmost;
    for (const TickSpec& tick : ticksOf(l.spec.x, wanted)) {
        if (!isShown(l.spec.x, tick.value)) continue;
        const double at = l.frame.x.position(tick.value);
        const double width = l.label.horizontalAdvance(tick.label);
        const double center = l.frame.x.position(tick.labelAt.value_or(tick.value));
        const double left = std::max(leftmost, std::min(center - width / 2, l.room.right() + l.gap - width));
        l.frame.xGrid.append(at);
        if (left < free) continue;
        l.addText(left, l.frame.plot.bottom() + 0.6 * l.gap, tick.label, TextTone::Muted);
        free = left + width + 2 * l.gap;
    }
}

/// Sets how many lines stand below the plot. @return their height
/// @param known  the lines that the names of categories take; absent: guessed, as the width of the plot is not known yet
double reserveBelowPlot(Layout& l, std::optional<qsizetype> known) {
    constexpr double kMostOfTheRoom = 0.4, kLeastLinesForTwoLevels = 7.0;
    l.linesBelow = 1;
    if (known) {
        l.linesBelow = *known;
    } else if (!l.spec.x.categories.isEmpty()) {
        const double slot =
            (l.room.width() - l.label.averageCharWidth() * 7) / static_cast<double>(l.spec.x.categories.size());
        const auto most = static_cast<qsizetype>(l.room.height() * kMostOfTheRoom / l.label.height());
        const CategoryLabels labels = labelsOf(l, slot, std::max<qsizetype>(1, most));
        // Names that are cut in any case leave a low plot the second line.
        const bool low = l.room.height() < kLeastLinesForTwoLevels * l.label.height();
        l.linesBelow = labels.cut && low ? 1 : labels.total();
    }
    return static_cast<double>(l.linesBelow) * l.label.height() + 0.6 * l.gap;
}

}  // namespace

double AxisMap::coordinate(double value) const {
    if (!logarithmic) return value;
    return std::log10(std::max(value, minimum * 1e-3));  // at and below zero: far outside, but finite
}

double AxisMap::coordinateAt(double at) const {
    const double low = coordinate(minimum), high = coordinate(maximum);
    return to == from ? low : low + (at - from) / (to - from) * (high - low);
}

double AxisMap::position(double value) const {
    const double low = coordinate(minimum), span = coordinate(maximum) - low;
    if (!(span > 0.0) || !std::isfinite(value)) return from;
    return from + (coordinate(value) - low) / span * (to - from);
}

double AxisMap::clamped(double value) const {
    return position(std::clamp(value, minimum, std::max(minimum, maximum)));
}

double AxisMap::value(double at) const {
    return logarithmic ? std::pow(10.0, coordinateAt(at)) : coordinateAt(at);
}

bool AxisMap::contains(double value) const {
    const double slack = (maximum - minimum) * 1e-9;
    return value >= minimum - slack && value <= maximum + slack;
}

QStringList wrapText(const QString& text, const QFont& font, double width) {
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(text) <= width) return {text};
    QStringList lines;
    QString line;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (!line.isEmpty() && metrics.horizontalAdvance(longer) > width) {
            lines.append(line);
            line = word;
        } else {
            line = longer;
        }
    }
    if (!line.isEmpty()) lines.append(line);
    return lines;
}

namespace {

/// What stands around the plot, from all of it down to what a very small chart has room for.
enum class Around { All, NoFootnote, LegendBeside, NoLegend, NoAxisTitles };

ChartFrame layoutWith(Around around, const ChartSpec& spec, const QSizeF& size, const QFont& titleFont,
                      const QFont& labelFont, std::optional<qsizetype> linesBelow = std::nullopt) {
    Layout l(spec, size, titleFont, labelFont);
    placeTitle(l);
    if (!spec.emptyReason.isEmpty()) {
        l.frame.emptyReason = spec.emptyReason;
        l.frame.plot = l.room;
        return l.frame;
    }
    if (around < Around::NoFootnote) placeFootnote(l);
    if (around < Around::NoLegend) placeLegend(l, around == Around::LegendBeside);
    if (around < Around::NoAxisTitles) placeAxisTitles(l);
    l.room.setBottom(l.room.bottom() - reserveBelowPlot(l, linesBelow));
    placeValueAxis(l);
    if (spec.x.categories.isEmpty())
        placeTicksBelow(l);
    else
        placeCategories(l);
    // Names that needed fewer lines than were kept free for them leave the rest to the plot.
    const bool spare = l.linesUsed > 0 && l.linesUsed < l.linesBelow && !linesBelow;
    return spare ? layoutWith(around, spec, size, titleFont, labelFont, l.linesUsed) : l.frame;
}

}  // namespace

ChartFrame layoutChart(const ChartSpec& spec, const QSizeF& size, const QFont& font) {
    constexpr double kLeastPlotLines = 4.0;  // lower than that a plot shows nothing
    QFont titleFont(font), labelFont(font);
    titleFont.setBold(true);
    if (font.pointSizeF() > 0) labelFont.setPointSizeF(std::max(7.5, font.pointSizeF() * 0.92));
    const double least = kLeastPlotLines * QFontMetricsF(labelFont).height();
    ChartFrame frame;
    for (const Around around :
         {Around::All, Around::NoFootnote, Around::LegendBeside, Around::NoLegend, Around::NoAxisTitles}) {
        frame = layoutWith(around, spec, size, titleFont, labelFont);
        if (!frame.emptyReason.isEmpty() || frame.plot.height() >= least) break;
    }
    return frame;
}

bool sameFrame(const ChartSpec& a, const ChartSpec& b) {
    return a.title == b.title && a.footnote == b.footnote && a.emptyReason == b.emptyReason && a.x == b.x &&
           a.y == b.y && legendEntries(a) == legendEntries(b) && roomForMarksAtTheEdge(a) == roomForMarksAtTheEdge(b);
}

bool samePicture(const ChartSpec& a, const ChartSpec& b) {
    return sameFrame(a, b) && a.heatMap == b.heatMap && a.series == b.series && a.bands == b.bands &&
           a.marks == b.marks && a.handles == b.handles && a.reference == b.reference && a.categoryLabels == b.categoryLabels &&
           a.categoryMuted == b.categoryMuted;
}

}  // namespace splitpoint::ui
