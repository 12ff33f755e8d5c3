#include "ui/catalogue/quote_dialog.h"

#include <cmath>

#include <QComboBox>
#include <QCompleter>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/catalogue/quote_paste.h"
#include "ui/catalogue/offer_words.h"
#include "ui/format/number_format.h"
#include "ui/help/help_context.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

using models::CatalogueOffer;

namespace {

constexpr int kLeastCharacters = 18;  // a date, or what a field says while it is empty

QString numberText(const std::optional<double>& number) {
    return number ? QLocale().toString(*number, 'g', 12) : QString();
}

models::Error fault(const QString& sentence) {
    return {models::ErrorKind::InvalidInput, sentence.toStdString()};
}

/// A number of a field that may be empty.
models::Result<std::optional<double>> numberIn(const QLineEdit& field) {
    if (field.text().trimmed().isEmpty()) return std::nullopt;
    const auto number = parseNumber(field.text());
    if (!number) return tl::unexpected(fault(QuoteDialog::tr("%1: %2").arg(field.accessibleName(), number.error().message)));
    return *number;
}

QComboBox* wordsBox(const QString& name, std::initializer_list<std::pair<QString, const char*>> words, const std::string& chosen) {
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    for (const auto& [text, key] : words) box->addItem(text, QString::fromLatin1(key));
    box->setCurrentIndex(std::max(0, box->findData(QString::fromStdString(chosen))));
    return box;
}

}  // namespace

CatalogueOffer QuoteDialog::emptyQuote(const QString& gpu) {
    CatalogueOffer quote;
    quote.gpu = gpu.toStdString();
    quote.delivery = "bare_metal";
    quote.purchase = "on_demand";
    quote.termMonths = 0;
    quote.gpusPerNode = 8;
    quote.asOf = QDate::currentDate().toString(Qt::ISODate).toStdString();
    return quote;
}

QuoteDialog::QuoteDialog(const CatalogueOffer& start, QWidget* parent)
    : QDialog(parent), start_(start), verdict_(new QLabel(this)), buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(start.ownQuote ? tr("Change a quote") : tr("Add a quote"));
    createFields(start);
    verdict_->setWordWrap(true);
    verdict_->setAccessibleName(tr("What the quote comes to"));
    verdict_->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    verdict_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    buttons_->button(QDialogButtonBox::Ok)->setText(start.ownQuote ? tr("Save quote") : tr("Add quote"));
    auto* layout = static_cast<QVBoxLayout*>(this->layout());
    layout->addSpacing(fontMetrics().lineSpacing() / 2);
    layout->addWidget(verdict_);
    layout->addStretch(1);
    layout->addWidget(buttons_);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit* each : findChildren<QLineEdit*>()) connect(each, &QLineEdit::textChanged, this, &QuoteDialog::check);
    for (QComboBox* each : {delivery_, purchase_}) connect(each, &QComboBox::currentIndexChanged, this, &QuoteDialog::check);
    resize(sizeHint().expandedTo(QSize(fontMetrics().averageCharWidth() * 110, 0)));
    check();
    provider_->setFocus();
}

QLineEdit* QuoteDialog::line(const QString& name, const QString& text, const QString& hint) {
    auto* field = new QLineEdit(text, this);
    field->setAccessibleName(name);
    field->setPlaceholderText(hint);
    field->setMinimumWidth(fontMetrics().averageCharWidth() * kLeastCharacters);
    return field;
}

void QuoteDialog::createFields(const CatalogueOffer& start) {
    const models::QuotedPrice quoted = start.quoted.value_or(models::QuotedPrice{});
    const std::optional<double> given = start.quoted ? std::optional(quoted.perGpuHour) : start.usdPerGpuHour;
    const auto text = [](const std::string& words) { return QString::fromStdString(words); };
    provider_ = line(tr("Provider"), text(start.provider));
    product_ = line(tr("Product or plan"), text(start.product));
    gpu_ = line(tr("GPU"), text(start.gpu));
    QStringList known;
    for (const auto& gpu : models::builtInCatalogue().gpus) known << text(gpu.gpu);
    auto* completer = new QCompleter(known, gpu_);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    gpu_->setCompleter(completer);
    unit_ = line(tr("GPUs of the unit"), start.gpusPerNode ? QString::number(*start.gpusPerNode) : QString(), tr("not known"));
    delivery_ = wordsBox(tr("Delivery"), {{tr("bare metal"), "bare_metal"}, {tr("virtual machine"), "virtual_machine"}, {tr("container"), "container"}}, start.delivery);
    purchase_ = wordsBox(tr("Purchase"), {{tr("on demand"), "on_demand"}, {tr("reserved"), "reserved"}, {tr("spot"), "spot"}}, start.purchase);
    term_ = line(tr("Term, months"), numberText(start.termMonths), tr("not known"));
    cap_ = line(tr("Bill capped at, hours a month"), numberText(start.monthlyCapHours), tr("no cap"));
    region_ = line(tr("Region"), text(start.region), tr("not stated"));
    date_ = line(tr("Date of the quote"), text(start.asOf), tr("YYYY-MM-DD"));
    price_ = line(tr("Price per GPU-hour"), numberText(given), tr("not known"));
    // Figures that go into a scenario are explained where its inputs are: formula, unit, range.
    for (const auto& [field, topic] : {std::pair{price_, "inputs#offer-usd_per_gpu_hour"}, std::pair{unit_, "inputs#offer-gpus_per_node"},
                                       std::pair{gpu_, "inputs#offer-gpu"}})
        field->setProperty(kHelpTopicProperty, QString::fromLatin1(topic));
    currency_ = line(tr("Currency"), text(quoted.currency), tr("USD"));
    discount_ = line(tr("Discount, %"), quoted.discountShare > 0 ? numberText(quoted.discountShare * 100) : QString(), tr("none"));
    discountDate_ = line(tr("Discount agreed on"), text(quoted.discountAsOf), tr("YYYY-MM-DD"));
    rate_ = line(tr("US dollars per unit of currency"), numberText(quoted.usdPerUnit), tr("not known"));
    rateDate_ = line(tr("Rate as of"), text(quoted.rateAsOf), tr("YYYY-MM-DD"));
    source_ = line(tr("Source"), start.ownQuote ? text(start.source) : QString(), tr("quote number or address"));
    note_ = line(tr("Note"), text(start.note));

    auto* left = new QFormLayout;
    auto* right = new QFormLayout;
    for (const auto& [form, title] : {std::pair{left, tr("What is offered")}, {right, tr("What it costs")}}) {
        auto* heading = new QLabel(title, this);
        QFont bold = heading->font();
        bold.setBold(true);
        heading->setFont(bold);
        form->addRow(heading);
    }
    for (QLineEdit* each : {provider_, product_, gpu_, unit_}) left->addRow(each->accessibleName(), each);
    left->addRow(tr("Delivery"), delivery_);
    left->addRow(tr("Purchase"), purchase_);
    for (QLineEdit* each : {term_, region_, source_}) left->addRow(each->accessibleName(), each);
    for (QLineEdit* each : {price_, currency_, date_, discount_, discountDate_, rate_, rateDate_, cap_, note_}) right->addRow(each->accessibleName(), each);
    auto* columns = new QHBoxLayout;
    columns->addLayout(left, 1);
    columns->addSpacing(12);
    columns->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns);
    // Tab goes down the left side, then the right one, as it is read.
    QWidget* before = nullptr;
    for (QWidget* each : std::initializer_list<QWidget*>{provider_, product_, gpu_, unit_, delivery_, purchase_, term_, region_, source_, price_, currency_, date_,
                                                         discount_, discountDate_, rate_, rateDate_, cap_, note_}) {
        if (before != nullptr) setTabOrder(before, each);
        before = each;
    }
}

models::Result<CatalogueOffer> QuoteDialog::quote() const {
    CatalogueOffer quote = start_;
    const auto text = [](const QLineEdit* field) { return field->text().trimmed().toStdString(); };
    quote.provider = text(provider_);
    quote.product = text(product_);
    quote.gpu = text(gpu_);
    quote.delivery = delivery_->currentData().toString().toStdString();
    quote.purchase = purchase_->currentData().toString().toStdString();
    quote.region = text(region_);
    quote.asOf = text(date_);
    quote.source = text(source_);
    quote.note = text(note_);
    // What the quote is taken over from says nothing about whether this one can be bought.
    quote.completeMachine = quote.purchasable = quote.deliveryConfirmed = true;
    quote.superseded = false;
    std::array<std::optional<double>, 6> numbers;
    const auto fields = numberFields();
    for (std::size_t each = 0; each < fields.size(); ++each) {
        const auto number = numberIn(*fields[each]);
        if (!number) return tl::unexpected(number.error());
        numbers[each] = *number;
    }
    const auto& [unit, term, price, discount, rate, cap] = numbers;
    quote.gpusPerNode.reset();
    if (unit) {
        if (*unit != std::floor(*unit) || *unit < 1 || *unit > models::kMostGpusOfAUnit)
            return tl::unexpected(
                fault(tr("The number of GPUs must be a whole number from 1 to %1, or empty where it is not known.")
                          .arg(models::kMostGpusOfAUnit)));
        quote.gpusPerNode = static_cast<int>(*unit);
    }
    quote.termMonths = term;
    quote.monthlyCapHours = cap;
    quote.quoted.reset();
    if (price) {
        models::QuotedPrice quoted;
        quoted.perGpuHour = *price;
        quoted.currency = text(currency_);
        // A trailing % has divided already.
        const bool share = discount_->text().contains(QChar(u'%'));
        quoted.discountShare = discount.value_or(0.0) / (share ? 1.0 : 100.0);
        quoted.discountAsOf = text(discountDate_);
        quoted.usdPerUnit = rate;
        quoted.rateAsOf = text(rateDate_);
        quote.quoted = quoted;
    }
    return models::checkedQuote(std::move(quote));
}

std::array<const QLineEdit*, 6> QuoteDialog::numberFields() const {
    return {unit_, term_, price_, discount_, rate_, cap_};
}

void QuoteDialog::check() {
    const auto made = quote();
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(made.has_value());
    for (const QLineEdit* field : numberFields()) {
        const auto number = numberIn(*field);
        if (number) continue;
        verdict_->setText(
            QString::fromStdString(number.error().message));  // as it was typed, which worded() would set anew
        return;
    }
    if (!made) {
        verdict_->setText(worded(made.error().message));
        return;
    }
    const OfferStanding standing = standingOf(*made, {});
    QString sentence = made->priceState() == models::PriceState::Known ? tr("%1 USD per GPU-hour.").arg(priceWords(*made)) : standing.sentence;
    if (made->priceState() == models::PriceState::Known && !standing.isUsable) sentence += QChar(u' ') + standing.sentence;
    verdict_->setText(sentence);
}

QString QuoteDialog::verdict() const { return verdict_->text(); }

}  // namespace splitpoint::ui
