#include "ui/window/typed_numbers.h"

#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace splitpoint::ui {

namespace {

template <class Box>
bool bringBack(QWidget* focused) {
    auto* box = qobject_cast<Box*>(focused);
    auto* line = box == nullptr ? nullptr : box->template findChild<QLineEdit*>();
    if (line == nullptr || !line->isModified()) return false;
    const QSignalBlocker quiet(box);
    const auto held = box->value();
    box->setValue(held == box->maximum() ? box->minimum() : box->maximum());  // only another number is written anew
    box->setValue(held);
    box->selectAll();
    return true;
}

}  // namespace

TypedNumbers::TypedNumbers(QWidget* window) : QObject(window) {
    window->installEventFilter(this);
}

bool TypedNumbers::eventFilter(QObject* watched, QEvent* event) {
    // A key gets to the window where nothing on its way had a use for it.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        QWidget* focused = static_cast<QWidget*>(watched)->focusWidget();
        if (bringBack<QDoubleSpinBox>(focused) || bringBack<QSpinBox>(focused)) return true;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace splitpoint::ui
