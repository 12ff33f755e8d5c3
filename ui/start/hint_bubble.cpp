#include "ui/start/hint_bubble.h"

#include <algorithm>

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace splitpoint::ui {

namespace {
constexpr int kPointer = 10;  // room on every side for the pointer
constexpr int kWidthInCharacters = 44;
constexpr int kGap = 2;
}  // namespace

HintBubble::HintBubble(QWidget* window)
    : QWidget(window),
      number_(new QLabel(this)),
      text_(new QLabel(this)),
      next_(new QPushButton(this)),
      close_(new QPushButton(tr("No more hints"), this)) {
    setObjectName(QStringLiteral("hintBubble"));
    setAccessibleName(tr("Hint"));
    text_->setWordWrap(true);
    text_->setFixedWidth(fontMetrics().averageCharWidth() * kWidthInCharacters);
    QFont bold = number_->font();
    bold.setBold(true);
    number_->setFont(bold);
    close_->setFlat(true);
    close_->setToolTip(tr("Put the hints away for good; Help \u203a Hints brings them back (Escape)"));
    for (QPushButton* button : {next_, close_}) button->setAutoDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(next_);
    buttons->addWidget(close_);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPointer + 12, kPointer + 8, kPointer + 12, kPointer + 10);
    layout->setSpacing(4);
    layout->addWidget(number_);
    layout->addWidget(text_);
    layout->addLayout(buttons);
    connect(next_, &QPushButton::clicked, this, [this] { done(current_); });
    connect(close_, &QPushButton::clicked, this, &HintBubble::finish);
    hide();
}

void HintBubble::start(std::vector<Hint> hints) {
    hints_ = std::move(hints);
    window()->removeEventFilter(this);
    window()->installEventFilter(this);
    showHint(0);
}

void HintBubble::done(int hint) {
    if (current() == hint && hint >= 0) showHint(hint + 1);
}

void HintBubble::finish() {
    if (isHidden() && current_ < 0) return;
    // The keyboard goes back to what the hint spoke of, not to the window's first control.
    if (isAncestorOf(window()->focusWidget()) && target_ != nullptr) target_->setFocus();
    hide();
    current_ = -1;
    Q_EMIT finished();
}

void HintBubble::showHint(int hint) {
    if (target_ != nullptr) target_->removeEventFilter(this);
    const bool hadFocus = !isHidden() && isAncestorOf(window()->focusWidget());
    for (; hint < static_cast<int>(hints_.size()); ++hint) {
        target_ = hints_[static_cast<std::size_t>(hint)].show();
        if (target_ == nullptr) continue;
        current_ = hint;
        target_->installEventFilter(this);
        const bool last = hint + 1 == static_cast<int>(hints_.size());
        number_->setText(tr("%1 of %2").arg(hint + 1).arg(hints_.size()));
        text_->setText(hints_[static_cast<std::size_t>(hint)].words);
        next_->setText(last ? tr("&Done") : tr("&Next"));
        next_->setAccessibleDescription(text_->text());
        close_->setVisible(!last);
        setTabOrder(target_, next_);
        setTabOrder(next_, close_);
        show();
        place();
        if (hadFocus) next_->setFocus();
        setAccessibleDescription(text_->text());
        QAccessibleEvent heard(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&heard);
        return;
    }
    finish();
}

QString HintBubble::words() const {
    return isHidden() ? QString() : text_->text();
}

/// Above or below the control, whichever has the room, and inside the window.
void HintBubble::place() {
    if (target_ == nullptr || current_ < 0) return;
    text_->setMinimumHeight(text_->heightForWidth(text_->width()));
    adjustSize();
    const Hint& hint = hints_[static_cast<std::size_t>(current_)];
    const QRect part = hint.place ? hint.place(target_) : target_->rect();
    const QRect there(target_->mapTo(window(), part.topLeft()), part.size());
    const QRect room = window()->rect().adjusted(4, 4, -4, -4);
    const bool below = there.bottom() + kGap + height() <= room.bottom();
    const int y = below ? there.bottom() + kGap : std::max(room.top(), there.top() - kGap - height());
    const int x =
        std::clamp(there.center().x() - width() / 2, room.left(), std::max(room.left(), room.right() - width()));
    move(x, y);
    tip_ = QPointF(std::clamp(there.center().x() - x, kPointer * 3, width() - kPointer * 3), below ? 0 : height());
    raise();
    update();
}

bool HintBubble::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::Resize:
        case QEvent::Move:
        case QEvent::LayoutRequest:
            if (!isHidden()) QMetaObject::invokeMethod(this, &HintBubble::place, Qt::QueuedConnection);
            break;
        case QEvent::Hide:
            // Another page was chosen: what the hint speaks of is out of sight. The tour has been seen as far as it was
            // wanted.
            if (watched == target_ && !event->spontaneous() && window()->isVisible())
                QMetaObject::invokeMethod(
                    this,
                    [this] {
                        if (target_ != nullptr && !target_->isVisible()) finish();
                    },
                    Qt::QueuedConnection);
            break;
        default:
            break;
    }
    return false;
}

void HintBubble::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        finish();
    else
        QWidget::keyPressEvent(event);
}

void HintBubble::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colors = themeOf(palette());
    QPainterPath path;
    const QRectF box = QRectF(rect()).adjusted(kPointer, kPointer, -kPointer, -kPointer);
    path.addRoundedRect(box, 6, 6);
    QPainterPath pointer(tip_);
    const double base = tip_.y() < box.top() ? box.top() + 1 : box.bottom() - 1;
    pointer.lineTo(tip_.x() - kPointer, base);
    pointer.lineTo(tip_.x() + kPointer, base);
    pointer.closeSubpath();
    painter.setPen(QPen(colors.accent, 2));
    painter.setBrush(colors.surfaceRaised);
    painter.drawPath(path.united(pointer));
}

}  // namespace splitpoint::ui
