#pragma once

#include <vector>

#include <QThreadPool>
#include <QWidget>

#include "models/catalogue/catalogue_diff.h"
#include "models/catalogue/price_moves.h"
#include "ui/catalogue/offer_store.h"
#include "ui/jobs/latest_job.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace splitpoint::ui {

class EmptyHint;
class ScenarioDocument;

/// A newer list of offers by file: what it would change, which of the open scenarios would move and by how much, and
/// nothing changes before it is accepted. Scenarios keep the prices that they pinned; those of the one on show can be
/// renewed by a step of their own.
class UpdatePanel : public QWidget {
    Q_OBJECT

  public:
    UpdatePanel(OfferStore& store, ScenarioDocument& document, QWidget* parent = nullptr);

    /// Reads a file and shows what it would change; on failure says why and shows nothing.
    Outcome openFile(const QString& file);
    [[nodiscard]] bool hasProposal() const { return !file_.isEmpty(); }
    [[nodiscard]] bool isSettled() const { return !job_.isBusy(); }
    [[nodiscard]] QTableWidget* differencesTable() const { return differences_; }
    /// What stands in place of differences where there are none.
    [[nodiscard]] EmptyHint* differencesHint() const { return differencesHint_; }
    [[nodiscard]] QTableWidget* movesTable() const { return moves_; }
    void accept();
    void refuse();
    /// Gives the scenario on show the newest prices of its products, as one undoable step.
    void renewPrices();

  Q_SIGNALS:
    void refused(const QString& sentence);
    void reported(const QString& sentence);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    struct OpenScenario {
        QString name;
        models::ScenarioSnapshot scenario;
    };
    using Moves = std::vector<models::Result<models::AnswerMove>>;
    void askForFile();
    void showProposal();
    void askForMoves();
    void showMoves(const std::vector<OpenScenario>& scenarios, const Moves& moves);
    [[nodiscard]] const std::vector<models::CatalogueOffer>& newest() const { return hasProposal() ? proposed_ : store_.offers(); }
    void refresh();

    OfferStore& store_;
    ScenarioDocument& document_;
    std::vector<models::CatalogueOffer> proposed_;
    QString file_;
    QLabel* head_;
    QPushButton* builtIn_;
    QPushButton* accept_;
    QPushButton* refuse_;
    QPushButton* renew_;
    QTableWidget* differences_;
    EmptyHint* differencesHint_;
    QTableWidget* moves_;
    QThreadPool pool_;
    LatestJob<Moves> job_{*this, pool_};
};

}  // namespace splitpoint::ui
