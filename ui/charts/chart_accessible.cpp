#include "ui/charts/chart_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include "ui/charts/chart_view.h"

namespace splitpoint::ui {
namespace {

/// A chart to a screen reader: name, one-sentence description, and as its value what the keyboard points at (a readout,
/// a handle), else the numbers, tab-separated and cut where a reader would stop listening; the table twin (Ctrl+T) has
/// all of them.
class AccessibleChart : public QAccessibleWidget {
  public:
    explicit AccessibleChart(ChartView* view) : QAccessibleWidget(view, QAccessible::Chart) {}

    QString text(QAccessible::Text kind) const override {
        const auto* view = qobject_cast<ChartView*>(widget());
        if (kind != QAccessible::Value || view == nullptr) return QAccessibleWidget::text(kind);
        if (QString spoken = view->spokenText(); !spoken.isEmpty()) return spoken;
        constexpr qsizetype kMostRows = 60;
        ChartTable table = view->spec().table;
        if (table.rows() <= kMostRows) return table.toTsv();
        for (TableColumn& column : table.columns) {
            column.numbers = column.numbers.first(std::min(kMostRows, column.numbers.size()));
            column.texts = column.texts.first(std::min(kMostRows, column.texts.size()));
            column.count = std::min(kMostRows, column.count);
        }
        return table.toTsv();
    }
};

QAccessibleInterface* makeAccessibleChart(const QString& /*className*/, QObject* object) {
    auto* view = qobject_cast<ChartView*>(object);
    return view != nullptr ? new AccessibleChart(view) : nullptr;
}

}  // namespace

void installChartAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessibleChart);
        return true;
    }();
    static_cast<void>(installed);
}

}  // namespace splitpoint::ui
