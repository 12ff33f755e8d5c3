#include "ui/charts/saved_name.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

#include "tests/ui/asked_boxes.h"

namespace splitpoint::ui {
namespace {

using namespace Qt::StringLiterals;

TEST(SavedName, HasAnEndingOfItsKind) {
    const auto book = [](const QString& typed) { return withEnding(typed, {u".xlsx"_s}, OtherEnding::Completed); };
    EXPECT_EQ(book(u"/a/book"_s), u"/a/book.xlsx"_s);
    EXPECT_EQ(book(u"/a.b/book."_s), u"/a.b/book.xlsx"_s);
    EXPECT_EQ(book(u"/a/book.XLSX"_s), u"/a/book.XLSX"_s);
    EXPECT_EQ(book(u"/a/plan v1.2"_s), u"/a/plan v1.2.xlsx"_s);
    EXPECT_EQ(book(u"/a/book.pdf"_s), u"/a/book.pdf.xlsx"_s) << "a workbook behind the name of another kind of file";
    EXPECT_EQ(withEnding(u"chart.svg"_s, {u".png"_s}, OtherEnding::Kept), u"chart.svg"_s);
    EXPECT_EQ(withEnding(u"chart"_s, {u".png"_s}, OtherEnding::Kept), u"chart.png"_s);
}

/// Types `name` into each dialogue of files and presses the button with `answer` in each question.
/// @return how many questions came
int saveAs(const QString& folder, const QString& name, const char* answer, QString& saved) {
    int asked = 0, typed = 0;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        QWidget* shown = QApplication::activeModalWidget();
        if (auto* box = qobject_cast<QMessageBox*>(shown)) {
            ++asked;
            for (QAbstractButton* each : box->buttons()) {
                if (each->text().remove(u'&') == QString::fromUtf8(answer)) return each->click();
            }
            return box->reject();
        }
        auto* dialog = qobject_cast<QFileDialog*>(shown);
        if (dialog == nullptr) return;
        if (typed++ > 0) return dialog->reject();  // asked again, as it should
        auto* edit = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
        ASSERT_NE(edit, nullptr);
        edit->setText(name);
        static_cast<QDialog*>(dialog)->accept();
    });
    look.start(5);
    saved = askForSavedName(nullptr, u"Workbook"_s, folder + u"/other.xlsx"_s, u"Workbooks (*.xlsx)"_s, {u".xlsx"_s});
    return asked;
}

TEST(SavedName, IsAskedAboutOnceWithTheEndingThatItLacked) {
    const QTemporaryDir folder;
    const QString book = folder.filePath(u"book.xlsx"_s);
    QFile mine(book);
    ASSERT_TRUE(mine.open(QIODevice::WriteOnly));
    mine.close();
    QString saved;
    EXPECT_EQ(saveAs(folder.path(), folder.filePath(u"book"_s), "Replace", saved), 1);
    EXPECT_EQ(saved, book);
    EXPECT_EQ(saveAs(folder.path(), folder.filePath(u"book"_s), "Cancel", saved), 1);
    EXPECT_TRUE(saved.isEmpty());
    EXPECT_EQ(saveAs(folder.path(), folder.filePath(u"fresh"_s), "Replace", saved), 0);
    EXPECT_EQ(saved, folder.filePath(u"fresh.xlsx"_s));
}

TEST(SavedName, OfManyFilesIsAskedAboutWhereTheFolderHoldsSome) {
    const QTemporaryDir folder;
    const test::AskedBoxes asked([](QMessageBox& box) { box.reject(); });
    QFile mine(folder.filePath(u"offers.csv"_s));
    EXPECT_TRUE(mayFill(nullptr, u"Tables"_s, folder.path(), {u".csv"_s}));
    ASSERT_TRUE(mine.open(QIODevice::WriteOnly));
    mine.close();
    EXPECT_TRUE(mayFill(nullptr, u"Pictures"_s, folder.path(), {u".png"_s, u".svg"_s}));
    EXPECT_EQ(asked.count(), 0);
    EXPECT_FALSE(mayFill(nullptr, u"Tables"_s, folder.path(), {u".csv"_s}));
    EXPECT_EQ(asked.count(), 1);
}

}  // namespace
}  // namespace splitpoint::ui
