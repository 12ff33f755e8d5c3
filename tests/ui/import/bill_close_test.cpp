// A bill is in no file: who closes the window before its comparison was copied is asked, and nobody else.
#include <functional>

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

#include "tests/ui/asked_boxes.h"
#include "tests/ui/patience.h"
#include "tests/ui/window/test_scenarios.h"
#include "ui/calibrate/note_label.h"
#include "ui/charts/chart_view.h"
#include "ui/import/bill_panel.h"
#include "ui/import/usage_import_dialog.h"
#include "ui/project/samples.h"
#include "ui/window/main_window.h"

namespace splitpoint::ui {
namespace {

/// A window that keeps its work, as a user's does, with the bill of the sample file on show and nothing else unsaved.
class BillClose : public testing::Test {
  protected:
    void SetUp() override {
        qputenv("XDG_DATA_HOME", home_.path().toUtf8());
        window_ = std::make_unique<MainWindow>(MainWindow::Memory::Keep);
        window_->openSample(samples().at(0).path);
        window_->show();
        importBill("focus_1.2_synth.csv");
    }
    void TearDown() override {
        window_.reset();
        qunsetenv("XDG_DATA_HOME");
    }
    void importBill(const char* name) {
        auto* dialog = window_->importUsage(QStringLiteral(SPLITPOINT_TEST_DATA "/usage/") + QString::fromUtf8(name));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isBusy(); }, test::kPatienceMs));
        const int steps = window_->document().undoStack().index();
        dialog->accept();
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return window_->document().undoStack().index() > steps; }, test::kPatienceMs));
        window_->document().undoStack().undo();  // the curve is not what is asked about here
        ASSERT_TRUE(window_->document().undoStack().isClean());
        ASSERT_NE(window_->billDialog(), nullptr);
        ASSERT_TRUE(QTest::qWaitFor([&] { return window_->isSettled() && panel().table()->rowCount() > 0; },
                                    test::kPatienceMs));
    }
    BillPanel& panel() { return *window_->billDialog()->panel(); }
    /// Closes, answers each question that comes with `answer`, and says how many came.
    int close(const std::function<void(QMessageBox&)>& answer) {
        const test::AskedBoxes asked(answer);
        window_->close();
        return asked.count();
    }
    static QAbstractButton* button(const QMessageBox& box, const char* words) {
        for (QAbstractButton* each : box.buttons()) {
            if (each->text().remove(u'&') == QString::fromUtf8(words)) return each;
        }
        ADD_FAILURE() << "no button " << words;
        return nullptr;
    }

    const QTemporaryDir home_;
    std::unique_ptr<MainWindow> window_;
};

TEST_F(BillClose, CancelKeepsTheWindowAndTheBill) {
    const int asked = close([](QMessageBox& box) {
        EXPECT_TRUE(box.text().contains(QStringLiteral("focus_1.2_synth"))) << box.text().toStdString();
        EXPECT_TRUE(box.informativeText().contains(QStringLiteral("imported again")));
        EXPECT_EQ(box.buttons().size(), 3);
        QTest::keyClick(&box, Qt::Key_Escape);
    });
    EXPECT_EQ(asked, 1);
    EXPECT_TRUE(window_->isVisible());
    EXPECT_EQ(window_->billDialog()->notCopied(), QStringLiteral("focus_1.2_synth"));
}

TEST_F(BillClose, EnterCopiesTheComparisonAndCloses) {
    QGuiApplication::clipboard()->clear();
    EXPECT_EQ(close([](QMessageBox& box) { QTest::keyClick(&box, Qt::Key_Return); }), 1);
    EXPECT_FALSE(window_->isVisible());
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith(QStringLiteral("Tier\tPaid"))) << text.toStdString();
    EXPECT_TRUE(text.contains(panel().sentences()->text()));
}

TEST_F(BillClose, CloseLeavesTheClipboardAlone) {
    QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
    EXPECT_EQ(close([](QMessageBox& box) { button(box, "Close")->click(); }), 1);
    EXPECT_FALSE(window_->isVisible());
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("something else"));
}

TEST_F(BillClose, WhatWasCopiedIsNotAskedAbout) {
    window_->billDialog()->copyText();
    EXPECT_EQ(close([](QMessageBox& box) { box.reject(); }), 0);
    EXPECT_FALSE(window_->isVisible());
}

TEST_F(BillClose, AnotherScenarioOrItsOwnWindowClosedLosesNoBill) {
    const QString before = panel().bridge()->spec().description;
    window_->billDialog()->close();
    EXPECT_FALSE(window_->billDialog()->isVisible());
    window_->openSample(samples().at(2).path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel().bridge()->spec().description != before; }, test::kPatienceMs))
        << "it is compared with the plans of what is open now";
    EXPECT_EQ(window_->billDialog()->notCopied(), QStringLiteral("focus_1.2_synth"));
    EXPECT_EQ(close([](QMessageBox& box) { box.reject(); }), 1) << "still there, though out of sight";
    EXPECT_TRUE(window_->isVisible());
}

TEST_F(BillClose, AnotherBillIsTheOneThatIsAskedAbout) {
    window_->billDialog()->copyText();
    importBill("aws_cur_legacy_synth.csv");
    QString told;
    EXPECT_EQ(close([&](QMessageBox& box) {
                  told = box.text();
                  box.reject();
              }),
              1);
    EXPECT_TRUE(told.contains(QStringLiteral("aws_cur_legacy_synth"))) << told.toStdString();
}

}  // namespace
}  // namespace splitpoint::ui
