#pragma once

class QSplitter;
class QString;
class QTabWidget;
class QWidget;

namespace splitpoint::ui {

/// What stands in numbers at the left and its chart at the right, with a border that can be drawn.
/// @param share  of the numbers, where the chart has 1
[[nodiscard]] QSplitter* numbersBesideChart(QWidget* numbers, QWidget* chart, int share, QWidget* parent);

/// Tabs of tables. @param name  what screen readers call them
[[nodiscard]] QTabWidget* tablesInTabs(const QString& name, QWidget* parent);

}  // namespace splitpoint::ui
