#include "ui/catalogue/empty_hint.h"

#include <QAbstractItemView>
#include <QEvent>

namespace splitpoint::ui {

EmptyHint::EmptyHint(const QString& sentence, QAbstractItemView* view)
    : QObject(view),
      model_(view->model()),
      label_(new NoteLabel(tr("Why the table is empty"), NoteLabel::Tone::Muted, view->viewport())),
      sentence_(sentence) {
    label_->setAlignment(Qt::AlignCenter);
    label_->setAttribute(Qt::WA_TransparentForMouseEvents);
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel* model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyHint::refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyHint::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyHint::refresh);
    connect(model, &QAbstractItemModel::layoutChanged, this, &EmptyHint::refresh);
    refresh();
}

void EmptyHint::say(const QString& sentence) {
    sentence_ = sentence;
    refresh();
}

QString EmptyHint::shown() const {
    return !label_ || label_->isHidden() ? QString() : label_->text();
}

void EmptyHint::refresh() {
    if (!model_ || !label_) return;
    label_->say({model_->rowCount() == 0 ? sentence_ : QString()});
    label_->setGeometry(label_->parentWidget()->rect().adjusted(24, 0, -24, 0));
}

bool EmptyHint::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) refresh();
    return QObject::eventFilter(watched, event);
}

}  // namespace splitpoint::ui
