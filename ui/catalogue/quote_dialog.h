#pragma once

#include <array>
#include <optional>

#include <QDialog>

#include "models/base/result.h"
#include "models/catalogue/catalogue.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace splitpoint::ui {

/// A quote of the user's own by form: price in its currency, discount and rate with their dates. What is wrong stands in
/// one sentence below the fields; the price in dollars that follows stands there otherwise.
class QuoteDialog : public QDialog {
    Q_OBJECT

  public:
    /// @param start what the fields begin with; a quote to change, or a row to begin from
    explicit QuoteDialog(const models::CatalogueOffer& start, QWidget* parent = nullptr);
    /// An empty quote of today.
    [[nodiscard]] static models::CatalogueOffer emptyQuote(const QString& gpu);

    [[nodiscard]] models::Result<models::CatalogueOffer> quote() const;
    [[nodiscard]] QString verdict() const;

  private:
    QLineEdit* line(const QString& name, const QString& text, const QString& hint = {});
    [[nodiscard]] std::array<const QLineEdit*, 6> numberFields() const;
    void createFields(const models::CatalogueOffer& start);
    void check();

    models::CatalogueOffer start_;
    QLineEdit *provider_, *product_, *gpu_, *unit_, *term_, *region_, *date_, *source_;
    QLineEdit *price_, *currency_, *discount_, *discountDate_, *rate_, *rateDate_, *cap_, *note_;
    QComboBox *delivery_, *purchase_;
    QLabel* verdict_;
    QDialogButtonBox* buttons_;
};

}  // namespace splitpoint::ui
