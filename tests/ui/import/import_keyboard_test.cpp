// The dialogue by keyboard alone, and what a screen reader is told.
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>

#include "tests/ui/import/import_window.h"
#include "tests/ui/patience.h"
#include "ui/import/groups_panel.h"
#include "ui/import/reading_form.h"
#include "ui/import/rows_table.h"

namespace splitpoint::ui {
namespace {

class ImportByKeyboard : public test::ImportWindow {
  protected:
    /// Everything that Tab comes to, until it is back where it began.
    QList<QWidget*> walk() {
        QList<QWidget*> all;
        for (int i = 0; i < 300; ++i) {
            QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : dialog, Qt::Key_Tab);
            QWidget* now = QApplication::focusWidget();
            if (now == nullptr) break;
            if (!all.isEmpty() && now == all.last()) continue;  // a date has parts to go through
            if (all.contains(now)) break;
            all << now;
        }
        return all;
    }
};

TEST_F(ImportByKeyboard, OpensOnTheChoiceOfAFile) {
    open({});
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    auto* focus = qobject_cast<QPushButton*>(dialog->focusWidget());
    ASSERT_NE(focus, nullptr);
    EXPECT_TRUE(focus->text().startsWith(QStringLiteral("Open a file"))) << focus->text().toStdString();
}

TEST_F(ImportByKeyboard, EnterPressesTheWayToASourceWhileThereIsNone) {
    open({});
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    QPushButton* server = nullptr;
    for (QPushButton* each : dialog->findChildren<QPushButton*>()) {
        if (each->text() == QStringLiteral("Prometheus server")) server = each;
    }
    ASSERT_NE(server, nullptr);
    server->setFocus();
    QTest::keyClick(server, Qt::Key_Return);
    EXPECT_TRUE(server->isChecked());
}

TEST_F(ImportByKeyboard, TabGoesFromTheFindingsToTheirFixes) {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("gap.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("time,gpus\n");
    for (int hour = 0; hour < 24; ++hour) {
        if (hour == 9 || hour == 10) continue;
        file.write(QStringLiteral("2026-01-05 %1:00,%2\n").arg(hour, 2, 10, QChar(u'0')).arg(4 + hour % 9).toUtf8());
    }
    file.close();
    open(file.fileName());
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    dialog->tabs()->setCurrentWidget(dialog->findings());
    dialog->findings()->setFocus();
    QTest::keyClick(dialog->findings(), Qt::Key_Tab);
    auto* box = qobject_cast<QComboBox*>(QApplication::focusWidget());
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->accessibleName().startsWith(QStringLiteral("Fix of"))) << box->accessibleName().toStdString();
}

TEST_F(ImportByKeyboard, EverythingIsReachedAndHasAName) {
    open(sampleFile("focus_1.2_synth.csv"));
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    dialog->showPrometheus(true);
    for (int tab = 0; tab < dialog->tabs()->count(); ++tab) {
        if (!dialog->tabs()->isTabVisible(tab)) continue;
        dialog->tabs()->setCurrentIndex(tab);
        QCoreApplication::processEvents();
        const QList<QWidget*> reached = walk();
        EXPECT_GT(reached.size(), 12);
        for (QWidget* each : reached) {
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(each);
            ASSERT_NE(accessible, nullptr);
            const bool isChart = each->inherits("splitpoint::ui::ChartView");
            const QString name = accessible->text(QAccessible::Name);
            const QString parentName = each->parentWidget() != nullptr && each->parentWidget()->inherits("QComboBox")
                                           ? each->parentWidget()->accessibleName()
                                           : QString();
            EXPECT_FALSE(name.isEmpty() && parentName.isEmpty() && !isChart)
                << each->metaObject()->className() << " in tab " << tab;
            EXPECT_FALSE(name.contains(u'&')) << name.toStdString();
        }
        const QSet<QWidget*> set(reached.begin(), reached.end());
        EXPECT_TRUE(set.contains(dialog->reading()->kind()));
        EXPECT_TRUE(set.contains(dialog->reading()->quantity()));
        EXPECT_TRUE(set.contains(dialog->importButton()));
    }
}

TEST_F(ImportByKeyboard, AFileIsReadChangedAndImportedWithoutAMouse) {
    open(sampleFile("sacct_X_parsable2.txt"));
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    QComboBox* quantity = dialog->reading()->quantity();
    quantity->setFocus();
    ASSERT_EQ(quantity->currentData().toInt(), static_cast<int>(models::imports::Quantity::Allocated));
    QTest::keyClick(quantity, Qt::Key_Up);
    settle();
    EXPECT_EQ(dialog->imported()->usage.quantity, models::imports::Quantity::Requested);
    EXPECT_EQ(QApplication::focusWidget(), quantity) << "the keyboard stays where it is";
    dialog->tabs()->setCurrentIndex(1);
    QComboBox* fix = nullptr;
    for (int row = 0; row < dialog->findings()->rowCount() && fix == nullptr; ++row)
        fix = qobject_cast<QComboBox*>(dialog->findings()->cellWidget(row, 2));
    ASSERT_NE(fix, nullptr);
    fix->setFocus();
    const int before = fix->currentIndex();
    QTest::keyClick(fix, Qt::Key_Down);
    settle();
    EXPECT_EQ(fix->currentIndex(), before + 1);
    EXPECT_EQ(QApplication::focusWidget(), fix) << "the choice outlives the new reading";
    dialog->importButton()->setFocus();
    QTest::keyClick(dialog->importButton(), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([this] { return stack().count() == 1; }, test::kPatienceMs));
    EXPECT_EQ(window.page(), Page::Sketch);
}

TEST_F(ImportByKeyboard, EscapeLeavesNothingBehind) {
    open(sampleFile("sacct_X_parsable2.txt"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCoreApplication::processEvents();
    EXPECT_EQ(bytes(), start);
    EXPECT_EQ(stack().count(), 0);
}

}  // namespace
}  // namespace splitpoint::ui
