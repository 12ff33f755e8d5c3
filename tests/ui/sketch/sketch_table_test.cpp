#include "ui/sketch/sketch_table.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "tests/ui/sketch/sketch_fixture.h"
#include "ui/sketch/paste_dialog.h"

namespace splitpoint::ui {
namespace {

class Table : public test::SketchWindow {
  protected:
    explicit Table(const QLocale& locale = test::american()) : SketchWindow(locale) {
        page().showTable(true);
    }
    SketchTable& table() { return *page().table(); }
    void copyText(const QString& text) { QGuiApplication::clipboard()->setText(text); }
};

TEST_F(Table, BothFormsAreSoundModelsWhateverHappensBelow) {
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    HourGridModel grid(session());
    HourListModel list(session());
    const QAbstractItemModelTester gridTester(&grid, fatal), listTester(&list, fatal);
    EXPECT_EQ(grid.rowCount(), 7);
    EXPECT_EQ(list.rowCount(), 168);
    EXPECT_TRUE(list.setData(list.index(38, HourListModel::Gpus), QStringLiteral("12.5"), Qt::EditRole));
    EXPECT_FALSE(list.setData(list.index(38, HourListModel::Hour), QStringLiteral("12"), Qt::EditRole));
    EXPECT_EQ(grid.index(1, 14).data().toString(), QStringLiteral("12.5"));
    session().setScope(SketchScope::Year);
    EXPECT_EQ(grid.rowCount(), 21);
    EXPECT_EQ(list.rowCount(), 504);
    EXPECT_EQ(list.index(168 + 38, HourListModel::Day).data().toString(), QStringLiteral("Tue, 13 Jan 2026"));
    session().setWeek(336);
    EXPECT_EQ(list.rowCount(), 168);
    stack().undo();
    EXPECT_EQ(bytes(), start);
}

TEST_F(Table, TheLastWeekOfAHorizonThatEndsWithinADayBeginsAtMidnight) {
    models::Scenario scenario = *window.document().snapshot();
    scenario.hours = 500;  // 20 days and 20 hours
    std::vector<double> day(24);
    for (std::size_t hour = 0; hour < day.size(); ++hour) day[hour] = static_cast<double>(hour);
    scenario.workloads.front().demand = models::HourlyDemand{day};
    scenario.workloads.front().demandLayers.clear();
    scenario.workloads.front().growthPerYear = 0.0;
    window.document().startWith(scenario);
    session().setWeek(336);
    EXPECT_EQ(session().view().firstHour % 24, 0) << "else the columns of the grid are not the hours they are headed by";
    EXPECT_EQ(session().view().firstHour + session().view().hours(), 500) << "up to the horizon's last hour";
    HourGridModel grid(session());
    EXPECT_EQ(grid.headerData(19, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("19"));
    EXPECT_EQ(grid.index(6, 19).data().toString(), QStringLiteral("19"));
    EXPECT_FALSE(grid.index(6, 20).data().isValid());
}

TEST_F(Table, TheListOfAYearIsThereAtOnce) {
    models::Scenario scenario = *window.document().snapshot();
    scenario.hours = 8760;
    window.document().startWith(scenario);
    session().setScope(SketchScope::Year);
    QElapsedTimer clock;
    clock.start();
    table().setForm(TableForm::List);
    QCoreApplication::processEvents();
    EXPECT_LT(clock.elapsed(), 500);
    EXPECT_EQ(table().model()->rowCount(), 8760);
    session().select(8000, 8000);
    EXPECT_EQ(table().view()->currentIndex().row(), 8000);
}

TEST_F(Table, TheCellInHandAndTheCursorOnTheCanvasAreOne) {
    for (const TableForm form : {TableForm::Grid, TableForm::List}) {
        table().setForm(form);
        table().view()->setCurrentIndex(table().model()->indexOf(38));
        EXPECT_EQ(session().cursor(), 38);
        session().select(50, 58);
        EXPECT_EQ(table().model()->hourOf(table().view()->currentIndex()), 58);
        EXPECT_TRUE(table().view()->selectionModel()->isSelected(table().model()->indexOf(52)));
        EXPECT_FALSE(table().view()->selectionModel()->isSelected(table().model()->indexOf(60)));
    }
}

TEST_F(Table, WhatIsCopiedPastesBackAsItWas) {
    session().commit({std::vector<double>(168, 0.1 + 1234.0), {{0, 167}}}, {QStringLiteral("level"), {}, {}, {}});
    for (const TableForm from : {TableForm::Grid, TableForm::List}) {
        for (const TableForm into : {TableForm::Grid, TableForm::List}) {
            session().select(0, 0);
            table().setForm(from);
            const auto before = session().view().gpus;
            table().copySelection();
            session().commit({std::vector<double>(168, 1.0), {{0, 167}}}, {QStringLiteral("flat"), {}, {}, {}});
            table().setForm(into);
            const int steps = stack().count();
            table().pasteClipboard();
            EXPECT_EQ(session().view().gpus, before);
            EXPECT_EQ(stack().count(), steps + 1) << "one paste, one step";
        }
    }
    undoAll();
    EXPECT_EQ(bytes(), start);
}

TEST_F(Table, AWrongPasteSaysSoAndChangesNothing) {
    QSignalSpy refused(&table(), &SketchTable::refused);
    for (const char* text : {"1\t2\n3", "1\n-5", "1\nmany", "1\n1e12x", ""}) {
        copyText(QString::fromUtf8(text));
        const auto before = refused.count();
        table().pasteClipboard();
        EXPECT_EQ(refused.count(), before + 1) << text;
        EXPECT_EQ(bytes(), start) << text;
    }
    EXPECT_EQ(stack().count(), 0);
}

TEST_F(Table, ANumberThatCanBeReadInTwoWaysIsShownBeforeItIsTaken) {
    copyText(QStringLiteral("1,234\n2"));
    table().setForm(TableForm::List);
    table().pasteClipboard();
    EXPECT_EQ(bytes(), start) << "nothing before the answer";
    auto* dialog = table().findChild<PasteDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->choice()->table()->rows.front().front(), 1234.0);
    dialog->choice()->chooseOther(true);
    dialog->accept();
    EXPECT_EQ(at(0), 1.234);
    EXPECT_EQ(at(1), 2.0);
    EXPECT_EQ(stack().count(), 1);
}

class GermanTable : public Table {
  protected:
    GermanTable() : Table(QLocale(QLocale::German, QLocale::Germany)) {}
};

TEST_F(GermanTable, TypesAndCopiesWithComma) {
    auto* model = table().model();
    EXPECT_TRUE(model->setData(model->indexOf(5), QStringLiteral("1.234,5"), Qt::EditRole));
    EXPECT_EQ(at(5), 1234.5);
    EXPECT_FALSE(model->setData(model->indexOf(5), QStringLiteral("1,234.5"), Qt::EditRole));
    EXPECT_EQ(model->indexOf(5).data(Qt::EditRole).toString(), QStringLiteral("1234,5"));
}

}  // namespace
}  // namespace splitpoint::ui
