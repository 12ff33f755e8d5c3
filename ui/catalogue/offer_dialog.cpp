#include "ui/catalogue/offer_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/catalogue/offer_list.h"
#include "ui/catalogue/offer_store.h"
#include "ui/catalogue/offer_words.h"
#include "ui/catalogue/quote_dialog.h"
#include "ui/language/in_sentence.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

OfferDialog::OfferDialog(OfferStore& store, const models::Scenario& scenario, models::Tier tier, QWidget* parent)
    : QDialog(parent),
      store_(store),
      tier_(tier),
      list_(new OfferList(store, this)),
      reason_(new QLabel(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Choose the %1 offer").arg(inSentence(roleWords(tier))));
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Use this offer"));
    const QString gpu = QString::fromStdString(models::effectiveReferenceGpu(scenario));
    QPushButton* quote = buttons_->addButton(tr("Add quote\u2026"), QDialogButtonBox::ActionRole);
    reason_->setWordWrap(true);
    reason_->setAccessibleName(tr("About the selected offer"));
    reason_->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(list_, 1);
    layout->addWidget(reason_);
    layout->addWidget(buttons_);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(quote, &QPushButton::clicked, this, [this, gpu] { addQuote(gpu); });
    connect(list_, &OfferList::selectionChanged, this, &OfferDialog::check);
    connect(list_, &OfferList::activated, this, [this] {
        if (chosen()) accept();
    });
    list_->showGpu(gpu);
    list_->showRole(tier);
    resize(1120, 620);
    check();
}

void OfferDialog::addQuote(const QString& gpu) {
    models::CatalogueOffer start = QuoteDialog::emptyQuote(gpu);
    start.delivery = tier_ == models::Tier::BareMetal ? "bare_metal" : "virtual_machine";
    start.purchase = tier_ == models::Tier::Reserved ? "reserved" : tier_ == models::Tier::Spot ? "spot" : "on_demand";
    if (tier_ == models::Tier::Reserved) start.termMonths = 12;
    QuoteDialog dialog(start, this);
    if (dialog.exec() != QDialog::Accepted) return;
    if (const auto quote = dialog.quote()) {
        store_.addQuotes({*quote});
        list_->selectRow(static_cast<int>(store_.offers().size()) - 1);
    }
}

std::optional<models::CatalogueOffer> OfferDialog::chosen() const {
    const auto offer = list_->current();
    return offer && list_->selectedRows().size() == 1 && !models::whyNotProposed(*offer, tier_) ? offer : std::nullopt;
}

void OfferDialog::check() {
    const auto offer = list_->current();
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(chosen().has_value());
    if (!offer) {
        reason_->setText(list_->shownCount() == 0 ? tr("No offer fits these filters; widen one of them, or add your own quote.") : tr("Select an offer."));
    } else if (list_->selectedRows().size() > 1) {
        reason_->setText(tr("Several offers are compared; select one to use it."));
    } else if (const auto why = models::whyNotProposed(*offer, tier_)) {
        reason_->setText(tr("It cannot take this role: %1.").arg(worded(*why)));
    } else {
        const QString inferred = worded(models::inferences(*offer, tier_));
        reason_->setText(inferred.isEmpty() ? tr("It can take this role as it is.") : inferred);
    }
}

QString OfferDialog::reason() const { return reason_->text(); }

}  // namespace splitpoint::ui
