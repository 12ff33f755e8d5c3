#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "ui/charts/bar_reference.h"
#include "ui/charts/chart_spec.h"
#include "ui/charts/heat_map.h"

namespace splitpoint::ui {
namespace {

/// Index of the last point at or before x; -1 before the first.
qsizetype lastAtOrBefore(const QList<QPointF>& points, double x) {
    const auto after =
        std::upper_bound(points.begin(), points.end(), x, [](double v, const QPointF& p) { return v < p.x(); });
    return (after - points.begin()) - 1;
}

std::optional<double> lineValue(const QList<QPointF>& points, double x, bool step) {
    if (points.isEmpty() || x < points.first().x() || (!step && x > points.last().x())) return std::nullopt;
    const qsizetype i = lastAtOrBefore(points, x);
    const QPointF& a = points[i];
    if (step || i + 1 >= points.size() || points[i + 1].x() <= a.x()) return a.y();
    const QPointF& b = points[i + 1];
    return a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x());
}

std::optional<double> nearestValue(const QList<QPointF>& points, double x) {
    if (points.isEmpty()) return std::nullopt;
    const auto nearest = std::min_element(points.begin(), points.end(), [x](const QPointF& a, const QPointF& b) {
        return std::abs(a.x() - x) < std::abs(b.x() - x);
    });
    return nearest->y();
}

std::optional<double> valueInForce(const SeriesSpec& series, double x) {
    switch (series.kind) {
        case SeriesKind::Line:
            return lineValue(series.points, x, false);
        case SeriesKind::StepLine:
            return lineValue(series.points, x, true);
        case SeriesKind::Scatter:
            return nearestValue(series.points, x);
        case SeriesKind::Band:
        case SeriesKind::HorizontalBar:
            return std::nullopt;
        case SeriesKind::StackedLayer:
        case SeriesKind::StackedBar: {
            const bool bar = series.kind == SeriesKind::StackedBar;
            if (!bar && series.xStep <= 0.0) return std::nullopt;
            const double index = bar ? std::round(x) : std::floor((x - series.xStart) / series.xStep);
            if (index < 0.0 || index >= static_cast<double>(series.values.size())) return std::nullopt;
            return series.values[static_cast<qsizetype>(index)];
        }
    }
    return std::nullopt;
}

struct ReadoutWords {
    Q_DECLARE_TR_FUNCTIONS(Readout)
};

constexpr qint64 kDayHours = 24;

/// "Sat 10 Jan 2026", or "day 10" where the horizon has no date.
QString dayText(const AxisSpec& axis, qint64 day, const QLocale& locale) {
    if (!axis.firstDay.isValid()) return ReadoutWords::tr("day %1").arg(day + 1);
    return locale.toString(axis.firstDay.addDays(day), ReadoutWords::tr("ddd d MMM yyyy", "date format"));
}

/// "Sat 10 Jan 2026, 10:00".
QString hourHeading(const AxisSpec& axis, qint64 hour, const QLocale& locale) {
    const QTime time(static_cast<int>(hour % kDayHours), 0);
    return ReadoutWords::tr("%1, %2", "date, time")
        .arg(dayText(axis, hour / kDayHours, locale), locale.toString(time, QStringLiteral("HH:mm")));
}

/// Of a cell of hours and days: its hour, or the same hour of the days of its column.
QString hourCellHeading(const ChartSpec& spec, HeatCell cell, const QLocale& locale) {
    const double width = (spec.x.maximum - spec.x.minimum) / spec.heatMap->columns;
    const auto from = static_cast<qint64>(std::llround(spec.x.minimum + cell.column * width));
    const auto days = std::max<qint64>(1, std::llround(width / static_cast<double>(kDayHours)));
    QString last = hourHeading(spec.x, from + (days - 1) * kDayHours + cell.row, locale);
    if (days == 1) return last;
    return ReadoutWords::tr("%1 to %2", "dates").arg(dayText(spec.x, from / kDayHours, locale), last);
}

/// The name of what x points at: a category, an hour's date, or the number.
QString headingAt(const AxisSpec& axis, double x, const QLocale& locale) {
    if (!axis.categories.isEmpty()) {
        const auto i = static_cast<qsizetype>(std::round(x));
        return i >= 0 && i < axis.categories.size() ? axis.categories[i] : QString();
    }
    const double shown = pointedValue(axis, x);
    if (axis.meaning == AxisMeaning::HourOfYear) return hourHeading(axis, std::llround(shown), locale);
    return QStringLiteral("%1: %2").arg(axis.title, formatNumber(shown, axis.quantity, Precision::Short, locale));
}

/// What stands in a row of horizontal bars.
std::optional<Readout> rowReadout(const ChartSpec& spec, double y, const QLocale& locale) {
    const auto row = static_cast<qsizetype>(std::round(y));
    if (!spec.emptyReason.isEmpty() || row < 0 || row >= spec.y.categories.size()) return std::nullopt;
    Readout readout{spec.y.categories[row], {}};
    for (const SeriesSpec& series : spec.series) {
        if (series.kind != SeriesKind::HorizontalBar || row >= series.values.size()) continue;
        const double end = (row < series.bases.size() ? series.bases[row] : 0.0) + series.values[row];
        if (!std::isfinite(end)) continue;
        QString value = formatNumber(end, spec.x.quantity, Precision::Short, locale);
        if (row < series.endTexts.size() && !series.endTexts[row].isEmpty())
            value = QStringLiteral("%1 (%2)").arg(value, series.endTexts[row]);
        readout.lines.append(
            {series.name, value, row < series.categoryRoles.size() ? series.categoryRoles[row] : series.role});
    }
    return readout;
}

Readout cellReadout(const ChartSpec& spec, HeatCell cell, const QLocale& locale) {
    const HeatMapSpec& heat = *spec.heatMap;
    const qsizetype i = static_cast<qsizetype>(cell.row) * heat.columns + cell.column;
    const QPointF center = cellCenter(spec, cell);
    Readout readout{isHourMap(spec)
                        ? hourCellHeading(spec, cell, locale)
                        : headingAt(spec.x, center.x(), locale) + u'\n' + headingAt(spec.y, center.y(), locale),
                    {}};
    const ColorRole role = heat.roles[i];
    const auto meaning = std::find_if(heat.meanings.begin(), heat.meanings.end(),
                                      [role](const HeatMapSpec::Meaning& m) { return m.role == role; });
    if (meaning != heat.meanings.end()) readout.lines.append({meaning->text, {}, role});
    if (i < heat.values.size() && std::isfinite(heat.values[i]))
        readout.lines.append(
            {heat.valueName, formatNumber(heat.values[i], heat.valueQuantity, Precision::Short, locale), role});
    if (i < heat.hatched.size() && heat.hatched[i] && !heat.hatchMeaning.isEmpty())
        readout.lines.append({heat.hatchMeaning, {}, ColorRole::Neutral});
    return readout;
}

}  // namespace

double pointedValue(const AxisSpec& axis, double x) {
    if (!axis.wholeNumbers) return x;
    if (axis.meaning != AxisMeaning::HourOfYear) return std::round(x);
    constexpr double kRounding = 1e-6;  // of the way from an hour to a pixel and back
    return std::clamp(std::floor(x + kRounding), axis.minimum, std::max(axis.minimum, axis.maximum - 1.0));
}

std::optional<Readout> readoutAt(const ChartSpec& spec, double x, const QLocale& locale) {
    const bool categories = !spec.x.categories.isEmpty();
    const double low = categories ? -0.5 : spec.x.minimum;
    const double high = categories ? static_cast<double>(spec.x.categories.size()) - 0.5 : spec.x.maximum;
    if (!spec.emptyReason.isEmpty() || !(x >= low && x <= high)) return std::nullopt;
    Readout readout{headingAt(spec.x, x, locale), {}};
    const double at = pointedValue(spec.x, x);
    for (const SeriesSpec& series : spec.series) {
        const std::optional<double> value = valueInForce(series, at);
        if (!value || !std::isfinite(*value)) continue;
        readout.lines.append(
            {series.name, formatNumber(*value, spec.y.quantity, Precision::Short, locale), series.role});
    }
    if (spec.reference && categories) addReferenceLines(readout, spec, static_cast<qsizetype>(std::round(x)), locale);
    return readout;
}

std::optional<Readout> readoutAt(const ChartSpec& spec, const QPointF& point, const QLocale& locale) {
    if (!spec.y.categories.isEmpty()) return rowReadout(spec, point.y(), locale);
    if (!spec.heatMap) return readoutAt(spec, point.x(), locale);
    const std::optional<HeatCell> cell = cellAt(spec, point);
    if (!cell || !spec.emptyReason.isEmpty()) return std::nullopt;
    return cellReadout(spec, *cell, locale);
}

Readout handleReadout(const ChartSpec& spec, const HandleSpec& handle, const QLocale& locale) {
    Readout readout{handle.accessibleName.isEmpty() ? handle.label : handle.accessibleName, {}};
    const auto add = [&](const AxisSpec& axis, double value) {
        const double shown = axis.wholeNumbers ? std::round(value) : value;
        readout.lines.append({axis.title, formatNumber(shown, axis.quantity, Precision::Short, locale), handle.role});
    };
    if (handle.movesX) add(spec.x, handle.x);
    if (handle.movesY) add(spec.y, handle.y);
    return readout;
}

QString inWords(const Readout& readout) {
    QStringList parts{QString(readout.heading).replace(u'\n', QStringLiteral(", "))};
    for (const ReadoutLine& line : readout.lines)
        parts.append(line.value.isEmpty() ? line.name : QStringLiteral("%1 %2").arg(line.name, line.value));
    return parts.join(QStringLiteral("; "));
}

}  // namespace splitpoint::ui
