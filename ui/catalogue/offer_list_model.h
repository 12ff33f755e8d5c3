#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include "ui/catalogue/offer_store.h"
#include "ui/catalogue/offer_words.h"

namespace splitpoint::ui {

/// The offers of a store as a table. What speaks against a row stands beside its price, in a word or two; the whole
/// sentence is the tooltip.
class OfferListModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Provider, Product, Gpu, Price, Standing, Unit, DeliveryColumn, Purchase, Region, AsOf, ColumnCount };
    static constexpr int kSortRole = Qt::UserRole + 1;

    explicit OfferListModel(const OfferStore& store, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const models::CatalogueOffer& offer(int row) const;
    [[nodiscard]] const OfferStanding& standing(int row) const { return standings_.at(row); }
    /// @param today ISO date that ages are counted to
    void setAges(const QString& today, int oldAfterDays);
    [[nodiscard]] bool isOld(int row) const;

  private:
    void refill();
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString tip(int row) const;

    const OfferStore& store_;
    QList<OfferStanding> standings_;
    QString today_;
    int oldAfterDays_;
};

/// What is looked for; empty texts and absent values fit everything.
struct OfferFilterWish {
    QString words;  ///< each of them somewhere in the row
    QString gpu, delivery, purchase, provider, region;
    int term = -1;          ///< of `kTermChoices`
    int newestMonths = 0;   ///< 0: any age
    bool currentOnly = false;
};
enum TermChoice { AnyTerm = -1, NoTerm, UpToOneMonth, UpToOneYear, LongerThanOneYear, UnknownTerm };

class OfferListFilter : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    explicit OfferListFilter(OfferListModel& model, QObject* parent = nullptr);
    void setWish(OfferFilterWish wish);

  protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    /// By the column; rows without a known price are last in either order of the price.
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

  private:
    OfferListModel& model_;
    OfferFilterWish wish_;
};

}  // namespace splitpoint::ui
