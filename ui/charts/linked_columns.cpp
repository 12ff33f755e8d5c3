#include "ui/charts/linked_columns.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>
#include <cmath>

#include "ui/theme/theme.h"

namespace splitpoint::ui {

LinkedColumns::LinkedColumns(QTableView* table, LinkedSelection* selection, AxisMeaning meaning, int firstColumn)
    : QStyledItemDelegate(table), table_(table), selection_(selection), meaning_(meaning), firstColumn_(firstColumn) {
    table->setItemDelegate(this);
    table->setMouseTracking(true);
    table->viewport()->setMouseTracking(true);
    table->viewport()->installEventFilter(this);
    connect(selection, &LinkedSelection::changed, table->viewport(), qOverload<>(&QWidget::update));
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { pointAt(current.column()); });
}

int LinkedColumns::markedColumn() const {
    const std::optional<double> at = selection_.isNull() ? std::nullopt : selection_->at(meaning_);
    return at ? firstColumn_ + static_cast<int>(std::lround(*at)) : -1;
}

void LinkedColumns::pointAt(int column) {
    if (selection_.isNull()) return;
    if (column >= firstColumn_)
        selection_->point(meaning_, column - firstColumn_, this);
    else
        selection_->clear(this);
}

bool LinkedColumns::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseMove)
        pointAt(table_->columnAt(static_cast<QMouseEvent*>(event)->position().toPoint().x()));
    else if (event->type() == QEvent::Leave)
        pointAt(-1);
    return QStyledItemDelegate::eventFilter(watched, event);
}

void LinkedColumns::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != markedColumn()) return;
    const Theme& theme = themeOf(option.palette);
    QColor tint = theme.accent;
    tint.setAlphaF(0.12F);
    painter->fillRect(option.rect, tint);
    // The edges tell it without color.
    painter->fillRect(QRect(option.rect.topLeft(), QSize(2, option.rect.height())), theme.accent);
    painter->fillRect(QRect(option.rect.topRight() - QPoint(1, 0), QSize(2, option.rect.height())), theme.accent);
}

}  // namespace splitpoint::ui
