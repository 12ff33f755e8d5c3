#include "ui/catalogue/quote_paste_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "models/catalogue/quote_paste.h"
#include "ui/catalogue/offer_words.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

namespace {
constexpr std::size_t kMostLines = 12;
}

QuotePasteDialog::QuotePasteDialog(const QString& text, QWidget* parent)
    : QDialog(parent), text_(new QPlainTextEdit(text, this)), verdict_(new QLabel), buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Paste quotes"));
    auto* head = new QLabel(tr("Cells of a spreadsheet, or CSV, whose first line names the columns.\nNeeded: provider, product, GPU, price, delivery, purchase, date.\n"
                               "May be there: GPUs, term months, currency, discount, discount date, rate, rate date, region, source, note."),
                            this);
    head->setWordWrap(true);
    text_->setAccessibleName(tr("Pasted cells"));
    text_->setTabChangesFocus(true);
    text_->setLineWrapMode(QPlainTextEdit::NoWrap);
    // With commas: tabs are hardly wider than blanks here, and do not tell where a cell ends.
    text_->setPlaceholderText(QString::fromStdString(models::pasteExample()).replace(u'\t', QStringLiteral(", ")));
    verdict_->setWordWrap(true);
    verdict_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    verdict_->setAccessibleName(tr("What was read"));
    verdict_->setMargin(4);
    auto* room = new QScrollArea(this);
    room->setAccessibleName(tr("What was read, in a scrolling area"));
    room->setWidgetResizable(true);
    room->setWidget(verdict_);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(head);
    layout->addWidget(text_, 3);
    layout->addWidget(room, 2);
    layout->addWidget(buttons_);
    connect(text_, &QPlainTextEdit::textChanged, this, &QuotePasteDialog::read);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(820, 480);
    read();
}

void QuotePasteDialog::read() {
    const QString text = text_->toPlainText();
    QStringList lines;
    quotes_.clear();
    if (text.trimmed().isEmpty()) {
        lines << tr("Paste the cells above.");
    } else {
        auto pasted = models::readPastedQuotes(text.toStdString());
        quotes_ = std::move(pasted.quotes);
        for (const auto& problem : pasted.problems) lines << worded(problem);
        for (std::size_t each = 0; each < quotes_.size() && each < kMostLines; ++each) {
            const auto& quote = quotes_[each];
            const OfferStanding standing = standingOf(quote, {});
            lines << tr("%1, %2: %3").arg(QString::fromStdString(quote.provider + " " + quote.product), purchaseWords(quote),
                                          quote.priceState() == models::PriceState::Known ? tr("%1 USD per GPU-hour").arg(priceWords(quote)) : priceWords(quote)) +
                         (standing.isUsable ? QString() : QStringLiteral(". ") + standing.sentence);
        }
        if (quotes_.size() > kMostLines) lines << tr("and %n more", nullptr, static_cast<int>(quotes_.size() - kMostLines));
    }
    verdict_->setText(lines.join(QChar(u'\n')));
    QPushButton* add = buttons_->button(QDialogButtonBox::Ok);
    add->setEnabled(!quotes_.empty());
    add->setText(quotes_.empty() ? tr("Add quotes") : quotes_.size() == 1 ? tr("Add 1 quote") : tr("Add %1 quotes").arg(quotes_.size()));
}

QString QuotePasteDialog::verdict() const { return verdict_->text(); }

}  // namespace splitpoint::ui
