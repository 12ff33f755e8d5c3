#include "ui/catalogue/offer_list_model.h"

#include <cmath>
#include <limits>

#include <QColor>
#include <QDate>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include "models/catalogue/best_offers.h"
#include "models/words/answer_words.h"
#include "ui/theme/theme.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::CatalogueOffer;

OfferListModel::OfferListModel(const OfferStore& store, QObject* parent)
    : QAbstractTableModel(parent), store_(store), today_(QDate::currentDate().toString(Qt::ISODate)), oldAfterDays_(models::words::kOldPriceDays) {
    refill();
    connect(&store, &OfferStore::changed, this, [this] {
        beginResetModel();
        refill();
        endResetModel();
    });
}

void OfferListModel::refill() {
    standings_.clear();
    const auto newer = models::newerDates(store_.offers());
    for (std::size_t row = 0; row < newer.size(); ++row) standings_ << standingOf(store_.offers()[row], newer[row]);
}

void OfferListModel::setAges(const QString& today, int oldAfterDays) {
    today_ = today;
    oldAfterDays_ = oldAfterDays;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, AsOf), index(rowCount() - 1, AsOf));
}

bool OfferListModel::isOld(int row) const {
    const auto age = priceAgeDays(offer(row), today_);
    return age && *age > oldAfterDays_;
}

int OfferListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(standings_.size()); }

int OfferListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

const CatalogueOffer& OfferListModel::offer(int row) const { return store_.offers().at(static_cast<std::size_t>(row)); }

QString OfferListModel::text(int row, int column) const {
    const CatalogueOffer& offer = this->offer(row);
    switch (column) {
        case Provider: return QString::fromStdString(offer.provider);
        case Product: return QString::fromStdString(offer.product);
        case Gpu: return QString::fromStdString(offer.gpu);
        case Price: return priceInColumn(offer);
        case Standing: return standing(row).shortWords;
        case Unit: return offer.gpusPerNode ? QString::number(*offer.gpusPerNode) : tr("unknown");
        case DeliveryColumn: return deliveryWords(offer);
        case Purchase: return purchaseWords(offer);
        case Region:
            return regionWords(offer);
        case AsOf: return isOld(row) ? tr("%1 \u26a0").arg(QString::fromStdString(offer.priceDate())) : QString::fromStdString(offer.priceDate());
        default: return {};
    }
}

QString OfferListModel::tip(int row) const {
    const CatalogueOffer& offer = this->offer(row);
    QStringList lines{QStringList{QString::fromStdString(offer.provider + " " + offer.product), purchaseWords(offer),
                                  regionWords(offer)}
                          .join(u", "_s)};
    if (!standing(row).sentence.isEmpty()) lines << standing(row).sentence;
    if (const QString quoted = quotedWords(offer); !quoted.isEmpty()) lines << quoted;
    if (const auto age = priceAgeDays(offer, today_)) lines << (isOld(row) ? tr("The price is %1: check it.") : tr("The price is %1.")).arg(ageWords(*age));
    lines << tr("Source: %1").arg(QString::fromStdString(offer.source));
    return lines.join(u'\n');
}

QVariant OfferListModel::data(const QModelIndex& index, int role) const {
    const int row = index.row();
    switch (role) {
        case Qt::DisplayRole: return text(row, index.column());
        case Qt::ToolTipRole: return tip(row);
        case Qt::TextAlignmentRole:
            if (index.column() == Price || index.column() == Unit) return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
            return {};
        case Qt::ForegroundRole: {
            const Theme& colors = themeOf(QGuiApplication::palette());
            if (index.column() == AsOf && isOld(row)) return colors.warning;
            return standing(row).isUsable ? QVariant() : QVariant(colors.textMuted);
        }
        case kSortRole:
            if (index.column() == Price) return offer(row).usdPerGpuHour && *offer(row).usdPerGpuHour > 0 ? *offer(row).usdPerGpuHour : std::nan("");
            if (index.column() == Unit) return offer(row).gpusPerNode.value_or(0);
            return text(row, index.column());
        default: return {};
    }
}

QVariant OfferListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    static const std::array<const char*, ColumnCount> titles{
        QT_TR_NOOP("Provider"), QT_TR_NOOP("Product"),  QT_TR_NOOP("GPU"),      QT_TR_NOOP("USD/GPU-h"), QT_TR_NOOP("Standing"),
        QT_TR_NOOP("GPUs"),     QT_TR_NOOP("Delivery"), QT_TR_NOOP("Purchase"), QT_TR_NOOP("Region"),    QT_TR_NOOP("As of")};
    return tr(titles.at(static_cast<std::size_t>(section)));
}

OfferListFilter::OfferListFilter(OfferListModel& model, QObject* parent) : QSortFilterProxyModel(parent), model_(model) {
    setSourceModel(&model);
    setSortRole(OfferListModel::kSortRole);
    sort(OfferListModel::Price);
}

void OfferListFilter::setWish(OfferFilterWish wish) {
    wish_ = std::move(wish);
    invalidateFilter();
}

namespace {

bool fitsTerm(const CatalogueOffer& offer, int choice) {
    if (choice == AnyTerm) return true;
    if (choice == UnknownTerm || !offer.termMonths) return choice == UnknownTerm && !offer.termMonths;
    const double months = *offer.termMonths;
    if (choice == NoTerm) return months == 0;
    if (choice == UpToOneMonth) return months > 0 && months <= 1;
    if (choice == UpToOneYear) return months > 1 && months <= 12;
    return months > 12;
}

bool hasWords(const CatalogueOffer& offer, const QString& words) {
    const QString all = QString::fromStdString(offer.provider + " " + offer.product + " " + offer.gpu + " " + offer.region + " " + offer.delivery + " " +
                                               offer.purchase + " " + offer.interconnect + " " + offer.note + " " + offer.source) +
                        u' ' + deliveryWords(offer) + u' ' + purchaseWords(offer);
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

}  // namespace

bool OfferListFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const {
    const CatalogueOffer& offer = model_.offer(row);
    const auto fits = [](const QString& wanted, const std::string& actual) { return wanted.isEmpty() || wanted == QString::fromStdString(actual); };
    if (!fits(wish_.gpu, offer.gpu) || !fits(wish_.delivery, offer.delivery) || !fits(wish_.purchase, offer.purchase) ||
        !fits(wish_.provider, offer.provider) || !fits(wish_.region, regionKey(offer)) || !fitsTerm(offer, wish_.term)) {
        return false;
    }
    if (wish_.newestMonths > 0) {
        const QString earliest = QDate::currentDate().addMonths(-wish_.newestMonths).toString(u"yyyy-MM"_s);
        if (QString::fromStdString(offer.priceDate()) < earliest) return false;
    }
    if (wish_.currentOnly && !model_.standing(row).isUsable) return false;
    return hasWords(offer, wish_.words);
}

bool OfferListFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    if (left.column() == OfferListModel::Price) {
        // Twice turned around by a falling order, so that what cannot be compared stays below.
        const bool rising = sortOrder() == Qt::AscendingOrder;
        const auto rank = [&](const QModelIndex& at) { return model_.standing(at.row()).isUsable ? 0 : std::isnan(at.data(sortRole()).toDouble()) ? 2 : 1; };
        if (rank(left) != rank(right)) return (rank(left) < rank(right)) == rising;
        return left.data(sortRole()).toDouble() < right.data(sortRole()).toDouble();
    }
    const QVariant a = left.data(sortRole()), b = right.data(sortRole());
    if (a.typeId() == QMetaType::Int) return a.toInt() < b.toInt();
    return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
}

}  // namespace splitpoint::ui
