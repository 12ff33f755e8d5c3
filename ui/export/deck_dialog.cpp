#include "ui/export/deck_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include "models/deck/slide_kinds.h"
#include "ui/calibrate/note_label.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

DeckDialog::DeckDialog(const QString& appendTo, bool hasOthers, QWidget* parent)
    : QDialog(parent),
      appendTo_(appendTo),
      slides_(new QListWidget(this)),
      why_(new NoteLabel(tr("Why the template cannot be used"), NoteLabel::Tone::Warning, this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Cancel, this)) {
    setWindowTitle(appendTo_.isEmpty() ? tr("Slide deck") : tr("Append to deck"));
    fillSlides(hasOthers);
    auto* make = buttons_->addButton(appendTo_.isEmpty() ? tr("&Make deck\u2026") : tr("&Append\u2026"),
                                     QDialogButtonBox::AcceptRole);
    make->setDefault(true);
    connect(buttons_, &QDialogButtonBox::accepted, this, &DeckDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(slides_, &QListWidget::itemChanged, this, &DeckDialog::refresh);
    auto* label = new QLabel(tr("&Slides, in their order"), this);
    label->setBuddy(slides_);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(createOrder(), 1);
    layout->addWidget(createLooks());
    layout->addWidget(why_);
    layout->addWidget(buttons_);
    resize(fontMetrics().averageCharWidth() * 78, fontMetrics().height() * 28);
}

void DeckDialog::fillSlides(bool hasOthers) {
    slides_->setAccessibleName(tr("Slides of the deck"));
    slides_->setDragDropMode(QAbstractItemView::InternalMove);
    for (const auto& kind : models::deck::slideKinds()) {
        const QString id = QString::fromUtf8(kind.id.data(), static_cast<qsizetype>(kind.id.size()));
        std::string_view plain = kind.words;
        constexpr std::string_view kOnRequest = "if listed: ";  // for the help of the command line; here it is a box
        if (plain.starts_with(kOnRequest)) plain.remove_prefix(kOnRequest.size());
        QString words = worded(std::string(plain));
        words[0] = words[0].toUpper();
        auto* item = new QListWidgetItem(words, slides_);
        item->setData(Qt::UserRole, id);
        const bool possible = kind.need != models::deck::SlideNeed::Others || hasOthers;
        item->setCheckState(possible && !kind.onRequest ? Qt::Checked : Qt::Unchecked);
        if (kind.need == models::deck::SlideNeed::Futures) item->setToolTip(tr("Takes some seconds more, and an input with a range."));
        if (possible) continue;
        item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
        item->setToolTip(tr("There is one scenario; duplicate it to compare."));
    }
    slides_->setMinimumWidth(slides_->sizeHintForColumn(0) + 2 * slides_->frameWidth() +
                             slides_->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    slides_->setCurrentRow(0);
}

QWidget* DeckDialog::createOrder() {
    auto* row = new QWidget(this);
    auto* up = new QPushButton(tr("Move &up"), row);
    auto* down = new QPushButton(tr("Move &down"), row);
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(up);
    buttons->addWidget(down);
    buttons->addStretch(1);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(slides_, 1);
    layout->addLayout(buttons);
    return row;
}

QWidget* DeckDialog::createLooks() {
    auto* looks = new QWidget(this);
    auto* form = new QFormLayout(looks);
    form->setContentsMargins(0, 0, 0, 0);
    if (!appendTo_.isEmpty()) {
        auto* note = new QLabel(tr("The slides take the looks of %1. Those made before from this scenario are updated "
                                   "where they stand; all others stay as they are.")
                                    .arg(appendTo_),
                                looks);
        note->setWordWrap(true);
        form->addRow(note);
        return looks;
    }
    tone_ = new QComboBox(looks);
    tone_->addItems({tr("Light"), tr("Dark")});
    size_ = new QComboBox(looks);
    size_->addItems({tr("16:9"), tr("4:3")});
    template_ = new QLineEdit(looks);
    template_->setPlaceholderText(tr("none: Splitpoint's own"));
    template_->setToolTip(
        tr("A .pptx or .potx whose master, fonts and colors are used; it brings its own size and tone"));
    auto* browse = new QPushButton(tr("&Choose\u2026"), looks);
    connect(browse, &QPushButton::clicked, this, &DeckDialog::chooseTemplate);
    connect(template_, &QLineEdit::textChanged, this, [this] {
        why_->say({});
        refresh();
    });
    auto* file = new QHBoxLayout;
    file->addWidget(template_, 1);
    file->addWidget(browse);
    form->addRow(tr("&Background"), tone_);
    form->addRow(tr("Si&ze"), size_);
    // A row that holds a layout gets no buddy of itself, and would show the mark of its letter.
    auto* templateLabel = new QLabel(tr("&Template"), this);
    templateLabel->setBuddy(template_);
    form->addRow(templateLabel, file);
    tone_->setAccessibleName(tr("Background"));
    size_->setAccessibleName(tr("Size of the slides"));
    template_->setAccessibleName(tr("Template file"));
    return looks;
}

void DeckDialog::chooseTemplate() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Template"), template_->text(),
                                                      tr("Presentations (*.pptx *.potx);;All files (*)"));
    if (!file.isEmpty()) template_->setText(file);
}

void DeckDialog::accept() {
    const QString from = choice().templateFile;
    const auto usable = from.isEmpty() ? models::Result<void>() : checkDeck(from);
    if (usable) return QDialog::accept();
    why_->say({wordedSentence(usable.error().message)});
    template_->setFocus();
    template_->selectAll();
}

void DeckDialog::move(int by) {
    const int row = slides_->currentRow(), to = row + by;
    if (row < 0 || to < 0 || to >= slides_->count()) return;
    QListWidgetItem* item = slides_->takeItem(row);
    slides_->insertItem(to, item);
    slides_->setCurrentRow(to);
}

void DeckDialog::refresh() {
    makeButton()->setEnabled(!choice().slides.empty());
    if (template_ == nullptr) return;
    const bool own = template_->text().trimmed().isEmpty();
    tone_->setEnabled(own);
    size_->setEnabled(own);
}

QPushButton* DeckDialog::makeButton() const {
    for (QAbstractButton* button : buttons_->buttons()) {
        if (buttons_->buttonRole(button) == QDialogButtonBox::AcceptRole) return qobject_cast<QPushButton*>(button);
    }
    return nullptr;
}

DeckChoice DeckDialog::choice() const {
    DeckChoice choice;
    choice.appendTo = appendTo_;
    for (int row = 0; row < slides_->count(); ++row) {
        const QListWidgetItem* item = slides_->item(row);
        if (item->checkState() == Qt::Checked)
            choice.slides.push_back(item->data(Qt::UserRole).toString().toStdString());
    }
    if (template_ == nullptr) return choice;
    choice.templateFile = template_->text().trimmed();
    choice.dark = tone_->currentIndex() == 1;
    choice.classic = size_->currentIndex() == 1;
    return choice;
}

}  // namespace splitpoint::ui
