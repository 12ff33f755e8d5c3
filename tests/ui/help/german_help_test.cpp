// The help of a window that speaks German: the same topics, in German, with the window's own German words.
#include <map>

#include <QAction>
#include <QDir>
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
#include "ui/help/field_facts.h"
#include "ui/help/help_browser.h"
#include "ui/help/help_context.h"
#include "ui/help/help_topics.h"
#include "ui/help/help_window.h"
#include "ui/inputs/field_table.h"
#include "ui/inputs/input_row.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/language/language.h"
#include "ui/window/lazy_chart.h"
#include "ui/window/main_window.h"

namespace splitpoint::ui {
namespace {

using namespace Qt::StringLiterals;

class GermanHelp : public testing::Test {
  protected:
    void SetUp() override {
        window_.resize(1280, 760);
        window_.openFirstSample();
        window_.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window_));
        ASSERT_TRUE(QTest::qWaitFor([&] { return window_.runner().isSettled(); }, test::kPatienceMs));
    }
    [[nodiscard]] models::HelpBook book() const {
        auto read = window_.helpBook();
        EXPECT_TRUE(read.has_value()) << read.error().message;
        return read.value_or(models::HelpBook{});
    }
    const InstalledLanguage german_{Language::German};  // before the window, which asks for its words
    MainWindow window_{MainWindow::Memory::Forget};
};

TEST_F(GermanHelp, IsGermanWithTheSameTopics) {
    const models::HelpBook german = book();
    EXPECT_EQ(german.language, models::HelpLanguage::German);
    const models::HelpBook english = *models::helpBook();
    for (const models::HelpPage& page : english.pages) {
        for (const models::HelpSection& section : page.sections)
            EXPECT_TRUE(german.hasTopic(page.id + "#" + section.anchor)) << page.id << "#" << section.anchor;
    }
    window_.showHelp(u"index"_s);
    EXPECT_EQ(window_.help()->windowTitle(), u"Splitpoint-Hilfe"_s);
    EXPECT_TRUE(window_.help()->browser().toPlainText().contains(u"Splitpoint beantwortet eine Frage"_s));
    EXPECT_EQ(window_.help()->list().topLevelItem(0)->text(0), u"Splitpoint-Hilfe"_s);
}

TEST_F(GermanHelp, F1OpensThePageOfTheWindowAndTheSectionOfTheField) {
    window_.showPage(Page::Money);
    if (QWidget* focus = window_.focusWidget()) focus->clearFocus();
    window_.showHelp();
    EXPECT_EQ(window_.help()->topic(), u"pages#money"_s);
    window_.inputs().openAllGroups();
    const models::HelpBook german = book();
    int rows = 0;
    for (const Field& field : window_.document().fields()) {
        InputRow* row = window_.inputs().row(field.path);
        if (row == nullptr) continue;
        ++rows;
        EXPECT_EQ(topicAt(german, row->editor()), fieldTopic(field.path)) << field.path.toStdString();
    }
    EXPECT_GT(rows, 20);
    InputRow* price = window_.inputs().row(u"offers.bare_metal.usd_per_gpu_hour"_s);
    ASSERT_NE(price, nullptr);
    price->editor()->setFocus();
    window_.showHelp();
    EXPECT_EQ(window_.help()->topic(), u"inputs#offer-usd_per_gpu_hour"_s);
    EXPECT_TRUE(window_.help()->here().contains(u"3,00 USD"_s)) << window_.help()->here().toStdString();
    const QString text = window_.help()->browser().toPlainText();
    for (const QString& fact : {u"Einheit: USD je GPU-Stunde"_s, u"Erlaubt: "_s, u"Nimmt eine Spanne"_s,
                                u"In einer Datei: offers.TIER.usd_per_gpu_hour"_s})
        EXPECT_TRUE(text.contains(fact)) << fact.toStdString() << "\n" << text.left(1500).toStdString();
}

/// What the field table says, on every section: none of its English words is left.
TEST_F(GermanHelp, FactsOfFieldsAreGerman) {
    const auto facts = fieldFacts(fieldsOf(scenarioWithEveryField()));
    ASSERT_GT(facts.size(), 60U);
    static const QRegularExpression english(
        u"\\b(Unit|Allowed|Left out|In a file|Takes|above|at least|at most|to|or|of|per|the|hours|node)\\b"_s);
    static const QRegularExpression code(u"`[^`]*`"_s);
    for (const auto& [topic, text] : facts) {
        const QString plain = QString::fromStdString(text).remove(code);
        EXPECT_FALSE(english.match(plain).hasMatch()) << topic << ": " << text;
    }
}

/// Headings of fields that the English page calls as the English form does are called as the German form does.
TEST_F(GermanHelp, FieldsAreCalledAsInTheForm) {
    const auto labels = [] {
        std::map<QString, QString> all;
        for (const Field& field : fieldsOf(scenarioWithEveryField())) all[field.path] = field.label;
        return all;
    };
    const std::map<QString, QString> german = labels();
    const std::map<QString, QString> english = [&] {
        const FileLanguage spoken;
        return labels();
    }();
    const models::HelpBook first = *models::helpBook(), second = book();
    const auto titleOf = [](const models::HelpBook& book, const QString& path) {
        const QString topic = fieldTopic(path);
        const auto* section = book.page("inputs")->section(topic.section(u'#', 1).toStdString());
        return section == nullptr ? QString() : QString::fromStdString(section->title);
    };
    int compared = 0;
    for (const auto& [path, label] : english) {
        if (titleOf(first, path) != label) continue;
        ++compared;
        EXPECT_EQ(titleOf(second, path), german.at(path)) << path.toStdString();
    }
    EXPECT_GT(compared, 60);
}

TEST_F(GermanHelp, EveryWayThroughMenusLeadsSomewhere) {
    expectWaysThroughMenus(*window_.menuBar(), book(), u"Hinzuf\u00fcgen"_s);
}

TEST_F(GermanHelp, ListsCommandsWithTheKeysOfTheMenus) {
    const models::HelpBook german = book();
    const QString table = QString::fromStdString(german.page("keyboard")->section("commands")->markdown);
    EXPECT_TRUE(table.contains(u"| Wo | Befehl | Tasten | Was er tut |"_s)) << table.left(300).toStdString();
    EXPECT_TRUE(table.contains(u"| `Strg+S` |"_s));
    EXPECT_FALSE(table.contains(u"Ctrl"_s));
    EXPECT_FALSE(table.contains(u"Shift"_s));
    EXPECT_TRUE(table.contains(u"| Jedes Diagramm |"_s));
}

TEST_F(GermanHelp, IsSearchedInGerman) {
    window_.showHelp(u"index"_s);
    HelpWindow& help = *window_.help();
    auto* search = help.findChild<QLineEdit*>();
    search->setText(u"\u00fcberlappung"_s);
    ASSERT_GT(help.list().topLevelItemCount(), 0);
    EXPECT_TRUE(help.list().topLevelItem(0)->text(0).startsWith(u"\u00dcberlappung"_s));
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(help.topic(), u"inputs#workload-overlap"_s);
    search->setText(u"xyzzy"_s);
    EXPECT_FALSE(help.list().topLevelItem(0)->text(0).startsWith(u"Nothing"_s));
}

TEST(HelpPictures, AreThoseOfTheLanguageOrTheEnglishOnes) {
    const QTemporaryDir made;
    const QString english = made.filePath(u"pictures"_s), german = made.filePath(u"de/pictures"_s);
    ASSERT_TRUE(QDir().mkpath(english));
    EXPECT_EQ(helpPictures(made.path(), models::HelpLanguage::German), english);
    ASSERT_TRUE(QDir().mkpath(german));
    EXPECT_EQ(helpPictures(made.path(), models::HelpLanguage::German), german);
    EXPECT_EQ(helpPictures(made.path(), models::HelpLanguage::English), english);
}

}  // namespace
}  // namespace splitpoint::ui
