#include "ui/help/dialog_help.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

#include "ui/help/help_context.h"
#include "ui/help/help_window.h"

namespace splitpoint::ui {

DialogHelp::DialogHelp(std::function<models::Result<models::HelpBook>()> book, QObject* parent)
    : QObject(parent), book_(std::move(book)) {
    qApp->installEventFilter(this);
}

HelpWindow* DialogHelp::windowAbove(const QWidget* dialog) {
    return dialog->findChild<HelpWindow*>(QString(), Qt::FindDirectChildrenOnly);
}

bool DialogHelp::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || widget == nullptr) return false;
    auto* dialog = qobject_cast<QDialog*>(widget->window());
    return dialog != nullptr && show(dialog, dialog->focusWidget() == nullptr ? widget : dialog->focusWidget());
}

bool DialogHelp::show(QWidget* dialog, const QWidget* focus) {
    auto book = book_();
    if (!book) return false;
    const QString topic = topicAt(*book, focus), here = controlWords(focus);
    HelpWindow* help = windowAbove(dialog);
    if (help == nullptr) help = new HelpWindow(std::move(*book), dialog);
    help->showTopic(topic, here);
    help->show();
    help->raise();
    help->activateWindow();
    return true;
}

}  // namespace splitpoint::ui
