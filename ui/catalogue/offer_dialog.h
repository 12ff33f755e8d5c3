#pragma once

#include <optional>

#include <QDialog>

#include "models/catalogue/catalogue.h"
#include "models/scenario.h"

class QDialogButtonBox;
class QLabel;

namespace splitpoint::ui {

class OfferList;
class OfferStore;

/// Choice of an offer for one role among list prices and own quotes. Rows that may not take it are shown and cannot be
/// chosen; the line below says why, and the column beside the price says so in a word.
class OfferDialog : public QDialog {
    Q_OBJECT

  public:
    OfferDialog(OfferStore& store, const models::Scenario& scenario, models::Tier tier, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<models::CatalogueOffer> chosen() const;
    [[nodiscard]] OfferList* list() const { return list_; }
    [[nodiscard]] QString reason() const;

  private:
    void addQuote(const QString& gpu);
    void check();

    OfferStore& store_;
    models::Tier tier_;
    OfferList* list_;
    QLabel* reason_;
    QDialogButtonBox* buttons_;
};

}  // namespace splitpoint::ui
