#pragma once

#include <vector>

#include <QObject>
#include <QString>
#include <QUndoStack>

#include "models/catalogue/catalogue.h"
#include "ui/document/outcome.h"

namespace splitpoint::ui {

/// The offers that the window chooses from: the list prices (built in, or a newer file that was accepted) and the user's
/// own quotes. Both are the user's, not a scenario's: a scenario pins the rows it uses. Every change is one undoable step
/// with words, on a stack of its own, and is written at once to two files of the user's data folder.
class OfferStore : public QObject {
    Q_OBJECT

  public:
    /// @param folder where the files are; empty: nothing is kept
    explicit OfferStore(const QString& folder = {}, QObject* parent = nullptr);

    /// List prices, then own quotes.
    [[nodiscard]] const std::vector<models::CatalogueOffer>& offers() const { return offers_; }
    [[nodiscard]] const std::vector<models::CatalogueOffer>& listed() const { return listed_; }
    [[nodiscard]] const std::vector<models::CatalogueOffer>& quotes() const { return quotes_; }
    /// Index among the quotes of a row of `offers`; -1 for a list price.
    [[nodiscard]] int quoteOf(int row) const;
    /// "built-in offers", or the file that was accepted.
    [[nodiscard]] QString listedFrom() const { return listedFrom_; }
    [[nodiscard]] bool isBuiltIn() const { return listedFrom_.isEmpty(); }
    [[nodiscard]] QUndoStack& undoStack() { return undoStack_; }
    /// What was wrong with the files when they were read; empty if nothing.
    [[nodiscard]] QString readProblem() const { return readProblem_; }

    void addQuotes(const std::vector<models::CatalogueOffer>& quotes);
    void replaceQuote(int quote, const models::CatalogueOffer& by);
    void removeQuote(int quote);
    /// @param from what the rows are from, for people
    void acceptList(std::vector<models::CatalogueOffer> rows, const QString& from);
    void useBuiltInList();

  Q_SIGNALS:
    void changed();
    void refused(const QString& sentence);  ///< a file could not be written; the change itself holds

  private:
    friend class OfferStep;
    struct Content {
        std::vector<models::CatalogueOffer> listed, quotes;
        QString listedFrom;
    };
    [[nodiscard]] Content content() const { return {listed_, quotes_, listedFrom_}; }
    void take(const Content& content);
    void push(const QString& words, Content after);
    void read();
    void write();

    QString folder_, listedFrom_, readProblem_;
    std::vector<models::CatalogueOffer> listed_, quotes_, offers_;
    QUndoStack undoStack_;
};

}  // namespace splitpoint::ui
