#include "ui/help/help_window.h"

#include <set>

#include <QAction>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

#include "tests/ui/help/menu_ways.h"
#include "tests/ui/patience.h"
#include "ui/help/command_list.h"
#include "ui/help/help_browser.h"
#include "ui/help/help_context.h"
#include "ui/help/help_folder.h"
#include "ui/help/help_topics.h"
#include "ui/inputs/field_table.h"
#include "ui/inputs/input_row.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/window/lazy_chart.h"
#include "ui/window/main_window.h"

namespace splitpoint::ui {
namespace {

using namespace Qt::StringLiterals;

class HelpInWindow : public testing::Test {
  protected:
    void SetUp() override {
        window_.resize(1280, 760);
        window_.openFirstSample();
        window_.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window_));
        ASSERT_TRUE(QTest::qWaitFor([&] { return window_.runner().isSettled(); }, test::kPatienceMs));
    }
    QString helpAt(QWidget* widget) {
        widget->setFocus();
        window_.showHelp();
        return window_.help()->topic();
    }
    MainWindow window_{MainWindow::Memory::Forget};
};

TEST_F(HelpInWindow, F1OpensThePageOnShow) {
    window_.setFocus();
    for (std::size_t p = 0; p < kPageNames.size(); ++p) {
        window_.showPage(static_cast<Page>(p));
        if (QWidget* focus = window_.focusWidget()) focus->clearFocus();
        const QString topic = pageTopic(kPageNames[p]);
        const auto book = window_.helpBook();
        ASSERT_TRUE(book.has_value()) << book.error().message;
        EXPECT_TRUE(book->hasTopic(topic.toStdString()))
            << topic.toStdString() << " has no heading in resources/help/pages.md";
    }
    window_.showPage(Page::Money);
    if (QWidget* focus = window_.focusWidget()) focus->clearFocus();
    QTest::keyClick(&window_, Qt::Key_F1);
    ASSERT_NE(window_.help(), nullptr);
    EXPECT_TRUE(window_.help()->isVisible());
    EXPECT_EQ(window_.help()->topic(), u"pages#money"_s);
    EXPECT_EQ(window_.help()->here(), QString());
}

TEST_F(HelpInWindow, F1InEveryRowOpensItsSectionWithValueAndSource) {
    window_.inputs().openAllGroups();
    int rows = 0;
    for (const Field& field : window_.document().fields()) {
        InputRow* row = window_.inputs().row(field.path);
        if (row == nullptr) continue;
        ++rows;
        const auto book = window_.helpBook();
        EXPECT_EQ(topicAt(*book, row->editor()), fieldTopic(field.path)) << field.path.toStdString();
        if (rows > 5) continue;  // the window itself for some
        EXPECT_EQ(helpAt(row->editor()), fieldTopic(field.path));
        EXPECT_TRUE(window_.help()->here().startsWith(field.fullLabel())) << window_.help()->here().toStdString();
    }
    EXPECT_GT(rows, 20);
    InputRow* price = window_.inputs().row(u"offers.bare_metal.usd_per_gpu_hour"_s);
    ASSERT_NE(price, nullptr);
    (void)helpAt(price->editor());
    EXPECT_TRUE(window_.help()->here().contains(u"3.00 USD per GPU-hour"_s)) << window_.help()->here().toStdString();
    EXPECT_TRUE(window_.help()->here().contains(u"Source"_s)) << window_.help()->here().toStdString();
    EXPECT_TRUE(window_.help()->browser().toPlainText().contains(u"Unit: USD per GPU-hour"_s));
}

TEST_F(HelpInWindow, EveryChartHasASectionOfItsPage) {
    window_.completeAllPages();
    const auto book = window_.helpBook();
    ASSERT_TRUE(book.has_value());
    int charts = 0;
    for (const LazyChart* chart : window_.exportedCharts()) {
        const QString id = chart->latestSpec().id;
        if (id.isEmpty()) continue;
        ++charts;
        EXPECT_TRUE(chartTopic(*book, id).startsWith(u"pages#"_s)) << id.toStdString() << " leads nowhere";
    }
    EXPECT_GT(charts, 5);
}

TEST_F(HelpInWindow, TheKeyboardPageListsEveryCommandWithKeysAndNoKeysTwice) {
    const QList<Command> commands = commandsOf(window_);
    ASSERT_GT(commands.size(), 25);
    const auto book = window_.helpBook();
    const QString page = QString::fromStdString(book->page("keyboard")->section("commands")->markdown);
    std::set<QString> ofWindow;
    for (const Command& each : commands) {
        EXPECT_TRUE(page.contains(u"| %1 | %2 | `%3` |"_s.arg(each.place, each.text, each.keys)))
            << each.text.toStdString();
        if (each.place == u"Its panel"_s || each.place == u"Scenarios"_s || each.place == u"Sketch"_s ||
            each.place == u"Any chart"_s)
            continue;
        for (const QString& keys : each.keys.split(u", "_s))
            EXPECT_TRUE(ofWindow.insert(keys).second) << keys.toStdString() << " has two commands";
    }
    EXPECT_FALSE(page.contains(u"(F11"_s)) << "keys stand in their own column";
    EXPECT_TRUE(page.contains(u"`F1`"_s));
    EXPECT_TRUE(page.contains(u"`Ctrl+S`"_s));
}

/// Every *File › Export* of a page is a way through the window's menus.
TEST_F(HelpInWindow, EveryWayThroughMenusLeadsSomewhere) {
    expectWaysThroughMenus(*window_.menuBar(), *models::helpBook(), u"Add"_s);
}

TEST_F(HelpInWindow, GoesBackAndForwardAndFollowsLinks) {
    window_.showHelp(u"index"_s);
    HelpWindow& help = *window_.help();
    EXPECT_FALSE(help.backAction()->isEnabled());
    const auto marked = [&] { return help.list().currentItem()->text(0); };
    EXPECT_EQ(marked(), u"Splitpoint help"_s);
    help.showTopic(u"formulas#break-even"_s);
    EXPECT_EQ(help.topic(), u"formulas#break-even"_s);
    EXPECT_EQ(marked(), u"Break-even"_s) << "the list follows what is read";
    ASSERT_TRUE(help.backAction()->isEnabled());
    help.backAction()->trigger();
    EXPECT_EQ(help.topic(), u"index"_s);
    EXPECT_EQ(marked(), u"Splitpoint help"_s);
    help.forwardAction()->trigger();
    EXPECT_EQ(help.topic(), u"formulas#break-even"_s);
    help.browser().setSource(help.browser().source().resolved(QUrl(u"files#results"_s)));
    EXPECT_EQ(help.topic(), u"files#results"_s);
    EXPECT_TRUE(help.browser().toPlainText().contains(u"scenario_sha256"_s));
    help.showTopic(u"no-such-page"_s);
    EXPECT_EQ(help.topic(), u"index"_s);
}

TEST_F(HelpInWindow, SearchListsSectionsAndOpensThem) {
    window_.showHelp(u"index"_s);
    HelpWindow& help = *window_.help();
    const int pages = help.list().topLevelItemCount();
    EXPECT_EQ(pages, static_cast<int>(help.browser().book().pages.size()));
    auto* search = help.findChild<QLineEdit*>();
    search->setText(u"break-even bare"_s);
    ASSERT_GT(help.list().topLevelItemCount(), 0);
    EXPECT_TRUE(help.list().topLevelItem(0)->text(0).startsWith(u"Break-even"_s));
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_TRUE(help.topic().endsWith(u"#break-even"_s) || help.topic().endsWith(u"#explore-crossing"_s))
        << help.topic().toStdString();
    search->setText(u"xyzzy"_s);
    ASSERT_EQ(help.list().topLevelItemCount(), 1);
    EXPECT_TRUE(help.list().topLevelItem(0)->text(0).startsWith(u"Nothing found"_s));
    search->clear();
    EXPECT_EQ(help.list().topLevelItemCount(), pages);
    QTest::keyClick(&help, Qt::Key_Escape);
    EXPECT_FALSE(help.isVisible());
}

TEST_F(HelpInWindow, OpenedAgainItStartsAtItsPageAndNotAtAnOldSearch) {
    window_.showHelp(u"index"_s);
    HelpWindow& help = *window_.help();
    EXPECT_EQ(help.focusWidget(), &help.browser()) << "Page Down reads on";
    auto* search = help.findChild<QLineEdit*>();
    search->setFocus();
    search->setText(u"xyzzy"_s);
    EXPECT_TRUE(help.list().topLevelItem(0)->toolTip(0).startsWith(u"Nothing found"_s));
    QTest::keyClick(&help, Qt::Key_Escape);
    ASSERT_FALSE(help.isVisible());
    (void)helpAt(window_.inputs().row(u"offers.bare_metal.usd_per_gpu_hour"_s)->editor());
    EXPECT_TRUE(search->text().isEmpty());
    EXPECT_EQ(help.focusWidget(), &help.browser());
    EXPECT_EQ(help.list().currentItem()->data(0, Qt::UserRole).toString(), u"inputs#offers"_s)
        << "the section that the field is in";
}

TEST_F(HelpInWindow, F1WhereOneDrawsCalibratesOrLooksForAnOfferOpensItsOwnPage) {
    window_.completeAllPages();
    const auto book = window_.helpBook();
    std::set<QString> topics;
    for (const QWidget* each : window_.findChildren<QWidget*>()) {
        const QString topic = each->property(kHelpTopicProperty).toString();
        if (topic.isEmpty()) continue;
        EXPECT_TRUE(book->hasTopic(topic.toStdString())) << topic.toStdString();
        topics.insert(topic);
    }
    for (const QString& topic : {u"sketching#tools"_s, u"sketching#layers"_s, u"calibrating"_s, u"catalogue"_s})
        EXPECT_TRUE(topics.contains(topic)) << topic.toStdString();
}

TEST_F(HelpInWindow, EveryItemHasAName) {
    window_.showHelp(u"index"_s);
    for (const QWidget* widget : window_.help()->findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible()) continue;
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->metaObject()->className();
    }
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST_F(HelpInWindow, WritesAFolderThatNeedsNothingElse) {
    const QTemporaryDir folder;
    const QTemporaryDir made;
    QImage dot(4, 4, QImage::Format_RGB32);
    dot.fill(Qt::red);
    ASSERT_TRUE(QDir(made.path()).mkpath(u"pictures"_s));
    ASSERT_TRUE(dot.save(made.filePath(u"pictures/overview.png"_s)));
    const auto book = window_.helpBook();
    ASSERT_TRUE(book.has_value());
    ASSERT_TRUE(writeHelpFolder({*book}, folder.path(), made.path()).has_value());
    for (const models::HelpPage& page : book->pages)
        EXPECT_TRUE(QFile::exists(folder.filePath(QString::fromStdString(page.id) + u".html"_s)));
    EXPECT_TRUE(QFile::exists(folder.filePath(u"pictures/overview.png"_s)));
    EXPECT_TRUE(QFile::exists(folder.filePath(u"pictures/architecture.svg"_s)));
    QFile sketching(folder.filePath(u"sketching.html"_s));
    ASSERT_TRUE(sketching.open(QIODevice::ReadOnly));
    const QByteArray text = sketching.readAll();
    EXPECT_FALSE(text.contains("sketch.png")) << "a picture that was not made must not be linked";
    EXPECT_TRUE(text.contains("[The page Sketch"));
    EXPECT_FALSE(text.contains("hreflang")) << "one language alone has nothing to lead to";
    const auto refused = writeHelpFolder({*book}, u"/proc/nowhere/help"_s, {});
    ASSERT_FALSE(refused.has_value());
    EXPECT_TRUE(refused.error().contains(u"/proc/nowhere/help"_s));
}

TEST_F(HelpInWindow, APictureThatCannotBeWrittenIsAnErrorAndNotLeftOut) {
    const QTemporaryDir folder, made;
    QImage red(4, 4, QImage::Format_RGB32), blue(4, 4, QImage::Format_RGB32);
    red.fill(Qt::red);
    blue.fill(Qt::blue);
    ASSERT_TRUE(QDir(made.path()).mkpath(u"pictures"_s));
    ASSERT_TRUE(red.save(made.filePath(u"pictures/overview.png"_s)));
    const auto book = window_.helpBook();
    ASSERT_TRUE(book.has_value());
    ASSERT_TRUE(QDir(folder.path()).mkpath(u"pictures/overview.png"_s));  // in the way
    const auto refused = writeHelpFolder({*book}, folder.path(), made.path());
    ASSERT_FALSE(refused.has_value());
    EXPECT_TRUE(refused.error().contains(folder.filePath(u"pictures/overview.png"_s))) << refused.error().toStdString();
    ASSERT_TRUE(QDir(folder.path()).rmdir(u"pictures/overview.png"_s));

    ASSERT_TRUE(blue.save(folder.filePath(u"pictures/overview.png"_s)));  // of the version before
    ASSERT_TRUE(writeHelpFolder({*book}, folder.path(), made.path()).has_value());
    EXPECT_EQ(bytesOf(folder.filePath(u"pictures/overview.png"_s)), bytesOf(made.filePath(u"pictures/overview.png"_s)));
    ASSERT_TRUE(writeHelpFolder({*book}, made.path(), made.path()).has_value())
        << "into the folder that it was made in";
    EXPECT_EQ(bytesOf(folder.filePath(u"pictures/overview.png"_s)), bytesOf(made.filePath(u"pictures/overview.png"_s)));
}

TEST_F(HelpInWindow, WritesBothLanguagesWithLinksBetweenThem) {
    const QTemporaryDir folder, made;
    QImage red(4, 4, QImage::Format_RGB32), blue(4, 4, QImage::Format_RGB32);
    red.fill(Qt::red);
    blue.fill(Qt::blue);
    for (const QString& below : {u"pictures"_s, u"de/pictures"_s}) ASSERT_TRUE(QDir(made.path()).mkpath(below));
    ASSERT_TRUE(red.save(made.filePath(u"pictures/overview.png"_s)));
    ASSERT_TRUE(blue.save(made.filePath(u"de/pictures/overview.png"_s)));
    const auto english = models::helpBook(), german = models::helpBook({}, models::HelpLanguage::German);
    ASSERT_TRUE(english.has_value() && german.has_value());
    ASSERT_TRUE(writeHelpFolder({*english, *german}, folder.path(), made.path()).has_value());
    for (const models::HelpPage& page : english->pages) {
        const QString name = QString::fromStdString(page.id) + u".html"_s;
        const QByteArray first = bytesOf(folder.filePath(name)), second = bytesOf(folder.filePath(u"de/"_s + name));
        EXPECT_TRUE(first.contains("<html lang=\"en\">")) << page.id;
        EXPECT_TRUE(second.contains("<html lang=\"de\">")) << page.id;
        EXPECT_TRUE(first.contains("href=\"de/" + name.toUtf8() + "\" lang=\"de\"")) << page.id;
        EXPECT_TRUE(second.contains("href=\"../" + name.toUtf8() + "\" lang=\"en\"")) << page.id;
        for (const auto& [text, below] : {std::pair(first, u""_s), std::pair(second, u"de/"_s)}) {
            static const QRegularExpression source(u"<img src=\"([^\"]*)\""_s);
            for (auto found = source.globalMatch(QString::fromUtf8(text)); found.hasNext();) {
                const QString picture = below + found.next().captured(1);
                EXPECT_TRUE(QFile::exists(folder.filePath(picture))) << page.id << ": " << picture.toStdString();
            }
        }
    }
    EXPECT_NE(bytesOf(folder.filePath(u"pictures/overview.png"_s)),
              bytesOf(folder.filePath(u"de/pictures/overview.png"_s)));
}

}  // namespace
}  // namespace splitpoint::ui
