#include "ui/window/notice_bar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "ui/theme/theme.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(const QString& name, QWidget* parent)
    : QFrame(parent), mark_(new QLabel(this)), text_(new QLabel(this)), buttons_(new QHBoxLayout), dismiss_(new QToolButton(this)) {
    setObjectName(name);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    mark_->setText(u"\u25cf"_s);
    mark_->setAccessibleName(tr("Notice mark"));
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text_->setAccessibleName(tr("Notice"));
    dismiss_->setText(tr("Dismiss"));
    dismiss_->setToolTip(tr("Put this notice away; nothing is decided"));
    dismiss_->setAutoRaise(true);
    dismiss_->setAccessibleName(tr("Dismiss the notice"));
    dismiss_->setFocusPolicy(Qt::StrongFocus);
    connect(dismiss_, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    buttons_->setSpacing(6);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    row->addWidget(mark_);
    row->addWidget(text_, 1);
    row->addLayout(buttons_);
    row->addWidget(dismiss_);
    colorIn();
    hide();
}

void NoticeBar::showNotice(const QString& sentence, std::vector<NoticeAction> actions, bool mayDismiss) {
    while (QLayoutItem* item = buttons_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();  // it may be the one whose click brought us here
        delete item;
    }
    reword(sentence);
    QWidget* before = text_;
    for (NoticeAction& action : actions) {
        auto* button = new QPushButton(action.text, this);
        button->setToolTip(action.tip);
        button->setAutoDefault(true);  // Return presses it, too
        connect(button, &QPushButton::clicked, this, [run = std::move(action.run)] { run(); });
        buttons_->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, dismiss_);
    dismiss_->setVisible(mayDismiss);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::reword(const QString& sentence) {
    text_->setText(sentence);
    text_->setAccessibleDescription(sentence);
}

QString NoticeBar::notice() const { return isHidden() ? QString() : text_->text(); }

QPushButton* NoticeBar::button(const QString& text) const {
    for (int n = 0; !isHidden() && n < buttons_->count(); ++n) {
        auto* each = qobject_cast<QPushButton*>(buttons_->itemAt(n)->widget());
        if (each != nullptr && each->text().remove(u'&') == text) return each;
    }
    return nullptr;
}

void NoticeBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) colorIn();
}

void NoticeBar::colorIn() {
    const QColor color = themeOf(palette()).warning;
    QPalette own = mark_->palette();
    if (own.color(QPalette::WindowText) == color) return;
    own.setColor(QPalette::WindowText, color);
    mark_->setPalette(own);
}

}  // namespace splitpoint::ui
