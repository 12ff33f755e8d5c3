#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QUrl>

#include "models/catalogue/catalogue.h"

namespace splitpoint::ui {

/// Words of this page, under one translation context.
struct CatalogueWords {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

/// "Bare metal", "Reserved virtual", "On demand", "Spot".
[[nodiscard]] QString roleWords(models::Tier tier);
/// "2.00", "no price", "0 (no price)", "2.40 EUR, no rate": the states of a price never look alike.
[[nodiscard]] QString priceWords(const models::CatalogueOffer& offer);
/// The same for a column whose points stand below each other: up to four digits after them, those that are not there as
/// blanks of their width. A price that is not known is told as it is.
[[nodiscard]] QString priceInColumn(const models::CatalogueOffer& offer);
/// How the price in dollars came about: "EUR 2.40 less 10 % (2026-11) at 1.15 USD (2026-10)"; empty where it stands so in
/// the source.
[[nodiscard]] QString quotedWords(const models::CatalogueOffer& offer);
/// "reserved, 12 months", "reserved, term not stated", "on demand".
[[nodiscard]] QString purchaseWords(const models::CatalogueOffer& offer);
/// A key of the list for people: "bare_metal" as "bare metal", "unspecified" as "not stated"; another one as it is,
/// with blanks for its underscores.
[[nodiscard]] QString offerKeyWords(const std::string& key);
/// The key of the list for its region; "unspecified" where the row or the quote has none.
[[nodiscard]] std::string regionKey(const models::CatalogueOffer& offer);
/// "us-east-1"; "not stated" where the row or the quote has none.
[[nodiscard]] QString regionWords(const models::CatalogueOffer& offer);
/// "bare metal", "virtual machine", "container".
[[nodiscard]] QString deliveryWords(const models::CatalogueOffer& offer);

/// Whether a row counts for "best", in a word or two: "current", "superseded", "GPU only", "not orderable", "unit
/// unknown", ...
struct OfferStanding {
    QString shortWords;
    QString sentence;      ///< the whole reason; empty where the row is current
    bool isUsable = true;  ///< it may take some role, and is the newest of its product
};
/// @param newerDate of a newer row of the same product; empty: there is none (models/catalogue/best_offers.h)
[[nodiscard]] OfferStanding standingOf(const models::CatalogueOffer& offer, const std::string& newerDate);
/// Roles that the row may take.
[[nodiscard]] QList<models::Tier> rolesOf(const models::CatalogueOffer& offer);
/// Fields that the source does not state, in words; empty where it states all.
[[nodiscard]] QStringList gapsOf(const models::CatalogueOffer& offer);
/// Age in days of the oldest date that the price rests on; absent where that is none.
[[nodiscard]] std::optional<int> priceAgeDays(const models::CatalogueOffer& offer, const QString& today);
/// "3 months old".
[[nodiscard]] QString ageWords(int days);
/// Where the source can be looked at: an address in it, or the repository that it names. Invalid where it names neither.
[[nodiscard]] QUrl sourceAddress(const models::CatalogueOffer& offer);

}  // namespace splitpoint::ui
