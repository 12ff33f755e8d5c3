#pragma once

#include <QPointer>
#include <QStyledItemDelegate>

#include "ui/charts/linked_selection.h"

class QTableView;

namespace splitpoint::ui {

/// Joins the columns of a table to the selection: pointing at one tells the others, and the column that they point at
/// is tinted and framed.
class LinkedColumns : public QStyledItemDelegate {
    Q_OBJECT
  public:
    /// @param firstColumn  the column whose value is 0; the columns before it are not joined
    LinkedColumns(QTableView* table, LinkedSelection* selection, AxisMeaning meaning, int firstColumn);

    /// The column that is marked, -1: none.
    [[nodiscard]] int markedColumn() const;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void pointAt(int column);

    QTableView* table_;
    QPointer<LinkedSelection> selection_;
    AxisMeaning meaning_;
    int firstColumn_;
};

}  // namespace splitpoint::ui
