#include "ui/import/source_bar.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace splitpoint::ui {

SourceBar::SourceBar(QWidget* parent)
    : QWidget(parent), server_(new QPushButton(tr("Prometheus server"), this)), where_(new QLabel(this)) {
    where_->setTextFormat(Qt::PlainText);
    where_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* open = new QPushButton(tr("Open a file\u2026"), this);
    auto* paste = new QPushButton(tr("Paste"), this);
    paste->setToolTip(tr("Takes the text of the clipboard"));
    server_->setCheckable(true);
    server_->setToolTip(tr("Asks a running server instead of a file"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {open, paste, server_}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
        setTabOrder(layout->count() > 1 ? layout->itemAt(layout->count() - 2)->widget() : button, button);
    }
    layout->addWidget(where_, 1);
    connect(open, &QPushButton::clicked, this, &SourceBar::choose);
    connect(paste, &QPushButton::clicked, this, [this] { Q_EMIT textPasted(QGuiApplication::clipboard()->text()); });
    connect(server_, &QPushButton::toggled, this, &SourceBar::serverToggled);
    showSource({});
    open->setFocus();
}

void SourceBar::showSource(const QString& where) {
    where_->setText(where);
    where_->setToolTip(where);
    where_->setAccessibleName(where.isEmpty() ? tr("No source yet") : tr("Source: %1").arg(where));
}

void SourceBar::setServerShown(bool shown) {
    server_->setChecked(shown);
}

/// Enter imports what is read; before that it presses the button that the keyboard is on.
void SourceBar::keyPressEvent(QKeyEvent* event) {
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && where_->text().isEmpty() && button != nullptr && button->hasFocus())
        button->click();
    else
        QWidget::keyPressEvent(event);
}

void SourceBar::choose() {
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Open usage or a bill"), folder_,
                                     tr("Usage and bills (*.csv *.tsv *.txt *.log *.json *.gz);;All files (*)"));
    if (!file.isEmpty()) Q_EMIT fileChosen(file);
}

}  // namespace splitpoint::ui
