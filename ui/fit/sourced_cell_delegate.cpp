#include "ui/fit/sourced_cell_delegate.h"

#include <algorithm>

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

SourcedCellDelegate::Boxes boxesFor(const QString& words, const QString& from, const QFont& font, int width) {
    SourcedCellDelegate::Boxes boxes;
    const QRect endless(kMargin, kMargin - 1, width - 2 * kMargin, 1 << 20);
    boxes.text = QFontMetrics(font).boundingRect(endless, kWrap, words);
    if (from.isEmpty()) return boxes;
    const QRect below = endless.translated(0, boxes.text.height() + 2);
    boxes.sources = QFontMetrics(sourceFont(font)).boundingRect(below, kWrap, from);
    return boxes;
}

}  // namespace

int SourcedCellDelegate::Boxes::height() const {
    return text.height() + (sources.isValid() ? sources.height() + 2 : 0) + 2 * kMargin;
}

int SourcedCellDelegate::topicWidth(const QString& topic, QFont font) {
    font.setBold(true);
    const QFontMetrics metrics(font);
    int widest = 0;
    for (const QString& word : topic.split(u' ')) widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest + 2 * kMargin + 2;  // the line of the grid, and a pixel that rounding may take
}

const SourcedCellDelegate::Boxes& SourcedCellDelegate::boxesOf(const QModelIndex& index, const QFont& font,
                                                               int width) const {
    const QString words = index.data(Qt::DisplayRole).toString(), from = index.data(FitModel::kSourcesRole).toString();
    Laid& laid = laid_[{index.row(), index.column()}];
    const bool same = laid.width == width && laid.text == words && laid.sources == from && laid.font == font;
    if (!same) laid = {words, from, font, width, boxesFor(words, from, font, width)};
    return laid.boxes;
}

void SourcedCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem blank(option);
    initStyleOption(&blank, index);
    blank.text.clear();
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &blank, painter, option.widget);
    QFont font = option.font;
    font.setBold(index.column() == 0);
    Boxes boxes = boxesOf(index, font, option.rect.width());
    boxes.text.translate(option.rect.topLeft());
    if (boxes.sources.isValid()) boxes.sources.translate(option.rect.topLeft());
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
        painter->drawText(boxes.sources, kWrap, index.data(FitModel::kSourcesRole).toString());
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
    return {width, boxesOf(index, font, width - kGridLine).height() + kGridLine};
}

}  // namespace splitpoint::ui
