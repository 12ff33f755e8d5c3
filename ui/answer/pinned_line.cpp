#include "ui/answer/pinned_line.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <algorithm>

#include "ui/answer/pinned_words.h"

namespace splitpoint::ui {
namespace {

constexpr int kMargin = 12, kGap = 6;

}  // namespace

PinnedLine::PinnedLine(QWidget* parent)
    : QWidget(parent),
      pin_(new QAction(tr("Pi&n this answer"), this)),
      label_(new QLabel(this)),
      again_(new QToolButton(this)),
      unpin_(new QToolButton(this)) {
    setObjectName(QStringLiteral("pinnedLine"));
    setAccessibleName(tr("Pinned answer"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    pin_->setCheckable(true);
    pin_->setEnabled(false);
    pin_->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    pin_->setToolTip(tr("Keep this result below the answer and show how far every edit moves from it (%1)")
                         .arg(pin_->shortcut().toString(QKeySequence::NativeText)));
    pin_->setStatusTip(pin_->toolTip());
    connect(pin_, &QAction::toggled, this, &PinnedLine::setPinned);
    label_->setAccessibleName(tr("Changes since the answer was pinned"));
    label_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    again_->setText(tr("Pin again"));
    again_->setToolTip(tr("Compare with the result on show from now on"));
    connect(again_, &QToolButton::clicked, this, [this] {
        kept_ = now_;
        refresh();
        Q_EMIT pinnedChanged(kept_);
    });
    unpin_->setText(tr("Unpin"));
    unpin_->setToolTip(tr("Let go of the pinned result"));
    connect(unpin_, &QToolButton::clicked, this, [this] { pin_->setChecked(false); });
    hide();
}

void PinnedLine::setNow(const std::shared_ptr<const Evaluated>& result) {
    now_ = result;
    pin_->setEnabled(now_ != nullptr);
    refresh();
}

QSize PinnedLine::sizeHint() const {
    return {0, std::max(label_->sizeHint().height(), unpin_->sizeHint().height()) + kGap};
}

void PinnedLine::setPinned(bool pinned) {
    kept_ = pinned ? now_ : nullptr;
    refresh();
    setVisible(kept_ != nullptr);
    Q_EMIT pinnedChanged(kept_);
}

void PinnedLine::refresh() {
    if (kept_ == nullptr || now_ == nullptr) return;
    text_ = pinnedWords(kept_->evaluation, now_->evaluation);
    label_->setToolTip(text_);
    label_->setAccessibleDescription(text_);
    showText();
}

void PinnedLine::showText() {
    label_->setText(label_->fontMetrics().elidedText(text_, Qt::ElideRight, label_->width()));
}

/// Placed here and not by a layout: other words would have the whole window laid out again during a drag.
void PinnedLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const QSize one = unpin_->sizeHint(), two = again_->sizeHint();
    const int top = (height() - one.height()) / 2;
    const int right = width() - kMargin;
    unpin_->setGeometry(QRect(QPoint(right - one.width(), top), one));
    again_->setGeometry(QRect(QPoint(right - one.width() - kGap - two.width(), top), two));
    label_->setGeometry(kMargin, 0, std::max(0, again_->x() - kGap - kMargin), height());
    showText();
}

void PinnedLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) updateGeometry();
}

}  // namespace splitpoint::ui
