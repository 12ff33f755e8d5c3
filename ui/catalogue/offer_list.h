#pragma once

#include <optional>

#include <QWidget>

#include "models/scenario.h"
#include "ui/catalogue/offer_store.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace splitpoint::ui {

class OfferDetails;
class OfferListFilter;
class OfferListModel;

/// The offers of a store: searched, filtered and sorted above, the selected ones side by side below.
class OfferList : public QWidget {
    Q_OBJECT

  public:
    explicit OfferList(const OfferStore& store, QWidget* parent = nullptr);

    /// Rows of the store that are selected, the one with the cursor first.
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] std::optional<models::CatalogueOffer> current() const;
    void selectRow(int storeRow);
    /// The same, without the filters where they hide it.
    void revealRow(int storeRow);
    /// Shows only offers of this GPU; nothing where there is none of it.
    void showGpu(const QString& gpu);
    /// Shows only what may take this role.
    void showRole(models::Tier tier);
    void setOldAfterDays(int days);
    [[nodiscard]] QTableView* table() const { return view_; }
    [[nodiscard]] OfferDetails* details() const { return details_; }
    [[nodiscard]] OfferListModel& model() { return *model_; }
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] QLineEdit* searchField() const { return search_; }

  Q_SIGNALS:
    void selectionChanged();
    void activated();  ///< double-click or Enter on a row

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void fitColumns();
    void fitRows();
    void createFilters();
    void createTable();
    void fillFacets();
    void filter();
    void clearFilters();
    void showSelection();

    const OfferStore& store_;
    OfferListModel* model_;
    OfferListFilter* rows_;
    QLineEdit* search_;
    QComboBox* gpu_;
    QComboBox* delivery_;
    QComboBox* purchase_;
    QComboBox* term_;
    QComboBox* provider_;
    QComboBox* region_;
    QComboBox* age_;
    QCheckBox* current_;
    QTableView* view_;
    OfferDetails* details_;
    QLabel* count_;
    QString today_;
};

}  // namespace splitpoint::ui
