#include "ui/charts/bar_reference.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/format/change_format.h"

namespace splitpoint::ui {

namespace {

struct BarReferenceWords {
    Q_DECLARE_TR_FUNCTIONS(Pinned)
};

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

int groupsOf(const ChartSpec& spec) {
    int groups = 0;
    for (const SeriesSpec& series : spec.series)
        if (series.kind == SeriesKind::StackedBar) groups = std::max(groups, series.group + 1);
    return groups;
}

/// Of several groups, the series that stands in it.
QString groupName(const ChartSpec& spec, int group) {
    const auto found = std::find_if(spec.series.begin(), spec.series.end(), [group](const SeriesSpec& series) {
        return series.kind == SeriesKind::StackedBar && series.group == group;
    });
    return found == spec.series.end() ? QString() : found->name;
}

void makeRoom(ChartSpec& spec) {
    constexpr double kRoom = 1.15;
    for (const double value : spec.reference->values) {
        if (!std::isfinite(value)) continue;
        if (value > spec.y.maximum / kRoom) spec.y.maximum = niceMaximum(value * kRoom);
        if (value < spec.y.minimum) spec.y.minimum = -niceMaximum(-value);
    }
}

void addTable(ChartSpec& spec, int groups) {
    const qsizetype categories = spec.x.categories.size();
    if (spec.table.rows() != categories) return;
    for (int group = 0; group < groups; ++group) {
        const QString of =
            groups > 1 ? QStringLiteral("%1, %2").arg(groupName(spec, group), spec.y.title) : spec.y.title;
        TableColumn before{BarReferenceWords::tr("Pinned: %1").arg(of), spec.y.quantity, {}, {}, 0.0, 0.0, 0};
        TableColumn change{BarReferenceWords::tr("Change since pinned: %1").arg(of), spec.y.quantity, {}, {}, 0.0, 0.0, 0};
        for (qsizetype category = 0; category < categories; ++category) {
            before.numbers << spec.reference->values[category * groups + group];
            change.numbers << stackEnd(spec, category, group) - before.numbers.last();
        }
        spec.table.columns << before << change;
    }
}

/// "Bare metal $3.00 (since then −$0.60)" for every stack.
void addWords(ChartSpec& spec, int groups) {
    QStringList told;
    for (qsizetype category = 0; category < spec.x.categories.size(); ++category) {
        for (int group = 0; group < groups; ++group) {
            const double before = spec.reference->values[category * groups + group];
            if (!std::isfinite(before)) continue;
            const QString change = formatChange(before, stackEnd(spec, category, group), spec.y.quantity);
            const QString name = groups > 1
                                     ? QStringLiteral("%1, %2").arg(spec.x.categories[category], groupName(spec, group))
                                     : spec.x.categories[category];
            const QString value = formatNumber(before, spec.y.quantity);
            told << (change.isEmpty() ? BarReferenceWords::tr("%1 %2 (unchanged)").arg(name, value)
                                      : BarReferenceWords::tr("%1 %2 (since then %3)").arg(name, value, change));
        }
    }
    spec.description += u' ' + BarReferenceWords::tr("Pinned: %1.").arg(told.join(QStringLiteral(", ")));
}

void addLabels(ChartSpec& spec, int groups) {
    const bool perGroup = spec.categoryLabels.size() == spec.x.categories.size() * groups;
    if (!perGroup) return;  // one text for several stacks has no change of its own
    for (qsizetype i = 0; i < spec.categoryLabels.size(); ++i) {
        const double now = stackEnd(spec, i / groups, static_cast<int>(i % groups));
        const QString change = formatChange(spec.reference->values[i], now, spec.y.quantity);
        if (!change.isEmpty()) spec.categoryLabels[i] = BarReferenceWords::tr("%1 (%2)").arg(spec.categoryLabels[i], change);
    }
}

}  // namespace

double stackEnd(const ChartSpec& spec, qsizetype category, int group) {
    double end = kNone;
    for (const SeriesSpec& series : spec.series) {
        if (series.kind != SeriesKind::StackedBar || series.group != group || category >= series.values.size())
            continue;
        const double value = series.values[category];
        if (!std::isfinite(value)) continue;
        const bool floating = category < series.bases.size() && std::isfinite(series.bases[category]);
        end = floating ? series.bases[category] + value : (std::isfinite(end) ? end : 0.0) + value;
    }
    return end;
}

void addReference(ChartSpec& spec, const ChartSpec& pinned) {
    const int groups = groupsOf(spec);
    if (groups == 0 || groups != groupsOf(pinned) || !spec.emptyReason.isEmpty() || !pinned.emptyReason.isEmpty())
        return;
    ReferenceSpec reference{BarReferenceWords::tr("Pinned"), {}};
    for (const QString& category : spec.x.categories) {
        const qsizetype there = pinned.x.categories.indexOf(category);
        for (int group = 0; group < groups; ++group)
            reference.values << (there < 0 ? kNone : stackEnd(pinned, there, group));
    }
    const bool any = std::any_of(reference.values.begin(), reference.values.end(),
                                 [](double value) { return std::isfinite(value); });
    if (!any) return;
    spec.reference = std::move(reference);
    makeRoom(spec);
    addLabels(spec, groups);
    addTable(spec, groups);
    addWords(spec, groups);
    const QString note = BarReferenceWords::tr("Dashed line across a bar: as pinned.");
    spec.footnote = spec.footnote.isEmpty() ? note : spec.footnote + u' ' + note;
}

void addReferenceLines(Readout& readout, const ChartSpec& spec, qsizetype category, const QLocale& locale) {
    const int groups = groupsOf(spec);
    for (int group = 0; group < groups; ++group) {
        const qsizetype at = category * groups + group;
        if (at < 0 || at >= spec.reference->values.size()) return;
        const double before = spec.reference->values[at];
        if (!std::isfinite(before)) continue;
        const QString name = groups > 1 ? QStringLiteral("%1, %2").arg(spec.reference->name, groupName(spec, group))
                                        : spec.reference->name;
        const QString change =
            formatChange(before, stackEnd(spec, category, group), spec.y.quantity, Precision::Short, locale);
        const QString value = formatNumber(before, spec.y.quantity, Precision::Short, locale);
        readout.lines.append(
            {name, change.isEmpty() ? value : BarReferenceWords::tr("%1 (since then %2)").arg(value, change), ColorRole::Neutral});
    }
}

}  // namespace splitpoint::ui
