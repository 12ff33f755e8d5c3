#include "ui/calibrate/figure_table.h"

#include <algorithm>

#include <QHeaderView>

#include "ui/theme/control_style.h"

namespace splitpoint::ui {

namespace {
constexpr int kMostRowsHinted = 12;
constexpr int kMostRowsWrapped = 100;
constexpr int kWidestColumn = 40;  // characters; the last one takes what is left
}  // namespace

FigureTable::FigureTable(const QString& name, const QStringList& headers, QWidget* parent)
    : QTableWidget(0, static_cast<int>(headers.size()), parent) {
    setAccessibleName(name);
    setHorizontalHeaderLabels(headers);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    markFocusAround(this);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setSectionResizeMode(columnCount() - 1, QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
}

void FigureTable::setRows(const QList<QStringList>& rows) {
    const bool other = rowCount() != rows.size();
    setRowCount(static_cast<int>(rows.size()));
    for (int r = 0; r < rowCount(); ++r) {
        for (int c = 0; c < columnCount(); ++c) {
            const QString text = rows[r].value(c);
            QTableWidgetItem* cell = item(r, c);
            if (cell == nullptr) {
                setItem(r, c, cell = new QTableWidgetItem);
                if (rightColumns_.contains(c)) cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            }
            if (cell->text() == text) continue;
            cell->setText(text);
            cell->setToolTip(text);
        }
    }
    fitColumns();
    fitRows();
    shownRows_ = std::min(kMostRowsHinted, rowCount());
    if (other) updateGeometry();
}

void FigureTable::setBold(int row, bool bold) {
    for (int c = 0; c < columnCount(); ++c) {
        QFont font = item(row, c)->font();
        font.setBold(bold);
        item(row, c)->setFont(font);
    }
    if (bold) fitColumns();
}

void FigureTable::alignRight(const QList<int>& columns) {
    rightColumns_ = columns;
    for (const int c : columns) horizontalHeaderItem(c)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void FigureTable::wrapLastColumn() {
    wraps_ = true;
    setWordWrap(true);
}

void FigureTable::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    fitRows();  // a column that stretches tells nobody that it did
}

void FigureTable::fitRows() {
    if (!wraps_ || rowCount() > kMostRowsWrapped) return;
    resizeRowsToContents();
    const int least = verticalHeader()->defaultSectionSize();  // as high as the rows of other tables
    for (int r = 0; r < rowCount(); ++r) setRowHeight(r, std::max(rowHeight(r), least));
}

void FigureTable::fitColumns() {
    const int widest = fontMetrics().averageCharWidth() * kWidestColumn;
    for (int c = 0; c + 1 < columnCount(); ++c) {  // the last one stretches
        resizeColumnToContents(c);
        setColumnWidth(c, std::min(columnWidth(c), widest));
    }
}

QSize FigureTable::sizeHint() const {
    const int rows = std::max(2, shownRows_) * verticalHeader()->defaultSectionSize();
    return {fontMetrics().averageCharWidth() * 60, rows + horizontalHeader()->sizeHint().height() + 8};
}

}  // namespace splitpoint::ui
