// What the window does so that no work is lost: recovery, the second window, changes from outside, undo that waits.
#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

#include "models/files/scenario_file.h"
#include "tests/ui/patience.h"
#include "tests/ui/window/test_scenarios.h"
#include "ui/charts/chart_view.h"
#include "ui/crash/crash_notice.h"
#include "ui/document/recovery_store.h"
#include "ui/inputs/input_row.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/window/differences_dialog.h"
#include "ui/window/file_guard.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/recovery_offer.h"

namespace splitpoint::ui {
namespace {

const QString kWage = QStringLiteral("operations.hourly_wage_usd");

std::string textWithWage(double usd) {
    models::Scenario scenario = test::fullScenario();
    scenario.operations.hourlyWageUsd = usd;
    return models::scenarioJson(scenario);
}

QByteArray bytesOf(const QString& file) {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

bool shows(const NoticeBar& bar, const char* words) {
    return QTest::qWaitFor([&] { return bar.notice().contains(QString::fromUtf8(words)); }, test::kPatienceMs);
}

bool goes(const NoticeBar& bar) {
    return QTest::qWaitFor([&] { return bar.notice().isEmpty(); }, test::kPatienceMs);
}

void press(const NoticeBar& bar, const char* text) {
    QPushButton* button = bar.button(QString::fromUtf8(text));
    ASSERT_NE(button, nullptr) << text << " in: " << bar.notice().toStdString();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QCoreApplication::processEvents();
}

class WindowSafety : public testing::Test {
  protected:
    WindowSafety() : file(folder.filePath(QStringLiteral("plan.splitpoint"))) {
        QFile::remove(recoveryFolder());
        QDir(recoveryFolder()).removeRecursively();
        put(textWithWage(100));
    }
    void put(const std::string& text) const {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(QByteArray::fromStdString(text));
    }
    /// What a program that is gone left behind.
    void leave(const std::string& text, const QString& path, const std::string& savedText = textWithWage(100)) const {
        RecoverySlot slot(recoveryFolder());
        RecoveryRecord record;
        record.file = path;
        record.title = QStringLiteral("Untitled plan");
        record.savedSha256 = path.isEmpty() ? std::string() : models::sha256Hex(savedText);
        record.writtenAt = QDateTime(QDate(2001, 1, 1), QTime(10, 41));  // older than any file: no matter
        record.text = text;
        ASSERT_TRUE(slot.write(record));
    }
    [[nodiscard]] static QStringList copies() { return QDir(recoveryFolder()).entryList({QStringLiteral("*.recovery")}, QDir::Files); }
    static void quicken(MainWindow& window) {
        window.recovery()->writer().setDelays(std::chrono::milliseconds(5), std::chrono::milliseconds(20));
        window.fileGuard()->watch().setIntervals(std::chrono::milliseconds(5), std::chrono::milliseconds(50));
    }
    static double wage(MainWindow& window) { return window.document().snapshot()->operations.hourlyWageUsd.typical; }
    static bool setWage(MainWindow& window, double usd) { return window.document().setField(kWage, models::Estimate(usd)).has_value(); }
    static bool hasLooked(MainWindow& window) {
        bool looked = false;
        QObject::connect(window.recovery(), &RecoveryOffer::looked, &window, [&] { looked = true; });
        return QTest::qWaitFor([&] { return looked; }, test::kPatienceMs);
    }

    QTemporaryDir folder;
    QString file;
};

TEST_F(WindowSafety, RecoveryIsOfferedWithWhatDiffersAndTakenByKeyboard) {
    leave(textWithWage(123), file);
    MainWindow window;
    window.show();
    const NoticeBar& offer = window.recovery()->offer();
    ASSERT_TRUE(shows(offer, "Unsaved work on plan.splitpoint"));
    EXPECT_TRUE(offer.notice().contains(QStringLiteral("1 difference from the file"))) << offer.notice().toStdString();
    EXPECT_EQ(window.focusWidget() == nullptr ? QString() : window.focusWidget()->objectName(), QString()) << "it takes nobody's focus";
    press(offer, "Show differences");
    auto* dialog = window.findChild<DifferencesDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* table = dialog->findChild<QTableWidget*>();
    ASSERT_NE(table, nullptr);
    ASSERT_EQ(table->rowCount(), 1);
    EXPECT_TRUE(table->item(0, 1)->text().contains(QStringLiteral("100")));
    EXPECT_TRUE(table->item(0, 2)->text().contains(QStringLiteral("123")));
    press(offer, "Recover");
    EXPECT_EQ(window.document().path(), file);
    EXPECT_EQ(wage(window), 123);
    EXPECT_TRUE(window.isWindowModified());
    EXPECT_EQ(bytesOf(file).toStdString(), textWithWage(100)) << "the file waits for a save";
    EXPECT_TRUE(offer.notice().isEmpty());
    EXPECT_EQ(copies().size(), 1) << "it is our own unsaved work now";
    ASSERT_TRUE(window.document().save());
    EXPECT_EQ(bytesOf(file).toStdString(), textWithWage(123));
    EXPECT_TRUE(QTest::qWaitFor([] { return copies().isEmpty(); }, test::kPatienceMs))
        << "saved work is not kept twice";
}

TEST_F(WindowSafety, TheCrashNoticeOffersNothingOnceItIsDecidedOn) {
    leave(textWithWage(123), file);
    QDir().mkpath(crashFolder());
    const QString report = crashFolder() + QStringLiteral("/crash-1700000002-1.txt");
    QFile out(report);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly) && out.write("Splitpoint\nsignal 11\n") > 0);
    out.close();
    MainWindow window;
    window.show();
    ASSERT_TRUE(shows(window.recovery()->offer(), "Unsaved work on plan.splitpoint"));
    const NoticeBar& crash = window.findChild<CrashNotice*>()->bar();
    ASSERT_TRUE(shows(crash, "Recover brings it back"));
    press(window.recovery()->offer(), "Recover");
    EXPECT_TRUE(crash.notice().contains(QStringLiteral("ended unexpectedly"))) << crash.notice().toStdString();
    EXPECT_FALSE(crash.notice().contains(QStringLiteral("Recover brings it back")));
    QFile::remove(report);
}

TEST_F(WindowSafety, ResultsNeverTakeThePlaceOfTheScenario) {
    MainWindow window;
    ASSERT_TRUE(window.openFile(file));
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled(); }, test::kPatienceMs));
    const auto onto = window.writeResults(file);
    ASSERT_FALSE(onto.has_value());
    EXPECT_TRUE(onto.error().contains(QStringLiteral("would be overwritten"))) << onto.error().toStdString();
    EXPECT_EQ(bytesOf(file).toStdString(), textWithWage(100));
    EXPECT_TRUE(window.writeResults(folder.filePath(QStringLiteral("plan.json"))).has_value());
}

TEST_F(WindowSafety, ResultsNeverTakeThePlaceOfACurve) {
    models::Scenario scenario = test::fullScenario();
    scenario.workloads.front().demand = models::CsvDemand{"k.csv", 1.0, {}};
    put(models::scenarioJson(scenario));
    const QString curve = folder.filePath(QStringLiteral("k.csv"));
    QFile out(curve);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write("hour,gpus\n");
    for (int hour = 0; hour < scenario.hours; ++hour) out.write(QByteArray::number(hour) + ",1\n");
    out.close();
    const QByteArray before = bytesOf(curve);
    MainWindow window;
    const Outcome opened = window.openFile(file);
    ASSERT_TRUE(opened) << opened.error().toStdString();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled(); }, test::kPatienceMs));
    const auto onto = window.writeResults(curve);
    ASSERT_FALSE(onto.has_value());
    EXPECT_TRUE(onto.error().contains(QStringLiteral("would be overwritten"))) << onto.error().toStdString();
    const QString picture = folder.filePath(QStringLiteral("curve.png"));
    ASSERT_TRUE(QFile::link(curve, picture));
    const auto* chart = window.findChild<ChartView*>();
    ASSERT_NE(chart, nullptr);
    EXPECT_TRUE(chart->savePicture(picture).contains(QStringLiteral("would be overwritten")));
    EXPECT_EQ(bytesOf(curve), before);
}

TEST_F(WindowSafety, WhatTheFileHoldsAlreadyIsDroppedWithoutAWord) {
    put(textWithWage(123));
    leave(textWithWage(123), file);
    MainWindow window;
    ASSERT_TRUE(hasLooked(window));
    EXPECT_TRUE(window.recovery()->offer().notice().isEmpty());
    EXPECT_TRUE(window.recovery()->trouble().notice().isEmpty());
    EXPECT_TRUE(copies().isEmpty());
}

TEST_F(WindowSafety, AFileThatWentOnIsNotOverwrittenByWhatIsRecovered) {
    leave(textWithWage(123), file);
    put(textWithWage(200));
    MainWindow window;
    quicken(window);
    const NoticeBar& offer = window.recovery()->offer();
    ASSERT_TRUE(shows(offer, "changed since"));
    press(offer, "Recover");
    EXPECT_EQ(wage(window), 123);
    EXPECT_FALSE(window.document().save());
    EXPECT_EQ(bytesOf(file).toStdString(), textWithWage(200));
    EXPECT_TRUE(shows(window.fileGuard()->changedNotice(), "changed by another program"));
}

TEST_F(WindowSafety, AScenarioWithoutAFileIsRecoveredOrDiscardedOneAfterTheOther) {
    leave(textWithWage(123), {});
    leave(textWithWage(124), {});
    MainWindow window;
    const NoticeBar& offer = window.recovery()->offer();
    ASSERT_TRUE(shows(offer, "Unsaved work on Untitled plan"));
    EXPECT_TRUE(offer.notice().contains(QStringLiteral("1 more")));
    EXPECT_EQ(offer.button(QStringLiteral("Show differences")), nullptr) << "there is nothing to compare with";
    press(offer, "Discard");
    EXPECT_EQ(copies().size(), 1);
    press(offer, "Recover");
    EXPECT_TRUE(window.document().path().isEmpty());
    EXPECT_TRUE(wage(window) == 123 || wage(window) == 124);
    EXPECT_TRUE(window.isWindowModified());
}

TEST_F(WindowSafety, ADamagedCopyIsToldOfOnceAndKeptAside) {
    leave(textWithWage(123), file);
    const QString copy = QDir(recoveryFolder()).filePath(copies().value(0));
    QFile cut(copy);
    ASSERT_TRUE(cut.resize(cut.size() / 2));
    {
        MainWindow window;
        ASSERT_TRUE(shows(window.recovery()->trouble(), "cannot be read"));
        EXPECT_TRUE(window.recovery()->offer().notice().isEmpty());
        EXPECT_TRUE(QFile::exists(copy + QStringLiteral(".unreadable")));
    }
    MainWindow next;
    ASSERT_TRUE(hasLooked(next));
    EXPECT_TRUE(next.recovery()->trouble().notice().isEmpty());
}

TEST_F(WindowSafety, ACopyThatIsNotDecidedOnIsOfferedAgainAndNeverTwiceAtOnce) {
    leave(textWithWage(123), file);
    {
        MainWindow first;
        ASSERT_TRUE(shows(first.recovery()->offer(), "Unsaved work"));
        MainWindow second;
        ASSERT_TRUE(hasLooked(second));
        EXPECT_TRUE(second.recovery()->offer().notice().isEmpty()) << "the first window holds it";
    }
    MainWindow next;
    EXPECT_TRUE(shows(next.recovery()->offer(), "Unsaved work"));
}

TEST_F(WindowSafety, APictureWindowNeitherOffersNorKeepsNorClaims) {
    leave(textWithWage(123), file);
    MainWindow window(MainWindow::Memory::Forget);
    ASSERT_TRUE(window.openFile(file));
    ASSERT_TRUE(setWage(window, 55));
    EXPECT_EQ(window.recovery(), nullptr);
    EXPECT_EQ(window.fileGuard(), nullptr);
    EXPECT_EQ(copies().size(), 1);
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral(".plan.splitpoint.lock"))));
}

/// Who is killed cannot take it away.
TEST_F(WindowSafety, AWindowMakesNoTemporaryFolderBeforeItNeedsOne) {
    const auto folders = [] { return QDir(QDir::tempPath()).entryList({QStringLiteral("Safety-*")}, QDir::Dirs); };
    const QStringList before = folders();
    EXPECT_FALSE(before.isEmpty()) << "that of this test";
    MainWindow window;
    window.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled(); }, test::kPatienceMs));
    EXPECT_EQ(folders(), before);
}

TEST_F(WindowSafety, AFolderThatTakesNoCopiesIsToldOfOnceAndTriedAgain) {
    QDir().mkpath(QFileInfo(recoveryFolder()).absolutePath());
    QFile inTheWay(recoveryFolder());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    MainWindow window;
    quicken(window);
    ASSERT_TRUE(window.openFile(file));
    ASSERT_TRUE(setWage(window, 55));
    ASSERT_TRUE(shows(window.recovery()->trouble(), "cannot be kept for a crash"));
    ASSERT_TRUE(inTheWay.remove());
    EXPECT_TRUE(goes(window.recovery()->trouble())) << "later tries need no edit";
    EXPECT_EQ(copies().size(), 1);
}

void saveByKey(const MainWindow& window) {
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Save)) return action->trigger();
    }
    ADD_FAILURE() << "no command saves";
}

TEST_F(WindowSafety, TheSecondWindowOnAFileIsToldAndSavesOnlyWhenItIsMeant) {
    MainWindow first, second;
    quicken(first);
    quicken(second);
    ASSERT_TRUE(first.openFile(file));
    EXPECT_TRUE(first.fileGuard()->sharedNotice().notice().isEmpty());
    ASSERT_TRUE(second.openFile(file));
    const NoticeBar& notice = second.fileGuard()->sharedNotice();
    EXPECT_TRUE(notice.notice().contains(QStringLiteral("another window of this program"))) << notice.notice().toStdString();
    ASSERT_TRUE(setWage(second, 140));
    saveByKey(second);
    EXPECT_EQ(bytesOf(file).toStdString(), textWithWage(100)) << "not without being asked";
    ASSERT_TRUE(notice.notice().startsWith(QStringLiteral("Not saved yet")));
    press(notice, "Save anyway");
    const QByteArray saved = bytesOf(file);
    EXPECT_EQ(models::sha256Hex(saved.toStdString()), second.document().diskSha256());
    EXPECT_FALSE(second.isWindowModified());
    EXPECT_TRUE(shows(first.fileGuard()->changedNotice(), "changed by another program"));
    ASSERT_TRUE(setWage(first, 150));
    EXPECT_FALSE(first.document().save()) << "nor does the first overwrite the second";
    EXPECT_EQ(bytesOf(file), saved);
}

TEST_F(WindowSafety, TheSecondWindowIsFreeWhenTheFirstHasGone) {
    auto first = std::make_unique<MainWindow>();
    ASSERT_TRUE(first->openFile(file));
    MainWindow second;
    quicken(second);
    ASSERT_TRUE(second.openFile(file));
    ASSERT_FALSE(second.fileGuard()->sharedNotice().notice().isEmpty());
    first.reset();
    EXPECT_TRUE(goes(second.fileGuard()->sharedNotice()));
    EXPECT_TRUE(second.fileGuard()->maySave());
}

TEST_F(WindowSafety, AChangeFromOutsideIsReloadedOnlyAfterAskingWhoHasChangesOfTheirOwn) {
    MainWindow window;
    quicken(window);
    ASSERT_TRUE(window.openFile(file));
    const NoticeBar& notice = window.fileGuard()->changedNotice();
    put(textWithWage(160));
    ASSERT_TRUE(shows(notice, "no changes of your own"));
    press(notice, "Reload");
    ASSERT_TRUE(QTest::qWaitFor([&] { return wage(window) == 160; }, test::kPatienceMs));
    EXPECT_TRUE(goes(notice));

    ASSERT_TRUE(setWage(window, 99));
    put(textWithWage(170));
    ASSERT_TRUE(shows(notice, "not saved yet"));
    press(notice, "Reload");
    EXPECT_TRUE(notice.notice().contains(QStringLiteral("lose your own unsaved changes"))) << notice.notice().toStdString();
    EXPECT_EQ(wage(window), 99);
    press(notice, "Back");
    saveByKey(window);
    EXPECT_TRUE(window.message().contains(QStringLiteral("Nothing was written"))) << window.message().toStdString();
    press(notice, "Keep mine");
    EXPECT_TRUE(notice.notice().isEmpty());
    EXPECT_EQ(bytesOf(file).toStdString(), textWithWage(170));
    saveByKey(window);
    EXPECT_TRUE(window.document().undoStack().isClean());
    EXPECT_TRUE(window.message().isEmpty()) << window.message().toStdString();
    EXPECT_EQ(wage(window), 99);
    EXPECT_NE(bytesOf(file).toStdString(), textWithWage(170));

    ASSERT_TRUE(QFile::remove(file));
    ASSERT_TRUE(shows(notice, "removed or renamed"));
    press(notice, "Save again");
    EXPECT_EQ(models::sha256Hex(bytesOf(file).toStdString()), window.document().diskSha256());
    EXPECT_TRUE(goes(notice));
}

TEST_F(WindowSafety, AFileOfANewerVersionIsRefusedPolitelyAndWhatWasOpenStays) {
    MainWindow window;
    ASSERT_TRUE(window.openFile(file));
    ASSERT_TRUE(setWage(window, 88));
    const auto before = window.document().snapshot();
    const QString newer = folder.filePath(QStringLiteral("newer.splitpoint"));
    QFile out(newer);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    std::string text = textWithWage(1);
    text.replace(text.find("\"splitpoint\": 1"), 15, "\"splitpoint\": 2");
    out.write(QByteArray::fromStdString(text));
    out.close();
    EXPECT_FALSE(window.openFile(newer));
    EXPECT_TRUE(window.message().contains(QStringLiteral("newer version of Splitpoint"))) << window.message().toStdString();
    EXPECT_EQ(window.document().snapshot(), before);
    EXPECT_EQ(window.document().path(), file);
    EXPECT_TRUE(window.document().undoStack().canUndo());
    EXPECT_TRUE(window.isWindowModified());
}

QAction* actionOf(MainWindow& window, const QKeySequence& keys) {
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->shortcut() == keys) return action;
    }
    return nullptr;
}

QAction* undoActionOf(MainWindow& window) {
    return actionOf(window, QKeySequence::Undo);
}

QAction* redoActionOf(MainWindow& window) {
    return actionOf(window, Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
}

TEST_F(WindowSafety, UndoWaitsWhileACellEditorIsOpen) {
    MainWindow window;
    window.show();
    ASSERT_TRUE(window.openFile(file));
    ASSERT_TRUE(setWage(window, 88));
    QAction* undo = undoActionOf(window);
    ASSERT_NE(undo, nullptr);
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    auto* tree = window.findChild<QTreeWidget*>();
    ASSERT_NE(tree, nullptr);
    QTreeWidgetItem* workload = tree->topLevelItem(0)->child(0);
    ASSERT_NE(workload, nullptr);
    tree->setCurrentItem(workload);
    tree->editItem(workload, 0);
    auto* editor = tree->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, QStringLiteral("Another"));
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(wage(window), 88) << "the keys belong to the editor";
    undo->trigger();
    EXPECT_EQ(wage(window), 88) << "nor from the toolbar";
    EXPECT_TRUE(tree->findChild<QLineEdit*>() != nullptr);
    QTest::keyClick(editor, Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&] { return tree->findChild<QLineEdit*>() == nullptr; }, test::kPatienceMs));
    undo->trigger();
    EXPECT_EQ(wage(window), 100);
}

TEST_F(WindowSafety, TheStatusBarSaysWhatWasUndone) {
    MainWindow window;
    window.show();
    ASSERT_TRUE(window.openFile(file));
    ASSERT_TRUE(setWage(window, 88));
    const QString words = window.document().undoStack().undoText();
    ASSERT_FALSE(words.isEmpty());
    window.statusBar()->showMessage(QStringLiteral("It is 88 now; Undo takes it back."));
    undoActionOf(window)->trigger();
    EXPECT_EQ(window.statusBar()->currentMessage(), QStringLiteral("Undone: ") + words);
    redoActionOf(window)->trigger();
    EXPECT_EQ(window.statusBar()->currentMessage(), QStringLiteral("Redone: ") + words);
    EXPECT_EQ(wage(window), 88);
}

TEST_F(WindowSafety, UndoWaitsWhileAContextMenuIsOpen) {
    MainWindow window;
    window.show();
    ASSERT_TRUE(window.openFile(file));
    ASSERT_TRUE(setWage(window, 88));
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    ASSERT_TRUE(window.inputs().showField(kWage));
    auto* line = qobject_cast<QLineEdit*>(window.inputs().row(kWage)->editor());
    ASSERT_NE(line, nullptr);
    QContextMenuEvent ask(QContextMenuEvent::Keyboard, QPoint(4, 4), line->mapToGlobal(QPoint(4, 4)));
    QApplication::sendEvent(line, &ask);
    QWidget* menu = QApplication::activePopupWidget();
    ASSERT_NE(menu, nullptr);
    QTest::keyClick(menu, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(wage(window), 88);
    undoActionOf(window)->trigger();
    EXPECT_EQ(wage(window), 88);
    menu->close();
    ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activePopupWidget() == nullptr; }, test::kPatienceMs));
    undoActionOf(window)->trigger();
    EXPECT_EQ(wage(window), 100);
}

}  // namespace
}  // namespace splitpoint::ui
