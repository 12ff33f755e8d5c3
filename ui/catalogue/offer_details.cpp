#include "ui/catalogue/offer_details.h"

#include <QHeaderView>
#include <QLocale>

#include "ui/catalogue/offer_words.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

using models::CatalogueOffer;

namespace {

QString notStated() { return OfferDetails::tr("not stated"); }

QString orNotStated(const std::string& text) {
    return text.empty() || text == "unspecified" ? notStated() : QString::fromStdString(text);
}

QString orNotStated(const std::optional<double>& number) {
    return number ? QLocale().toString(*number, 'g', 10) : notStated();
}

QString priceOf(const CatalogueOffer& offer) {
    const QString quoted = quotedWords(offer);
    return quoted.isEmpty() ? priceWords(offer) : OfferDetails::tr("%1  (%2)").arg(priceWords(offer), quoted);
}

QString heldPriceOf(const CatalogueOffer& offer) {
    if (offer.priceState() != models::PriceState::Known) return QStringLiteral("\u2013");
    const double perUnit = *offer.usdPerGpuHour * offer.gpusPerNode.value_or(0);
    return offer.gpusPerNode ? QLocale().toString(perUnit, 'f', 2) : OfferDetails::tr("unknown unit");
}

QString rolesWords(const CatalogueOffer& offer, const QString& against) {
    QStringList roles;
    for (const models::Tier tier : rolesOf(offer)) roles << roleWords(tier);
    if (roles.isEmpty()) return OfferDetails::tr("none");
    return roles.join(QStringLiteral(", ")) + (against.isEmpty() ? QString() : OfferDetails::tr(" (not among the best)"));
}

QString dateOf(const CatalogueOffer& offer, const QString& today) {
    const auto age = priceAgeDays(offer, today);
    return QString::fromStdString(offer.asOf) + (age ? OfferDetails::tr(", its oldest date %1").arg(ageWords(*age)) : QString());
}

struct DetailField {
    QString title;
    QString value;
};

QList<DetailField> fieldsOf(const OfferDetails::Shown& shown, const QString& today) {
    const CatalogueOffer& offer = shown.offer;
    const QStringList gaps = gapsOf(offer);
    return {{OfferDetails::tr("USD per GPU-hour"), priceOf(offer)},
            {OfferDetails::tr("USD per unit and hour"), heldPriceOf(offer)},
            {OfferDetails::tr("Roles"), rolesWords(offer, shown.against)},
            {OfferDetails::tr("Against it"), shown.against.isEmpty() ? OfferDetails::tr("nothing") : shown.against},
            {OfferDetails::tr("As of"), dateOf(offer, today)},
            {OfferDetails::tr("GPU"), QString::fromStdString(offer.gpu)},
            {OfferDetails::tr("GPUs of the unit"), offer.gpusPerNode ? QString::number(*offer.gpusPerNode) : notStated()},
            {OfferDetails::tr("Delivery"), deliveryWords(offer)},
            {OfferDetails::tr("Purchase"), purchaseWords(offer)},
            {OfferDetails::tr("Bill capped at, h a month"), offer.monthlyCapHours ? orNotStated(offer.monthlyCapHours) : OfferDetails::tr("no cap known")},
            {OfferDetails::tr("vCPUs"), orNotStated(offer.vcpus)},
            {OfferDetails::tr("Host memory, GiB"), orNotStated(offer.hostMemoryGib)},
            {OfferDetails::tr("Interconnect"), orNotStated(offer.interconnect)},
            {OfferDetails::tr("Region"), orNotStated(offer.region)},
            {OfferDetails::tr("Gaps"), gaps.isEmpty() ? OfferDetails::tr("none") : gaps.join(QStringLiteral(", "))},
            {OfferDetails::tr("Source"), orNotStated(offer.source)},
            {OfferDetails::tr("Note"), offer.note.empty() ? QStringLiteral("\u2013") : worded(offer.note)}};
}

}  // namespace

OfferDetails::OfferDetails(QWidget* parent) : QTableWidget(parent) {
    setAccessibleName(tr("Selected offers side by side"));
    setAccessibleDescription(tr("A row for each field, a column for each selected offer"));
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter |
                                            static_cast<Qt::Alignment>(static_cast<int>(Qt::TextWordWrap)));
    verticalHeader()->setHighlightSections(false);
}

void OfferDetails::setOffers(const QList<Shown>& shown, const QString& today) {
    clear();
    setColumnCount(static_cast<int>(shown.size()));
    QList<QList<DetailField>> columns;
    QStringList names;
    for (const Shown& each : shown) {
        columns << fieldsOf(each, today);
        names << QString::fromStdString(each.offer.provider + " " + each.offer.product);
    }
    setHorizontalHeaderLabels(names);
    for (int column = 0; column < columnCount(); ++column) horizontalHeaderItem(column)->setToolTip(names[column]);
    setRowCount(columns.isEmpty() ? 0 : static_cast<int>(columns.front().size()));
    for (int row = 0; row < rowCount(); ++row) {
        setVerticalHeaderItem(row, new QTableWidgetItem(columns.front()[row].title));
        bool differs = false;
        for (const auto& column : columns) differs = differs || column[row].value != columns.front()[row].value;
        for (int column = 0; column < columnCount(); ++column) {
            auto* item = new QTableWidgetItem(columns[column][row].value);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            item->setToolTip(item->text());
            QFont font = item->font();
            font.setBold(differs);
            item->setFont(font);
            setItem(row, column, item);
        }
    }
    fitColumns();
}

void OfferDetails::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    fitColumns();
}

void OfferDetails::fitColumns() {
    if (columnCount() == 0) return;
    const int least = fontMetrics().averageCharWidth() * 22;
    const int width = std::max(least, viewport()->width() / columnCount());
    int lines = 1;
    for (int column = 0; column < columnCount(); ++column) {
        setColumnWidth(column, width);
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        if (fontMetrics().horizontalAdvance(title) > width - 10) lines = 2;
    }
    horizontalHeader()->setFixedHeight(lines * fontMetrics().lineSpacing() + 6);
    resizeRowsToContents();
}

}  // namespace splitpoint::ui
