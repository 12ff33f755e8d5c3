#pragma once

#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace splitpoint::ui {

/// One line of plain text that ends in dots where it has no room, not in half a letter; a tool tip has it whole
/// (fitting_words.h).
class DottedLabel : public QLabel {
  public:
    using QLabel::QLabel;

  protected:
    void paintEvent(QPaintEvent* event) override {
        const QRect room = contentsRect();
        const bool fits = fontMetrics().horizontalAdvance(text()) <= room.width();
        if (fits || Qt::mightBeRichText(text())) return QLabel::paintEvent(event);
        QPainter painter(this);
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
        const auto where = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()));
        style()->drawItemText(&painter, room, where, palette(), isEnabled(), shown, foregroundRole());
    }
};

/// Holds one line of text that changes with every edit. A label in a layout has the whole window laid out again for other
/// words, which takes longer than painting the charts; in here it moves nothing.
class StillLine : public QWidget {
    Q_OBJECT

  public:
    explicit StillLine(QWidget* parent = nullptr) : QWidget(parent), label_(new DottedLabel(this)) {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    [[nodiscard]] QLabel* label() const { return label_; }
    [[nodiscard]] QSize sizeHint() const override { return {0, label_->fontMetrics().height()}; }

  protected:
    void resizeEvent(QResizeEvent* event) override {
        QWidget::resizeEvent(event);
        label_->setGeometry(rect());
    }

  private:
    QLabel* label_;
};

}  // namespace splitpoint::ui
