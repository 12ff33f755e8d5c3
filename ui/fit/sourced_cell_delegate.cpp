#include "ui/fit/sourced_cell_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>

#include "ui/fit/fit_model.h"
#include "ui/theme/theme.h"

namespace splitpoint::ui {

namespace {

constexpr int kMargin = 5;
constexpr double kSourceSize = 0.85;
constexpr int kWrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QFont sourceFont(const QFont& font) {
    QFont small(font);
    small.setPointSizeF(font.pointSizeF() * kSourceSize);
    return small;
}

/// Text above, sources below, in a cell of some width.
struct Boxes {
    QRect text, sources;

    Boxes(const QRect& cell, const QFont& font, const QModelIndex& index) {
        const QRect room = cell.adjusted(kMargin, kMargin - 1, -kMargin, -kMargin + 1);
        const QRect endless(room.left(), room.top(), room.width(), 1 << 20);
        text = QFontMetrics(font).boundingRect(endless, kWrap, index.data(Qt::DisplayRole).toString());
        const QString from = index.data(FitModel::SourcesRole).toString();
        if (from.isEmpty()) return;
        const QRect below = endless.translated(0, text.height() + 2);
        sources = QFontMetrics(sourceFont(font)).boundingRect(below, kWrap, from);
    }
    [[nodiscard]] int height() const {
        return text.height() + (sources.isValid() ? sources.height() + 2 : 0) + 2 * kMargin;
    }
};

}  // namespace

void SourcedCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem blank(option);
    initStyleOption(&blank, index);
    blank.text.clear();
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &blank, painter, option.widget);
    QFont font = option.font;
    font.setBold(index.column() == 0);
    const Boxes boxes(option.rect, font, index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const Theme& colors = themeOf(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(font);
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : colors.text);
    painter->drawText(boxes.text, kWrap, index.data(Qt::DisplayRole).toString());
    if (boxes.sources.isValid()) {
        painter->setFont(sourceFont(font));
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : colors.textMuted);
        painter->drawText(boxes.sources, kWrap, index.data(FitModel::SourcesRole).toString());
    }
    painter->restore();
}

QSize SourcedCellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const int width = table != nullptr ? table->columnWidth(index.column()) : option.rect.width();
    QFont font = option.font;
    font.setBold(index.column() == 0);
    // The line of the grid is taken off both sides before a cell is painted.
    constexpr int kGridLine = 1;
    return {width, Boxes(QRect(0, 0, width - kGridLine, 0), font, index).height() + kGridLine};
}

}  // namespace splitpoint::ui
