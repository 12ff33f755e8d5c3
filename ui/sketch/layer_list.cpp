#include "ui/sketch/layer_list.h"

#include <algorithm>

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace splitpoint::ui {

LayerList::LayerList(QWidget* parent) : QTreeWidget(parent) {
    setColumnCount(2);
    setHeaderLabels({tr("Layer"), tr("What it does")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setDragDropMode(QAbstractItemView::InternalMove);
    header()->setStretchLastSection(true);
    setColumnWidth(0, fontMetrics().averageCharWidth() * 19);
}

bool LayerList::event(QEvent* event) {
    // Ctrl+D and Delete mean a layer here, whatever the window's menus use them for.
    if (event->type() == QEvent::ShortcutOverride && state() != QAbstractItemView::EditingState) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool copies = key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier;
        if (copies || key->key() == Qt::Key_Delete || key->key() == Qt::Key_F2) {
            event->accept();
            return true;
        }
    }
    return QTreeWidget::event(event);
}

void LayerList::keyPressEvent(QKeyEvent* event) {
    const int row = currentIndex().row();
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        const int to = row + (event->key() == Qt::Key_Up ? -1 : 1);
        if (row >= 0 && to >= 0) Q_EMIT moveWanted(row, to);
        return;
    }
    if (event->key() == Qt::Key_Delete) {
        Q_EMIT removeWanted();
        return;
    }
    if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier) {
        Q_EMIT copyWanted();
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

void LayerList::dropEvent(QDropEvent* event) {
    const int from = currentIndex().row();
    const QModelIndex below = indexAt(event->position().toPoint());
    int to = below.isValid() ? below.row() : topLevelItemCount() - 1;
    // Below the middle of a row means after it; what is dragged down leaves its place first.
    if (below.isValid() && event->position().y() > visualRect(below).center().y()) ++to;
    if (to > from) --to;
    // The rows follow the document; the view must not move them by itself.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (from >= 0 && to != from) Q_EMIT moveWanted(from, to);
}

}  // namespace splitpoint::ui
