#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include "models/catalogue/catalogue.h"

namespace splitpoint::ui {

/// The catalogue's offers as a table for one role. Rows that may not be proposed are disabled; the last column says why.
class OfferTable : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Provider, Product, Gpu, PriceColumn, Unit, Purchase, Term, DeliveryColumn, Region, AsOf, Note, ColumnCount };

    OfferTable(const models::Catalogue& catalogue, models::Tier tier, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] const models::CatalogueOffer& offer(int row) const;
    /// Empty where the row may be proposed.
    [[nodiscard]] QString whyNot(int row) const;

  private:
    [[nodiscard]] QString text(const models::CatalogueOffer& offer, int row, int column) const;

    const models::Catalogue& catalogue_;
    QStringList whyNot_;
};

/// Rows that fit what was chosen; empty texts fit everything. Proposable rows come first, then the cheapest.
class OfferFilter : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    struct Wish {
        QString gpu, provider, purchase, delivery, region, notBefore;
    };

    explicit OfferFilter(OfferTable& table, QObject* parent = nullptr);
    void setWish(Wish wish);

  protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

  private:
    const OfferTable& table_;
    Wish wish_;
};

}  // namespace splitpoint::ui
