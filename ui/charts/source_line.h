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
    /// A chart of it was to be saved by its own menu. What went wrong is said where it stays until it is put away.
    /// @param problem  one sentence; empty: it went well, and what was said of a try before is over
    /// @return whether the user is told of the problem; if not, the chart's page is
    virtual bool tellSaving(const QString& problem) {
        Q_UNUSED(problem);
        return false;
    }
    /// Why a picture must not take that name: it is a file that the charts are made from. One sentence; empty: it may.
    [[nodiscard]] virtual QString overwriting(const QString& file) const {
        Q_UNUSED(file);
        return {};
    }
};

/// The line of the nearest holder that has one; empty where none has.
[[nodiscard]] inline QString sourceLineFor(const QObject* chart) {
    for (const QObject* holder = chart; holder != nullptr; holder = holder->parent()) {
        if (const auto* known = dynamic_cast<const SourceLineHolder*>(holder)) return known->sourceLine();
    }
    return {};
}

/// The same for what a picture of it must not replace.
[[nodiscard]] inline QString overwritingFor(const QObject* chart, const QString& file) {
    for (const QObject* holder = chart; holder != nullptr; holder = holder->parent()) {
        if (const auto* known = dynamic_cast<const SourceLineHolder*>(holder)) return known->overwriting(file);
    }
    return {};
}

/// The same for what became of saving a chart.
inline bool tellSaving(QObject* chart, const QString& problem) {
    for (QObject* holder = chart; holder != nullptr; holder = holder->parent()) {
        if (auto* known = dynamic_cast<SourceLineHolder*>(holder)) return known->tellSaving(problem);
    }
    return false;
}

/// The chart with the source line below it: what was made from what, when, how old the prices are, and that the data
/// are an example where they are.
[[nodiscard]] inline ChartSpec stamped(ChartSpec spec, const QString& sourceLine) {
    if (sourceLine.isEmpty()) return spec;
    spec.footnote = spec.footnote.isEmpty() ? sourceLine : spec.footnote + QLatin1Char(' ') + sourceLine;
    return spec;
}

}  // namespace splitpoint::ui
