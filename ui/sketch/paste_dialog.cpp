#include "ui/sketch/paste_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace splitpoint::ui {

PasteDialog::PasteDialog(const QString& text, QWidget* parent) : QDialog(parent), choice_(new ReadingChoice(this)) {
    setWindowTitle(tr("Paste numbers"));
    choice_->setText(text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* paste = buttons->addButton(tr("Paste"), QDialogButtonBox::AcceptRole);
    paste->setDefault(true);
    const auto refresh = [this, paste] { paste->setEnabled(choice_->table().has_value()); };
    connect(choice_, &ReadingChoice::changed, this, refresh);
    refresh();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(choice_, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 22);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PasteDialog::reject);
    connect(this, &QDialog::accepted, this, [this] {
        if (choice_->table()) Q_EMIT pasted(*choice_->table());
    });
}

}  // namespace splitpoint::ui
