#include "ui/inputs/offer_table.h"

#include <limits>

#include <QLocale>

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::CatalogueOffer;

namespace {
QString words(std::string text) {
    QString result = QString::fromStdString(text);
    return result.replace(QChar(u'_'), QChar(u' '));
}
}  // namespace

OfferTable::OfferTable(const models::Catalogue& catalogue, models::Tier tier, QObject* parent)
    : QAbstractTableModel(parent), catalogue_(catalogue) {
    for (const CatalogueOffer& offer : catalogue_.offers) {
        whyNot_ << QString::fromStdString(models::whyNotProposed(offer, tier).value_or(std::string()));
    }
}

int OfferTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(catalogue_.offers.size());
}

int OfferTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

const CatalogueOffer& OfferTable::offer(int row) const { return catalogue_.offers.at(static_cast<std::size_t>(row)); }

QString OfferTable::whyNot(int row) const { return whyNot_.at(row); }

QString OfferTable::text(const CatalogueOffer& offer, int row, int column) const {
    const QLocale locale;
    switch (column) {
        case Provider: return QString::fromStdString(offer.provider);
        case Product: return QString::fromStdString(offer.product);
        case Gpu: return QString::fromStdString(offer.gpu);
        case PriceColumn: return offer.usdPerGpuHour ? locale.toString(*offer.usdPerGpuHour, 'f', 2) : tr("not published");
        case Unit: return offer.gpusPerNode ? QString::number(*offer.gpusPerNode) : tr("unknown");
        case Purchase: return words(offer.purchase);
        case Term: return offer.termMonths ? tr("%1 months").arg(*offer.termMonths) : QString();
        case DeliveryColumn: return words(offer.delivery);
        case Region: return QString::fromStdString(offer.region);
        case AsOf: return QString::fromStdString(offer.asOf);
        case Note: return whyNot(row).isEmpty() ? QString::fromStdString(offer.note) : whyNot(row);
        default: return {};
    }
}

QVariant OfferTable::data(const QModelIndex& index, int role) const {
    const CatalogueOffer& row = offer(index.row());
    if (role == Qt::DisplayRole) return text(row, index.row(), index.column());
    if (role == Qt::ToolTipRole) {
        const QString source = tr("Source: %1").arg(QString::fromStdString(row.source));
        return whyNot(index.row()).isEmpty() ? source : tr("Cannot be chosen: %1\n%2").arg(whyNot(index.row()), source);
    }
    const bool figure = index.column() == PriceColumn || index.column() == Unit;
    if (role == Qt::TextAlignmentRole && figure) return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant OfferTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    static const std::array<const char*, ColumnCount> titles{
        QT_TR_NOOP("Provider"), QT_TR_NOOP("Product"),  QT_TR_NOOP("GPU"),    QT_TR_NOOP("USD per GPU-h"),
        QT_TR_NOOP("GPUs"),     QT_TR_NOOP("Purchase"), QT_TR_NOOP("Term"),   QT_TR_NOOP("Delivery"),
        QT_TR_NOOP("Region"),   QT_TR_NOOP("As of"),    QT_TR_NOOP("Remarks")};
    return tr(titles.at(static_cast<std::size_t>(section)));
}

Qt::ItemFlags OfferTable::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return whyNot(index.row()).isEmpty() ? flags : flags & ~Qt::ItemIsEnabled;
}

OfferFilter::OfferFilter(OfferTable& table, QObject* parent) : QSortFilterProxyModel(parent), table_(table) {
    setSourceModel(&table);
    sort(OfferTable::PriceColumn);
}

void OfferFilter::setWish(Wish wish) {
    wish_ = std::move(wish);
    invalidateFilter();
}

bool OfferFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const {
    const CatalogueOffer& offer = table_.offer(row);
    const auto fits = [](const QString& wanted, const std::string& actual) {
        return wanted.isEmpty() || wanted == QString::fromStdString(actual);
    };
    const bool newEnough = wish_.notBefore.isEmpty() || QString::fromStdString(offer.asOf) >= wish_.notBefore;
    const bool region = QString::fromStdString(offer.region).contains(wish_.region, Qt::CaseInsensitive);
    return fits(wish_.gpu, offer.gpu) && fits(wish_.provider, offer.provider) && fits(wish_.purchase, offer.purchase) &&
           fits(wish_.delivery, offer.delivery) && region && newEnough;
}

bool OfferFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const bool leftOpen = table_.whyNot(left.row()).isEmpty();
    const bool rightOpen = table_.whyNot(right.row()).isEmpty();
    if (leftOpen != rightOpen) return leftOpen;
    const auto price = [&](const QModelIndex& index) {
        return table_.offer(index.row()).usdPerGpuHour.value_or(std::numeric_limits<double>::infinity());
    };
    return price(left) < price(right);
}

}  // namespace splitpoint::ui
