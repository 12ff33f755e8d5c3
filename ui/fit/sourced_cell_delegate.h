#pragma once

#include <QStyledItemDelegate>

namespace splitpoint::ui {

/// Paints a cell's text, wrapped, and below it its sources, smaller and quieter.
class SourcedCellDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace splitpoint::ui
