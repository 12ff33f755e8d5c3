#pragma once

#include <QPointer>
#include <QStyledItemDelegate>
#include <functional>

#include "ui/charts/linked_selection.h"

class QTableView;

namespace splitpoint::ui {

/// Joins the cells of a table to the selection: pointing at one tells the others what it stands for, and cells of what
/// they point at are tinted, with a line around each block of them. Another delegate that the table had still paints.
class LinkedCells : public QStyledItemDelegate {
    Q_OBJECT
  public:
    /// What a cell stands for; no meaning: nothing.
    using PlaceOf = std::function<LinkedPlace(const QModelIndex&)>;

    LinkedCells(QTableView* table, LinkedSelection* selection, PlaceOf placeOf);
    /// From this column on a column for each plan.
    static LinkedCells* planColumns(QTableView* table, LinkedSelection* selection, int firstColumn);

    [[nodiscard]] bool isMarked(const QModelIndex& index) const;
    /// The first column with a marked cell in the first row, -1: none.
    [[nodiscard]] int markedColumn() const;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void pointAt(const QModelIndex& index);

    QTableView* table_;
    QAbstractItemDelegate* painter_;  ///< what the table had; it lives as long as the table
    QPointer<LinkedSelection> selection_;
    PlaceOf placeOf_;
};

}  // namespace splitpoint::ui
