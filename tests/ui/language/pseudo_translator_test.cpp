#include "ui/language/pseudo_translator.h"

#include <QGuiApplication>

#include <gtest/gtest.h>

#include "ui/language/language.h"

namespace splitpoint::ui {
namespace {

using namespace Qt::StringLiterals;

TEST(PseudoText, IsAccentedLongerAndInBrackets) {
    const QString text = pseudoText(u"Open the scenario"_s);
    EXPECT_TRUE(text.startsWith(u"[\u00d2p\u00e8n th\u00e8 sc\u00e8n\u00e0r\u00ec\u00f2 "_s)) << text.toStdString();
    EXPECT_TRUE(text.endsWith(u']'));
    EXPECT_GE(static_cast<double>(text.size()), 1.35 * 17);
}

TEST(PseudoText, LeavesPlacesTagsEntitiesAndAccelerators) {
    const QString text = pseudoText(u"<b>%1</b> &amp; %L2 of %n &Save"_s);
    for (const QString& kept : {u"<b>%1</b>"_s, u"&amp;"_s, u"%L2"_s, u"%n"_s, u"&S"_s})
        EXPECT_TRUE(text.contains(kept)) << text.toStdString();
}

TEST(PseudoText, LeavesWhatHasNoWords) {
    EXPECT_EQ(pseudoText(u"%1 \u00b7 %2"_s), u"%1 \u00b7 %2"_s);
    EXPECT_EQ(pseudoText(u"%"_s), u"%"_s);
}

TEST(PseudoLanguages, TurnTheWindowAndTurnItBack) {
    {
        const InstalledLanguage language(Language::PseudoRightToLeft);
        EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        EXPECT_EQ(QCoreApplication::translate("Fields", "Price"), pseudoText(u"Price"_s));
        EXPECT_EQ(QCoreApplication::translate("Sketch", "d MMM", kDateFormat), u"d MMM"_s);
    }
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    EXPECT_EQ(QCoreApplication::translate("Fields", "Price"), u"Price"_s);
}

TEST(LanguageNames, ReadBack) {
    for (const Language each :
         {Language::English, Language::German, Language::Pseudo, Language::PseudoRightToLeft, Language::System}) {
        EXPECT_EQ(languageNamed(languageName(each)), each);
    }
    EXPECT_EQ(languageNamed(u"klingon"_s), Language::System);
}

}  // namespace
}  // namespace splitpoint::ui
