#include "ui/export/export_menu.h"

#include <QClipboard>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include "models/deck/deck_file.h"
#include "models/deck/slide_kinds.h"
#include "tests/ui/export/export_fixture.h"
#include "tests/ui/patience.h"
#include "ui/calibrate/note_label.h"
#include "ui/export/deck_dialog.h"
#include "ui/window/lazy_chart.h"
#include "ui/window/main_window.h"

namespace splitpoint::ui {
namespace {

using namespace Qt::StringLiterals;

QByteArray read(const QString& file) {
    QFile in(file);
    EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << file.toStdString();
    return in.readAll();
}

class Exports : public testing::Test {
  protected:
    void SetUp() override {
        const QString from = QStringLiteral(SPLITPOINT_TEST_DATA "/versions/1-scenarios.splitpoint");
        file_ = folder_.filePath(u"chat.splitpoint"_s);
        ASSERT_TRUE(QFile::copy(from, file_));
        QFile::setPermissions(file_, QFile::ReadOwner | QFile::WriteOwner);
        ASSERT_TRUE(document_.open(file_).has_value());
    }

    /// How the export that was started ended.
    bool ended() {
        if (finished_.isEmpty() && !finished_.wait(test::kPatienceMs)) ADD_FAILURE() << "the export did not end";
        const QList<QVariant> last = finished_.isEmpty() ? QList<QVariant>{QString(), false} : finished_.takeFirst();
        sentence_ = last[0].toString();
        return last[1].toBool();
    }

    void commandLine(const QStringList& arguments) {
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        EXPECT_EQ(QProcess::execute(QStringLiteral(SPLITPOINT_CLI), QStringList(arguments) << u"--date"_s << today), 0);
    }

    QTemporaryDir folder_;
    QString file_;
    QWidget window_;
    ScenarioDocument document_;
    ExportMenu menu_{document_, window_};
    QSignalSpy finished_{&menu_, &ExportMenu::finished};
    QString sentence_;
};

TEST_F(Exports, WriteTheBytesOfTheCommandLine) {
    const QString deck = folder_.filePath(u"window.pptx"_s), book = folder_.filePath(u"window.xlsx"_s),
                  tables = folder_.filePath(u"window"_s);
    menu_.startDeck({}, deck);
    EXPECT_TRUE(menu_.isBusy());
    for (const QAction* action : menu_.menu()->actions()) EXPECT_TRUE(action->isSeparator() || !action->isEnabled());
    ASSERT_TRUE(ended()) << sentence_.toStdString();
    EXPECT_TRUE(sentence_.contains(deck));
    menu_.startBook(book);
    ASSERT_TRUE(ended()) << sentence_.toStdString();
    menu_.startCsv(tables);
    ASSERT_TRUE(ended()) << sentence_.toStdString();
    const QString out = folder_.filePath(u"cli"_s);
    commandLine({u"deck"_s, file_, u"-o"_s, out + u".pptx"_s});
    commandLine({u"book"_s, file_, u"-o"_s, out + u".xlsx"_s, u"--csv"_s, out});
    EXPECT_EQ(read(deck), read(out + u".pptx"_s));
    EXPECT_EQ(read(book), read(out + u".xlsx"_s));
    const QStringList names = QDir(tables).entryList(QDir::Files);
    EXPECT_EQ(names, QDir(out).entryList(QDir::Files));
    for (const QString& name : names)
        EXPECT_EQ(read(tables + u'/' + name), read(out + u'/' + name)) << name.toStdString();
}

TEST_F(Exports, SayWhichTablesAreNewWhereOneCannotBeWritten) {
    const QString tables = folder_.filePath(u"tables"_s);
    ASSERT_TRUE(QDir().mkpath(tables + u"/dollars.csv"_s));
    menu_.startCsv(tables);
    EXPECT_FALSE(ended());
    EXPECT_EQ(sentence_.toStdString(),
              tables.toStdString() + "/dollars.csv: is a folder; give a file; new: answer.csv, plans.csv, cost.csv; the other files are as before.");
    EXPECT_FALSE(read(tables + u"/plans.csv"_s).isEmpty());
    EXPECT_FALSE(QFile::exists(tables + u"/sweep.csv"_s));
}

TEST_F(Exports, LeaveTheOpenScenarioAlone) {
    const QByteArray scenario = read(file_);
    const QString link = folder_.filePath(u"link.pptx"_s);
    ASSERT_TRUE(QFile::link(file_, link));
    menu_.startBook(file_);
    EXPECT_FALSE(ended());
    EXPECT_EQ(sentence_, file_ + u" is read as well and would be overwritten; give another name to write to."_s);
    menu_.startReport(file_);
    EXPECT_FALSE(ended());
    menu_.startDeck({}, link);
    EXPECT_FALSE(ended());
    EXPECT_FALSE(menu_.isBusy());
    EXPECT_EQ(read(file_), scenario);
}

TEST_F(Exports, LeaveTheCurvesOfAllScenariosAlone) {
    const auto put = [&](const QString& name, const QByteArray& bytes) {
        QFile out(folder_.filePath(name));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    };
    const QByteArray curve("hour,gpus\n0,1\n1,2\n");
    for (const QString& name : {u"k.csv"_s, u"lay.csv"_s, u"plans.csv"_s}) put(name, curve);
    put(u"h.splitpoint"_s, R"({"splitpoint": 1, "name": "curves", "horizon": {"hours": 2},
      "workloads": [{"name": "Service", "time_shares": {"gpu_compute": 1},
        "demand": {"csv": "k.csv", "layers": [{"name": "more", "kind": "import", "curve": {"csv": "lay.csv"}}]}}],
      "offers": {"on_demand": {"gpu": "H100", "usd_per_gpu_hour": 3, "gpus_per_node": 8}}, "delivery": {"virtual": {}},
      "scenarios": [{"name": "alt", "changes": [{"path": "workloads[Service].demand.curve", "value": {"csv": "plans.csv"}}]}]})");
    ASSERT_TRUE(document_.open(folder_.filePath(u"h.splitpoint"_s)).has_value());
    const QString refusal = u" is read as well and would be overwritten; give another name to write to."_s;
    for (const QString& name : {u"k.csv"_s, u"lay.csv"_s, u"plans.csv"_s}) {
        menu_.startBook(folder_.filePath(name));
        EXPECT_FALSE(ended());
        EXPECT_EQ(sentence_, folder_.filePath(name) + refusal);
        const Outcome saved = document_.saveAs(folder_.filePath(name));
        ASSERT_FALSE(saved.has_value()) << name.toStdString();
        EXPECT_EQ(saved.error(), folder_.filePath(name) + refusal);
    }
    menu_.startCsv(folder_.path());
    EXPECT_FALSE(ended());
    EXPECT_EQ(sentence_, folder_.filePath(u"plans.csv"_s) + refusal);
    EXPECT_FALSE(QFile::exists(folder_.filePath(u"answer.csv"_s))) << "none of the tables is written";
    ASSERT_TRUE(QFile::link(folder_.filePath(u"lay.csv"_s), folder_.filePath(u"cost.png"_s)));
    menu_.startPictures(folder_.path(), {});
    EXPECT_FALSE(ended());
    EXPECT_EQ(sentence_, folder_.filePath(u"cost.png"_s) + refusal);
    // No longer named in the window, but still by the file on disk.
    ASSERT_TRUE(document_.takeCurvesIn().has_value());
    menu_.startBook(folder_.filePath(u"k.csv"_s));
    EXPECT_FALSE(ended());
    for (const QString& name : {u"k.csv"_s, u"lay.csv"_s, u"plans.csv"_s}) EXPECT_EQ(read(folder_.filePath(name)), curve);
    ASSERT_TRUE(document_.save().has_value());
    menu_.startBook(folder_.filePath(u"k.csv"_s));
    EXPECT_TRUE(ended()) << "read by nothing any more: " << sentence_.toStdString();
}

TEST_F(Exports, AppendToADeckAndUpdateItInPlace) {
    const QString deck = folder_.filePath(u"deck.pptx"_s);
    menu_.startDeck({{"answer", "sweep"}, true, true, {}, {}}, deck);
    ASSERT_TRUE(ended()) << sentence_.toStdString();
    EXPECT_TRUE(checkDeck(deck));
    const auto missing = checkDeck(deck + u'x');
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().message.rfind(deck.toStdString(), 0), 0U) << missing.error().message;
    menu_.startDeck({{"bridge", "answer"}, false, false, {}, deck}, deck);
    ASSERT_TRUE(ended()) << sentence_.toStdString();
    const auto opened = models::deck::openDeck(read(deck).toStdString());
    ASSERT_TRUE(opened.has_value());
    std::vector<std::string> ids;
    const auto slides = opened->slides();
    ASSERT_TRUE(slides.has_value());
    for (const auto& slide : *slides) ids.push_back(slide.id);
    EXPECT_EQ(ids, (std::vector<std::string>{"answer", "sweep", "bridge"}));
}

TEST_F(Exports, WriteAReportAndEveryChart) {
    menu_.startReport(folder_.filePath(u"report.pdf"_s));
    ASSERT_TRUE(ended()) << sentence_.toStdString();
    EXPECT_TRUE(read(folder_.filePath(u"report.pdf"_s)).startsWith("%PDF"));
    PictureChoice choice;
    choice.formats = {u"svg"_s};
    menu_.startPictures(folder_.filePath(u"charts"_s), choice);
    ASSERT_TRUE(ended()) << sentence_.toStdString();
    const QStringList charts = QDir(folder_.filePath(u"charts"_s)).entryList(QDir::Files);
    EXPECT_GE(charts.size(), 18);
    EXPECT_TRUE(charts.contains(u"why.bridge.svg"_s) && charts.contains(u"map.decision.svg"_s) &&
                charts.contains(u"compare.effective_cost.svg"_s));
    for (const char* page : {"page.demand.svg", "page.plans.svg", "page.explore.svg", "page.why.svg", "page.map.svg"})
        EXPECT_TRUE(charts.contains(QString::fromLatin1(page))) << page;
}

TEST_F(Exports, KeepTheOldFileAndSayOneSentenceWhereSomethingIsWrong) {
    const QString deck = folder_.filePath(u"deck.pptx"_s), junk = folder_.filePath(u"junk.pptx"_s);
    for (const QString& name : {deck, junk}) {
        QFile old(name);
        ASSERT_TRUE(old.open(QIODevice::WriteOnly));
        old.write("an old file");
    }
    const auto expectRefusal = [&](const QString& words) {
        EXPECT_FALSE(ended());
        EXPECT_TRUE(sentence_.contains(words)) << sentence_.toStdString();
        EXPECT_TRUE(sentence_.endsWith(u'.')) << sentence_.toStdString();
        EXPECT_FALSE(sentence_.contains(u'\n'));
        EXPECT_EQ(read(deck), "an old file");
        EXPECT_FALSE(menu_.isBusy());
    };
    menu_.startDeck({{}, false, false, junk, {}}, deck);
    expectRefusal(junk);
    menu_.startDeck({{}, false, false, {}, folder_.filePath(u"none.pptx"_s)}, deck);
    expectRefusal(u"none.pptx"_s);
    menu_.startDeck({}, folder_.filePath(u"no/such/deck.pptx"_s));
    expectRefusal(u"no/such/deck.pptx"_s);
    menu_.startBook(folder_.path());
    expectRefusal(folder_.path());
    menu_.startReport(folder_.filePath(u"no/such.pdf"_s));
    expectRefusal(u"no/such.pdf"_s);
}

TEST_F(Exports, StopWhenAskedAndCanBeStartedAgain) {
    const QString deck = folder_.filePath(u"deck.pptx"_s);
    menu_.startDeck({}, deck);
    menu_.progress()->stopButton()->click();
    EXPECT_FALSE(ended());
    EXPECT_TRUE(sentence_.contains(u"stopped"_s)) << sentence_.toStdString();
    EXPECT_FALSE(menu_.isBusy());
    menu_.startReport(folder_.filePath(u"a.pdf"_s));
    menu_.stop();
    EXPECT_FALSE(ended());
    menu_.startDeck({{"title"}, false, false, {}, {}}, deck);
    EXPECT_TRUE(ended()) << sentence_.toStdString();
    EXPECT_TRUE(read(deck).startsWith("PK"));
}

TEST(ExportsOfTheWindow, StampTheChartsThatLeaveIt) {
    MainWindow window(MainWindow::Memory::Forget);
    window.openFirstSample();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.runner().isSettled(); }, test::kPatienceMs));
    QMenu* menu = window.exports().menu();
    EXPECT_GE(menu->actions().size(), 8);
    LazyChart* chart = window.charts().front();
    chart->setSpec(chart->latestSpec());
    chart->copyPicture();
    const QString text = QGuiApplication::clipboard()->text(), line = window.sourceLine();
    EXPECT_TRUE(line.contains(u"EXAMPLE DATA"_s) && line.contains(QDate::currentDate().toString(Qt::ISODate)))
        << line.toStdString();
    EXPECT_TRUE(text.contains(line)) << text.right(300).toStdString();
}

TEST(DeckDialog, ChoosesSlidesAndTheirOrder) {
    DeckDialog dialog({}, false);
    QListWidget* list = dialog.slides();
    ASSERT_EQ(list->count(), static_cast<int>(models::deck::slideKinds().size()));
    DeckChoice choice = dialog.choice();
    EXPECT_EQ(choice.slides.size(), models::deck::slideKinds().size() - 2) << "no other scenario to compare, and the futures only on request";
    EXPECT_EQ(choice.slides.front(), "title");
    list->setCurrentRow(1);
    dialog.move(-1);
    list->item(1)->setCheckState(Qt::Unchecked);
    choice = dialog.choice();
    EXPECT_EQ(choice.slides.front(), "answer");
    EXPECT_EQ(std::count(choice.slides.begin(), choice.slides.end(), "title"), 0);
    EXPECT_TRUE(dialog.makeButton()->isEnabled());
    for (int row = 0; row < list->count(); ++row) list->item(row)->setCheckState(Qt::Unchecked);
    EXPECT_FALSE(dialog.makeButton()->isEnabled()) << "a deck without slides is none";
    DeckDialog append(QStringLiteral("/tmp/deck.pptx"), true);
    EXPECT_EQ(append.choice().appendTo, QStringLiteral("/tmp/deck.pptx"));
    EXPECT_EQ(append.choice().slides.size(), models::deck::slideKinds().size() - 1) << "the futures only on request";
}

TEST(DeckDialog, StaysOpenWithASentenceWhereTheTemplateIsNone) {
    const QTemporaryDir folder;
    QFile junk(folder.filePath(u"junk.pptx"_s));
    ASSERT_TRUE(junk.open(QIODevice::WriteOnly));
    junk.write("junk");
    junk.close();
    DeckDialog dialog({}, false);
    dialog.show();
    dialog.templateLine()->setText(junk.fileName());
    dialog.makeButton()->click();
    EXPECT_TRUE(dialog.isVisible());
    const auto* why = dialog.findChild<NoteLabel*>();
    ASSERT_NE(why, nullptr);
    EXPECT_TRUE(why->isVisible());
    EXPECT_TRUE(why->text().contains(u"junk.pptx: "_s)) << why->text().toStdString();
    dialog.templateLine()->clear();
    EXPECT_FALSE(why->isVisible());
    dialog.makeButton()->click();
    EXPECT_FALSE(dialog.isVisible()) << "without a template it is our own";
    EXPECT_EQ(dialog.result(), static_cast<int>(QDialog::Accepted));
}

}  // namespace
}  // namespace splitpoint::ui
