// The first run: four doors of one size, each leads where it says; three hints beside real controls, shown once.
#include <QCheckBox>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <gtest/gtest.h>

#include "ui/answer/answer_panel.h"
#include "ui/calibrate/calibrate_page.h"
#include "ui/catalogue/quote_dialog.h"
#include "ui/document/recent_files.h"
#include "ui/help/dialog_help.h"
#include "ui/help/help_window.h"
#include "ui/import/usage_import_dialog.h"
#include "ui/project/samples.h"
#include "ui/sketch/sketch_canvas.h"
#include "ui/sketch/sketch_page.h"
#include "ui/start/door.h"
#include "ui/start/hint_bubble.h"
#include "ui/start/start_page.h"
#include "ui/window/main_window.h"

namespace splitpoint::ui {
namespace {

using namespace Qt::StringLiterals;

class Start : public testing::Test {
  protected:
    void open(MainWindow::Memory memory = MainWindow::Memory::Forget) {
        window = std::make_unique<MainWindow>(memory);
        window->resize(1280, 720);
        window->openFirstSample();
        window->showStart();
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    }
    QPushButton* button(const QString& text) {
        for (QPushButton* each : window->startPage().findChildren<QPushButton*>()) {
            if (each->text() == text) return each;
        }
        return nullptr;
    }
    void click(const QString& text) {
        QPushButton* found = button(text);
        ASSERT_NE(found, nullptr) << text.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    std::unique_ptr<MainWindow> window;
};

TEST_F(Start, HasFourDoorsOfOneSizeThatFitTheSmallestWindow) {
    open();
    QCoreApplication::processEvents();
    const auto doors = window->startPage().findChildren<Door*>();
    ASSERT_EQ(doors.size(), 4);
    for (const Door* door : doors) {
        EXPECT_EQ(door->height(), doors.front()->height());
        EXPECT_NEAR(door->width(), doors.front()->width(), 1);
        EXPECT_TRUE(window->rect().contains(QRect(door->mapTo(window.get(), QPoint()), door->size())))
            << door->accessibleName().toStdString();
        for (const QPushButton* each : door->findChildren<QPushButton*>())
            EXPECT_GE(each->width(), each->fontMetrics().horizontalAdvance(each->text()));
    }
    for (const QDockWidget* dock : window->findChildren<QDockWidget*>()) EXPECT_FALSE(dock->isVisible());
}

TEST_F(Start, NoDoorBlowsTheWindowUp) {
    const QSize size(1264, 672);
    for (const QString& door :
         {u"Chat service"_s, u"Mixed house"_s, u"Draw your demand"_s, u"Calibrate"_s, u"Recorded example"_s}) {
        window = std::make_unique<MainWindow>(MainWindow::Memory::Forget);
        window->resize(size);
        window->openFirstSample();
        window->showStart();
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        click(door);
        ASSERT_TRUE(QTest::qWaitFor([&] { return window->runner().isSettled(); }, 60000));
        QTest::qWait(20);
        EXPECT_FALSE(window->isStartShown());
        EXPECT_EQ(window->size(), size) << door.toStdString();
    }
}

TEST_F(Start, LeavesTheKeyboardOnThePageBehindTheDoor) {
    open();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    button(u"Calibrate"_s)->setFocus();
    QTest::keyClick(button(u"Calibrate"_s), Qt::Key_Space);
    QCoreApplication::processEvents();
    ASSERT_NE(window->focusWidget(), nullptr);
    EXPECT_TRUE(window->calibration().isAncestorOf(window->focusWidget())) << "and not on Undo";
}

TEST_F(Start, ASampleOpensWithThreeHintsBesideRealControls) {
    open();
    click(u"Research cluster"_s);
    EXPECT_FALSE(window->isStartShown());
    EXPECT_EQ(window->document().title(), u"Research cluster"_s);
    HintBubble& hints = window->hints();
    ASSERT_EQ(hints.current(), 0);
    EXPECT_EQ(window->page(), Page::Sketch);
    EXPECT_TRUE(window->sketch().canvas()->isVisible());
    EXPECT_TRUE(window->rect().contains(hints.geometry()));
    QTest::mouseClick(hints.next(), Qt::LeftButton);
    EXPECT_EQ(hints.current(), 1);
    EXPECT_EQ(window->page(), Page::Overview);
    EXPECT_TRUE(hints.words().contains(u"2.1 to 2.9"_s));
    QTest::mouseClick(hints.next(), Qt::LeftButton);
    EXPECT_EQ(hints.current(), 2);
    EXPECT_TRUE(hints.close()->isHidden());
    QTest::mouseClick(hints.next(), Qt::LeftButton);
    EXPECT_EQ(hints.current(), -1);
    window->showStart();
    click(u"Chat service"_s);
    EXPECT_EQ(hints.current(), -1) << "once seen, they do not come back by themselves";
    window->showHints();
    EXPECT_EQ(hints.current(), 0) << "but on request";
}

TEST_F(Start, HintsAreHeardReachedByTabAndEndedByEscape) {
    open();
    window->showPage(Page::Overview);
    window->showHints();
    HintBubble& hints = window->hints();
    EXPECT_FALSE(hints.accessibleName().isEmpty());
    EXPECT_EQ(hints.accessibleDescription(), hints.words());
    window->sketch().canvas()->setFocus();
    bool reached = false;
    for (int tab = 0; tab < 4 && !reached; ++tab) {
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
        reached = window->focusWidget() == hints.next();
    }
    EXPECT_TRUE(reached) << "right after the control that it speaks of";
    hints.next()->setFocus();
    QTest::keyClick(hints.next(), Qt::Key_Escape);
    EXPECT_EQ(hints.current(), -1);
    EXPECT_EQ(window->focusWidget(), window->sketch().canvas());
}

TEST_F(Start, ChoosingAnotherPageEndsTheHints) {
    open();
    window->showPage(Page::Overview);
    window->showHints();
    window->showPage(Page::Money);
    QTest::qWait(10);
    EXPECT_EQ(window->hints().current(), -1);
}

TEST_F(Start, OpeningWhyEndsTheHintThatProposesIt) {
    open();
    HintBubble& hints = window->hints();
    for (const bool byPage : {true, false}) {
        window->showPage(Page::Overview);
        window->showHints();
        for (const int hint : {0, 1}) hints.done(hint);
        ASSERT_EQ(hints.current(), 2);
        if (byPage) window->showPage(Page::Why);
        else window->answerLine().findChild<QToolButton*>()->click();
        EXPECT_EQ(window->page(), Page::Why);
        EXPECT_EQ(hints.current(), -1) << byPage;
    }
}

TEST_F(Start, SketchImportAndCalibrateLeadWhereTheySay) {
    open();
    click(u"Draw your demand"_s);
    EXPECT_EQ(window->page(), Page::Sketch);
    EXPECT_TRUE(window->document().path().isEmpty());
    EXPECT_NE(window->document().title(), u"Chat service"_s);
    window->showStart();
    click(u"Import usage\u2026"_s);
    auto* dialog = window->findChild<UsageImportDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    dialog->reject();
    EXPECT_TRUE(window->isStartShown()) << "nothing was imported, so nothing has begun";
    click(u"Calibrate"_s);
    EXPECT_EQ(window->page(), Page::Calibrate);
    window->showStart();
    click(u"Recorded example"_s);
    EXPECT_FALSE(window->calibration().profiles().empty());
    for (const ProjectProfile& each : window->calibration().profiles()) EXPECT_TRUE(each.example);
}

TEST_F(Start, WithoutAGpuTheDoorSaysSo) {
    const StartPage with(true), without(false);
    const auto words = [](const StartPage& page) { return page.findChildren<Door*>().last()->words(); };
    EXPECT_FALSE(words(with).contains(u"No GPU"_s));
    EXPECT_TRUE(words(without).contains(u"No GPU"_s));
    EXPECT_TRUE(words(without).contains(u"example data"_s));
}

TEST_F(Start, RemembersThatItIsNotWantedAndThatHintsWereSeen) {
    QSettings().clear();
    open(MainWindow::Memory::Keep);
    window->showPage(Page::Overview);
    window->showStartUnlessUnwanted();
    EXPECT_TRUE(window->isStartShown());
    window->startPage().findChild<QCheckBox*>()->click();
    click(u"Chat service"_s);
    EXPECT_EQ(window->hints().current(), 0);
    QTest::mouseClick(window->hints().close(), Qt::LeftButton);
    window.reset();
    open(MainWindow::Memory::Keep);
    window->showPage(Page::Overview);
    window->showStartUnlessUnwanted();
    EXPECT_FALSE(window->isStartShown());
    window->showStart();
    EXPECT_FALSE(window->startPage().findChild<QCheckBox*>()->isChecked());
    click(u"Chat service"_s);
    EXPECT_EQ(window->hints().current(), -1);
    QSettings().clear();
}

TEST_F(Start, AFileOpenedBeforeStandsOnceAmongTheFilesWhileItIsOpen) {
    QSettings().clear();
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"mine.splitpoint"_s);
    ASSERT_TRUE(QFile::copy(QStringLiteral(SPLITPOINT_RESOURCES "/samples/01-chat-service.splitpoint"), file));
    RecentFiles::add(file);
    open(MainWindow::Memory::Keep);
    const auto rows = [&] {
        int count = 0;
        for (QTreeWidget* tree : window->findChildren<QTreeWidget*>()) {
            if (tree->accessibleName() != u"Project"_s) continue;
            for (QTreeWidgetItemIterator item(tree); *item != nullptr; ++item)
                count += (*item)->toolTip(0) == file ? 1 : 0;
        }
        return count;
    };
    EXPECT_EQ(rows(), 1);
    ASSERT_TRUE(window->openFile(file));
    EXPECT_EQ(rows(), 1);
    QSettings().clear();
}

TEST_F(Start, EveryDoorIsReachedByTab) {
    open();
    window->activateWindow();
    window->startPage().findChildren<Door*>().front()->findChildren<QPushButton*>().front()->setFocus();
    QSet<QWidget*> seen;
    for (int tab = 0; tab < 80; ++tab) {
        seen << window->focusWidget();
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
    }
    for (QPushButton* each : window->startPage().findChildren<QPushButton*>()) {
        EXPECT_TRUE(!each->isVisible() || seen.contains(each)) << each->text().toStdString();
    }
}

class HelpInDialog : public Start {};

TEST_F(HelpInDialog, F1OpensTheFieldsHelpAboveAModalDialog) {
    open();
    QuoteDialog dialog(QuoteDialog::emptyQuote(u"H100"_s), window.get());
    dialog.open();
    QLineEdit* price = nullptr;
    for (QLineEdit* each : dialog.findChildren<QLineEdit*>()) {
        if (each->accessibleName() == u"Price per GPU-hour"_s) price = each;
    }
    ASSERT_NE(price, nullptr);
    price->setFocus();
    price->setText(u"2.50"_s);
    QTest::keyClick(price, Qt::Key_F1);
    HelpWindow* help = DialogHelp::windowAbove(&dialog);
    ASSERT_NE(help, nullptr);
    EXPECT_TRUE(help->isVisible());
    EXPECT_EQ(help->topic(), u"inputs#offer-usd_per_gpu_hour"_s);
    EXPECT_TRUE(help->here().startsWith(u"Price per GPU-hour: 2.50"_s)) << help->here().toStdString();
    QTest::keyClick(help, Qt::Key_Escape);
    EXPECT_FALSE(help->isVisible());
    EXPECT_TRUE(dialog.isVisible()) << "Escape closes the help, not the dialogue below";
    EXPECT_EQ(window->help(), nullptr);
}

TEST_F(HelpInDialog, TheImportDialogHasItsPage) {
    open();
    window->showPage(Page::Overview);
    UsageImportDialog* dialog = window->importUsage();
    QTest::keyClick(dialog, Qt::Key_F1);
    ASSERT_NE(DialogHelp::windowAbove(dialog), nullptr);
    EXPECT_EQ(DialogHelp::windowAbove(dialog)->topic(), u"importing"_s);
    dialog->reject();
}

TEST_F(HelpInDialog, EveryTopicOfADialogExists) {
    open();
    const auto book = window->helpBook();
    ASSERT_TRUE(book);
    for (const char* topic :
         {"importing", "importing#the-result", "sketching#as-a-table", "sketching#tools", "catalogue#own",
          "files#exports", "troubleshooting#recovery", "inputs#offer-usd_per_gpu_hour", "inputs#offer-gpus_per_node",
          "inputs#offer-gpu", "inputs#offers", "pages#start"})
        EXPECT_TRUE(book->hasTopic(topic)) << topic;
}

}  // namespace
}  // namespace splitpoint::ui
