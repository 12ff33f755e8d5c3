#include "ui/catalogue/offer_words.h"
#include "ui/language/model_words.h"

#include <algorithm>
#include <map>

#include <QLocale>
#include <QRegularExpression>

#include "models/words/dates.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::CatalogueOffer;
using models::PriceState;

namespace {

/// At least cents, and what is behind them where it is there: 1.9996 does not become 2.00.
QString money(double value) {
    const QLocale locale;
    QString cents = locale.toString(value, 'f', 2);
    if (locale.toDouble(cents) == value) return cents;
    QString text = locale.toString(value, 'f', 4);
    while (text.size() > cents.size() && text.endsWith(locale.zeroDigit())) text.chop(1);
    return text;
}

}  // namespace

QString roleWords(models::Tier tier) {
    switch (tier) {
        case models::Tier::BareMetal: return CatalogueWords::tr("Bare metal");
        case models::Tier::Reserved: return CatalogueWords::tr("Reserved virtual");
        case models::Tier::OnDemand: return CatalogueWords::tr("On demand");
        case models::Tier::Spot: return CatalogueWords::tr("Spot");
    }
    return {};
}

QString priceWords(const CatalogueOffer& offer) {
    switch (offer.priceState()) {
        case PriceState::Missing: return CatalogueWords::tr("no price");
        case PriceState::Zero: return CatalogueWords::tr("0 (no price)");
        case PriceState::OtherCurrency:
            return CatalogueWords::tr("%1 %2, no rate").arg(money(offer.quoted->perGpuHour), QString::fromStdString(offer.quoted->currency));
        case PriceState::Known: break;
    }
    return money(*offer.usdPerGpuHour);
}

QString priceInColumn(const CatalogueOffer& offer) {
    QString price = priceWords(offer);
    const qsizetype point = price.lastIndexOf(QLocale().decimalPoint());
    if (offer.priceState() != PriceState::Known || point < 0) return price;
    constexpr qsizetype kDigits = 4;
    constexpr QChar kFigureSpace(0x2007);
    return price += QString(std::max<qsizetype>(0, kDigits - (price.size() - point - 1)), kFigureSpace);
}

QString quotedWords(const CatalogueOffer& offer) {
    if (!offer.quoted) return {};
    const models::QuotedPrice& quoted = *offer.quoted;
    QString text = u"%1 %2"_s.arg(QString::fromStdString(quoted.currency), money(quoted.perGpuHour));
    if (quoted.discountShare > 0) {
        text += CatalogueWords::tr(" less %1 % (%2)").arg(QLocale().toString(quoted.discountShare * 100, 'g', 4), QString::fromStdString(quoted.discountAsOf));
    }
    if (quoted.usdPerUnit && quoted.currency != "USD") {
        text += CatalogueWords::tr(" at %1 USD (%2)").arg(QLocale().toString(*quoted.usdPerUnit, 'g', 6), QString::fromStdString(quoted.rateAsOf));
    }
    return text;
}

QString offerKeyWords(const std::string& key) {
    static const std::map<std::string, const char*> known{
        {"bare_metal", QT_TRANSLATE_NOOP("Catalogue", "bare metal")},
        {"virtual_machine", QT_TRANSLATE_NOOP("Catalogue", "virtual machine")},
        {"container", QT_TRANSLATE_NOOP("Catalogue", "container")},
        {"on_demand", QT_TRANSLATE_NOOP("Catalogue", "on demand")},
        {"reserved", QT_TRANSLATE_NOOP("Catalogue", "reserved")},
        {"spot", QT_TRANSLATE_NOOP("Catalogue", "spot")},
        {"unspecified", QT_TRANSLATE_NOOP("Catalogue", "not stated")},
        {"all commercial regions", QT_TRANSLATE_NOOP("Catalogue", "all commercial regions")}};
    const auto found = known.find(key);
    if (found != known.end()) return CatalogueWords::tr(found->second);
    return QString::fromStdString(key).replace(QChar(u'_'), QChar(u' '));
}

QString purchaseWords(const CatalogueOffer& offer) {
    QString how = offerKeyWords(offer.purchase);
    if (!offer.termMonths) return CatalogueWords::tr("%1, term not stated").arg(how);
    if (*offer.termMonths == 0) return how;
    const int months = qRound(*offer.termMonths);
    return months == 1 ? CatalogueWords::tr("%1, 1 month").arg(how) : CatalogueWords::tr("%1, %2 months").arg(how).arg(months);
}

std::string regionKey(const CatalogueOffer& offer) { return offer.region.empty() ? "unspecified" : offer.region; }

QString regionWords(const CatalogueOffer& offer) {
    return offerKeyWords(regionKey(offer));
}

QString deliveryWords(const CatalogueOffer& offer) {
    return offerKeyWords(offer.delivery);
}

OfferStanding standingOf(const CatalogueOffer& offer, const std::string& newerDate) {
    const auto out = [](const QString& words, const QString& sentence) { return OfferStanding{words, sentence, false}; };
    if (!newerDate.empty() || offer.superseded) {
        return out(CatalogueWords::tr("superseded"),
                   CatalogueWords::tr("A newer row of the same product is dated %1.").arg(QString::fromStdString(newerDate)));
    }
    if (!offer.completeMachine) return out(CatalogueWords::tr("GPU only"), CatalogueWords::tr("The price covers the GPU alone, not a complete machine."));
    if (!offer.purchasable) return out(CatalogueWords::tr("not orderable"), CatalogueWords::tr("It could not be ordered when the price was read."));
    if (!offer.deliveryConfirmed) return out(CatalogueWords::tr("unconfirmed"), CatalogueWords::tr("Whether it is bare metal or virtual is an inference."));
    if (offer.priceState() == PriceState::Missing) return out(CatalogueWords::tr("no price"), CatalogueWords::tr("The source states no price; that is not 0."));
    if (offer.priceState() == PriceState::Zero) return out(CatalogueWords::tr("price is 0"), CatalogueWords::tr("The source states a price of 0, which is no price to plan with."));
    if (offer.priceState() == PriceState::OtherCurrency) {
        return out(CatalogueWords::tr("no rate"), CatalogueWords::tr("The price is in %1; give a dated rate to US dollars to use it.").arg(QString::fromStdString(offer.quoted->currency)));
    }
    if (!offer.gpusPerNode) return out(CatalogueWords::tr("unit unknown"), CatalogueWords::tr("The source does not say how many GPUs a unit has; it stays unknown."));
    if (offer.purchase == "reserved" && !offer.termMonths) return out(CatalogueWords::tr("term unknown"), CatalogueWords::tr("The source does not say the length of the term."));
    if (rolesOf(offer).isEmpty())
        return out(
            CatalogueWords::tr("no role"),
            CatalogueWords::tr("No plan has a role for %1, %2.").arg(deliveryWords(offer), purchaseWords(offer)));
    return {offer.ownQuote ? CatalogueWords::tr("your quote") : CatalogueWords::tr("current"), {}, true};
}

QList<models::Tier> rolesOf(const CatalogueOffer& offer) {
    QList<models::Tier> roles;
    for (const models::Tier tier : models::kTiers) {
        if (!models::whyNotProposed(offer, tier)) roles << tier;
    }
    return roles;
}

QStringList gapsOf(const CatalogueOffer& offer) {
    QStringList gaps;
    if (offer.priceState() == PriceState::Missing) gaps << CatalogueWords::tr("price");
    if (!offer.gpusPerNode) gaps << CatalogueWords::tr("GPUs of the unit");
    if (!offer.termMonths) gaps << CatalogueWords::tr("term");
    if (!offer.vcpus) gaps << CatalogueWords::tr("vCPUs");
    if (!offer.hostMemoryGib) gaps << CatalogueWords::tr("host memory");
    if (offer.interconnect.empty()) gaps << CatalogueWords::tr("interconnect");
    if (regionKey(offer) == "unspecified") gaps << CatalogueWords::tr("region");
    return gaps;
}

std::optional<int> priceAgeDays(const CatalogueOffer& offer, const QString& today) {
    return models::words::ageInDays(offer.priceDate(), today.toStdString());
}

QString ageWords(int days) {
    return worded(models::words::ageInWords(days));
}

QUrl sourceAddress(const CatalogueOffer& offer) {
    const QString source = QString::fromStdString(offer.source);
    static const QRegularExpression address(u"https?://[^\\s;,)]+"_s);
    if (const auto found = address.match(source); found.hasMatch()) return QUrl(found.captured(), QUrl::StrictMode);
    // "owner/repository path …": the repository itself is what stays in place.
    static const QRegularExpression repository(u"^([A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9_.-]+) "_s);
    if (const auto found = repository.match(source); found.hasMatch()) return QUrl(u"https://github.com/"_s + found.captured(1), QUrl::StrictMode);
    return {};
}

}  // namespace splitpoint::ui
