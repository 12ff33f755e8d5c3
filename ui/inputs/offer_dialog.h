#pragma once

#include <optional>

#include <QDialog>

#include "models/catalogue/catalogue.h"
#include "models/scenario.h"
#include "ui/document/edit_command.h"
#include "ui/document/provenance.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QTableView;
class QTabWidget;

namespace splitpoint::ui {

class OfferFilter;
class OfferTable;

/// An offer for one role, with the words of the edit and where its price comes from.
struct OfferChosen {
    models::Offer offer;
    EditWords words;
    Provenance provenance;
};

/// Puts the offer into its role, adds the overhead set that it needs, and notes its provenance.
void applyOffer(models::Scenario& scenario, models::Tier tier, const OfferChosen& chosen);

/// Choice of an offer for one role: a row of the catalogue, or the user's own quote. Rows that may not be proposed are
/// shown, cannot be chosen, and say why.
class OfferDialog : public QDialog {
    Q_OBJECT

  public:
    OfferDialog(const models::Catalogue& catalogue, const models::Scenario& scenario, models::Tier tier, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<OfferChosen> chosen() const;

  private:
    [[nodiscard]] QWidget* createCataloguePage();
    [[nodiscard]] QWidget* createQuotePage();
    void filter();
    void check();
    [[nodiscard]] std::optional<OfferChosen> fromCatalogue() const;
    [[nodiscard]] std::optional<OfferChosen> fromQuote() const;

    const models::Catalogue& catalogue_;
    const models::Scenario& scenario_;
    models::Tier tier_;
    OfferTable* table_;
    OfferFilter* rows_;
    QTabWidget* tabs_;
    QTableView* view_ = nullptr;
    QComboBox* gpu_ = nullptr;
    QComboBox* provider_ = nullptr;
    QComboBox* purchase_ = nullptr;
    QComboBox* delivery_ = nullptr;
    QComboBox* age_ = nullptr;
    QLineEdit* region_ = nullptr;
    QLabel* reason_ = nullptr;
    QLineEdit* quoteName_ = nullptr;
    QLineEdit* quoteGpu_ = nullptr;
    QLineEdit* quotePrice_ = nullptr;
    QLineEdit* quoteUnit_ = nullptr;
    QLineEdit* quoteDate_ = nullptr;
    QLabel* quoteProblem_ = nullptr;
    QDialogButtonBox* buttons_;
};

}  // namespace splitpoint::ui
