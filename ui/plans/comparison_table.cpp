#include "ui/plans/comparison_table.h"

#include <QAccessible>
#include <QHeaderView>
#include <QStyle>
#include <algorithm>

#include "ui/plans/comparison_model.h"
#include "ui/theme/control_style.h"

namespace splitpoint::ui {

namespace {
constexpr int kMostLetters = 28;  // of a column: a reason in words is cut, its tool tip has it whole
}

ComparisonTable::ComparisonTable(ComparisonModel* model, QWidget* parent) : QTableView(parent), model_(model) {
    setModel(model);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    markFocusAround(this);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    connect(model, &QAbstractItemModel::dataChanged, this, &ComparisonTable::growColumns);
    connect(model, &QAbstractItemModel::modelReset, this, &ComparisonTable::fitColumns);
    // Without a screen reader Qt tells nobody that the rows are other ones, and whoever asks later would get the old
    // cells.
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        if (QAccessible::isActive()) return;
        QAccessibleInterface* old = QAccessible::queryAccessibleInterface(this);
        if (old != nullptr) QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(old));
    });
}

void ComparisonTable::fitColumns() {
    // Asking every cell for its width is for a table that can be seen; the others are asked when it is shown.
    if (isVisible()) fitNow();
}

void ComparisonTable::fitNow() {
    resizeColumnsToContents();
    const int most = kMostLetters * fontMetrics().averageCharWidth();
    for (int column = ComparisonModel::kFirstPlanColumn; column < model_->columnCount(); ++column)
        if (columnWidth(column) > most) setColumnWidth(column, most);
}

void ComparisonTable::growColumns(const QModelIndex& first, const QModelIndex& last) {
    if (!isVisible()) return;
    const int margins = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1) + 2;
    for (int column = first.column(); column <= last.column(); ++column) {
        if (isColumnHidden(column)) continue;
        int widest = 0;
        for (int row = first.row(); row <= last.row(); ++row)
            widest = std::max(widest,
                              fontMetrics().horizontalAdvance(model_->index(row, column).data().toString()) + margins);
        widest = std::min(widest, kMostLetters * fontMetrics().averageCharWidth());
        if (widest > columnWidth(column)) setColumnWidth(column, widest);
    }
}

void ComparisonTable::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    fitNow();
}

}  // namespace splitpoint::ui
