#pragma once

#include <QList>
#include <QTableWidget>

#include "models/catalogue/catalogue.h"

namespace splitpoint::ui {

/// Offers side by side: a row for each field, a column for each offer. Where they differ the field is bold; a gap of the
/// source says so in words.
class OfferDetails : public QTableWidget {
    Q_OBJECT

  public:
    struct Shown {
        models::CatalogueOffer offer;
        QString against;  ///< what speaks against it; empty where it is current
    };
    static constexpr int kMostOffers = 6;

    explicit OfferDetails(QWidget* parent = nullptr);
    void setOffers(const QList<Shown>& shown, const QString& today);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fitColumns();
};

}  // namespace splitpoint::ui
