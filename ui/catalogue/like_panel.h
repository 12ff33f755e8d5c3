#pragma once

#include <QWidget>

#include "ui/catalogue/offer_store.h"

class QComboBox;
class QTableWidget;

namespace splitpoint::ui {

class LazyChart;

/// Like for like: the best bare-metal, reserved, on-demand and spot offer of a GPU, and what a GPU costs with each at
/// every use of it, with the break-even of every pair and what keeps the two from being alike.
class LikePanel : public QWidget {
    Q_OBJECT

  public:
    explicit LikePanel(const OfferStore& store, QWidget* parent = nullptr);
    void showGpu(const QString& gpu);
    void setOldAfterDays(int days);
    /// The longest term that is compared; its data: months, infinite for any.
    [[nodiscard]] QComboBox* longestTerm() const { return term_; }
    [[nodiscard]] LazyChart* chart() const { return chart_; }
    [[nodiscard]] QTableWidget* offersTable() const { return offers_; }
    [[nodiscard]] QTableWidget* pairsTable() const { return pairs_; }

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void fillGpus();
    void fillTerms();
    void draw();
    void fitRows();

    const OfferStore& store_;
    QComboBox* gpu_;
    QComboBox* term_;
    LazyChart* chart_;
    QTableWidget* offers_;
    QTableWidget* pairs_;
    int oldAfterDays_;
};

}  // namespace splitpoint::ui
