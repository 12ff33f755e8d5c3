#include "ui/catalogue/offer_store.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "tests/models/catalogue/offer_rows.h"

namespace splitpoint::ui {
namespace {

models::CatalogueOffer quote(const std::string& product, double price) {
    auto row = models::test::offerRow("Mine", product, "bare_metal", "on_demand", price);
    row.quoted = models::QuotedPrice{"USD", price, 0, "", std::nullopt, ""};
    row.ownQuote = true;
    return row;
}

TEST(OfferStore, EveryChangeOfQuotesCanBeUndone) {
    OfferStore store;
    const auto built = store.listed().size();
    store.addQuotes({quote("a", 1.0), quote("b", 2.0)});
    EXPECT_EQ(store.offers().size(), built + 2);
    EXPECT_EQ(store.quoteOf(static_cast<int>(built) + 1), 1);
    EXPECT_EQ(store.quoteOf(0), -1);
    store.replaceQuote(0, quote("a", 1.5));
    store.removeQuote(1);
    EXPECT_EQ(store.quotes().size(), 1u);
    EXPECT_EQ(store.undoStack().undoText(), QStringLiteral("Delete quote Mine b"));
    store.undoStack().undo();
    EXPECT_EQ(store.quotes().size(), 2u);
    store.undoStack().undo();
    EXPECT_EQ(store.quotes()[0].usdPerGpuHour, 1.0);
    store.undoStack().undo();
    EXPECT_TRUE(store.quotes().empty());
    store.undoStack().redo();
    EXPECT_EQ(store.quotes().size(), 2u);
}

TEST(OfferStore, KeepsQuotesAndAnAcceptedList) {
    QTemporaryDir folder;
    {
        OfferStore store(folder.path());
        store.addQuotes({quote("a", 1.25)});
        store.acceptList({models::test::offerRow("New", "row", "bare_metal", "on_demand", 3.0)}, QStringLiteral("december.csv"));
    }
    OfferStore again(folder.path());
    EXPECT_EQ(again.listedFrom(), QStringLiteral("december.csv"));
    ASSERT_EQ(again.listed().size(), 1u);
    ASSERT_EQ(again.quotes().size(), 1u);
    EXPECT_TRUE(again.quotes()[0] == quote("a", 1.25));
    again.useBuiltInList();
    OfferStore third(folder.path());
    EXPECT_TRUE(third.isBuiltIn());
    EXPECT_EQ(third.quotes().size(), 1u);
}

TEST(OfferStore, AFileThatCannotBeReadIsSaidAndKept) {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("quotes.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("nonsense\n1\n");
    file.close();
    OfferStore store(folder.path());
    EXPECT_TRUE(store.readProblem().contains(QStringLiteral("has no column 'provider'"))) << store.readProblem().toStdString();
    store.addQuotes({quote("a", 1.0)});
    QFile kept(folder.filePath(QStringLiteral("quotes.csv.unread")));
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), QByteArray("nonsense\n1\n"));
}

TEST(OfferStore, SaysWhereItCannotWrite) {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("taken")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    OfferStore store(folder.filePath(QStringLiteral("taken")));  // a file where a folder should be
    QSignalSpy refused(&store, &OfferStore::refused);
    store.addQuotes({quote("a", 1.0)});
    EXPECT_EQ(refused.size(), 1);
    EXPECT_EQ(store.quotes().size(), 1u);
}

}  // namespace
}  // namespace splitpoint::ui
