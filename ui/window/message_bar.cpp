#include "ui/window/message_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/theme/theme.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget* parent) : QFrame(parent), text_(new QLabel(this)) {
    setObjectName(u"messageBar"_s);
    setFrameShape(QFrame::StyledPanel);
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text_->setAccessibleName(tr("Message"));
    auto* close = new QToolButton(this);
    close->setText(tr("Dismiss"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Dismiss the message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    row->addWidget(text_, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    colorIn();
    hide();
}

void MessageBar::showMessage(const QString& sentence, MessageAbout about) {
    refusal_ = false;
    about_ = about;
    text_->setText(sentence);
    show();
}

void MessageBar::forget(MessageAbout about) {
    if (about_ == about) hide();
}

void MessageBar::showRefusal(const QString& sentence) {
    showMessage(sentence);
    refusal_ = true;
}

void MessageBar::forgetRefusal() {
    if (refusal_) hide();
}

QString MessageBar::message() const { return isHidden() ? QString() : text_->text(); }

void MessageBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) colorIn();
}

void MessageBar::colorIn() {
    const QColor color = themeOf(palette()).error;
    QPalette own = text_->palette();
    if (own.color(QPalette::WindowText) == color) return;
    own.setColor(QPalette::WindowText, color);
    text_->setPalette(own);
}

}  // namespace splitpoint::ui
