#pragma once

#include <QFont>
#include <QHash>
#include <QRect>
#include <QString>
#include <QStyledItemDelegate>

namespace splitpoint::ui {

/// Paints a cell's text, wrapped, and below it its sources, smaller and quieter.
class SourcedCellDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    /// Text above, sources below, in a cell of some width whose corner is at 0, 0.
    struct Boxes {
        QRect text, sources;
        [[nodiscard]] int height() const;
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The least width of a topic's cell, in which no word of its name is cut off.
    [[nodiscard]] static int topicWidth(const QString& topic, QFont font);

  private:
    /// A cell as it was broken into lines last; breaking lines is most of the cost of a cell.
    struct Laid {
        QString text, sources;
        QFont font;
        int width = -1;
        Boxes boxes;
    };
    [[nodiscard]] const Boxes& boxesOf(const QModelIndex& index, const QFont& font, int width) const;

    mutable QHash<std::pair<int, int>, Laid> laid_;  ///< by row and column
};

}  // namespace splitpoint::ui
