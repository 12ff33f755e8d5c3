#include "ui/charts/linked_cells.h"

#include <QEvent>
#include <QFocusEvent>
#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

#include "ui/theme/theme.h"

namespace splitpoint::ui {

LinkedCells::LinkedCells(QTableView* table, LinkedSelection* selection, PlaceOf placeOf)
    : QStyledItemDelegate(table),
      table_(table),
      painter_(table->itemDelegate()),
      selection_(selection),
      placeOf_(std::move(placeOf)) {
    table->setItemDelegate(this);
    table->setMouseTracking(true);
    table->viewport()->setMouseTracking(true);
    table->viewport()->installEventFilter(this);
    table->installEventFilter(this);
    connect(selection, &LinkedSelection::changed, table->viewport(), qOverload<>(&QWidget::update));
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now, const QModelIndex& before) {
                // A table that the keyboard comes to takes its first cell by itself: nobody pointed at that one.
                if (before.isValid() || !table_->hasFocus()) pointAt(now);
            });
}

LinkedCells* LinkedCells::planColumns(QTableView* table, LinkedSelection* selection, int firstColumn) {
    return new LinkedCells(table, selection, [firstColumn](const QModelIndex& index) {
        return index.column() < firstColumn
                   ? LinkedPlace()
                   : LinkedPlace(AxisMeaning::Plan, static_cast<double>(index.column() - firstColumn));
    });
}

bool LinkedCells::isMarked(const QModelIndex& index) const {
    if (selection_.isNull() || !index.isValid()) return false;
    const LinkedPlace own = placeOf_(index);
    const auto place = selection_->placeOf(own.meaning);
    return place && place->meets(own);
}

int LinkedCells::markedColumn() const {
    const QAbstractItemModel* model = table_->model();
    for (int column = 0; column < model->columnCount(); ++column)
        if (isMarked(model->index(0, column))) return column;
    return -1;
}

void LinkedCells::pointAt(const QModelIndex& index) {
    if (selection_.isNull()) return;
    selection_->point(index.isValid() ? QList<LinkedPlace>{placeOf_(index)} : QList<LinkedPlace>(), this);
}

bool LinkedCells::eventFilter(QObject* watched, QEvent* event) {
    // A delegate takes all that it watches for editors, whose Tab it would keep.
    if (watched != table_ && watched->parent() != table_) return QStyledItemDelegate::eventFilter(watched, event);
    if (watched == table_) {
        if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            pointAt({});
    } else if (event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonPress) {
        pointAt(table_->indexAt(static_cast<QMouseEvent*>(event)->position().toPoint()));
    } else if (event->type() == QEvent::Leave) {
        pointAt({});
    }
    return false;
}

void LinkedCells::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter_->paint(painter, option, index);
    if (!isMarked(index)) return;
    const Theme& theme = themeOf(option.palette);
    QColor tint = theme.accent;
    tint.setAlphaF(0.12F);
    painter->fillRect(option.rect, tint);
    // The edges tell it without color; between two marked cells there is none.
    const auto edge = [&](int rows, int columns, const QRect& line) {
        if (!isMarked(index.sibling(index.row() + rows, index.column() + columns)))
            painter->fillRect(line, theme.accent);
    };
    constexpr int kEdge = 2;
    const QRect& cell = option.rect;
    edge(0, -1, QRect(cell.topLeft(), QSize(kEdge, cell.height())));
    edge(0, 1, QRect(cell.topRight() - QPoint(kEdge - 1, 0), QSize(kEdge, cell.height())));
    edge(-1, 0, QRect(cell.topLeft(), QSize(cell.width(), kEdge)));
    edge(1, 0, QRect(cell.bottomLeft() - QPoint(0, kEdge - 1), QSize(cell.width(), kEdge)));
}

QSize LinkedCells::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return painter_->sizeHint(option, index);
}

}  // namespace splitpoint::ui
