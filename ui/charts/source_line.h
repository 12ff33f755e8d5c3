#pragma once

#include <QObject>
#include <QString>

#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// A window that holds charts and knows the line that stands below each chart that leaves it. Asked when a chart is
/// copied, dragged or saved, never while one is drawn.
class SourceLineHolder {
  public:
    virtual ~SourceLineHolder() = default;
    [[nodiscard]] virtual QString sourceLine() const = 0;
};

/// The line of the nearest holder that has one; empty where none has.
[[nodiscard]] inline QString sourceLineFor(const QObject* chart) {
    for (const QObject* holder = chart; holder != nullptr; holder = holder->parent()) {
        if (const auto* known = dynamic_cast<const SourceLineHolder*>(holder)) return known->sourceLine();
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
