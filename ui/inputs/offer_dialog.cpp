#include "ui/inputs/offer_dialog.h"

#include <set>

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "models/catalogue/overhead_sets.h"
#include "ui/format/number_format.h"
#include "ui/inputs/offer_table.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::CatalogueOffer;
using models::Tier;

namespace {

QString roleTitle(Tier tier) {
    switch (tier) {
        case Tier::BareMetal: return OfferDialog::tr("bare metal");
        case Tier::Reserved: return OfferDialog::tr("reserved virtual");
        case Tier::OnDemand: return OfferDialog::tr("on demand");
        case Tier::Spot: return OfferDialog::tr("spot");
    }
    return {};
}

QComboBox* filterBox(const models::Catalogue& catalogue, std::string CatalogueOffer::*member, const QString& name, const QString& any) {
    std::set<std::string> values;
    for (const CatalogueOffer& offer : catalogue.offers) values.insert(offer.*member);
    values.erase(std::string());
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->addItem(any, QString());
    for (const std::string& value : values) {
        const QString key = QString::fromStdString(value);
        box->addItem(QString(key).replace(QChar(u'_'), QChar(u' ')), key);
    }
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(11);
    return box;
}

EditWords wordsFor(const models::Scenario& scenario, Tier tier, const models::Offer& offer) {
    const auto& before = scenario.offer(tier);
    return {OfferDialog::tr("Offer %1:").arg(roleTitle(tier)),
            before ? QString::fromStdString(before->name) : OfferDialog::tr("none"), QString::fromStdString(offer.name), {}};
}

}  // namespace

void applyOffer(models::Scenario& scenario, Tier tier, const OfferChosen& chosen) {
    scenario.offer(tier) = chosen.offer;
    models::addMissingOverheadSets(scenario, models::builtInCatalogue());
    const auto name = models::kTierNames[models::index(tier)];
    const QString part = u"offers."_s + QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    scenario.provenanceJson = withProvenance(scenario.provenanceJson, part, chosen.provenance);
}

OfferDialog::OfferDialog(const models::Catalogue& catalogue, const models::Scenario& scenario, Tier tier, QWidget* parent)
    : QDialog(parent),
      catalogue_(catalogue),
      scenario_(scenario),
      tier_(tier),
      table_(new OfferTable(catalogue, tier, this)),
      rows_(new OfferFilter(*table_, this)),
      tabs_(new QTabWidget(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Choose the %1 offer").arg(roleTitle(tier)));
    tabs_->addTab(createCataloguePage(), tr("From the catalogue"));
    tabs_->addTab(createQuotePage(), tr("Own quote"));
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Use this offer"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs_);
    layout->addWidget(buttons_);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(tabs_, &QTabWidget::currentChanged, this, &OfferDialog::check);
    resize(1040, 560);
    filter();
    check();
}

QWidget* OfferDialog::createCataloguePage() {
    auto* page = new QWidget;
    gpu_ = filterBox(catalogue_, &CatalogueOffer::gpu, tr("GPU"), tr("Any GPU"));
    provider_ = filterBox(catalogue_, &CatalogueOffer::provider, tr("Provider"), tr("Any provider"));
    purchase_ = filterBox(catalogue_, &CatalogueOffer::purchase, tr("Purchase"), tr("Any purchase"));
    delivery_ = filterBox(catalogue_, &CatalogueOffer::delivery, tr("Delivery"), tr("Any delivery"));
    region_ = new QLineEdit;
    region_->setPlaceholderText(tr("Region"));
    region_->setAccessibleName(tr("Region"));
    age_ = new QComboBox;
    age_->setAccessibleName(tr("Age of the price"));
    for (const auto& [text, months] : {std::pair{tr("Any age"), 0}, std::pair{tr("Last 3 months"), 3},
                                       std::pair{tr("Last 6 months"), 6}, std::pair{tr("Last 12 months"), 12}}) {
        age_->addItem(text, months);
    }
    const QString reference = QString::fromStdString(models::effectiveReferenceGpu(scenario_));
    gpu_->setCurrentIndex(std::max(0, gpu_->findData(reference)));

    view_ = new QTableView;
    view_->setModel(rows_);
    view_->setAccessibleName(tr("Offers of the catalogue"));
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setTabKeyNavigation(false);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    view_->horizontalHeader()->setStretchLastSection(true);
    view_->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    view_->resizeColumnsToContents();
    reason_ = new QLabel;
    reason_->setWordWrap(true);
    reason_->setAccessibleName(tr("About the selected offer"));

    auto* filters = new QHBoxLayout;
    for (QWidget* each : std::initializer_list<QWidget*>{gpu_, delivery_, purchase_, provider_, region_, age_}) filters->addWidget(each);
    auto* layout = new QVBoxLayout(page);
    layout->addLayout(filters);
    layout->addWidget(view_, 1);
    layout->addWidget(reason_);
    for (QComboBox* box : {gpu_, provider_, purchase_, delivery_, age_}) {
        connect(box, &QComboBox::currentIndexChanged, this, &OfferDialog::filter);
    }
    connect(region_, &QLineEdit::textChanged, this, &OfferDialog::filter);
    connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OfferDialog::check);
    connect(view_, &QTableView::doubleClicked, this, [this] {
        if (fromCatalogue()) accept();
    });
    return page;
}

QWidget* OfferDialog::createQuotePage() {
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    const auto& now = scenario_.offer(tier_);
    quoteName_ = new QLineEdit(tr("Own quote"));
    quoteGpu_ = new QLineEdit(QString::fromStdString(now ? now->gpu : models::effectiveReferenceGpu(scenario_)));
    quotePrice_ = new QLineEdit;
    quoteUnit_ = new QLineEdit(QString::number(now ? now->gpusPerNode : 8));
    quoteDate_ = new QLineEdit(QDate::currentDate().toString(Qt::ISODate));
    quoteProblem_ = new QLabel;
    quoteProblem_->setWordWrap(true);
    form->addRow(tr("Name"), quoteName_);
    form->addRow(tr("GPU"), quoteGpu_);
    form->addRow(tr("USD per GPU-hour"), quotePrice_);
    form->addRow(tr("GPUs per node"), quoteUnit_);
    form->addRow(tr("Date of the quote"), quoteDate_);
    auto* note = new QLabel(tr("Everything else keeps the value of the present offer, or the default; change it in Inputs."));
    note->setWordWrap(true);
    form->addRow(note);
    form->addRow(quoteProblem_);
    for (QLineEdit* line : {quoteName_, quoteGpu_, quotePrice_, quoteUnit_, quoteDate_}) {
        connect(line, &QLineEdit::textChanged, this, &OfferDialog::check);
    }
    return page;
}

void OfferDialog::filter() {
    const int months = age_->currentData().toInt();
    const QString notBefore = months == 0 ? QString() : QDate::currentDate().addMonths(-months).toString(u"yyyy-MM"_s);
    rows_->setWish({gpu_->currentData().toString(), provider_->currentData().toString(), purchase_->currentData().toString(),
                    delivery_->currentData().toString(), region_->text(), notBefore});
    check();
}

void OfferDialog::check() {
    if (reason_ == nullptr || quoteProblem_ == nullptr) return;
    const std::optional<OfferChosen> offer = chosen();
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(offer.has_value());
    if (rows_->rowCount() == 0) reason_->setText(tr("No offer fits these filters; widen one of them, or type your own quote."));
    else if (const auto row = fromCatalogue()) reason_->setText(row->provenance.words());
    else reason_->setText(tr("Select an offer. Grey rows cannot take this role; Remarks says why."));
    quoteProblem_->setText(fromQuote() ? QString() : tr("A name, a GPU, a price above 0 and whole GPUs per node are needed."));
}

std::optional<OfferChosen> OfferDialog::chosen() const { return tabs_->currentIndex() == 0 ? fromCatalogue() : fromQuote(); }

std::optional<OfferChosen> OfferDialog::fromCatalogue() const {
    const QModelIndexList selected = view_->selectionModel()->selectedRows();
    if (selected.isEmpty()) return std::nullopt;
    const CatalogueOffer& row = table_->offer(rows_->mapToSource(selected.front()).row());
    auto offer = models::toOffer(row, tier_);
    if (!offer) return std::nullopt;
    OfferChosen result{*offer, wordsFor(scenario_, tier_, *offer), {}};
    result.provenance = {ProvenanceKind::Quote, QString::fromStdString(row.source), QString::fromStdString(row.asOf),
                         QString::fromStdString(models::inferences(row, tier_))};
    return result;
}

std::optional<OfferChosen> OfferDialog::fromQuote() const {
    const auto price = parseNumber(quotePrice_->text());
    bool whole = false;
    const int unit = quoteUnit_->text().toInt(&whole);
    const QString name = quoteName_->text().trimmed();
    const QString gpu = quoteGpu_->text().trimmed();
    if (!price || *price <= 0 || !whole || unit < 1 || name.isEmpty() || gpu.isEmpty()) return std::nullopt;
    models::Offer offer = scenario_.offer(tier_).value_or(models::Offer{});
    offer.name = name.toStdString();
    offer.gpu = gpu.toStdString();
    offer.usdPerGpuHour = *price;
    offer.gpusPerNode = unit;
    OfferChosen result{offer, wordsFor(scenario_, tier_, offer), {}};
    result.provenance = {ProvenanceKind::Quote, tr("Own quote"), quoteDate_->text().trimmed(), {}};
    return result;
}

}  // namespace splitpoint::ui
