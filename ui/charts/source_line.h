#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// Property of a window that holds charts: the line that stands below each chart that leaves it. Read when a chart is
/// copied, dragged or saved, never while one is drawn.
inline constexpr const char* kSourceLineProperty = "sourceLine";

/// The line of the nearest holder that has one; empty where none has.
[[nodiscard]] inline QString sourceLineFor(const QObject* chart) {
    for (const QObject* holder = chart; holder != nullptr; holder = holder->parent()) {
        const QVariant line = holder->property(kSourceLineProperty);
        if (line.isValid()) return line.toString();
    }
    return {};
}

/// The chart with the source line below it: what was made from what, when, how old the prices are, and that the data
/// are an example where they are.
[[nodiscard]] inline ChartSpec stamped(ChartSpec spec, const QString& sourceLine) {
    if (sourceLine.isEmpty()) return spec;
    spec.footnote = spec.footnote.isEmpty() ? sourceLine : spec.footnote + QLatin1Char(' ') + sourceLine;
    return spec;
}

}  // namespace splitpoint::ui
