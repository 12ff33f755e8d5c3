#pragma once

#include <initializer_list>

#include <QString>
#include <QStringList>

class QTableWidget;
class QWidget;

namespace splitpoint::ui {

/// A table of words to read, not to edit: whole rows are selected, columns fit their words and one takes the rest.
/// @param name       what assistive tools call it
/// @param wideColumn the column that takes the rest
[[nodiscard]] QTableWidget* wordTable(const QStringList& headers, const QString& name, int wideColumn, QWidget* parent);

/// Columns of numbers: their heads and the cells that are added from now on end at the right.
void alignRight(QTableWidget* table, std::initializer_list<int> columns);

/// A row at the end; each cell's words are its tool tip as well.
void addCells(QTableWidget* table, const QStringList& cells);

}  // namespace splitpoint::ui
