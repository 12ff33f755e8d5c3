#include "ui/catalogue/catalogue_page.h"

#include <algorithm>
#include <array>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include "models/catalogue/best_offers.h"
#include "models/catalogue/offer_choice.h"
#include "models/catalogue/offers_file.h"
#include "models/catalogue/price_moves.h"
#include "models/catalogue/quote_paste.h"
#include "tests/models/catalogue/offer_rows.h"
#include "tests/ui/patience.h"
#include "ui/catalogue/empty_hint.h"
#include "ui/catalogue/like_panel.h"
#include "ui/catalogue/offer_details.h"
#include "ui/catalogue/offer_dialog.h"
#include "ui/catalogue/offer_list.h"
#include "ui/catalogue/offer_list_model.h"
#include "ui/catalogue/quote_paste_dialog.h"
#include "ui/catalogue/update_panel.h"
#include "ui/document/scenario_document.h"
#include "ui/window/lazy_chart.h"

namespace splitpoint::ui {
namespace {

using models::Tier;
using models::test::offerRow;

class CataloguePageTest : public testing::Test {
  protected:
    CataloguePageTest() {
        document_.startWith(models::newScenario(models::WorkloadKind::Training));
        page_ = std::make_unique<CataloguePage>(document_, QString());
        page_->resize(1000, 640);
        page_->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(page_.get()));
    }
    OfferList& list() { return *page_->list(); }
    int rowOf(const std::string& provider) {
        for (std::size_t row = 0; row < page_->store().offers().size(); ++row) {
            if (page_->store().offers()[row].provider == provider) return static_cast<int>(row);
        }
        return -1;
    }
    QString cell(int row, int column) { return list().table()->model()->index(row, column).data().toString(); }

    ScenarioDocument document_;
    std::unique_ptr<CataloguePage> page_;
};

TEST_F(CataloguePageTest, OpensOnTheGpuOfTheScenarioCheapestUsableFirst) {
    EXPECT_GT(list().shownCount(), 5);
    double before = 0;
    for (int row = 0; row < list().shownCount(); ++row) {
        EXPECT_EQ(cell(row, OfferListModel::Gpu), QStringLiteral("H100-SXM-80GB"));
        if (cell(row, OfferListModel::Standing) != QStringLiteral("current")) continue;
        const double price = QLocale().toDouble(cell(row, OfferListModel::Price).remove(QChar(0x2007)));
        EXPECT_GE(price, before);
        before = price;
    }
    EXPECT_EQ(cell(0, OfferListModel::Standing), QStringLiteral("current"));
}

TEST_F(CataloguePageTest, SearchesEveryWordAndCounts) {
    const int all = list().shownCount();
    list().searchField()->setText(QStringLiteral("lambda virtual"));
    EXPECT_GT(list().shownCount(), 0);
    EXPECT_LT(list().shownCount(), all);
    for (int row = 0; row < list().shownCount(); ++row) EXPECT_EQ(cell(row, OfferListModel::Provider), QStringLiteral("Lambda"));
    list().searchField()->setText(QStringLiteral("no such offer anywhere"));
    EXPECT_EQ(list().shownCount(), 0);
    list().searchField()->clear();
    list().findChild<QCheckBox*>()->setChecked(true);
    EXPECT_LT(list().shownCount(), all);
    for (int row = 0; row < list().shownCount(); ++row) EXPECT_EQ(cell(row, OfferListModel::Standing), QStringLiteral("current"));
}

TEST_F(CataloguePageTest, CellsAreReadInFullAndLongNamesWrap) {
    auto quote = offerRow("My provider with a rather long name GmbH", "metal", "bare_metal", "reserved", 1.75);
    quote.gpu = "H100-SXM-80GB";
    quote.ownQuote = true;
    page_->store().addQuotes({quote});
    page_->resize(1060, 640);  // as it lies in a window of 1280
    const QTableView* view = list().table();
    const std::array names{OfferListModel::Provider, OfferListModel::Product, OfferListModel::Purchase, OfferListModel::Region};
    int wrapped = 0;
    const auto look = [&] {
        QCoreApplication::processEvents();
        for (int column = 0; column < OfferListModel::ColumnCount; ++column) {
            const bool isName = std::find(names.begin(), names.end(), column) != names.end();
            for (int row = 0; row < list().shownCount(); ++row) {
                const QString text = cell(row, column);
                const QRect room(0, 0, view->columnWidth(column) - 4, 10000);
                const QRect taken = view->fontMetrics().boundingRect(room, isName ? Qt::TextWordWrap : Qt::TextSingleLine, text);
                EXPECT_LE(taken.width(), room.width()) << text.toStdString();
                EXPECT_LE(taken.height(), view->rowHeight(row)) << text.toStdString();
            }
        }
        for (int row = 0; row < list().shownCount(); ++row) wrapped += view->rowHeight(row) > view->verticalHeader()->defaultSectionSize();
    };
    look();
    EXPECT_GT(wrapped, 0);
    list().table()->sortByColumn(OfferListModel::Provider, Qt::DescendingOrder);
    look();
    for (auto* button : list().findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Clear filters")) button->click();
    }
    look();
    EXPECT_TRUE(view->model()->index(0, OfferListModel::Region).data(Qt::ToolTipRole).toString().startsWith(cell(0, OfferListModel::Provider)))
        << "the whole name in the tool tip";
}

TEST_F(CataloguePageTest, AnEmptyTableSaysWhyAndWhatFillsIt) {
    const auto hint = [](const QWidget* table) { return table->findChild<EmptyHint*>()->shown(); };
    EXPECT_TRUE(hint(list().table()).isEmpty());
    list().searchField()->setText(QStringLiteral("no such offer anywhere"));
    EXPECT_TRUE(hint(list().table()).contains(QStringLiteral("Clear filters")));
    list().searchField()->clear();
    EXPECT_TRUE(hint(list().table()).isEmpty());
    EXPECT_TRUE(page_->update()->differencesHint()->shown().contains(QStringLiteral("Open a newer list")));
}

TEST_F(CataloguePageTest, TheFilterOfRegionsIsInOrderAndFindsThoseWithoutOne) {
    QComboBox* regions = nullptr;
    for (auto* box : list().findChildren<QComboBox*>()) {
        if (box->accessibleName() == QStringLiteral("Region")) regions = box;
    }
    ASSERT_NE(regions, nullptr);
    for (int i = 2; i < regions->count() - 1; ++i)
        EXPECT_LE(regions->itemText(i - 1).compare(regions->itemText(i), Qt::CaseInsensitive), 0)
            << regions->itemText(i).toStdString();
    auto quote = offerRow("Mine", "of no region", "bare_metal", "on_demand", 2.0);
    quote.region.clear();
    page_->store().addQuotes({quote});
    ASSERT_EQ(regions->itemText(regions->count() - 1), QStringLiteral("not stated"));
    regions->setCurrentIndex(regions->count() - 1);
    list().searchField()->setText(QStringLiteral("of no region"));
    EXPECT_EQ(list().shownCount(), 1);
}

TEST_F(CataloguePageTest, TitlesOfComparedOffersWrap) {
    list().table()->selectAll();
    const auto* details = list().details();
    for (int column = 0; column < details->columnCount(); ++column) {
        const QString title = details->horizontalHeaderItem(column)->text();
        const QRect room(0, 0, details->columnWidth(column) - 8, 1000);
        EXPECT_LE(details->fontMetrics().boundingRect(room, Qt::TextWordWrap, title).height(), details->horizontalHeader()->height()) << title.toStdString();
    }
}

TEST_F(CataloguePageTest, EveryColumnIsInSight) {
    const QTableView* view = list().table();
    QCoreApplication::processEvents();
    EXPECT_LE(view->columnViewportPosition(OfferListModel::ColumnCount - 1) + view->columnWidth(OfferListModel::ColumnCount - 1), view->viewport()->width() + 1);
}

TEST_F(CataloguePageTest, ComparesSelectedOffersSideBySide) {
    list().table()->selectAll();
    EXPECT_EQ(list().details()->columnCount(), OfferDetails::kMostOffers);
    list().table()->selectRow(0);
    EXPECT_EQ(list().details()->columnCount(), 1);
    EXPECT_FALSE(list().details()->item(0, 0)->font().bold());
}

TEST_F(CataloguePageTest, UsesAnOfferInOneUndoableStepAndPinsIt) {
    const auto before = *document_.snapshot();
    auto row = offerRow("Mine", "metal", "bare_metal", "reserved", 1.75);
    row.ownQuote = true;
    page_->store().addQuotes({row});
    list().selectRow(rowOf("Mine"));
    EXPECT_TRUE(page_->useAction(Tier::BareMetal)->isEnabled());
    EXPECT_FALSE(page_->useAction(Tier::OnDemand)->isEnabled());
    EXPECT_EQ(page_->useAction(Tier::OnDemand)->toolTip(), QStringLiteral("Not possible: bare metal, not a virtual offer"));
    page_->useAction(Tier::BareMetal)->trigger();
    EXPECT_EQ(document_.snapshot()->offer(Tier::BareMetal)->usdPerGpuHour.typical, 1.75);
    EXPECT_EQ(models::pinnedOffer(*document_.snapshot(), Tier::BareMetal)->provider, "Mine");
    EXPECT_EQ(document_.undoStack().count(), 1);
    document_.undoStack().undo();
    EXPECT_TRUE(*document_.snapshot() == before);
}

TEST_F(CataloguePageTest, AnotherGpuIsRefusedWithASentence) {
    QSignalSpy refused(page_.get(), &CataloguePage::refused);
    auto row = offerRow("Mine", "other", "virtual_machine", "on_demand", 1.0);
    row.gpu = "A10-24GB";
    page_->use(Tier::OnDemand, row);
    ASSERT_EQ(refused.size(), 1);
    EXPECT_TRUE(refused[0][0].toString().contains(QStringLiteral("relative_speed"))) << refused[0][0].toString().toStdString();
    EXPECT_EQ(document_.undoStack().count(), 0);
}

TEST_F(CataloguePageTest, QuotesAreUndoneFromTheTableByKeyboard) {
    page_->store().addQuotes({offerRow("Mine", "a", "bare_metal", "on_demand", 1.0)});
    page_->store().addQuotes({offerRow("Mine", "b", "bare_metal", "on_demand", 1.1)});
    page_->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page_.get()));
    list().selectRow(rowOf("Mine"));
    list().table()->setFocus();
    QStringList said;
    QObject::connect(page_.get(), &CataloguePage::reported, page_.get(), [&](const QString& sentence) { said << sentence; });
    QTest::keyClick(list().table(), Qt::Key_Delete);
    EXPECT_EQ(page_->store().quotes().size(), 1u);
    QTest::keyClick(list().table(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(page_->store().quotes().size(), 2u);
    QTest::keyClick(list().table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(page_->store().quotes().size(), 1u);
    ASSERT_EQ(said.size(), 3) << said.join(QStringLiteral(" | ")).toStdString();
    EXPECT_TRUE(said[0].startsWith(QStringLiteral("The quote was deleted"))) << said[0].toStdString();
    EXPECT_TRUE(said[1].startsWith(QStringLiteral("Undone: Delete quote"))) << said[1].toStdString();
    EXPECT_TRUE(said[2].startsWith(QStringLiteral("Redone: Delete quote"))) << said[2].toStdString();
}

TEST_F(CataloguePageTest, PastedQuotesAreShownWhateverIsFilteredAndUndoIsTheirs) {
    page_->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page_.get()));
    QStringList said;
    QObject::connect(page_.get(), &CataloguePage::reported, page_.get(), [&](const QString& sentence) { said << sentence; });
    list().searchField()->setText(QStringLiteral("no offer has these words"));
    ASSERT_EQ(list().shownCount(), 0);
    QGuiApplication::clipboard()->setText(QString::fromStdString(models::pasteExample()));
    QTimer accept;
    QObject::connect(&accept, &QTimer::timeout, page_.get(), [] {
        if (auto* dialog = qobject_cast<QuotePasteDialog*>(QApplication::activeModalWidget())) dialog->accept();
    });
    accept.start(5);
    for (auto* button : page_->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Paste quotes\u2026")) button->click();
    }
    accept.stop();
    ASSERT_EQ(page_->store().quotes().size(), 1u);
    ASSERT_TRUE(list().current());
    EXPECT_EQ(list().current()->provider, "Example Host") << "hidden by no filter";
    ASSERT_EQ(said.size(), 1);
    EXPECT_EQ(page_->focusWidget(), list().table()) << "on the button, undo would be that of the scenario";
    QTest::keyClick(list().table(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(page_->store().quotes().empty());
}

TEST_F(CataloguePageTest, OldPricesAreMarkedByTheLimit) {
    page_->setOldAfterDays(3650);
    EXPECT_FALSE(cell(0, OfferListModel::AsOf).contains(QChar(0x26a0)));
    QSignalSpy changed(page_.get(), &CataloguePage::oldAfterChanged);
    page_->setOldAfterDays(1);
    EXPECT_TRUE(cell(0, OfferListModel::AsOf).contains(QChar(0x26a0)));
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(CataloguePageTest, LikeForLikeFollowsTheBestOffers) {
    auto* like = page_->like();
    page_->tabs()->setCurrentWidget(like);
    like->showGpu(QStringLiteral("H100-SXM-80GB"));
    ASSERT_EQ(like->offersTable()->rowCount(), 4);
    EXPECT_EQ(like->longestTerm()->currentData().toDouble(), models::kUsualTermMonths);
    const auto* best = models::bestOffer(page_->store().offers(), "H100-SXM-80GB", Tier::BareMetal, models::kUsualTermMonths);
    ASSERT_NE(best, nullptr);
    EXPECT_TRUE(like->offersTable()->item(0, 1)->text().startsWith(QString::fromStdString(best->provider)));
    EXPECT_FALSE(like->chart()->latestSpec().series.isEmpty());
    auto mine = offerRow("Mine", "metal", "bare_metal", "on_demand", 0.01);
    mine.ownQuote = true;
    page_->store().addQuotes({mine});
    EXPECT_TRUE(like->offersTable()->item(0, 1)->text().startsWith(QStringLiteral("Mine")));

    auto years = offerRow("Long", "promise", "virtual_machine", "reserved", 0.02);
    years.termMonths = 36;
    years.ownQuote = true;
    page_->store().addQuotes({years});
    EXPECT_FALSE(like->offersTable()->item(1, 1)->text().startsWith(QStringLiteral("Long"))) << "it binds for longer than asked";
    like->longestTerm()->setCurrentIndex(like->longestTerm()->count() - 1);
    EXPECT_TRUE(like->offersTable()->item(1, 1)->text().startsWith(QStringLiteral("Long")));
    like->longestTerm()->setCurrentIndex(0);
    EXPECT_FALSE(like->offersTable()->item(1, 1)->text().contains(QStringLiteral("12 months")));
}

TEST_F(CataloguePageTest, ANewerListChangesNothingBeforeItIsAccepted) {
    auto rows = models::builtInCatalogue().offers;
    const auto pinned = models::pinnedOffer(*document_.snapshot(), Tier::BareMetal);
    ASSERT_TRUE(pinned);
    for (auto& row : rows) {
        if (models::productKey(row) != models::productKey(*pinned)) continue;
        row.usdPerGpuHour = *row.usdPerGpuHour * 10;
        row.asOf = "2026-11";
    }
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("newer.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(models::offersCsv(rows)));
    file.close();

    auto* update = page_->update();
    page_->tabs()->setCurrentWidget(update);
    ASSERT_TRUE(update->openFile(file.fileName()));
    ASSERT_EQ(update->differencesTable()->rowCount(), 1);
    EXPECT_EQ(update->differencesTable()->item(0, 0)->text(), QStringLiteral("price"));
    EXPECT_EQ(update->differencesTable()->item(0, 4)->text(), QStringLiteral("+900.0 %"));
    for (const int column : {2, 3, 4}) EXPECT_TRUE(update->differencesTable()->item(0, column)->textAlignment() & Qt::AlignRight) << column;
    const QString before = update->differencesTable()->item(0, 2)->text();
    EXPECT_EQ(before.indexOf(QStringLiteral(" (")) - before.indexOf(QLocale().decimalPoint()), 5) << "points below each other";
    ASSERT_TRUE(QTest::qWaitFor([&] { return update->isSettled() && update->movesTable()->rowCount() == 1; },
                                test::kPatienceMs));
    const auto expected = models::answerMove(*document_.snapshot(), models::priceMoves(*document_.snapshot(), rows));
    ASSERT_TRUE(expected);
    EXPECT_EQ(update->movesTable()->item(0, 3)->text().contains(QStringLiteral("another winner")), expected->winnerChanges());
    EXPECT_TRUE(page_->store().isBuiltIn());
    EXPECT_EQ(document_.undoStack().count(), 0);

    update->refuse();
    EXPECT_EQ(update->differencesTable()->rowCount(), 0);
    EXPECT_TRUE(page_->store().isBuiltIn());
    ASSERT_TRUE(update->openFile(file.fileName()));
    update->accept();
    EXPECT_EQ(page_->store().listedFrom(), QStringLiteral("newer.csv"));
    EXPECT_EQ(models::pinnedOffer(*document_.snapshot(), Tier::BareMetal)->asOf, pinned->asOf);  // the scenario keeps its price
    update->renewPrices();
    EXPECT_EQ(models::pinnedOffer(*document_.snapshot(), Tier::BareMetal)->asOf, "2026-11");
    EXPECT_EQ(document_.undoStack().count(), 1);
    document_.undoStack().undo();
    EXPECT_EQ(models::pinnedOffer(*document_.snapshot(), Tier::BareMetal)->asOf, pinned->asOf);
}

TEST_F(CataloguePageTest, TheUpdateKnowsScenariosThatCameWhileItWasHidden) {
    models::Scenario other = *document_.snapshot();
    other.name = "Another";
    document_.startWith(other);
    auto* update = page_->update();
    EXPECT_EQ(update->movesTable()->rowCount(), 0) << "out of sight it computes nothing";
    page_->tabs()->setCurrentWidget(update);
    ASSERT_TRUE(QTest::qWaitFor([&] { return update->isSettled() && update->movesTable()->rowCount() == 1; },
                                test::kPatienceMs));
    EXPECT_EQ(update->movesTable()->item(0, 0)->text(), QStringLiteral("Another"));
    EXPECT_NE(update->movesTable()->item(0, 2)->text(), QStringLiteral("no feasible plan"));
}

TEST_F(CataloguePageTest, AFileThatIsNoListIsRefusedWithASentence) {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("bad.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("a,b\n1,2\n");
    file.close();
    const Outcome outcome = page_->update()->openFile(file.fileName());
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error(), QStringLiteral("bad.csv: has no column 'provider'."));
    EXPECT_FALSE(page_->update()->openFile(folder.filePath(QStringLiteral("none.csv"))));
    EXPECT_FALSE(page_->update()->hasProposal());
}

TEST_F(CataloguePageTest, TheOfferDialogTakesOnlyWhatFitsTheRole) {
    OfferDialog dialog(page_->store(), *document_.snapshot(), Tier::Spot);
    EXPECT_FALSE(dialog.chosen());
    dialog.list()->table()->selectRow(0);
    ASSERT_GT(dialog.list()->shownCount(), 0);
    ASSERT_TRUE(dialog.chosen());
    EXPECT_EQ(dialog.chosen()->purchase, "spot");
    OfferDialog metal(page_->store(), *document_.snapshot(), Tier::BareMetal);
    metal.list()->showGpu(QStringLiteral("B200-SXM-180GB"));
    for (int row = 0; row < metal.list()->shownCount(); ++row) {
        metal.list()->table()->clearSelection();  // a Ctrl of an earlier test would add to it
        metal.list()->table()->selectRow(row);
        EXPECT_EQ(metal.chosen().has_value(), !models::whyNotProposed(*metal.list()->current(), Tier::BareMetal));
        EXPECT_FALSE(metal.reason().isEmpty());
    }
}

}  // namespace
}  // namespace splitpoint::ui
