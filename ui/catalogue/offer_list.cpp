#include "ui/catalogue/offer_list.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <set>

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/catalogue/empty_hint.h"
#include "ui/catalogue/offer_details.h"
#include "ui/catalogue/offer_list_model.h"

namespace splitpoint::ui {

using models::CatalogueOffer;

namespace {

QComboBox* facet(const QString& name, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    return box;
}

/// The values that rows have, the choice kept where it is still among them.
/// @param valueOf  a member of an offer, or a function of one
template <typename Value>
void fillFacet(QComboBox* box, const QString& any, const OfferStore& store, Value valueOf) {
    std::set<std::string> values;
    for (const CatalogueOffer& offer : store.offers()) values.insert(std::invoke(valueOf, offer));
    values.erase(std::string());
    QList<std::pair<QString, QString>> choices;  // what is read, and the key
    for (const std::string& value : values) choices.emplaceBack(offerKeyWords(value), QString::fromStdString(value));
    std::stable_sort(choices.begin(), choices.end(), [](const auto& a, const auto& b) {
        const bool aStated = a.second != u"unspecified", bStated = b.second != u"unspecified";
        return aStated != bStated ? aStated : a.first.compare(b.first, Qt::CaseInsensitive) < 0;
    });
    const QString chosen = box->currentData().toString();
    const QSignalBlocker still(box);
    box->clear();
    box->addItem(any, QString());
    for (const auto& [words, key] : choices) box->addItem(words, key);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

}  // namespace

OfferList::OfferList(const OfferStore& store, QWidget* parent)
    : QWidget(parent),
      store_(store),
      model_(new OfferListModel(store, this)),
      rows_(new OfferListFilter(*model_, this)),
      search_(new QLineEdit(this)),
      gpu_(facet(tr("GPU"), this)),
      delivery_(facet(tr("Delivery"), this)),
      purchase_(facet(tr("Purchase"), this)),
      term_(facet(tr("Term"), this)),
      provider_(facet(tr("Provider"), this)),
      region_(facet(tr("Region"), this)),
      age_(facet(tr("Age of the price"), this)),
      current_(new QCheckBox(tr("Only current, complete offers"), this)),
      view_(new QTableView(this)),
      details_(new OfferDetails(this)),
      count_(new QLabel(this)),
      today_(QDate::currentDate().toString(Qt::ISODate)) {
    createFilters();
    createTable();
    auto* clear = new QPushButton(tr("Clear filters"), this);
    connect(clear, &QPushButton::clicked, this, &OfferList::clearFilters);
    auto* top = new QHBoxLayout;
    top->addWidget(search_, 1);
    top->addWidget(current_);
    top->addWidget(clear);
    top->addWidget(count_);
    auto* facets = new QHBoxLayout;
    for (QComboBox* box : {gpu_, delivery_, purchase_, term_, provider_, region_, age_}) facets->addWidget(box, 1);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(view_);
    split->addWidget(details_);
    split->setSizes({420, 240});
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addLayout(facets);
    layout->addWidget(split, 1);
    connect(&store, &OfferStore::changed, this, [this] {
        fillFacets();
        filter();
        showSelection();
    });
    fillFacets();
    filter();
    showSelection();
}

void OfferList::createFilters() {
    search_->setPlaceholderText(tr("Search offers: provider, product, GPU, region, note"));
    search_->setAccessibleName(tr("Search offers"));
    search_->setClearButtonEnabled(true);
    current_->setToolTip(tr("Only the newest row of a product that is a complete machine, can be ordered and has a price, a unit and a term"));
    count_->setAccessibleName(tr("How many offers are shown"));
    for (const auto& [text, choice] : {std::pair{tr("Any term"), static_cast<int>(AnyTerm)}, {tr("No term"), NoTerm}, {tr("Up to a month"), UpToOneMonth},
                                       {tr("2 to 12 months"), UpToOneYear}, {tr("Over a year"), LongerThanOneYear}, {tr("Not stated"), UnknownTerm}}) {
        term_->addItem(text, choice);
    }
    for (const auto& [text, months] : {std::pair{tr("Any age"), 0}, {tr("Last 3 months"), 3}, {tr("Last 6 months"), 6}, {tr("Last 12 months"), 12}}) {
        age_->addItem(text, months);
    }
    connect(search_, &QLineEdit::textChanged, this, &OfferList::filter);
    connect(current_, &QCheckBox::toggled, this, &OfferList::filter);
    for (QComboBox* box : {gpu_, delivery_, purchase_, term_, provider_, region_, age_}) connect(box, &QComboBox::currentIndexChanged, this, &OfferList::filter);
}

void OfferList::createTable() {
    view_->setModel(rows_);
    view_->setAccessibleName(tr("Offers"));
    view_->setAccessibleDescription(tr("Select several to compare them below"));
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view_->setTabKeyNavigation(false);
    view_->setSortingEnabled(true);
    view_->sortByColumn(OfferListModel::Price, Qt::AscendingOrder);
    view_->setAlternatingRowColors(true);
    view_->setWordWrap(true);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    view_->horizontalHeader()->setHighlightSections(false);
    view_->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    new EmptyHint(tr("No offer fits these filters. The button Clear filters brings all of them back."), view_);
    view_->installEventFilter(this);
    view_->viewport()->installEventFilter(this);
    connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OfferList::showSelection);
    connect(rows_, &QAbstractItemModel::layoutChanged, this, &OfferList::fitRows);
    connect(view_, &QTableView::doubleClicked, this, &OfferList::activated);
}

bool OfferList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == view_->viewport() && event->type() == QEvent::Resize) fitColumns();
    if (watched == view_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current()) {
            Q_EMIT activated();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

namespace {

constexpr std::array kNames{OfferListModel::Provider, OfferListModel::Product, OfferListModel::Purchase, OfferListModel::Region};

/// A column of names: the widest row in one line, and the widest word, below which a row would be cut.
struct NameColumn {
    int line = 0, word = 0;
};

NameColumn measured(const QTableView& view, int column) {
    const QFontMetrics metrics = view.fontMetrics();
    const int head = view.horizontalHeader()->sectionSizeHint(column), margin = metrics.averageCharWidth() * 2;
    NameColumn width{head, head};
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const QString text = view.model()->index(row, column).data().toString();
        width.line = std::max(width.line, metrics.horizontalAdvance(text) + margin);
        for (const QString& word : text.split(u' ')) width.word = std::max(width.word, metrics.horizontalAdvance(word) + margin);
    }
    return width;
}

}  // namespace

/// All columns in sight: each has the width of what it says. Where that is more than there is, names share what is left by what they want,
/// never less than their longest word, and go on in a second line.
void OfferList::fitColumns() {
    int rest = view_->viewport()->width(), wanted = 0;
    for (int column = 0; column < OfferListModel::ColumnCount; ++column) {
        if (std::find(kNames.begin(), kNames.end(), column) != kNames.end()) continue;
        view_->setColumnWidth(column, measured(*view_, column).line);
        rest -= view_->columnWidth(column);
    }
    std::array<NameColumn, kNames.size()> names;
    for (std::size_t i = 0; i < names.size(); ++i) {
        names[i] = measured(*view_, kNames[i]);
        rest -= names[i].word;
        wanted += names[i].line - names[i].word;
    }
    rest = std::max(0, rest);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const int more = names[i].line - names[i].word;
        const int given = wanted <= rest ? more : static_cast<int>(static_cast<double>(rest) * more / wanted);
        view_->setColumnWidth(kNames[i], names[i].word + given);
    }
    if (wanted < rest) view_->setColumnWidth(OfferListModel::Product, view_->columnWidth(OfferListModel::Product) + rest - wanted);
    fitRows();
}

/// Rows whose names do not fit in one line are higher.
void OfferList::fitRows() {
    const QFontMetrics metrics = view_->fontMetrics();
    const int line = view_->verticalHeader()->defaultSectionSize();
    // As the delegate leaves it, and a little for what it rounds at other scales: a line too many is better than a cut one.
    constexpr int kSlack = 4;
    const int margin = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, view_) + 1) + kSlack;
    for (int row = 0; row < rows_->rowCount(); ++row) {
        int height = line;
        for (const int column : kNames) {
            const QString text = rows_->index(row, column).data().toString();
            const QRect room(0, 0, view_->columnWidth(column) - margin, std::numeric_limits<short>::max());
            if (metrics.horizontalAdvance(text) > room.width())
                height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, text).height() + line - metrics.height());
        }
        if (view_->rowHeight(row) != height) view_->setRowHeight(row, height);
    }
}

void OfferList::fillFacets() {
    fillFacet(gpu_, tr("Any GPU"), store_, &CatalogueOffer::gpu);
    fillFacet(delivery_, tr("Any delivery"), store_, &CatalogueOffer::delivery);
    fillFacet(purchase_, tr("Any purchase"), store_, &CatalogueOffer::purchase);
    fillFacet(provider_, tr("Any provider"), store_, &CatalogueOffer::provider);
    fillFacet(region_, tr("Any region"), store_, regionKey);
}

void OfferList::filter() {
    rows_->setWish({search_->text(), gpu_->currentData().toString(), delivery_->currentData().toString(), purchase_->currentData().toString(),
                    provider_->currentData().toString(), region_->currentData().toString(), term_->currentData().toInt(), age_->currentData().toInt(),
                    current_->isChecked()});
    count_->setText(tr("%1 of %2 offers").arg(rows_->rowCount()).arg(model_->rowCount()));
    fitColumns();
}

void OfferList::clearFilters() {
    search_->clear();
    current_->setChecked(false);
    for (QComboBox* box : {gpu_, delivery_, purchase_, term_, provider_, region_, age_}) box->setCurrentIndex(0);
}

void OfferList::showSelection() {
    QList<OfferDetails::Shown> shown;
    for (const int row : selectedRows()) {
        if (shown.size() == OfferDetails::kMostOffers) break;
        shown << OfferDetails::Shown{model_->offer(row), model_->standing(row).sentence};
    }
    details_->setOffers(shown, today_);
    details_->setVisible(!shown.isEmpty());
    Q_EMIT selectionChanged();
}

QList<int> OfferList::selectedRows() const {
    QList<int> rows;
    const QModelIndex cursor = view_->currentIndex();
    const QModelIndexList selected = view_->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected) {
        const int row = rows_->mapToSource(index).row();
        if (index.row() == cursor.row()) rows.prepend(row);
        else rows << row;
    }
    return rows;
}

std::optional<CatalogueOffer> OfferList::current() const {
    const QList<int> rows = selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(model_->offer(rows.front()));
}

void OfferList::selectRow(int storeRow) {
    const QModelIndex index = rows_->mapFromSource(model_->index(storeRow, 0));
    if (!index.isValid()) return;
    view_->selectRow(index.row());
    view_->setCurrentIndex(index);
    view_->scrollTo(index);
}

void OfferList::revealRow(int storeRow) {
    if (!rows_->mapFromSource(model_->index(storeRow, 0)).isValid()) clearFilters();
    selectRow(storeRow);
}

void OfferList::showGpu(const QString& gpu) {
    if (const int at = gpu_->findData(gpu); at >= 0) gpu_->setCurrentIndex(at);
}

void OfferList::showRole(models::Tier tier) {
    const auto choose = [](QComboBox* box, const QString& value) { box->setCurrentIndex(std::max(0, box->findData(value))); };
    if (tier == models::Tier::BareMetal) choose(delivery_, QStringLiteral("bare_metal"));
    else choose(purchase_, tier == models::Tier::Reserved ? QStringLiteral("reserved") : tier == models::Tier::Spot ? QStringLiteral("spot") : QStringLiteral("on_demand"));
}

void OfferList::setOldAfterDays(int days) { model_->setAges(today_, days); }

int OfferList::shownCount() const { return rows_->rowCount(); }

}  // namespace splitpoint::ui
