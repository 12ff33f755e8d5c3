#pragma once

#include <QWidget>

#include "models/scenario.h"
#include "ui/catalogue/offer_store.h"

class QAction;
class QMenu;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QToolButton;

namespace splitpoint::ui {

class LikePanel;
class OfferList;
class ScenarioDocument;
class UpdatePanel;

/// The offers that a scenario can be built on: browsed and compared, quotes of one's own, like for like, and a newer
/// list by file.
class CataloguePage : public QWidget {
    Q_OBJECT

  public:
    /// @param folder where quotes and an accepted list are kept; empty: nowhere
    CataloguePage(ScenarioDocument& document, const QString& folder, QWidget* parent = nullptr);
    ~CataloguePage() override;

    [[nodiscard]] OfferStore& store() { return store_; }
    [[nodiscard]] OfferList* list() const { return list_; }
    [[nodiscard]] LikePanel* like() const { return like_; }
    [[nodiscard]] UpdatePanel* update() const { return update_; }
    [[nodiscard]] QTabWidget* tabs() const { return tabs_; }
    [[nodiscard]] QAction* useAction(models::Tier tier) const { return uses_[models::index(tier)]; }
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] int oldAfterDays() const;
    void setOldAfterDays(int days);

    /// Takes the selected offer for a role, as one undoable step.
    void useSelected(models::Tier tier);
    void use(models::Tier tier, const models::CatalogueOffer& offer);
    void addQuote();
    void pasteQuotes();
    void takeQuotes(const std::vector<models::CatalogueOffer>& quotes);
    void editQuote();
    void removeQuote();
    void openSource();

  Q_SIGNALS:
    void refused(const QString& sentence);
    void reported(const QString& sentence);
    void oldAfterChanged(int days);

  protected:
    void showEvent(QShowEvent* event) override;
    /// Ctrl+Z is the quotes' where the table of offers has the focus and they have something to undo.
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* createOffersTab();
    QPushButton* button(const QString& text, const QString& tip, void (CataloguePage::*run)());
    void createUseMenu();
    void refreshButtons();
    void reportUndone();
    void reportRedone();
    [[nodiscard]] QString referenceGpu() const;
    [[nodiscard]] int selectedQuote() const;

    ScenarioDocument& document_;
    OfferStore store_;
    QTabWidget* tabs_;
    OfferList* list_;
    LikePanel* like_;
    UpdatePanel* update_;
    QToolButton* use_;
    models::PerTier<QAction*> uses_{};
    QPushButton *source_ = nullptr, *edit_ = nullptr, *remove_ = nullptr;
    QToolButton *undo_ = nullptr, *redo_ = nullptr;
    QSpinBox* oldAfter_;
    bool shownBefore_ = false;
};

}  // namespace splitpoint::ui
